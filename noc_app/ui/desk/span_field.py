"""A time of one's own for a chart: what was typed, and the field that it is typed into."""

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from noc_app.config.duration import seconds
from noc_app.model import ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import phrase
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import capital, told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

EXAMPLES = "3h    14:10 – 14:30    2026-11-25 22:00 – 23:15"
LONGEST = 60  # characters
LEAST_S = 5.0
FIELD_PX = 380
_MOMENT = re.compile(r"(?:(\d{4})-(\d{1,2})-(\d{1,2})[ T]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?")
_BETWEEN = re.compile(r"\s*(?:-|–|—|\.\.\.?|/)\s*")
_DAY = timedelta(days=1)
_FORM = phrase("write how long until now, such as 3h, or two times with a dash between")


def asked_span(text: str, now: float) -> tuple[float, float]:
    """Return from when until when, Unix seconds, `text` means at `now`; times are those of this machine.

    A length such as `3h` ends now. Of two times the first may have a date; without one it is the last time that this
    was on the clock. The second is the first one after it. Raises ConfigError.
    """
    found = list(_MOMENT.finditer(text))
    if not found:
        return now - _length(text), now
    rest = _MOMENT.sub("", text)
    if len(found) != len(("from", "to")) or not _BETWEEN.fullmatch(rest):
        raise ConfigError(_FORM)
    start = _first(found[0], now)
    end = _second(found[1], start)
    if start >= now:
        raise ConfigError(phrase("that has not been yet"))
    if end - start < LEAST_S:
        raise ConfigError(phrase("the second time must be after the first"))
    return start, end


def _length(text: str) -> float:
    try:
        length = seconds(text.strip())
    except ValueError as error:
        raise ConfigError(_FORM) from error
    if length < LEAST_S:
        raise ConfigError(_FORM)
    return length


def _first(moment: re.Match[str], now: float) -> float:
    today = datetime.fromtimestamp(now).astimezone().date()
    at = _at(moment, today)
    return _at(moment, today - _DAY) if moment[1] is None and at > now else at


def _second(moment: re.Match[str], start: float) -> float:
    day = datetime.fromtimestamp(start).astimezone().date()
    at = _at(moment, day)
    return _at(moment, day + _DAY) if moment[1] is None and at <= start else at


def _at(moment: re.Match[str], day: date) -> float:
    """Return a moment of `day`, or of its own date, on this machine's clock, Unix seconds."""
    year, month, number, hour, minute, second = (int(part) if part else 0 for part in moment.groups())
    if not year:
        year, month, number = day.year, day.month, day.day
    try:
        return datetime(year, month, number, hour, minute, second).astimezone().timestamp()
    except (ValueError, OverflowError) as error:
        raise ConfigError(phrase("{moment} is not a time", moment=moment[0])) from error


class SpanField(QWidget):
    """Emits `asked` with what `asked_span` makes of the words once Enter is pressed; Esc closes it."""

    asked = Signal(float, float)
    closed = Signal()

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._now = 0.0
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(EXAMPLES)
        self.line.setAccessibleName(tr("Time to show"))
        self.line.setAccessibleDescription(capped(told(_FORM)))
        self.line.setMinimumWidth(round(FIELD_PX * paints.zoom))
        self.line.returnPressed.connect(self._ask)
        self.said: QLabel = plain_label(role=DeskType.META.at(paints.zoom))
        self.said.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(12 * paints.zoom))
        row.addStretch(1)
        row.addWidget(self.said, 4)
        row.addWidget(self.line)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def open(self, now: float) -> None:
        """Ask; `now` is where a length ends."""
        self._now = now
        self.said.setText(capped(capital(told(_FORM))))
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # a key that the line has no use for is no key of the window

    @Slot()
    def _ask(self) -> None:
        try:
            start, end = asked_span(self.line.text(), self._now)
        except ConfigError as error:
            self.said.setText(capped(capital(told(said_by(error)))))
            return
        self.hide()
        self.asked.emit(start, end)
