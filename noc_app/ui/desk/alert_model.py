"""The alerts as a Qt list, sorted by itself: a proxy that asks Python for every comparison takes half a second."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.rows import Item, Section, items_of
from noc_app.ui.text import capped

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)


class AlertModel(QAbstractListModel):
    """Rows are sections and alerts. One pass makes the visible list; equal lists change nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[Item] = []
        self._rows: dict[AlertKey, int] = {}

    def show(self, entries: list[AlertEntry], wanted: str) -> bool:
        """Show `entries` that match `wanted`; return whether anything changed."""
        items = items_of(entries, wanted)
        if items == self._items:
            return False
        same_places = len(items) == len(self._items) and all(
            _identity(a) == _identity(b) for a, b in zip(items, self._items, strict=True)
        )
        if same_places:
            self._items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return True
        self.beginResetModel()
        self._items = items
        self._rows = {item.key: row for row, item in enumerate(items) if isinstance(item, AlertEntry)}
        self.endResetModel()
        return True

    def row_of(self, key: AlertKey) -> int | None:
        """Return the row of `key`, None if it is not in the list."""
        return self._rows.get(key)

    def entry_at(self, index: Index) -> AlertEntry | None:
        """Return the alert at `index`, None for a section."""
        item = self._items[index.row()] if index.isValid() and index.row() < len(self._items) else None
        return item if isinstance(item, AlertEntry) else None

    def first_alert(self) -> AlertEntry | None:
        """Return the most urgent alert."""
        return next((item for item in self._items if isinstance(item, AlertEntry)), None)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return item.title if isinstance(item, Section) else _spoken(item)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _identity(item: Item) -> object:
    return item.title if isinstance(item, Section) else item.key


def _spoken(entry: AlertEntry) -> str:
    owner = f", acknowledged by {entry.ack.by}" if entry.owned else ""
    return capped(f"{entry.alert.title}, {entry.alert.severity.word}{owner}")
