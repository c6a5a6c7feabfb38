"""The words of the wall. Numbers come from `model.units`; nothing here decides a state."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo

from noc_app.alerting.checks import Check
from noc_app.model import AckState, AlertEntry, State, Unit
from noc_app.model.units import Formatted, format_age, format_timer, format_value

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TELLING = ("instance", "host", "service", "job", "mountpoint", "device", "pod", "namespace", "region", "check", "name")
_KINDS = {
    State.STALE: "stale",
    State.PARTIAL: "incomplete",
    State.NO_DATA: "without data",
    State.MISCONFIGURED: "misconfigured",
}
_TIMES_FROM, _MANY_TIMES = 9.0, 1000.0
NOT_SET_UP = "not set up"


def reading_words(check: Check) -> Formatted:
    """Return the value of a check: a number with its unit, or "how many of how many" for yes and no."""
    if check.signal.unit is Unit.BOOLEAN and check.members:
        return Formatted(str(check.yes), f"/ {check.members}")
    labels = dict(check.worst.key.labels) if check.worst else {}
    return format_value(check.value, check.signal.unit, labels.get("currency", ""))


def instead_of_value(check: Check) -> str:
    """Return what stands where a value would, empty if the value may be shown."""
    if not check.configured:
        return NOT_SET_UP
    if check.state is State.STALE:
        age = check.judgement.age_s
        return f"{format_age(age)} old" if age is not None else "stale"
    if check.state is State.NO_DATA:
        return "no data yet" if check.value is None else "no data"
    return {State.MISCONFIGURED: "set-up error", State.PAUSED: "paused"}.get(check.state, "")


def blind_words(checks: Iterable[Check]) -> str:
    """Return how many checks have no evidence and how: `4 stale`, `5 without evidence`; empty if none."""
    found = Counter(c.state for c in checks if c.state.blind)
    if not found:
        return ""
    state, count = next(iter(found.items()))
    return f"{count} {_KINDS[state]}" if len(found) == 1 else f"{found.total()} without evidence"


def abnormal_words(checks: Iterable[Check]) -> str:
    """Return how many checks are abnormal: `1 warning`, `3 abnormal`; empty if none."""
    found = Counter(c.state for c in checks if c.state.abnormal)
    if not found:
        return ""
    count = found.total()
    state = next(iter(found))
    return f"{count} {plural(state.value, count)}" if len(found) == 1 else f"{count} abnormal"


def plural(severity: str, count: int) -> str:
    """Return the word for `count` of a severity: only warnings take an s."""
    return f"{severity}s" if severity == "warning" and count != 1 else severity


def severity_counts(entries: Iterable[AlertEntry]) -> str:
    """Return `1 critical, 1 major, 3 warnings`, or `0 active`."""
    found = Counter(e.alert.severity for e in entries)
    parts = [f"{found[s]} {plural(s.word, found[s])}" for s in sorted(found, reverse=True)]
    return ", ".join(parts) or "0 active"


def where(entry: AlertEntry) -> str:
    """Return the one or two label values that tell where an alert is, else its target."""
    labels = dict(entry.alert.labels)
    told = [labels[name] for name in _TELLING if labels.get(name)]
    return " ".join(dict.fromkeys(told[:2])) or entry.key.target


def ack_words(entry: AlertEntry, now: float) -> str:
    """Return how far the acknowledgement of an alert has come, with the time that matters."""
    ack, open_for = entry.ack, now - entry.alert.starts_at
    if ack.state is AckState.CONFIRMED:
        left = f", {format_age(ack.until - now)} left" if ack.until is not None and ack.until > now else ""
        return f"{ack.by or 'acknowledged'}{left}"
    if ack.state is AckState.REQUESTED:
        return f"acknowledgement asked by {ack.by}"
    if ack.state is AckState.REJECTED:
        return f"acknowledgement refused: {ack.reason}"
    return f"not acknowledged {format_timer(open_for) if open_for < 3600 else format_age(open_for)}"


def change_words(change: float | None) -> str:
    """Return a relative change with its arrow: `↑ 3 %`, or `↑ 12×` where percents say nothing; empty if not known."""
    if change is None:
        return ""
    if change >= _TIMES_FROM:
        return f"↑ {1 + change:.0f}×" if change < _MANY_TIMES else f"↑ over {_MANY_TIMES:.0f}×"
    percent = round(100 * abs(change), 1 if abs(change) < 0.01 else 0)
    arrow = "→" if not percent else "↑" if change > 0 else "↓"
    return f"{arrow} {percent:g}\u2009%"


def score_words(score: float | None) -> str:
    """Return the score with at most one decimal, a dash for none."""
    return format_value(score, Unit.SCORE).number.removesuffix(".0")


def day_words(at: float, zone: tzinfo | None) -> str:
    """Return the date as on a wall: `Tue 24 Nov`."""
    day = datetime.fromtimestamp(at, zone).astimezone(zone)
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def joined_words(parts: Sequence[str]) -> str:
    """Return the parts that are not empty, with commas."""
    return ", ".join(part for part in parts if part)


def whole_age(seconds: float) -> str:
    """Return a duration in its largest unit alone: `5 min`, `24 h`."""
    return format_age(seconds // 3600 * 3600) if 3600 <= seconds < 86400 else format_age(seconds)
