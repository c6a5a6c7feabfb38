"""What the alert list shows, as plain values without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from noc_app.alerting.conservation import bucket_of, urgency
from noc_app.model import AckState, AlertEntry, label_text
from noc_app.model.units import format_age, format_timer

RECENT_S = 600.0


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with the number of alerts below it."""

    title: str
    count: int
    note: str = ""


Item = Section | AlertEntry

_BUCKET_TITLES = {
    "maintenance": "In maintenance",
    "shelved": "Shelved",
    "silenced": "Silenced",
    "inhibited": "Inhibited",
    "duplicate": "Reported twice",
    "information": "For information",
}


def items_of(entries: Iterable[AlertEntry], wanted: str = "") -> list[Item]:
    """Return the list: what needs action, what is owned, then every hidden bucket; `wanted` filters by substring."""
    needle = wanted.casefold()
    groups: dict[str, list[AlertEntry]] = {}
    for entry in entries:
        if not needle or needle in search_text(entry):
            groups.setdefault(_group(entry), []).append(entry)
    found: list[Item] = []
    for title in ("Needs action", "Acknowledged", *_BUCKET_TITLES.values()):
        group = sorted(groups.get(title, ()), key=urgency)
        if group:
            found += [Section(title, len(group)), *group]
    return found


def search_text(entry: AlertEntry) -> str:
    """Return what a filter is looked for in."""
    labels = " ".join(f"{name}={value[:200]}" for name, value in entry.alert.labels)
    return f"{entry.alert.title} {entry.key.text} {entry.ack.by} {entry.alert.severity.word} {labels}".casefold()


def place_words(entry: AlertEntry) -> str:
    """Return where the alert is: its target and what tells it apart."""
    told = dict(entry.alert.labels)
    kept = tuple((n, told[n][:80]) for n in ("instance", "host", "service", "check", "mountpoint", "job") if n in told)
    return ", ".join(part for part in (entry.key.target, label_text(kept)) if part)


def open_words(entry: AlertEntry, now: float) -> str:
    """Return how long it has been open."""
    age = max(0.0, now - entry.alert.starts_at)
    return format_timer(age) if age < RECENT_S else format_age(age)


def state_words(entry: AlertEntry, now: float) -> tuple[str, str]:
    """Return who has it, and a second line with what matters about that."""
    ack, hidden = entry.ack, entry.alert.suppressed
    if hidden and ack.state is AckState.NONE:
        first = hidden[0]
        until = f"{format_age(first.until - now)} left" if first.until else first.comment[:60]
        return f"{first.kind.capitalize()}{f' by {first.by}' if first.by else ''}", until
    if ack.state is AckState.REQUESTED:
        return "Asking…", ack.reason or f"for {ack.by}"
    if ack.state is AckState.REJECTED:
        return "Refused, try again", ack.reason
    if ack.state is AckState.CONFIRMED:
        left = f"{format_age(ack.until - now)} left" if ack.until else "no end"
        return ack.by or "Somebody", ", ".join(part for part in (left, ack.comment or ack.reason) if part)
    return "Not acknowledged", entry.unsure or ack.reason


def balance_words(shown: int, hidden: dict[str, int]) -> str:
    """Return the conservation strip: shown plus every hidden bucket is the total."""
    parts = [f"{count} {name}" for name, count in hidden.items() if count]
    total = shown + sum(hidden.values())
    return f"{shown} shown" + "".join(f" + {part}" for part in parts) + f" = {total} reported"


def _group(entry: AlertEntry) -> str:
    bucket = bucket_of(entry)
    if bucket is not None:
        return _BUCKET_TITLES[bucket]
    return "Acknowledged" if entry.owned else "Needs action"
