"""What the board itself measures about an alert: its series, value, limit and recent past."""

import re
from dataclasses import dataclass, field, replace

from noc_app.alerting.checks import Member
from noc_app.engine.board import Board
from noc_app.model import BOARD, AlertEntry, AlertKey, Objective, SeriesKey, Severity, Signal, State, judge
from noc_app.ui.language import tr
from noc_app.ui.overview.gauges import first_limit, gauge_of
from noc_app.ui.overview.lines import spark_of
from noc_app.ui.paint.views import Gauge, Spark
from noc_app.ui.units import format_age, format_value, joined

SIGNAL_LABEL = "signal"  # a rule elsewhere may name the signal that it watches
KEPT_S = 5.0
_STATES = {Severity.CRITICAL: State.CRITICAL, Severity.MAJOR: State.MAJOR, Severity.WARNING: State.WARNING}
_CONDITION = re.compile(r" (?:above|below) (-?[0-9.]+(?:e[-+]?[0-9]+)?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """`value` and `limit` in words; `blind` if the value is not fresh, which is then its age."""

    key: SeriesKey
    value: str
    limit: str = ""
    gauge: Gauge | None = None
    spark: Spark = field(default_factory=Spark)
    blind: bool = False


class Evidences:
    """The evidence of alerts, worked out when a row is drawn and kept for some seconds."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._kept: dict[AlertKey, tuple[AlertEntry, float, Evidence | None]] = {}

    def of(self, entry: AlertEntry, now: float) -> Evidence | None:
        """Return what is measured about `entry`, None if nothing is."""
        kept = self._kept.get(entry.key)
        if kept is not None and kept[0].alert is entry.alert and 0 <= now - kept[1] < KEPT_S:
            return kept[2]
        if len(self._kept) > 500:  # far more than rows fit on any screen
            self._kept.clear()
        key = series_of(self._board, entry)
        found = self._evidence(entry, key, now) if key is not None else None
        self._kept[entry.key] = entry, now, found
        return found

    def _evidence(self, entry: AlertEntry, key: SeriesKey, now: float) -> Evidence:
        signal = self._board.catalogue[key.signal]
        objective = judged_by(signal, entry)
        reading = self._board.reading(signal, key)
        state = judge(reading, signal.objective, now).state
        age, limit = reading.age_s(now), first_limit(objective_of(signal, entry))
        currency = dict(key.labels).get("currency", "")
        worded = joined(format_value(reading.value, signal.unit, currency))
        shown = State.STALE if state.blind else _STATES.get(entry.alert.severity, State.OK)
        return Evidence(
            key=key,
            value=format_age(age) if state.blind and age is not None else worded,
            limit=_limit_words(worded if state.blind else "", limit, signal),
            gauge=None if state.blind else gauge_of(reading.value, objective),
            spark=replace(spark_of(*self._board.points(key), objective, shown), band=None, limit=None),
            blind=state.blind,
        )


def member_of(board: Board, entry: AlertEntry, now: float) -> tuple[Signal, Member] | None:
    """Return the series of an alert, judged, with its signal; the limit is the one that the alert is about."""
    key = series_of(board, entry)
    if key is None:
        return None
    signal = board.catalogue[key.signal]
    reading = board.reading(signal, key)
    judgement = judge(reading, judged_by(signal, entry), now)
    return replace(signal, objective=objective_of(signal, entry)), Member(key, reading, judgement)


def series_of(board: Board, entry: AlertEntry) -> SeriesKey | None:
    """Return the series that `entry` is about: of a rule of our own, or of the signal that its labels name."""
    labels = dict(entry.alert.labels[:64])
    if entry.key.target == BOARD:
        target = entry.key.fingerprint.partition(":")[2].partition(":")[0]
        signal = entry.alert.description[:200].split(" ", 1)[0]
        keys = [key for key in board.series.keys(signal) if key.target == target]
    else:
        signal = labels.get(SIGNAL_LABEL, "")
        keys = list(board.series.keys(signal))
    if signal not in board.catalogue:
        return None
    fitting = [key for key in keys if all(labels.get(n, v) == v for n, v in key.labels)]
    return max(fitting, key=lambda key: sum(n in labels for n, _ in key.labels), default=None)


def objective_of(signal: Signal, entry: AlertEntry) -> Objective:
    """Return the one limit that `entry` is about: that of its rule, or of the signal for its severity; or none."""
    own, worst = signal.objective, entry.alert.severity
    if entry.key.target == BOARD:
        limit = _limit_of_rule(entry)
    else:  # a backend does not tell its own limit
        limit = {Severity.WARNING: own.warning, Severity.MAJOR: own.major, Severity.CRITICAL: own.critical}.get(worst)
    return replace(
        own,
        warning=limit if worst <= Severity.WARNING else None,
        major=limit if worst is Severity.MAJOR else None,
        critical=limit if worst is Severity.CRITICAL else None,
    )


def judged_by(signal: Signal, entry: AlertEntry) -> Objective:
    """Return what tells normal from bad beside `entry`: its own rule, or all limits of the signal."""
    return objective_of(signal, entry) if entry.key.target == BOARD else signal.objective


def _limit_of_rule(entry: AlertEntry) -> float | None:
    found = _CONDITION.search(entry.alert.description[:200])
    return float(found[1]) if found is not None else None


def _limit_words(last: str, limit: float | None, signal: Signal) -> str:
    if last:
        return tr("last {value}", value=last)
    return tr("limit {value}", value=joined(format_value(limit, signal.unit))) if limit is not None else ""
