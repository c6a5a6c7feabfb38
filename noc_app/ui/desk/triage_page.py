"""The list of alerts, everything about the selected one, and what can be done with it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.places import state_dir
from noc_app.engine.board import Board
from noc_app.model import UNDO_S, Acted, AlertChange, AlertEntry, AlertKey, Health, Verb
from noc_app.ui.desk.ack_popover import AckPopover, Wanted
from noc_app.ui.desk.alert_list import AlertList
from noc_app.ui.desk.ask_popover import AskPopover
from noc_app.ui.desk.detail import LEAST_PX, WIDTH, Detail
from noc_app.ui.desk.driver import Event
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.notices import MissedBar, UndoBar
from noc_app.ui.desk.orders import Orders
from noc_app.ui.desk.questions import (
    Choice,
    Question,
    done_words,
    refused_words,
    waiting_words,
)
from noc_app.ui.desk.rows import empty_words, taken_words
from noc_app.ui.desk.verbs import Verbs
from noc_app.ui.glyphs import Glyph
from noc_app.ui.theme import Paints

_MARGIN, _BELOW = 20, 10
LIST_LEAST_PX = 640  # at 100 %: what the list needs beside the pane; with less, the pane lies over it


class TriagePage(QWidget):
    """Acts on the alert that stands now, not on the row that was drawn a frame ago."""

    search_wanted = Signal(str)  # what is typed already
    acted = Signal(str)  # the id of an action that was chosen in the pane

    def __init__(self, board: Board, paints: Paints, verbs: Verbs, keys: Keymap, *, undo_s: float = UNDO_S) -> None:
        super().__init__()
        self._board, self._verbs, self._undo_s = board, verbs, undo_s
        self.alerts = AlertList(board, paints, me=verbs.operator.name, views=state_dir() / "alert-views.json")
        self.detail = Detail(board, paints, keys, related=self.alerts.relations, can=verbs.can)
        self.docked, self._opened, self._zoom = True, False, paints.zoom
        self.missed = MissedBar(paints)
        self._lay_out()
        self.detail.setParent(self)
        self.detail.hide()
        who = verbs.operator
        self.popover = AckPopover(paints, self, usual_s=who.ack_for_s, endless=who.endless, reason=who.reason)
        self.asking = AskPopover(paints, self)
        self.undo = UndoBar(paints, board.clock, self)
        self._orders = Orders(board, verbs, self._all_chosen, self)
        self.keyed = self._all_keyed()
        self._connect()

    def _all_keyed(self) -> Mapping[str, Callable[[], None]]:
        return {
            "next": self._down,
            "previous": self._up,
            "filter": self._filter,
            "mark": self._mark,
            "acknowledge": self.ask_to_acknowledge,
            "acknowledge-now": self.acknowledge_at_once,
            "undo": self.undo.take_back,
            **self._orders.keyed,
            "recheck": self.recheck,
            "runbook": self._open_runbook,
        }

    @property
    def selected(self) -> AlertEntry | None:
        """Return the selected alert as it stands now: the row on the screen may be a frame old."""
        shown = self.alerts.selected
        return self._board.alerts.get(shown.key) if shown is not None else None

    @property
    def focus(self) -> QWidget:
        """Return what keys go to first."""
        return self.alerts.view

    def refresh(self) -> None:
        """Show the alerts as they are now."""
        self.missed.show_missed(self._board.alerts.missed)
        self.alerts.refresh()
        self.alerts.view.say_nothing(self._why_empty())
        self.detail.refresh()
        self._leave_to_the_first()

    def follow(self, changes: Sequence[AlertChange]) -> None:
        """Read again what happened to the selected alert, if it is among those that changed."""
        selected = self.alerts.selected
        if selected is not None and any(selected.key == change.entry.key for change in changes):
            self._verbs.read_past(selected.key, self._show_past)

    def take_over(self, before: "TriagePage") -> None:
        """Go on with what the page of the window before had: marked rows, and what is asked and half answered."""
        self.alerts.view.mark_all(before.alerts.model.marked)
        owning, asking = before.popover.lasting, before.asking.lasting
        if owning is not None:
            self.popover.take_over(owning)
        if asking is not None:
            self.asking.take_over(asking)
        if owning is not None or asking is not None:
            self.open_detail()
            self._place_popover()

    def leave(self) -> None:
        """Close the popover, then the pane that lies over the list, then empty the filter."""
        if self.popover.isVisible() or self.asking.isVisible():
            self.popover.cancel()
            self.asking.cancel()
        elif self._opened and not self.docked:
            self._opened = False
            self._place_detail()
        else:
            self.alerts.filter.clear()
        self.focus.setFocus()

    @Slot()
    def ask_to_acknowledge(self) -> None:
        """Open the popover for the selected alert."""
        entry = self.selected
        if entry is not None and not entry.owned:
            self.open_detail()
            self.popover.ask(entry, *self.alerts.companions(entry))
            self._place_popover()

    @Slot()
    def acknowledge_at_once(self) -> None:
        """Acknowledge the selected alert without asking."""
        if (entry := self.selected) is not None:
            self._verbs.acknowledge_now(entry.key)

    @property
    def chosen(self) -> tuple[AlertEntry, ...]:
        """Return what an order is about: the marked alerts, else the selected one, as they stand now."""
        marked = [self._board.alerts.get(e.key) for e in self.alerts.marked]
        standing = tuple(entry for entry in marked if entry is not None)
        selected = self.selected
        return standing or ((selected,) if selected is not None else ())

    @property
    def kept_px(self) -> int:
        """Return where the head of the pane and its buttons end, px from the top; 0 while the pane is hidden."""
        return self.detail.body_px if self.detail.isVisible() else 0

    def _all_chosen(self) -> tuple[AlertEntry, ...]:
        return self.chosen

    def asked_in(self, window: QWidget) -> QRect:
        """Return where something is asked now, in px of `window`; empty if nothing is."""
        asking = next((part for part in (self.popover, self.asking) if part.isVisible()), None)
        return QRect(asking.mapTo(window, QPoint(0, 0)), asking.size()) if asking is not None else QRect()

    @Slot()
    def recheck(self) -> None:
        """Ask the target of the selected alert now."""
        if (entry := self.alerts.selected) is not None:
            self._verbs.recheck(entry.key.target)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return what the list needs: where the pane has no room beside it, it lies over it."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self._beside.contentsMargins().right(), hint.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_detail()
        self._place_popover()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._verbs.look_at(self.alerts.selected.key if self.alerts.selected is not None else None)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._verbs.look_at(None)

    @Slot(object)
    def _acknowledge(self, wanted: Wanted) -> None:
        self._verbs.acknowledge(wanted.keys, wanted.note, wanted.for_s, assign=wanted.assign)
        self.focus.setFocus()

    def _leave_to_the_first(self) -> None:
        """Close the question who takes an alert once a colleague has, and say who that is."""
        about = self.popover.about if self.popover.isVisible() else None
        entry = self._board.alerts.get(about) if about is not None else None
        if entry is not None and entry.owned:
            self.popover.cancel()
            self._verbs.said.emit(taken_words(entry))
            self.focus.setFocus()

    def _why_empty(self) -> str:
        """Return why the list has no row, empty if it has some. Silence of targets is never called quiet."""
        if self.alerts.model.rowCount():
            return ""
        silent = sum(t.health not in {Health.LIVE, Health.PARTIAL, Health.PAUSED} for t in self._board.targets)
        return empty_words(len(self._board.picture().entries), silent)

    def silence_host(self) -> None:
        """Ask for a silence of everything on the host of the selected alert."""
        self._orders.silence()
        self.asking.choose_last()

    @Slot(str, str)
    def _offer_undo(self, action: str, words: str) -> None:
        self.undo.offer(action, words, self._board.clock() + self._undo_s)

    @Slot(object)
    def _see(self, keys: Sequence[AlertKey]) -> None:
        self._verbs.ask(Verb.SEE, keys)

    @Slot(object)
    def _ask(self, question: Question) -> None:
        self.popover.cancel()
        self.open_detail()
        self.asking.ask(question)
        self._place_popover()

    @Slot(object, str, float, object)
    def _answered(self, question: Question, words: str, for_s: float, choice: Choice | None) -> None:
        self._verbs.act(question.order(self._verbs.operator.name, words, for_s, choice))
        self.focus.setFocus()

    @Slot(object)
    def _done(self, acted: Acted) -> None:
        """Offer the undo, and say what was refused, the first with its reason."""
        if refused := refused_words(acted):
            self._verbs.said.emit(refused)
        left_s = max(0, round(acted.undo_until - self._board.clock()))
        words, shape = done_words(acted.verb, len(acted.done), len(acted.failed), left_s), Glyph.ACKNOWLEDGED
        if acted.waiting:
            words, shape = waiting_words(acted.verb, len(acted.waiting)), Glyph.STALE
            self._verbs.said.emit(words)
        if acted.undo_until and (acted.done or acted.waiting):
            self.undo.offer(acted.action, words, acted.undo_until, shape)

    @Slot()
    def _back_to_list(self) -> None:
        self.focus.setFocus()

    @Slot(object)
    def _chosen(self, entry: AlertEntry | None) -> None:
        self.detail.show_entry(entry)
        self._verbs.look_at(entry.key if entry is not None and self.isVisible() else None)
        self._place_detail()
        if entry is not None:
            self._verbs.read_past(entry.key, self._show_past)

    def _show_past(self, key: AlertKey, events: Sequence[Event]) -> None:
        selected = self.alerts.selected
        if selected is not None and selected.key == key:
            self.detail.show_past(events)

    @Slot()
    def open_detail(self) -> bool:
        """Show the pane if it is not beside the list; return whether it was hidden until now."""
        hidden, self._opened = self.detail.isHidden(), True
        self._place_detail()
        return hidden

    def _place_detail(self) -> None:
        """Put the pane beside the list, or over it once it is opened where there is no room for both."""
        wide = self.width() / self._zoom
        room = wide - max(LIST_LEAST_PX, self.alerts.minimumSizeHint().width() / self._zoom)
        self.docked = room >= LEAST_PX
        shown = self.alerts.selected is not None and (self.docked or self._opened)
        px = round(min(WIDTH, room if self.docked else wide - 120) * self._zoom)
        self._beside.setContentsMargins(0, 0, px if shown and self.docked else 0, 0)
        self.detail.setGeometry(self.width() - px, 0, px, self.height())
        self.detail.setVisible(shown)
        self.detail.stackUnder(self.popover)

    def _down(self) -> None:
        self.alerts.step(1)

    def _up(self) -> None:
        self.alerts.step(-1)

    def _mark(self) -> None:
        self.alerts.view.mark()

    def _filter(self) -> None:
        self.alerts.filter.setFocus()

    def _open_runbook(self) -> None:
        """Open the address that the alert names, else show what stands beside the configuration."""
        address = self.selected.alert.runbook_url if self.selected is not None else ""
        if address:
            self._verbs.open_address(address)
        elif self.selected is not None and not self.detail.runbook.isHidden():
            self.open_detail()
            self.detail.show_runbook()

    def _connect(self) -> None:
        verbs = self._verbs
        self.alerts.chosen.connect(self._chosen)
        self._orders.asked.connect(self._ask)
        self._orders.search_wanted.connect(self.search_wanted)
        self.popover.accepted.connect(self._acknowledge)
        self.popover.left.connect(self._back_to_list)
        self.detail.acted.connect(self.acted)
        self.asking.answered.connect(self._answered)
        self.asking.left.connect(self._back_to_list)
        self.undo.undo.connect(verbs.undo)
        self.missed.seen.connect(self._see)
        verbs.done.connect(self._done)
        verbs.undoable.connect(self._offer_undo)
        self.detail.open_address.connect(verbs.open_address)
        self.detail.opened.connect(self.alerts.select)

    def _place_popover(self) -> None:
        below = self.detail.buttons["acknowledge" if self.detail.buttons["acknowledge"].isVisible() else "give-back"]
        corner = below.mapTo(self, QPoint(0, below.height() + _BELOW))
        for popover in (self.popover, self.asking):
            left = min(corner.x(), self.width() - popover.width() - _MARGIN)
            popover.move(max(0, left), max(0, min(corner.y(), self.height() - popover.height())))
        self.popover.point(beside=self.popover.y() == corner.y())

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.missed)
        left.addWidget(self.alerts, 1)
        self._beside = QHBoxLayout(self)  # its right margin is where the pane lies
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addLayout(left, 1)
