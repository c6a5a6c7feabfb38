"""Bars against a limit: how full, where the limit is, and how long it lasts."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Bullet
from noc_app.model import Direction, Labels, Signal, State, Unit
from noc_app.model.units import Formatted
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import tr
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.panels.fitting import column_width, worst_kept
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, members_of, names_of, subject_of, value_words, worst_of
from noc_app.ui.units import format_age, format_value, joined

_LONGEST_S = 90 * 86400.0
_NAME_X, _APART, _LEAST_TRACK, _WIDEST_TRACK = 40.0, 14.0, 70.0, 0.5
_PITCH, _WIDEST_PITCH, _BAR = 40.0, 58.0, 16.0
_NAMES = (WallType.ROW_NAME, WallType.UNIT)
_NARROW, _BLOCK = 360.0, 74.0  # a panel that is narrower has its bars below the names


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletRow:
    """One bar. `share` and `limit` are 0..1 of the track; `ahead` is where a forecast ends."""

    name: str
    state: State
    share: float | None
    limit: float | None = None
    ahead: float | None = None
    number: str = ""
    unit: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletBody:
    """The bars that fit, and how many do not."""

    rows: tuple[BulletRow, ...]
    more: str = ""


def bullet_view(panel: Bullet, scene: Scene, room: QSizeF) -> PanelView:
    """Return one bar per series, or per signal without `each`."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    if not panel.each:
        found = _worst_of_each(found)
    members = [member for _, member in found]
    among = [member.key.labels for member in members]
    lasts = _lasting(panel, scene)
    whole = max((m.reading.value or 0.0 for m in members), default=0.0)
    names = names_of([member.key for member in members], panel.label, among)
    rows = [
        _row(
            signal,
            member,
            name if panel.each else tr(signal.short),
            whole=whole,
            left_s=lasts.get(member.key.labels),
            now=scene.now,
        )
        for (signal, member), name in zip(found, names, strict=True)
    ]
    rows, more = fitting(rows, room.height())
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or _limit_words(found),
        body=BulletBody(rows=tuple(rows), more=more),
        subject=subject_of(members),
    )


def _limit_words(found: list[tuple[Signal, Member]]) -> str:
    """Return what the ticks of the bars are."""
    limits = {(limit, of.unit) for of, _ in found if (limit := first_limit(of.objective)) is not None}
    if not limits:
        return ""
    if len(limits) > 1:
        return tr("ticks mark limits")
    return tr("tick marks {limit}", limit=joined(format_value(*limits.pop())))


def _lasting(panel: Bullet, scene: Scene) -> dict[Labels, float]:
    """Return the seconds that are left, by labels, where there is evidence."""
    members = scene.members(panel.forecast, panel.where) if panel.forecast else []
    return {
        m.key.labels: m.reading.value for m in members if m.reading.value is not None and not m.judgement.state.blind
    }


def fitting(rows: list[BulletRow], height: float) -> tuple[list[BulletRow], str]:
    """Return the rows that fit, the worst among them, and what to say about the others."""
    fits = max(1, int(height // _PITCH))
    return worst_kept(rows, fits if len(rows) <= fits else max(1, fits - 1), _state_of)


def _state_of(row: BulletRow) -> State:
    return row.state


def _worst_of_each(found: list[tuple[Signal, Member]]) -> list[tuple[Signal, Member]]:
    worst: dict[str, tuple[Signal, Member]] = {}
    for signal, member in found:
        before = worst.get(signal.id)
        if before is None or member.judgement.state.rank > before[1].judgement.state.rank:
            worst[signal.id] = signal, member
    return list(worst.values())


def _row(signal: Signal, member: Member, name: str, *, whole: float, left_s: float | None, now: float) -> BulletRow:
    note = instead_words(member, now)
    value, limit = member.reading.value, first_limit(signal.objective)
    top = _top(signal, whole, limit)
    words = value_words(signal, member)
    share = None if note or value is None else _share(value, top)
    return BulletRow(
        name=name,
        state=member.judgement.state,
        share=share,
        limit=_share(limit, top) if limit is not None else None,
        ahead=min(1.0, share + 0.06) if share is not None and left_s is not None and left_s < _LONGEST_S else None,
        number=note or words.number,
        unit="" if note else words.unit,
        rest=_lasts(left_s),
    )


def _lasts(left_s: float | None) -> str:
    if left_s is None:
        return ""
    return tr("full {time}", time=format_age(left_s)) if left_s < _LONGEST_S else tr("> 90 d")


def _top(signal: Signal, whole: float, limit: float | None) -> float:
    """Return the value at the right end of a track."""
    if signal.objective.highest is not None:
        return signal.objective.highest
    if signal.unit is Unit.RATIO:
        return 1.0
    if limit is not None and signal.objective.direction is Direction.LOWER:
        return max(1.25 * limit, whole)
    return max(whole, limit or 0.0) or 1.0


def _share(value: float, top: float) -> float:
    return max(0.0, min(1.0, value / top if top else 0.0))


def paint_bullet(surface: Surface, box: QRectF, body: BulletBody) -> None:
    """Paint the bars, spread over the height."""
    if box.width() < _NARROW:
        _paint_narrow(surface, box, body)
        return
    count = len(body.rows) + bool(body.more)
    pitch = min(_WIDEST_PITCH, max(_PITCH, box.height() / max(1, count)))
    columns = _columns(body.rows, box.width() - 2 * PAD)
    for place, row in enumerate(body.rows):
        _paint_row(surface, band(box, pitch * place, pitch, left=PAD, right=PAD), row, columns)
    if body.more:
        line = band(box, pitch * len(body.rows), pitch, left=PAD + 40, right=PAD)
        surface.text(line, body.more, WallType.UNIT, surface.theme.text2)


def _columns(rows: tuple[BulletRow, ...], width: float) -> tuple[float, float]:
    """Return where the tracks begin and how wide they are: names and numbers take what they need."""
    words = max((_words_width(row) for row in rows), default=0.0) + _APART
    room = width - words - _LEAST_TRACK - _NAME_X - _APART
    names = _NAME_X + column_width((row.name for row in rows), _NAMES, room) + _APART
    return names, min(width - words - names, _WIDEST_TRACK * width)


def _words_width(row: BulletRow) -> float:
    number = width_of(row.number, WallType.ROW_VALUE_STRONG if row.share is not None else WallType.UNIT)
    return number + sum(width_of(words, WallType.UNIT) + 6 for words in (row.unit, row.rest) if words)


def _paint_narrow(surface: Surface, box: QRectF, body: BulletBody) -> None:
    """Paint the bars below their names and numbers: there is no room beside each other."""
    for place, row in enumerate(body.rows):
        block = band(box, _BLOCK * place, _BLOCK, left=PAD, right=PAD)
        if block.bottom() > box.bottom() + 4:
            return
        left = 0.0
        if row.state is not State.OK:
            surface.glyph(row.state, square(block.x(), block.y() + 20, 24))
            left = 32.0
        words = band(block, 2, 36, left=left)
        ink = surface.theme.ink(row.state)
        colour = surface.theme.text3 if row.share is None else ink.text if ink is not None else surface.theme.text
        number = joined(Formatted(row.number, row.unit))
        wide = surface.fitted(words, number, (WallType.ROW_VALUE_STRONG, WallType.UNIT), colour, align=RIGHT)
        surface.fitted(band(words, 0, 36, right=wide + 10), row.name, _NAMES, surface.theme.text2)
        track = band(block, 42, _BAR)
        surface.tile(track, surface.theme.chart_band, 2.0)
        if row.share is None:
            surface.hatch(track)
        else:
            _paint_bar(surface, track, row)


def _paint_row(surface: Surface, box: QRectF, row: BulletRow, columns: tuple[float, float]) -> None:
    theme = surface.theme
    ink = theme.ink(row.state)
    if row.state is not State.OK:
        surface.glyph(row.state, square(box.x() - 2, box.center().y(), 26))
    name = band(box, 0, box.height(), left=_NAME_X)
    name.setWidth(columns[0] - _NAME_X - _APART + 1)
    dim = row.share is None
    surface.fitted(name, row.name, _NAMES, theme.text3 if dim else theme.text if ink else theme.text2)
    track = QRectF(box.x() + columns[0], box.center().y() - _BAR / 2, columns[1], _BAR)
    surface.tile(track, theme.chart_band, 2.0)
    if dim:
        surface.hatch(track)
    else:
        _paint_bar(surface, track, row)
    _paint_words(surface, band(box, 0, box.height(), left=track.right() - box.x() + _APART - 1), row)


def _paint_bar(surface: Surface, track: QRectF, row: BulletRow) -> None:
    theme = surface.theme
    ink = theme.ink(row.state)
    colour = ink.line if ink is not None else theme.text2
    if row.ahead is not None and row.share is not None:
        ahead = QRectF(track.x(), track.y(), track.width() * row.ahead, track.height())
        surface.painter.setOpacity(0.4)
        surface.tile(ahead, colour, 2.0)
        surface.painter.setOpacity(1.0)
    surface.tile(
        QRectF(track.x(), track.y(), max(2.0, track.width() * (row.share or 0.0)), track.height()), colour, 2.0
    )
    if row.limit is not None:
        tick = track.x() + row.limit * track.width()
        surface.fill(QRectF(tick - 1.5, track.center().y() - 13, 3, 26), theme.text)


def _paint_words(surface: Surface, box: QRectF, row: BulletRow) -> None:
    theme = surface.theme
    ink = theme.ink(row.state)
    colour = theme.text3 if row.share is None else ink.text if ink is not None else theme.text
    right = box.right()
    for words, role, shade in ((row.rest, WallType.UNIT, theme.text2), (row.unit, WallType.UNIT, theme.text3)):
        if words:
            room = QRectF(box.x(), box.y(), right - box.x(), box.height())
            right -= surface.text(room, words, role, shade, align=RIGHT) + 6
    room = QRectF(box.x(), box.y(), right - box.x(), box.height())
    strong = WallType.ROW_VALUE_STRONG if row.share is not None else WallType.UNIT
    fits = width_of(row.number, strong) <= room.width()
    surface.text(room, row.number, strong if fits else WallType.UNIT, colour, align=RIGHT)
