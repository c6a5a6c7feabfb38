"""Asking for an acknowledgement: a note, how long, and Enter. A child of the window, so alarms and keys go on."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.glyphs import Glyph, glyph_of, pixmap
from noc_app.ui.paint.surface import Surface
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WIDTH, ARROW_PX, FOOT_PX = 582, 9, 62
CHOICES = (("15 min", 900.0), ("30 min", 1800.0), ("1 h", 3600.0), ("4 h", 14400.0))
NOTE_LIMIT = 500
_ARROW_AT = 60.0


class Check(QAbstractButton):
    """A box with a tick and words beside it."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(WIDTH - 60, 34 + round(width_of(self.text(), DeskType.BODY))), 28)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        box = QRectF(2, self.height() / 2 - 9, 18, 18)
        surface.tile(box, theme.focus if self.isChecked() else theme.inset, 4.0)
        if self.isChecked():
            surface.glyph(Glyph.NORMAL, box.adjusted(3, 3, -3, -3), colour=theme.on_focus)
        else:
            surface.frame(box, theme.edge, 1.0, 4.0)
        if self.hasFocus():
            surface.frame(box.adjusted(-2, -2, 2, 2), theme.text, 1.5, 5.0)
        surface.text(QRectF(self.rect()).adjusted(30, 0, 0, 0), self.text(), DeskType.BODY, theme.text)
        painter.end()


class AckPopover(QWidget):
    """Emits `accepted` with (tuple of AlertKey, note, seconds); Esc closes it and changes nothing."""

    accepted = Signal(object, str, float)

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._paints = paints
        self._keys: tuple[AlertKey, ...] = ()
        self._for_s = CHOICES[1][1]
        theme = paints.theme
        self.setStyleSheet(
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        self.setFixedWidth(WIDTH)
        self.setAccessibleName("Acknowledge")
        self._shape = plain_label()
        self._title = plain_label(role=DeskType.DIALOG)
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setAccessibleName("Note")
        self.note.returnPressed.connect(self.accept)
        self.others = Check(paints)
        self.others.toggled.connect(self._count)
        self._choices = [QPushButton(name) for name, _ in CHOICES]
        self._cancel = KeyButton("Cancel", "Esc", paints)
        self._send = KeyButton("Acknowledge", "Enter", paints)
        self._fill()
        self.hide()

    def ask(self, entry: AlertEntry, others: Sequence[AlertEntry] = (), group: str = "") -> None:
        """Open for `entry`, and for `others`, which are of the same `group` or were marked."""
        open_ones = [e.key for e in others if not e.owned and not e.alert.suppressed]
        self._keys = (entry.key, *open_ones)
        words = capped(f"Acknowledge {entry.alert.title}")
        self._title.setText(self._title.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH - 110))
        self._shape.setPixmap(pixmap(glyph_of(entry.alert.severity), self._paints, 26, self.devicePixelRatioF()))
        many = f"the {len(open_ones)} other" if len(open_ones) > 1 else "the other"
        where = f"in {group[:40]}" if group else "that are marked" if len(open_ones) > 1 else "that is marked"
        self.others.setText(f"Also acknowledge {many} alert{'s' if len(open_ones) > 1 else ''} {where}")
        self.others.setAccessibleName(self.others.text())
        self.others.setVisible(bool(open_ones))
        self.others.setChecked(bool(open_ones))
        self.note.clear()
        self._mark()
        self._count()
        self.adjustSize()
        self.show()
        self.raise_()
        self.note.setFocus()

    @property
    def about(self) -> AlertKey | None:
        """Return the alert that is asked about, None if nothing is."""
        return self._keys[0] if self._keys else None

    @Slot()
    def accept(self) -> None:
        """Send what was asked for."""
        keys, self._keys = self._wanted(), ()
        self.hide()
        if keys:
            self.accepted.emit(keys, self.note.text(), self._for_s)

    @Slot()
    def cancel(self) -> None:
        """Close and change nothing."""
        self._keys = ()
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        box = QRectF(self.rect()).adjusted(0, ARROW_PX, 0, 0)
        tip = [(_ARROW_AT - 11, ARROW_PX + 1), (_ARROW_AT, 0), (_ARROW_AT + 11, ARROW_PX + 1)]
        arrow = QPolygonF([QPointF(x, y) for x, y in tip])
        surface.tile(box, theme.raised, 8.0)
        surface.frame(box, theme.edge, 1.0, 8.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._paints.brush(theme.raised))
        painter.drawPolygon(arrow)
        painter.setPen(self._paints.pen(theme.edge))
        painter.drawPolyline(arrow)
        foot = box.bottom() - FOOT_PX
        surface.fill(QRectF(box.x() + 1, foot, box.width() - 2, 1), theme.hairline)
        painter.end()

    def _wanted(self) -> tuple[AlertKey, ...]:
        return self._keys if self.others.isChecked() else self._keys[:1]

    @Slot()
    def _count(self) -> None:
        count = len(self._wanted())
        self._send.setText(f"Acknowledge {count}" if count > 1 else "Acknowledge")
        self._send.setAccessibleName(self._send.text())

    @Slot()
    def _chosen(self) -> None:
        sender = self.sender()
        for button, (_, seconds) in zip(self._choices, CHOICES, strict=True):
            if button is sender:
                self._for_s = seconds
        self._mark()

    def _mark(self) -> None:
        for button, (_, seconds) in zip(self._choices, CHOICES, strict=True):
            button.setProperty("chosen", seconds == self._for_s)
            button.style().unpolish(button)
            button.style().polish(button)

    def _fill(self) -> None:
        column, title, choices = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(22, 20 + ARROW_PX, 22, 14)
        column.setSpacing(8)
        title.setSpacing(14)
        title.addWidget(self._shape)
        title.addWidget(self._title, 1)
        column.addLayout(title)
        column.addWidget(_quiet("The wall keeps showing the alert, with your name, until it clears."))
        column.addSpacing(6)
        column.addLayout(_between(_quiet("Note"), _quiet("optional")))
        column.addWidget(self.note)
        column.addSpacing(4)
        column.addWidget(_quiet("Alert me again if not fixed in"))
        for button in self._choices:
            button.clicked.connect(self._chosen)
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.others)
        column.addSpacing(14)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._send.setProperty("primary", True)
        self._cancel.clicked.connect(self.cancel)
        self._send.clicked.connect(self.accept)
        row = _between(_quiet("Shift A skips this"), self._cancel)
        row.addWidget(self._send)
        return row


def _quiet(words: str) -> QLabel:
    return plain_label(words, role=DeskType.META)


def _between(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
