"""Where the engine's news becomes Qt signals: the only caller from below that reaches a widget."""

from PySide6.QtCore import QObject, Signal

from noc_app.alerting.news import News


class AlertBridge(QObject):
    """Give `publish` to the engine; connect widgets to the signals."""

    changed = Signal(object)  # tuple of AlertChange: what one step changed, so that thousands are looked at once
    toasts = Signal(object)  # tuple of AlertEntry
    ending = Signal(object)  # tuple of Ending: what keeps alerts quiet and soon will not

    def publish(self, news: News) -> None:
        """Announce what changed, what deserves a toast, and what will end."""
        if news.changes:
            self.changed.emit(news.changes)
        if news.toasts:
            self.toasts.emit(news.toasts)
        if news.endings:
            self.ending.emit(news.endings)
