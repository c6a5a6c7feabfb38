"""Every target with how it is doing as a target."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import Allowance, Health, SeriesKey, TargetHealth, labels_of
from noc_app.model.units import format_age
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.table import ROW_PX, paint_cells, row_at, row_box, step_of
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints

_COLUMNS = (("Target", 0.0), ("Last answer", 0.24), ("Took", 0.36), ("Next", 0.44), ("Says", 0.54))
LATE_POLLS = 3
_GLYPHS = {
    Health.LIVE: Glyph.NORMAL,
    Health.PARTIAL: Glyph.STALE,
    Health.FAILED: Glyph.STALE,
    Health.WAITING: Glyph.UNKNOWN,
    Health.MISCONFIGURED: Glyph.ERROR,
    Health.PAUSED: Glyph.MAINTENANCE,
}


class TargetsPage(QWidget):
    """The targets as a table. Arrow keys move; the window has the key that asks again."""

    recheck = Signal(str)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self.table = TargetTable(board, paints)
        self.table.recheck.connect(self.recheck)
        scroll = QScrollArea()
        scroll.setWidget(self.table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(plain_label("Targets", role=DeskType.PAGE.at(paints.zoom)))
        column.addWidget(scroll, 1)

    def refresh(self) -> None:
        """Show the targets as they are now."""
        self.table.refresh()


class TargetTable(Painted):
    """The painted rows."""

    recheck = Signal(str)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__(paints)
        self._board, self._row = board, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Targets")

    @property
    def targets(self) -> tuple[TargetHealth, ...]:
        """Return the rows."""
        return tuple(self._board.targets)

    def refresh(self) -> None:
        """Repaint."""
        self.setMinimumHeight(self.px((len(self.targets) + 1) * ROW_PX))
        self.update()

    def select(self, target: str) -> None:
        """Select a target, if it is there."""
        self._row = next((row for row, known in enumerate(self.targets) if known.id == target), self._row)
        self.update()

    def ask(self) -> None:
        """Have the selected target asked now."""
        if self._row < len(self.targets):
            self.recheck.emit(self.targets[self._row].id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None:
            self._row = min(max(0, self._row + step), max(0, len(self.targets) - 1))
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row = row_at(self.place_of(event).y(), len(self.targets))
        self.setFocus()
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        paint_cells(surface, box, -1, _COLUMNS, words=[name for name, _ in _COLUMNS], colour=surface.theme.text3)
        for row, target in enumerate(self.targets):
            self._paint_row(surface, box, row, target)

    def _also(self, target: TargetHealth) -> tuple[str, ...]:
        skew_s, allowance = self._board.skews_s.get(target.id), self._board.allowances.get(target.id)
        skewed = () if skew_s is None else (_skewed(skew_s),)
        quota = () if allowance is None else (_quota(allowance, target.every_s),)
        return (*skewed, *quota, *self._lag(target))

    def _lag(self, target: TargetHealth) -> tuple[str, ...]:
        """Return how old the newest value is by the target's own clock, where that is more than a few polls."""
        named = labels_of({"target": target.id})
        latest = self._board.series.latest(SeriesKey(target.id, "board.target.age", named))
        if latest is None:
            return ()
        age_s = latest.value + self._board.clock() - latest.received_at
        return (f"its newest value is {format_age(age_s)} old",) if age_s > LATE_POLLS * target.every_s else ()

    def _paint_row(self, surface: Surface, whole: QRectF, row: int, target: TargetHealth) -> None:
        theme, box = surface.theme, row_box(whole, row)
        well = target.health in {Health.LIVE, Health.PAUSED}
        surface.fill(box, theme.focus_tint if row == self._row and self.hasFocus() else theme.tile)
        if not well:
            surface.hatch(box)
        surface.glyph(_GLYPHS[target.health], square(box.x() + 16, box.center().y(), 20))
        told = _words(target, self._board.clock(), self._also(target))
        paint_cells(surface, whole, row, _COLUMNS, words=told, colour=theme.text if well else theme.text2)


def _words(target: TargetHealth, now: float, also: tuple[str, ...]) -> tuple[str, ...]:
    last = f"{format_age(now - target.last_success_at)} ago" if target.last_success_at else "never"
    took = f"{target.duration_s * 1000:.0f} ms" if target.duration_s is not None else ""
    due = target.next_attempt_at
    wait = f"in {format_age(due - now)}" if due is not None and due > now else ""
    says = target.error or "; ".join(target.gaps) or target.health.value
    stage = f", {target.stage}" if target.stage else ""
    return f"{target.title} ({target.kind}{stage})", last, took, wait, "; ".join((says, *also))


def _skewed(skew_s: float) -> str:
    return f"its clock is {abs(skew_s):.0f} s {'ahead of' if skew_s > 0 else 'behind'} ours"


def _quota(allowance: Allowance, every_s: float) -> str:
    """Return what is left of the vendor's quota, and how old the values may get because of it."""
    words = f"{allowance.ratio * 100:.0f} % of the vendor's quota left"
    slower = allowance.every_s > every_s
    return f"{words}: asked every {format_age(allowance.every_s)} to spare it" if slower else words
