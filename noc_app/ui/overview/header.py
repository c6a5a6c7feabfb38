"""Verdict, score and clock as views."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from itertools import groupby

from noc_app.model import AckState, State
from noc_app.ui.language import told, tr
from noc_app.ui.overview.lines import score_spark
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import score_words, whole_age
from noc_app.ui.paint.views import Banner, Clock, Ribbon, Score, Span
from noc_app.ui.units import clock_time, decimals, format_age, format_timer, percent, weekday_words

_SUDDEN_S = 300.0
_SUDDEN = 1.0  # points of score
_DAY_S = 86400.0
_WHOLE_DAY_S = 0.98 * _DAY_S
_TIMED = frozenset({State.CRITICAL, State.MAJOR})


@dataclass(frozen=True, slots=True)
class Zones:
    """The wall's own time zone (None: this machine's) and further ones by name."""

    own: tzinfo | None = None
    others: tuple[tuple[str, tzinfo], ...] = ()


def banner_of(facts: Facts) -> Banner:
    """Return the verdict; its state is what the verdict says and nothing else."""
    verdict, now = facts.snapshot.verdict, facts.snapshot.at
    timed = verdict.since is not None and verdict.state in _TIMED
    detail = told(verdict.detail)
    if verdict.more > 0 and verdict.state.abnormal:
        detail = f"{_more(verdict.state, verdict.more)} {detail}"
    return Banner(
        state=verdict.state,
        headline=told(verdict.headline),
        detail=detail,
        timer=format_timer(now - (verdict.since or now)) if timed else "",
        ack=_ack(verdict.acked, verdict.owner) if timed else "",
        fresh=verdict.state is State.CRITICAL and verdict.acked is AckState.NONE,
        demo=facts.snapshot.demo,
        ribbon=ribbon_of(facts) if verdict.state is not State.CRITICAL else Ribbon(),
    )


def _more(state: State, count: int) -> str:
    """Return that there are others of the same severity, as a sentence of its own."""
    if state is State.CRITICAL:
        return tr("%n more critical.", count)
    return tr("%n more major.", count) if state is State.MAJOR else tr("%n more warning.", count)


def _ack(state: AckState, owner: str) -> str:
    return {
        AckState.NONE: tr("no ack yet"),
        AckState.REQUESTED: tr("asked: {who}", who=owner),
        AckState.CONFIRMED: owner or tr("acknowledged"),
        AckState.REJECTED: tr("ack refused"),
    }[state]


def ribbon_of(facts: Facts) -> Ribbon:
    """Return the last day: equal minutes together, and how long it was abnormal or without evidence."""
    if not facts.ribbon:
        return Ribbon()
    runs = _runs(facts.ribbon)
    whole = facts.watched_s >= _WHOLE_DAY_S
    left = tr("Last 24 h") if whole else tr("Watched {time}", time=format_age(facts.watched_s))
    states = {state for state, _ in runs if state is not None}
    right = tr("nothing abnormal")
    if any(state.abnormal for state in states):
        right = tr("{time} abnormal", time=format_age(max(1.0, facts.abnormal_s)))
    elif State.STALE in states:
        right = tr("{time} blind", time=format_age(max(1.0, facts.blind_s)))
    return Ribbon(spans=_spans(runs), left=left, right=right)


def _shown(state: State | None) -> State | None:
    """Return the state as the ribbon draws it: every kind of blindness alike, and a pause like normal."""
    if state is None:
        return None
    return State.STALE if state.blind else State.OK if state is State.PAUSED else state


def _runs(minutes: Sequence[State | None]) -> list[tuple[State | None, int]]:
    """Return (state as it is drawn, minutes), neighbours with different states."""
    runs: list[tuple[State | None, int]] = []
    for state, run in groupby(minutes):  # a day has few of them
        shown, length = _shown(state), len(list(run))
        if runs and runs[-1][0] is shown:
            length += runs.pop()[1]
        runs.append((shown, length))
    return runs


def _spans(runs: Sequence[tuple[State | None, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    at, whole = 0, sum(length for _, length in runs)
    for state, length in runs:
        spans.append(Span(at / whole, (at + length) / whole, state))
        at += length
    return tuple(spans)


def score_of(facts: Facts) -> Score:
    """Return the score with its change and what it rests on; a dash when too few inputs have evidence."""
    overall = facts.snapshot.overall
    if overall.score is None:
        nothing = tr("too few inputs") if overall.members else tr("nothing watched")
        return Score(state=overall.state, number="–", coverage=nothing)
    covered = int(100 * overall.coverage)
    return Score(
        state=overall.state,
        number=score_words(overall.score),
        change=_score_change(facts.scores, overall.score, facts.snapshot.at),
        coverage=tr("{percent} of inputs", percent=percent(str(covered)))
        if overall.without_evidence
        else tr("all inputs"),
        spark=score_spark((*facts.scores, (facts.snapshot.at, overall.score)), overall.state),
    )


def _score_change(scores: tuple[tuple[float, float], ...], score: float, now: float) -> str:
    """Return a sudden change of the last five minutes, else the change over the last day or as long as is known."""
    known = [(at, s) for at, s in scores if now - at <= _DAY_S]
    sudden = next(((at, s) for at, s in known if now - at <= _SUDDEN_S + 30.0), None)
    if sudden is not None and now - sudden[0] >= 60.0 and abs(score - sudden[1]) >= _SUDDEN:
        return _moved(score - sudden[1], now - sudden[0])
    if not known or now - known[0][0] < _SUDDEN_S:
        return ""
    return _moved(score - known[0][1], now - known[0][0])


def _moved(by: float, in_s: float) -> str:
    size = f"{abs(by):.0f}" if abs(by) >= 10 else f"{abs(by):.1f}"
    span = tr("24 h") if in_s >= _WHOLE_DAY_S else whole_age(in_s)
    if float(size) == 0:
        return tr("steady {time}", time=span)
    return tr("{change} in {time}", change=f"{'↑' if by > 0 else '↓'} {decimals(size)}", time=span)


def clock_of(facts: Facts, zones: Zones) -> Clock:
    """Return the time of the last applied data, so that a frozen board cannot show the right time."""
    now = facts.snapshot.at
    second = int(now) % 60
    beats = [0.0] * 60
    for back, count in enumerate(reversed(facts.beats)):
        beats[(second - back) % 60] = round(count / facts.peak, 2) if facts.peak else 0.0
    return Clock(
        time=clock_time(now, zones.own, with_seconds=True),
        date=weekday_words(now, zones.own),
        zones=tuple(f"{name} {clock_time(now, zone)}" for name, zone in zones.others),
        beats=tuple(beats),
        second=second,
    )
