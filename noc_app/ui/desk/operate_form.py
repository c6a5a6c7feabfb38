"""The form of an operation: what it wants to know, what will be sent, and what became of it. A child of the window.

The form is made of the operation's parameters. What is sent stands there before it is sent, made by the same code.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from noc_app.config.blanks import Blank, blanks_of
from noc_app.config.operation import Offered, filled
from noc_app.model import Acted, AlertEntry, AlertKey, CommandError, Order, Receipt, ReceiptState, Verb
from noc_app.model.errors import said_by
from noc_app.ui.desk.blank_field import Field, changed_of, field_of, set_text, text_of
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.fonts import DeskType, Role, font
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WIDTH = 640
SHOWN_LINES, SHOWN_PX = 12, 96
LEAST_PX = 60
NO_LABELS: Mapping[str, str] = MappingProxyType({})


def labels_at(entry: AlertEntry | None, target: str) -> Mapping[str, str]:
    """Return the labels of the selected alert, with its fingerprint, if it is one of `target`."""
    if entry is None or entry.key.target != target:
        return {}
    return {**dict(entry.alert.labels), "fingerprint": entry.key.fingerprint}


class OperateForm(QFrame):
    """Emits `asked` with an Order and stays open until it is known what became of it; Esc closes it.

    `sends` says what an order would send, or raises CommandError; `receipts` how far an order has come.
    """

    asked = Signal(object)  # Order
    left = Signal()
    told = Signal(str)  # what became of a request after the form was closed

    def __init__(
        self,
        paints: Paints,
        parent: QWidget,
        *,
        by: str,
        sends: Callable[[Order], str],
        receipts: Callable[[str], Sequence[Receipt]],
    ) -> None:
        super().__init__(parent)
        self._by, self._sends, self._receipts = by, sends, receipts
        self._offered: Offered | None = None
        self._waiting, self._action = False, ""
        self._going_on: dict[str, str] = {}  # by action: what was asked for, of forms that were closed meanwhile
        self.fields: dict[str, Field] = {}
        theme = paints.theme
        self.setObjectName("operate")
        self.setStyleSheet(
            f"#operate {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
            f"#operate QScrollArea, #blanks {{ background: {theme.raised}; }}"
            f"#operate QPlainTextEdit {{ background: {theme.inset}; color: {theme.text};"
            f" border: 1px solid {theme.hairline}; border-radius: 4px; padding: 6px; }}"
        )
        self._paints, self._zoom = paints, paints.zoom
        self.setFixedWidth(round(WIDTH * paints.zoom))
        self._title = self._label(DeskType.DIALOG)
        self._help, self._sent_head, self._confirm_head = (self._label(DeskType.META) for _ in range(3))
        self._sent_head.setText(tr("Will be sent"))
        self.words = self._label(DeskType.BODY)
        self.preview = _preview(paints)
        self.confirm = QLineEdit()
        self.confirm.textChanged.connect(self._look)
        self.button, self._cancel = KeyButton("", tr("Enter"), paints), KeyButton(tr("Close"), tr("Esc"), paints)
        self._room, self._scroll = 0, _scroll()
        self._lay_out()
        self.hide()

    @property
    def order(self) -> Order | None:
        """Return what the form asks for as it is filled in now, None if it is not open."""
        if self._offered is None:
            return None
        values = {name: text_of(field) for name, field in self.fields.items()}
        key = AlertKey(self._offered.target, self._offered.operation.id)
        return Order(verb=Verb.OPERATE, by=self._by, keys=(key,), values=values)

    def open(self, offered: Offered, labels: Mapping[str, str] = NO_LABELS) -> None:
        """Ask for what `offered` wants to know; `labels` of an alert fill in what they can."""
        self._offered, self._waiting, self._action = offered, False, ""
        operation = offered.operation
        title = told(operation.title)
        self._title.setText(capped(tr("{operation} on {target}", operation=title, target=offered.target)))
        words, scope = told(operation.help), told(operation.scope)
        self._help.setText(capped(tr("{help} Needs: {scope}", help=words, scope=scope)))
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self._fill(blanks_of(operation.parameters))
        for name, text in filled(operation, labels).items():
            set_text(self.fields[name], text)
        self._confirm_head.setText(tr("It interrupts something. Type “{target}” to confirm", target=offered.target))
        self.confirm.clear()
        self.confirm.setAccessibleName(self._confirm_head.text())
        for part in (self._confirm_head, self.confirm):
            part.setVisible(operation.dangerous)
        self._look()
        self.show()
        self.raise_()
        first: QWidget = next(iter(self.fields.values()), self.confirm if operation.dangerous else self.button)
        first.setFocus()

    def fit(self, room: int) -> None:
        """Be no higher than `room`, in px: what is to be filled in scrolls, the preview and the buttons stay."""
        self._room = room
        inside = self._scroll.widget()
        if inside is None:
            return
        high = inside.sizeHint().height()
        self._scroll.setFixedHeight(high)
        over = max(0, self.sizeHint().height() - room)
        self._scroll.setFixedHeight(max(min(high, LEAST_PX), high - over))
        self.adjustSize()

    def refresh(self) -> None:
        """Say how far it has come."""
        if self._action:
            self._tell(self._receipts(self._action))
        for action, title in tuple(self._going_on.items()):
            over = [r for r in self._receipts(action) if r.state is not ReceiptState.PENDING]
            if over:
                del self._going_on[action]
                self.told.emit(capped(tr("{what}: {outcome}", what=title, outcome=_in_words(over[0]))))

    @Slot(object)
    def done(self, acted: Acted) -> None:
        """Take over what became of the order that was sent from here."""
        if not (self._waiting and acted.verb is Verb.OPERATE):
            return
        self._waiting = False
        if acted.failed:
            self._say(tr("Refused: {reason}", reason=told(acted.failed[0].error)))
            self.button.setEnabled(True)
            return
        self._action = acted.action
        self.refresh()

    @Slot()
    def send(self) -> None:
        """Ask for it, if that can be done as it is filled in."""
        order = self.order
        if order is None or not self.button.isEnabled() or not self.button.isVisible():
            return
        self._waiting = True
        self.button.setEnabled(False)
        self._say(tr("Being sent"))
        self.asked.emit(order)

    @Slot()
    def cancel(self) -> None:
        """Close. What was sent goes on."""
        if self._offered is not None:
            if any(r.state is ReceiptState.PENDING for r in self._receipts(self._action)):
                self._going_on[self._action] = self._title.text()
            self._offered, self._action, self._waiting = None, "", False
            self.hide()
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.send()
        # nothing that is typed here is a key of the window

    @Slot()
    def _look(self) -> None:
        """Show what would be sent, or why nothing can be."""
        order, offered = self.order, self._offered
        if order is None or offered is None or self._waiting or self._action:
            return
        try:
            shown = self._sends(order)
            why = tr("Not possible: {reason}", reason=told(offered.denied)) if offered.denied else ""
        except CommandError as error:
            shown, why = "", told(said_by(error))
        self.preview.setPlainText("\n".join(map(capped, shown.splitlines()[:SHOWN_LINES])))
        confirmed = not offered.operation.dangerous or self.confirm.text().strip() == offered.target
        self.button.setEnabled(not why and confirmed)
        self._say(why)

    def _tell(self, receipts: Sequence[Receipt]) -> None:
        for receipt in receipts:
            self._say(_in_words(receipt))

    def _say(self, words: str) -> None:
        if words != self.words.text() or not words:
            self.words.setText(capped(words))
            self.words.setVisible(bool(words))
            self.fit(self._room)

    def _fill(self, blanks: Sequence[Blank]) -> None:
        inside = QWidget()
        inside.setObjectName("blanks")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        self.fields = {}
        for row, blank in enumerate(blanks):
            label, field, note = self._label(DeskType.BODY), self._field(blank), self._label(DeskType.META)
            title = told(blank.title)
            label.setText(capped(title if blank.needed else tr("{what} (optional)", what=title)))
            note.setText(capped(told(blank.help)))
            grid.addWidget(label, 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            grid.addWidget(note, 2 * row + 1, 1)
            note.setVisible(bool(blank.help))  # not before: without a parent it would be a window of its own
            self.fields[blank.name] = field
        self._scroll.setWidget(inside)  # the one before is deleted by it
        self._scroll.setVisible(bool(blanks))

    def _field(self, blank: Blank) -> Field:
        field = field_of(blank, self._paints)
        changed_of(field).connect(self._look)
        return field

    def _label(self, role: Role) -> QLabel:
        label = plain_label(role=role.at(self._zoom))
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addWidget(self._scroll)
        for part in (self._sent_head, self.preview, self._confirm_head, self.confirm, self.words):
            column.addWidget(part)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.send)
        self._cancel.clicked.connect(self.cancel)
        last.addStretch(1)
        last.addWidget(self._cancel)
        last.addWidget(self.button)
        column.addLayout(last)


def _preview(paints: Paints) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setFont(font(DeskType.CODE.at(paints.zoom)))
    made.setFixedHeight(round(SHOWN_PX * paints.zoom))
    made.setTabChangesFocus(True)
    made.setAccessibleName(tr("Will be sent"))
    return made


def _scroll() -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def _in_words(receipt: Receipt) -> str:
    state = {
        ReceiptState.QUEUED: tr("Queued"),
        ReceiptState.PENDING: tr("Sent, not shown by the backend yet"),
        ReceiptState.CONFIRMED: tr("Confirmed"),
        ReceiptState.FAILED: tr("Failed"),
        ReceiptState.UNSUPPORTED: tr("Not supported"),
    }[receipt.state]
    said = tr("{state}: {reason}", state=state, reason=told(receipt.reason)) if receipt.reason else state
    return f"{said} ({receipt.ref})" if receipt.ref else said
