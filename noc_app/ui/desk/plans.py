"""What is asked before maintenance begins, and what it would do. Knows no widget."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from noc_app.alerting.preview import preview
from noc_app.engine.maintaining import unfit
from noc_app.model import AlertEntry, Maintenance, Matcher
from noc_app.model.noise import HOST_LABELS, SERVICE_LABELS
from noc_app.ui.language import tr
from noc_app.ui.units import clock_time, format_age

LASTS = (("30 min", 1800.0), ("1 h", 3600.0), ("2 h", 7200.0), ("4 h", 14_400.0), ("8 h", 28_800.0))
USUAL_S = 3600.0
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_NOW = "now"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What stands in the form: conditions, when it begins and ends, and why. An empty `until` is `for_s` later."""

    conditions: str
    begins: str = _NOW
    until: str = ""
    for_s: float = USUAL_S
    reason: str = ""


def suggestions(entry: AlertEntry | None) -> tuple[tuple[str, str], ...]:
    """Return (words, conditions) of what is likely meant: the host of an alert, its service, exactly the alert."""
    labels = dict(entry.alert.labels[:64]) if entry is not None else {}
    found = [(name, labels[name]) for name in (*HOST_LABELS, *SERVICE_LABELS) if labels.get(name)]
    made = [(tr("All of {name}", name=value), Matcher(name, value).text) for name, value in found[:3]]
    if labels:
        made.append((tr("Only this alert"), ",".join(Matcher(*pair).text for pair in labels.items() if pair[1])))
    return tuple(made)


def made_of(asked: Asked, by: str, now: float, name: str) -> Maintenance:
    """Return the maintenance `name` that is asked for. Raises ValueError that says what is wrong in the form."""
    if not asked.conditions.strip():
        raise ValueError(tr("Say what is worked on, such as host=db-1 or service=~check.*"))
    matchers = _conditions(asked.conditions)
    begins_at = moment_of(asked.begins, now)
    ends_at = moment_of(asked.until, begins_at) if asked.until.strip() else begins_at + asked.for_s
    work = Maintenance(
        id=name, by=by, at=now, reason=asked.reason.strip(), matchers=matchers, begins_at=begins_at, ends_at=ends_at
    )
    if refusal := unfit(work, now):
        raise ValueError(refusal[:1].upper() + refusal[1:])
    return work


def _conditions(text: str) -> tuple[Matcher, ...]:
    """Return the conditions as the form writes them, or as people do: `host=db-1, job=~check.*`. Raises ValueError."""
    try:
        return Matcher.parse_all(text)
    except ValueError:
        return tuple(Matcher.parse(part.strip()) for part in text.split(",") if part.strip())


def moment_of(text: str, after: float) -> float:
    """Return what `text` means, Unix seconds: `now`, a time of day (the next one), or a date with a time."""
    words = text.strip()
    if not words or words == _NOW:
        return after
    zone = datetime.fromtimestamp(after).astimezone()
    if (found := _TIME.fullmatch(words)) is not None:
        meant = zone.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
        return (meant if meant.timestamp() >= after else meant + timedelta(days=1)).timestamp()
    try:
        return datetime.fromisoformat(words).astimezone().timestamp()
    except ValueError as error:
        raise ValueError(tr("{words} is no time; write 22:30 or 2026-11-30 22:00", words=words)) from error


def effect(work: Maintenance, entries: Iterable[AlertEntry], targets: Sequence[str], now: float) -> str:
    """Return what `work` would do, counted, in words."""
    found = preview(work.matchers, entries, targets)
    critical = tr(", %n of them critical", found.critical) if found.critical else ""
    lasts = format_age(work.ends_at - work.begins_at)
    until = clock_time(work.ends_at)
    if work.begins_at > now:
        when = tr("From {time} till {until}, {lasts}", time=clock_time(work.begins_at), until=until, lasts=lasts)
        return tr("{when}: would hide %n alert(s) of now{critical}", len(found.hides), when=when, critical=critical)
    when, hides = tr("Till {until}, {lasts}", until=until, lasts=lasts), len(found.hides)
    return tr("{when}: hides %n alert(s) shown now{critical}, and what comes", hides, when=when, critical=critical)
