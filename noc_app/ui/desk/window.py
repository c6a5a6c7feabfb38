"""The operator's window: pages, keys, and what a key makes the engine do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.news import News
from noc_app.config.places import state_dir
from noc_app.engine.board import Snapshot
from noc_app.model import AlertChange, AlertEntry, AlertKey, NocError, WallVerb
from noc_app.ui.bridge import AlertBridge
from noc_app.ui.clock import Panel
from noc_app.ui.desk.ack_popover import AckPopover
from noc_app.ui.desk.alert_list import AlertList
from noc_app.ui.desk.chrome import NavBar, Place, StatusBar, TopBar
from noc_app.ui.desk.detail import Detail
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.targets_page import TargetsPage
from noc_app.ui.desk.toast import GAP, MARGIN, WIDTH, ToastLane
from noc_app.ui.desk.walls_page import WallsPage
from noc_app.ui.links import open_link
from noc_app.ui.tasks import TaskScope
from noc_app.ui.theme import Paints

KEYS = "J K move   A acknowledge   Shift A at once   U give back   R recheck   / filter   F11 wall   Alt 1-4 pages"
OVERVIEW, ALERTS, TARGETS, WALLS, WALL = range(5)
_WALLS_EVERY_S = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Who acts at this desk, and how long an acknowledgement lasts if nobody says otherwise, seconds."""

    name: str
    ack_for_s: float


class DeskWindow(QMainWindow):
    """Everything an operator needs, without the mouse."""

    wall_wanted = Signal()
    wall_asked = Signal(str)
    closed = Signal()

    def __init__(
        self,
        engine: Driver,
        operator: Operator,
        paints: Paints,
        *,
        overview: QWidget,
    ) -> None:
        super().__init__()
        self._engine, self._operator = engine, operator
        self._snapshot: Snapshot | None = None
        self._seen = (0, 0)
        self.setWindowTitle("NOC Board")
        self.tasks = TaskScope(self, self._failed)
        self.bridge = AlertBridge(self)
        engine.subscribe(self._publish)
        self.top, self.status = TopBar(engine.board, paints), StatusBar(paints)
        self.nav = NavBar(paints, _places(0))
        self.overview = overview
        self.alerts = AlertList(engine.board, paints, me=operator.name, views=state_dir() / "alert-views.json")
        self.detail = Detail(engine.board, paints, related=self.alerts.relations)
        self.targets, self.walls = TargetsPage(engine.board, paints), WallsPage(paints)
        self._walls_at = 0.0
        self.pages = QStackedWidget()
        self._lay_out()
        self.popover = AckPopover(paints, self)
        self.lane = ToastLane(paints, engine.board.clock, self)
        self._connect()
        self.open_page(ALERTS)
        self.resize(1440, 900)

    def refresh(self) -> None:
        """Draw one frame. The whole board is judged once a second, and at once when an alert changes."""
        board = self._engine.board
        seen = int(board.clock()), board.alerts.revision
        if self._snapshot is None or seen != self._seen:
            self._seen, self._snapshot = seen, board.snapshot()
        snapshot = self._snapshot
        self.top.show_snapshot(snapshot)
        self.status.show_words(snapshot, KEYS, self._engine.board.notes)
        self.nav.show_places(_places(len(snapshot.alerts.shown)), self.pages.currentIndex())
        self.lane.refresh()
        self._place_lane()
        if self.pages.currentIndex() == ALERTS:
            self.alerts.refresh()
            self.detail.refresh()
        elif self.pages.currentIndex() == TARGETS:
            self.targets.refresh()
        elif self.pages.currentIndex() == WALLS:
            self._look_at_walls()
        else:
            _refresh(self.overview)

    @Slot(int)
    def open_page(self, page: int) -> None:
        """Show a page; the last entry of the navigation opens the wall instead."""
        if page == WALL:
            self.wall_wanted.emit()
            return
        self.pages.setCurrentIndex(page)
        focus = {
            OVERVIEW: self.overview,
            ALERTS: self.alerts.view,
            TARGETS: self.targets.table,
            WALLS: self.walls.table,
        }[page]
        focus.setFocus()
        self.refresh()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        page = event.key() - Qt.Key.Key_1
        if alt and 0 <= page <= WALLS:
            self.open_page(page)
            return
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_lane()
        if self.popover.isVisible():
            self._place_popover()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    @Slot()
    def ask_to_acknowledge(self) -> None:
        """Open the popover for the selected alert."""
        entry = self._selected()
        if entry is not None and not entry.owned:
            self.popover.ask(entry, *self.alerts.companions(entry))
            self._place_popover()

    @Slot()
    def acknowledge_at_once(self) -> None:
        """Acknowledge the selected alert without asking."""
        entry = self._selected()
        if entry is not None and not entry.owned:
            self.acknowledge(entry.key, "", self._operator.ack_for_s)

    @Slot(object, str, float)
    def acknowledge(self, key: AlertKey, note: str, for_s: float) -> None:
        """Ask the engine; the row and the toast follow what becomes of it."""
        work = self._engine.acknowledge(key, by=self._operator.name, comment=note, for_s=for_s)
        self.status.say("")
        self.tasks.spawn(work, name=f"acknowledge {key.text}")
        self.alerts.view.setFocus()

    @Slot(object)
    def acknowledge_from_toast(self, key: AlertKey) -> None:
        """Acknowledge with the defaults."""
        self.acknowledge(key, "", self._operator.ack_for_s)

    @Slot()
    def give_back(self) -> None:
        """Take the acknowledgement of the selected alert back."""
        entry = self._selected()
        if entry is not None and entry.owned:
            work = self._engine.unacknowledge(entry.key, by=self._operator.name)
            self.tasks.spawn(work, name=f"give back {entry.key.text}")

    @Slot()
    def recheck_selected(self) -> None:
        """Ask the target of the selected alert now."""
        if (entry := self.alerts.selected) is not None:
            self.recheck(entry.key.target)

    @Slot(str)
    def recheck(self, target: str) -> None:
        """Ask `target` now."""
        self.tasks.spawn(self._engine.recheck(target), name=f"recheck {target}")

    @Slot(object)
    def show_alert(self, key: AlertKey) -> None:
        """Go to an alert."""
        self.open_page(ALERTS)
        self.alerts.select(key)

    def _selected(self) -> AlertEntry | None:
        """Return the selected alert as it stands now: the row on the screen may be a frame old."""
        shown = self.alerts.selected
        return self._engine.board.alerts.get(shown.key) if shown is not None else None

    def _action(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return self.acknowledge_at_once
        return {
            Qt.Key.Key_A: self.ask_to_acknowledge,
            Qt.Key.Key_U: self.give_back,
            Qt.Key.Key_R: self.recheck_selected,
            Qt.Key.Key_J: self._down,
            Qt.Key.Key_K: self._up,
            Qt.Key.Key_Slash: self.alerts.filter.setFocus,
            Qt.Key.Key_Escape: self._back,
            Qt.Key.Key_F11: self.wall_wanted.emit,
        }.get(Qt.Key(event.key()))

    def _down(self) -> None:
        self.alerts.step(1)

    def _up(self) -> None:
        self.alerts.step(-1)

    def _back(self) -> None:
        """Leave the popover, then the filter, back to the list."""
        self.popover.cancel()
        self.alerts.filter.clear()
        self.alerts.view.setFocus()

    def _publish(self, news: News) -> None:
        self.bridge.publish(news)

    @Slot(object)
    def _changed(self, change: AlertChange) -> None:
        self.lane.follow(change)
        self._place_lane()
        selected = self.alerts.selected
        if selected is not None and selected.key == change.entry.key:
            self._tell_past(selected)

    @Slot(object)
    def _chosen(self, entry: AlertEntry | None) -> None:
        self.detail.show_entry(entry)
        if entry is not None:
            self._tell_past(entry)

    def _tell_past(self, entry: AlertEntry) -> None:
        self.tasks.spawn(self._read_past(entry.key), name=f"history of {entry.key.text}")

    async def _read_past(self, key: AlertKey) -> None:
        events = await self._engine.history(key)
        selected = self.alerts.selected
        if selected is not None and selected.key == key:
            self.detail.show_past(events)

    def _failed(self, error: NocError) -> None:
        self.status.say(str(error))

    def _look_at_walls(self) -> None:
        """Read what the walls report, every two seconds while somebody looks."""
        now = self._engine.board.clock()
        if abs(now - self._walls_at) >= _WALLS_EVERY_S:
            self._walls_at = now
            self.tasks.spawn(self._read_walls(), name="walls")

    async def _read_walls(self) -> None:
        self.walls.show_walls(await self._engine.walls(), self._engine.board.clock())

    @Slot(str, str, str)
    def _ask_wall(self, wall: str, verb: str, page: str) -> None:
        """Ask something of a wall, and wake it if it is on this machine."""
        self.tasks.spawn(self._send_to_wall(wall, WallVerb(verb), page), name=f"{verb} on {wall}")

    async def _send_to_wall(self, wall: str, verb: WallVerb, page: str) -> None:
        await self._engine.ask_wall(wall, verb, page, by=self._operator.name)
        self.wall_asked.emit(wall)

    @Slot(str)
    def _open(self, address: str) -> None:
        reason = open_link(address)
        if reason:
            self.status.say(f"Not opened: {reason}")

    def _connect(self) -> None:
        self.nav.opened.connect(self.open_page)
        self.alerts.chosen.connect(self._chosen)
        self.bridge.changed.connect(self._changed)
        self.bridge.toast.connect(self.lane.announce)
        self.lane.acknowledge.connect(self.acknowledge_from_toast)
        self.lane.opened.connect(self.show_alert)
        self.popover.accepted.connect(self.acknowledge)
        self.detail.acknowledge.connect(self.ask_to_acknowledge)
        self.detail.unacknowledge.connect(self.give_back)
        self.detail.recheck.connect(self.recheck_selected)
        self.detail.open_address.connect(self._open)
        self.detail.opened.connect(self.show_alert)
        self.targets.recheck.connect(self.recheck)
        self.walls.asked.connect(self._ask_wall)

    def _lay_out(self) -> None:
        triage = QWidget()
        row = QHBoxLayout(triage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.alerts, 1)
        row.addWidget(self.detail)
        for page in (self.overview, triage, self.targets, self.walls):
            self.pages.addWidget(page)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.nav)
        middle.addWidget(self.pages, 1)
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

    def _place_popover(self) -> None:
        below = self.detail.buttons["acknowledge"]
        corner = below.mapTo(self, QPoint(0, below.height() + 10))
        left = min(corner.x(), self.width() - self.popover.width() - MARGIN)
        self.popover.move(max(0, left), corner.y())


def _refresh(page: QWidget | Panel) -> None:
    """Refresh a page that can be."""
    if hasattr(page, "refresh"):
        page.refresh()


def _places(standing: int) -> tuple[Place, ...]:
    return (
        Place("Overview", "Alt 1"),
        Place("Alerts", "Alt 2", str(standing) if standing else ""),
        Place("Targets", "Alt 3"),
        Place("Walls", "Alt 4"),
        Place("Open wall", "F11"),
    )
