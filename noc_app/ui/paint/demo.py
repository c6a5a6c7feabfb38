"""The mark of a board whose data is made up: a hatched plate with words, wherever the board says how things are."""

from PySide6.QtCore import QRectF

from noc_app.ui.fonts import Role, width_of
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import CENTRE, Surface

DEMO_DATA = "Demo data"


def demo_words() -> str:
    """Return the words of the mark."""
    return tr("Demo data")


def demo_px(role: Role) -> float:
    """Return how wide the mark is in `role`."""
    return width_of(demo_words(), role) + 2.2 * role.px


def paint_demo(surface: Surface, box: QRectF, role: Role) -> None:
    """Paint the mark into `box`: stripes all over, and the words on a plain ground in their middle."""
    theme = surface.theme
    surface.painter.save()
    surface.clip_tile(box)
    surface.fill(box, theme.inset)
    surface.hatch(box)
    wide = width_of(demo_words(), role) + 0.7 * role.px
    surface.fill(QRectF(box.center().x() - wide / 2, box.y(), wide, box.height()), theme.inset)
    surface.painter.restore()
    surface.frame(box, theme.text2, 2.0, 6.0)
    surface.text(box, demo_words(), role, theme.text, align=CENTRE)
