"""What the alert list says about an alert, as plain words without Qt."""

from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.alerting.filter import Account, Facts
from noc_app.model import AckState, AlertEntry, ReceiptState, Severity, Suppression, label_text
from noc_app.model.units import clock_time, format_age, format_timer
from noc_app.ui.desk.groups import Section
from noc_app.ui.text import capped

RECENT_S = 600.0
DAY_S = 86400.0
_WHERE = ("instance", "host", "service", "check", "mountpoint", "job", "region")


def place_words(entry: AlertEntry) -> str:
    """Return where the alert is: its target and what tells it apart."""
    told = dict(entry.alert.labels[:64])
    kept = tuple((n, told[n][:80]) for n in _WHERE if n in told)
    return capped(", ".join(part for part in (label_text(kept), entry.key.target) if part))


def open_words(entry: AlertEntry, now: float) -> str:
    """Return how long it has been open."""
    age = max(0.0, now - entry.alert.starts_at)
    return format_timer(age) if age < RECENT_S else format_age(age)


@dataclass(frozen=True, slots=True)
class StateWords:
    """Who has an alert or what keeps it quiet. `kind` is a word of the filter language and chooses the shape."""

    kind: str
    first: str
    second: str = ""


def state_of(entry: AlertEntry, facts: Facts, now: float) -> StateWords:
    """Return the one state of an alert that matters most to an operator."""
    ack = entry.ack
    queued = next((r for r in entry.receipts if r.state is ReceiptState.QUEUED), None)
    if queued is not None:
        return StateWords("queued", "Queued, not sent", f"{queued.verb}, until the journal is reached")
    if ack.state is AckState.REQUESTED:
        return StateWords("asked", "Asking…", ack.reason or f"for {ack.by}")
    if ack.state is AckState.REJECTED:
        return StateWords("refused", "Refused, try again", ack.reason)
    if entry.alert.suppressed:
        return _quiet_words(entry.alert.suppressed[0], now)
    if ack.state is AckState.CONFIRMED:
        until = f"until {_until(ack.until, now)}" if ack.until else "no end"
        told = ", ".join(part for part in (until, ack.comment or ack.reason) if part)
        return StateWords("acknowledged", ack.by or "Somebody", told)
    return _open_words(entry, facts)


def _quiet_words(why: Suppression, now: float) -> StateWords:
    until = f"Until {_until(why.until, now)}" if why.until else why.kind.capitalize()
    by = f"by {why.by}" if why.by else ""
    return StateWords(why.kind, until, ", ".join(part for part in (by, why.comment) if part))


def _open_words(entry: AlertEntry, facts: Facts) -> StateWords:
    marks = facts.marks
    given = f"given to {marks.assigned}" if marks.assigned else ""
    if entry.unsure:
        return StateWords("unsure", "Not sure any more", entry.unsure)
    if marks.seen:
        return StateWords("seen", "Seen", given or "not acknowledged")
    if entry.alert.severity is Severity.INFORMATION:
        return StateWords("information", "For information", given)
    return StateWords("open", "Not acknowledged", given or entry.ack.reason)


def loud(entry: AlertEntry) -> bool:
    """Return whether an alert still wants somebody: it has the bar at its left."""
    return not entry.owned and not entry.alert.suppressed and entry.alert.severity.word != "information"


def spoken(entry: AlertEntry, facts: Facts) -> str:
    """Return the row for a screen reader; it changes with the state and not with the clock."""
    states = sorted(facts.states - {"ack", "open", "acknowledged", "information"})
    parts = [capped(f"{entry.alert.title}: {entry.alert.severity.word}, {place_words(entry)}"), *states]
    parts.append(f"acknowledged by {entry.ack.by}" if entry.owned else "not acknowledged")
    return ", ".join(parts)


def section_words(section: Section) -> str:
    """Return a header for a screen reader."""
    shut = ", closed" if section.closed else ""
    who = f", {section.owner}" if section.owner else ""
    return capped(f"{section.title}, {count_words(section.count)}, worst {section.worst.word}{who}{shut}")


def count_words(count: int) -> str:
    """Return `1 alert`, `4 alerts`."""
    return f"{count:,} alert{'' if count == 1 else 's'}"


def side_words(section: Section, now: float) -> str:
    """Return what stands at the right of a header: its note, who has it, since when."""
    since = f"since {_until(section.since, now)}"
    return capped(", ".join(part for part in (section.note or section.owner, "" if section.note else since) if part))


def bucket_words(account: Account) -> Mapping[str, str]:
    """Return every place that hides an alert, in words, without the empty ones."""
    return {name: f"{count:,} {name}" for name, count in account.hidden.items() if count}


def balance_words(account: Account) -> str:
    """Return the conservation strip: shown plus every hidden bucket is the total."""
    parts = "".join(f" + {words}" for words in bucket_words(account).values())
    return f"{account.shown:,} shown{parts} = {account.total:,} reported"


def hidden_critical_words(account: Account, now: float) -> str:
    """Return what to say about the oldest critical alert that is not to be seen, empty if there is none."""
    entry = account.oldest_hidden_critical
    if entry is None:
        return ""
    return capped(f"oldest hidden critical {open_words(entry, now)}: {entry.alert.title}")


def _until(at: float, now: float) -> str:
    """Return a moment as its time of day, or as its distance if that is more than a day."""
    if abs(at - now) < DAY_S:
        return clock_time(at)
    return f"in {format_age(at - now)}" if at > now else f"{format_age(now - at)} ago"
