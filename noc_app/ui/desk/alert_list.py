"""The alert list: grouped, filtered, and still under the hand."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.completion import Known
from noc_app.alerting.conservation import BUCKETS
from noc_app.alerting.filter import CLOSED, EVERYTHING, Filter, uses_time
from noc_app.alerting.filter_text import NotUnderstood, parse
from noc_app.alerting.incident_views import Incident
from noc_app.alerting.picture import NOTHING
from noc_app.config.views import Shelf, View
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey
from noc_app.model.errors import said_by
from noc_app.ui.desk.alert_model import AlertModel
from noc_app.ui.desk.alert_row import AlertRow
from noc_app.ui.desk.alert_view import AlertView
from noc_app.ui.desk.belonging import Belonging
from noc_app.ui.desk.columns import SIZES
from noc_app.ui.desk.evidence import Evidences
from noc_app.ui.desk.filter_field import FilterField
from noc_app.ui.desk.list_tools import (
    AskName,
    Choice,
    Titles,
    ViewMenu,
    ViewTabs,
    densities,
    groupings,
    orders,
    sheet,
    with_column,
)
from noc_app.ui.desk.strip import Strip
from noc_app.ui.desk.triage import Look, Standing, Triage, reordered
from noc_app.ui.fonts import DeskType
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

SAMPLE = 2000  # alerts from which proposals are made
VALUES = 30  # of one label
WIDE_FROM = 700  # px at 100 % from which views and filter stand beside each other
WARMED = 1500  # alerts a frame: some 10 ms


class AlertList(QWidget):
    """Pulls the alerts from the board. The selected row never moves because others come or go."""

    chosen = Signal(object)  # AlertEntry, or None

    def __init__(self, board: Board, paints: Paints, *, me: str = "", views: Path | None = None) -> None:
        super().__init__()
        self._board, self._drawn = board, (NOTHING, -1)
        self._shelf = Shelf(views)
        self._at, self._begun = 0, False
        self._labels: frozenset[str] = frozenset()
        self._incidents: tuple[Incident, ...] = ()
        self._belonging = Belonging()
        self._above: set[Standing] = set()  # new alerts that were not seen yet
        self._told: tuple[AlertEntry | None, int] = (None, 0)
        self.triage = Triage(self._shelf.views[0], me)
        self._rows = AlertRow(paints, Evidences(board).of)
        self.model = AlertModel(self.triage.get)
        self.view = AlertView(self.model, self._rows)
        self.filter = FilterField(paints, self._known)
        self.tabs, self.titles, self.strip = ViewTabs(), Titles(paints), Strip(paints)
        self.groups, self.orders = Choice(groupings()), Choice(orders())
        self.density, self.menu = Choice(densities()), ViewMenu()
        self.trouble = plain_label(role=DeskType.META.at(paints.zoom))
        self.trouble.setWordWrap(True)
        self.ask = AskName(paints, self)
        self.setStyleSheet(sheet(paints.theme, paints.zoom))
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self._open_view(0)

    @property
    def selected(self) -> AlertEntry | None:
        """Return the selected alert."""
        return self.view.selected

    @property
    def marked(self) -> tuple[AlertEntry, ...]:
        """Return the alerts that are chosen together, in the order of the list; often none."""
        return tuple(self.model.marked_entries())

    def relations(self, entry: AlertEntry) -> tuple[tuple[AlertEntry, ...], str]:
        """Return the other alerts of the group of `entry`, and its title."""
        return tuple(self.triage.related(entry.key)), self.triage.group_title(entry.key)

    def companions(self, entry: AlertEntry) -> tuple[tuple[AlertEntry, ...], str]:
        """Return what may be done together with `entry`, and what it has in common in words."""
        if self.model.marked:
            return tuple(e for e in self.marked if e.key != entry.key), ""
        return self.relations(entry)

    def refresh(self) -> None:
        """Show the alerts as they are now, and keep the selected row where it is on the screen."""
        self._begun = True
        now = self._rows.follow(self._board)
        second = int(now)
        ages = self._drawn[1] != second and uses_time(self.triage.wanted)
        if self._board.picture() is not self._drawn[0] or ages:
            self._show()
        if second != self._drawn[1]:
            self._drawn = self._drawn[0], second
            self.view.viewport().update()
        self.triage.warm(WARMED)
        self._say_above()
        self.titles.follow(self.view.viewport().width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= WIDE_FROM * self._rows.paints.zoom
        self._bar.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.ask.place(self.menu)

    def select(self, key: AlertKey) -> None:
        """Select the alert of `key`; if the filter or a closed group hides it, show everything first."""
        known = self.triage.get(key)
        if self.model.row_of(key) is None and known is not None:
            self.triage.closed.discard(known.group.id)
            if not known.listed:
                self.filter.setText("")
            self._show()
        self.view.select(key)

    def step(self, by: int) -> None:
        """Move the selection by `by` alerts."""
        self.view.step(by)

    def _show(self) -> None:
        if not self._begun:  # nobody could hear yet what is selected
            return
        selected, before = self.selected, self.view.top_of_selection()
        kinds = {t.id: t.kind for t in self._board.targets}
        self._follow_picture()
        self.triage.watch([_wanted(view) for view in self._shelf.views])
        look = self.triage.look(self._board.picture().entries, self._board.clock(), kinds)
        first = self.view.first_row()
        by_hand = self.view.by_hand
        self.model.show(look.rows, look.changed)
        self.view.by_hand = by_hand
        if selected is not None and by_hand and self.selected != selected:
            self.view.select(selected.key)
        if self.selected is None or not by_hand:
            self._select_first()
        self.view.hold(before)
        self._count(look, first)
        self._drawn = self._board.picture(), self._drawn[1]
        self.view.viewport().update()
        self._tell()

    def _follow_picture(self) -> None:
        """Take over what belongs together."""
        shown = self._board.picture().incidents
        if shown != self._incidents:
            self._incidents = shown
            self.triage.group_by(self._belonging.group_of, self._belonging.follow(shown))

    def _count(self, look: Look, first: int) -> None:
        now = self._board.clock()
        self.strip.show_account(look.account, now)
        self._show_tabs()
        if self.view.by_hand and first > 0:
            self._above |= set(look.fresh)

    def _say_above(self) -> None:
        """Say how many new alerts stand above what can be seen; what was seen is forgotten."""
        if self._above:
            top = self.view.first_row()
            self._above = {known for known in self._above if 0 <= known.at < top}
        self.view.say_above(len(self._above))

    def _show_tabs(self) -> None:
        views = self._shelf.views
        current = views[self._at]
        changed = self.triage.view != current or self.filter.text() != current.filter
        self.tabs.show_views(views, self.triage.counts, self._at, changed=changed)

    def _select_first(self) -> None:
        """Select the most urgent alert: it is ready for the first key until the hand chooses another."""
        first = self.model.first_alert()
        self.view.by_hand = False
        if first is not None:
            self.view.select(first.key)

    @Slot()
    def _tell(self) -> None:
        """Tell the world which alert is selected, if that is another or it changed."""
        told = self.selected, len(self.model.marked)
        if told != self._told:
            self._told = told
            self.chosen.emit(self.selected)

    @Slot(str)
    def _filtered(self, text: str) -> None:
        wanted: Filter = EVERYTHING
        self.trouble.setText("")
        try:
            wanted = parse(text, self._labels)
        except NotUnderstood as error:
            said = tr(
                "Filter not understood at character {at}: {reason}. All alerts are shown.",
                at=error.at + 1,
                reason=told(said_by(error)),
            )
            self.trouble.setText(capped(said))
        self.trouble.setVisible(bool(self.trouble.text()))
        self.triage.show(self.triage.view, wanted)
        self._show()

    @Slot(int)
    def _open_view(self, place: int) -> None:
        view = self._shelf.views[place]
        if (place, view, self.filter.text()) == (self._at, self.triage.view, view.filter) and self._begun:
            return
        self._at = place
        self._shape(view)
        self.filter.show_usual(view.filter)
        self._filtered(view.filter)

    def _shape(self, view: View) -> None:
        """Group, sort and divide into columns as `view` says, whatever is filtered."""
        self.triage.show(view, self.triage.wanted)
        self._rows.columns = view.columns
        self._rows.density = self._shelf.density
        self.view.set_row_px(round(SIZES[self._shelf.density].row * self._rows.paints.zoom))
        self.titles.show_view(view, self._shelf.density)
        self.groups.show_value(view.grouping)
        self.orders.show_value(view.order, turned=view.reverse)
        self.density.show_value(self._shelf.density)
        self.menu.view = view

    def _reshape(self, view: View) -> None:
        self._shape(view)
        self._show()

    @Slot(str)
    def _group(self, grouping: str) -> None:
        self._reshape(View.model_validate({**self.triage.view.model_dump(), "grouping": grouping}))

    @Slot(str)
    def _sort(self, order: str) -> None:
        checked = View.model_validate({**self.triage.view.model_dump(), "order": order})
        self._reshape(reordered(self.triage.view, checked.order))

    @Slot(str)
    def _dense(self, density: str) -> None:
        self._shelf.set_density(next(name for name in SIZES if name == density))
        self._reshape(self.triage.view)

    @Slot(str)
    def _column(self, column: str) -> None:
        self._reshape(with_column(self.triage.view, column))

    @Slot(str)
    def _toggle(self, section: str) -> None:
        self.triage.closed ^= {section}
        self.view.by_hand = True
        self._show()

    @Slot(str)
    def _reveal(self, bucket: str) -> None:
        """Show what a place of the strip hides, beside what is shown already."""
        if bucket == CLOSED:
            self.triage.closed.clear()
            self._show()
        elif bucket in BUCKETS and self.filter.text().strip():
            self.filter.setText(f"{self.filter.text().strip()} | {bucket}")
        else:
            self.filter.setText("")

    @Slot(object)
    def _reveal_alert(self, key: AlertKey) -> None:
        self.select(key)
        self.view.by_hand = True
        self.view.setFocus()

    @Slot()
    def _save(self) -> None:
        self._save_as(self._shelf.views[self._at].name)

    @Slot(str)
    def _save_as(self, name: str) -> None:
        view = self.triage.view.model_copy(update={"name": name, "filter": self.filter.text()})
        self._shelf.save(view)
        self._at = next(place for place, kept in enumerate(self._shelf.views) if kept.name == name)
        self.filter.show_usual(view.filter)
        self._reshape(view)
        self._say_trouble()

    @Slot()
    def _forget(self) -> None:
        self._shelf.forget(self._shelf.views[self._at].name)
        self._open_view(min(self._at, len(self._shelf.views) - 1))
        self._say_trouble()

    def _say_trouble(self) -> None:
        self.trouble.setText(capped(told(self._shelf.trouble)))
        self.trouble.setVisible(bool(self._shelf.trouble))

    @Slot()
    def _ask_name(self) -> None:
        self.ask.ask(self.menu)

    @Slot()
    def _to_list(self) -> None:
        self.view.setFocus()

    def _known(self) -> Known:
        """Return what the alerts on the board offer for completion."""
        labels: dict[str, dict[str, None]] = {}
        hosts, owners, targets = dict[str, None](), dict[str, None](), dict[str, None]()
        for facts, _ in zip(self.triage.facts(), range(SAMPLE), strict=False):
            for name, value in facts.entry.alert.labels[:16]:
                values = labels.setdefault(name[:80], {})
                if len(values) < VALUES:
                    values[value[:80]] = None
            targets[facts.entry.key.target] = None
            hosts[facts.host] = None
            owners[facts.owner] = None
        self._labels = frozenset(labels)
        self.menu.labels = tuple(labels)
        kinds = {t.kind for t in self._board.targets}
        owners.pop("", None)
        hosts.pop("", None)
        return Known(
            labels={name: tuple(values) for name, values in labels.items()},
            owners=tuple(owners),
            targets=tuple(targets),
            kinds=tuple(sorted(kinds)),
            hosts=tuple(hosts)[:VALUES],
        )

    def _connect(self) -> None:
        self.view.chosen.connect(self._tell)
        self.view.toggled.connect(self._toggle)
        self.filter.changed.connect(self._filtered)
        self.filter.done.connect(self._to_list)
        self.tabs.opened.connect(self._open_view)
        self.titles.sorted_by.connect(self._sort)
        self.groups.chosen.connect(self._group)
        self.orders.chosen.connect(self._sort)
        self.density.chosen.connect(self._dense)
        self.menu.column.connect(self._column)
        self.menu.saved.connect(self._save)
        self.menu.save_as.connect(self._ask_name)
        self.menu.forgotten.connect(self._forget)
        self.ask.named.connect(self._save_as)
        self.ask.left.connect(self._to_list)
        self.strip.wanted.connect(self._reveal)
        self.strip.critical.connect(self._reveal_alert)

    def _lay_out(self) -> None:
        head, below, column = QHBoxLayout(), self._bar, QVBoxLayout(self)
        head.setContentsMargins(16, 14, 15, 0)
        head.setSpacing(8)
        below.setContentsMargins(16, 4, 15, 4)
        head.addWidget(plain_label(tr("Alerts"), role=DeskType.PAGE.at(self._rows.paints.zoom)))
        head.addStretch(1)
        for tool in (self.groups, self.orders, self.density, self.menu):
            head.addWidget(tool)
        below.addWidget(self.tabs, 3)
        below.addWidget(self.filter, 2)
        self.trouble.setContentsMargins(16, 2, 15, 4)
        self.trouble.hide()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(below)
        for part in (self.trouble, self.titles, self.view, self.strip):
            column.addWidget(part)
        column.setStretchFactor(self.view, 1)


@lru_cache(maxsize=64)
def _wanted(view: View) -> Filter | None:
    """Return the filter of a saved view, None if it cannot be read or counts time, which no number follows."""
    try:
        wanted = parse(view.filter)
    except NotUnderstood:
        return None
    return None if uses_time(wanted) else wanted
