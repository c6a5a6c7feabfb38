"""The one clock that makes the screen move."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

_LATE_MS = 10  # with nothing between, all timers that are due would come before the paint


class Panel(Protocol):
    """What the frame clock drives."""

    def isVisible(self) -> bool:
        """Return whether anybody can see it."""

    def refresh(self) -> None:
        """Redraw what changed since the last call; cheap if nothing did."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is drawn of `widget` in one step of the loop."""

    widget: QWidget
    draw: Callable[[], None]

    def isVisible(self) -> bool:
        """Return whether anybody can see it."""
        return self.widget.isVisible()

    def refresh(self) -> None:
        """Redraw what changed."""
        self.draw()


class FrameClock(QObject):
    """Calls `refresh` on every visible panel, `fps` times a second, and owns the only timers for it.

    What is `late` is drawn a moment later: what else is due, and the paint of the others, comes between.
    """

    def __init__(self, fps: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panels: list[Panel] = []
        self._late: list[Panel] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 / fps))
        self._timer.timeout.connect(self.tick)
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.timeout.connect(self._draw_late)

    def add(self, panel: Panel, *late: Panel) -> None:
        """Drive `panel` from now on, and what is drawn `late`."""
        self._panels.append(panel)
        self._late += late

    def remove(self, *gone: Panel) -> None:
        """Stop driving panels; call it before they are deleted."""
        for panels in (self._panels, self._late):
            panels[:] = [panel for panel in panels if panel not in gone]

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()

    def stop(self) -> None:
        """Hold still."""
        self._timer.stop()
        self._step.stop()

    @Slot()
    def tick(self) -> None:
        """Draw one frame."""
        _draw(self._panels)
        if self._late:
            self._step.start(_LATE_MS)

    @Slot()
    def _draw_late(self) -> None:
        _draw(self._late)


def _draw(panels: Iterable[Panel]) -> None:
    for panel in tuple(panels):
        if panel.isVisible():
            panel.refresh()
