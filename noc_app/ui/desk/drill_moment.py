"""The tile about the cursor of a chart: log lines around it, or the values as they came."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from noc_app.engine.board import Board
from noc_app.model import Logged, SeriesKey
from noc_app.ui.desk.chosen import set_chosen
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.drill_facts import values_around
from noc_app.ui.desk.drill_parts import Values
from noc_app.ui.desk.log_view import LogView, failed_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

LOGS, VALUES = "logs", "values"
_MARGINS = (14, 6, 14, 2)
AGAIN_S = 10.0  # after so long lines are looked for again while they may still come


class MomentTile(QWidget):
    """Follows the cursor. Lines are asked for once it rests: `logs_wanted` (series, Unix seconds) ends in `take_logs`.

    Without a choice lines are shown at a cursor, if any target has told that it carries logs, else values.
    """

    logs_wanted = Signal(object, float)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__()
        self._board = board
        self._key: SeriesKey | None = None
        self._at: float | None = None
        self._rests: tuple[SeriesKey, float] | None = None  # where the cursor was a frame ago
        self._asked: tuple[SeriesKey, float] | None = None
        self._asked_at = 0.0
        self._choice, self._carried = "", False  # of the person; whether anybody was asked for lines last time
        self.logged: Logged | None = None
        zoom = paints.zoom
        self.title = plain_label(role=DeskType.BODY_STRONG.at(zoom))
        self.said = plain_label(role=DeskType.META.at(zoom))
        for label in (self.title, self.said):
            label.setWordWrap(True)
        self.said.setStyleSheet(f"color: {paints.theme.text3};")
        self.values, self.lines = Values(paints), LogView(paints)
        self.buttons = {LOGS: KeyButton(tr("Logs"), "", paints), VALUES: KeyButton(tr("Values"), "", paints)}
        for button in self.buttons.values():
            button.clicked.connect(self._choose)
        self._lay_out(zoom)

    @property
    def shows(self) -> str:
        """Return what is shown: `LOGS` or `VALUES`."""
        if self._choice:
            return self._choice
        return LOGS if self._at is not None and self._carried else VALUES

    def follow(self, key: SeriesKey | None, at: float | None) -> None:
        """Show what there is of a series around `at`, Unix seconds; without a cursor the newest."""
        if key != self._key:
            self.logged, self._asked = None, None
        self._key, self._at = key, at
        self.show_moment()

    def rest(self) -> None:
        """Ask for lines if the cursor stands where it stood a frame ago."""
        here = (self._key, self._at) if self._key is not None and self._at is not None else None
        rests, self._rests = here is not None and here == self._rests, here
        if here is not None and rests and (here != self._asked or self._goes_on):
            self._asked, self._asked_at = here, self._board.clock()
            self.logs_wanted.emit(*here)

    @property
    def _goes_on(self) -> bool:
        """Return whether the time around the cursor was not over when lines were looked for, a while ago."""
        logged = self.logged
        if logged is None or not logged.asked or logged.at != self._at:
            return False
        over = logged.end - logged.at >= logged.at - logged.start
        return not over and self._board.clock() - self._asked_at >= AGAIN_S

    def take_logs(self, key: SeriesKey, logged: Logged) -> None:
        """Show lines that were found, if the cursor is still there."""
        if (key, logged.at) == (self._key, self._at):
            self.logged, self._carried = logged, bool(logged.asked)
            self.show_moment()

    def show_moment(self) -> None:
        """Show lines, or values."""
        shows = self.shows
        for name, button in self.buttons.items():
            if button.property("chosen") != (name == shows):
                set_chosen(button, chosen=name == shows)
        self._inside.setCurrentWidget(self.lines if shows == LOGS else self.values)
        (self._show_lines if shows == LOGS else self._show_values)()

    def _show_values(self) -> None:
        at = self._at
        around = tr("Newest values")
        if at is not None:
            around = tr("Values around {time}", time=clock_time(at, with_seconds=True))
        why = self.logged.unasked if self.logged is not None and at is not None else ""
        self._head(around, tr("as they came. {why}", why=told(why)) if why else tr("as they came"))
        found = values_around(self._board, self._key, at, self.values.rows) if self._key is not None else ()
        self.values.show_values(found)

    def _show_lines(self) -> None:
        at, logged = self._at, self.logged
        if at is None:
            self._head(tr("Logs"), "")
            self.lines.say(tr("Put the cursor on a moment of the chart: lines around it are looked for"))
            return
        title = tr("Logs around {time}", time=clock_time(at, with_seconds=True))
        if logged is None or logged.at != at:
            self._head(title, tr("looking for lines …"))
            if logged is None:
                self.lines.say("")
            return
        self._head(title, _found_words(logged))
        self.lines.show_logged(logged)

    def _head(self, title: str, said: str) -> None:
        self.title.setText(capped(title))
        self.said.setText(capped(said))
        self.said.setVisible(bool(said))

    @Slot()
    def _choose(self) -> None:
        self._choice = next(name for name, button in self.buttons.items() if button is self.sender())
        self.show_moment()

    def _lay_out(self, zoom: float) -> None:
        head, words = QHBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.said)
        head.setSpacing(round(6 * zoom))
        head.setContentsMargins(*(round(px * zoom) for px in _MARGINS))
        head.addLayout(words, 1)
        for button in self.buttons.values():
            head.addWidget(button)
        inside = QWidget()
        self._inside = QStackedLayout(inside)
        for part in (self.lines, self.values):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(inside, 1)


def _found_words(logged: Logged) -> str:
    """Return how many lines were found and where, that there are more, and who did not tell all."""
    where = ", ".join(dict.fromkeys(target for target, _ in logged.lines)) or ", ".join(logged.asked)
    count = tr("%n line(s)", len(logged.lines))
    if logged.more:
        count = tr("the nearest %n line(s) of more", len(logged.lines))
    said = tr("{count} from {targets}", count=count, targets=where) if logged.lines else where
    return tr("{first}. {more}", first=said, more=failed_words(logged)) if logged.failed else said
