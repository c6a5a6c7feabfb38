"""Everything about the selected alert: its band, what can be done, facts, chart, what happened."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import AlertEntry, SeriesKey
from noc_app.model.units import clock_time, format_age, format_timer
from noc_app.ui.charts.timeseries import TimeseriesPanel
from noc_app.ui.desk.driver import Event
from noc_app.ui.desk.rows import RECENT_S, place_words, state_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, Mode
from noc_app.ui.links import refusal
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

WIDTH = 622
BAND_PX = 72
LINE_PX = 24
NAME_PX = 130
CHART_PX = 230


class Band(QWidget):
    """The filled head of the pane: severity, title, timer, who has it."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints, self._now = paints, 0.0
        self._entry: AlertEntry | None = None
        self.setFixedHeight(BAND_PX)

    def show_entry(self, entry: AlertEntry, now: float) -> None:
        """Show `entry` as it is at `now`."""
        self._entry, self._now = entry, now
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = Surface(painter, self._paints, self.devicePixelRatioF())
        _paint_band(surface, QRectF(self.rect()), self._entry, self._now)
        painter.end()


class Lines(QWidget):
    """Plain text in two columns, wrapped: facts, or what happened."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._lines: tuple[tuple[str, str], ...] = ()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (name, words) pairs."""
        if tuple(lines) != self._lines:
            self._lines = tuple((name, capped(words)) for name, words in lines)
            self.setFixedHeight(max(1, len(self._lines)) * LINE_PX + 8)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        surface, theme = Surface(painter, self._paints, self.devicePixelRatioF()), self._paints.theme
        for place, (name, words) in enumerate(self._lines):
            line = QRectF(0, place * LINE_PX, self.width(), LINE_PX)
            surface.text(line.adjusted(0, 0, NAME_PX - self.width() - 8, 0), name, DeskType.META, theme.text3)
            surface.text(line.adjusted(NAME_PX, 0, 0, 0), words, DeskType.BODY, theme.text)
        painter.end()


class Detail(QWidget):
    """The right-hand pane. Asks for actions through signals and performs none."""

    acknowledge = Signal()
    unacknowledge = Signal()
    recheck = Signal()
    open_address = Signal(str)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board, self._paints = board, paints
        self._entry: AlertEntry | None = None
        self._chart: TimeseriesPanel | None = None
        self.setFixedWidth(WIDTH)
        self.band, self.facts, self.past = Band(paints), Lines(paints), Lines(paints)
        self.buttons = {
            "acknowledge": QPushButton("Acknowledge  A"),
            "unacknowledge": QPushButton("Give back  U"),
            "recheck": QPushButton("Recheck  R"),
            "runbook": QPushButton("Runbook"),
        }
        self._body = QVBoxLayout()
        self._fill()

    def show_entry(self, entry: AlertEntry | None) -> None:
        """Show `entry`; None empties the pane."""
        changed = entry is None or self._entry is None or entry.key != self._entry.key
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is None:
            return
        self._tell(entry)
        if changed:
            self.past.show_lines(())
            self._replace_chart(entry)

    def show_past(self, events: Sequence[Event]) -> None:
        """Show what happened, newest first."""
        told = [(clock_time(e.at, with_seconds=True), _event_words(e)) for e in events[:12]]
        self.past.show_lines(told or [("", "nothing is recorded yet")])

    def refresh(self) -> None:
        """Follow the alert and its chart."""
        if self._entry is not None:
            standing = self._board.alerts.get(self._entry.key)
            self._tell(standing or self._entry, cleared=standing is None)
        if self._chart is not None:
            self._chart.refresh()

    def _tell(self, entry: AlertEntry, *, cleared: bool = False) -> None:
        now = self._board.clock()
        self._entry = entry
        self.band.show_entry(entry, now)
        self.facts.show_lines(_facts(entry, now, cleared=cleared))
        self.buttons["acknowledge"].setEnabled(not entry.owned and not cleared)
        self.buttons["unacknowledge"].setEnabled(entry.owned and not cleared)
        self.buttons["recheck"].setEnabled(entry.key.target in self._board.targets)
        self.buttons["runbook"].setEnabled(bool(entry.alert.runbook_url) and not refusal(entry.alert.runbook_url))

    def _replace_chart(self, entry: AlertEntry) -> None:
        if self._chart is not None:
            self._body.removeWidget(self._chart)
            self._chart.deleteLater()
            self._chart = None
        keys = related_series(self._board, entry)
        if keys:
            self._chart = TimeseriesPanel(self._board, keys, self._paints.theme)
            self._chart.setFixedHeight(CHART_PX)
            self._body.insertWidget(0, self._chart)
            self._chart.refresh()

    @Slot()
    def _runbook(self) -> None:
        if self._entry is not None:
            self.open_address.emit(self._entry.alert.runbook_url)

    def _fill(self) -> None:
        inside = QWidget()
        self._body.setContentsMargins(20, 14, 20, 14)
        self._body.setSpacing(10)
        self._body.addWidget(self.facts)
        self._body.addWidget(plain_label("What happened", role=DeskType.SECTION))
        self._body.addWidget(self.past)
        self._body.addStretch(1)
        inside.setLayout(self._body)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addLayout(self._actions())
        column.addWidget(scroll, 1)

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 4)
        row.setSpacing(8)
        self.buttons["acknowledge"].setProperty("primary", True)
        for name, button in self.buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name)
            row.addWidget(button)
        row.addStretch(1)
        self.buttons["acknowledge"].clicked.connect(self.acknowledge)
        self.buttons["unacknowledge"].clicked.connect(self.unacknowledge)
        self.buttons["recheck"].clicked.connect(self.recheck)
        self.buttons["runbook"].clicked.connect(self._runbook)
        return row


def related_series(board: Board, entry: AlertEntry) -> list[SeriesKey]:
    """Return the series that an alert of the board's own rules watches."""
    rule, _, rest = entry.key.fingerprint.partition(":")
    target = rest.partition(":")[0]
    if entry.key.target != "board" or not rule or not target:
        return []
    signal = entry.alert.description.split(" ", 1)[0]
    wanted = set(entry.alert.labels) - {("target", target)}
    return [k for k in board.series.keys(signal) if k.target == target and wanted <= set(k.labels)][:1]


def _facts(entry: AlertEntry, now: float, *, cleared: bool) -> list[tuple[str, str]]:
    alert, ack = entry.alert, entry.ack
    first, second = state_words(entry, now)
    facts = [
        ("State", "Cleared" if cleared else f"{first}. {second}".removesuffix(". ")),
        ("Description", alert.description or "none"),
        ("Open since", f"{clock_time(alert.starts_at)}, {format_age(now - alert.starts_at)}"),
        ("Key", entry.key.text),
    ]
    if entry.unsure:
        facts.insert(1, ("Not sure", entry.unsure))
    if ack.comment:
        facts.insert(1, ("Note", ack.comment))
    return facts + [(name[:18], value) for name, value in alert.labels[:20]]


def _event_words(event: Event) -> str:
    said = {"fired": "Fired", "raised": "Wants attention again", "resolved": "Cleared", "updated": "Changed"}
    words = said.get(event.kind, event.kind.capitalize())
    reason = event.reason if event.reason not in {"new", "changed"} else ""
    parts = [words if event.kind != "updated" or not reason else reason.capitalize(), f"by {event.by}" * bool(event.by)]
    parts[1:1] = [reason] if event.kind != "updated" else []
    return ", ".join(part for part in parts if part)


def _paint_band(surface: Surface, box: QRectF, entry: AlertEntry, now: float) -> None:
    theme, ink = surface.theme, surface.theme.ink(entry.alert.severity)
    filled = ink is not None and entry.alert.severity.word == "critical"
    ground = ink.fill if ink is not None and filled else ink.tint if ink is not None else theme.raised
    words = ink.on if ink is not None and filled else theme.text
    surface.fill(box, ground)
    glyph = Glyph(entry.alert.severity.word)
    surface.glyph(glyph, square(box.x() + 20, box.center().y(), 36), mode=Mode.ON_FILL if filled else Mode.PLAIN)
    age = max(0.0, now - entry.alert.starts_at)
    timer = format_timer(age) if age < RECENT_S else format_age(age)
    right = QRectF(box.right() - 180, box.y() + 10, 160, 32)
    wide = surface.text(right, timer, DeskType.DISPLAY, words, align=RIGHT)
    owner = entry.ack.by if entry.owned else "not acknowledged"
    surface.text(QRectF(box.right() - 180, box.y() + 44, 160, 20), owner, DeskType.META, words, align=RIGHT)
    left = QRectF(box.x() + 72, box.y() + 10, box.width() - 72 - max(wide, 150) - 30, 30)
    surface.text(left, capped(entry.alert.title), DeskType.DIALOG, words)
    under = f"{entry.alert.severity.word.capitalize()}, {place_words(entry)}"
    surface.text(left.translated(0, 32).adjusted(0, 0, 0, -8), under, DeskType.META, words)
