"""What is said to people who do not see the screen."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from noc_app.model import AlertEntry, Severity
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped
from noc_app.ui.vocabulary import severity_word

GAP_S = 5.0  # between polite words; a critical interrupts


class Announcer:
    """Says what `widget` has to say, politely; a critical at once."""

    def __init__(self, widget: QWidget, clock: Callable[[], float]) -> None:
        self._widget, self._clock = widget, clock
        self._last_at = float("-inf")
        self.said: tuple[str, bool] = ("", False)  # the last words, and whether they interrupted

    def alert(self, entry: AlertEntry) -> None:
        """Say that an alert wants attention."""
        critical = entry.alert.severity is Severity.CRITICAL
        words = tr("{severity}: {title}", severity=severity_word(entry.alert.severity), title=told(entry.alert.title))
        self.say(words, interrupt=critical)

    def say(self, words: str, *, interrupt: bool = False) -> None:
        """Say `words`; polite ones too soon after others are left to the list."""
        now = self._clock()
        if not interrupt and now - self._last_at < GAP_S:
            return
        self._last_at, self.said = now, (capped(words), interrupt)
        event = QAccessibleAnnouncementEvent(self._widget, capped(words))
        if interrupt:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
