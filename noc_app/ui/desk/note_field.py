"""A small field over a chart: what happened at its cursor, and the notes that stand there already."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.noting import NO_WORDS, WORDS_LIMIT, not_theirs
from noc_app.model import KeptNote, SeriesKey
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import capital, told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

WIDE_PX, LISTED = 380, 4  # px at 100 %; notes that stand here already
_MARGINS = (14, 10, 14, 12)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What Enter asked to keep last; the same words again are the same note, should an answer be lost."""

    words: str
    id: str


class NoteField(QFrame):
    """Enter emits `wanted` with a note that nobody has signed; it closes once it hears that the note is kept.

    `unwanted` asks to take a note back. Esc closes, and keeps nothing.
    """

    wanted = Signal(object)  # KeptNote
    unwanted = Signal(object)  # KeptNote
    closed = Signal()

    def __init__(self, paints: Paints, me: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._paints, self._me = paints, me
        self._asked = _Asked("", "")
        self.series: SeriesKey | None = None
        self.moment = 0.0
        self.notes: tuple[KeptNote, ...] = ()
        self.buttons: dict[KeyButton, KeptNote] = {}
        theme, zoom = paints.theme, paints.zoom
        self.setObjectName("note")
        self.setStyleSheet(
            f"#note {{ background: {theme.raised}; border: 1px solid {theme.focus}; border-radius: 6px; }}"
        )
        self.title = plain_label(role=DeskType.BODY_STRONG.at(zoom))
        self.line = QLineEdit()
        self.line.setMaxLength(WORDS_LIMIT)
        self.line.setPlaceholderText(tr("What happened, such as: deploy 4.2 begun"))
        self.said: QLabel = plain_label(role=DeskType.META.at(zoom))
        self.said.setWordWrap(True)
        self.leave_button = KeyButton(tr("Cancel"), tr("Esc"), paints)
        self.button = KeyButton(tr("Keep note"), tr("Enter"), paints)
        self.button.setProperty("primary", True)
        self.line.returnPressed.connect(self.send)
        self.button.clicked.connect(self.send)
        self.leave_button.clicked.connect(self.leave)
        self._lay_out()
        self.hide()

    def open(self, series: SeriesKey, moment: float, notes: Sequence[KeptNote]) -> None:
        """Ask what happened at `moment`, Unix seconds; `notes` are those that stand there."""
        self.series, self.moment, self._asked = series, moment, _Asked("", "")
        self.title.setText(tr("Note at {time}", time=clock_time(moment, with_seconds=True)))
        self.line.clear()
        self.line.setAccessibleName(self.title.text())
        self._say("")
        self._list(notes)
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus()

    @property
    def lasting(self) -> tuple[str, _Asked]:
        """Return what is written, and what Enter asked for last, for the window that comes after this one."""
        return self.line.text(), self._asked

    def take_over(self, words: str, asked: _Asked) -> None:
        """Go on with what is written in the field of the window before; the same words stay the same note."""
        self._asked = asked
        self.line.setText(words)

    @Slot()
    def send(self) -> None:
        """Ask to keep what is written."""
        words = " ".join(self.line.text().split())
        if self.series is None or self.isHidden():
            return
        if not words:
            self._say(capital(told(NO_WORDS)))
            return
        if words != self._asked.words:
            self._asked = _Asked(words, str(uuid.uuid4()))
        self.wanted.emit(
            KeptNote(
                id=self._asked.id,
                by="",
                at=0.0,
                words=words,
                moment=self.moment,
                target=self.series.target,
                signal=self.series.signal,
                labels=self.series.labels,
            )
        )

    @Slot(object, str)
    def hear(self, note: KeptNote, refusal: str) -> None:
        """Close if `note` was kept or taken back, else say why it was not; the words stay."""
        if self.isHidden() or (note.id != self._asked.id and note not in self.notes):
            return
        if refusal:
            self._say(refusal)
        else:
            self.leave()

    @Slot()
    def leave(self) -> None:
        """Close, and keep nothing."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # a key that the line has no use for is no key of the window

    @Slot()
    def _take_back(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton):
            self.unwanted.emit(self.buttons[sender])

    def _say(self, words: str) -> None:
        self.said.setText(capped(words))
        self.said.setVisible(bool(words))
        self._fit()

    def _list(self, notes: Sequence[KeptNote]) -> None:
        """Show the notes that stand here; one's own can be taken back, of others it is said whose they are."""
        self.notes, self.buttons = tuple(notes), {}
        while (item := self._standing.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for note in notes[:LISTED]:
            self._standing.addWidget(self._row(note))
        if len(notes) > LISTED:
            more = plain_label(role=DeskType.META.at(self._paints.zoom))
            more.setText(tr("%n more here: a shorter time tells them apart", len(notes) - LISTED))
            more.setWordWrap(True)
            self._standing.addWidget(more)

    def _row(self, note: KeptNote) -> QWidget:
        made, words = QWidget(), plain_label(role=DeskType.META.at(self._paints.zoom))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        words.setWordWrap(True)
        when = clock_time(note.at)
        words.setText(capped(tr("{words} ({who}, {time})", words=note.words, who=note.by, time=when)))
        row.addWidget(words, 1)
        button = KeyButton(tr("Take back"), "", self._paints)
        button.setAccessibleName(capped(tr("Take back: {words}", words=note.words)))
        if note.by == self._me:
            button.clicked.connect(self._take_back)
        else:
            button.setEnabled(False)
            words.setText(f"{words.text()}\n{capped(capital(told(not_theirs(note, self._me))))}")
        self.buttons[button] = note
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _fit(self) -> None:
        """Take as much height as the words need."""
        wide = round(WIDE_PX * self._paints.zoom)
        under = self.parentWidget()
        self.setFixedWidth(min(wide, under.width()) if under is not None else wide)
        column = self.layout()
        if column is not None:
            column.activate()
            self.setFixedHeight(max(column.totalHeightForWidth(self.width()), column.totalMinimumSize().height()))

    def _lay_out(self) -> None:
        zoom = self._paints.zoom
        column, last = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*(round(px * zoom) for px in _MARGINS))
        column.setSpacing(round(8 * zoom))
        self._standing = QVBoxLayout()
        self._standing.setSpacing(round(4 * zoom))
        column.addWidget(self.title)
        column.addLayout(self._standing)
        column.addWidget(self.line)
        column.addWidget(self.said)
        last.addStretch(1)
        last.addWidget(self.leave_button)
        last.addWidget(self.button)
        column.addLayout(last)
