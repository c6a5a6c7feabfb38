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

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import Page, Pages
from noc_app.config.panels import Timeseries
from noc_app.config.wall import Wall
from noc_app.engine.board import Board
from noc_app.model import PollResult, Sample, TargetHealth, labels_of
from noc_app.ui.fonts import load_fonts
from noc_app.ui.paint.chart_view import Chart, ChartLine, Limit, Tick
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
        self.charts, self.dirty = Charts(self.paints), 0
        self.setAttribute(pg.QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(feed.load.width, feed.load.height)
        self.step()

    def step(self) -> None:
        for number in range(self.feed.load.charts):
            name, box = str(number), self.feed.load.place(number).adjusted(12, 40, -12, -6)
            for place in self.charts.advance(name, self.chart(number), box, 1.0):
                self.dirty += 1
                self.update(place.toAlignedRect())
        self.feed.second += 1
        QApplication.processEvents()

    def chart(self, number: int) -> Chart:
        feed, now = self.feed, self.feed.now
        window = feed.window()
        return Chart(
            start=now - POINTS,
            end=now,
            low=0.0,
            high=100.0,
            lines=tuple(
                ChartLine(
                    name=f"{number}/{n}",
                    label=f"s{n}",
                    times=feed.times[window],
                    values=feed.values[number, n, window],
                    revision=feed.second,
                    ink=n,
                )
                for n in range(feed.load.series)
            ),
            limits=(Limit(90.0, "limit 90 %"),),
            value_ticks=(Tick(0.0, "0"), Tick(50.0, "50"), Tick(100.0, "100 %")),
            time_ticks=(Tick(now - POINTS, "12:32"), Tick(now - POINTS / 2, "13:02"), Tick(now, "now")),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface = Surface(painter, self.paints)
        region = event.region()
        for number in range(self.feed.load.charts):
            box = self.feed.load.place(number).toAlignedRect()
            touched = region.intersected(box)
            if not touched.isEmpty():
                plot = self.charts.plot(str(number)).toAlignedRect()
                only_plot = plot.contains(touched.boundingRect())
                if not only_plot:
                    surface.fill(QRectF(touched.boundingRect()), self.paints.theme.tile)
                self.charts.paint(str(number), surface, QRectF(touched.boundingRect()))
        painter.end()


class Floor(QWidget):
    """The least: only the newest column of every series, no axes, no words, nothing kept."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed, self.paints = feed, Paints(load_theme("dark"))
        self.setAttribute(pg.QtCore.Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(feed.load.width, feed.load.height)

    def step(self) -> None:
        for number in range(self.feed.load.charts):
            box = self.feed.load.place(number).toAlignedRect()
            self.update(QRect(box.right() - 2, box.y(), 2, box.height()))
        self.feed.second += 1
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        newest = self.feed.values[:, :, self.feed.second + POINTS - 1]
        colours = [self.paints.colour(c) for c in self.paints.theme.series]
        ground = self.paints.colour(self.paints.theme.tile)
        for number in range(self.feed.load.charts):
            box = self.feed.load.place(number).toAlignedRect()
            painter.fillRect(box.right() - 2, box.y(), 2, box.height(), ground)
            for n, value in enumerate(newest[number]):
                painter.fillRect(
                    box.right() - 2, box.y() + int(box.height() * (100 - value) / 100), 2, 2, colours[n % 5]
                )
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


def alone_mb(load: Load) -> float:
    """The proportional memory of a process that shows nothing but these charts, with what a test needs."""
    code = (
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); import psutil;"
        "import tests.bench.test_bench_wall as t; t.load_fonts();"
        f"shown = t.shown(t.Scrolled(t.Feed(t.{load.name}))); [shown.step() for _ in range(20)];"
        "print(psutil.Process().memory_full_info().pss / 1e6)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


@LOADS
def test_charts_beside_pyqtgraph_a_browser_and_the_floor(qapp, request, load):
    load_fonts()
    ours, floor = shown(Scrolled(Feed(load))), shown(Floor(Feed(load)))
    gc.collect()
    gc.freeze()  # as the program does
    ours.dirty = 0

    def own():
        return spent_ms(ours.step)

    mine, least = side_by_side(own, lambda: spent_ms(floor.step))
    assert ours.dirty > ROUNDS * SECONDS  # something was painted every second
    floor.close()
    print(f"\n{load.name}: ours {mine:.2f} ms a second; newest columns alone {least:.2f} ms: {mine / least:.1f} times")
    plain = shown(Plain(Feed(load)))
    mine, theirs = side_by_side(own, lambda: spent_ms(plain.step, 2))  # all points again: every second costs the same
    plain.close()
    print(f"{load.name}: ours {mine:.2f} ms, a PlotWidget per chart {theirs:.0f} ms: {theirs / mine:.0f} times")
    dist, memory = uplot(request.config.cache.mkdir("uplot")), alone_mb(load)
    with Browser(dist, load.columns, load.rows, load.series, (load.width, load.height)) as browser:
        browser.warm()
        mine, theirs = side_by_side(own, lambda: cpu_ms_per_s(browser.processes, 6.0))
        size = browser.memory_mb()
    ours.close()
    print(
        f"{load.name}: ours {mine:.2f} ms and {memory:.0f} MB, uPlot in headless Chromium {theirs:.0f} ms and "
        f"{size:.0f} MB: {theirs / mine:.1f} times the CPU time, {size / memory:.1f} times the memory"
    )


@LOADS
def test_a_whole_second_of_a_wall_of_charts(qapp, load):
    """Everything between a poll and the screen: judging, words, charts, painting, as `WallWindow` does it."""
    load_fonts()
    feed, board = Feed(load), Board(lambda: feed.now)
    board.catalogue = load_catalogue()[0]
    signals = [s for s in board.catalogue if s != "host.up"][: load.charts]
    board.targets.configure([TargetHealth(id="t", kind="bench", title="Bench", every_s=1.0)])
    board.expected = dict.fromkeys(signals, ("t",))
    labels = [labels_of({"host": f"s{n}"}) for n in range(load.series)]

    def poll(second: int) -> None:
        at = float(feed.times[second])
        rows = feed.values[:, :, second] / 100
        samples = [
            Sample(s, float(rows[i, n]), labels[n], at) for i, s in enumerate(signals) for n in range(load.series)
        ]
        board.series.take("t", samples, at)
        board.targets.answered("t", PollResult(), at=at, duration_s=0.01)

    for second in range(POINTS):
        poll(second)
    wide, high = 24 // load.columns, 24 // load.rows
    panels = tuple(
        Timeseries(id=f"p{n}", at=(n % load.columns * wide, n // load.columns * high, wide, high), signals=(signal,))
        for n, signal in enumerate(signals)
    )
    book = Book(board, Wall(), Pages(pages=(Page(id="w", title="W", short="W", domains=(), panels=panels),)))
    canvas = WallCanvas(Paints(load_theme("dark")))
    canvas.resize(load.width, load.height)
    canvas.show()

    def step() -> None:
        feed.second += 1
        poll(feed.second + POINTS - 1)
        canvas.show_view(book.view(book.look(), "w", sheet=canvas.sheet))
        QApplication.processEvents()

    step()
    print(f"\n{load.name}: a whole second of the wall {side_by_side(lambda: spent_ms(step))[0]:.1f} ms")
    assert canvas.painted > ROUNDS * SECONDS
    canvas.close()
