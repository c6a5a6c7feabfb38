"""The operator's window: its pages, its keys, and what lies over them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from noc_app.config.operation import Offered
from noc_app.engine.board import Snapshot
from noc_app.model import AlertChange, AlertEntry, AlertKey, Ending
from noc_app.ui.bridge import AlertBridge
from noc_app.ui.clock import Part
from noc_app.ui.desk import placing
from noc_app.ui.desk.adding.page import AddingPage
from noc_app.ui.desk.announce import Announcer
from noc_app.ui.desk.board_page import BoardPage
from noc_app.ui.desk.chrome import NARROW_PX, StatusBar, TopBar, framed
from noc_app.ui.desk.doctor_page import DoctorPage
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.grouping import bond_of
from noc_app.ui.desk.key_sheet import KeySheet
from noc_app.ui.desk.keymap import Keymap, key_text, single
from noc_app.ui.desk.nav import NavBar, Place
from noc_app.ui.desk.notices import ending_words
from noc_app.ui.desk.offers import Do, Known, Offer, known_of
from noc_app.ui.desk.operate_form import OperateForm, labels_at
from noc_app.ui.desk.palette import Palette
from noc_app.ui.desk.places import ADD, ALERTS, DOCTOR, REPORTS, SETTINGS, TARGETS, WALL, WALLS, hints, places
from noc_app.ui.desk.regions import after_focus, first_stop
from noc_app.ui.desk.reports_page import ReportsPage
from noc_app.ui.desk.settings_page import SettingsPage
from noc_app.ui.desk.targets_page import TargetsPage
from noc_app.ui.desk.toast_lane import GAP, MARGIN, ToastLane
from noc_app.ui.desk.triage_page import TriagePage
from noc_app.ui.desk.verbs import Verbs
from noc_app.ui.desk.walls_page import WallsPage, WallsReader
from noc_app.ui.language import tr

FLOOD_FILTER = "age<10m"
LOW_PX = 640  # at 100 %: below this height of the window the navigation folds
NUMBERED = 9  # places that Alt and a digit reach
_ANYWHERE = frozenset({"palette", "larger", "smaller", "usual-size", "theme", "wall", "region", "guide"})


class DeskWindow(QMainWindow):
    """Everything an operator needs, without the mouse. Whoever makes it gives the engine's news to its `bridge`."""

    _seen = 0, 0  # the second and the revision of the alerts that the snapshot is of

    wall_wanted = Signal()
    guide_wanted = Signal()
    look_wanted = Signal(str)  # larger, smaller, usual-size, theme
    closed = Signal()

    def __init__(self, engine: Driver, furniture: Furniture) -> None:
        super().__init__()
        board, paints, name = engine.board, furniture.paints, furniture.operator.name
        self._engine, self._attention = engine, furniture.attention
        self._snapshot: Snapshot | None = None
        self.setWindowTitle("NOC Board")
        self.keys = Keymap(furniture.settings)
        self.verbs = Verbs(engine, furniture.operator, self)
        self.bridge = AlertBridge(self)
        self.top = TopBar(board, paints, name, self.keys.shown("palette"))
        self.status, self.nav = StatusBar(paints), NavBar(paints)
        self.boards = dict(furniture.boards)
        self.triage = TriagePage(board, paints, self.verbs, self.keys)
        self.alerts, self.detail, self.popover = self.triage.alerts, self.triage.detail, self.triage.popover
        self.targets = TargetsPage(board, paints, self.keys.shown("add-target"))
        self.walls, self.reports = WallsPage(paints), ReportsPage(paints)
        self.settings = SettingsPage(paints, self.keys, furniture.theme, furniture.config)
        self.doctor, self.adding = (
            DoctorPage(furniture.doctor, paints),
            AddingPage(furniture.adds, furniture.wizard, paints),
        )
        self._walls = WallsReader(self.walls, self.verbs.read_walls, board.clock)
        others = {REPORTS: self.reports, WALLS: self.walls, DOCTOR: self.doctor, SETTINGS: self.settings}
        drawn = {**self.boards, ALERTS: self.triage, TARGETS: self.targets}
        self._pages: dict[str, QWidget] = {**drawn, **others, ADD: self.adding}
        self.stack = QStackedWidget()
        self._lay_out()
        self.finder, self.sheet = Palette(paints, self.keys, self._known, self), KeySheet(paints, self.keys, self)
        self.operate = OperateForm(paints, self, by=name, sends=engine.sends, receipts=engine.receipts)
        self.lane = ToastLane(paints, board.clock, self, key=self.keys.shown("flood"))
        self.announcer = Announcer(self, board.clock)
        self._actions = self._all_actions()
        self._connect()
        self.open_page(ALERTS)

    @property
    def pages(self) -> tuple[str, ...]:
        """Return the names of the pages that can be opened."""
        return tuple(self._pages)

    @property
    def page(self) -> str:
        """Return the name of the page that is open."""
        return next(name for name, page in self._pages.items() if page is self.stack.currentWidget())

    @property
    def parts(self) -> tuple[Part, Part]:
        """Return what is round the page, and the page: one frame is drawn in two steps of the loop."""
        return Part(self, self._draw_bars), Part(self, self._draw_page)

    def refresh(self) -> None:
        """Draw one frame, all of it at once."""
        self._draw_bars()
        self._draw_page()

    def _draw_bars(self) -> None:
        """Draw what is round the page. The board is judged once a second, and at once when an alert changes."""
        board = self._engine.board
        seen = int(board.clock()), board.alerts.revision
        if self._snapshot is None or seen != self._seen:
            self._seen, self._snapshot = seen, board.snapshot()
        self._attention.refresh(self._snapshot, flooded=self.lane.flooded)
        self.top.show_snapshot(self._snapshot, self._attention.alarm.words)
        self.status.show_words(self._snapshot, hints(self.keys), board)
        self.nav.show_places(self._places(self._snapshot), TARGETS if self.page == ADD else self.page)
        self.lane.refresh()
        self.operate.refresh()
        self._place_lane()

    def _draw_page(self) -> None:
        page = self.stack.currentWidget()
        if page is self.walls:
            self._walls.refresh()
        elif isinstance(page, BoardPage | TriagePage | TargetsPage):
            page.refresh()

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Show a page; `wall` fills the screens with the wall instead."""
        if name == WALL:
            self.wall_wanted.emit()
            return
        self.stack.setCurrentWidget(self._pages[name])
        if name == REPORTS:
            self.reports.open()
        self._focus_page()
        self.refresh()

    def perform(self, action: str) -> bool:
        """Do what the id of an action says; return whether there is such an action here."""
        on_toast = self.lane.keyed.get(action) if self.lane.focused is not None else None
        work = on_toast or self._actions.get(action)
        if work is not None:
            work()
        return work is not None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = key_text(event)
        digit = int(pressed[-1]) if pressed.startswith("Alt+") and pressed[-1].isdigit() else 0
        places = self._places(self._snapshot) if digit else ()
        action = self.keys.action_of(event)
        if 0 < digit <= min(NUMBERED, len(places)):
            self.open_page(places[digit - 1].id)
        elif action is None or not self.perform(action):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that work everywhere through, also while somebody types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            action = self.keys.action_of(event)
            if action in _ANYWHERE and not single(key_text(event)):
                return self.perform(action)
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = self.nav.paints.zoom
        self.nav.fold(folded=self.width() < NARROW_PX * zoom or self.height() < LOW_PX * zoom)
        self._place_lane()
        self._place_over()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @Slot(object)
    def show_alert(self, key: AlertKey) -> None:
        """Go to an alert."""
        self.open_page(ALERTS)
        self.alerts.select(key)
        self.triage.open_detail()

    def _all_actions(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.triage.keyed,
            "back": self._back,
            "palette": self._open_palette,
            "filter": self._open_filter,
            "recheck": self._recheck,
            "toasts": self._to_toasts,
            "flood": self._list_flood,
            "region": self._next_region,
            "wall": self.wall_wanted.emit,
            "add-target": partial(self.open_page, ADD),
            "keys": self._open_sheet,
            "guide": self.guide_wanted.emit,
            **{look: partial(self.look_wanted.emit, look) for look in ("larger", "smaller", "usual-size", "theme")},
            "mute": self._attention.alarm.mute,
            "meeting": self._attention.alarm.meet,
            "sound-test": self._attention.alarm.test,
        }

    @Slot()
    def _back(self) -> None:
        """Leave what is open, then the filter, back to the list."""
        self.finder.cancel()
        self.operate.cancel()
        self.sheet.hide()
        if self.page == ALERTS:
            self.triage.leave()
        else:
            self._focus_page()

    @Slot()
    def _open_palette(self) -> None:
        self._find("")

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Open the palette with something typed already."""
        self.finder.open(self._room, typed)
        self._place_over()

    def _open_sheet(self) -> None:
        self.sheet.open(self._room)
        self._place_over()

    def _open_filter(self) -> None:
        self.open_page(ALERTS)
        self.triage.keyed["filter"]()

    def _to_toasts(self) -> None:
        if not self.lane.enter():
            self.status.say(tr("There is no toast"))

    @Slot()
    def _list_flood(self) -> None:
        """List what came lately: everything that a flood told as one is there."""
        self._list(FLOOD_FILTER)

    def _recheck(self) -> None:
        self.targets.table.ask() if self.page == TARGETS else self.triage.recheck()

    def _next_region(self) -> None:
        """Move the focus to the next region: navigation, page, details."""
        details = [self.detail] if self.page == ALERTS and self.detail.isVisible() else []
        regions: list[QWidget] = [self.nav, self._focused, *details]
        region = after_focus(regions)
        inside = self.detail.buttons["acknowledge"] if region is self.detail else region
        inside.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _focus_page(self) -> None:
        self._focused.setFocus()

    @property
    def _focused(self) -> QWidget:
        """Return what keys go to first on the open page."""
        first = {ALERTS: self.triage.focus, TARGETS: self.targets.table, WALLS: self.walls.table}
        found = {**first, REPORTS: self.reports.focus, ADD: self.adding.focus}.get(self.page)
        return found or first_stop(self._pages[self.page])

    @Slot(object)
    def _take_offer(self, offer: Offer) -> None:
        """Do what was chosen in the palette."""
        if offer.alert is not None:
            self.show_alert(offer.alert)
        does: dict[Do, Callable[[], object]] = {
            Do.ACTION: partial(self.perform, offer.subject),
            Do.ON_ALERT: partial(self.perform, offer.subject),
            Do.SILENCE_HOST: self.triage.silence_host,
            Do.PAGE: partial(self.open_page, offer.subject),
            Do.MERGE: partial(self._merge_with, offer.subject),
            Do.RECHECK: partial(self.verbs.recheck, offer.subject),
            Do.OPERATE: partial(self._open_form, offer.operation),
            Do.FILTER: partial(self._list, offer.subject),
        }
        if (work := does.get(offer.do)) is not None:
            work()

    def _merge_with(self, incident: str) -> None:
        if (selected := self.triage.selected) is not None:
            self.verbs.merge(incident, [bond_of(self._engine.board, selected.key)])

    def _open_form(self, offered: Offered | None) -> None:
        if offered is not None:
            self.operate.open(offered, labels_at(self.triage.selected, offered.target))
            self._place_over()

    def _list(self, filtered: str) -> None:
        self.open_page(ALERTS)
        self.alerts.filter.setText(filtered)

    def _known(self) -> Known:
        """Return what the palette can go to."""
        pages = tuple((place.id, place.title) for place in self._places(self._snapshot)[:-1])
        return known_of(self._engine, pages, self.triage.selected)

    @Slot(object)
    def _toasts(self, entries: Sequence[AlertEntry]) -> None:
        self.lane.announce(*entries)
        self.announcer.alert(max(entries, key=lambda entry: entry.alert.severity))
        in_front = self.isActiveWindow()
        for entry in entries:
            self._attention.announce(entry, in_front=in_front, flooded=self.lane.flooded)

    @Slot(object)
    def _ends_soon(self, endings: Sequence[Ending]) -> None:
        self.status.warn(ending_words(endings))

    @Slot(object)
    def _changed(self, changes: Sequence[AlertChange]) -> None:
        self.lane.follow(*changes)
        self._place_lane()
        self.triage.follow(changes)

    @Slot(float)
    def _read_report(self, span_s: float) -> None:
        self.verbs.read_report(span_s, self.reports.show_report)

    @Slot(str)
    def _added(self, target: str) -> None:
        self.open_page(TARGETS)
        self.status.say(tr("{target} is added and asked from now on", target=target))

    def _places(self, snapshot: Snapshot | None) -> tuple[Place, ...]:
        return places(snapshot, (page.place() for page in self.boards.values()), self.keys.shown("wall"))

    def _connect(self) -> None:
        self.top.search_wanted.connect(self._open_palette)
        self.finder.chosen.connect(self._take_offer)
        self.finder.left.connect(self._focus_page)
        self.sheet.left.connect(self._focus_page)
        self.operate.left.connect(self._focus_page)
        self.operate.asked.connect(self.verbs.act)
        self.operate.told.connect(self.status.say)
        self.verbs.done.connect(self.operate.done)
        self.verbs.said.connect(self.status.say)
        self.triage.search_wanted.connect(self._find)
        self.bridge.changed.connect(self._changed)
        self.bridge.toasts.connect(self._toasts)
        self.bridge.ending.connect(self._ends_soon)
        self.lane.acknowledge.connect(self.verbs.acknowledge_now)
        self.lane.opened.connect(self.show_alert)
        self.lane.all_wanted.connect(self._list_flood)
        self.lane.left.connect(self._focus_page)
        self.lane.said.connect(self.status.say)
        self.targets.recheck.connect(self.verbs.recheck)
        for page in (self.nav.opened, self.targets.opened, self.adding.left):
            page.connect(self.open_page)
        self.adding.added.connect(self._added)
        self.reports.wanted.connect(self._read_report)
        self.reports.written.connect(self.verbs.write)
        self.walls.asked.connect(self.verbs.ask_wall)
        for board in self.boards.values():
            board.alert_asked.connect(self.show_alert)
        for field in (self.alerts.filter, self.popover.note, self.finder.field):
            field.installEventFilter(self)
        self.resize(1440, 900)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.setCentralWidget(framed(self.top, self.nav, self.stack, self.status))

    def _place_lane(self) -> None:
        zoom, undo = self.nav.paints.zoom, self.triage.undo
        self.lane.take_room(self.stack.height())
        given = QRect(undo.mapTo(self, QPoint(0, 0)), undo.size()) if undo.isVisible() else QRect()
        asked = self.triage.asked_in(self)
        free = QRect(self.nav.width(), 0, self.width() - self.nav.width(), self.height() - self.status.height())
        lane = placing.lane(self.lane.size(), free, round(GAP * zoom), round(MARGIN * zoom), around=(given, asked))
        self.lane.move(lane.topLeft())
        self.lane.cover(covered=asked.intersects(lane))

    @property
    def _room(self) -> int:
        """Return how high it may be what lies over the pages, px."""
        return self.height() - self.top.height() - 16

    def _place_over(self) -> None:
        """Keep what lies over the pages in the middle, below the bar that must stay in sight."""
        self.operate.fit(self._room)
        aside = self.detail.width() if self.page == ALERTS and self.detail.isVisible() else 0
        for over in (self.finder, self.sheet, self.operate):
            at = placing.over(over.size(), self.width(), self._room, left=self.nav.width(), right=aside)
            over.move(at.x(), self.top.height() + at.y())
