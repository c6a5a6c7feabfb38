"""Keys painted as caps."""

from PySide6.QtCore import QRectF

from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.paint.surface import CENTRE, Surface


def cap(surface: Surface, right: float, middle: float, key: str) -> float:
    """Paint one key or a few, such as `Ctrl K`, that end at `right`; return where they begin."""
    for part in reversed(key.split()):
        wide = _cap_px(part)
        box = QRectF(right - wide, middle - 9, wide, 18)
        surface.tile(box, surface.theme.inset, 3.0)
        surface.frame(box, surface.theme.edge, 1.0, 3.0)
        surface.text(box, part, DeskType.CODE, surface.theme.text2, align=CENTRE)
        right -= wide + 4
    return right


def caps_px(key: str) -> float:
    """Return how wide the caps of a key are, with the gaps behind them."""
    return sum(_cap_px(part) + 4 for part in key.split())


def _cap_px(part: str) -> float:
    return max(18.0, width_of(part, DeskType.CODE) + 10)
