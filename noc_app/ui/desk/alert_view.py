"""The list of alerts under the hand: keys, marks, and a scroll position that holds the selected row where it is."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QPushButton, QTableView
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.alert_model import AlertModel
from noc_app.ui.desk.alert_row import AlertRow
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import tr
from noc_app.ui.text import plain_label
from noc_app.ui.units import number

_OPEN_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class AlertView(QTableView):
    """A table of one column: unlike a list of Qt's it does not visit every row when one comes or goes.

    Leaves letters to the window's own keys, but X, which marks. `toggled` carries the id of a group.
    """

    toggled = Signal(str)
    chosen = Signal()
    opened = Signal()  # the selected alert is wanted, not only its row

    def __init__(self, model: AlertModel, rows: AlertRow) -> None:
        super().__init__()
        self._list, self._rows = model, rows
        self.by_hand = self._selecting = False
        self.setModel(model)
        self.setItemDelegate(rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        self.set_row_px(56)
        self.setAccessibleName(tr("Alerts"))
        self.selectionModel().currentChanged.connect(self._current)
        self.above = QPushButton(self)
        self.above.setProperty("primary", True)
        self.above.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.above.clicked.connect(self.scrollToTop)
        self.above.hide()
        self.nothing = plain_label(parent=self.viewport(), role=DeskType.SECTION.at(rows.paints.zoom))
        self.nothing.move(28, 28)
        self.nothing.hide()

    @property
    def selected(self) -> AlertEntry | None:
        """Return the selected alert."""
        return self._list.entry_at(self.currentIndex())

    def say_nothing(self, words: str) -> None:
        """Say why there is no row; no words for a list that has some."""
        if words != self.nothing.text():
            self.nothing.setText(words)
            self.nothing.adjustSize()
        self.nothing.setVisible(bool(words))

    def set_row_px(self, px: int) -> None:
        """Make every row `px` high."""
        self.verticalHeader().setDefaultSectionSize(px)

    def select(self, key: AlertKey) -> None:
        """Select the alert of `key`, if it is in the list."""
        row = self._list.row_of(key)
        if row is not None:
            self.go_to(row)

    def go_to(self, row: int) -> None:
        """Make `row` the selected one without the hand having chosen it."""
        self._selecting = True
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._list.index(row), how)
        self._selecting = False

    def step(self, by: int) -> None:
        """Move the selection by `by` alerts, over the headers."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._list.rowCount():
            entry = self._list.entry_at(self._list.index(row))
            if entry is not None:
                self.by_hand = True
                self.select(entry.key)
                return
            row += 1 if by > 0 else -1

    def mark(self, *, on: bool | None = None) -> None:
        """Choose the selected alert together with others; None turns it round."""
        entry = self.selected
        if entry is not None:
            self.by_hand = True
            marked = entry.key in self._list.marked
            self._list.mark(entry.key, on=not marked if on is None else on)
            self.chosen.emit()

    def mark_all(self, keys: Iterable[AlertKey]) -> None:
        """Choose alerts together, as far as they are listed."""
        for key in keys:
            if self._list.row_of(key) is not None:
                self._list.mark(key, on=True)
        self.chosen.emit()

    def unmark(self) -> None:
        """Choose nothing together any more."""
        for key in tuple(self._list.marked):
            self._list.mark(key, on=False)
        self.chosen.emit()

    def top_of_selection(self) -> int | None:
        """Return where the selected row begins, px below the upper edge."""
        index = self.currentIndex()
        return self.visualRect(index).top() if index.isValid() else None

    def hold(self, before: int | None) -> None:
        """Scroll so that the selected row is at `before` again: nothing moves under the hand."""
        after = self.top_of_selection()
        if (
            before is not None
            and after is not None
            and -self.verticalHeader().defaultSectionSize() < before < self.viewport().height()
        ):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + after - before)

    def first_row(self) -> int:
        """Return the first row that can be seen."""
        index = self.indexAt(self.viewport().rect().topLeft())
        return index.row() if index.isValid() else 0

    def say_above(self, count: int) -> None:
        """Say how many new alerts are above what can be seen."""
        self.above.setText(tr("{count} new above  ↑", count, count=number(count)))
        self.above.setAccessibleName(tr("%n new alerts above, go to the top", count))
        self.above.setVisible(count > 0)
        self._place_above()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handled(event):
            if event.text().isprintable() and event.text():
                event.ignore()
            else:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._list.entry_at(index) is None:
            self._toggle(index)
            return
        super().mousePressEvent(event)
        if index.isValid():
            self.opened.emit()
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & both:
            self.mark()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_above()

    def _handled(self, event: QKeyEvent) -> bool:
        """Do what a key of the list does; return whether it was one."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if shift and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.mark(on=True)
            self.step(1 if key == Qt.Key.Key_Down else -1)
            self.mark(on=True)
        elif key == Qt.Key.Key_Escape and self._list.marked:
            self.unmark()
        elif key in _OPEN_KEYS and self._list.entry_at(self.currentIndex()) is None:
            self._toggle(self.currentIndex())
        elif key in _OPEN_KEYS:
            self.opened.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._fold(shut=key == Qt.Key.Key_Left)
        else:
            return False
        return True

    def _fold(self, *, shut: bool) -> None:
        section = self._list.section_at(self.currentIndex())
        if section is not None and section.closed != shut:
            self.toggled.emit(section.id)

    def _toggle(self, index: QModelIndex) -> None:
        section = self._list.section_at(index)
        if section is not None:
            self.toggled.emit(section.id)

    def _current(self, now: QModelIndex, before: QModelIndex) -> None:
        self.by_hand = self.by_hand or (now.isValid() and not self._selecting)
        self.chosen.emit()

    def _place_above(self) -> None:
        self.above.adjustSize()
        self.above.move((self.viewport().width() - self.above.width()) // 2, 8)
