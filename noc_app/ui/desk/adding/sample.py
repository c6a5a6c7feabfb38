"""A sample of what a target told: one of its series as a chart, its metrics with their values, its alerts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.checks import Member
from noc_app.config.panels import Timeseries
from noc_app.doctor.connecting import Looked
from noc_app.engine.board import Board
from noc_app.model import Labels, PollResult, SeriesKey, Signal, TargetHealth, judge
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.glyphs import glyph_of, pixmap
from noc_app.ui.language import told, tr
from noc_app.ui.overview.watch import Facts
from noc_app.ui.paint.scroll import ScrollChart
from noc_app.ui.paint.surface import Surface
from noc_app.ui.panels.scene import Scene
from noc_app.ui.panels.timeseries import chart_of
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_value, joined
from noc_app.ui.vocabulary import severity_word

SCALE, CHART_PX = 0.54, 240  # the wall's type, seen from half a metre
SPAN_S = 1800.0
METRICS_SHOWN, ALERTS_SHOWN = 12, 5
TARGET = "sample"


class Found(NamedTuple):
    """One metric of an answer: its signal, how many series it has, the first of them and its value in words."""

    title: str
    series: int
    words: str


def metrics_of(result: PollResult, signals: Mapping[str, Signal]) -> tuple[Found, ...]:
    """Return the metrics of an answer in its order."""
    counts = Counter(sample.signal for sample in result.samples)
    first = {sample.signal: sample for sample in reversed(result.samples)}
    found = []
    for name, count in counts.items():
        signal, sample = signals.get(name), first[name]
        if signal is None:
            found.append(Found(capped(name), count, f"{sample.value:g}"))
            continue
        words = joined(format_value(sample.value, signal.unit, dict(sample.labels).get("currency", "")))
        found.append(Found(tr(signal.title), count, words))
    return tuple(found)


def longest_past(looked: Looked, signals: Mapping[str, Signal]) -> tuple[str, Labels] | None:
    """Return the series that makes the best sample: one that changes, with the most points; None if none is known."""
    lines = [line for line in looked.past if line.signal in signals and len(line.times) > 1]
    best = max(lines, key=lambda line: (len(set(line.values)) > 1, len(line.times)), default=None)
    return (best.signal, best.labels) if best is not None else None


class SampleView(QFrame):
    """The sample of one test; nothing until there is one."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self.setObjectName("sample")
        self.setStyleSheet(
            f"#sample {{ background: {paints.theme.tile}; border: 1px solid {paints.theme.hairline};"
            " border-radius: 6px; }"
        )
        self._column = QVBoxLayout(self)
        margin = round(16 * paints.zoom)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(round(8 * paints.zoom))
        self.hide()

    def show_looked(self, looked: Looked | None, signals: Mapping[str, Signal], now: float) -> None:
        """Show what was found at `now`, Unix seconds UTC."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        result = looked.result if looked is not None else None
        self.setVisible(result is not None)
        if looked is None or result is None:
            return
        best = longest_past(looked, signals)
        if best is not None:
            chart = SampleChart(looked, (signals[best[0]], best[1]), self._paints, now)
            self._column.addWidget(self._label(chart.title, DeskType.BODY_STRONG))
            self._column.addWidget(chart)
        self._show_metrics(result, signals)
        self._show_alerts(result)

    def _show_metrics(self, result: PollResult, signals: Mapping[str, Signal]) -> None:
        found = metrics_of(result, signals)
        self._column.addWidget(self._label(tr("%n metric(s) found", len(found)), DeskType.BODY_STRONG))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(18 * self._paints.zoom))
        grid.setColumnStretch(0, 1)
        for row, metric in enumerate(found[:METRICS_SHOWN]):
            grid.addWidget(self._label(metric.title, DeskType.BODY), row, 0)
            more = tr("first of {all}", all=metric.series) if metric.series > 1 else ""
            grid.addWidget(self._quiet(more), row, 1)
            grid.addWidget(self._label(metric.words, DeskType.BODY_STRONG), row, 2)
        self._column.addWidget(inside)
        if len(found) > METRICS_SHOWN:
            self._column.addWidget(self._quiet(tr("and {more} more", more=len(found) - METRICS_SHOWN)))

    def _show_alerts(self, result: PollResult) -> None:
        if result.alerts is None:
            self._column.addWidget(self._quiet(tr("It reports no alerts.")))
            return
        alerts = sorted(result.alerts, key=lambda alert: -alert.severity)
        self._column.addWidget(self._label(tr("%n alert(s) found", len(alerts)), DeskType.BODY_STRONG))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, alert in enumerate(alerts[:ALERTS_SHOWN]):
            shape, px = plain_label(), round(16 * self._paints.zoom)
            shape.setPixmap(pixmap(glyph_of(alert.severity), self._paints, px, self.devicePixelRatioF()))
            grid.addWidget(shape, row, 0)
            words = f"{told(alert.title)} ({severity_word(alert.severity)})"
            grid.addWidget(self._label(words, DeskType.BODY), row, 1)
        self._column.addWidget(inside)
        if len(alerts) > ALERTS_SHOWN:
            self._column.addWidget(self._quiet(tr("and {more} more", more=len(alerts) - ALERTS_SHOWN)))

    def _quiet(self, words: str) -> QLabel:
        label = self._label(words, DeskType.META)
        label.setStyleSheet(f"color: {self._paints.theme.text3};")
        return label

    def _label(self, words: str, role: Role) -> QLabel:
        label = plain_label(words, role=role.at(self._paints.zoom))
        label.setWordWrap(len(words) > 40)
        return label


class SampleChart(QWidget):
    """The last half hour of one series, in the same strokes as on the wall."""

    def __init__(self, looked: Looked, of: tuple[Signal, Labels], paints: Paints, now: float) -> None:
        super().__init__()
        signal, labels = of
        self._paints, self._scale = paints, SCALE * paints.zoom
        self._picture = ScrollChart(paints)
        board = Board(lambda: now)
        for line in looked.past:
            if (line.signal, line.labels) == (signal.id, labels):
                board.series.prepend(SeriesKey(TARGET, signal.id, labels), line.times, line.values)
        result = looked.result or PollResult()
        newest = [s for s in result.samples if (s.signal, s.labels) == (signal.id, labels)]
        board.targets.configure([TargetHealth(id=TARGET, kind="", title="", every_s=SPAN_S)])
        board.series.take(TARGET, newest, now)
        board.catalogue = {signal.id: signal}
        key = SeriesKey(TARGET, signal.id, labels)
        reading = board.reading(signal, key)
        panel = Timeseries(at=(0, 0, 1, 1), signals=(signal.id,), window=SPAN_S)
        scene = Scene(facts=Facts(snapshot=replace(board.snapshot(), at=now)), board=board)
        self._chart = chart_of(panel, scene, [(signal, Member(key, reading, judge(reading, signal.objective, now)))])
        named = ", ".join(value for _, value in labels[:2])
        self.title = capped(tr("Sample: {what}, last 30 min", what=f"{tr(signal.title)} {named}".strip()))
        self.setAccessibleName(self.title)
        self.setFixedHeight(round(CHART_PX * paints.zoom))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        self._picture.advance(self._chart, box, self._scale * self.devicePixelRatioF())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._paints.brush(self._paints.theme.tile))
        painter.scale(self._scale, self._scale)
        self._picture.paint(Surface(painter, self._paints, self._scale * self.devicePixelRatioF()))
        painter.end()
