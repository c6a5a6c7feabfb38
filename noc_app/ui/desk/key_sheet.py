"""All keys on one sheet."""

from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.desk import ACTIONS
from noc_app.ui.desk.caps import cap
from noc_app.ui.desk.keymap import Keymap, in_words
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, Face, Role
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints

PAD_PX, HEAD_PX = 24, 44
ROWS_PX = (30, 26, 22, 19)  # how high a line is, the first height that fits
COLUMN_PX, LEAST_PX, MOST_COLUMNS = 340, 260, 3
_TITLES = (DeskType.ROW, DeskType.BODY, Role(14, 400, Face.CONDENSED), Role(12, 400, Face.CONDENSED))

Group = tuple[str, list[tuple[str, str]]]
"""A heading, and under it what is done with its key; empty for what has no key."""


class KeySheet(Painted):
    """Every action with the key that does it now; any key closes it."""

    left = Signal()

    def __init__(self, paints: Paints, keys: Keymap, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._over = parent
        given = groupby(ACTIONS, lambda action: action.group)
        self._groups = [(told(name), [(told(a.title), keys.shown(a.id)) for a in them]) for name, them in given]
        self._groups[0][1].extend(_fixed())
        self._columns: list[list[Group]] = []
        self._row, self._column = ROWS_PX[0], COLUMN_PX
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("All keys"))
        said = [f"{title}: {key}" for _, lines in self._groups for title, key in lines if key]
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
            for group in column:
                self._group(surface, QRectF(PAD_PX + place * (self._column + PAD_PX), y, self._column, 0), group)
                y += _height(group, self._row)

    def _group(self, surface: Surface, at: QRectF, group: Group) -> None:
        theme, high = surface.theme, self._row
        name, lines = group
        surface.text(QRectF(at.x(), at.y(), at.width(), high), name, DeskType.META, theme.text3)
        roles = [role for role in _TITLES if high == ROWS_PX[0] or role is not DeskType.ROW]
        for row, (title, key) in enumerate(lines, start=1):
            line = QRectF(at.x(), at.y() + row * high, at.width(), high)
            end = cap(surface, line.right(), line.center().y(), key) if key else line.right()
            surface.fitted(QRectF(line.x(), line.y(), end - line.x() - 8, high), title, roles, theme.text)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()


def _fixed() -> list[tuple[str, str]]:
    """Return what parts of the window do with keys of their own, which no setting changes."""
    pages = f"{in_words('Alt+1')} … {in_words('Alt+9')}"
    return [
        (tr("Open what is selected"), in_words("Return")),
        (tr("Mark several"), in_words("Shift+Down")),
        (tr("Go to a page"), pages),
    ]


def _height(group: Group, row: int) -> int:
    return (len(group[1]) + 1) * row + 14


def _tallest(columns: list[list[Group]], row: int) -> int:
    return max(sum(_height(group, row) for group in column) for column in columns) + HEAD_PX + 2 * PAD_PX


def balanced(groups: list[Group], count: int, row: int) -> list[list[Group]]:
    """Return the groups in at most `count` columns of about the same height, in their order.

    A group that does not fit goes on in the next column, where its heading stands again: so more than an even share may
    make the lowest of all.
    """
    even = sum(_height(group, row) for group in groups) / count
    ways = [_filled(groups, count, row, even + more * row) for more in range(4)]
    return min(ways, key=lambda columns: _tallest(columns, row))


def _filled(groups: list[Group], count: int, row: int, goal: float) -> list[list[Group]]:
    """Return the groups in columns up to `goal` px high; the last has the rest."""
    columns: list[list[Group]] = [[]]
    for name, lines in groups:
        left = list(lines)
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
