"""How good the alarms of a desk are, by ISA-18.2 and EEMUA 191: counted from what happened, empty hours included.

Alarms are the alerts that fired and were not hidden. The limits are those of one operating position, meant for thirty
days or more.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from noc_app.alerting.flood import MANY, MANY_S, OVER
from noc_app.journal.rows import AlertEvent
from noc_app.model import AlertKey, Change, Severity, reasons

TEN_MIN_S, HOUR_S, DAY_S = 600.0, 3600.0, 86_400.0
CHATTER, CHATTER_S = 3, 60.0  # so many activations in so long
FLEETING_S = 60.0
STALE_S = DAY_S
BUSY_TEN_MIN, BUSY_HOUR = 5, 30
TOP = 10
_FIRED_AGAIN = frozenset({reasons.SEVERITY_ROSE, reasons.FIRED_AGAIN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offender:
    """One alarm and how often it came."""

    key: AlertKey
    title: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """The figures of one period. Times are Unix seconds UTC, shares 0 to 1; `top` are those that came most often."""

    since: float
    until: float
    alarms: int = 0
    hidden: int = 0
    most_in_ten_min: int = 0
    busy_ten_min_share: float = 0.0
    busy_hour_share: float = 0.0
    flood_share: float = 0.0
    floods: int = 0
    top: tuple[Offender, ...] = ()
    chattering: tuple[Offender, ...] = ()
    fleeting: int = 0
    stale: int = 0
    standing: int = 0
    shelved: int = 0
    by_severity: Mapping[str, int] = field(default_factory=dict)

    @property
    def hours(self) -> float:
        """Return how long the period is."""
        return (self.until - self.since) / HOUR_S

    def per(self, span_s: float) -> float:
        """Return the mean number of alarms in `span_s` seconds."""
        return self.alarms * span_s / (self.until - self.since) if self.until > self.since else 0.0

    @property
    def top_share(self) -> float:
        """Return the share of the ten commonest alarms."""
        return sum(offender.count for offender in self.top) / self.alarms if self.alarms else 0.0

    def share_of(self, severity: Severity) -> float:
        """Return the share of alarms of one severity."""
        return self.by_severity.get(severity.word, 0) / self.alarms if self.alarms else 0.0


def quality_of(
    events: Iterable[AlertEvent],
    since: float,
    until: float,
    *,
    standing: Mapping[AlertKey, float],
    shelved: int = 0,
) -> Quality:
    """Return the figures of the period; `standing` are the alerts that stand at its end, with their starts.

    `shelved` is how many are on the shelf at its end.
    """
    inside = without_repeats(sorted((e for e in events if since <= e.at < until), key=lambda e: e.at))
    fired = [e for e in inside if fires(e)]
    shown = _shown(standing, inside)
    seen = [e for e in fired if not e.detail.get("hidden")]
    times = [e.at for e in seen]
    ten_min, hours = _buckets(times, since, until, TEN_MIN_S), _buckets(times, since, until, HOUR_S)
    in_flood = floods(times, until)
    return Quality(
        since=since,
        until=until,
        alarms=len(seen),
        hidden=len(fired) - len(seen),
        most_in_ten_min=_most(times),
        busy_ten_min_share=_share(ten_min, BUSY_TEN_MIN),
        busy_hour_share=_share(hours, BUSY_HOUR),
        flood_share=sum(end - begin for begin, end in in_flood) / (until - since) if until > since else 0.0,
        floods=len(in_flood),
        top=_commonest(seen)[:TOP],
        chattering=_chattering(seen),
        fleeting=_fleeting(inside),
        stale=sum(until - start > STALE_S for start in shown.values()),
        standing=len(shown),
        shelved=shelved,
        by_severity=Counter(Severity(e.severity).word for e in seen),
    )


def floods(times: Sequence[float], until: float) -> list[tuple[float, float]]:
    """Return (begin, end) of each flood among alarms at `times`, in order; one that goes on ends at `until`."""
    found: list[tuple[float, float]] = []
    begin: float | None = None
    for place, at in enumerate(times):
        if begin is not None and times[place - OVER] + MANY_S < at:
            found.append((begin, times[place - OVER] + MANY_S))
            begin = None
        if begin is None and place - bisect_left(times, at - MANY_S) + 1 > MANY:
            begin = at
    if begin is not None:
        found.append((begin, min(until, times[-OVER] + MANY_S)))
    return found


def without_repeats(events: Iterable[AlertEvent]) -> list[AlertEvent]:
    """Return `events` without those by which a program that was started again told what stood already."""
    standing: dict[AlertKey, float] = {}
    found: list[AlertEvent] = []
    for event in events:
        if event.kind == Change.FIRED.value and standing.get(event.key) == event.starts_at:
            continue
        if event.kind == Change.RESOLVED.value:
            standing.pop(event.key, None)
        else:
            standing[event.key] = event.starts_at
        found.append(event)
    return found


def _shown(standing: Mapping[AlertKey, float], events: Iterable[AlertEvent]) -> dict[AlertKey, float]:
    """Return the standing alerts without those that were hidden when they were last told of."""
    hidden = {event.key: bool(event.detail.get("hidden")) for event in events}
    return {key: start for key, start in standing.items() if not hidden.get(key, False)}


def fires(event: AlertEvent) -> bool:
    """Return whether an event is an activation: it fired, fired again, or got worse."""
    return event.kind == Change.FIRED.value or (event.kind == Change.RAISED.value and event.reason in _FIRED_AGAIN)


def _buckets(times: Iterable[float], since: float, until: float, span_s: float) -> list[int]:
    """Return the number of alarms in each span of the wall clock, also of those without any."""
    first, last = int(since // span_s), int(-(-until // span_s))
    counts = Counter(int(at // span_s) for at in times)
    return [counts[place] for place in range(first, last)]


def _share(counts: Sequence[int], over: int) -> float:
    return sum(count > over for count in counts) / len(counts) if counts else 0.0


def _most(times: Sequence[float]) -> int:
    """Return the most alarms in any ten minutes, wherever they begin."""
    return max((place - bisect_left(times, at - MANY_S) + 1 for place, at in enumerate(times)), default=0)


def _commonest(events: Sequence[AlertEvent]) -> tuple[Offender, ...]:
    titles = {e.key: e.title for e in events}
    counts = sorted(Counter(e.key for e in events).items(), key=lambda item: (-item[1], item[0]))
    return tuple(Offender(key=key, title=titles[key], count=count) for key, count in counts)


def _chattering(events: Sequence[AlertEvent]) -> tuple[Offender, ...]:
    """Return the alarms that came three times within a minute."""
    times: dict[AlertKey, list[float]] = {}
    for event in events:
        times.setdefault(event.key, []).append(event.at)
    found = {
        key
        for key, ats in times.items()
        if any(ats[n + CHATTER - 1] - ats[n] <= CHATTER_S for n in range(len(ats) - CHATTER + 1))
    }
    return _commonest([e for e in events if e.key in found])


def _fleeting(events: Iterable[AlertEvent]) -> int:
    """Return how often an alarm was over within a minute."""
    begun: dict[AlertKey, float] = {}
    count = 0
    for event in events:
        if fires(event) and not event.detail.get("hidden"):
            begun[event.key] = event.at
        elif event.kind == Change.RESOLVED.value and event.key in begun:
            count += event.at - begun.pop(event.key) < FLEETING_S
    return count
