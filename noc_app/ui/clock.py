"""The one timer that makes the screen move."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot


class Panel(Protocol):
    """What the frame clock drives."""

    def isVisible(self) -> bool:
        """Return whether anybody can see it."""

    def refresh(self) -> None:
        """Redraw what changed since the last call; cheap if nothing did."""


class FrameClock(QObject):
    """Calls `refresh` on every visible panel, `fps` times a second, and owns the only timer for it."""

    def __init__(self, fps: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panels: list[Panel] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 / fps))
        self._timer.timeout.connect(self.tick)

    def add(self, panel: Panel) -> None:
        """Drive `panel` from now on."""
        self._panels.append(panel)

    def remove(self, panel: Panel) -> None:
        """Stop driving `panel`; call it before the panel is deleted."""
        if panel in self._panels:
            self._panels.remove(panel)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()

    def stop(self) -> None:
        """Hold still."""
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """Draw one frame."""
        for panel in tuple(self._panels):
            if panel.isVisible():
                panel.refresh()
