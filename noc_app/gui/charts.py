"""Charts over the windows. Loaded when the first one is opened: pyqtgraph takes a tenth of a start."""

from PySide6.QtWidgets import QWidget

from noc_app.engine.assembly import Assembled
from noc_app.model import SeriesKey
from noc_app.ui.charts.drill import Drill
from noc_app.ui.charts.timeseries import DESK, WALL
from noc_app.ui.clock import FrameClock
from noc_app.ui.panels.spoken import spoken_notes
from noc_app.ui.theme import Theme
from noc_app.ui.wall.book import zones_of


def open_chart(parts: Assembled, key: SeriesKey, *, look: Theme, frames: FrameClock, over: QWidget, far: bool) -> None:
    """Open the chart of `key` over `over` instead of the one that is there; `far` is the type of a wall."""
    close_charts(over)
    drill = Drill(parts.engine.board, key, look, frames=frames, over=over, type_=WALL if far else DESK)
    drill.zones = zones_of(parts.loaded.settings.wall)
    drill.panel.sources = spoken_notes(parts.loaded.pages.notes_of(key.signal))
    drill.refresh()


def close_charts(over: QWidget) -> None:
    """Close what is open over `over`."""
    for chart in over.findChildren(Drill):
        chart.leave()
