"""Things beside each other, in as many lines as they need: nothing asks for more width than its widest part."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override


class Flow(QLayout):
    """Lays its items out from left to right; hidden ones take no room. `gap` is in px, between items and lines."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._parts: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(item)

    @override
    def count(self) -> int:
        return len(self._parts)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index] if 0 <= index < len(self._parts) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index) if 0 <= index < len(self._parts) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @override
    def sizeHint(self) -> QSize:
        wide = sum(part.sizeHint().width() for part in self._shown) + self._gap * max(0, len(self._shown) - 1)
        return self._with_margins(QSize(wide, max((p.sizeHint().height() for p in self._shown), default=0)))

    @override
    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for part in self._shown:
            least = least.expandedTo(part.minimumSize())
        return self._with_margins(least)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    @property
    def _shown(self) -> list[QLayoutItem]:
        return [part for part in self._parts if not part.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height that `rect.width()` asks for; `move` puts the parts where they belong."""
        inside = rect.marginsRemoved(self.contentsMargins())
        y = inside.y()
        for line in self._lines(inside.width()):
            x, high = inside.x(), max(size.height() for _, size in line)
            for part, size in line:
                if move:
                    part.setGeometry(QRect(x, y + (high - size.height()) // 2, size.width(), size.height()))
                x += size.width() + self._gap
            y += high + self._gap
        return max(inside.y(), y - self._gap) - rect.y() + self.contentsMargins().bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the parts with their sizes, line by line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for part in self._shown:
            size = part.sizeHint().boundedTo(QSize(max(1, width), 1 << 20))
            if not lines or used + self._gap + size.width() > width:
                lines.append([])
                used = -self._gap
            lines[-1].append((part, size))
            used += self._gap + size.width()
        return lines


class Flowing(QWidget):
    """A widget with parts in as many lines as its width asks for. `gap` is in px."""

    def __init__(self, *parts: QWidget, gap: int = 8) -> None:
        super().__init__()
        self.flow = Flow(gap)
        self.setLayout(self.flow)
        self.add(*parts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, *parts: QWidget) -> None:
        """Put `parts` at the end; those that are here already move there."""
        for part in parts:
            self.flow.removeWidget(part)
            self.flow.addWidget(part)
