"""The steps of a wizard at its left: which are done, which is open, which come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from typing_extensions import override

from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import CENTRE, Surface
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

RAIL_PX = 300
_TOP, _STEP_PX, _RING_PX = 96.0, 72.0, 26.0


class Rail(Painted):
    """Steps as (name, small words); `at` is the open one."""

    def __init__(self, paints: Paints, title: str) -> None:
        super().__init__(paints)
        self._title, self._at = title, 0
        self._steps: tuple[tuple[str, str], ...] = ()
        self.setFixedWidth(self.px(RAIL_PX))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_steps(self, steps: Sequence[tuple[str, str]], at: int) -> None:
        """Show the steps, of which the one with the number `at` is open."""
        self._steps, self._at = tuple(steps), at
        self.setAccessibleName(f"{self._title}: {self.place}, {steps[at][0]}")
        self.update()

    @property
    def place(self) -> str:
        """Return which step is open, in words."""
        return tr("Step {at} of {all}", at=self._at + 1, all=len(self._steps))

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(QRectF(box.right() - 1, 0, 1, box.height()), theme.hairline)
        surface.text(QRectF(24, 20, box.width() - 40, 34), self._title, DeskType.PAGE, theme.text)
        surface.text(QRectF(24, 54, box.width() - 40, 22), self.place, DeskType.BODY, theme.text2)
        for number, (name, note) in enumerate(self._steps):
            self._paint_step(surface, number, name, note)

    def _paint_step(self, surface: Surface, number: int, name: str, note: str) -> None:
        theme, top = surface.theme, _TOP + number * _STEP_PX
        ring = QRectF(24, top, _RING_PX, _RING_PX)
        if number + 1 < len(self._steps):
            line = theme.text2 if number < self._at else theme.strong
            surface.fill(QRectF(ring.center().x() - 1, ring.bottom() + 2, 2, _STEP_PX - _RING_PX - 4), line)
        current, done = number == self._at, number < self._at
        if current:
            surface.painter.setPen(Qt.PenStyle.NoPen)
            surface.painter.setBrush(surface.paints.brush(theme.focus))
            surface.painter.drawEllipse(ring)
        else:
            surface.painter.setPen(surface.paints.pen(theme.text2 if done else theme.edge, 2.0))
            surface.painter.setBrush(Qt.BrushStyle.NoBrush)
            surface.painter.drawEllipse(QPointF(ring.center()), _RING_PX / 2 - 1, _RING_PX / 2 - 1)
        if done:
            surface.glyph(Glyph.NORMAL, ring.adjusted(5, 5, -5, -5), colour=theme.text)
        else:
            colour = theme.on_focus if current else theme.text2
            surface.text(ring, str(number + 1), DeskType.BODY_STRONG, colour, align=CENTRE)
        words = QRectF(62, top, self.width() / self.paints.zoom - 78, _RING_PX)
        role = DeskType.ROW_STRONG if current else DeskType.ROW
        surface.text(words, name, role, theme.text if current or done else theme.text2)
        surface.text(words.translated(0, 22), capped(note), DeskType.META, theme.text3)
