"""Every wall with what it shows; keys send it pages."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.model import WallSight, WallVerb
from noc_app.model.units import format_age
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.table import ROW_PX, paint_cells, row_at, row_box, step_of
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints

LATE_S = 30.0  # three beats
_COLUMNS = (("Wall", 0.0), ("Heard", 0.2), ("Shows", 0.32), ("Verdict", 0.62), ("Version", 0.88))
_VERBS = (
    ("Show", WallVerb.SHOW),
    ("Pin", WallVerb.PIN),
    ("Unpin", WallVerb.UNPIN),
    ("Hold", WallVerb.HOLD),
    ("Previous", WallVerb.PREVIOUS),
    ("Next", WallVerb.NEXT),
    ("Identify", WallVerb.IDENTIFY),
    ("Reload", WallVerb.RELOAD),
)


class WallsPage(QWidget):
    """The walls as a table, a page to choose and a button for everything that can be asked of the chosen wall."""

    asked = Signal(str, str, str)  # wall, verb, page

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self.table = WallTable(paints)
        self.page = QComboBox()
        self.page.setAccessibleName("Page to show")
        self.buttons: dict[WallVerb, QPushButton] = {}
        for words, verb in _VERBS:
            button = QPushButton(words)
            button.setObjectName(verb.value)
            button.clicked.connect(self._ask)
            self.buttons[verb] = button
        scroll = QScrollArea()
        scroll.setWidget(self.table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(plain_label("Walls", role=DeskType.PAGE.at(paints.zoom)))
        column.addWidget(Flowing(self.page, *self.buttons.values(), gap=round(8 * paints.zoom)))
        column.addWidget(scroll, 1)
        self.show_walls((), 0.0)

    def show_walls(self, walls: Sequence[WallSight], now: float) -> None:
        """Show the walls as they last reported."""
        self.table.show_walls(walls, now)
        chosen = self.table.chosen
        pages = list(chosen.pages) if chosen is not None else []
        if pages != [self.page.itemText(n) for n in range(self.page.count())]:
            self.page.clear()
            self.page.addItems(pages)
        for button in self.buttons.values():
            button.setEnabled(chosen is not None)

    def _ask(self) -> None:
        chosen = self.table.chosen
        if chosen is not None:
            self.asked.emit(chosen.name, self.sender().objectName(), self.page.currentText())


class WallTable(Painted):
    """The painted rows."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._row, self._now = 0, 0.0
        self._walls: tuple[WallSight, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Walls")

    @property
    def chosen(self) -> WallSight | None:
        """Return the selected wall."""
        return self._walls[self._row] if self._row < len(self._walls) else None

    def show_walls(self, walls: Sequence[WallSight], now: float) -> None:
        """Repaint; the selected wall stays selected."""
        before = self.chosen.name if self.chosen is not None else ""
        self._walls, self._now = tuple(walls), now
        self._row = next((n for n, wall in enumerate(self._walls) if wall.name == before), 0)
        self.setMinimumHeight(self.px((len(self._walls) + 2) * ROW_PX))
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is None:
            super().keyPressEvent(event)
            return
        self._row = min(max(0, self._row + step), max(0, len(self._walls) - 1))
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row = row_at(self.place_of(event).y(), len(self._walls))
        self.setFocus()
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        if not self._walls:
            words = "No wall reports into this journal. Start one with: noc-app wall"
            paint_cells(surface, box, 0, _COLUMNS[:1], words=[words], colour=theme.text2)
            return
        paint_cells(surface, box, -1, _COLUMNS, words=[name for name, _ in _COLUMNS], colour=theme.text3)
        for row, wall in enumerate(self._walls):
            self._paint_row(surface, box, row, wall)

    def _paint_row(self, surface: Surface, whole: QRectF, row: int, wall: WallSight) -> None:
        theme, age = surface.theme, max(0.0, self._now - wall.beat_at)
        box, late = row_box(whole, row), age >= LATE_S
        surface.fill(box, theme.focus_tint if row == self._row and self.hasFocus() else theme.tile)
        if late:
            surface.hatch(box)
        surface.glyph(Glyph.STALE if late else Glyph.NORMAL, square(box.x() + 16, box.center().y(), 20))
        shows = "; ".join(f"{screen}: {words}" for screen, words in wall.screens.items())
        heard = f"not for {format_age(age)}" if late else f"{format_age(age)} ago"
        told = (f"{wall.name} ({wall.host})", heard, shows or "no screen", wall.verdict, wall.version)
        paint_cells(surface, whole, row, _COLUMNS, words=told, colour=theme.text2 if late else theme.text)
