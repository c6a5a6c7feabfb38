"""Typing a filter: the field, what may come next below it, and what was not understood.

The proposals are a child of the window and take no focus, so keys, alarms and other windows go on.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from noc_app.alerting.completion import Known, Proposal, proposals
from noc_app.alerting.filter_text import LONGEST
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import RIGHT, Surface
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

LINE_PX, PAD_PX, WIDE_PX = 28, 6, 380
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Proposals(Painted):
    """The list below the field; a click takes one."""

    taken = Signal(int)

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._over, self.at = parent, -1
        self.shown: tuple[Proposal, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_below(self, field: QWidget, found: tuple[Proposal, ...]) -> None:
        """Show `found` below `field`; nothing for none."""
        self.shown, self.at = found, -1
        if not found:
            self.hide()
            return
        self.setFixedSize(max(self.px(WIDE_PX), field.width()), self.px(len(found) * LINE_PX + 2 * PAD_PX))
        corner = field.mapTo(self._over, QPoint(0, field.height() + 4))
        self.move(min(corner.x(), self._over.width() - self.width() - 8), corner.y())
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """Move the choice, around the ends."""
        self.at = (self.at + by) % len(self.shown) if self.at >= 0 or by > 0 else len(self.shown) - 1
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = int(self.place_of(event).y() - PAD_PX) // LINE_PX
        if 0 <= at < len(self.shown):
            self.taken.emit(at)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.tile(box, theme.raised)
        surface.frame(box, theme.edge, 1.0, 6.0)
        for place, proposal in enumerate(self.shown):
            line = QRectF(6, PAD_PX + place * LINE_PX, box.width() - 12, LINE_PX)
            if place == self.at:
                surface.tile(line, theme.focus_tint, 4.0)
            surface.text(line.adjusted(8, 0, -90, 0), capped(proposal.text.strip()), DeskType.CODE, theme.text)
            surface.text(line.adjusted(8, 0, -8, 0), _note(proposal.note)[:16], DeskType.META, theme.text3, align=RIGHT)


class FilterField(QLineEdit):
    """`changed` carries every text. Down and Tab choose a proposal, Enter takes it or goes to the list."""

    changed = Signal(str)
    done = Signal()

    def __init__(self, paints: Paints, known: Callable[[], Known]) -> None:
        super().__init__()
        self._paints, self._known = paints, known
        self._lists: Proposals | None = None
        self._usual = ""
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr("Filter   {example}", example="severity>=major -ack host:~web"))
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QAction):
            clear.setText(tr("Clear the filter"))
        self.setAccessibleName(tr("Filter"))
        self.textChanged.connect(self.changed)
        self.textEdited.connect(self._propose)

    @property
    def proposals(self) -> Proposals:
        """Return the list below; it belongs to the window, which is known once the field is in one."""
        if self._lists is None or self._lists.parent() is not self.window():
            self._lists = Proposals(self._paints, self.window())
            self._lists.taken.connect(self._take)
        return self._lists

    def show_usual(self, text: str) -> None:
        """Show `text`, and come back to it when the person leaves the field with Esc."""
        self._usual = text
        self.setText(text)

    @override
    def clear(self) -> None:
        self.proposals.hide()
        self.setText(self._usual)

    @override
    def event(self, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
        if tab and self.proposals.isVisible():
            self._take(max(0, self.proposals.at))
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        below, key = self.proposals, event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and below.isVisible():
            below.step(1 if key == Qt.Key.Key_Down else -1)
            self.setAccessibleDescription(below.shown[below.at].text)
        elif key == Qt.Key.Key_Down:
            self._propose(self.text())
        elif key == Qt.Key.Key_Escape and below.isVisible():
            below.hide()
        elif key in _ENTER and below.isVisible() and below.at >= 0:
            self._take(below.at)
        elif key in _ENTER:
            below.hide()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.proposals.hide()
        super().focusOutEvent(event)

    @Slot(str)
    def _propose(self, text: str) -> None:
        self.proposals.show_below(self, proposals(text, self.cursorPosition(), self._known()))

    @Slot(int)
    def _take(self, at: int) -> None:
        chosen = self.proposals.shown[at]
        text = self.text()
        self.setText(text[: chosen.start] + chosen.text + text[chosen.end :])
        self.setCursorPosition(chosen.start + len(chosen.text))
        self.setFocus()
        self._propose(self.text())


def _note(note: str) -> str:
    """Return what a proposal is; names of fields are words of the filter and stay."""
    return {"field": tr("field"), "state": tr("state"), "label": tr("label")}.get(note, note)
