"""The operator's window: its pages, its keys, and what lies over them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from noc_app.config.operation import Offered
from noc_app.engine.board import Snapshot
from noc_app.model import AlertChange, AlertEntry, Ending, SeriesKey
from noc_app.ui.bridge import AlertBridge
from noc_app.ui.clock import Part
from noc_app.ui.desk import placing
from noc_app.ui.desk.announce import Announcer
from noc_app.ui.desk.chrome import NARROW_PX, StatusBar, TopBar, framed
from noc_app.ui.desk.desk_pages import DeskPages
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.everywhere import Does, Everywhere
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.grouping import bond_of
from noc_app.ui.desk.key_sheet import KeySheet
from noc_app.ui.desk.keymap import Keymap, key_text
from noc_app.ui.desk.nav import NavBar, NavScroll, Place
from noc_app.ui.desk.notices import ending_words
from noc_app.ui.desk.offers import Do, Known, Offer, known_of
from noc_app.ui.desk.operate_form import OperateForm, labels_at
from noc_app.ui.desk.over import Over
from noc_app.ui.desk.palette import Palette
from noc_app.ui.desk.places import ADD, ALERTS, DRILL, HISTORY, TARGETS, WALL, hints, places
from noc_app.ui.desk.plan_form import PlanForm
from noc_app.ui.desk.regions import after_focus
from noc_app.ui.desk.toast_lane import GAP, MARGIN, ToastLane
from noc_app.ui.desk.verbs import Verbs
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr

FLOOD_FILTER = "age<10m"
LOW_PX = 640  # at 100 %: below this height of the window the navigation folds
NUMBERED = 9  # places that Alt and a digit reach


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
        self._engine, self._attention, self._recents = engine, furniture.attention, furniture.recents
        self._snapshot: Snapshot | None = None
        self.setWindowTitle("NOC Board")
        self.keys = Keymap(furniture.settings)
        self.verbs = Verbs(engine, furniture.operator, self)
        self.bridge = AlertBridge(self)
        self.top = TopBar(board, paints, name, self.keys.shown("palette"))
        self.status, self.nav = StatusBar(paints), NavBar(paints)
        self.boards = dict(furniture.boards)
        self.stack = DeskPages(engine, furniture, self.keys, self.verbs)
        self.settings, self.doctor = self.stack.settings, self.stack.doctor
        self.triage, self.targets, self.drill = self.stack.triage, self.stack.targets, self.stack.drill
        self.walls, self.reports, self.adding = self.stack.walls, self.stack.reports, self.stack.adding
        self.alerts, self.detail, self.popover = self.triage.alerts, self.triage.detail, self.triage.popover
        self.side = NavScroll(self.nav)
        self.setCentralWidget(framed(self.top, self.side, self.stack, self.status))
        self.finder, self.sheet = Palette(paints, self.keys, self._known, self), KeySheet(paints, self.keys, self)
        self.operate = OperateForm(
            paints, self, by=self.verbs.operator.name, sends=engine.sends, receipts=engine.receipts
        )
        self.plan = PlanForm(paints, self, board, by=self.verbs.operator.name)
        self._over = Over(self.finder, self.sheet, self.operate, self.plan)
        times = furniture.settings.time_limits
        self.lane = ToastLane(paints, board.clock, self, key=self.keys.shown("flood"), times=times)
        self.announcer = Announcer(self, board.clock)
        self._actions = self._all_actions()
        self._everywhere = Everywhere(self, self.keys, Does(self.perform, self._turn_by))
        self._connect()
        self.open_page(ALERTS)

    @property
    def pages(self) -> tuple[str, ...]:
        """Return the names of the pages that can be opened."""
        return self.stack.names

    @property
    def page(self) -> str:
        """Return the name of the page that is open."""
        return self.stack.name

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
        self.status.show_words(self._snapshot, hints(self.keys, self.page), board)
        self.nav.show_places(self._places(self._snapshot), TARGETS if self.page == ADD else self.stack.origin)
        self.lane.refresh()
        self.operate.refresh()
        self._place_lane()

    def _draw_page(self) -> None:
        self.stack.refresh()

    @Slot(str)
    def open_page(self, name: str) -> None:
        """Show a page; `wall` fills the screens with the wall instead."""
        if name == WALL:
            self.wall_wanted.emit()
            return
        self.stack.open(name)

    @Slot()
    def _turned(self) -> None:
        if (visited := self._visited()) is not None:
            self._recents.note(visited)
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
        action = self.keys.action_of(event)
        if not self._turn_by(key_text(event)) and (action is None or not self.perform(action)):
            super().keyPressEvent(event)

    def _turn_by(self, pressed: str) -> bool:
        """Open the page that Alt and a digit mean, unless something lies over it; return whether they meant one."""
        digit = int(pressed[-1]) if pressed.startswith("Alt+") and pressed[-1].isdigit() else 0
        places = self._places(self._snapshot) if digit else ()
        if not 0 < digit <= min(NUMBERED, len(places)) or any(part.isVisible() for part in self._over.parts):
            return False
        self.open_page(places[digit - 1].id)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        zoom = self.nav.paints.zoom
        self.side.fold(folded=self.width() < NARROW_PX * zoom or self.height() < LOW_PX * zoom)
        self._place_lane()
        self._place_over()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _all_actions(self) -> Mapping[str, Callable[[], object]]:
        return {
            **self.triage.keyed,
            "back": self._back,
            "palette": self._open_palette,
            "filter": self._open_filter,
            "maintenance": self._plan_work,
            "history": self._show_history,
            "recheck": self.stack.recheck,
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
            "live": self.drill.live_again,
            "earlier": partial(self.drill.step, -1),
            "later": partial(self.drill.step, 1),
            "closer": partial(self.drill.zoom, closer=True),
            "farther": partial(self.drill.zoom, closer=False),
            "reset": self.drill.reset,
            "compare": self.drill.toggle_compare,
            "note": self.stack.write_note,
            "sound-test": self._attention.alarm.test,
        }

    @Slot()
    def _back(self) -> None:
        """Leave what is open, then the page that was opened from another, then the filter, back to the list."""
        left = self._over.leave()
        if self.page == ALERTS:
            self.triage.leave()
        elif left or not self.stack.back():
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

    def _plan_work(self) -> None:
        self.plan.open(self.triage.selected)
        self._place_over()

    def _show_history(self) -> None:
        if (selected := self.triage.selected) is not None:
            self.stack.show_history(selected)

    def _open_filter(self) -> None:
        self.open_page(ALERTS)
        self.triage.keyed["filter"]()

    def _to_toasts(self) -> None:
        if not self.lane.enter():
            self.status.say(tr("There is no toast"))

    @Slot()
    def _list_flood(self) -> None:
        """List what came lately: everything that a flood told as one is there."""
        self.stack.list_alerts(FLOOD_FILTER)

    def _next_region(self) -> None:
        """Move the focus to the next region: navigation, page, details."""
        details = [self.detail] if self.page == ALERTS and self.detail.isVisible() else []
        regions: list[QWidget] = [self.nav, self.stack.focused, *details]
        region = after_focus(regions)
        inside = self.detail.buttons["acknowledge"] if region is self.detail else region
        inside.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _focus_page(self) -> None:
        self.stack.focused.setFocus()

    @Slot(object)
    def _take_offer(self, offer: Offer) -> None:
        """Do what was chosen in the palette."""
        self._recents.note(offer)
        if offer.alert is not None:
            self.stack.show_alert(offer.alert)
        does: dict[Do, Callable[[], object]] = {
            Do.ACTION: partial(self.perform, offer.subject),
            Do.ON_ALERT: partial(self.perform, offer.subject),
            Do.SILENCE_HOST: self.triage.silence_host,
            Do.PAGE: partial(self.open_page, offer.subject),
            Do.DRILL: partial(self._open_drill, offer.series),
            Do.MERGE: partial(self._merge_with, offer.subject),
            Do.RECHECK: partial(self.verbs.recheck, offer.subject),
            Do.MAINTAIN: self._plan_work,
            Do.HISTORY: self._show_history,
            Do.END_MAINTENANCE: partial(self.verbs.end_plan, offer.subject),
            Do.OPERATE: partial(self._open_form, offer.operation),
            Do.FILTER: partial(self.stack.list_alerts, offer.subject),
        }
        if (work := does.get(offer.do)) is not None:
            work()

    def _merge_with(self, incident: str) -> None:
        if (selected := self.triage.selected) is not None:
            self.verbs.merge(incident, [bond_of(self._engine.board, selected.key)])

    def _open_drill(self, series: SeriesKey | None) -> None:
        if series is not None:
            self.stack.open_drill(series)

    def _open_form(self, offered: Offered | None) -> None:
        if offered is not None:
            self.operate.open(offered, labels_at(self.triage.selected, offered.target))
            self._place_over()

    def _known(self) -> Known:
        """Return what the palette can go to."""
        pages = tuple((place.id, place.title) for place in self._places(self._snapshot)[:-1])
        return known_of(self._engine, pages, self.triage.selected, self._recents.offers)

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

    @Slot(str)
    def _added(self, target: str) -> None:
        self.open_page(TARGETS)
        self.status.say(tr("{target} is added and asked from now on", target=target))

    def _visited(self) -> Offer | None:
        """Return what leads to the open page again, None for the list of alerts: that is where one is anyway."""
        drilled, past = self.drill.shown, self.stack.history
        if self.page == DRILL and drilled is not None and drilled.key is not None:
            return Offer(title=drilled.title, group="", do=Do.DRILL, series=drilled.key, glyph=Glyph.PULSE)
        if self.page == HISTORY:
            return Offer(title=past.title.text(), group="", do=Do.HISTORY, alert=past.key, glyph=Glyph.REPORT)
        title = next((p.title for p in self._places(self._snapshot) if p.id == self.page and p.id != ALERTS), "")
        return Offer(title=title, group="", do=Do.PAGE, subject=self.page, glyph=Glyph.HOME) if title else None

    def _places(self, snapshot: Snapshot | None) -> tuple[Place, ...]:
        return places(snapshot, (page.place() for page in self.boards.values()), self.keys.shown("wall"))

    def _connect(self) -> None:
        self.nav.opened.connect(self.open_page)
        self.top.search_wanted.connect(self._open_palette)
        self.finder.chosen.connect(self._take_offer)
        self.finder.left.connect(self._focus_page)
        self.sheet.left.connect(self._focus_page)
        self.operate.left.connect(self._focus_page)
        self.plan.left.connect(self._focus_page)
        self.plan.asked.connect(self.verbs.plan)
        self.triage.acted.connect(self.perform)
        self.operate.asked.connect(self.verbs.act)
        self.operate.told.connect(self.status.say)
        self.verbs.done.connect(self.operate.done)
        self.verbs.said.connect(self.status.say)
        self.triage.search_wanted.connect(self._find)
        self.bridge.changed.connect(self._changed)
        self.bridge.toasts.connect(self._toasts)
        self.bridge.ending.connect(self._ends_soon)
        self.lane.acknowledge.connect(self.verbs.acknowledge_now)
        self.lane.opened.connect(self.stack.show_alert)
        self.lane.all_wanted.connect(self._list_flood)
        self.lane.left.connect(self._focus_page)
        self.lane.said.connect(self.status.say)
        self.stack.adding.added.connect(self._added)
        self.stack.turned.connect(self._turned)
        for field in (self.alerts.filter, self.popover.note, self.finder.field, self.drill.note.line):
            self._everywhere.watch(field)
        self.resize(1440, 900)

    def _place_lane(self) -> None:
        """Let toasts lie in the upper right corner, below what must stay in sight there."""
        zoom, undo = self.nav.paints.zoom, self.stack.undo
        given = QRect(undo.mapTo(self, QPoint(0, 0)), undo.size()) if undo.isVisible() else QRect()
        asked, top = self.triage.asked_in(self), self.top.height() + self.stack.kept_px
        left, under = self.side.width(), self.status.height()
        free = QRect(left, top, self.width() - left, self.height() - under - top)
        self.lane.take_room((given.y() if undo.isVisible() else free.bottom()) - top)
        lane = placing.lane(self.lane.size(), free, round(GAP * zoom), round(MARGIN * zoom), around=(given, asked))
        self.lane.move(lane.topLeft())
        self.lane.cover(covered=asked.intersects(lane))

    @property
    def _room(self) -> int:
        """Return how high it may be what lies over the pages, px."""
        return self.height() - self.top.height() - 16

    def _place_over(self) -> None:
        """Keep what lies over the pages in the middle, below the bar that must stay in sight."""
        aside = self.detail.width() if self.page == ALERTS and self.detail.isVisible() else 0
        self._over.place(QRect(0, self.top.height(), self.width(), self._room), left=self.side.width(), right=aside)
