"""The line at the bottom: how many targets are live, and every one that is not."""

from PySide6.QtCore import QRectF

from noc_app.model import State
from noc_app.ui.fonts import Role, WallType, width_of
from noc_app.ui.glyphs import Mode
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import LEFT, RIGHT, Surface, band, square
from noc_app.ui.paint.views import Chip, Foot, PageCell

_GAP = 26.0
_CHIP_HEIGHT = 38.0
_CHIP_PAD = 14.0
_GLYPH = 26.0
_CHIP: Role = WallType.LABEL_WIDE
_STRONG = Role(24, 600)


def paint_foot(surface: Surface, box: QRectF, foot: Foot) -> None:
    """Paint counts and chips from the left, the place from the right. Chips that do not fit are counted."""
    theme = surface.theme
    surface.fill(box, theme.page)
    if foot.cells:
        _paint_pages(surface, box, foot)
        return
    inside = band(box, 0, box.height(), left=4, right=4)
    end = inside.right() - surface.text(inside, foot.place, WallType.LABEL_WIDE, theme.text2, align=RIGHT) - _GAP
    x = inside.x() + surface.text(_from(inside, inside.x(), end), foot.live, _STRONG, theme.text) + _GAP
    x = _chips(surface, _from(inside, x, end), foot.chips)
    for fact in foot.facts:
        if x + width_of(fact, WallType.LABEL_WIDE) > end:
            break
        x += surface.text(_from(inside, x, end), fact, WallType.LABEL_WIDE, theme.text2, align=LEFT) + _GAP


def _paint_pages(surface: Surface, box: QRectF, foot: Foot) -> None:
    """Paint the pages from the left; place, what is live and the first chip from the right."""
    theme, x = surface.theme, box.x()
    for cell in foot.cells:
        x += _paint_cell(surface, _from(box, x, box.right()), cell) + 8
    end = box.right() - surface.text(_from(box, x, box.right()), foot.place, _STRONG, theme.text, align=RIGHT) - _GAP
    if foot.chips and x + chip_width(foot.chips[0]) <= end:
        wide = chip_width(foot.chips[0])
        end -= paint_chip(surface, QRectF(end - wide, box.y(), wide, box.height()), foot.chips[0]) + _GAP / 2
        more = f"+{len(foot.chips) - 1}" if len(foot.chips) > 1 else ""
        end -= surface.text(_from(box, x, end), more, WallType.LABEL_WIDE, theme.text2, align=RIGHT) + _GAP / 2
    room = _from(box, x + 8, end)
    if width_of(foot.live, WallType.UNIT) <= room.width():  # without room the chip alone says what is wrong
        surface.fitted(room, foot.live, (WallType.LABEL_WIDE, WallType.UNIT), theme.text2, align=RIGHT)


def _paint_cell(surface: Surface, box: QRectF, cell: PageCell) -> float:
    """Paint one page with the state of its domains; return its width."""
    theme, critical = surface.theme, cell.state is State.CRITICAL
    wide = width_of(cell.title, _STRONG) + _GLYPH + 12 + 2 * _CHIP_PAD
    place = QRectF(box.x(), box.center().y() - 22, wide, 44)
    if critical or cell.current:
        surface.tile(place, theme.critical.fill if critical else theme.raised, 4.0)
    if cell.current and critical:
        surface.frame(place, theme.text, 2.0, 4.0)
    words = theme.critical.on if critical else theme.text if cell.current else theme.text2
    if cell.state is not None:
        mode = Mode.ON_FILL if critical else Mode.PLAIN
        surface.glyph(cell.state, square(place.x() + _CHIP_PAD, place.center().y(), _GLYPH), mode=mode)
    room = QRectF(place.x() + _CHIP_PAD + _GLYPH + 10, place.y(), wide, place.height())
    surface.text(room, cell.title, _STRONG if cell.current else WallType.LABEL_WIDE, words)
    return wide


def _chips(surface: Surface, box: QRectF, chips: tuple[Chip, ...]) -> float:
    """Paint chips as long as they fit whole, count the rest; return where the next thing may stand."""
    x = box.left()
    for place, chip in enumerate(chips):
        left = len(chips) - place
        more = tr("and %n more", left)
        rest = width_of(tr("and %n more", left - 1), WallType.LABEL_WIDE) + _GAP if left > 1 else 0.0
        room = box.right() - x - rest
        if place and chip_width(chip) > room:
            return x + surface.text(_from(box, x, box.right()), more, WallType.LABEL_WIDE, surface.theme.text) + _GAP
        x += paint_chip(surface, _from(box, x, x + room), chip) + _GAP
    return x


def chip_width(chip: Chip) -> float:
    """Return how wide a chip is when nothing of it is cut."""
    return width_of(chip.words, _CHIP) + _GLYPH + 8 + 2 * _CHIP_PAD


def paint_chip(surface: Surface, box: QRectF, chip: Chip) -> float:
    """Paint one chip at the left of `box`, no wider than it; return its width."""
    theme = surface.theme
    words = min(width_of(chip.words, _CHIP), box.width() - _GLYPH - 8 - 2 * _CHIP_PAD)
    place = QRectF(box.x(), box.center().y() - _CHIP_HEIGHT / 2, words + _GLYPH + 8 + 2 * _CHIP_PAD, _CHIP_HEIGHT)
    surface.tile(place, theme.tile, 4.0)
    if chip.state.blind:
        surface.hatch(place.adjusted(2, 2, -2, -2))
    surface.frame(place, theme.text3, 2.0, 4.0)
    surface.glyph(chip.state, square(place.x() + _CHIP_PAD, place.center().y(), _GLYPH))
    text = QRectF(place.x() + _CHIP_PAD + _GLYPH + 8, place.y(), words + 1, place.height())
    surface.text(text, chip.words, _CHIP, theme.text)
    return place.width()


def _from(box: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, box.y(), max(0.0, right - left), box.height())
