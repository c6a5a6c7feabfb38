"""What happened in a span of time, for people: alarm quality, floods, how fast it was seen and answered, by whom.

Everything is counted from the journal. What the journal cannot know is said in `unknown`, not left out.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil

from noc_app.alerting.quality import Quality, fires, floods, quality_of, without_repeats
from noc_app.journal.rows import AlertEvent
from noc_app.model import AlertKey, Change, Intent, Outcome, Severity, Verb
from noc_app.model.said import phrase
from noc_app.model.units import date_time, format_age

Episode = tuple[AlertKey, float]
_HUMAN = frozenset(Verb) - {Verb.RECHECK}
_URGENT = (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From when to when is counted, Unix seconds UTC; `wanted_since` is earlier if the journal begins later."""

    since: float
    until: float
    wanted_since: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How long something took, seconds; None where nothing was measured. `missing` had no such time."""

    measured: int
    missing: int
    median_s: float | None
    ninety_s: float | None
    worst_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flooded:
    """One flood: when, Unix seconds UTC, how many alarms came, and how many of them were told as one."""

    began_at: float
    ended_at: float
    arrived: int
    spared: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures of one span. `asked` counts requests by outcome, `people` each person's requests by verb."""

    quality: Quality
    floods: tuple[Flooded, ...] = ()
    response: Mapping[str, Times] = field(default_factory=dict)  # by severity: from firing to the first human action
    detection: Times
    fired: int
    cleared: int
    unseen: int
    standing: int
    before: int  # stood already when the span began
    asked: Mapping[str, int] = field(default_factory=dict)
    people: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()


def report_of(
    events: Iterable[AlertEvent],
    intents: Sequence[Intent],
    span: Span,
    *,
    standing: Mapping[AlertKey, float],
    shelved: int = 0,
) -> Report:
    """Return the report of `span`; `standing` are the alerts at its end, `shelved` how many are put away then."""
    since, until = span.since, span.until
    inside = without_repeats(sorted((e for e in events if since <= e.at < until), key=lambda e: e.at))
    fired = [e for e in inside if fires(e)]
    seen = [e for e in fired if not e.detail.get("hidden")]
    over = [e for e in inside if e.kind == Change.RESOLVED.value]
    acted = [i for i in intents if i.verb in _HUMAN]
    detected = [e for e in seen if e.kind == Change.FIRED.value]
    return Report(
        quality=quality_of(inside, since, until, standing=standing, shelved=shelved),
        floods=_floods(seen, until),
        response=_response(seen, _first_actions(inside, acted)),
        detection=times([e.at - e.starts_at for e in detected if e.starts_at >= since], len(detected)),
        fired=len(fired),
        cleared=len(over),
        unseen=sum("unseen" in e.detail for e in over),
        standing=len(standing),
        before=max(0, len(standing) + len(over) - sum(e.kind == Change.FIRED.value for e in fired)),
        asked=Counter(_outcome(i) for i in acted),
        people=_people(acted),
        unknown=_unknown(span.wanted_since, since, detected),
    )


def times(seconds: Iterable[float], of: int) -> Times:
    """Return how the times of some of `of` things are spread."""
    known = sorted(max(0.0, s) for s in seconds)
    return Times(
        measured=len(known),
        missing=max(0, of - len(known)),
        median_s=_at(known, 0.5),
        ninety_s=_at(known, 0.9),
        worst_s=known[-1] if known else None,
    )


def _at(known: Sequence[float], share: float) -> float | None:
    """Return the smallest value that at least `share` of `known`, in order, do not exceed."""
    return known[max(0, ceil(len(known) * share) - 1)] if known else None


def _floods(seen: Sequence[AlertEvent], until: float) -> tuple[Flooded, ...]:
    ats = [e.at for e in seen]
    found = []
    for begin, end in floods(ats, until):
        inside = seen[bisect_left(ats, begin) : bisect_left(ats, end)]
        spared = sum(e.severity < Severity.CRITICAL for e in inside)
        found.append(Flooded(began_at=begin, ended_at=end, arrived=len(inside), spared=spared))
    return tuple(found)


def _first_actions(events: Iterable[AlertEvent], intents: Iterable[Intent]) -> dict[Episode, float]:
    """Return when somebody first did anything about each episode: here, or in a backend that told of it."""
    acts = [((i.key, i.starts_at), i.at) for i in intents]
    acts += [((e.key, e.starts_at), e.at) for e in events if e.by]
    first: dict[Episode, float] = {}
    for episode, at in acts:
        first[episode] = min(first.get(episode, at), at)
    return first


def _response(seen: Sequence[AlertEvent], first: Mapping[Episode, float]) -> dict[str, Times]:
    found = {}
    for severity in _URGENT:
        alarms = [e for e in seen if e.severity == severity]
        took = [first[e.key, e.starts_at] - e.at for e in alarms if (e.key, e.starts_at) in first]
        found[severity.word] = times(took, len(alarms))
    return found


def _people(intents: Iterable[Intent]) -> dict[str, dict[str, int]]:
    """Return how often each person asked for what, the busiest first; one order is counted alert by alert."""
    counts: dict[str, Counter[str]] = {}
    for intent in intents:
        counts.setdefault(intent.by, Counter())[intent.verb.value] += 1
    return {by: dict(counts[by]) for by in sorted(counts, key=lambda by: (-counts[by].total(), by))}


def _outcome(intent: Intent) -> str:
    if intent.outcome is Outcome.CONFIRMED and intent.ours_alone:
        return phrase("held on this board alone")
    return {
        Outcome.CONFIRMED: phrase("confirmed by the backend"),
        Outcome.REJECTED: phrase("refused, or never shown"),
        Outcome.ENDED: phrase("over: cleared, given back or at its end"),
    }.get(intent.outcome, phrase("still on its way"))


def _unknown(wanted: float, since: float, detected: Sequence[AlertEvent]) -> tuple[str, ...]:
    found = []
    if since - wanted > 1.0:
        begin, missing = date_time(since), format_age(since - wanted)
        words = phrase("The journal begins {begin}: {age} of the span are not in it.", begin=begin, age=missing)
        found.append(words)
    early = sum(e.starts_at < since for e in detected)
    if early:
        words = phrase("{count} alarms had begun before this board looked: how fast they were detected is not known.")
        found.append(words.of(count=early))
    found += [
        phrase("While no board ran, nothing was written down: such times look calm here."),
        phrase(
            "Calls and talks outside of this board and its backends are not known, so a response may have been earlier."
        ),
        phrase("How fast is measured from the start that the backend tells, which is as good as the backend's clock."),
    ]
    return tuple(found)
