"""The alert list: grouped, filtered, and still under the hand."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.picture import NOTHING
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.alert_model import AlertModel
from noc_app.ui.desk.alert_row import AlertRow
from noc_app.ui.desk.rows import balance_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints


class AlertList(QWidget):
    """Pulls the alerts from the board. The selected row never moves because others come or go."""

    chosen = Signal(object)  # AlertEntry, or None

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board, self._drawn = board, NOTHING
        self._by_hand = self._selecting = False
        self._rows = AlertRow(paints)
        self.model = AlertModel()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter by title, target, owner or label  ( / )")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._filtered)
        self.view = _list_view(self.model, self._rows)
        self.view.selectionModel().currentChanged.connect(self._current)
        self.strip = plain_label(role=DeskType.META)
        self.strip.setContentsMargins(4, 6, 4, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 0)
        column.setSpacing(10)
        for part in (plain_label("Alerts", role=DeskType.PAGE), self.filter, self.view, self.strip):
            column.addWidget(part)

    @property
    def selected(self) -> AlertEntry | None:
        """Return the selected alert."""
        return self.model.entry_at(self.view.currentIndex())

    def refresh(self) -> None:
        """Show the alerts as they are now, and keep the selected row where it is on the screen."""
        self._rows.now = self._board.clock()
        if self._board.picture() is not self._drawn:
            self._drawn = self._board.picture()
            self._show()
        self.view.viewport().update()

    def select(self, key: AlertKey) -> None:
        """Select the alert of `key`, if it is in the list."""
        row = self.model.row_of(key)
        if row is not None:
            self._selecting = True
            where = self.model.index(row)
            self.view.selectionModel().setCurrentIndex(where, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._selecting = False

    def step(self, by: int) -> None:
        """Move the selection by `by` alerts, over the sections."""
        row = self.view.currentIndex().row() + by
        while 0 <= row < self.model.rowCount():
            entry = self.model.entry_at(self.model.index(row))
            if entry is not None:
                self._by_hand = True
                self.select(entry.key)
                return
            row += 1 if by > 0 else -1

    def _show(self) -> None:
        selected, before = self.selected, self._top_of_selection()
        if not self.model.show(list(self._board.picture().entries), self.filter.text()):
            return
        if selected is not None and self._by_hand:
            self.select(selected.key)
        if self.selected is None or not self._by_hand:
            self._select_first()
        self._hold(before)
        balance = self._board.snapshot().alerts
        self.strip.setText(balance_words(len(balance.shown), balance.hidden))
        self.chosen.emit(self.selected)

    def _select_first(self) -> None:
        """Select the most urgent alert: it is ready for the first key until the hand chooses another."""
        first = self.model.first_alert()
        self._by_hand = False
        if first is not None:
            self.select(first.key)

    def _top_of_selection(self) -> int | None:
        index = self.view.currentIndex()
        return self.view.visualRect(index).top() if index.isValid() else None

    def _hold(self, before: int | None) -> None:
        """Scroll so that the selected row is where it was: nothing moves under the hand."""
        after = self._top_of_selection()
        if before is not None and after is not None and 0 <= before < self.view.viewport().height():
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + after - before)

    @Slot(str)
    def _filtered(self, text: str) -> None:
        self._show()

    @Slot(QModelIndex, QModelIndex)
    def _current(self, now: QModelIndex, before: QModelIndex) -> None:
        self._by_hand = self._by_hand or (now.isValid() and not self._selecting)
        self.chosen.emit(self.model.entry_at(now))


class AlertView(QListView):
    """A list that leaves letters to the window's own keys instead of searching for them."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _list_view(model: AlertModel, rows: AlertRow) -> AlertView:
    view = AlertView()
    view.setModel(model)
    view.setItemDelegate(rows)
    view.setUniformItemSizes(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setAccessibleName("Alerts")
    return view
