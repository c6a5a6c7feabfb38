"""The past of one alert: each time that it stood, how long, how bad, who took it and what was said. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from noc_app.journal.rows import AlertEvent
from noc_app.model import Change, Intent, Outcome, Severity, Verb


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One time that an alert stood; times are Unix seconds UTC, `ended_at` None while it does.

    `owner` is who acknowledged it first, `taken_after_s` how long that took where it was asked for here. `said` are
    (who, words), the oldest first.
    """

    began_at: float
    ended_at: float | None
    worst: Severity
    ended_why: str = ""
    owner: str = ""
    taken_after_s: float | None = None
    said: tuple[tuple[str, str], ...] = ()

    def lasted_s(self, now: float) -> float:
        """Return how long it stood, or has stood at `now`, seconds."""
        return max(0.0, (now if self.ended_at is None else self.ended_at) - self.began_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Many occurrences counted; durations in seconds, 0 without any."""

    count: int = 0
    taken: int = 0
    longest_s: float = 0.0
    median_s: float = 0.0


def occurrences(events: Iterable[AlertEvent], asked: Sequence[Intent]) -> tuple[Occurrence, ...]:
    """Return each time that an alert stood, the newest first, from its `events` and what was `asked` about it."""
    episodes: dict[float, list[AlertEvent]] = {}
    for event in sorted(events, key=lambda event: event.at):
        if event.kind in _KINDS:
            episodes.setdefault(event.starts_at, []).append(event)
    begins = sorted(episodes)
    ends = [*begins[1:], float("inf")]
    found = [_occurrence(begin, episodes[begin], asked, end) for begin, end in zip(begins, ends, strict=True)]
    return tuple(reversed(found))


def tally(found: Sequence[Occurrence], now: float) -> Tally:
    """Return `found` counted."""
    lasted = [one.lasted_s(now) for one in found]
    if not lasted:
        return Tally()
    taken = sum(bool(one.owner) for one in found)
    return Tally(count=len(found), taken=taken, longest_s=max(lasted), median_s=median(lasted))


_KINDS = frozenset(change.value for change in Change)
_UNDONE = frozenset({Outcome.REJECTED})


def _occurrence(began: float, events: Sequence[AlertEvent], asked: Sequence[Intent], until: float) -> Occurrence:
    last = events[-1]
    over = last if last.kind == Change.RESOLVED.value else None
    mine = [one for one in asked if began <= one.at < until and one.outcome not in _UNDONE]
    taken = next((one for one in mine if one.verb is Verb.ACKNOWLEDGE), None)
    seen = next((event.by for event in events if event.by), "")
    said = tuple((one.by, one.comment) for one in mine if one.comment and one.verb is not Verb.NOTIFY)
    return Occurrence(
        began_at=began,
        ended_at=over.at if over is not None else None,
        worst=Severity(max(event.severity for event in events)),
        ended_why=over.reason if over is not None else "",
        owner=taken.by if taken is not None else seen,
        taken_after_s=taken.at - began if taken is not None else None,
        said=said,
    )
