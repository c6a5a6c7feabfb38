"""Every wall with what it shows; keys send it pages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.model import WallSight, WallVerb
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.table import ROW_PX, Columns, keep_in_sight, paint_cells, row_at, row_box, step_of
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_age

LATE_S = 30.0  # three beats
_EVERY_S = 2.0


def _columns() -> Columns:
    return (
        (tr("Wall"), 0.0),
        (tr("Heard"), 0.2),
        (tr("Shows"), 0.32),
        (tr("Verdict"), 0.62),
        (tr("Version"), 0.88),
    )


def _verbs() -> tuple[tuple[str, WallVerb], ...]:
    return (
        (tr("Show"), WallVerb.SHOW),
        (tr("Pin"), WallVerb.PIN),
        (tr("Unpin"), WallVerb.UNPIN),
        (tr("Hold"), WallVerb.HOLD),
        (tr("Previous"), WallVerb.PREVIOUS),
        (tr("Next"), WallVerb.NEXT),
        (tr("Identify"), WallVerb.IDENTIFY),
        (tr("Reload"), WallVerb.RELOAD),
    )


class WallsPage(QWidget):
    """The walls as a table, a page to choose and a button for everything that can be asked of the chosen wall."""

    asked = Signal(str, str, str)  # wall, verb, page

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self.table = WallTable(paints)
        self.page = QComboBox()
        self.page.setAccessibleName(tr("Page to show"))
        self.buttons: dict[WallVerb, QPushButton] = {}
        for words, verb in _verbs():
            button = QPushButton(words)
            button.setObjectName(verb.value)
            button.clicked.connect(self._ask)
            self.buttons[verb] = button
        scroll = QScrollArea()
        scroll.setWidget(self.table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its table has the keys
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(plain_label(tr("Walls"), role=DeskType.PAGE.at(paints.zoom)))
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


class WallsReader:
    """Has `page` show what the walls report, every two seconds while somebody looks."""

    def __init__(
        self, page: WallsPage, read: Callable[[Callable[[Sequence[WallSight]], None]], None], clock: Callable[[], float]
    ) -> None:
        self._page, self._read, self._clock, self._at = page, read, clock, 0.0

    def refresh(self) -> None:
        """Read them if it is time."""
        now = self._clock()
        if abs(now - self._at) >= _EVERY_S:
            self._at = now
            self._read(self._show)

    def _show(self, walls: Sequence[WallSight]) -> None:
        self._page.show_walls(walls, self._clock())


class WallTable(Painted):
    """The painted rows."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._row, self._now = 0, 0.0
        self._walls: tuple[WallSight, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Walls"))

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
        self._tell()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is None:
            super().keyPressEvent(event)
            return
        self._row = min(max(0, self._row + step), max(0, len(self._walls) - 1))
        keep_in_sight(self, self._row)
        self._tell()
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
            paint_cells(surface, box, 0, (("", 0.0),), words=[_no_walls()], colour=theme.text2)
            return
        columns = _columns()
        paint_cells(surface, box, -1, columns, words=[name for name, _ in columns], colour=theme.text3)
        for row, wall in enumerate(self._walls):
            self._paint_row(surface, box, row, wall)

    def _tell(self) -> None:
        """Say which wall is selected and what it shows; without any, how one is started."""
        wall = self.chosen
        said = (wall.name, wall.host, wall.verdict, _shows(wall)) if wall is not None else (_no_walls(),)
        self.setAccessibleDescription(capped(", ".join(filter(None, said))))

    def _paint_row(self, surface: Surface, whole: QRectF, row: int, wall: WallSight) -> None:
        theme, age = surface.theme, max(0.0, self._now - wall.beat_at)
        box, late = row_box(whole, row), age >= LATE_S
        surface.fill(box, theme.focus_tint if row == self._row and self.hasFocus() else theme.tile)
        if late:
            surface.hatch(box)
        surface.glyph(Glyph.STALE if late else Glyph.NORMAL, square(box.x() + 16, box.center().y(), 20))
        heard = tr("not for {age}", age=format_age(age)) if late else tr("{age} ago", age=format_age(age))
        told = (f"{wall.name} ({wall.host})", heard, _shows(wall), wall.verdict, wall.version)
        paint_cells(surface, whole, row, _columns(), words=told, colour=theme.text2 if late else theme.text)


def _shows(wall: WallSight) -> str:
    """Return what each screen of a wall shows."""
    return "; ".join(f"{screen}: {words}" for screen, words in wall.screens.items()) or tr("no screen")


def _no_walls() -> str:
    return tr("No wall reports into this journal. Start one with: {command}", command="noc-app wall")
