"""Every target with how it is doing as a target."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import Health, TargetHealth
from noc_app.model.units import format_age
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

ROW_PX = 56
_COLUMNS = (("Target", 0.0), ("Last answer", 0.24), ("Took", 0.36), ("Next", 0.44), ("Says", 0.54))
_GLYPHS = {
    Health.LIVE: Glyph.NORMAL,
    Health.PARTIAL: Glyph.STALE,
    Health.FAILED: Glyph.STALE,
    Health.WAITING: Glyph.UNKNOWN,
    Health.MISCONFIGURED: Glyph.ERROR,
    Health.PAUSED: Glyph.MAINTENANCE,
}


class TargetsPage(QWidget):
    """The targets as a table. Arrow keys move, R asks again."""

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
        column.addWidget(plain_label("Targets", role=DeskType.PAGE))
        column.addWidget(scroll, 1)

    def refresh(self) -> None:
        """Show the targets as they are now."""
        self.table.refresh()


class TargetTable(QWidget):
    """The painted rows."""

    recheck = Signal(str)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board, self._paints, self._row = board, paints, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Targets")

    @property
    def targets(self) -> tuple[TargetHealth, ...]:
        """Return the rows."""
        return tuple(self._board.targets)

    def refresh(self) -> None:
        """Repaint."""
        self.setMinimumHeight((len(self.targets) + 1) * ROW_PX)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._row = min(max(0, self._row + step), max(0, len(self.targets) - 1))
            self.update()
        elif event.key() == Qt.Key.Key_R and self._row < len(self.targets):
            self.recheck.emit(self.targets[self._row].id)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row = min(max(0, int(event.position().y()) // ROW_PX - 1), max(0, len(self.targets) - 1))
        self.setFocus()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = Surface(painter, self._paints, self.devicePixelRatioF())
        for name, start in _COLUMNS:
            cell = self._cell(-1, start, 1.0)
            surface.text(cell, name, DeskType.META, surface.theme.text3)
        for row, target in enumerate(self.targets):
            self._paint_row(surface, row, target)
        painter.end()

    def _paint_row(self, surface: Surface, row: int, target: TargetHealth) -> None:
        theme, now = surface.theme, self._board.clock()
        box = QRectF(0, (row + 1) * ROW_PX, self.width(), ROW_PX)
        well = target.health in {Health.LIVE, Health.PAUSED}
        surface.fill(box, theme.focus_tint if row == self._row and self.hasFocus() else theme.tile)
        if not well:
            surface.hatch(box)
        surface.glyph(_GLYPHS[target.health], square(box.x() + 16, box.center().y(), 20))
        told = _words(target, now, self._board.skews_s.get(target.id))
        for (_, start), (_, end), words in zip(_COLUMNS, (*_COLUMNS[1:], ("", 1.0)), told, strict=True):
            surface.text(self._cell(row, start, end), capped(words), DeskType.ROW, theme.text if well else theme.text2)
        surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.hairline)

    def _cell(self, row: int, start: float, end: float) -> QRectF:
        wide = self.width() - 56
        return QRectF(52 + start * wide, (row + 1) * ROW_PX, (end - start) * wide - 16, ROW_PX)


def _words(target: TargetHealth, now: float, skew_s: float | None) -> tuple[str, ...]:
    last = f"{format_age(now - target.last_success_at)} ago" if target.last_success_at else "never"
    took = f"{target.duration_s * 1000:.0f} ms" if target.duration_s is not None else ""
    due = target.next_attempt_at
    wait = f"in {format_age(due - now)}" if due is not None and due > now else ""
    says = target.error or "; ".join(target.gaps) or target.health.value
    if skew_s is not None:
        says = f"{says}; its clock is {abs(skew_s):.0f} s {'ahead of' if skew_s > 0 else 'behind'} ours"
    return f"{target.title} ({target.kind})", last, took, wait, says
