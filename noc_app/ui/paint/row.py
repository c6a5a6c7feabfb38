"""One check in one line: shape, name, where the value stands in its normal band, the value. Columns never move."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from noc_app.model import State
from noc_app.ui.fonts import Role, WallType, width_of
from noc_app.ui.glyphs import Glyph, Mode
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.paint.views import Gauge, Row
from noc_app.ui.theme import Theme
from noc_app.ui.units import NOTHING

ROW_HEIGHT = 43.0
EDGE = 20.0
NAME_X = 60.0
GLYPH = 26.0
GAUGE_WIDTH = 88.0
VALUE_WIDTH = 116.0
WIDE_FROM = 380.0  # a narrower row has no gauge
GAP = 6.0
UNIT_GAP = 5.0
NAMES: tuple[Role, ...] = (WallType.ROW_NAME, WallType.UNIT)

_HATCHED = frozenset({State.STALE, State.PARTIAL})
_WHITE_TRACK, _WHITE_BAND = 130, 82  # opacity on the critical fill


@dataclass(frozen=True, slots=True)
class _Ink:
    name: str
    value: str
    unit: str
    mark: str


def paint_row(surface: Surface, box: QRectF, row: Row) -> None:
    """Paint `row` over whatever is in `box`."""
    theme, row = surface.theme, _with_room(row, box.width())
    ink = _ink(theme, row)
    _ground(surface, box, row)
    _shape(surface, box, row)
    surface.fitted(_name_box(box, row), row.name, NAMES, ink.name)
    instead = row.owner or row.silenced or row.note
    if instead:
        _instead(surface, box, row, ink)
    else:
        _reading(surface, box, row, ink)
    if row.selected:
        surface.frame(box.adjusted(3, 3, -3, -3), theme.focus, 2.0, 3.0)


def value_roles(row: Row) -> tuple[tuple[Role, Role], ...]:
    """Return the pairs of type for number and unit, the preferred first."""
    loud = {State.CRITICAL: WallType.ROW_VALUE_LOUD, State.MAJOR: WallType.ROW_VALUE_STRONG}
    usual = WallType.ROW_VALUE_STRONG if row.state is State.WARNING else WallType.ROW_VALUE
    first = loud.get(row.state, usual) if row.state else usual
    return (first, WallType.UNIT), (WallType.UNIT, WallType.UNIT)


def value_width(row: Row, roles: tuple[Role, Role]) -> float:
    """Return how wide number and unit are together."""
    unit = width_of(row.unit, roles[1]) + UNIT_GAP if row.unit else 0.0
    return width_of(row.number, roles[0]) + unit


def value_fit(row: Row, width: float = WIDE_FROM) -> tuple[tuple[Role, Role], bool]:
    """Return the type for number and unit, and whether a row of `width` has room for the gauge beside them."""
    beside_name = width - NAME_X - width_of(row.name, NAMES[-1]) - 2 * GAP - EDGE
    for roles in value_roles(row):
        if value_width(row, roles) <= (min(VALUE_WIDTH, beside_name) if row.bare else VALUE_WIDTH):
            return roles, _has_gauge(row, width)
    return value_roles(row)[-1], False


def name_fits(row: Row, width: float) -> bool:
    """Return whether the whole name stands in a row of `width`, beside gauge and value."""
    return width_of(row.name, NAMES[-1]) <= _name_box(QRectF(0, 0, width, ROW_HEIGHT), row).width()


def _with_room(row: Row, width: float) -> Row:
    """Return the row without its gauge where its name needs the room, and then without words that are no evidence."""
    if name_fits(row, width):
        return row
    row = replace(row, bare=True)
    return replace(row, note=NOTHING) if row.note and row.state is None and not name_fits(row, width) else row


def _has_gauge(row: Row, width: float) -> bool:
    return width >= WIDE_FROM and not row.bare


def _ink(theme: Theme, row: Row) -> _Ink:
    """Return the colours of name, value, unit and gauge."""
    if row.state is State.CRITICAL:
        on = theme.critical.on
        return _Ink(on, on, on, on)
    ink = theme.ink(row.state) if row.state else None
    if ink is not None:
        return _Ink(theme.text, ink.text, theme.text3, ink.line)
    if row.state is State.OK and not row.silenced:
        return _Ink(theme.text2, theme.text, theme.text3, theme.text)
    return _Ink(theme.text3, theme.text3, theme.text3, theme.text3)


def _ground(surface: Surface, box: QRectF, row: Row) -> None:
    theme = surface.theme
    surface.fill(box, theme.critical.fill if row.state is State.CRITICAL else theme.tile)
    if row.state is State.MAJOR:
        if not row.owner:
            surface.fill(box, theme.major.tint)
        surface.frame(box, theme.major.line)
    elif row.state in _HATCHED:
        surface.hatch(box)


def _shape(surface: Surface, box: QRectF, row: Row) -> None:
    if row.mark is None and (row.state is None or (row.state is State.OK and not row.silenced)):
        return
    mode = Mode.ON_FILL if row.state is State.CRITICAL else Mode.PLAIN
    colour = surface.theme.text3 if row.state is State.PAUSED else None
    shape = row.mark or (Glyph.SILENCED if row.silenced else row.state or Glyph.UNKNOWN)
    surface.glyph(shape, square(box.x() + EDGE, box.center().y(), GLYPH), colour=colour, mode=mode)


def _name_box(box: QRectF, row: Row) -> QRectF:
    """Return the room for the name; without a gauge it reaches up to the value itself."""
    right = _gauge_x(box, row) - GAP
    words = row.owner or row.silenced or row.note
    if not _has_gauge(row, box.width()) and (row.number or words):
        taken = width_of(words, WallType.UNIT) if words else value_width(row, value_fit(row)[0])
        right = box.right() - EDGE - taken - 2 * GAP
    return QRectF(box.x() + NAME_X, box.y(), right - box.x() - NAME_X, box.height())


def _gauge_x(box: QRectF, row: Row) -> float:
    gauge = GAP + GAUGE_WIDTH if _has_gauge(row, box.width()) else 0.0
    return box.right() - EDGE - VALUE_WIDTH - gauge


def _wide(box: QRectF, row: Row) -> QRectF:
    """Return the room of gauge and value together."""
    return band(box, 0, box.height(), left=_gauge_x(box, row) - box.x(), right=EDGE)


def _instead(surface: Surface, box: QRectF, row: Row, ink: _Ink) -> None:
    """Write the words that replace gauge and value."""
    room, words = _wide(box, row), row.owner or row.silenced or row.note
    if not _has_gauge(row, box.width()):  # the name leaves what they need
        room.setLeft(min(room.left(), room.right() - width_of(words, WallType.UNIT)))
    colour = ink.value if row.state is State.CRITICAL else surface.theme.text2 if row.owner else ink.value
    wide = surface.fitted(room, words, NAMES, colour, align=RIGHT)
    if row.owner and wide + GLYPH + 8 <= room.width():
        mode = Mode.ON_FILL if row.state is State.CRITICAL else Mode.PLAIN
        place = square(room.right() - wide - GLYPH - 6, box.center().y(), 22)
        surface.glyph(Glyph.ACKNOWLEDGED, place, mode=mode)


def _reading(surface: Surface, box: QRectF, row: Row, ink: _Ink) -> None:
    (number, unit), beside = value_fit(row, box.width())
    right = box.right() - EDGE
    if row.unit:
        right -= surface.text(_until(box, row, right), row.unit, unit, ink.unit, align=RIGHT) + UNIT_GAP
    surface.text(_until(box, row, right), row.number, number, ink.value, align=RIGHT)
    if not beside:
        return
    place = QRectF(_gauge_x(box, row), box.y(), GAUGE_WIDTH, box.height())
    if row.state in _HATCHED:
        paint_track(surface, place, dashed=True)
    elif row.gauge is not None:
        paint_gauge(surface, place, row.gauge, ink.mark, on_fill=row.state is State.CRITICAL)


def _until(box: QRectF, row: Row, right: float) -> QRectF:
    left = _gauge_x(box, row)
    return QRectF(left, box.y(), right - left, box.height())


def paint_track(surface: Surface, box: QRectF, *, dashed: bool = False) -> None:
    """Paint the bare track of a gauge; dashed means that there is no value to point at."""
    middle = box.center().y()
    if not dashed:
        surface.fill(QRectF(box.x(), middle - 1, box.width(), 2), surface.theme.strong)
        return
    for step in range(int(box.width() // 12)):
        surface.fill(QRectF(box.x() + 12 * step, middle - 1, 6, 2), surface.theme.strong)


def paint_gauge(surface: Surface, box: QRectF, gauge: Gauge, mark: str, *, on_fill: bool = False) -> None:
    """Paint track, normal band and pointer; outside the band the way from its edge to the pointer is filled."""
    theme, middle = surface.theme, box.center().y()
    low, high, at = (_along(box, place) for place in (gauge.low, gauge.high, gauge.at))
    if on_fill:
        surface.fill(QRectF(box.x(), middle - 1, box.width(), 2), theme.critical.on, _WHITE_TRACK)
        surface.fill(QRectF(low, middle - 4, high - low, 8), theme.critical.on, _WHITE_BAND)
    else:
        paint_track(surface, box)
        surface.tile(QRectF(low, middle - 4, high - low, 8), theme.gauge_band, 1.5)
    edge = high if gauge.at > gauge.high else low if gauge.at < gauge.low else at
    surface.fill(QRectF(min(edge, at), middle - 5, abs(at - edge), 10), mark)
    surface.tile(QRectF(at - 2.25, middle - 10, 4.5, 20), mark, 1.0)


def _along(box: QRectF, place: float) -> float:
    return box.x() + max(2.0, min(box.width() - 2.0, place * box.width()))
