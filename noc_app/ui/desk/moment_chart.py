"""The chart in an alert's pane: its series around the moment it began, in the same strokes as on the wall."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.panels import Timeseries
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, SeriesKey
from noc_app.ui.desk.evidence import member_of
from noc_app.ui.language import tr
from noc_app.ui.overview.watch import Facts
from noc_app.ui.paint.chart_view import Chart, Note
from noc_app.ui.paint.scroll import ScrollChart
from noc_app.ui.paint.surface import Surface
from noc_app.ui.panels.marks import kept_notes, shown_notes
from noc_app.ui.panels.scene import Scene
from noc_app.ui.panels.timeseries import chart_of
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time, format_age

SCALE = 0.54  # the wall's type, seen from half a metre
SPANS_S = (1800.0, 3600.0, 10_800.0, 21_600.0, 86_400.0)
BEFORE = 0.25  # of the span: what is shown of the time before the alert


class MomentChart(QWidget):
    """Pulls one series from the board; `title` says what it is and over how long."""

    def __init__(self, board: Board, paints: Paints, high_px: int) -> None:
        super().__init__()
        self._board, self._paints = board, paints
        self._entry: AlertEntry | None = None
        self._picture = ScrollChart(paints)
        self._scale = SCALE * paints.zoom
        self._drawn: tuple[object, ...] = ()
        self._nothing = Board(board.clock).snapshot()
        self.title = self.words = ""
        self.setFixedHeight(high_px)

    def show_entry(self, entry: AlertEntry) -> bool:
        """Show the series of `entry`; return whether there is one."""
        if self._entry is None or entry.key != self._entry.key:
            self._picture, self._drawn = ScrollChart(self._paints), ()
        self._entry = entry
        self.setVisible(member_of(self._board, entry, self._board.clock()) is not None)
        self.refresh()
        return not self.isHidden()

    def refresh(self) -> None:
        """Take over what is new, at most once a second."""
        if self._entry is None or self.isHidden():
            return
        now = self._board.clock()
        found = member_of(self._board, self._entry, now)
        if found is None:
            return
        signal, member = found
        drawn = int(now), self._board.series.revision(member.key), self.size()
        if drawn == self._drawn:
            return
        self._drawn = drawn
        span = next((s for s in SPANS_S if (now - self._entry.alert.starts_at) <= (1 - BEFORE) * s), SPANS_S[-1])
        panel = Timeseries(at=(0, 0, 1, 1), signals=(signal.id,), window=span)
        chart = chart_of(panel, self._scene(now), [(signal, member)])
        self.title = capped(
            tr("{signal}, last {span}", signal=tr(signal.title), span=format_age(chart.end - chart.start))
        )
        self.setAccessibleName(self.title)
        self._take(self._noted(chart, member.key))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._paints.brush(self._paints.theme.tile))
        painter.scale(self._scale, self._scale)
        self._picture.paint(Surface(painter, self._paints, self._scale * self.devicePixelRatioF()))
        painter.end()

    def _take(self, chart: Chart) -> None:
        box = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        self._picture.advance(chart, box, self._scale * self.devicePixelRatioF())
        self.update()

    def _noted(self, chart: Chart, key: SeriesKey) -> Chart:
        """Return `chart` with a note where the alert began, and what persons wrote beside it."""
        entry = self._entry
        if entry is None:
            return chart
        began = Note(entry.alert.starts_at, tr("{time} alert raised", time=clock_time(entry.alert.starts_at)))
        return replace(chart, notes=shown_notes((*kept_notes(self._board, (key,)), began), chart.start, chart.end))

    def _scene(self, now: float) -> Scene:
        """Return what a chart asks of the board: its series and the time. Judging all of it would be wasted work."""
        return Scene(facts=Facts(snapshot=replace(self._nothing, at=now)), board=self._board)
