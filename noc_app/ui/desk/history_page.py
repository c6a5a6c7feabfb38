"""The history of one alert: every time that it stood, from the journal."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.occurrences import Occurrence, tally
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey
from noc_app.model.said import phrase
from noc_app.ui.desk.chosen import set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.rows import place_words
from noc_app.ui.desk.table import ROW_PX, Columns, paint_cells, row_box
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, glyph_of
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import date_time, format_age

SPANS = (
    (phrase("24 h"), 86_400.0),
    (phrase("7 d"), 604_800.0),
    (phrase("30 d"), 2_592_000.0),
    (phrase("All"), float("inf")),
)
AGAIN_S = 5.0


def _columns() -> Columns:
    return ((tr("Began"), 0.0), (tr("Lasted"), 0.2), (tr("Acknowledged"), 0.34), (tr("What was said"), 0.58))


class HistoryPage(QWidget):
    """Asks with `wanted` for what the journal knows, at once and every few seconds while it is open."""

    wanted = Signal(object)  # AlertKey
    alert_asked = Signal(object)  # AlertKey

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board, self._asked_at = board, float("-inf")
        self._entry: AlertEntry | None = None
        self._found: tuple[Occurrence, ...] = ()
        self._span = SPANS[1][1]
        self.title = plain_label(role=DeskType.PAGE.at(paints.zoom))
        self.words = plain_label(role=DeskType.ROW.at(paints.zoom))
        self.words.setWordWrap(True)
        self.spans = {KeyButton(told(words), "", paints): span for words, span in SPANS}
        self.go = KeyButton(tr("To the alert"), "", paints)
        self.table = OccurrenceTable(paints)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = paints.theme
        self.setStyleSheet(
            f'QPushButton[chosen="true"] {{ background: {theme.focus_tint}; border: 2px solid {theme.focus}; }}'
        )
        scroll = QScrollArea()
        scroll.setWidget(self.table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(Flowing(*self.spans, self.go, gap=round(8 * paints.zoom)))
        column.addWidget(self.words)
        column.addWidget(scroll, 1)
        for button in self.spans:
            button.clicked.connect(self._choose)
        self.go.clicked.connect(self._to_alert)

    @property
    def key(self) -> AlertKey | None:
        """Return whose history is open."""
        return self._entry.key if self._entry is not None else None

    def open(self, entry: AlertEntry) -> None:
        """Show the history of `entry`."""
        self._entry, self._found, self._asked_at = entry, (), float("-inf")
        self.title.setText(
            capped(tr("History of {title}, {place}", title=told(entry.alert.title), place=place_words(entry)))
        )
        self.words.setText(tr("Being read from the journal"))
        self.table.show_occurrences((), self._board.clock())

    def refresh(self) -> None:
        """Ask again every few seconds."""
        now = self._board.clock()
        if self._entry is not None and abs(now - self._asked_at) >= AGAIN_S:
            self._asked_at = now
            self.wanted.emit(self._entry.key)

    def show_past(self, key: AlertKey, found: Sequence[Occurrence]) -> None:
        """Show what the journal knows of the alert of `key`."""
        if key == self.key:
            self._found = tuple(found)
            self._tell()

    def _tell(self) -> None:
        now = self._board.clock()
        shown = [one for one in self._found if self._span == float("inf") or one.began_at >= now - self._span]
        count = tally(shown, now)
        words = tr("It did not stand in this time, as far as the journal goes back")
        if shown:
            told = tr("%n time(s)", count.count)
            longest, usual = format_age(count.longest_s), format_age(count.median_s)
            taken = tr("acknowledged %n time(s)", count.taken)
            words = tr(
                "{times}, longest {longest}, half of them within {usual}, {taken}",
                times=told,
                longest=longest,
                usual=usual,
                taken=taken,
            )
        self.words.setText(words)
        self.table.show_occurrences(shown, now)
        self.go.setEnabled(self._entry is not None and self._board.alerts.get(self._entry.key) is not None)
        for button, span in self.spans.items():
            set_chosen(button, chosen=span == self._span)

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, KeyButton):
            self._span = self.spans[sender]
            self._tell()

    @Slot()
    def _to_alert(self) -> None:
        if self._entry is not None:
            self.alert_asked.emit(self._entry.key)


class OccurrenceTable(Painted):
    """The painted rows, the newest first."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._shown: tuple[Occurrence, ...] = ()
        self._now = 0.0
        self.setAccessibleName(tr("Each time that it stood"))

    def show_occurrences(self, shown: Sequence[Occurrence], now: float) -> None:
        """Show `shown` as they are at `now`."""
        self._shown, self._now = tuple(shown), now
        self.setMinimumHeight(self.px((len(shown) + 1) * ROW_PX))
        self.setAccessibleDescription(capped("; ".join(", ".join(_words(one, now)) for one in shown[:20])))
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        columns = _columns()
        heads = [name for name, _ in columns]
        paint_cells(surface, box, -1, columns, words=heads, colour=surface.theme.text3)
        for row, one in enumerate(self._shown):
            where = row_box(box, row)
            surface.fill(where, surface.theme.tile)
            surface.glyph(glyph_of(one.worst), square(where.x() + 16, where.center().y(), 20))
            if one.owner:
                wide = box.width() - 56
                surface.glyph(Glyph.ACKNOWLEDGED, square(52 + 0.34 * wide - 26, where.center().y(), 18))
            paint_cells(surface, box, row, columns, words=_words(one, self._now), colour=surface.theme.text)


def _words(one: Occurrence, now: float) -> tuple[str, ...]:
    lasted = format_age(one.lasted_s(now))
    lasted = tr("{age}, stands", age=lasted) if one.ended_at is None else lasted
    taken = tr("nobody")
    if one.owner:
        taken = one.owner
        if one.taken_after_s is not None:
            taken = tr("{name}, after {age}", name=one.owner, age=format_age(one.taken_after_s))
    said = "; ".join(f"{by}: {words}" if by else words for by, words in one.said)
    return date_time(one.began_at), lasted, taken, said or told(one.ended_why)
