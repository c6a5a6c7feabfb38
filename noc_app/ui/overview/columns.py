"""Checks as rows, columns and figures."""

from collections.abc import Sequence
from datetime import tzinfo

from noc_app.alerting.checks import Check
from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.config.overview import ROWS, ColumnPlaces
from noc_app.model import Aggregate, AlertEntry, Direction, State, Unit, with_worst
from noc_app.ui.language import told, tr
from noc_app.ui.overview.gauges import gauge_of, share_gauge
from noc_app.ui.overview.lines import WINDOW_S, change_over, spark_of
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import (
    NOT_SET_UP,
    abnormal_words,
    blind_words,
    change_words,
    instead_of_value,
    joined_words,
    reading_words,
    score_words,
)
from noc_app.ui.paint.views import Column, Figure, Gauge, Heading, Row, Spark
from noc_app.ui.units import clock_time

_LABEL_LIMIT = 15
_SHOWS_VALUE = frozenset({State.OK, State.PARTIAL, State.WARNING, State.MAJOR, State.CRITICAL})


def column_of(facts: Facts, places: ColumnPlaces, zone: tzinfo | None = None, rows: int = ROWS) -> Column:
    """Return one column; a column that nothing supplies says so and is never normal.

    Its first `rows` checks have a line of their own, always the same ones; the others are counted.
    """
    checks = facts.snapshot.checks
    found = [checks[signal] for signal in places.rows if signal in checks]
    return Column(
        heading=heading_of(facts, places),
        hero=hero_of(facts, places, zone),
        rows=tuple(row_of(check) for check in found[:rows]),
        more=_more(found[rows:]) if rows < ROWS else "",
        more_state=max((c.state for c in found[rows:] if c.configured), key=lambda s: s.rank, default=State.OK),
    )


def _more(checks: Sequence[Check]) -> str:
    """Return what to say about checks without a line; what nobody supplies is not called normal."""
    told = joined_words(
        [abnormal_words(c for c in checks if c.configured), blind_words(c for c in checks if c.configured)]
    )
    normal = sum(c.configured and c.state is State.OK for c in checks)
    return joined_words([told, tr("%n more normal", normal) if normal else ""])


def state_of(check: Check) -> State | None:
    """Return the state to draw, None for a check that nothing was asked for."""
    return check.state if check.configured else None


def row_of(check: Check) -> Row:
    """Return the row of one check."""
    note = instead_of_value(check)
    words = reading_words(check)
    return Row(
        signal=check.signal.id,
        name=tr(check.signal.short),
        state=state_of(check),
        number="" if note else words.number,
        unit="" if note else words.unit,
        note=note,
        gauge=None if note else _gauge(check),
    )


def heading_of(facts: Facts, places: ColumnPlaces) -> Heading:
    """Return the heading of a column from the health of its domain; a standing alert keeps it from being normal."""
    alarms = [STATE_OF_SEVERITY[e.alert.severity] for e in facts.snapshot.alerts.shown if _concerns(e, places)]
    health = with_worst(facts.snapshot.domains[places.domain], alarms)
    if not health.members and not alarms:
        return Heading(title=tr(places.title), state=None, words=(told(NOT_SET_UP),))
    members = [c for c in facts.snapshot.checks.values() if c.configured and _belongs(c, places)]
    return Heading(title=tr(places.title), state=health.state, words=_health_words(health, members, len(alarms)))


def hero_of(facts: Facts, places: ColumnPlaces, zone: tzinfo | None = None) -> Figure:
    """Return the figure under a heading."""
    check = facts.snapshot.checks[places.hero]
    if not check.configured:
        note = told(NOT_SET_UP) if places.supplied else tr("Nothing reports here yet")
        return Figure(signal=places.hero, label=tr(check.signal.title), note=note)
    words, label = reading_words(check), tr(check.signal.title)
    at = check.worst.reading.observed_at or check.worst.reading.received_at if check.worst else None
    if check.state is State.STALE and at is not None:
        label = tr("{signal}, at {time}", signal=label, time=clock_time(at, zone))
    note = "" if check.state in _SHOWS_VALUE or check.state is State.STALE else instead_of_value(check)
    return Figure(
        signal=places.hero,
        label=label,
        state=check.state,
        number=words.number,
        unit=words.unit,
        note=note,
        spark=_spark(facts, check),
    )


def figure_of(facts: Facts, check: Check) -> Figure:
    """Return a business figure with its change over the last hour."""
    signal, words = check.signal, reading_words(check)
    title = tr(signal.title)
    label = title if len(title) <= _LABEL_LIMIT else tr(signal.short)
    shown = check.state in _SHOWS_VALUE
    return Figure(
        signal=signal.id,
        label=label,
        state=state_of(check),
        number=words.number,
        unit=words.unit,
        change=_change(facts, check) if shown else instead_of_value(check),
        spark=_spark(facts, check),
    )


def _spark(facts: Facts, check: Check) -> Spark:
    line = facts.lines.get(check.signal.id)
    if line is None or check.signal.unit is Unit.BOOLEAN:
        return Spark(state=check.state)
    return spark_of(*line, check.signal.objective, check.state)


def _change(facts: Facts, check: Check) -> str:
    line = facts.lines.get(check.signal.id)
    return change_words(change_over(*line, WINDOW_S)) if line is not None else ""


def _gauge(check: Check) -> Gauge | None:
    if check.signal.unit is Unit.BOOLEAN and check.members:
        return share_gauge(check.yes, check.members)
    if check.signal.objective.direction is Direction.NONE:
        return None
    return gauge_of(check.value, check.signal.objective)


def _belongs(check: Check, places: ColumnPlaces) -> bool:
    return check.signal.domain in places.domains


def _concerns(entry: AlertEntry, places: ColumnPlaces) -> bool:
    return entry.alert.domain in places.domains and entry.alert.severity in STATE_OF_SEVERITY


def _health_words(health: Aggregate, members: list[Check], alarms: int) -> tuple[str, ...]:
    """Return the status of a column, from the fullest wording to the shortest."""
    score = score_words(health.score) if health.score is not None else tr("no score")
    standing = tr("%n alert(s)", alarms) if alarms else ""
    abnormal, blind = abnormal_words(members) or standing, blind_words(members)
    paused = sum(c.state is State.PAUSED for c in members)
    said = [w for w in (abnormal, blind, tr("%n paused", paused) if paused else "") if w] or [tr("normal")]
    return joined_words([*said, score]), joined_words([said[0], score]), said[0]
