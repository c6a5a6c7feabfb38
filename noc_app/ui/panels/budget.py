"""Error budgets: what is left of each against an even pace, and how the worst one went down."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPolygonF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Budget, Burndown
from noc_app.model import Labels, SeriesKey, State, Unit
from noc_app.model.said import phrase
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.paint.views import Point
from noc_app.ui.panels.fitting import column_width, worst_kept
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, named, names_of, subject_of, worst_of
from noc_app.ui.panels.states import without_value
from noc_app.ui.units import format_age, format_value, joined, percent

_PITCH, _WIDEST_PITCH, _HEAD = 40.0, 54.0, 34.0
_NAME_X, _APART, _LEAST_BAR = 40.0, 14.0, 110.0
_WIDE, _NAME_SHARE, _BURN_SHARE = 700.0, 0.24, 0.14
_NAMES, _NUMBERS = (WallType.ROW_NAME, WallType.UNIT), (WallType.ROW_VALUE_STRONG, WallType.UNIT)
_TITLES = (phrase("budget left, tick marks even pace"), phrase("left, tick: even pace"), phrase("left"))
_POINTS = 120
_ROOM_FOR_WORDS = 130.0
_SOON_S = 400 * 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetRow:
    """One objective: `left` 0..1 of its budget, where an even pace would be, how fast it burns. None is not known."""

    name: str
    state: State
    left: float | None
    pace: float | None
    number: str
    burn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetBody:
    """The objectives that fit, and what is not shown."""

    rows: tuple[BudgetRow, ...]
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BurndownBody:
    """The line of one budget: points 0..1, where it will be gone, and the sentence about it."""

    points: tuple[Point, ...]
    gone_at: float | None
    state: State
    ticks: tuple[str, str]
    alarm: str
    rest: str


def budget_view(panel: Budget, scene: Scene, room: QSizeF) -> PanelView:
    """Return what is left of every budget. Its state comes from how fast it burns, not from its level alone."""
    names = (panel.left, panel.burn)
    left = scene.members(panel.left, panel.where)
    if not scene.supplied((panel.left,)) or not left:
        return nothing_to_show(panel, names, scene)
    if (instead := without_value(panel, names, left, scene)) is not None:
        return instead
    burns = {m.key.labels: m for m in scene.members(panel.burn, panel.where)}
    among = [m.key.labels for m in left]
    called = names_of([m.key for m in left], panel.label, among)
    rows = [_row(panel, name, m, burns.get(m.key.labels), now=scene.now) for m, name in zip(left, called, strict=True)]
    fits = max(1, int((room.height() - _HEAD) // _PITCH))
    shown, more = worst_kept(rows, fits if len(rows) <= fits else max(1, fits - 1), _state_of)
    state = max((row.state for row in rows), key=lambda s: s.rank)
    return PanelView(
        title=panel.title or tr("Error budgets"),
        state=state,
        note=panel.note or tr("{time} window", time=format_age(panel.window)),
        body=BudgetBody(rows=tuple(shown), more=more),
        subject=_subject(left, burns),
    )


def _state_of(row: BudgetRow) -> State:
    return row.state


def _subject(left: list[Member], burns: dict[Labels, Member]) -> SeriesKey | None:
    return subject_of([*burns.values(), *left])


def _row(panel: Budget, name: str, left: Member, burn: Member | None, *, now: float) -> BudgetRow:
    """Return one objective; without a burn rate the level judges, because nothing better is known."""
    judge = burn if burn is not None and not burn.judgement.state.blind else left
    note = instead_words(left, now)
    value = left.reading.value
    speed = burn.reading.value if burn is not None and not burn.judgement.state.blind else None
    spent = left.judgement.state is State.CRITICAL  # an empty budget is an empty budget at any pace
    state = left.judgement.state if left.judgement.state.blind or spent else judge.judgement.state
    return BudgetRow(
        name=name,
        state=state,
        left=None if note or value is None else max(0.0, min(1.0, value)),
        pace=_even_pace(panel.window, now),
        number=note or joined(format_value(value, Unit.RATIO)),
        burn=f"{format_value(speed, Unit.COUNT).number}×" if speed is not None else "–",
    )


def _even_pace(window_s: float, now: float) -> float:
    """Return what an even pace would have left of a budget that begins anew every `window_s` since the epoch."""
    return 1.0 - (now % window_s) / window_s


def burndown_view(panel: Burndown, scene: Scene, room: QSizeF) -> PanelView:
    """Return how the lowest of the matching budgets went down, as far as it is known."""
    members = scene.members(panel.left, panel.where)
    if not scene.supplied((panel.left,)) or not members:
        return nothing_to_show(panel, (panel.left,), scene)
    if (instead := without_value(panel, (panel.left,), members, scene)) is not None:
        return instead
    lowest = min(members, key=lambda m: m.reading.value if m.reading.value is not None else 2.0)
    name = named(lowest.key, panel.label, [m.key.labels for m in members])
    return PanelView(
        title=panel.title or tr("Worst budget"),
        state=worst_of([lowest]),
        note=panel.note or name,
        body=_burndown(panel, lowest, scene),
        subject=lowest.key,
    )


def _burndown(panel: Burndown, member: Member, scene: Scene) -> BurndownBody:
    start = scene.now - scene.now % panel.window
    times, values = scene.points(member.key)
    first = int(np.searchsorted(times, start))
    times, values = times[first:], values[first:]
    step = max(1, times.size // _POINTS)
    points = tuple(
        (round((float(t) - start) / panel.window, 4), round(max(0.0, min(1.0, float(v))), 4))
        for t, v in zip(times[::step], values[::step], strict=True)
    )
    gone_s = _gone_in_s(times, values)
    state = member.judgement.state
    at = (scene.now + gone_s - start) / panel.window if gone_s is not None else None
    soon = at is not None and at <= 1.0
    known_s = scene.now - float(times[0]) if times.size else None
    return BurndownBody(
        points=points,
        gone_at=round(at, 3) if at is not None and soon else None,
        state=state,
        ticks=(
            tr("{time} ago", time=format_age(scene.now - start)),
            tr("in {time}", time=format_age(start + panel.window - scene.now)),
        ),
        alarm=tr("gone in {time}", time=format_age(gone_s)) if gone_s is not None and soon else "",
        rest=tr("at this pace") if soon else _lasts(known_s),
    )


def _lasts(known_s: float | None) -> str:
    """Return that a budget does not run out at this pace, and for how long that pace is known, seconds."""
    return tr("lasts, not known yet") if known_s is None else tr("lasts, known for {time}", time=format_age(known_s))


def _gone_in_s(times: np.ndarray, values: np.ndarray) -> float | None:
    """Return in how many seconds a budget that goes on like this is empty; None if it does not fall."""
    if times.size < 2 or times[-1] <= times[0]:
        return None
    slope = (float(values[-1]) - float(values[0])) / (float(times[-1]) - float(times[0]))
    left_s = -float(values[-1]) / slope if slope < 0 else None
    return left_s if left_s is not None and 0 <= left_s < _SOON_S else None


def paint_budget(surface: Surface, box: QRectF, body: BudgetBody) -> None:
    """Paint a heading and one bar per objective."""
    theme = surface.theme
    inside = band(box, 0, box.height(), left=PAD, right=PAD)
    columns = _columns(inside, body)
    head = band(inside, -6, _HEAD)
    title = QRectF(columns.bar.x(), head.y(), columns.number.right() - columns.bar.x(), _HEAD)
    titles = [told(words) for words in _TITLES]
    words = next((w for w in titles if width_of(w, WallType.UNIT) <= title.width()), titles[-1])
    surface.text(title, words, WallType.UNIT, theme.text3)
    if columns.burn is not None:
        surface.text(head, tr("burn"), WallType.UNIT, theme.text3, align=RIGHT)
    pitch = min(_WIDEST_PITCH, max(_PITCH, (box.height() - _HEAD) / max(1, len(body.rows) + bool(body.more))))
    for place, row in enumerate(body.rows):
        _paint_budget_row(surface, band(inside, _HEAD - 6 + pitch * place, pitch), row, columns)
    surface.text(band(inside, _HEAD + pitch * len(body.rows), 34, left=40), body.more, WallType.UNIT, theme.text2)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the bars, the numbers and, if there is room for them, the burn rates of a panel stand."""

    bar: QRectF
    number: QRectF
    burn: QRectF | None


def _columns(inside: QRectF, body: BudgetBody) -> _Columns:
    """Return columns as wide as their words need; in a narrow panel the shape of the state stands for the burn rate."""
    numbers = column_width((row.number for row in body.rows), _NUMBERS, inside.width() / 3) + _APART
    burns = column_width((*(row.burn for row in body.rows), tr("burn")), _NUMBERS, inside.width() / 4) + _APART
    names = _NAME_X + column_width((row.name for row in body.rows), _NAMES, inside.width() / 2 - _NAME_X) + _APART
    if inside.width() - names - numbers - burns < _LEAST_BAR:
        burns = 0.0
    elif inside.width() >= _WIDE:
        names, burns = max(names, _NAME_SHARE * inside.width()), max(burns, _BURN_SHARE * inside.width())
    wide = max(0.0, inside.width() - names - numbers - burns)
    bar = QRectF(inside.x() + names, inside.y(), wide, inside.height())
    right = inside.right() - burns
    number = QRectF(bar.right() + _APART, inside.y(), right - bar.right() - _APART, inside.height())
    rest = QRectF(right + _APART, inside.y(), burns - _APART, inside.height()) if burns else None
    return _Columns(bar, number, rest)


def _paint_budget_row(surface: Surface, box: QRectF, row: BudgetRow, columns: _Columns) -> None:
    theme, bar = surface.theme, columns.bar
    ink = theme.ink(row.state)
    if row.state is not State.OK:
        surface.glyph(row.state, square(box.x(), box.center().y(), 26))
    name = band(box, 0, box.height(), left=_NAME_X, right=box.right() - bar.x() + _APART - 1)
    surface.fitted(name, row.name, _NAMES, theme.text if ink else theme.text2)
    track = QRectF(bar.x(), box.center().y() - 8, bar.width(), 16)
    surface.tile(track, theme.chart_band, 2.0)
    if row.left is None:
        surface.hatch(track)
    else:
        colour = ink.line if ink is not None else theme.text2
        surface.tile(QRectF(track.x(), track.y(), max(2.0, track.width() * row.left), 16), colour, 2.0)
        if row.pace is not None:
            surface.fill(QRectF(track.x() + row.pace * track.width() - 1.5, track.center().y() - 13, 3, 26), theme.text)
    shade = ink.text if ink is not None else theme.text3 if row.left is None else theme.text
    number = QRectF(columns.number.x(), box.y(), columns.number.width(), box.height())
    surface.fitted(number, row.number, _NUMBERS, shade, align=RIGHT)
    if columns.burn is not None:
        burn = QRectF(columns.burn.x(), box.y(), columns.burn.width(), box.height())
        surface.fitted(burn, row.burn, (WallType.ROW_VALUE, WallType.UNIT), theme.text2, align=RIGHT)


def paint_burndown(surface: Surface, box: QRectF, body: BurndownBody) -> None:
    """Paint the line against the even pace, where it goes, and the sentence below."""
    theme, painter = surface.theme, surface.painter
    plot = box.adjusted(PAD + 68, 12, -PAD, -84)
    for share, words in ((1.0, percent("100")), (0.5, "50"), (0.0, "0")):
        y = plot.bottom() - share * plot.height()
        surface.fill(QRectF(plot.x(), y, plot.width(), 1), theme.grid)
        surface.text(QRectF(box.x() + PAD - 8, y - 15, 68, 30), words, WallType.UNIT, theme.text3, align=RIGHT)
    painter.setPen(surface.paints.pen(theme.text3, 2.0, dash=(4.0, 3.0)))
    painter.drawLine(plot.topLeft(), plot.bottomRight())
    if plot.height() >= _ROOM_FOR_WORDS:
        _paint_pace(surface, plot)
    places = [QPointF(plot.x() + x * plot.width(), plot.bottom() - y * plot.height()) for x, y in body.points]
    painter.setPen(surface.paints.pen(theme.series[0], 3.0, round_ends=True))
    painter.drawPolyline(QPolygonF(places))
    ink = theme.ink(body.state)
    colour = ink.line if ink is not None else theme.text
    if places:
        painter.setPen(surface.paints.pen(colour, 3.0, dash=(1.0, 2.0)))
        if body.gone_at is not None:
            painter.drawLine(places[-1], QPointF(plot.x() + body.gone_at * plot.width(), plot.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface.paints.brush(colour))
        painter.drawEllipse(places[-1], 5, 5)
    axis = QRectF(plot.x(), plot.bottom() + 6, plot.width(), 30)
    surface.text(axis, body.ticks[0], WallType.UNIT, theme.text3)
    surface.text(axis, body.ticks[1], WallType.UNIT, theme.text3, align=RIGHT)
    _paint_sentence(surface, band(box, box.height() - 42, 40, left=PAD, right=PAD), body)


def _paint_pace(surface: Surface, plot: QRectF) -> None:
    room = QRectF(plot.x() + 0.52 * plot.width(), plot.y() + 0.3 * plot.height(), 0.48 * plot.width(), 30)
    surface.text(room, tr("even pace"), WallType.UNIT, surface.theme.text3)


def _paint_sentence(surface: Surface, line: QRectF, body: BurndownBody) -> None:
    theme = surface.theme
    if body.state is not State.OK:
        surface.glyph(body.state, square(line.x(), line.center().y(), 26))
        line.setLeft(line.x() + 36)
    wide = surface.fitted(line, body.alarm, (WallType.STATUS_STRONG, WallType.UNIT), theme.text) if body.alarm else 0.0
    line.setLeft(line.x() + wide + (10 if wide else 0))
    surface.fitted(line, body.rest, (WallType.STATUS, WallType.UNIT), theme.text2)
