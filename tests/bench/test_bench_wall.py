"""What the wall's charts cost: beside plain pyqtgraph, beside a browser, and beside the least that is possible.

W1 is 24 charts of 6 series of 3,600 points at 1920x1080, W2 is 48 of 10 at 3840x2160; each series gets one new point a
second. CPU time, medians of five rounds. The browser needs `chromium` and `npm`, which fetches uPlot.
"""

import gc
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC

import numpy as np
import psutil
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import Page, Pages
from noc_app.config.panels import Timeseries
from noc_app.config.wall import Wall
from noc_app.engine.board import Board
from noc_app.model import PollResult, Sample, TargetHealth, labels_of
from noc_app.model.units import clock_time
from noc_app.ui.fonts import load_fonts
from noc_app.ui.paint.chart_view import Chart, ChartLine, Limit, LineStyle, Tick
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.charts import Charts
from tests.bench.browser import Browser, cpu_ms_per_s, uplot

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

POINTS, ROUNDS, SECONDS = 3600, 5, 12
BEGIN = 1_700_000_000.0


@dataclass(frozen=True)
class Load:
    """How many charts in how many columns, of how many series, on how large a screen."""

    name: str
    columns: int
    rows: int
    series: int
    width: int
    height: int

    @property
    def charts(self) -> int:
        return self.columns * self.rows

    def place(self, number: int) -> QRectF:
        wide, high = self.width / self.columns, self.height / self.rows
        return QRectF(number % self.columns * wide, number // self.columns * high, wide, high)


W1 = Load("W1", 6, 4, 6, 1920, 1080)
W2 = Load("W2", 8, 6, 10, 3840, 2160)
LOADS = pytest.mark.parametrize("load", [W1, W2], ids=lambda load: load.name)


class Feed:
    """The same noise for every program: shape (charts, series, points), a window that moves by one each second."""

    def __init__(self, load: Load) -> None:
        self.load, self.second = load, 0
        noise = np.random.default_rng(7)
        more = 4 * ROUNDS * SECONDS + 60
        at = np.arange(POINTS + more)
        base = np.linspace(15, 85, load.series)[None, :, None]
        phase = noise.uniform(0, 6.28, (load.charts, load.series, 1))
        self.values = (
            base + 8 * np.sin(2 * np.pi * at / 900 + phase) + noise.uniform(-4, 4, (load.charts, load.series, at.size))
        )
        self.times = BEGIN + at.astype(float)

    @property
    def now(self) -> float:
        return float(self.times[self.second + POINTS - 1])

    def window(self) -> slice:
        return slice(self.second, self.second + POINTS)


def spent_ms(step, seconds=SECONDS) -> float:
    """The CPU time of a second, milliseconds, over so many seconds."""
    before = time.process_time()
    for _ in range(seconds):
        step()
    return (time.process_time() - before) * 1000 / seconds


def side_by_side(*measured):
    """The medians of five rounds. They take turns: what else the machine does then slows all of them alike."""
    rounds = [[one() for one in measured] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


class Scrolled(QWidget):
    """The wall's charts, with axes, limits and names, and nothing else."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed, self.paints = feed, Paints(load_theme("dark"))
        self.charts, self.dirty, self.painted = Charts(self.paints), [], 0
        self.places = [feed.load.place(n).adjusted(12, 40, -12, -6) for n in range(feed.load.charts)]
        self.names = [str(n) for n in range(feed.load.charts)]
        self.limits = (Limit(90.0, "limit 90 %"),)
        self.ticks = (Tick(0.0, "0"), Tick(50.0, "50"), Tick(100.0, "100 %"))
        self.styles = [LineStyle(identity=f"s{n}", label=f"s{n}", ink=n) for n in range(feed.load.series)]
        self.setAttribute(pg.QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(feed.load.width, feed.load.height)
        self.step()

    def step(self) -> None:
        now, window = self.feed.now, self.feed.window()
        words = clock_time(now - POINTS, UTC), clock_time(now - POINTS / 2, UTC), "now"
        times, values = self.feed.times[window], self.feed.values[:, :, window]
        for number, box in enumerate(self.places):
            chart = self.chart(now, words, times, values[number])
            for place in self.charts.advance(self.names[number], chart, box, 1.0):
                self.dirty.append((self.names[number], place))
                self.update(place.toAlignedRect())
        self.painted += len(self.dirty)
        self.feed.second += 1
        QApplication.processEvents()

    def chart(self, now, words, times, values) -> Chart:
        second = self.feed.second
        return Chart(
            start=now - POINTS,
            end=now,
            low=0.0,
            high=100.0,
            lines=tuple(
                [ChartLine(style, times, each, second) for style, each in zip(self.styles, values, strict=True)]
            ),
            limits=self.limits,
            value_ticks=self.ticks,
            time_words=words,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = Surface(painter, self.paints)
        for name, place in self.dirty:
            if not self.charts.plot(name).contains(place):
                surface.fill(place, self.paints.theme.tile)
            self.charts.paint(name, surface, place)
        self.dirty.clear()
        painter.end()


class Floor(QWidget):
    """The least that shows these charts: only the newest column of every series is painted, and no axes or words.

    What is drawn is kept as one picture, so that it can be shown again. A chart whose time has moved by a column is
    pushed one pixel to the left there; what changed is copied to the window. Points are taken over, and the range of
    the newest columns is kept, for all series at once.
    """

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed, theme, load = feed, load_theme("dark"), feed.load
        self.colours = [QColor(theme.series[n % len(theme.series)]) for n in range(load.series)]
        self.ground = QColor(theme.tile)
        self.plots = [load.place(n).adjusted(56, 56, -56, -42).toAlignedRect() for n in range(load.charts)]
        self.dirty = list(self.plots)
        self.pixels = np.zeros((load.height, load.width), np.uint32)
        self.picture = QImage(self.pixels.data, load.width, load.height, 4 * load.width, QImage.Format.Format_RGB32)
        self.low = feed.values[:, :, POINTS - 1].copy()
        self.high = self.low.copy()
        self.step_s = POINTS / self.plots[0].width()
        self.setAttribute(pg.QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(load.width, load.height)

    def step(self) -> None:
        self.feed.second += 1
        points = self.feed.values[:, :, self.feed.second + POINTS - 1]
        for number, plot in enumerate(self.plots):
            moves = (self.feed.second + number) % self.step_s < 1.0  # not all in the same second
            self.dirty[number] = plot if moves else QRect(plot.right(), plot.y(), 1, plot.height())
            if moves:
                area = self.pixels[plot.y() : plot.y() + plot.height(), plot.x() : plot.x() + plot.width()]
                area[:, :-1] = area[:, 1:]
                self.low[number] = self.high[number] = points[number]
            self.update(self.dirty[number])
        np.minimum(self.low, points, out=self.low)
        np.maximum(self.high, points, out=self.high)
        self.draw()
        QApplication.processEvents()

    def draw(self) -> None:
        high = self.plots[0].height()
        tops = ((100 - self.high) / 100 * (high - 2)).astype(int).tolist()
        tall = ((self.high - self.low) / 100 * (high - 2) + 2).astype(int).tolist()
        painter = QPainter(self.picture)
        for plot, begins, sizes in zip(self.plots, tops, tall, strict=True):
            x, y = plot.right(), plot.y()
            painter.fillRect(x, y, 1, high, self.ground)
            for colour, top, size in zip(self.colours, begins, sizes, strict=True):
                painter.fillRect(x, y + top, 1, size, colour)
        painter.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in self.dirty:
            painter.setClipRect(place)
            painter.drawImage(place.topLeft(), self.picture, place)
        painter.end()


class Plain(QWidget):
    """What most people write: one PlotWidget per chart, all points set again."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed = feed
        self.resize(feed.load.width, feed.load.height)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.curves = []
        for number in range(feed.load.charts):
            plot = pg.PlotWidget(axisItems={"bottom": pg.DateAxisItem()})
            plot.showGrid(x=True, y=True, alpha=0.3)
            grid.addWidget(plot, number // feed.load.columns, number % feed.load.columns)
            self.curves.append([plot.plot(pen=pg.mkPen(n)) for n in range(feed.load.series)])

    def step(self) -> None:
        window = self.feed.window()
        for number, curves in enumerate(self.curves):
            for n, curve in enumerate(curves):
                curve.setData(self.feed.times[window], self.feed.values[number, n, window])
        self.feed.second += 1
        QApplication.processEvents()


def shown(widget):
    widget.show()
    QApplication.processEvents()
    widget.step()
    return widget


def alone(call: str) -> list[float]:
    """What `call`, of this module, returns in a process that shows nothing else, as a wall is."""
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        f"import tests.bench.test_bench_wall as t; t.load_fonts(); print(*t.{call})"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return [float(word) for word in done.stdout.split()[-2:]]


def memory_mb(load: Load) -> tuple[float, float]:
    """The memory of this process with these charts: all of it (RSS), and its own share (PSS).

    Pages that it shares with other programs count wholly in the first and in part in the second.
    """
    ours = shown(Scrolled(Feed(load)))
    for _ in range(20):
        ours.step()
    found = psutil.Process().memory_full_info()
    return found.rss / 1e6, found.pss / 1e6


def beside_floor(load: Load) -> list[float]:
    """The CPU time of a second of our charts, and of their newest columns alone, milliseconds."""
    ours, floor = shown(Scrolled(Feed(load))), shown(Floor(Feed(load)))
    gc.collect()
    gc.freeze()  # as the program does
    ours.painted = 0
    found = side_by_side(lambda: spent_ms(ours.step), lambda: spent_ms(floor.step))
    assert ours.painted > ROUNDS * SECONDS  # something was painted every second
    return found


@LOADS
def test_charts_beside_pyqtgraph_a_browser_and_the_floor(qapp, request, load):
    mine, least = alone(f"beside_floor(t.{load.name})")
    print(f"\n{load.name}: ours {mine:.2f} ms a second; newest columns alone {least:.2f} ms: {mine / least:.1f} times")
    load_fonts()
    ours = shown(Scrolled(Feed(load)))
    gc.collect()
    gc.freeze()

    def own():
        return spent_ms(ours.step)

    plain = shown(Plain(Feed(load)))
    mine, theirs = side_by_side(own, lambda: spent_ms(plain.step, 2))  # all points again: every second costs the same
    plain.close()
    print(f"{load.name}: ours {mine:.2f} ms, a PlotWidget per chart {theirs:.0f} ms: {theirs / mine:.0f} times")
    dist, (rss, pss) = uplot(request.config.cache.mkdir("uplot")), alone(f"memory_mb(t.{load.name})")
    with Browser(dist, load.columns, load.rows, load.series, (load.width, load.height)) as browser:
        browser.warm()
        mine, theirs = side_by_side(own, lambda: cpu_ms_per_s(browser.processes, 6.0))
        size = browser.memory_mb()
    ours.close()
    print(
        f"{load.name}: ours {mine:.2f} ms, RSS {rss:.0f} MB, PSS {pss:.0f} MB; uPlot in headless Chromium "
        f"{theirs:.0f} ms, PSS {size:.0f} MB: {theirs / mine:.1f} times the CPU time, {size / rss:.1f} times our RSS, "
        f"{size / pss:.1f} times our PSS"
    )


class Whole:
    """Everything between a poll and the screen: judging, words, charts, painting, as `WallWindow` does it."""

    def __init__(self, load: Load) -> None:
        self.feed, self.board = Feed(load), Board(lambda: self.feed.now)
        self.board.catalogue = load_catalogue()[0]
        self.signals = [s for s in self.board.catalogue if s != "host.up"][: load.charts]
        self.board.targets.configure([TargetHealth(id="t", kind="bench", title="Bench", every_s=1.0)])
        self.board.expected = dict.fromkeys(self.signals, ("t",))
        self.labels = [labels_of({"host": f"s{n}"}) for n in range(load.series)]
        self.fill()
        wide, high = 24 // load.columns, 24 // load.rows
        panels = tuple(
            Timeseries(
                id=f"p{n}", at=(n % load.columns * wide, n // load.columns * high, wide, high), signals=(signal,)
            )
            for n, signal in enumerate(self.signals)
        )
        pages = Pages(pages=(Page(id="w", title="W", short="W", domains=(), panels=panels),))
        self.book, self.canvas = Book(self.board, Wall(), pages), WallCanvas(Paints(load_theme("dark")))
        self.canvas.resize(load.width, load.height)
        self.canvas.show()

    def fill(self) -> None:
        self.poll()
        past = slice(0, POINTS - 1)
        for i, signal in enumerate(self.signals):
            for n, key in enumerate(self.board.series.keys(signal)):
                self.board.series.prepend(key, self.feed.times[past], self.feed.values[i, n, past] / 100)

    def poll(self) -> None:
        second, at = self.feed.second + POINTS - 1, self.feed.now
        rows = self.feed.values[:, :, second] / 100
        samples = [
            Sample(signal, float(rows[i, n]), label, at)
            for i, signal in enumerate(self.signals)
            for n, label in enumerate(self.labels)
        ]
        self.board.series.take("t", samples, at)
        self.board.targets.answered("t", PollResult(), at=at, duration_s=0.01)

    def step(self) -> None:
        self.feed.second += 1
        self.poll()
        self.canvas.show_view(self.book.view(self.book.look(), "w", sheet=self.canvas.sheet))
        QApplication.processEvents()


@LOADS
def test_a_whole_second_of_a_wall_of_charts(qapp, load):
    load_fonts()
    whole = Whole(load)
    whole.step()
    print(f"\n{load.name}: a whole second of the wall {side_by_side(lambda: spent_ms(whole.step))[0]:.1f} ms")
    assert whole.canvas.painted > ROUNDS * SECONDS
    whole.canvas.close()
