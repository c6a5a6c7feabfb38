"""Everything about one signal, for the page that it opens: from the board, without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from noc_app.alerting.checks import Member
from noc_app.engine.board import Board
from noc_app.model import BOARD, AlertEntry, Direction, Objective, Reading, SeriesKey, Signal, State, judge, label_text
from noc_app.model.noise import HOST_LABELS
from noc_app.model.said import capitalised
from noc_app.ui.desk.evidence import SIGNAL_LABEL, series_of
from noc_app.ui.language import told, tr
from noc_app.ui.overview.gauges import first_limit, gauge_of
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.model import why_of, why_of_series
from noc_app.ui.paint.views import Gauge
from noc_app.ui.panels.scene import names_of
from noc_app.ui.units import format_age, format_value, joined

OTHERS, LINES = 60, 4  # series that are listed, and that are drawn
_APART = 3.0  # intervals between two points without a word about it, as on the chart


@dataclass(frozen=True, slots=True)
class Place:
    """The same signal elsewhere. `age` replaces a value that is no evidence any more."""

    key: SeriesKey
    name: str
    state: State
    value: str
    gauge: Gauge | None
    age: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """One value as it came at `at`, Unix seconds; without a state it is a hole, and `words` say how long."""

    at: float
    words: str
    raw: str = ""
    state: State | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drilled:
    """What the page shows. `key` is None and `state` as well where no target supplies the signal."""

    signal: Signal
    key: SeriesKey | None
    state: State | None
    reason: str
    value: str = ""
    limit: str = ""
    stale: str = ""  # why the value is no evidence, empty if it is
    facts: tuple[tuple[str, str], ...] = ()
    query: str = ""
    limits: tuple[tuple[str, str], ...] = ()
    places: tuple[Place, ...] = ()
    members: int = 0
    related: tuple[AlertEntry, ...] = ()
    about: int = 0  # of these, the first so many are about the series itself

    @property
    def title(self) -> str:
        """Return what is open in a few words."""
        where = (label_text(self.key.labels) or self.key.target) if self.key is not None else ""
        return ", ".join(filter(None, (tr(self.signal.title), where)))


def drilled(board: Board, subject: SeriesKey | str, now: float, zones: Zones) -> Drilled | None:
    """Return everything about a series, or about the worst series of a signal; None if the catalogue has no such."""
    signal = board.catalogue.get(subject if isinstance(subject, str) else subject.signal)
    if signal is None:
        return None
    check = board.check(signal, now)
    key = subject if isinstance(subject, SeriesKey) else check.worst.key if check.worst is not None else None
    if key is None:
        why = why_of(check, board, now, zones)
        return Drilled(
            signal=signal,
            key=None,
            state=None,
            reason=why.reason,
            facts=why.facts,
            limits=_limits(signal.objective, signal),
        )
    reading = board.reading(signal, key)
    judged = judge(reading, signal.objective, now)
    found = why_of_series(board, key, now, zones)
    facts = found.facts if found is not None else ()
    limit = first_limit(signal.objective)
    members = sorted(board.members(signal, now), key=_urgency)
    about, beside = _related(board, key)
    return Drilled(
        signal=signal,
        key=key,
        state=judged.state,
        reason=capitalised(judged.reason),
        value=joined(format_value(reading.value, signal.unit)) if judged.state is not State.NO_DATA else "",
        limit=tr("limit {value}", value=joined(format_value(limit, signal.unit))) if limit is not None else "",
        stale=_stale(judged.state, judged.reason, judged.age_s),
        facts=tuple(fact for fact in facts if fact[0] not in {tr("Query"), tr("Limits")}),
        query=board.queries.get((key.target, key.signal), ""),
        limits=_limits(signal.objective, signal),
        places=_places(signal, members, now),
        members=len(members),
        related=(*about, *beside),
        about=len(about),
    )


def lines_of(board: Board, key: SeriesKey, now: float) -> tuple[SeriesKey, ...]:
    """Return the series that are drawn: the one in question, and the worst others of the same signal that have data."""
    signal = board.catalogue[key.signal]
    others = [m.key for m in sorted(board.members(signal, now), key=_urgency) if m.key != key]
    return (key, *[other for other in others if board.points(other)[0].size][: LINES - 1])


def line_names(keys: Sequence[SeriesKey]) -> dict[SeriesKey, str]:
    """Return what each line is called beside the others."""
    return dict(zip(keys, names_of(keys, "", [key.labels for key in keys]), strict=True))


def values_around(board: Board, key: SeriesKey, at: float | None, rows: int) -> tuple[Value, ...]:
    """Return up to `rows` values around `at`, else the newest, newest first; a hole between two is a row of its own."""
    signal, (times, values) = board.catalogue[key.signal], board.points(key)
    if not times.size or rows < 1:
        return ()
    every_s = board.targets[key.target].every_s if key.target in board.targets else 60.0
    middle = times.size - 1 if at is None else int(np.argmin(np.abs(times - at)))
    last = min(times.size, max(rows, middle + rows // 2 + 1))
    found: list[Value] = []
    for place in range(last - 1, -1, -1):
        found.append(_value(signal, float(times[place]), float(values[place]), every_s))
        apart = float(times[place] - times[place - 1]) if place else 0.0
        if apart > _APART * every_s:
            found.append(Value(float(times[place - 1]), tr("no value for {age}", age=format_age(apart))))
        if len(found) >= rows:
            break
    return tuple(found[:rows])


def host_of(key: SeriesKey) -> tuple[str, str] | None:
    """Return the label and the value that name the host of a series, None if it has none."""
    have = dict(key.labels)
    return next(((name, have[name]) for name in HOST_LABELS if have.get(name)), None)


def _value(signal: Signal, at: float, value: float, every_s: float) -> Value:
    said = judge(Reading(value=value, received_at=at, every_s=every_s), signal.objective, at).state
    return Value(at, joined(format_value(value, signal.unit)), f"{value:.9g}", said)


def _urgency(member: Member) -> tuple[int, str, object]:
    return -member.judgement.state.rank, member.key.target, member.key.labels


def _places(signal: Signal, members: Sequence[Member], now: float) -> tuple[Place, ...]:
    shown = members[:OTHERS]
    names = names_of([m.key for m in shown], "", [m.key.labels for m in shown])
    return tuple(_place(signal, member, name, now) for member, name in zip(shown, names, strict=True))


def _place(signal: Signal, member: Member, name: str, now: float) -> Place:
    reading, state = member.reading, member.judgement.state
    age = reading.age_s(now)
    return Place(
        key=member.key,
        name=name or label_text(member.key.labels) or member.key.target,
        state=state,
        value=joined(format_value(reading.value, signal.unit)),
        gauge=None if state.blind else gauge_of(reading.value, signal.objective),
        age=(tr("{age} old", age=format_age(age)) if age is not None else tr("no data yet")) if state.blind else "",
    )


def _stale(state: State, reason: str, age_s: float | None) -> str:
    if not state.blind:
        return ""
    if age_s is None:
        return tr("No value has come yet: {reason}", reason=told(reason))
    return tr("The last value is {age} old and no evidence: {reason}", age=format_age(age_s), reason=told(reason))


def _limits(objective: Objective, signal: Signal) -> tuple[tuple[str, str], ...]:
    above = objective.direction is Direction.LOWER
    named = (
        (tr("Critical"), objective.critical),
        (tr("Major"), objective.major),
        (tr("Warning"), objective.warning),
    )
    words = [(name, joined(format_value(limit, signal.unit))) for name, limit in named if limit is not None]
    return tuple(
        (name, tr("above {value}", value=value) if above else tr("below {value}", value=value)) for name, value in words
    )


def _related(board: Board, key: SeriesKey) -> tuple[list[AlertEntry], list[AlertEntry]]:
    """Return the standing alerts about the series itself, and those about its host; the worst first."""
    host = host_of(key)
    about, beside, named = [], [], (SIGNAL_LABEL, key.signal)
    for entry in board.picture().entries:
        watches = entry.key.target == BOARD or named in entry.alert.labels
        if watches and series_of(board, entry) == key:
            about.append(entry)
        elif host is not None and host in entry.alert.labels:
            beside.append(entry)
    return sorted(about, key=_severity), sorted(beside, key=_severity)


def _severity(entry: AlertEntry) -> int:
    return -entry.alert.severity
