"""All keys on one sheet."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.desk import ACTIONS, Action
from noc_app.ui.desk.chrome import cap
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

COLUMN_PX, ROW_PX, PAD_PX, HEAD_PX = 340, 30, 24, 44
_COLUMNS = 2


class KeySheet(Painted):
    """Every action with the key that does it now; any key closes it."""

    left = Signal()

    def __init__(self, paints: Paints, keys: Keymap, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._columns = _balanced([(name, list(them)) for name, them in groupby(ACTIONS, lambda a: a.group)])
        self._keys = keys
        tallest = max(sum(_height(group) for group in column) for column in self._columns)
        wide = _COLUMNS * COLUMN_PX + (_COLUMNS + 1) * PAD_PX
        self.setFixedSize(self.px(wide), self.px(tallest + HEAD_PX + 2 * PAD_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("All keys")
        told = [f"{a.title}: {keys.shown(a.id)}" for a in ACTIONS if keys.shown(a.id)]
        self.setAccessibleDescription(". ".join(told))
        self.hide()

    def open(self) -> None:
        """Show the sheet."""
        self.show()
        self.raise_()
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._leave()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.page)
        surface.tile(box, theme.raised, 8.0)
        surface.frame(box, theme.edge, 1.0, 8.0)
        title = QRectF(PAD_PX, PAD_PX - 6, box.width() - 2 * PAD_PX, HEAD_PX - 10)
        surface.text(title, "All keys", DeskType.PAGE, theme.text)
        for place, column in enumerate(self._columns):
            y = float(PAD_PX + HEAD_PX)
            for name, actions in column:
                self._group(surface, QRectF(PAD_PX + place * (COLUMN_PX + PAD_PX), y, COLUMN_PX, 0), name, actions)
                y += _height((name, actions))

    def _group(self, surface: Surface, at: QRectF, name: str, actions: list[Action]) -> None:
        theme = surface.theme
        surface.text(QRectF(at.x(), at.y(), at.width(), ROW_PX), name, DeskType.META, theme.text3)
        for row, action in enumerate(actions, start=1):
            line = QRectF(at.x(), at.y() + row * ROW_PX, at.width(), ROW_PX)
            key = self._keys.shown(action.id)
            end = cap(surface, line.right(), line.center().y(), key) if key else line.right()
            surface.text(
                QRectF(line.x(), line.y(), end - line.x() - 12, ROW_PX), action.title, DeskType.ROW, theme.text
            )

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


Group = tuple[str, list[Action]]


def _height(group: Group) -> int:
    return (len(group[1]) + 1) * ROW_PX + 14


def _balanced(groups: list[Group]) -> list[list[Group]]:
    """Return the groups in columns of about the same height, in their order."""
    columns: list[list[Group]] = [[]]
    goal = sum(map(_height, groups)) / _COLUMNS
    for group in groups:
        if len(columns) < _COLUMNS and sum(map(_height, columns[-1])) + _height(group) / 2 > goal:
            columns.append([])
        columns[-1].append(group)
    return columns
