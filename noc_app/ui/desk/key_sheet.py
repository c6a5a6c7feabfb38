"""All keys on one sheet."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.desk import ACTIONS, Action
from noc_app.ui.desk.caps import cap
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, Face, Role
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

PAD_PX, HEAD_PX = 24, 44
ROWS_PX = (30, 26, 22, 19)  # how high a line is, the first height that fits
COLUMN_PX, LEAST_PX, MOST_COLUMNS = 340, 260, 3
_TITLES = (DeskType.ROW, DeskType.BODY, Role(14, 400, Face.CONDENSED), Role(12, 400, Face.CONDENSED))


class KeySheet(Painted):
    """Every action with the key that does it now; any key closes it."""

    left = Signal()

    def __init__(self, paints: Paints, keys: Keymap, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._over = parent
        self._groups = [(name, list(them)) for name, them in groupby(ACTIONS, lambda a: a.group)]
        self._columns: list[list[Group]] = []
        self._keys, self._row, self._column = keys, ROWS_PX[0], COLUMN_PX
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("All keys"))
        said = [f"{told(a.title)}: {keys.shown(a.id)}" for a in ACTIONS if keys.shown(a.id)]
        self.setAccessibleDescription(". ".join(said))
        self.hide()

    def open(self, room_px: int) -> None:
        """Show the sheet; `room_px` is how high it may be."""
        self._fit(self._over.width() / self.paints.zoom - 16, room_px / self.paints.zoom)
        self.show()
        self.raise_()
        self.setFocus()

    def _fit(self, wide: float, high: float) -> None:
        """Take as few columns, and lines as high, as fit into `wide` by `high` px at 100 %."""
        most = max(1, min(MOST_COLUMNS, int((wide - PAD_PX) // (LEAST_PX + PAD_PX))))
        ways = [(balanced(self._groups, count, row), row) for count in range(min(2, most), most + 1) for row in ROWS_PX]
        self._columns, self._row = next((way for way in ways if _tallest(*way) <= high), ways[-1])
        count = len(self._columns)
        self._column = int(min(COLUMN_PX, (wide - PAD_PX) / count - PAD_PX))
        tall = _tallest(self._columns, self._row)
        self.setFixedSize(self.px(count * (self._column + PAD_PX) + PAD_PX), self.px(tall))

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
        surface.text(title, tr("All keys"), DeskType.PAGE, theme.text)
        for place, column in enumerate(self._columns):
            y = float(PAD_PX + HEAD_PX)
            for name, actions in column:
                self._group(
                    surface, QRectF(PAD_PX + place * (self._column + PAD_PX), y, self._column, 0), name, actions
                )
                y += _height((name, actions), self._row)

    def _group(self, surface: Surface, at: QRectF, name: str, actions: list[Action]) -> None:
        theme, high = surface.theme, self._row
        surface.text(QRectF(at.x(), at.y(), at.width(), high), told(name), DeskType.META, theme.text3)
        roles = [role for role in _TITLES if high == ROWS_PX[0] or role is not DeskType.ROW]
        for row, action in enumerate(actions, start=1):
            line = QRectF(at.x(), at.y() + row * high, at.width(), high)
            key = self._keys.shown(action.id)
            end = cap(surface, line.right(), line.center().y(), key) if key else line.right()
            surface.fitted(QRectF(line.x(), line.y(), end - line.x() - 8, high), told(action.title), roles, theme.text)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


Group = tuple[str, list[Action]]


def _height(group: Group, row: int) -> int:
    return (len(group[1]) + 1) * row + 14


def _tallest(columns: list[list[Group]], row: int) -> int:
    return max(sum(_height(group, row) for group in column) for column in columns) + HEAD_PX + 2 * PAD_PX


def balanced(groups: list[Group], count: int, row: int) -> list[list[Group]]:
    """Return the groups in at most `count` columns of about the same height, in their order.

    A group that does not fit goes on in the next column.
    """
    columns: list[list[Group]] = [[]]
    goal = sum(_height(group, row) for group in groups) / count
    for name, actions in groups:
        left = list(actions)
        while left:
            used = sum(_height(group, row) for group in columns[-1])
            fits = max(1, int((goal - used - 14) // row)) if len(columns) < count else len(left)
            if fits < 2 and columns[-1] and len(columns) < count:
                columns.append([])
                continue
            columns[-1].append((name, left[:fits]))
            left = left[fits:]
            if left:
                columns.append([])
    return columns
