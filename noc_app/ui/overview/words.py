"""The words of the wall. Numbers come from `model.units`; nothing here decides a state."""

from collections import Counter
from collections.abc import Iterable, Sequence

from noc_app.alerting.checks import Check
from noc_app.model import AckState, AlertEntry, State, Unit
from noc_app.model.said import phrase
from noc_app.model.units import Formatted
from noc_app.model.units import format_value as plain_value
from noc_app.ui.language import told, tr
from noc_app.ui.units import decimals, format_age, format_timer, format_value
from noc_app.ui.units import percent as percent_words
from noc_app.ui.vocabulary import severity_count, state_count

_TELLING = ("instance", "host", "service", "job", "mountpoint", "device", "pod", "namespace", "region", "check", "name")
_TIMES_FROM, _MANY_TIMES = 9.0, 1000.0
NOT_SET_UP = phrase("not set up")


def reading_words(check: Check) -> Formatted:
    """Return the value of a check: a number with its unit, or "how many of how many" for yes and no."""
    if check.signal.unit is Unit.BOOLEAN and check.members:
        return Formatted(str(check.yes), f"/ {check.members}")
    labels = dict(check.worst.key.labels) if check.worst else {}
    return format_value(check.value, check.signal.unit, labels.get("currency", ""))


def instead_of_value(check: Check) -> str:
    """Return what stands where a value would, empty if the value may be shown."""
    if not check.configured:
        return told(NOT_SET_UP)
    if check.state is State.STALE:
        age = check.judgement.age_s
        return tr("{age} old", age=format_age(age)) if age is not None else tr("stale")
    if check.state is State.NO_DATA:
        return tr("no data yet") if check.value is None else tr("no data")
    return without_value_word(check.state)


def without_value_word(state: State) -> str:
    """Return why a value is not shown that somebody configured wrongly or paused, else nothing."""
    if state is State.MISCONFIGURED:
        return tr("set-up error")
    return tr("paused") if state is State.PAUSED else ""


def blind_words(checks: Iterable[Check]) -> str:
    """Return how many checks have no evidence and how: `4 stale`, `5 without evidence`; empty if none."""
    found = Counter(c.state for c in checks if c.state.blind)
    if not found:
        return ""
    state, count = next(iter(found.items()))
    return state_count(state, count) if len(found) == 1 else tr("%n without evidence", found.total())


def abnormal_words(checks: Iterable[Check]) -> str:
    """Return how many checks are abnormal: `1 warning`, `3 abnormal`; empty if none."""
    found = Counter(c.state for c in checks if c.state.abnormal)
    if not found:
        return ""
    count = found.total()
    state = next(iter(found))
    return state_count(state, count) if len(found) == 1 else tr("%n abnormal", count)


def severity_counts(entries: Iterable[AlertEntry]) -> str:
    """Return `1 critical, 1 major, 3 warnings`, or `0 active`."""
    found = Counter(e.alert.severity for e in entries)
    parts = [severity_count(s, found[s]) for s in sorted(found, reverse=True)]
    return ", ".join(parts) or tr("0 active")


def where(entry: AlertEntry) -> str:
    """Return the one or two label values that tell where an alert is, else its target."""
    labels = dict(entry.alert.labels)
    told = [labels[name] for name in _TELLING if labels.get(name)]
    return " ".join(dict.fromkeys(told[:2])) or entry.key.target


def ack_words(entry: AlertEntry, now: float) -> str:
    """Return how far the acknowledgement of an alert has come, with the time that matters."""
    ack, open_for = entry.ack, now - entry.alert.starts_at
    if ack.state is AckState.CONFIRMED:
        who = ack.by or tr("acknowledged")
        lasts = ack.until is not None and ack.until > now
        return tr("{who}, {time} left", who=who, time=format_age(ack.until - now)) if lasts and ack.until else who
    if ack.state is AckState.REQUESTED:
        return tr("acknowledgement asked by {who}", who=ack.by)
    if ack.state is AckState.REJECTED:
        return tr("acknowledgement refused: {reason}", reason=told(ack.reason))
    return tr("not acknowledged {time}", time=format_timer(open_for) if open_for < 3600 else format_age(open_for))


def change_words(change: float | None) -> str:
    """Return a relative change with its arrow: `↑ 3 %`, or `↑ 12×` where percents say nothing; empty if not known."""
    if change is None:
        return ""
    if change >= _TIMES_FROM:
        return f"↑ {1 + change:.0f}×" if change < _MANY_TIMES else tr("↑ over {times}×", times=f"{_MANY_TIMES:.0f}")
    percent = round(100 * abs(change), 1 if abs(change) < 0.01 else 0)
    arrow = "→" if not percent else "↑" if change > 0 else "↓"
    return f"{arrow} {percent_words(decimals(f'{percent:g}'))}"


def score_words(score: float | None) -> str:
    """Return the score with at most one decimal, a dash for none."""
    return decimals(plain_value(score, Unit.SCORE).number.removesuffix(".0"))


def joined_words(parts: Sequence[str]) -> str:
    """Return the parts that are not empty, with commas."""
    return ", ".join(part for part in parts if part)


def whole_age(seconds: float) -> str:
    """Return a duration in its largest unit alone: `5 min`, `24 h`."""
    return format_age(seconds // 3600 * 3600) if 3600 <= seconds < 86400 else format_age(seconds)
