"""A chart opened from a tile: over the page, never over its header."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import SeriesKey
from noc_app.ui.charts.timeseries import DESK, ChartType, TimeseriesPanel
from noc_app.ui.clock import FrameClock
from noc_app.ui.language import tr
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.model import why_of_series
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Theme

HEADER_SHARE = 0.17  # of the height: what stays in sight above
SIDE_SHARE = 0.08


class Drill(QFrame):
    """One series with its chart and why it has its colour; Esc closes it. `zones` are the clocks of its times."""

    zones = Zones()

    def __init__(
        self,
        board: Board,
        key: SeriesKey,
        theme: Theme,
        *,
        frames: FrameClock,
        over: QWidget,
        type_: ChartType = DESK,
    ) -> None:
        super().__init__(over)
        self._frames, self._over = frames, over
        self.setObjectName("drill")
        self.setStyleSheet(
            f"#drill {{ background: {theme.tile}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
        )
        self.panel = TimeseriesPanel(board, [key], theme, type_=type_)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.addWidget(self.panel, 1)
        self._board, self._key = board, key
        self.why = plain_label(role=type_.words)
        self.why.setWordWrap(True)
        column.addWidget(self.why)
        column.addWidget(plain_label(tr("Wheel zooms   drag pans   L returns to live   Esc closes"), role=type_.words))
        self.place()
        frames.add(self)
        self.show()
        self.raise_()
        self.panel.setFocus()
        self.refresh()

    def place(self) -> None:
        """Lie below the header of the page."""
        inside = self._over.rect()
        left, top = int(SIDE_SHARE * inside.width()), int(HEADER_SHARE * inside.height())
        self.setGeometry(QRect(left, top, inside.width() - 2 * left, inside.height() - top - left // 2))

    def refresh(self) -> None:
        """Draw what is new, and say why it has its colour."""
        self.panel.refresh()
        why = why_of_series(self._board, self._key, self._board.clock(), self.zones)
        if why is not None:
            told = "   ".join(f"{name}: {capped(value)}" for name, value in why.facts)
            self.why.setText(f"{why.reason}.   {told}")

    def leave(self) -> None:
        """Close and give the keys back to the page."""
        self._frames.remove(self)
        self._over.setFocus()
        self.deleteLater()
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
