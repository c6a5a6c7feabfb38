"""What the alert list says about an alert, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.alerting.filter import CLOSED, FILTERED, Account, Facts
from noc_app.model import UNTIL_CLEARED_S, AckState, AlertEntry, ReceiptState, Severity, Suppression
from noc_app.ui.desk.groups import Section
from noc_app.ui.desk.vocabulary import bucket_word, verb_word
from noc_app.ui.language import capital, told, tr
from noc_app.ui.text import capped
from noc_app.ui.units import clock_time, format_age, format_timer, number
from noc_app.ui.vocabulary import severity_word

RECENT_S = 600.0
DAY_S = 86400.0
_BY_ALERTS = frozenset({"inhibited", "duplicate"})
_WHERE = ("instance", "host", "service", "check", "mountpoint", "job", "region")


def place_words(entry: AlertEntry) -> str:
    """Return where the alert is: its target and what tells it apart."""
    said = dict(entry.alert.labels[:64])
    where = " ".join(dict.fromkeys(said[n][:80] for n in _WHERE if n in said))  # a service is often called as its host
    return capped(", ".join(part for part in (where, entry.key.target) if part))


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
        waits = tr("{verb}, until the journal is reached", verb=verb_word(queued.verb))
        return StateWords("queued", tr("Queued, not sent"), waits)
    if ack.state is AckState.REQUESTED:
        return StateWords("asked", tr("Asking…"), told(ack.reason) or tr("for {who}", who=ack.by))
    if ack.state is AckState.REJECTED:
        return StateWords("refused", tr("Refused, try again"), told(ack.reason))
    if entry.alert.suppressed:
        return _quiet_words(entry.alert.suppressed[0], now)
    if ack.state is AckState.CONFIRMED:
        said = ", ".join(part for part in (_ends(ack.until, now), ack.comment or told(ack.reason)) if part)
        return StateWords("acknowledged", ack.by or tr("Somebody"), said)
    return _open_words(entry, facts)


def _ends(until: float | None, now: float) -> str:
    if not until:
        return tr("no end")
    endless = until - now > UNTIL_CLEARED_S / 2
    return tr("until it clears") if endless else tr("until {time}", time=_until(until, now))


def _quiet_words(why: Suppression, now: float) -> StateWords:
    until = tr("Until {time}", time=_until(why.until, now)) if why.until else capital(bucket_word(why.kind))
    return StateWords(why.kind, until, quiet_words(why))


def quiet_words(why: Suppression) -> str:
    """Return who keeps an alert quiet, and why; another alert is no person, and the reason has its title."""
    comment = told(why.comment)
    by = "" if why.kind in _BY_ALERTS and comment else why.by
    return ", ".join(part for part in (tr("by {who}", who=by) if by else "", comment) if part)


def _open_words(entry: AlertEntry, facts: Facts) -> StateWords:
    marks = facts.marks
    given = tr("given to {who}", who=marks.assigned) if marks.assigned else ""
    if entry.unsure:
        return StateWords("unsure", tr("Not sure any more"), told(entry.unsure))
    if marks.seen:
        return StateWords("seen", tr("Seen"), given or tr("not acknowledged"))
    if entry.alert.severity is Severity.INFORMATION:
        return StateWords("information", tr("For information"), given)
    return StateWords("open", tr("Not acknowledged"), given or told(entry.ack.reason))


def loud(entry: AlertEntry) -> bool:
    """Return whether an alert still wants somebody: it has the bar at its left."""
    return not entry.owned and not entry.alert.suppressed and entry.alert.severity is not Severity.INFORMATION


def spoken(entry: AlertEntry, facts: Facts) -> str:
    """Return the row for a screen reader; it changes with the state and not with the clock."""
    states = sorted(facts.states - {"ack", "open", "acknowledged", "information"})
    severity, place = severity_word(entry.alert.severity), place_words(entry)
    what = tr("{title}: {severity}, {place}", title=told(entry.alert.title), severity=severity, place=place)
    return ", ".join([capped(what), *map(bucket_word, states), owner_words(entry)])


def owner_words(entry: AlertEntry) -> str:
    """Return who has an alert, for a screen reader."""
    return tr("acknowledged by {who}", who=entry.ack.by) if entry.owned else tr("not acknowledged")


def section_words(section: Section) -> str:
    """Return a header for a screen reader."""
    worst = tr("worst {severity}", severity=severity_word(section.worst))
    said = [section.title, count_words(section.count), worst, section.owner, tr("closed") if section.closed else ""]
    return capped(", ".join(part for part in said if part))


def count_words(count: int) -> str:
    """Return `1 alert`, `4 alerts`."""
    return tr("{count} alert(s)", count, count=number(count))


def side_words(section: Section, now: float) -> str:
    """Return what stands at the right of a header: its note, who has it, since when."""
    since = tr("since {time}", time=_until(section.since, now))
    return capped(", ".join(part for part in (section.note or section.owner, "" if section.note else since) if part))


def empty_words(standing: int, silent: int) -> str:
    """Return why a list has no row, from how many alerts stand and how many targets are silent."""
    if standing:
        return tr("None of {count} alerts is shown here. Esc clears the filter", standing, count=standing)
    return (
        tr("No alert is known, but targets that do not answer: {count}", count=silent)
        if silent
        else tr("No alert stands")
    )


def taken_words(entry: AlertEntry) -> str:
    """Return that a colleague was faster."""
    who = entry.ack.by or tr("Somebody")
    return tr("{who} has acknowledged it first: {title}", who=who, title=told(entry.alert.title))


def bucket_words(account: Account) -> Mapping[str, str]:
    """Return every place that hides an alert, in words, without the empty ones."""
    return {name: _bucket_words(name, count) for name, count in account.hidden.items() if count}


def balance_words(account: Account) -> str:
    """Return the conservation strip: shown plus every hidden bucket is the total."""
    parts = "".join(f" + {words}" for words in bucket_words(account).values())
    shown, total = number(account.shown), number(account.total)
    return tr("{shown} shown{parts} = {total} reported", shown=shown, parts=parts, total=total)


def hidden_critical_words(account: Account, now: float) -> str:
    """Return what to say about the oldest critical alert that is not to be seen, empty if there is none."""
    entry = account.oldest_hidden_critical
    if entry is None:
        return ""
    return capped(
        tr("oldest hidden critical {age}: {title}", age=open_words(entry, now), title=told(entry.alert.title))
    )


def _until(at: float, now: float) -> str:
    """Return a moment as its time of day, or as its distance if that is more than a day."""
    if abs(at - now) < DAY_S:
        return clock_time(at)
    return tr("in {age}", age=format_age(at - now)) if at > now else tr("{age} ago", age=format_age(now - at))


def _bucket_words(name: str, n: int) -> str:
    """Return how many alerts a place hides; the words agree with alerts, so each is said as a whole."""
    count = number(n)
    said = {
        "maintenance": tr("{count} maintenance", n, count=count),
        "shelved": tr("{count} shelved", n, count=count),
        "silenced": tr("{count} silenced", n, count=count),
        "inhibited": tr("{count} inhibited", n, count=count),
        "duplicate": tr("{count} duplicate", n, count=count),
        "information": tr("{count} information", n, count=count),
        FILTERED: tr("{count} filtered out", n, count=count),
        CLOSED: tr("{count} in closed groups", n, count=count),
    }
    return said.get(name, f"{count} {name}")
