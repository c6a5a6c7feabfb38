"""The list of every system, by group, and a field that searches it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from noc_app.engine.systems import System, systems
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.adding.words import group_name
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

_ROW_PX, _HEAD_PX = 44, 34
_NAME = 0.34  # of the width
_LEAST_NAME_PX, _LEAST_ABOUT_PX = 220.0, 160.0
_SYSTEM = Qt.ItemDataRole.UserRole


class SystemChoice(QWidget):
    """Emits `chosen` with a System. What is typed searches; the arrow keys move while it has the focus."""

    chosen = Signal(object)

    def __init__(self, wizard: Wizard, paints: Paints) -> None:
        super().__init__()
        self._wizard = wizard
        self.field, self.list = QLineEdit(), QListWidget()
        self.field.setAccessibleName(tr("Search systems"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.search)
        self.list.setAccessibleName(tr("Systems"))
        self.list.setItemDelegate(_Rows(paints, self.list))
        self.list.setMinimumHeight(round(240 * paints.zoom))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        self.nothing = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(10 * paints.zoom))
        for widget in (self.field, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.field)

    def fill(self) -> None:
        """List the systems, once: that loads the connectors, which a desk that only watches has no need of."""
        if not self.list.count():
            self.field.setPlaceholderText(tr("Search %n systems", len(systems())))
            self.search(self.field.text())

    @property
    def selected(self) -> System | None:
        """Return the system that is marked."""
        item = self.list.currentItem()
        found = item.data(_SYSTEM) if self.list.count() else None
        return found if isinstance(found, System) else None

    @Slot(str)
    def search(self, typed: str) -> None:
        """List what fits, and mark the first."""
        found = self._wizard.found(typed)
        self.list.clear()
        self._fill(found)
        self.nothing.setVisible(not found)
        words = tr("Nothing is called {typed}. HTTP/JSON reads any answer in JSON, SQL query any table.", typed=typed)
        self.nothing.setText(capped(words))
        chosen = self._wizard.draft.system
        rows = [self.list.item(row) for row in range(self.list.count())]
        known = [item for item in rows if isinstance(item.data(_SYSTEM), System)]
        same = [item for item in known if chosen is not None and item.data(_SYSTEM).kind == chosen.kind]
        if known:
            self.list.setCurrentItem((same or known)[0])
        self.list.scrollToTop() if not same else self.list.scrollToItem(same[0])

    def take(self) -> None:
        """Choose what is marked."""
        if (system := self.selected) is not None:
            self.chosen.emit(system)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and not isinstance(self.list.item(row).data(_SYSTEM), System):
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _fill(self, found: Sequence[System]) -> None:
        group = ""
        for system in found:
            if system.group != group:
                group = system.group
                head = QListWidgetItem(group_name(group))
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(head)
            item = QListWidgetItem(told(system.title))
            item.setData(_SYSTEM, system)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, capped(told(system.about)))
            self.list.addItem(item)

    @Slot(QListWidgetItem)
    def _activated(self, item: QListWidgetItem) -> None:
        if isinstance(item.data(_SYSTEM), System):
            self.list.setCurrentItem(item)
            self.take()


class _Rows(QStyledItemDelegate):
    """Paints a system as its name and a sentence, and the heading of a group."""

    def __init__(self, paints: Paints, parent: QObject) -> None:
        super().__init__(parent)
        self._paints = paints

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        high = _ROW_PX if isinstance(index.data(_SYSTEM), System) else _HEAD_PX
        return QSize(0, round(high * self._paints.zoom))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        zoom, theme = self._paints.zoom, self._paints.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        painter.translate(rect.topLeft())
        painter.scale(zoom, zoom)
        box, surface = QRectF(0, 0, rect.width() / zoom, rect.height() / zoom), Surface(painter, self._paints)
        system = index.data(_SYSTEM)
        if not isinstance(system, System):
            surface.fill(box, theme.inset)
            surface.text(box.adjusted(14, 4, -14, 0), str(index.data()), DeskType.LABEL, theme.text2)
        else:
            marked = bool(option.state & QStyle.StateFlag.State_Selected)
            surface.fill(box, theme.focus_tint if marked else theme.tile)
            if marked:
                surface.fill(QRectF(0, 0, 3, box.height()), theme.focus)
            _row(surface, box, system)
        painter.restore()


def _row(surface: Surface, box: QRectF, system: System) -> None:
    theme = surface.theme
    wide = max(_LEAST_NAME_PX, _NAME * box.width())
    name = told(system.title) + (f", {told(system.stage)}" if system.stage else "")
    surface.text(QRectF(14, 0, wide - 20, box.height()), name, DeskType.ROW_STRONG, theme.text)
    if box.width() - wide > _LEAST_ABOUT_PX:
        about = QRectF(wide, 0, box.width() - wide - 14, box.height())
        surface.text(about, told(system.about), DeskType.BODY, theme.text2)
    surface.fill(QRectF(14, box.bottom() - 1, box.width() - 28, 1), theme.hairline)
