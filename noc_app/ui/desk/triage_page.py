"""The list of alerts, everything about the selected one, and what can be done with it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from noc_app.config.places import state_dir
from noc_app.engine.board import Board
from noc_app.model import AlertChange, AlertEntry, AlertKey
from noc_app.ui.desk.ack_popover import AckPopover
from noc_app.ui.desk.alert_list import AlertList
from noc_app.ui.desk.detail import Detail
from noc_app.ui.desk.driver import Event
from noc_app.ui.desk.verbs import Verbs
from noc_app.ui.theme import Paints

_MARGIN, _BELOW = 20, 10


class TriagePage(QWidget):
    """Acts on the alert that stands now, not on the row that was drawn a frame ago."""

    def __init__(self, board: Board, paints: Paints, verbs: Verbs) -> None:
        super().__init__()
        self._board, self._verbs = board, verbs
        self.alerts = AlertList(board, paints, me=verbs.operator.name, views=state_dir() / "alert-views.json")
        self.detail = Detail(board, paints, related=self.alerts.relations)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.alerts, 1)
        row.addWidget(self.detail)
        self.popover = AckPopover(paints, self)
        self.keyed: Mapping[str, Callable[[], None]] = {
            "next": self._down,
            "previous": self._up,
            "filter": self._filter,
            "mark": self._mark,
            "acknowledge": self.ask_to_acknowledge,
            "acknowledge-now": self.acknowledge_at_once,
            "give-back": self.give_back,
            "recheck": self.recheck,
            "runbook": self._open_runbook,
        }
        self.alerts.chosen.connect(self._chosen)
        self.popover.accepted.connect(self._acknowledge)
        self.detail.acknowledge.connect(self.ask_to_acknowledge)
        self.detail.unacknowledge.connect(self.give_back)
        self.detail.recheck.connect(self.recheck)
        self.detail.open_address.connect(verbs.open_address)
        self.detail.opened.connect(self.alerts.select)

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
        self.alerts.refresh()
        self.detail.refresh()

    def follow(self, change: AlertChange) -> None:
        """Read again what happened to the selected alert, if it is the one that changed."""
        selected = self.alerts.selected
        if selected is not None and selected.key == change.entry.key:
            self._verbs.read_past(selected.key, self._show_past)

    def leave(self) -> None:
        """Close the popover, then empty the filter."""
        if self.popover.isVisible():
            self.popover.cancel()
        else:
            self.alerts.filter.clear()
        self.focus.setFocus()

    @Slot()
    def ask_to_acknowledge(self) -> None:
        """Open the popover for the selected alert."""
        entry = self.selected
        if entry is not None and not entry.owned:
            self.popover.ask(entry, *self.alerts.companions(entry))
            self._place_popover()

    @Slot()
    def acknowledge_at_once(self) -> None:
        """Acknowledge the selected alert without asking."""
        if (entry := self.selected) is not None:
            self._verbs.acknowledge_now(entry.key)

    @Slot()
    def give_back(self) -> None:
        """Take the acknowledgement of the selected alert back."""
        self._verbs.give_back(self.selected)

    @Slot()
    def recheck(self) -> None:
        """Ask the target of the selected alert now."""
        if (entry := self.alerts.selected) is not None:
            self._verbs.recheck(entry.key.target)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.popover.isVisible():
            self._place_popover()

    @Slot(object, str, float)
    def _acknowledge(self, key: AlertKey, note: str, for_s: float) -> None:
        self._verbs.acknowledge(key, note, for_s)
        self.focus.setFocus()

    @Slot(object)
    def _chosen(self, entry: AlertEntry | None) -> None:
        self.detail.show_entry(entry)
        if entry is not None:
            self._verbs.read_past(entry.key, self._show_past)

    def _show_past(self, key: AlertKey, events: Sequence[Event]) -> None:
        selected = self.alerts.selected
        if selected is not None and selected.key == key:
            self.detail.show_past(events)

    def _down(self) -> None:
        self.alerts.step(1)

    def _up(self) -> None:
        self.alerts.step(-1)

    def _mark(self) -> None:
        self.alerts.view.mark()

    def _filter(self) -> None:
        self.alerts.filter.setFocus()

    def _open_runbook(self) -> None:
        if (entry := self.selected) is not None:
            self._verbs.open_address(entry.alert.runbook_url)

    def _place_popover(self) -> None:
        below = self.detail.buttons["acknowledge"]
        corner = below.mapTo(self, QPoint(0, below.height() + _BELOW))
        left = min(corner.x(), self.width() - self.popover.width() - _MARGIN)
        self.popover.move(max(0, left), corner.y())
