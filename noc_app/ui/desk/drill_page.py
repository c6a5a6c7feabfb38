"""A page about one signal at one place: its chart, its values, the same elsewhere, the question, limits, alerts."""

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.pages import Pages
from noc_app.engine.board import Board
from noc_app.model import KeptNote, SeriesKey
from noc_app.model.said import phrase
from noc_app.store.ring import Points
from noc_app.ui.desk.chosen import set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.drill_facts import Drilled, drilled, line_names, lines_of
from noc_app.ui.desk.drill_moment import MomentTile
from noc_app.ui.desk.drill_parts import DrillHead, Places, StaleBar
from noc_app.ui.desk.drill_side import DrillSide
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.note_field import NoteField
from noc_app.ui.desk.span_field import SpanField
from noc_app.ui.desk.tiles import scrolled, tile
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.overview.header import Zones
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.panels.marks import plain
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

if TYPE_CHECKING:
    from noc_app.ui.desk.explorer import Explorer

SIDE_PX, NARROW_PX = 450, 1080  # at 100 %: the side, and the width below which it stands under the rest at least
LIVE_S = 2.0  # what ends so near to now follows the time
CHART_PX, BELOW_PX, TOP_PX, SPACE_PX = 300, 214, 14, 20
SPANS = (
    (phrase("15 min"), 900.0),
    (phrase("1 h"), 3600.0),
    (phrase("6 h"), 21_600.0),
    (phrase("24 h"), 86_400.0),
    (phrase("7 d"), 604_800.0),
)


class DrillPage(QWidget):
    """Follows what `open` was told. Asks for everything through signals; the keys come from the window.

    `past_wanted` asks for (series, span in seconds) of what the board itself does not keep: it ends in `take_past`.
    """

    past_wanted = Signal(object, float)
    alert_asked = Signal(object)  # AlertKey
    list_asked = Signal(str)  # a filter
    target_asked = Signal(str)
    address_asked = Signal(str)

    def __init__(self, board: Board, paints: Paints, keys: Keymap, *, pages: Pages, zones: Zones, me: str) -> None:
        """`me` is whose notes can be taken back here."""
        super().__init__()
        self._board, self._paints, self._pages, self._zones = board, paints, pages, zones
        arrows = " ".join(filter(None, (keys.shown("earlier"), keys.shown("later"))))
        self._hints = ((arrows, tr("step")), (keys.shown("note"), tr("note here")))
        self._subject: SeriesKey | str | None = None
        self._second, self._asked = -1, set[tuple[SeriesKey, float]]()
        self._back_s = 0.0  # how long ago the time began that was asked for last, seconds
        self.shown: Drilled | None = None
        self.chart: Explorer | None = None
        self.head, self.stale = DrillHead(paints), StaleBar(paints)
        self.places, self.moment = Places(paints), MomentTile(board, paints)
        self.side = DrillSide(paints)
        self.spans = {KeyButton(told(words), "", paints): span for words, span in SPANS}
        self.custom, self.span = KeyButton(tr("Custom"), "", paints), SpanField(paints)
        self.live = KeyButton(tr("Live"), keys.shown("live"), paints)
        self.compare = KeyButton(tr("Compare"), keys.shown("compare"), paints)
        self.nothing = plain_label(role=DeskType.ROW.at(paints.zoom))
        self.remark = plain_label(role=DeskType.META.at(paints.zoom))
        self.note = NoteField(paints, me, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("A signal"))
        self._lay_out()
        self._connect()

    @property
    def subject(self) -> SeriesKey | str | None:
        """Return what is open: a series, or the id of a signal that nothing supplies."""
        return self._subject

    @property
    def kept_px(self) -> int:
        """Return how much at the upper right must stay in sight, px: nothing where the side is, it begins below."""
        beside = self._columns.direction() is QBoxLayout.Direction.LeftToRight
        return 0 if beside else self.head.height() + self.live.height() + round(3 * TOP_PX * self._paints.zoom)

    def open(self, subject: SeriesKey | str) -> None:
        """Show a series, or the worst series of a signal."""
        found = drilled(self._board, subject, self._board.clock(), self._zones)
        self._subject = found.key if found is not None and found.key is not None else subject
        self._second = -1
        self._make_chart()
        self.refresh()

    def refresh(self) -> None:
        """Show what is new, at most once a second."""
        self.moment.rest()
        now = self._board.clock()
        if self._subject is None or int(now) == self._second:
            return
        self._second = int(now)
        shown = drilled(self._board, self._subject, now, self._zones)
        if shown is None:
            self.nothing.setText(tr("The catalogue does not know this signal any more"))
            return
        if shown.key is not None and (self.chart is None or shown.key != self._subject):
            self._subject = shown.key
            self._make_chart()
        self._tell(shown, now)

    def take_past(self, key: SeriesKey, times: Points, values: Points) -> None:
        """Draw what the target remembers; nothing is said if it has nothing."""
        if self.chart is not None and key == self._subject:
            if times.size:
                self.chart.add_past(key, times, values)
                self.chart.refresh()
            self._say_span()

    def live_again(self) -> None:
        """Follow the time again."""
        if self.chart is not None:
            self.chart.go_live()

    def step(self, by: int) -> None:
        """Move the cursor."""
        if self.chart is not None:
            self.chart.step(by)

    def zoom(self, *, closer: bool) -> None:
        """Show a shorter or a longer time."""
        if self.chart is not None:
            self.chart.zoom(closer=closer)

    def open_note(self, at: float | None = None) -> bool:
        """Ask for a note at `at`, else at the cursor, which begins at the newest value; return whether it can be."""
        chart, key = self.chart, self._subject
        if chart is None or not isinstance(key, SeriesKey):
            return False
        if at is None and chart.pointed_at is None:
            chart.step(0)
        at = next((x for x in (at, chart.pointed_at) if x is not None), self._board.clock())
        chart.point_at(at)
        chart.held = True
        self.note.open(key, at, chart.notes_at(at))
        self._place_note()
        return True

    @Slot(object, str)
    def hear_of_note(self, note: KeptNote, refusal: str) -> None:
        """Draw a note that was kept, or say why it was not."""
        self.note.hear(note, refusal)
        self._second = -1
        self.refresh()

    def reset(self) -> None:
        """Show the usual time again."""
        self._show_span(SPANS[0][1])

    def toggle_compare(self) -> None:
        """Show last week behind, or do not."""
        if self.chart is not None:
            self.chart.compare(on=not self.chart.compares)
            self._say_span()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = self._paints.zoom
        needed = self.head.minimumWidth() + self._spans_row.sizeHint().width() + round((SIDE_PX + 3 * SPACE_PX) * zoom)
        wide = self.width() >= max(needed, round(NARROW_PX * zoom))
        for box in (self._columns, self._above):
            box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        if wide:
            self.side.setFixedWidth(round(SIDE_PX * zoom))
        else:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        self.note.leave()  # where its cursor was is another place now

    def _place_note(self) -> None:
        """Put the field beside the cursor, right of it if the readout leaves room there, else below that."""
        chart, field = self.chart, self.note
        if chart is None or field.isHidden():
            return
        gap, (cursor, right) = round(14 * self._paints.zoom), chart.cursor_px()
        corner = chart.mapTo(self._inside, QPoint(0, chart.box.y()))
        x = max(cursor, right) + gap
        if x + field.width() > chart.width():
            x = max(0, cursor - gap - field.width())
            corner += QPoint(0, chart.box.height() + gap)
        field.move(corner + QPoint(max(0, x), 0))
        self._rolls.ensureWidgetVisible(field)

    @Slot()
    def _note_left(self) -> None:
        if self.chart is not None:
            self.chart.held = False
        self.setFocus()

    def _tell(self, shown: Drilled, now: float) -> None:
        self.shown = shown
        self.head.show_drilled(shown)
        self.setAccessibleName(capped(shown.title))
        self.stale.show_words(shown.stale)
        self.places.show_drilled(shown)
        self.side.show_drilled(shown, now)
        self.nothing.setVisible(self.chart is None)
        self.nothing.setText(
            tr("{reason}. There is nothing to draw", reason=told(shown.reason)) if self.chart is None else ""
        )
        for button in self._buttons:
            button.setEnabled(self.chart is not None)
        if self.chart is not None:
            self.chart.marks = tuple(
                Note(e.alert.starts_at, plain(e.alert.title)) for e in shown.related[: shown.about]
            )
            self.chart.refresh()
        self._show_moment()

    def _make_chart(self) -> None:
        """Make the chart of what is open; before anything is open there is none."""
        self.note.leave()
        if self.chart is not None:
            self._tile_column.removeWidget(self.chart)
            self.chart.deleteLater()
            self.chart = None
        key = self._subject
        if not isinstance(key, SeriesKey) or key.signal not in self._board.catalogue:
            return
        lines = lines_of(self._board, key, self._board.clock())
        charts = importlib.import_module("noc_app.ui.desk.explorer")  # pyqtgraph takes a tenth of a start
        self.chart = made = charts.Explorer(self._board, lines, self._paints, line_names(lines), hints=self._hints)
        made.sources = self._pages.notes_of(key.signal)
        made.setMinimumHeight(round(CHART_PX * self._paints.zoom))
        made.stepped.connect(self._moved)
        self._tile_column.insertWidget(0, made, 1)
        self._mark()

    def _show_span(self, span_s: float) -> None:
        if self.chart is None:
            return
        self.chart.show_span(span_s)
        self._want(span_s)
        self._say_span()

    @Slot(float, float)
    def _show_between(self, start: float, end: float) -> None:
        """Show the time from `start` to `end`, live if it ends now."""
        if self.chart is None:
            return
        now = self._board.clock()
        if end >= now - LIVE_S:
            self._show_span(end - start)
        else:
            self.chart.show_between(start, end)
            self._want(now - start)
            self._say_span()
        self.setFocus()

    def _want(self, span_s: float) -> None:
        """Ask for the last `span_s` seconds, once, if they are not all here."""
        self._back_s, key = span_s, self._subject
        if (
            self.chart is not None
            and isinstance(key, SeriesKey)
            and span_s > self.chart.known_s
            and (key, round(span_s, -1)) not in self._asked
        ):
            self._asked.add((key, round(span_s, -1)))
            self.past_wanted.emit(key, span_s)

    @property
    def _buttons(self) -> tuple[KeyButton, ...]:
        return (*self.spans, self.custom, self.live, self.compare)

    def _say_span(self) -> None:
        """Say what of the wanted time is not there, and whether last week is known."""
        chart, said = self.chart, []
        if chart is not None and chart.known_s + 60.0 < (chart.span_s if chart.live else self._back_s):
            said.append(tr("kept here since {time}", time=clock_time(self._board.clock() - chart.known_s)))
        if chart is not None and chart.compares and not chart.has_ghost:
            said.append(tr("its target does not tell last week"))
        self.remark.setText(", ".join(said))
        self._mark()

    @Slot()
    def _choose_span(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton):
            self._show_span(self.spans[sender])

    @Slot()
    def _ask_span(self) -> None:
        self.span.open(self._board.clock())

    @Slot()
    def _moved(self) -> None:
        self._show_moment()
        self._mark()

    def _show_moment(self) -> None:
        """Show lines or values around the cursor, else the newest values."""
        key, chart = self._subject, self.chart
        self.moment.follow(key if isinstance(key, SeriesKey) else None, chart.pointed_at if chart is not None else None)

    def _mark(self) -> None:
        """Show which time is chosen, whether it is live, and whether last week is behind."""
        chart = self.chart
        usual = chart is not None and chart.live and chart.span_s in self.spans.values()
        chosen: Sequence[tuple[KeyButton, bool]] = [
            *((button, chart is not None and usual and chart.span_s == span) for button, span in self.spans.items()),
            (self.custom, chart is not None and not usual),
            (self.live, chart is not None and chart.live),
            (self.compare, chart is not None and chart.compares),
        ]
        for button, on in chosen:
            if button.property("chosen") != on:
                set_chosen(button, chosen=on)

    def _lay_out(self) -> None:
        zoom, theme = self._paints.zoom, self._paints.theme
        chosen = f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        self.setStyleSheet(
            f"#tile {{ background: {theme.tile}; border: 1px solid {theme.hairline}; border-radius: 6px; }}"
            f"#tile QScrollArea, #tile Places {{ background: {theme.tile}; }} {chosen}"
        )
        self._spans_row = buttons = QHBoxLayout()
        buttons.setSpacing(round(6 * zoom))
        for button in self._buttons:
            buttons.addWidget(button)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.addWidget(self.head, 1)
        self._above.addLayout(buttons)
        self._tile_column = QVBoxLayout()
        self._tile_column.addWidget(self.nothing, 1)
        self._tile_column.addWidget(self.remark)
        below = QHBoxLayout()
        below.setSpacing(round(14 * zoom))
        below.addWidget(tile(scrolled(self.places, round(BELOW_PX * zoom))), 1)
        below.addWidget(tile(self.moment), 1)
        left = QVBoxLayout()
        left.setContentsMargins(*(round(px * zoom) for px in (SPACE_PX, TOP_PX, SPACE_PX, 14)))
        left.setSpacing(round(12 * zoom))
        left.addLayout(self._above)
        left.addWidget(self.span)
        left.addWidget(self.stale)
        left.addWidget(tile(self._tile_column), 1)
        left.addLayout(below)
        self._add_columns(left)

    def _add_columns(self, left: QVBoxLayout) -> None:
        self._inside = inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._rolls = scrolled(inside, 0)
        whole.addWidget(self._rolls)
        self.note.setParent(inside)

    def _connect(self) -> None:
        for button in self.spans:
            button.clicked.connect(self._choose_span)
        self.custom.clicked.connect(self._ask_span)
        self.span.asked.connect(self._show_between)
        self.span.closed.connect(self.setFocus)
        self.note.closed.connect(self._note_left)
        self.live.clicked.connect(self.live_again)
        self.compare.clicked.connect(self.toggle_compare)
        self.places.opened.connect(self.open)
        self.side.alert_asked.connect(self.alert_asked)
        self.side.list_asked.connect(self.list_asked)
        self.side.target_asked.connect(self.target_asked)
        self.side.address_asked.connect(self.address_asked)
