"""Where the engine's news becomes Qt signals: the only caller from below that reaches a widget."""

from PySide6.QtCore import QObject, Signal

from noc_app.alerting.news import News


class AlertBridge(QObject):
    """Give `publish` to the engine; connect widgets to the signals."""

    changed = Signal(object)  # AlertChange
    toast = Signal(object)  # AlertEntry
    ending = Signal(object)  # tuple of Ending: what keeps alerts quiet and soon will not

    def publish(self, news: News) -> None:
        """Announce what changed, what deserves a toast, and what will end."""
        for change in news.changes:
            self.changed.emit(change)
        for entry in news.toasts:
            self.toast.emit(entry)
        if news.endings:
            self.ending.emit(news.endings)
