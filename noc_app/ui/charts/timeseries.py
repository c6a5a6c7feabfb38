"""One signal over time, for a person: limit, gaps, crosshair, zoom and pan."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.conservation import balance
from noc_app.config.panels import NoteSource
from noc_app.engine.board import Board
from noc_app.model import Direction, SeriesKey, Signal, State, label_text
from noc_app.ui.charts.decimate import Points, decimated, outside, with_gaps
from noc_app.ui.fonts import DeskType, Role, WallType, font
from noc_app.ui.language import tr
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.panels.marks import NOTES, alert_notes, kept_notes, shown_notes, source_notes
from noc_app.ui.panels.timeseries import limit_words
from noc_app.ui.text import capped, escaped, plain_label
from noc_app.ui.theme import Theme
from noc_app.ui.units import clock_time, day_words, format_age, format_value, joined

LINES = 5
WINDOW_S, SHORTEST_S = 3600.0, 120.0
GAP_INTERVALS = 3.0
_DAY_S = 86400.0
# In heights of the words: half of a mark, from the top to the first words, and to those of the neighbour below.
_MARK, _NOTE_TOP, _NOTE_STEP = 0.42, 1.8, 1.6
_BESIDE = {"anchors": [(0.0, 0.5), (1.0, 0.5)]}  # the words of a note stand beside its line


@dataclass(frozen=True, slots=True)
class ChartType:
    """The sizes of the words on a chart."""

    title: Role
    axis: Role
    words: Role


DESK = ChartType(DeskType.SECTION, DeskType.LABEL, DeskType.META)
WALL = ChartType(WallType.PANEL, WallType.UNIT, WallType.UNIT)


class UnitAxis(pg.AxisItem):  # type: ignore[misc]
    """A value axis in the words of our units."""

    def __init__(self, signal: Signal) -> None:
        super().__init__("left")
        self._signal = signal

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the labels of the ticks."""
        return [joined(format_value(value, self._signal.unit)) for value in values]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """A time axis in this machine's time zone."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Return the labels of the ticks."""
        if spacing >= _DAY_S:
            return [day_words(value) for value in values if value > 0]
        return [clock_time(value, with_seconds=spacing < 60) for value in values if value > 0]


class TimeseriesPanel(QWidget):
    """Up to five series of one signal. Pulls from the board when the frame clock says so.

    L returns to live after a zoom, which otherwise stays where the person put it. `sources` make notes; so do alerts
    about the same things.
    """

    sources: tuple[NoteSource, ...] = ()
    marks: tuple[Note, ...] = ()  # notes of whoever shows the chart

    def __init__(self, board: Board, keys: Sequence[SeriesKey], theme: Theme, *, type_: ChartType = DESK) -> None:
        super().__init__()
        self._board, self._keys, self._theme, self._type = board, tuple(keys)[:LINES], theme, type_
        self._signal = board.catalogue[self._keys[0].signal]
        self._drawn: dict[SeriesKey, int] = dict.fromkeys(self._keys, -1)
        self._live = True
        self._notes: tuple[Note, ...] = ()  # that are drawn
        self._happened: list[Note] = []  # all there are, oldest first
        self._lines_of_notes: list[pg.InfiniteLine] = []
        self.title = plain_label(tr(self._signal.title), role=type_.title)
        self.readout = plain_label(role=type_.words)
        self.plot = self._made_plot()
        self._curves = {key: self._curve(i, key) for i, key in enumerate(self._keys)}
        self._alarm = self.plot.plot(pen=pg.mkPen(self._alarm_colour(), width=1), connect="finite")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.plot, self.readout):
            column.addWidget(part)
        self._draw_limit()
        self.setAccessibleName(tr("Chart of {signal}", signal=tr(self._signal.title)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def refresh(self) -> None:
        """Draw what is new; nothing if nothing is."""
        now = self._board.clock()
        self._draw_notes(now)
        for key, curve in self._curves.items():
            revision = self._board.series.revision(key)
            if revision != self._drawn[key]:
                self._drawn[key] = revision
                self._draw(key, curve)
        if self._live:
            start, end = self._shown(now)
            self.plot.setXRange(start, end, padding=0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_L:
            self._live = True
            self.plot.enableAutoRange(axis="y")
            self.refresh()
        else:
            super().keyPressEvent(event)

    def _draw(self, key: SeriesKey, curve: pg.PlotDataItem) -> None:
        times, values = decimated(*self._line(key), max(100, self.plot.width()))
        curve.setData(times, values, connect="finite")
        limit = self._limit()
        if key == self._keys[0] and limit is not None:
            above = self._signal.objective.direction is Direction.LOWER
            self._alarm.setData(times, outside(values, limit, above=above), connect="finite")

    def _line(self, key: SeriesKey) -> tuple[Points, Points]:
        """Return (times, values) of a line, oldest first, with NaN where nothing came for too long."""
        times, values = self._board.points(key)
        return with_gaps(times.copy(), values.copy(), self._gap_s(key))

    def _gap_s(self, key: SeriesKey) -> float:
        """Return from when on two neighbours are too far apart for a line between them, seconds."""
        targets = self._board.targets
        return GAP_INTERVALS * (targets[key.target].every_s if key.target in targets else 60.0)

    def _shown(self, now: float) -> tuple[float, float]:
        """Return from when to when is shown live: all there is, at least two minutes, at most an hour."""
        firsts = [times[0] for times, _ in map(self._board.points, self._keys) if times.size]
        return now - min(WINDOW_S, max(SHORTEST_S, now - min(firsts, default=now))), now

    def _made_plot(self) -> pg.PlotWidget:
        theme = self._theme
        axes = {"left": UnitAxis(self._signal), "bottom": TimeAxis()}
        plot = pg.PlotWidget(self, background=theme.tile, axisItems=axes)
        plot.showGrid(x=False, y=True, alpha=0.15)
        plot.setMenuEnabled(False)
        plot.hideButtons()
        for part in (plot, plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whose plot it is has the keys
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setStyle(tickFont=font(self._type.axis), tickLength=-4, autoExpandTextSpace=False)
            axis.setPen(pg.mkPen(theme.hairline))
            axis.setTextPen(pg.mkPen(theme.text3))
        plot.getAxis("left").setWidth(5.6 * self._type.axis.px)
        plot.getAxis("bottom").setHeight(2.0 * self._type.axis.px)
        plot.getViewBox().sigRangeChangedManually.connect(self._moved)
        plot.getViewBox().sigResized.connect(self._place_notes)
        plot.scene().sigMouseMoved.connect(self._pointed)
        self._cross = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.edge, style=Qt.PenStyle.DotLine))
        self._cross.hide()
        plot.addItem(self._cross, ignoreBounds=True)
        return plot

    def _curve(self, place: int, key: SeriesKey) -> pg.PlotDataItem:
        pen = pg.mkPen(self._theme.series[place], width=1)
        return self.plot.plot(pen=pen, connect="finite", name=escaped(label_text(key.labels)))

    def _draw_limit(self) -> None:
        limit = self._limit()
        if limit is None:
            return
        words = limit_words(limit, self._signal.unit)
        pen = pg.mkPen(self._theme.text3, width=1, style=Qt.PenStyle.DashLine)
        line = pg.InfiniteLine(limit, angle=0, pen=pen, label=escaped(words))
        line.label.setColor(self._theme.text2)
        line.label.setFont(font(self._type.axis))
        line.label.setPosition(0.08)
        self.plot.addItem(line, ignoreBounds=False)

    def _draw_notes(self, now: float) -> None:
        """Mark what happened: a dotted line down from a mark with its words."""
        start = min((t[0] for t, _ in map(self._board.points, self._keys) if t.size), default=now)
        self._look_back(start)
        self._put_notes(start, now)

    def _look_back(self, since: float) -> None:
        """Find out what was noted since `since`, Unix seconds; what persons wrote also before."""
        found = [*self.marks, *source_notes(self.sources, self._keys, self._board, since)]
        found += alert_notes(balance(self._board.alerts).shown, self._keys)
        self._happened = sorted([*found, *kept_notes(self._board, self._keys)], key=_moment)

    def _put_notes(self, start: float, end: float) -> None:
        """Draw what was noted between two times, Unix seconds, the newest of it."""
        notes = shown_notes(self._happened, start, end)
        if notes == self._notes:
            return
        for line in self._lines_of_notes:
            self.plot.removeItem(line)
        self._notes, self._lines_of_notes = notes, [self._mark(note) for note in notes[-NOTES:]]
        self._place_notes()

    @Slot()
    def _place_notes(self) -> None:
        """Put the marks at the upper edge, however high the plot is, and the words of neighbours below each other."""
        em = self._type.axis.px / max(1.0, self.plot.getViewBox().height())
        for place, line in enumerate(self._lines_of_notes):
            line.clearMarkers()
            line.addMarker("v", position=max(0.0, 1.0 - _MARK * em), size=2 * _MARK * self._type.axis.px)
            line.label.setPosition(max(0.0, 1.0 - (_NOTE_TOP + place * _NOTE_STEP) * em))

    def _mark(self, note: Note) -> pg.InfiniteLine:
        pen = pg.mkPen(self._theme.text2, width=1, style=Qt.PenStyle.DotLine)
        line = pg.InfiniteLine(
            note.at, angle=90, pen=pen, label=escaped(note.words), labelOpts={**_BESIDE, "fill": self._theme.tile}
        )
        line.label.setColor(self._theme.text2)
        line.label.setFont(font(self._type.axis))
        self.plot.addItem(line, ignoreBounds=True)
        return line

    def _limit(self) -> float | None:
        objective = self._signal.objective
        found = (objective.warning, objective.major, objective.critical)
        return next((limit for limit in found if limit is not None), None)

    def _alarm_colour(self) -> str:
        ink = self._theme.ink(State.WARNING if self._signal.objective.warning is not None else State.MAJOR)
        return ink.line if ink else self._theme.text2

    @Slot(object)
    def _moved(self, axes: object) -> None:
        self._live = False

    @Slot(object)
    def _pointed(self, place: QPointF) -> None:
        self.point_at(self.plot.getViewBox().mapSceneToView(place).x())

    def point_at(self, at: float) -> None:
        """Put the cursor at `at`, Unix seconds, and say the values there."""
        parts = [self._said(key, at) for key in self._keys]
        self._cross.setPos(at)
        self._cross.show()
        when = clock_time(at, with_seconds=True) if math.isfinite(at) and at > 0 else ""
        before = self._last_before(at)
        since = tr("{time} after {event}", time=format_age(at - before.at), event=before.words) if before else ""
        self.readout.setText(capped("   ".join([when, *filter(None, (*parts, since))])))

    def _last_before(self, at: float) -> Note | None:
        """Return the last thing that was noted before `at`, whether it is in sight or not."""
        return next((note for note in reversed(self._happened) if note.at <= at), None)

    def _said(self, key: SeriesKey, at: float) -> str:
        times, values = self._board.points(key)
        if not times.size:
            return ""
        nearest = int(np.argmin(np.abs(times - at)))
        name = label_text(key.labels)[:60] or key.target
        return f"{name} {joined(format_value(float(values[nearest]), self._signal.unit))}"


def _moment(note: Note) -> float:
    return note.at
