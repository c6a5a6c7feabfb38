"""Asking for an acknowledgement: a note, how long, and Enter. A child of the window, so alarms and keys go on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.model import UNTIL_CLEARED_S, AlertEntry, AlertKey
from noc_app.ui.desk.chosen import Answer, set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.glyphs import Glyph, glyph_of, pixmap
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.text import capped, plain_label, plain_tooltip
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_age

WIDTH, ARROW_PX, FOOT_PX = 582, 9, 62
NOTE_LIMIT = 500
_ARROW_AT = 60.0


def choices(usual_s: float) -> tuple[tuple[str, float], ...]:
    """Return after how long one may be alerted again, in words and in seconds.

    `usual_s`, which is chosen first, stands among them, for the one that is nearest to it.
    """
    usual = [(tr("15 min"), 900.0), (tr("30 min"), 1800.0), (tr("1 h"), 3600.0), (tr("4 h"), 14400.0)]
    if usual_s not in {seconds for _, seconds in usual}:
        nearest = min(range(len(usual)), key=lambda place: abs(math.log(usual[place][1] / usual_s)))
        usual[nearest] = format_age(usual_s), usual_s
    return *usual, (tr("Never"), UNTIL_CLEARED_S)


About: TypeAlias = tuple[AlertEntry, Sequence[AlertEntry], str]  # an alert, others, and the group of both


class Check(QAbstractButton):
    """A box with a tick and words beside it."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self.setMinimumHeight(round(28 * paints.zoom))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def sizeHint(self) -> QSize:
        wide, zoom = min(WIDTH - 60, 34 + width_of(self.text(), DeskType.BODY)), self._paints.zoom
        return QSize(round(wide * zoom), round(28 * zoom))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, zoom = QPainter(self), self._paints.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF() * zoom), self._paints.theme
        whole = QRectF(0, 0, self.width() / zoom, self.height() / zoom)
        box = QRectF(2, whole.center().y() - 9, 18, 18)
        surface.tile(box, theme.focus if self.isChecked() else theme.inset, 4.0)
        if self.isChecked():
            surface.glyph(Glyph.NORMAL, box.adjusted(3, 3, -3, -3), colour=theme.on_focus)
        else:
            surface.frame(box, theme.edge, 1.0, 4.0)
        if self.hasFocus():
            surface.frame(box.adjusted(-2, -2, 2, 2), theme.text, 1.5, 5.0)
        surface.text(whole.adjusted(30, 0, 0, 0), self.text(), DeskType.BODY, theme.text)
        painter.end()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was answered: which alerts to own for how many seconds, and whether they are given to oneself too."""

    keys: tuple[AlertKey, ...]
    note: str
    for_s: float
    assign: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked about, and what is answered so far."""

    about: About
    note: str
    for_s: float
    assign: bool
    others: bool


class AckPopover(Painted):
    """Emits `accepted` with what is Wanted; Esc closes it and changes nothing.

    `usual_s` is how long an acknowledgement lasts unless something else is chosen, seconds, and `endless` says whether
    one may last until the alert clears; `reason` is what the note says until something else is typed.
    """

    accepted = Signal(object)  # Wanted
    left = Signal()

    def __init__(
        self, paints: Paints, parent: QWidget, *, usual_s: float = 1800.0, endless: bool = True, reason: str = ""
    ) -> None:
        super().__init__(paints, parent)
        self._pointing, self._reason, self._usual_s = True, reason, usual_s
        self._keys: tuple[AlertKey, ...] = ()
        self._asked: About | None = None
        self._for_s = usual_s
        theme = paints.theme
        self.setStyleSheet(
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        self.setFixedWidth(self.px(WIDTH))
        self.setAccessibleName(tr("Acknowledge"))
        self._shape = plain_label()
        self._title = plain_label(role=DeskType.DIALOG.at(paints.zoom))
        self.note = QLineEdit()
        self.note.setMaxLength(NOTE_LIMIT)
        self.note.setAccessibleName(tr("Note"))
        self.note.returnPressed.connect(self.accept)
        self.assign, self.others = Check(paints), Check(paints)
        self.others.toggled.connect(self._count)
        self._times = {Answer(name): seconds for name, seconds in choices(usual_s)}
        self._choices = list(self._times)
        self._choices[-1].setEnabled(endless)
        plain_tooltip(self._choices[-1], "" if endless else tr("Never: the configuration forbids it (ack, endless)"))
        self._cancel = KeyButton(tr("Cancel"), tr("Esc"), paints)
        self._send = KeyButton(tr("Acknowledge"), tr("Enter"), paints)
        self._fill()
        self.hide()

    def ask(self, entry: AlertEntry, others: Sequence[AlertEntry] = (), group: str = "") -> None:
        """Open for `entry`, and for `others`, which are of the same `group` or were marked."""
        open_ones = [e.key for e in others if not e.owned and not e.alert.suppressed]
        self._keys, self._asked = (entry.key, *open_ones), (entry, others, group)
        words = capped(tr("Acknowledge {title}", title=told(entry.alert.title)))
        self._title.setText(
            self._title.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.px(WIDTH - 110))
        )
        self._shape.setPixmap(
            pixmap(glyph_of(entry.alert.severity), self.paints, self.px(26), self.devicePixelRatioF())
        )
        self.others.setText(_also(len(open_ones), group[:40]))
        self.others.setAccessibleName(self.others.text())
        whole = tr("Assign {group} to me", group=group[:40]) if group and open_ones else ""
        self.assign.setText(whole or tr("Assign it to me"))
        self.assign.setAccessibleName(self.assign.text())
        self.assign.setChecked(True)
        self._for_s = self._usual_s
        self.others.setVisible(bool(open_ones))
        self.others.setChecked(bool(open_ones))
        self.note.setText(told(self._reason))
        self._mark()
        self._count()
        self.adjustSize()
        self.show()
        self.raise_()
        self.note.setFocus()
        self.note.selectAll()

    @property
    def lasting(self) -> "Asking | None":
        """Return what is asked and answered so far, for the window that comes after this one; None if nothing is."""
        if self._asked is None or not self._keys:
            return None
        return Asking(self._asked, self.note.text(), self._for_s, self.assign.isChecked(), self.others.isChecked())

    def take_over(self, before: "Asking") -> None:
        """Ask what the popover of the window before asks, with what is answered."""
        self.ask(*before.about)
        self.note.setText(before.note)
        self.assign.setChecked(before.assign)
        self.others.setChecked(before.others)
        may = {seconds for button, seconds in self._times.items() if button.isEnabled()}
        self._for_s = before.for_s if before.for_s in may else self._for_s
        self._mark()

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
            note, assign = self.note.text(), self.assign.isChecked()
            self.accepted.emit(Wanted(keys=keys, note=note, for_s=self._for_s, assign=assign))

    @Slot()
    def cancel(self) -> None:
        """Close and change nothing; the keys would go to whatever is next, a toast for one."""
        self._keys = ()
        if self.isVisible():
            self.hide()
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accept()
        else:
            super().keyPressEvent(event)

    def point(self, *, beside: bool) -> None:
        """Show the tip that points to the button above, if the popover is right below it."""
        self._pointing = beside
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, painter = surface.theme, surface.painter
        box = box.adjusted(0, ARROW_PX, 0, 0)
        surface.tile(box, theme.raised, 8.0)
        surface.frame(box, theme.edge, 1.0, 8.0)
        if self._pointing:
            tip = [(_ARROW_AT - 11, ARROW_PX + 1), (_ARROW_AT, 0), (_ARROW_AT + 11, ARROW_PX + 1)]
            arrow = QPolygonF([QPointF(x, y) for x, y in tip])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.paints.brush(theme.raised))
            painter.drawPolygon(arrow)
            painter.setPen(self.paints.pen(theme.edge))
            painter.drawPolyline(arrow)
        surface.fill(QRectF(box.x() + 1, box.bottom() - FOOT_PX, box.width() - 2, 1), theme.hairline)

    def _wanted(self) -> tuple[AlertKey, ...]:
        return self._keys if self.others.isChecked() else self._keys[:1]

    @Slot()
    def _count(self) -> None:
        count = len(self._wanted())
        self._send.setText(tr("Acknowledge %n", count) if count > 1 else tr("Acknowledge"))
        self._send.setAccessibleName(self._send.text())

    @Slot()
    def _chosen(self) -> None:
        self._for_s = next(seconds for button, seconds in self._times.items() if button is self.sender())
        self._mark()

    def _mark(self) -> None:
        for button, seconds in self._times.items():
            set_chosen(button, chosen=seconds == self._for_s)

    def _fill(self) -> None:
        column, title, choices = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(*map(self.px, (22, 20 + ARROW_PX, 22, 14)))
        column.setSpacing(self.px(8))
        title.setSpacing(self.px(14))
        title.addWidget(self._shape)
        title.addWidget(self._title, 1)
        column.addLayout(title)
        column.addWidget(self._quiet(tr("The wall keeps showing the alert, with your name, until it clears.")))
        column.addSpacing(self.px(6))
        column.addLayout(_between(self._quiet(tr("Note")), self._quiet(tr("optional"))))
        column.addWidget(self.note)
        column.addSpacing(self.px(4))
        column.addWidget(self._quiet(tr("Alert me again if not fixed in")))
        for button in self._choices:
            button.clicked.connect(self._chosen)
            choices.addWidget(button)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.assign)
        column.addWidget(self.others)
        column.addSpacing(self.px(14))
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._send.setProperty("primary", True)
        self._cancel.clicked.connect(self.cancel)
        self._send.clicked.connect(self.accept)
        skips, row = self._quiet(tr("Shift A skips this, Z undoes")), QHBoxLayout()
        skips.setWordWrap(True)
        row.addWidget(skips, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._send)
        return row

    def _quiet(self, words: str) -> QLabel:
        return plain_label(words, role=DeskType.META.at(self.paints.zoom))


def _also(count: int, group: str) -> str:
    """Return the offer to acknowledge `count` more alerts, of one `group` or marked."""
    if group:
        many = tr("Also acknowledge the %n other alerts in {group}", count, group=group)
        return many if count > 1 else tr("Also acknowledge the other alert in {group}", group=group)
    many = tr("Also acknowledge the %n other alerts that are marked", count)
    return many if count > 1 else tr("Also acknowledge the other alert that is marked")


def _between(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
