"""Why a check has its colour: a small panel over the lower left, which hides neither checks nor alerts."""

from PySide6.QtCore import QRectF

from noc_app.model import State
from noc_app.ui.fonts import WallType
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.paint.views import Why
from noc_app.ui.vocabulary import state_word

_PAD = 24.0
_LINE = 36.0
_NAME_WIDTH = 112.0
_ROWS = 5


def paint_why(surface: Surface, box: QRectF, why: Why) -> None:
    """Paint the evidence in two columns under the reason."""
    theme = surface.theme
    surface.tile(box, theme.raised, 8.0)
    surface.frame(box, theme.focus, 2.0, 8.0)
    head = band(box, 10, 44, left=_PAD, right=_PAD)
    if why.state is not None:
        surface.glyph(why.state, square(head.x(), head.center().y(), 30))
        head.setLeft(head.x() + 42)
    wide = surface.text(head, why.title, WallType.PANEL, theme.text)
    word = _word(why.state) if why.signal or why.state is not None else ""  # what is no evidence has no state
    surface.text(band(head, 0, head.height(), left=wide + 16), word, WallType.CAPTION, theme.text2, align=RIGHT)
    reason = band(box, 56, 38, left=_PAD, right=_PAD)
    surface.fitted(reason, why.reason, (WallType.LABEL_WIDE, WallType.STATUS, WallType.UNIT), theme.text)
    half = (box.width() - 2 * _PAD - 24) / 2
    for place, (name, value) in enumerate(why.facts):
        x = box.x() + _PAD + (half + 24) * (place // _ROWS)
        line = QRectF(x, box.y() + 102 + _LINE * (place % _ROWS), half, _LINE)
        surface.text(line, name, WallType.UNIT, theme.text3)
        surface.text(band(line, 0, _LINE, left=_NAME_WIDTH), value, WallType.UNIT, theme.text)


def _word(state: State | None) -> str:
    if state is None:
        return tr("not set up")
    return state_word(state)
