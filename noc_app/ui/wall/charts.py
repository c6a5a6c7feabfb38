"""The charts of the pages. They are kept from one second to the next, because only what is new of them is painted."""

from PySide6.QtCore import QRectF

from noc_app.ui.paint.chart_view import Chart
from noc_app.ui.paint.scroll import ScrollChart
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints


class Charts:
    """One `ScrollChart` per place. Places are named by page and panel."""

    def __init__(self, paints: Paints) -> None:
        self._paints = paints
        self._kept: dict[str, ScrollChart] = {}

    def advance(self, name: str, chart: Chart, box: QRectF, ratio: float) -> tuple[QRectF, ...]:
        """Take over what is new; return the places that have to be painted again, in logical px."""
        kept = self._kept.get(name)
        if kept is None:
            kept = self._kept[name] = ScrollChart(self._paints)
        return kept.advance(chart, box, ratio)

    def plot(self, name: str) -> QRectF:
        """Return the place that a chart covers wholly, in logical px; nothing below it has to be painted."""
        return self._kept[name].plot if name in self._kept else QRectF()

    def paint(self, name: str, surface: Surface, area: QRectF | None = None) -> None:
        """Paint a chart that was advanced, or what of it is in `area`, logical px."""
        if name in self._kept:
            self._kept[name].paint(surface, area)
