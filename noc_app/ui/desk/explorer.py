"""A chart to explore: a time range, a cursor with the value of every line there, last week, a map of all there is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import KeptNote, SeriesKey, judge
from noc_app.model import Signal as Measured
from noc_app.ui.charts.decimate import Points, with_gaps
from noc_app.ui.charts.timeseries import DESK, GAP_INTERVALS, ChartType, TimeseriesPanel
from noc_app.ui.desk.outline import Outline
from noc_app.ui.desk.readout import Ending, EndNames, Line, Readout, spoken
from noc_app.ui.language import tr
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.panels.marks import note_words, notes_about
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time, format_age, format_value, joined

USUAL_S, LEAST_S = 900.0, 60.0
_ROOM = 0.11  # of the span: right of now, for the names of the lines
_ZOOM = 0.6
_NEAR_PX = 8.0  # so near to a note the cursor is at it; half the time between two values is near, too
_STEPS_APART = 2.5  # points of the past further apart than so many steps have a hole between them


class Explorer(TimeseriesPanel):
    """Up to five lines of one signal, the first of which is what the chart is about; `names` says which is which.

    `stepped` tells that the cursor or the range has moved. What is older than the board itself comes by `add_past`.
    """

    stepped = Signal()

    def __init__(
        self,
        board: Board,
        keys: Sequence[SeriesKey],
        paints: Paints,
        names: Mapping[SeriesKey, str],
        *,
        hints: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`hints` are keys and what they do at the cursor."""
        zoom = paints.zoom
        type_ = ChartType(DESK.title.at(zoom), DESK.axis.at(zoom), DESK.words.at(zoom))
        super().__init__(board, keys, paints.theme, type_=type_)
        self._names, self._span = names, USUAL_S
        self.pointed_at: float | None = None  # where the cursor is, Unix seconds
        self.held = False  # the mouse leaves the cursor where it is
        self._kept = board.kept_notes  # those that the readout knows
        self._past: dict[SeriesKey, tuple[Points, Points]] = {}
        self._zoom_px, self._compares = zoom, False
        self.title.hide()
        self.readout.hide()
        self.box = Readout(paints, self.plot, hints)
        self._spots = pg.ScatterPlotItem(size=8 * zoom, pen=pg.mkPen(self._theme.focus, width=2), brush=None)
        self.plot.addItem(self._spots, ignoreBounds=True)
        self._ghost = self.plot.plot(pen=pg.mkPen(self._theme.text3, style=Qt.PenStyle.DotLine), connect="finite")
        self._hole = pg.LinearRegionItem(brush=paints.hatch(1.0), pen=pg.mkPen(None), movable=False)
        self.plot.addItem(self._hole, ignoreBounds=True)
        self.ends = EndNames(paints, self.plot)
        self.box.raise_()
        self._emphasize()
        self._map = Outline(self, paints)
        self._map.dragged.connect(self._dragged)
        self._add_map()

    @property
    def live(self) -> bool:
        """Return whether the chart follows the time."""
        return self._live

    @property
    def span_s(self) -> float:
        """Return how long a time is shown live, seconds."""
        return self._span

    @property
    def known_s(self) -> float:
        """Return how far back the first line is known, seconds."""
        times = self._known(self._keys[0])[0]
        return self._board.clock() - float(times[0]) if times.size else 0.0

    @property
    def compares(self) -> bool:
        """Return whether last week is shown behind."""
        return self._compares

    @property
    def has_ghost(self) -> bool:
        """Return whether last week is known."""
        return self._keys[0] in self._board.ghosts

    def show_span(self, span_s: float) -> None:
        """Show the last `span_s` seconds, live."""
        self._span = span_s
        self.go_live()

    def show_between(self, start: float, end: float) -> None:
        """Show the time from `start` to `end`, Unix seconds, and stay there."""
        self._live, self.pointed_at = False, None
        self._hide_cursor()
        self.plot.setXRange(start, end, padding=0)
        self.stepped.emit()

    def go_live(self) -> None:
        """Follow the time again, without a cursor."""
        self._live, self.pointed_at = True, None
        self._hide_cursor()
        self.refresh()
        self.stepped.emit()

    def _hide_cursor(self) -> None:
        for part in (self._cross, self._spots, self.box):
            part.hide()

    def compare(self, *, on: bool) -> None:
        """Show last week behind, or do not."""
        self._compares = on
        self.refresh()

    def zoom(self, *, closer: bool) -> None:
        """Show a shorter or a longer time around the cursor, else around the middle."""
        start, end = self.plot.getViewBox().viewRange()[0]
        at = self.pointed_at
        middle = at if at is not None and start <= at <= end else (start + end) / 2
        factor = _ZOOM if closer else 1 / _ZOOM
        if (end - start) * factor >= LEAST_S:
            self._live = False
            self.plot.setXRange(middle - (middle - start) * factor, middle + (end - middle) * factor, padding=0)
            self.stepped.emit()

    def step(self, by: int) -> None:
        """Move the cursor to the next point of the first line, or the one before; it begins at the newest."""
        times = self._known(self._keys[0])[0]
        if not times.size:
            return
        place = times.size - 1
        if self.pointed_at is not None:
            place = int(np.clip(int(np.argmin(np.abs(times - self.pointed_at))) + by, 0, place))
        self.point_at(float(times[place]))

    def notes_at(self, at: float) -> tuple[KeptNote, ...]:
        """Return what persons wrote at `at`, as near as the cursor can be put to it; the newest first."""
        start, end = self.plot.getViewBox().viewRange()[0]
        pixels_s = _NEAR_PX * self._zoom_px * (end - start) / max(1, self.plot.width())
        near_s = max(pixels_s, self._gap_s(self._keys[0]) / (2 * GAP_INTERVALS))
        near = [note for note in notes_about(self._board, self._keys) if abs(note.moment - at) <= near_s]
        return tuple(sorted(near, key=_written, reverse=True))

    def cursor_px(self) -> tuple[int, int]:
        """Return where on this widget the cursor is, and where the readout ends if that is right of it, px."""
        at = self.pointed_at if self.pointed_at is not None else self._board.clock()
        cursor, left = self.plot.x() + round(self._where(at, 0.0).x()), self.plot.x() + self.box.x()
        return cursor, left + self.box.width() if left > cursor else cursor

    def add_past(self, key: SeriesKey, times: Points, values: Points) -> None:
        """Draw what the target remembers of `key` before what the board has."""
        self._past[key] = times, values
        if key in self._drawn:
            self._drawn[key] = -1

    @override
    def refresh(self) -> None:
        """Draw what is new; nothing if nothing is."""
        self._alarm.setPen(pg.mkPen(self._alarm_colour(), width=2 * self._zoom_px))
        super().refresh()
        if self._board.kept_notes is not self._kept:
            self._kept = self._board.kept_notes
            self.point_again()
        now = self._board.clock()
        times, values = self._known(self._keys[0])
        self._map.show_points(times, values, *self._whole(now))
        self._hole.setVisible(times.size > 0 and now - float(times[-1]) > self._gap_s(self._keys[0]))
        if self._hole.isVisible():
            self._hole.setRegion((float(times[-1]), now))
        ghost = self._board.ghosts.get(self._keys[0]) if self._compares else None
        self._ghost.setData(*(ghost if ghost is not None else (np.empty(0), np.empty(0))), connect="finite")
        self._place_ends()

    @override
    def point_at(self, at: float) -> None:
        """Put the cursor at `at`, Unix seconds, and say the values there."""
        if not (np.isfinite(at) and at > 0):
            return
        self.pointed_at = at
        self._cross.setPos(at)
        self._cross.show()
        found = [(key, value) for key in self._keys if (value := self.value_at(key, at)) is not None]
        self._spots.setData([at] * len(found), [value for _, value in found])
        self._spots.show()
        said = spoken([(note, note_words(note, self._keys)) for note in self.notes_at(at)])
        self.box.show_lines(clock_time(at, with_seconds=True), self._since(at), self._lines(at), said)
        self._place_box()
        self.stepped.emit()

    def point_again(self) -> None:
        """Say anew what is known where the cursor is."""
        if self.pointed_at is not None:
            self.point_at(self.pointed_at)

    def value_at(self, key: SeriesKey, at: float) -> float | None:
        """Return the value of a line nearest to `at`; None if there is none near: a gap has no value."""
        times, values = self._known(key)
        return _near(times, values, at, self._gap_s(key) if at >= self._begin(key) else self._step_s(key))

    @override
    def _line(self, key: SeriesKey) -> tuple[Points, Points]:
        times, values = super()._line(key)
        older, before = self._before(key)
        if not older.size:
            return times, values
        older, before = with_gaps(older, before, self._step_s(key))
        if times.size and times[0] - older[-1] > self._step_s(key):
            older, before = np.append(older, older[-1] + 1.0), np.append(before, np.nan)
        return np.concatenate((older, times)), np.concatenate((before, values))

    @override
    def _alarm_colour(self) -> str:
        """Return the colour of what the newest value says, else that of the first limit."""
        reading = self._board.reading(self._signal, self._keys[0])
        said = judge(reading, self._signal.objective, self._board.clock())
        ink = self._theme.ink(said.state) if said.state.abnormal else None
        return ink.line if ink is not None else super()._alarm_colour()

    @override
    def _draw_notes(self, now: float) -> None:
        """Mark what happened in the time that is seen, also where only its target remembers the values."""
        self._look_back(self._whole(now)[0])
        start, end = self._shown(now) if self._live else self.plot.getViewBox().viewRange()[0]
        self._put_notes(start, end)

    @override
    def _mark(self, note: Note) -> pg.InfiniteLine:
        return super()._mark(replace(note, words=f"{clock_time(note.at)} {note.words}"))

    @override
    def _shown(self, now: float) -> tuple[float, float]:
        return now - self._span, now + _ROOM * self._span

    def _known(self, key: SeriesKey) -> tuple[Points, Points]:
        """Return every point of a line, oldest first, without marks for gaps."""
        times, values = self._board.points(key)
        older, before = self._before(key)
        return (np.concatenate((older, times)), np.concatenate((before, values))) if older.size else (times, values)

    def _before(self, key: SeriesKey) -> tuple[Points, Points]:
        older, before = self._past.get(key, (np.empty(0), np.empty(0)))
        kept = older < self._begin(key)
        return older[kept], before[kept]

    def _begin(self, key: SeriesKey) -> float:
        """Return when the board's own points of a line begin."""
        times = self._board.points(key)[0]
        return float(times[0]) if times.size else float("inf")

    def _step_s(self, key: SeriesKey) -> float:
        """Return from when on two points of the past have a hole between them, seconds."""
        times = self._past[key][0] if key in self._past else np.empty(0)
        return max(self._gap_s(key), _STEPS_APART * float(np.median(np.diff(times))) if times.size > 1 else 0.0)

    def _since(self, at: float) -> str:
        note = self._last_before(at)
        return tr("{age} after {what}", age=format_age(at - note.at), what=note.words) if note is not None else ""

    def _lines(self, at: float) -> list[Line]:
        signal, theme = self._signal, self._theme
        limit = self._limit()
        made = []
        for place, key in enumerate(self._keys):
            value = self.value_at(key, at)
            loud = place == 0 and value is not None and limit is not None and _beyond(signal, value, limit)
            colour = self._alarm_colour() if loud else theme.series[place]
            made.append(Line(self._names[key], _words(signal, value), colour))
        if self._compares and (ghost := self._board.ghosts.get(self._keys[0])) is not None:
            value = _near(*ghost, at, self._step_s(self._keys[0]) + self._gap_s(self._keys[0]))
            made.append(
                Line(tr("{name} last week", name=self._names[self._keys[0]]), _words(signal, value), theme.text3)
            )
        return made

    @Slot()
    def _place_box(self) -> None:
        """Put the box beside the cursor: left of it where there is room."""
        if self.pointed_at is None:
            return
        left = self._where(self.pointed_at, 0.0).x() - self.box.width() - 14
        begin = self.plot.getAxis("left").width()
        self.box.move(round(left if left >= begin else left + self.box.width() + 28), round(40 * self._zoom_px))

    def _whole(self, now: float) -> tuple[float, float]:
        firsts = [float(times[0]) for times, _ in map(self._known, self._keys) if times.size]
        start = min(firsts, default=now - self._span)
        return start, now + _ROOM * (now - start)

    def _emphasize(self) -> None:
        """Make the first line stronger than the others, and the cursor that of the person."""
        theme = self._theme
        self._curves[self._keys[0]].setPen(pg.mkPen(theme.series[0], width=2 * self._zoom_px))
        self._cross.setPen(pg.mkPen(theme.focus, width=1.5 * self._zoom_px))
        view = self.plot.getViewBox()
        view.setMouseEnabled(x=True, y=False)  # what is seen of the time decides what is seen of the values
        view.setAutoVisible(y=True)
        view.sigXRangeChanged.connect(self._ranged)
        view.sigRangeChanged.connect(self._place_ends)
        view.sigResized.connect(self._place_ends)
        view.sigResized.connect(self._place_box)
        self.plot.scene().sigMouseClicked.connect(self._clicked)

    @Slot()
    def _place_ends(self) -> None:
        """Write the names where their lines end, apart from each other; one that has no value now has none."""
        (start, end), (low, high) = self.plot.getViewBox().viewRange()
        found: list[Ending] = []
        for place, key in enumerate(self._keys):
            times, values = self._board.points(key)
            if times.size and start <= times[-1] <= end and low <= values[-1] <= high:
                where = self._where(float(times[-1]), float(values[-1]))
                found.append(Ending(where.x() + 8, where.y(), self._names[key], self._theme.series[place]))
        self.ends.setGeometry(self.plot.rect())
        self.ends.show_names(found)

    def _where(self, at: float, value: float) -> QPointF:
        """Return the place of a point on the plot, px."""
        return QPointF(self.plot.mapFromScene(self.plot.getViewBox().mapViewToScene(QPointF(at, value))))

    def _add_map(self) -> None:
        column = self.layout()
        words = plain_label(tr("drag the window, wheel zooms, double-click resets"), role=self._type.words)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setStyleSheet(f"color: {self._theme.text3};")
        if isinstance(column, QBoxLayout):
            column.setSpacing(2)
            column.addWidget(self._map)
            column.addWidget(words)

    @Slot()
    def _ranged(self) -> None:
        """Show on the map what is seen, and on the chart what was noted of it."""
        start, end = self.plot.getViewBox().viewRange()[0]
        self._map.show_window(start, end)
        self._put_notes(start, end)
        self._place_box()

    @Slot(float, float)
    def _dragged(self, start: float, end: float) -> None:
        """Show what the window on the map covers."""
        if end - start >= LEAST_S:
            self._live = False
            self.plot.setXRange(start, end, padding=0)
            self.stepped.emit()

    @override
    @Slot(object)
    def _moved(self, axes: object) -> None:
        super()._moved(axes)
        self.stepped.emit()

    @override
    @Slot(object)
    def _pointed(self, place: QPointF) -> None:
        if not self.held:
            super()._pointed(place)

    @Slot(object)
    def _clicked(self, event: object) -> None:
        if getattr(event, "double", bool)():
            self.go_live()


def _near(times: Points, values: Points, at: float, within_s: float) -> float | None:
    if not times.size:
        return None
    place = int(np.argmin(np.abs(times - at)))
    value = float(values[place])
    return value if abs(float(times[place]) - at) <= within_s and np.isfinite(value) else None


def _words(signal: Measured, value: float | None) -> str:
    return joined(format_value(value, signal.unit)) if value is not None else tr("no value")


def _beyond(signal: Measured, value: float, limit: float) -> bool:
    return value > limit if signal.objective.direction.value == "lower" else value < limit


def _written(note: KeptNote) -> float:
    return note.at
