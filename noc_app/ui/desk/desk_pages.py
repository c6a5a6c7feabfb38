"""Every page of the desk, and the ways between them."""

from collections.abc import Mapping
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.model import UNDO_S, AlertEntry, AlertKey, SeriesKey
from noc_app.ui.desk.adding.page import AddingPage
from noc_app.ui.desk.board_page import BoardPage
from noc_app.ui.desk.doctor_page import DoctorPage
from noc_app.ui.desk.drill_page import DrillPage
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.evidence import series_of
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.history_page import HistoryPage
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.pages import PageStack
from noc_app.ui.desk.places import ADD, ALERTS, ASIDE, DOCTOR, DRILL, HISTORY, REPORTS, SETTINGS, TARGETS, WALLS
from noc_app.ui.desk.regions import first_stop
from noc_app.ui.desk.reports_page import ReportsPage
from noc_app.ui.desk.settings_page import SettingsPage
from noc_app.ui.desk.targets_page import TargetsPage
from noc_app.ui.desk.triage_page import TriagePage
from noc_app.ui.desk.verbs import Verbs
from noc_app.ui.desk.walls_page import WallsPage, WallsReader
from noc_app.ui.language import tr

Drawn: TypeAlias = (
    BoardPage | TriagePage | TargetsPage | DrillPage | HistoryPage
)  # pages that are drawn anew with each frame


class DeskPages(PageStack):
    """Makes the pages and takes what they ask for to the engine; `turned` tells that another one is open."""

    turned = Signal()

    def __init__(self, engine: Driver, furniture: Furniture, keys: Keymap, verbs: Verbs) -> None:
        board, paints, boards = engine.board, furniture.paints, furniture.boards
        self._board, self._verbs = board, verbs
        self.triage = TriagePage(board, paints, verbs, keys, undo_s=UNDO_S * furniture.settings.time_limits)
        self.targets = TargetsPage(board, paints, keys.shown("add-target"))
        self.walls, self.reports = WallsPage(paints), ReportsPage(paints)
        self.settings = SettingsPage(paints, keys, furniture.theme, furniture.config)
        self.doctor = DoctorPage(furniture.doctor, paints)
        self.adding = AddingPage(furniture.adds, furniture.wizard, paints)
        self._walls = WallsReader(self.walls, verbs.read_walls, board.clock)
        self.drill = DrillPage(
            board, paints, keys, pages=furniture.pages, zones=furniture.zones, me=verbs.operator.name
        )
        self._drawn: dict[str, Drawn] = {
            **boards,
            ALERTS: self.triage,
            TARGETS: self.targets,
            DRILL: self.drill,
        }
        self.history = HistoryPage(board, paints)
        self._drawn[HISTORY] = self.history
        others = {REPORTS: self.reports, WALLS: self.walls, DOCTOR: self.doctor, SETTINGS: self.settings}
        super().__init__({**self._drawn, **others, ADD: self.adding}, ASIDE)
        self.undo = self.triage.undo
        self.undo.setParent(self)  # what was done can be taken back on every page
        self._connect(boards)

    @property
    def focused(self) -> QWidget:
        """Return what keys go to first on the open page."""
        first = {ALERTS: self.triage.focus, TARGETS: self.targets.table, WALLS: self.walls.table}
        found = {**first, REPORTS: self.reports.focus, ADD: self.adding.focus}.get(self.name)
        return found or first_stop(self.page(self.name))

    @property
    def kept_px(self) -> int:
        """Return how much of the open page at its upper right must stay in sight, px from its top."""
        page = self.currentWidget()
        return page.kept_px if isinstance(page, BoardPage | TriagePage | DrillPage | TargetsPage) else 0

    def refresh(self) -> None:
        """Show on the open page what is new."""
        self.undo.refresh()
        if self.name == WALLS:
            self._walls.refresh()
        elif self.name in self._drawn:
            self._drawn[self.name].refresh()

    @Slot(str)
    def open(self, name: str) -> None:
        """Show a page."""
        self.turn_to(name)
        self.undo.raise_()
        if name == REPORTS:
            self.reports.open()
        self.turned.emit()

    @Slot(object)
    def open_drill(self, subject: SeriesKey | str) -> None:
        """Go to everything about a series, or about a signal."""
        self.drill.open(subject)
        self.open(DRILL)

    def show_history(self, entry: AlertEntry) -> None:
        """Go to the history of an alert."""
        self.history.open(entry)
        self.open(HISTORY)

    @Slot(object)
    def show_alert(self, key: AlertKey) -> None:
        """Go to an alert."""
        self.open(ALERTS)
        self.triage.alerts.select(key)
        self.triage.open_detail()

    @Slot(str)
    def list_alerts(self, filtered: str) -> None:
        """List what fits a filter."""
        self.open(ALERTS)
        self.triage.alerts.filter.setText(filtered)

    @Slot(str)
    def show_target(self, target: str) -> None:
        """Go to a target."""
        self.open(TARGETS)
        self.targets.table.select(target)

    @Slot()
    def open_selected(self) -> None:
        """Open the selected alert: its pane, and from there what the board measures about it."""
        entry = self.triage.selected
        key = series_of(self._board, entry) if entry is not None else None
        if not self.triage.open_detail() and key is not None:
            self.open_drill(key)

    def back(self) -> bool:
        """Go back to where the open page was opened; return whether it was opened from another."""
        if self.name == DRILL and self.drill.note.isVisible():
            self.drill.note.leave()
            return False
        went = self.turn_back()
        if went:
            self.undo.raise_()
            self.turned.emit()
        return went

    def write_note(self) -> None:
        """Ask for a note at the cursor of the chart that is open."""
        if self.name == DRILL and self.drill.open_note():
            return
        self._verbs.said.emit(tr("A note is written on the chart of a signal: open one first"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.undo.place()

    def recheck(self) -> None:
        """Ask the target of what is selected now."""
        if self.name == TARGETS:
            self.targets.table.ask()
        else:
            self.triage.recheck()

    @Slot(float)
    def _read_report(self, span_s: float) -> None:
        self._verbs.read_report(span_s, self.reports.show_report)

    @Slot(object, float)
    def _read_values(self, key: SeriesKey, span_s: float) -> None:
        self._verbs.read_values(key, span_s, self.drill.take_past)

    @Slot(object, float)
    def _read_logs(self, key: SeriesKey, at: float) -> None:
        self._verbs.read_logs(key, at, self.drill.moment.take_logs)

    @Slot(object)
    def _read_occurrences(self, key: AlertKey) -> None:
        self._verbs.read_occurrences(key, self.history.show_past)

    def _connect(self, boards: Mapping[str, BoardPage]) -> None:
        verbs = self._verbs
        self.targets.recheck.connect(verbs.recheck)
        self.targets.opened.connect(self.open)
        self.adding.left.connect(self.open)
        self.reports.wanted.connect(self._read_report)
        self.reports.written.connect(verbs.write)
        self.walls.asked.connect(verbs.ask_wall)
        self.triage.alerts.view.opened.connect(self.open_selected)
        self.history.wanted.connect(self._read_occurrences)
        self.history.alert_asked.connect(self.show_alert)
        self.drill.past_wanted.connect(self._read_values)
        self.drill.moment.logs_wanted.connect(self._read_logs)
        self.drill.note.wanted.connect(verbs.keep_note)
        self.drill.note.unwanted.connect(verbs.take_note_back)
        verbs.note_told.connect(self.drill.hear_of_note)
        self.drill.address_asked.connect(verbs.open_address)
        self.drill.list_asked.connect(self.list_alerts)
        self.drill.alert_asked.connect(self.show_alert)
        self.drill.target_asked.connect(self.show_target)
        for board in boards.values():
            board.drill.connect(self.open_drill)
            board.alert_asked.connect(self.show_alert)
            board.target_asked.connect(self.show_target)
