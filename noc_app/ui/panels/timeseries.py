"""Lines over time: what stands on the axes, where the limits are, which line is which."""

import math
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import SERIES_SHOWN, Timeseries
from noc_app.model import Direction, Objective, SeriesKey, Signal, State, Unit, units
from noc_app.model.units import display_factor
from noc_app.store.ring import Points
from noc_app.ui.language import kept, tr
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.paint.chart_view import Chart, ChartLine, Limit, LineStyle, Note, Tick
from noc_app.ui.panels.frame import PanelView
from noc_app.ui.panels.marks import alert_notes, kept_notes, shown_notes, source_notes
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, members_of, names_of, subject_of, value_words, worst_of
from noc_app.ui.units import clock_time, decimals, format_age, format_value, joined

GAP_INTERVALS = 3.0
_LEAST_GAP_S, _GHOST_GAP_S = 15.0, 400.0
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_BAND_STEPS = 40  # of the axis
_USUAL_FROM = 60  # points that a usual range needs
_REACH = 3.0  # heights of the lines beyond which a limit is not worth the squeeze
_ZERO_SHARE = 0.6  # a lowest value below this share of the highest begins the axis at zero
_DAY_S = 86400.0
_SPANS_S = (120.0, 300.0, 900.0, 1800.0, 3600.0, 3 * 3600.0, 6 * 3600.0, 12 * 3600.0, _DAY_S, 7 * _DAY_S)


def timeseries_view(panel: Timeseries, scene: Scene, room: QSizeF) -> PanelView:
    """Return the worst five series of a panel as lines."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    members = [member for _, member in found]
    shown = _shown(panel, scene, found)
    more = tr("{shown} of {all}", shown=SERIES_SHOWN, all=len(found)) if len(found) > SERIES_SHOWN else ""
    chart = chart_of(panel, scene, shown)
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or more or _latest(shown, scene) or _span_words(chart),
        body=chart,
        subject=subject_of(members),
    )


def _span_words(chart: Chart) -> str:
    return tr("last {time}", time=format_age(chart.end - chart.start))


def _shown(panel: Timeseries, scene: Scene, found: list[tuple[Signal, Member]]) -> list[tuple[Signal, Member]]:
    """Return the worst five. Of equals those stay that were shown before: lines that come and go cannot be read."""
    if len(found) <= SERIES_SHOWN:
        return found
    before = scene.in_sight.get(panel.id, frozenset())
    order = sorted(range(len(found)), key=lambda n: _loudness(found[n][1], before))[:SERIES_SHOWN]
    scene.in_sight[panel.id] = frozenset(found[n][1].key for n in order)
    return [found[n] for n in sorted(order)]


def _loudness(member: Member, before: frozenset[SeriesKey]) -> tuple[int, bool]:
    return -member.judgement.state.rank, member.key not in before


def _latest(shown: list[tuple[Signal, Member]], scene: Scene) -> str:
    """Return the value of the only line; several say theirs at their ends."""
    if len(shown) != 1:
        return ""
    signal, member = shown[0]
    age = member.reading.age_s(scene.now)
    if member.judgement.state.blind:
        return tr("{age} old", age=format_age(age)) if age is not None else tr("no data yet")
    return joined(value_words(signal, member))


def chart_of(panel: Timeseries, scene: Scene, shown: list[tuple[Signal, Member]]) -> Chart:
    """Return the chart of these series."""
    end = scene.now
    start = end - span_s(panel.window, [scene.points(member.key)[0] for _, member in shown], end)
    labels = _end_words(panel, shown)
    lines, pieces = [], []
    for place, (signal, member) in enumerate(shown):
        times, values = scene.points(member.key)
        first = int(np.searchsorted(times, start))
        lines.append(_line(signal, member, (times, values), scene, label=labels[place], ink=place))
        pieces.append(values[max(0, first - 1) :])
    if len(shown) == 1 and (ghost := _ghost(shown[0][1].key, scene)) is not None:
        lines.insert(0, ghost)
    signal = shown[0][0]
    limit = first_limit(signal.objective)
    low, high, limit = _range(pieces, limit, from_zero=panel.from_zero)
    factor = display_factor(high, signal.unit)  # round in GiB and in hours, not in bytes and in seconds
    low, high, step = (factor * x for x in nice(low / factor, high / factor))
    return Chart(
        start=start,
        end=end,
        low=low,
        high=high,
        lines=tuple(lines),
        band=_usual(pieces[0], signal, (high - low) / _BAND_STEPS) if panel.band and len(shown) == 1 else None,
        limits=(Limit(limit, limit_words(limit, signal.unit)),) if limit is not None else (),
        notes=_notes(panel, [member.key for _, member in shown], scene, start),
        value_ticks=value_ticks(low, high, step, signal.unit),
        time_words=time_words(start, end, scene),
    )


@kept(512)
def limit_words(limit: float, unit: Unit) -> str:
    """Return what stands on a limit."""
    return tr("limit {value}", value=joined(format_value(limit, unit)))


def _notes(panel: Timeseries, keys: list[SeriesKey], scene: Scene, start: float) -> tuple[Note, ...]:
    """Return what happened while these series ran."""
    found = source_notes(panel.notes, keys, scene.board, start) if panel.notes else []
    found += alert_notes(scene.facts.snapshot.alerts.shown, keys) if panel.alerts else []
    found += kept_notes(scene.board, keys) if panel.notes or panel.alerts else []
    return shown_notes(found, start, scene.now)


def span_s(window_s: float, times: list[Points], now: float) -> float:
    """Return how much of the past is shown: the whole window, or the shortest usual span that holds all there is.

    Spans are few, so that a chart that has just begun is not drawn anew every second.
    """
    first = min((float(t[0]) for t in times if t.size), default=now)
    return next((span for span in _SPANS_S if now - first <= span < window_s), window_s)


def _end_words(panel: Timeseries, shown: list[tuple[Signal, Member]]) -> list[str]:
    """Return what stands at the end of each line, no two alike: the thing, the signal, or both."""
    if len(shown) == 1:
        return [""]
    among = [member.key.labels for _, member in shown]
    several = len({signal.id for signal, _ in shown}) > 1
    if several and len(set(among)) == 1:
        return [tr(signal.short) for signal, _ in shown]
    names = names_of([member.key for _, member in shown], panel.label, among)
    if several and len(set(names)) < len(names):
        return [f"{name} {tr(signal.short)}" for name, (signal, _) in zip(names, shown, strict=True)]
    return names


def _line(
    signal: Signal, member: Member, points: tuple[Points, Points], scene: Scene, *, label: str, ink: int
) -> ChartLine:
    key = member.key
    edges, zones = zones_of(signal.objective)
    style = LineStyle(
        identity=_identity(key),
        label=label,
        ink=ink,
        edges=edges,
        zones=zones,
        gap_s=max(_LEAST_GAP_S, GAP_INTERVALS * scene.every_s(key)),
        ended=member.judgement.state.blind,
    )
    return ChartLine(style, *points, scene.board.series.revision(key))


def _ghost(key: SeriesKey, scene: Scene) -> ChartLine | None:
    """Return the same series a week ago, None where nobody remembers it."""
    known = scene.board.ghosts.get(key)
    if known is None:
        return None
    until = int(np.searchsorted(known[0], scene.now, side="right"))  # what comes next is nobody's business
    style = LineStyle(identity=f"{_identity(key)} last week", label="", gap_s=_GHOST_GAP_S, dotted=True)
    return ChartLine(style, known[0][:until], known[1][:until], until)


def zones_of(objective: Objective) -> tuple[tuple[float, ...], tuple[State | None, ...]]:
    """Return the limits in ascending order, and what a value below, between and above them is."""
    named = (
        (objective.warning, State.WARNING),
        (objective.major, State.MAJOR),
        (objective.critical, State.CRITICAL),
    )
    limits = sorted(((limit, state) for limit, state in named if limit is not None), key=lambda pair: pair[0])
    edges, states = tuple(limit for limit, _ in limits), tuple(state for _, state in limits)
    return edges, (None, *states) if objective.direction is Direction.LOWER else (*states, None)


def _identity(key: SeriesKey) -> str:
    return f"{key.target}/{key.signal}/{key.labels}"


def _range(pieces: list[Points], limit: float | None, *, from_zero: bool) -> tuple[float, float, float | None]:
    """Return the lowest and highest value to show, and the limit if it is near enough to be shown."""
    known = [piece for piece in pieces if piece.size]
    if not known:
        return 0.0, 1.0 if limit is None else 1.25 * abs(limit) or 1.0, limit
    low = min(float(piece.min()) for piece in known)
    high = max(float(piece.max()) for piece in known)
    reach = _REACH * max(high - low, 0.1 * max(abs(high), abs(low)), 1e-12)
    if limit is not None and low - reach <= limit <= high + reach:
        low, high = min(low, limit), max(high, limit)
    else:
        limit = None
    if low >= 0 and (from_zero or low < _ZERO_SHARE * high):
        low = 0.0
    if high == low:
        room = 0.1 * abs(high) or 1.0
        low, high = (low - room if low else 0.0), high + room
    return low, high, limit


def nice(low: float, high: float) -> tuple[float, float, float]:
    """Return bounds on round numbers around `low` and `high`, and the distance of two to four grid lines."""
    span = high - low
    raw = span / 3.0
    magnitude = 10.0 ** math.floor(math.log10(raw)) if raw > 0 and math.isfinite(raw) else 1.0
    step = next(s for s in _STEPS if s * magnitude >= raw * 0.999) * magnitude
    bottom = math.floor(low / step + 1e-9) * step
    top = math.ceil(high / step - 1e-9) * step
    return bottom, max(top, bottom + step), step


@kept(512)
def value_ticks(low: float, high: float, step: float, unit: Unit) -> tuple[Tick, ...]:
    """Return the grid lines; only the highest says its unit, the others are in the same unit."""
    count = round((high - low) / step)
    places = [low + step * n for n in range(count + 1)]
    try:
        factor = places[-1] / float(units.format_value(places[-1], unit).number)
    except (ValueError, ZeroDivisionError):
        return tuple(Tick(at, joined(format_value(at, unit))) for at in places)
    words = [_plain(at / factor) for at in places[:-1]] + [joined(format_value(places[-1], unit))]
    return tuple(Tick(at, said) for at, said in zip(places, words, strict=True))


def _plain(value: float) -> str:
    return decimals(f"{value:.4g}".replace("-", "\u2212")) if abs(value) > 1e-9 else "0"


def time_words(start: float, end: float, scene: Scene) -> tuple[str, str, str]:
    """Return the begin, the middle and now."""
    span, zone = end - start, scene.zones.own
    return _when(start, span, scene.now, zone), _when((start + end) / 2, span, scene.now, zone), tr("now")


@kept(64)  # all charts of a page say the same
def _when(at: float, span: float, now: float, zone: tzinfo | None) -> str:
    if span <= _DAY_S:
        return clock_time(at, zone, with_seconds=span <= _SPANS_S[0])
    return tr("{time} ago", time=format_age(now - at))


def _usual(values: Points, signal: Signal, step: float) -> tuple[float, float] | None:
    """Return the range in which nine of ten values lay that were inside the limits: trouble is not usual.

    It is rounded to `step`, so that it does not change with every value.
    """
    limit = first_limit(signal.objective)
    if limit is not None:
        lower = signal.objective.direction is Direction.LOWER
        values = values[values <= limit] if lower else values[values >= limit]
    if values.size < _USUAL_FROM:
        return None
    low, high = (float(x) for x in np.percentile(values[:: max(1, values.size // 400)], (5, 95)))
    low, high = math.floor(low / step) * step, math.ceil(high / step) * step
    return (low, high) if high > low else None
