"""Painted tables: a column is a name and where it begins, 0 to 1."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea

from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DESK_MINIMUM_PX, DeskType, Face, Role
from noc_app.ui.paint.surface import Surface
from noc_app.ui.text import capped

ROW_PX = 56
_LEFT, _GAP = 52, 16

Columns = Sequence[tuple[str, float]]


def step_of(event: QKeyEvent) -> int | None:
    """Return how far a key moves the selection of a table, None if it does not; Ctrl K is the palette's."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()))


def row_box(whole: QRectF, row: int) -> QRectF:
    """Return where a row stands, -1 is the heading."""
    return QRectF(0, (row + 1) * ROW_PX, whole.width(), ROW_PX)


def row_at(y: float, rows: int) -> int:
    """Return the row at `y`, the nearest there is."""
    return min(max(0, int(y) // ROW_PX - 1), max(0, rows - 1))


def keep_in_sight(table: Painted, row: int) -> None:
    """Scroll what `table` lies in so that `row` can be seen."""
    view = table.parentWidget()
    area, high = view.parentWidget() if view is not None else None, table.px(ROW_PX)
    if isinstance(area, QScrollArea):
        area.ensureVisible(0, high * (row + 1) + high // 2, 0, high)


def paint_cells(
    surface: Surface, whole: QRectF, row: int, columns: Columns, *, words: Sequence[str], colour: str
) -> None:
    """Write one row, each cell in its column, and a line below it; the heading has neither line nor large type."""
    box, wide = row_box(whole, row), whole.width() - _LEFT - 4
    starts = [*(start for _, start in columns), 1.0]
    role = DeskType.ROW if row >= 0 else DeskType.META
    for (start, end), said in zip(pairwise(starts), words, strict=True):
        cell = QRectF(_LEFT + start * wide, box.y(), (end - start) * wide - _GAP, box.height())
        roles = (role,) if row >= 0 else (role, Role(DESK_MINIMUM_PX, 400, Face.CONDENSED))
        surface.fitted(cell, capped(said), roles, colour)
    if row >= 0:
        surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), surface.theme.hairline)
