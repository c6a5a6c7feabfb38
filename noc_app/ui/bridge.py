"""Where the engine's news becomes Qt signals: the only caller from below that reaches a widget."""

from PySide6.QtCore import QObject, Signal

from noc_app.alerting.news import News


class AlertBridge(QObject):
    """Give `publish` to the engine; connect widgets to the signals."""

    changed = Signal(object)  # AlertChange
    toast = Signal(object)  # AlertEntry

    def publish(self, news: News) -> None:
        """Announce what changed and what deserves a toast."""
        for change in news.changes:
            self.changed.emit(change)
        for entry in news.toasts:
            self.toast.emit(entry)
