"""How values are spread: over time in a heat map, now in a histogram, one against another in a scatter plot."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from noc_app.alerting.checks import Member
from noc_app.config.panels import Heatmap, Histogram, Scatter
from noc_app.model import Labels, Signal, State, Unit
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import tr
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, band, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, members_of, named, names_of, subject_of, worst_of
from noc_app.ui.panels.states import without_value
from noc_app.ui.panels.timeseries import nice, span_s, time_words
from noc_app.ui.units import format_value, joined, number

_STEPS = 60  # columns of a heat map
_SHADES = 6
_NONE = -1
_LANE, _WIDEST_LANE, _AXIS = 34.0, 46.0, 36.0
_NAME_SHARE = 0.34
_TICK_APART = 12.0  # from the words of an axis to the plot


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatmapBody:
    """Rows as (name, state, one level per column: 0 to 5, -1 without evidence), the words below, the scale."""

    rows: tuple[tuple[str, State, tuple[int, ...]], ...]
    ticks: tuple[str, ...]
    scale: tuple[str, str]
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistogramBody:
    """Bars as (height 0..1, state of the values in it), where the limit is, the words below."""

    bars: tuple[tuple[float, State], ...]
    limit: float | None
    ticks: tuple[str, ...]
    most: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScatterBody:
    """Points as (x 0..1, y 0..1, state), the words on both axes, the worst by name at its place."""

    points: tuple[tuple[float, float, State], ...]
    x_ticks: tuple[str, ...]
    y_ticks: tuple[str, ...]
    x_name: str
    named: tuple[float, float, str] | None = None


def heatmap_view(panel: Heatmap, scene: Scene, room: QSizeF) -> PanelView:
    """Return the past of every series as shades; the worst are kept if not all fit."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    fits = max(1, int((room.height() - _AXIS) // _LANE))
    members = [member for _, member in found]
    shown = sorted(found, key=lambda pair: -pair[1].judgement.state.rank)[:fits]
    shown.sort(key=found.index)
    span = span_s(panel.window, [scene.points(m.key)[0] for _, m in shown], scene.now)
    step = span / _STEPS
    end = (scene.now // step + 1) * step  # whole columns, so that they stand still
    means = [_means(m, scene, end - span, step) for _, m in shown]
    low, high = _bounds(means)
    among = [m.key.labels for m in members]
    names = names_of([m.key for _, m in shown], panel.label, among)
    rows = tuple(
        (name, member.judgement.state, _levels(values, low, high))
        for (_, member), name, values in zip(shown, names, means, strict=True)
    )
    unit = found[0][0].unit
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or (tr("{shown} of {all}", shown=fits, all=len(found)) if len(found) > fits else ""),
        body=HeatmapBody(
            rows=rows,
            ticks=time_words(scene.now - span, scene.now, scene),
            scale=("0" if low == 0 else joined(format_value(low, unit)), joined(format_value(high, unit))),
        ),
        subject=subject_of(members),
    )


def _means(member: Member, scene: Scene, start: float, step: float) -> np.ndarray:
    """Return the mean of each column, shape (60,); NaN where nothing was observed."""
    times, values = scene.points(member.key)
    first = int(np.searchsorted(times, start))
    places = ((times[first:] - start) // step).astype(int)
    inside = (places >= 0) & (places < _STEPS)
    count = np.bincount(places[inside], minlength=_STEPS)
    total = np.bincount(places[inside], weights=values[first:][inside], minlength=_STEPS)
    found = np.full(_STEPS, np.nan)
    np.divide(total, count, out=found, where=count > 0)
    every = scene.every_s(member.key)
    return _carried(found, every / step)


def _carried(values: np.ndarray, columns: float) -> np.ndarray:
    """Return `values` with gaps filled that are only there because a series is asked for less often than a column."""
    reach, last, since = int(np.ceil(columns)), np.nan, 0
    found = values.copy()
    for place, value in enumerate(values):
        if not np.isnan(value):
            last, since = value, 0
            continue
        since += 1
        if since <= reach:
            found[place] = last
    return found


def _bounds(means: Sequence[np.ndarray]) -> tuple[float, float]:
    known = np.concatenate([m[~np.isnan(m)] for m in means]) if means else np.empty(0)
    if not known.size:
        return 0.0, 1.0
    low, high, _ = nice(min(0.0, float(known.min())), float(known.max()) or 1.0)
    return low, high


def _levels(values: np.ndarray, low: float, high: float) -> tuple[int, ...]:
    span = high - low or 1.0
    return tuple(_NONE if np.isnan(v) else int(min(_SHADES - 1, max(0, _SHADES * (v - low) / span))) for v in values)


def histogram_view(panel: Histogram, scene: Scene, room: QSizeF) -> PanelView:
    """Return how many of the series have which value now; those without evidence are counted in words."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    signal, members = found[0][0], [member for _, member in found]
    known = [m for m in members if m.reading.value is not None and not m.judgement.state.blind]
    values = np.array([m.reading.value for m in known], dtype=float)
    limit = first_limit(signal.objective)
    low, high, _ = nice(*_around(values, limit))
    places = np.clip(((values - low) / (high - low) * panel.bins).astype(int), 0, panel.bins - 1)
    count = np.bincount(places, minlength=panel.bins)
    most = int(count.max()) if count.size else 0
    states = [
        worst_of(m for m, at in zip(known, places, strict=True) if at == place) or State.OK
        for place in range(panel.bins)
    ]
    blind = len(members) - len(known)
    words = _median(values, signal.unit) if values.size else ""
    return PanelView(
        title=panel.title or tr(signal.title),
        state=worst_of(members),
        note=panel.note or ", ".join(filter(None, [words, tr("%n without evidence", blind) if blind else ""])),
        body=HistogramBody(
            bars=tuple((n / most if most else 0.0, state) for n, state in zip(count, states, strict=True)),
            limit=(limit - low) / (high - low) if limit is not None and low <= limit <= high else None,
            ticks=tuple(joined(format_value(x, signal.unit)) for x in (low, (low + high) / 2, high)),
            most=number(most),
        ),
        subject=subject_of(members),
    )


def _median(values: np.ndarray, unit: Unit) -> str:
    return tr("median {value}", value=joined(format_value(float(np.median(values)), unit)))


def _around(values: np.ndarray, limit: float | None) -> tuple[float, float]:
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 1.0)
    if limit is not None and limit <= high + 2 * (high - low):
        high = max(high, limit)
    low = 0.0 if 0 <= low < 0.6 * high else low
    return (low, high) if high > low else (low, low + (abs(low) or 1.0))


def scatter_view(panel: Scatter, scene: Scene, room: QSizeF) -> PanelView:
    """Return one point per set of labels that both signals know."""
    names, across = (panel.x, panel.y), {m.key.labels: m for m in scene.members(panel.x, panel.where)}
    up = scene.members(panel.y, panel.where)
    x_signal, y_signal = scene.signal(panel.x), scene.signal(panel.y)
    pairs = [(across[m.key.labels], m) for m in up if m.key.labels in across]
    if x_signal is None or y_signal is None or not all(scene.supplied((name,)) for name in names) or not pairs:
        return nothing_to_show(panel, names, scene)
    both = [m for pair in pairs for m in pair]
    if (instead := without_value(panel, names, both, scene)) is not None:
        return instead
    known = [(x, y) for x, y in pairs if not (x.judgement.state.blind or y.judgement.state.blind)]
    lost = len(pairs) - len(known)
    return PanelView(
        title=panel.title or tr(y_signal.title),
        state=worst_of(both),
        note=panel.note or (tr("%n without evidence", lost) if lost else tr(y_signal.short)),
        body=_scatter(panel, known, x_signal, y_signal),
        subject=subject_of(both),
    )


def _scatter(panel: Scatter, known: list[tuple[Member, Member]], x_signal: Signal, y_signal: Signal) -> ScatterBody:
    x_low, x_high, x_ticks = _axis([x for x, _ in known], x_signal)
    y_low, y_high, y_ticks = _axis([y for _, y in known], y_signal)
    among: list[Labels] = [x.key.labels for x, _ in known]
    points = []
    for x, y in known:
        state = worst_of((x, y)) or State.OK
        at = (
            ((x.reading.value or 0.0) - x_low) / (x_high - x_low),
            ((y.reading.value or 0.0) - y_low) / (y_high - y_low),
        )
        points.append((round(at[0], 3), round(at[1], 3), state))
    worst = max(range(len(points)), key=lambda n: (points[n][2].rank, points[n][1]), default=None)
    label = None
    if worst is not None and points[worst][2].abnormal:
        label = (*points[worst][:2], named(known[worst][1].key, panel.label, among))
    points.sort(key=lambda point: point[2].rank)
    return ScatterBody(points=tuple(points), x_ticks=x_ticks, y_ticks=y_ticks, x_name=tr(x_signal.short), named=label)


def _axis(members: list[Member], signal: Signal) -> tuple[float, float, tuple[str, ...]]:
    values = np.array([m.reading.value for m in members], dtype=float)
    low, high, _ = nice(*_around(values, None))
    return low, high, tuple(joined(format_value(v, signal.unit)) for v in (low, (low + high) / 2, high))


def paint_heatmap(surface: Surface, box: QRectF, body: HeatmapBody) -> None:
    """Paint the rows, the time below them, and what the lightest and the darkest mean."""
    theme = surface.theme
    shades = (theme.inset, theme.chart_band, theme.hairline, theme.strong, theme.edge, theme.text2)
    inside = band(box, 0, box.height(), left=PAD, right=PAD)
    left = inside.x() + inside.width() * _NAME_SHARE
    lane = min(_WIDEST_LANE, (inside.height() - _AXIS) / max(1, len(body.rows)))
    each = (inside.right() - left) / _STEPS
    for place, (name, state, levels) in enumerate(body.rows):
        line = band(inside, lane * place, lane)
        _paint_name(surface, band(line, 0, lane, right=line.width() * (1 - _NAME_SHARE) + 12), name, state)
        for column, level in enumerate(levels):
            cell = QRectF(left + each * column, line.y() + 1, each + 0.4, lane - 2)
            if level == _NONE:
                surface.hatch(cell)
            else:
                surface.fill(cell, shades[level])
    below = QRectF(left, inside.y() + lane * len(body.rows) + 2, inside.right() - left, 30)
    for words, align in zip(body.ticks, (LEFT, CENTRE, RIGHT), strict=False):
        surface.text(below, words, WallType.UNIT, theme.text3, align=align)
    scale = QRectF(inside.x(), below.y(), left - inside.x() - 10, 30)
    surface.fitted(scale, tr("{low} to {high}", low=body.scale[0], high=body.scale[1]), (WallType.UNIT,), theme.text3)


def _paint_name(surface: Surface, box: QRectF, name: str, state: State) -> None:
    if state is not State.OK:
        surface.glyph(state, square(box.x(), box.center().y(), 24))
    surface.fitted(band(box, 0, box.height(), left=30), name, (WallType.ROW_NAME, WallType.UNIT), surface.theme.text2)


def paint_histogram(surface: Surface, box: QRectF, body: HistogramBody) -> None:
    """Paint the bars, the limit, and the words below."""
    theme, plot = surface.theme, box.adjusted(PAD + 44, 8, -PAD, -42)
    surface.fill(QRectF(plot.x(), plot.bottom(), plot.width(), 1), theme.strong)
    most = QRectF(box.x() + PAD - 10, plot.y() - 4, 46, 30)
    surface.fitted(most, body.most, (WallType.UNIT,), theme.text3, align=RIGHT)
    each = plot.width() / max(1, len(body.bars))
    for place, (share, state) in enumerate(body.bars):
        ink, high = theme.ink(state), plot.height() * share
        if share > 0:
            bar = QRectF(plot.x() + each * place + 1.5, plot.bottom() - max(3.0, high), each - 3, max(3.0, high))
            surface.tile(bar, ink.line if ink is not None else theme.text2, 2.0)
            if ink is not None and bar.y() - plot.y() > 26:
                surface.glyph(state, square(bar.center().x() - 12, bar.y() - 16, 24))
    if body.limit is not None:
        surface.painter.setPen(surface.paints.pen(theme.text2, 2.0, dash=(4.0, 3.0)))
        x = plot.x() + plot.width() * body.limit
        surface.painter.drawLine(QPointF(x, plot.y()), QPointF(x, plot.bottom()))
    axis = QRectF(plot.x(), plot.bottom() + 6, plot.width(), 30)
    for words, align in zip(body.ticks, (LEFT, CENTRE, RIGHT), strict=False):
        surface.text(axis, words, WallType.UNIT, theme.text3, align=align)


def paint_scatter(surface: Surface, box: QRectF, body: ScatterBody) -> None:
    """Paint the points; abnormal ones have their shape, the worst its name."""
    theme, wide = surface.theme, max(width_of(words, WallType.UNIT) for words in body.y_ticks)
    plot = box.adjusted(max(PAD + 84, wide + _TICK_APART + 8), 10, -PAD, -44)
    for place, words in enumerate(body.y_ticks):
        y = plot.bottom() - plot.height() * place / 2
        surface.fill(QRectF(plot.x(), y, plot.width(), 1), theme.grid)
        surface.text(
            QRectF(box.x() + 4, y - 15, plot.x() - box.x() - 4 - _TICK_APART, 30),
            words,
            WallType.UNIT,
            theme.text3,
            align=RIGHT,
        )
    axis = QRectF(plot.x(), plot.bottom() + 8, plot.width(), 30)
    for words, align in zip((body.x_ticks[0], body.x_name, body.x_ticks[-1]), (LEFT, CENTRE, RIGHT), strict=True):
        surface.text(axis, words, WallType.UNIT, theme.text3, align=align)
    surface.painter.setPen(Qt.PenStyle.NoPen)
    for x, y, state in body.points:
        at = QPointF(plot.x() + x * plot.width(), plot.bottom() - y * plot.height())
        if state.abnormal:
            surface.glyph(state, square(at.x() - 12, at.y(), 24))
        else:
            surface.painter.setPen(Qt.PenStyle.NoPen)
            surface.painter.setBrush(surface.paints.brush(theme.text2))
            surface.painter.drawEllipse(at, 5, 5)
    if body.named is not None:
        x, y, words = body.named
        at = QPointF(plot.x() + x * plot.width(), plot.bottom() - y * plot.height())
        beyond = x > 0.5
        room = QRectF(plot.x() if beyond else at.x() + 18, at.y() - 15, 0, 30)
        room.setRight(at.x() - 18 if beyond else plot.right())
        surface.fitted(
            room, words, (WallType.STATUS_STRONG, WallType.UNIT), theme.text, align=RIGHT if beyond else LEFT
        )
