"""Log lines around a moment, as text that can be selected, copied and read out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from noc_app.model import Logged, LogLine
from noc_app.ui.fonts import DeskType, font
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

LOUD = frozenset({"ERROR", "ERR", "CRIT", "CRITICAL", "ALERT", "EMERG", "FATAL", "PANIC", "SEVERE"})
_LEVEL_WIDE = 5  # characters that levels are filled up to, so that the words stand below each other


def nothing_words(logged: Logged) -> str:
    """Return why there is no line, in words: nobody was asked, or nobody has any."""
    if logged.unasked:
        return told(logged.unasked)
    start, end = (clock_time(at, with_seconds=True) for at in (logged.start, logged.end))
    if logged.failed and len(logged.failed) == len(logged.asked):
        return tr("Nobody told what was logged between {start} and {end}", start=start, end=end)
    about = ", ".join(logged.about)
    if about:
        return tr("No log lines about {names} between {start} and {end}", names=about, start=start, end=end)
    return tr("No log lines between {start} and {end}", start=start, end=end)


def failed_words(logged: Logged) -> str:
    """Return who did not tell all, and why; empty if everybody did."""
    return "; ".join(
        tr("{target} did not tell all: {reason}", target=target, reason=told(reason))
        for target, reason in logged.failed
    )


def precise_time(at: float) -> str:
    """Return a time of day with its thousandths: lines of one second have an order."""
    return f"{clock_time(at, with_seconds=True)}.{int(at % 1 * 1000):03}"


class LogView(QPlainTextEdit):
    """Shows lines, the newest first; the Tab key leaves it."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        theme = paints.theme
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(font(DeskType.CODE.at(paints.zoom)))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inset = round(10 * paints.zoom)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.tile}; color: {theme.text2}; padding: 0 {inset}px;"
            f" border: 2px solid {theme.tile}; border-radius: 4px; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {theme.focus}; }}"
        )
        self._inks = {name: _ink(colour) for name, colour in (("time", theme.text3), ("words", theme.text2))}
        self._inks["loud"] = _ink(theme.text)
        self._inks["loud"].setFontWeight(600)
        self._shown: Logged | None = None
        self.setAccessibleName(tr("Log lines"))

    def show_logged(self, logged: Logged) -> None:
        """Show what was found, or why there is nothing."""
        if logged == self._shown:
            return
        self._shown = logged
        self.clear()
        cursor = self.textCursor()
        several = len({target for target, _ in logged.lines}) > 1
        for place, (target, line) in enumerate(logged.lines):
            if place:
                cursor.insertBlock()
            self._write(cursor, line, target if several else "")
        if not logged.lines:
            cursor.insertText(capped(nothing_words(logged)), self._inks["words"])
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleDescription(capped(self.toPlainText()))

    def say(self, words: str) -> None:
        """Say something in place of lines."""
        self._shown = None
        self.setPlainText(capped(words))
        self.setAccessibleDescription(capped(words))

    def _write(self, cursor: QTextCursor, line: LogLine, target: str) -> None:
        cursor.insertText(f"{precise_time(line.at)} ", self._inks["time"])
        loud = line.level in LOUD
        cursor.insertText(f"{line.level:<{_LEVEL_WIDE}} ", self._inks["loud" if loud else "time"])
        cursor.insertText(f"{target}  " if target else " ", self._inks["time"])
        cursor.insertText(line.words, self._inks["words"])


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made
