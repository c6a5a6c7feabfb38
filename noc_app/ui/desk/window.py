"""The operator's window: its pages, its keys, and what lies over them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.desk import Desk
from noc_app.engine.board import Snapshot
from noc_app.model import AlertChange, AlertEntry, AlertKey, State, WallSight
from noc_app.ui.bridge import AlertBridge
from noc_app.ui.desk.announce import Announcer
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.board_page import BoardPage
from noc_app.ui.desk.chrome import StatusBar, TopBar
from noc_app.ui.desk.doctor_page import DoctorPage, Examining
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.key_sheet import KeySheet
from noc_app.ui.desk.keymap import Keymap, key_text, single
from noc_app.ui.desk.nav import NavBar, Place
from noc_app.ui.desk.offers import Do, Known, Offer
from noc_app.ui.desk.operate_form import OperateForm
from noc_app.ui.desk.palette import Palette
from noc_app.ui.desk.settings_page import SettingsPage
from noc_app.ui.desk.targets_page import TargetsPage
from noc_app.ui.desk.toast import GAP, MARGIN, WIDTH, ToastLane
from noc_app.ui.desk.triage_page import TriagePage
from noc_app.ui.desk.verbs import Operator, Verbs
from noc_app.ui.desk.walls_page import WallsPage
from noc_app.ui.glyphs import Glyph
from noc_app.ui.theme import Paints

ALERTS, TARGETS, WALLS, DOCTOR, SETTINGS, WALL = "alerts", "targets", "walls", "doctor", "settings", "wall"
NUMBERED = 9  # places that Alt and a digit reach
HINTS = (
    ("next", ""),
    ("previous", "move"),
    ("acknowledge", "acknowledge"),
    ("give-back", "give back"),
    ("recheck", "recheck"),
    ("filter", "filter"),
    ("palette", "search"),
    ("keys", "all keys"),
)
_ANYWHERE = frozenset({"palette", "larger", "smaller", "usual-size", "theme", "wall", "region"})
_WALLS_EVERY_S = 2.0

Drawn: TypeAlias = BoardPage | TriagePage | TargetsPage  # pages that are drawn anew with each frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What a desk is made of: who sits at it, how it looks, its keys, and the pages of the board by their names."""

    operator: Operator
    paints: Paints
    settings: Desk
    theme: str  # what was chosen: system, dark or light
    boards: Mapping[str, BoardPage]
    attention: Attention
    doctor: Examining


class DeskWindow(QMainWindow):
    """Everything an operator needs, without the mouse. Whoever makes it gives the engine's news to its `bridge`."""

    wall_wanted = Signal()
    look_wanted = Signal(str)  # larger, smaller, usual-size, theme
    closed = Signal()

    def __init__(self, engine: Driver, furniture: Furniture) -> None:
        super().__init__()
        board, paints = engine.board, furniture.paints
        self._engine, self._attention = engine, furniture.attention
        self._snapshot: Snapshot | None = None
        self._seen, self._walls_at = (0, 0), 0.0
        self.setWindowTitle("NOC Board")
        self.keys = Keymap(furniture.settings)
        self.verbs = Verbs(engine, furniture.operator, self)
        self.bridge = AlertBridge(self)
        self.top = TopBar(board, paints, furniture.operator.name, self.keys.shown("palette"))
        self.status, self.nav = StatusBar(paints), NavBar(paints)
        self.boards = dict(furniture.boards)
        self.triage = TriagePage(board, paints, self.verbs)
        self.alerts, self.detail, self.popover = self.triage.alerts, self.triage.detail, self.triage.popover
        self.targets, self.walls = TargetsPage(board, paints), WallsPage(paints)
        self.settings, self.doctor = (
            SettingsPage(paints, self.keys, furniture.theme),
            DoctorPage(furniture.doctor, paints),
        )
        self._drawn: dict[str, Drawn] = {**self.boards, ALERTS: self.triage, TARGETS: self.targets}
        self._pages: dict[str, QWidget] = {
            **self._drawn,
            WALLS: self.walls,
            DOCTOR: self.doctor,
            SETTINGS: self.settings,
        }
        self.stack = QStackedWidget()
        self._lay_out()
        self.finder = Palette(paints, self.keys, self._known, self)
        self.sheet = KeySheet(paints, self.keys, self)
        name = furniture.operator.name
        self.operate = OperateForm(paints, self, by=name, sends=engine.sends, receipts=engine.receipts)
        self.lane = ToastLane(paints, board.clock, self)
        self.announcer = Announcer(self, board.clock)
        self._actions = self._all_actions()
        self._connect()
        self.open_page(ALERTS)
        self.resize(1440, 900)

    @property
    def pages(self) -> tuple[str, ...]:
        """Return the names of the pages that can be opened."""
        return tuple(self._pages)

    @property
    def page(self) -> str:
        """Return the name of the page that is open."""
        return next(name for name, page in self._pages.items() if page is self.stack.currentWidget())

    def refresh(self) -> None:
        """Draw one frame. The whole board is judged once a second, and at once when an alert changes."""
        board = self._engine.board
        seen = int(board.clock()), board.alerts.revision
        if self._snapshot is None or seen != self._seen:
            self._seen, self._snapshot = seen, board.snapshot()
        self._attention.refresh(self._snapshot, flooded=self.lane.flooded)
        self.top.show_snapshot(self._snapshot, self._attention.alarm.words)
        self.status.show_words(self._snapshot, self._hints(), board)
        self.nav.show_places(self._places(self._snapshot), self.page)
        self.lane.refresh()
        self.operate.refresh()
        self._place_lane()
        if self.page == WALLS:
            self._look_at_walls()
        elif self.page in self._drawn:
            self._drawn[self.page].refresh()

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Show a page; `wall` fills the screens with the wall instead."""
        if name == WALL:
            self.wall_wanted.emit()
            return
        self.stack.setCurrentWidget(self._pages[name])
        self._focus_page()
        self.refresh()

    def perform(self, action: str) -> bool:
        """Do what the id of an action says; return whether there is such an action here."""
        work = self._actions.get(action)
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

    def _all_actions(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.triage.keyed,
            "back": self._back,
            "palette": self._open_palette,
            "filter": self._open_filter,
            "recheck": self._recheck,
            "region": self._next_region,
            "wall": self.wall_wanted.emit,
            "keys": self._open_sheet,
            "larger": self._larger,
            "smaller": self._smaller,
            "usual-size": self._usual_size,
            "theme": self._other_theme,
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

    def _larger(self) -> None:
        self.look_wanted.emit("larger")

    def _smaller(self) -> None:
        self.look_wanted.emit("smaller")

    def _usual_size(self) -> None:
        self.look_wanted.emit("usual-size")

    def _other_theme(self) -> None:
        self.look_wanted.emit("theme")

    @Slot()
    def _open_palette(self) -> None:
        self.finder.open()
        self._place_over()

    def _open_sheet(self) -> None:
        self.sheet.open()
        self._place_over()

    def _open_filter(self) -> None:
        self.open_page(ALERTS)
        self.triage.keyed["filter"]()

    def _recheck(self) -> None:
        if self.page == TARGETS:
            self.targets.table.ask()
        else:
            self.triage.recheck()

    def _next_region(self) -> None:
        """Move the focus to the next region: navigation, page, details."""
        details = [self.detail] if self.page == ALERTS and self.detail.isVisible() else []
        regions: list[QWidget] = [self.nav, self._focused, *details]
        focus = QApplication.focusWidget()
        here = next((n for n, r in enumerate(regions) if focus is not None and _holds(r, focus)), 0)
        region = regions[(here + 1) % len(regions)]
        inside = self.detail.buttons["acknowledge"] if region is self.detail else region
        inside.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _focus_page(self) -> None:
        self._focused.setFocus()

    @property
    def _focused(self) -> QWidget:
        """Return what keys go to first on the open page."""
        inside = {ALERTS: self.triage.focus, TARGETS: self.targets.table, WALLS: self.walls.table}
        return inside.get(self.page, self._pages[self.page])

    @Slot(object)
    def _take_offer(self, offer: Offer) -> None:
        """Do what was chosen in the palette."""
        if offer.alert is not None:
            self.show_alert(offer.alert)
        if offer.do in {Do.ACTION, Do.ON_ALERT}:
            self.perform(offer.subject)
        elif offer.do is Do.PAGE:
            self.open_page(offer.subject)
        elif offer.do is Do.RECHECK:
            self.verbs.recheck(offer.subject)
        elif offer.operation is not None:
            self.operate.open(offer.operation)
            self._place_over()
        elif offer.do is Do.FILTER:
            self.open_page(ALERTS)
            self.alerts.filter.setText(offer.subject)

    def _known(self) -> Known:
        """Return what the palette can go to."""
        board = self._engine.board
        return Known(
            pages=tuple((place.id, place.title) for place in self._places(self._snapshot)[:-1]),
            targets=tuple(target.id for target in board.targets),
            alerts=tuple(board.alerts),
            operations=self._engine.operations(),
        )

    @Slot(object)
    def _toast(self, entry: AlertEntry) -> None:
        self.lane.announce(entry)
        self.announcer.alert(entry)
        self._attention.announce(entry, in_front=self.isActiveWindow())

    @Slot(object)
    def _changed(self, change: AlertChange) -> None:
        self.lane.follow(change)
        self._place_lane()
        self.triage.follow(change)

    def _look_at_walls(self) -> None:
        """Read what the walls report, every two seconds while somebody looks."""
        now = self._engine.board.clock()
        if abs(now - self._walls_at) >= _WALLS_EVERY_S:
            self._walls_at = now
            self.verbs.read_walls(self._show_walls)

    def _show_walls(self, walls: Sequence[WallSight]) -> None:
        self.walls.show_walls(walls, self._engine.board.clock())

    def _hints(self) -> tuple[tuple[str, str], ...]:
        return tuple((self.keys.shown(action), words) for action, words in HINTS if self.keys.shown(action))

    def _places(self, snapshot: Snapshot | None) -> tuple[Place, ...]:
        standing = len(snapshot.alerts.shown) if snapshot is not None else 0
        silent = snapshot is not None and snapshot.live_targets < len(snapshot.targets)
        first, *others = (page.place() for page in self.boards.values())
        return (
            first,
            Place(id=ALERTS, title="Alerts", glyph=Glyph.BELL, count=str(standing) if standing else ""),
            *others,
            Place(id=TARGETS, title="Targets", glyph=Glyph.PLUG, heading="Work", state=State.STALE if silent else None),
            Place(id=WALLS, title="Walls", glyph=Glyph.SCREEN),
            Place(id=DOCTOR, title="Doctor", glyph=Glyph.PULSE),
            Place(id=SETTINGS, title="Settings", glyph=Glyph.SETTINGS),
            Place(id=WALL, title="Open wall", glyph=Glyph.SCREEN, key=self.keys.shown("wall")),
        )

    def _connect(self) -> None:
        self.nav.opened.connect(self.open_page)
        self.top.search_wanted.connect(self._open_palette)
        self.finder.chosen.connect(self._take_offer)
        self.finder.left.connect(self._focus_page)
        self.sheet.left.connect(self._focus_page)
        self.operate.left.connect(self._focus_page)
        self.operate.asked.connect(self.verbs.act)
        self.verbs.done.connect(self.operate.done)
        self.verbs.said.connect(self.status.say)
        self.bridge.changed.connect(self._changed)
        self.bridge.toast.connect(self._toast)
        self.lane.acknowledge.connect(self.verbs.acknowledge_now)
        self.lane.opened.connect(self.show_alert)
        self.targets.recheck.connect(self.verbs.recheck)
        self.walls.asked.connect(self.verbs.ask_wall)
        for board in self.boards.values():
            board.alert_asked.connect(self.show_alert)
        for field in (self.alerts.filter, self.popover.note, self.finder.field):
            field.installEventFilter(self)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self.stack.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.nav)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _place_lane(self) -> None:
        """Keep the toasts in the lower right corner: there they cover neither the header nor what can be done."""
        below = self.height() - self.status.height() - GAP
        self.lane.move(self.width() - WIDTH - MARGIN, below - self.lane.height())

    def _place_over(self) -> None:
        """Keep what lies over the pages in the middle, below the bar that must stay in sight."""
        for over in (self.finder, self.sheet, self.operate):
            free = self.height() - self.top.height() - over.height()
            over.move((self.width() - over.width()) // 2, self.top.height() + max(8, min(90, free // 2)))


def _holds(region: QWidget, focus: QWidget) -> bool:
    return region is focus or region.isAncestorOf(focus)
