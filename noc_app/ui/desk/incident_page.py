"""The page about an incident on the desk: where there are several, a list above it leads from one to another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from noc_app.config.pages import ABOUT, INCIDENT
from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.board_page import BoardPage, Titled, titles_of
from noc_app.ui.desk.company import looking_words
from noc_app.ui.desk.detail_parts import Looking, Related
from noc_app.ui.desk.nav import Place
from noc_app.ui.language import capital, told, tr
from noc_app.ui.overview.watch import Facts
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.vocabulary import severity_word
from noc_app.ui.wall.book import Book, focus_of, together_with

_EDGE_PX = 16


class IncidentPage(BoardPage):
    """The worst incident, until another is chosen in the list: a click or Enter does."""

    def __init__(self, book: Book, titled: Titled, paints: Paints) -> None:
        super().__init__(book, titled, paints)
        self._about = ""
        self.list = _List(paints)
        self.list.setParent(self)
        self.list.opened.connect(self._choose)
        self.list.hide()
        self.people = Looking(paints)
        self.people.setParent(self)

    @property
    @override
    def kept_px(self) -> int:
        return self.canvas.y() + super().kept_px

    @override
    def place(self) -> Place:
        known = len(heads_of(self._book.look()))
        return replace(super().place(), title=tr("Incidents"), count=str(known) if known else "")

    @override
    def refresh(self) -> None:
        look = self._book.look()
        heads = heads_of(look)
        if self._about not in {head.key.text for head in heads}:
            self._about = ""
        self.list.show_entries(heads, look.snapshot.at)
        focus = focus_of(look, self._about)
        self.list.choose(head_of(look, focus))
        alerts = alerts_of(look, focus)
        self.people.show_words(people_words(alerts, self._book.looking(alerts)))
        if self.list.isHidden() is (len(heads) > 1):
            self.list.setVisible(len(heads) > 1)
        self._lay_out()
        super().refresh()

    @override
    def page_name(self) -> str:
        return f"{self.name}{ABOUT}{self._about}" if self._about else self.name

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @Slot(object)
    def _choose(self, key: AlertKey) -> None:
        self._about = key.text
        self.look_again()

    def _lay_out(self) -> None:
        top = 0
        for part in (self.list, self.people):
            if not part.isHidden():
                part.setGeometry(_EDGE_PX, top + _EDGE_PX // 2, self.width() - 2 * _EDGE_PX, part.height())
                top += part.height() + _EDGE_PX
        self.canvas.setGeometry(0, top, self.width(), self.height() - top)


class _List(Related):
    """The alerts that speak for their incidents."""

    MOST = 4

    @override
    def tell(self) -> None:
        words = tr("Incidents")
        if self.entries:
            here = self.entries[self.at]
            title, severity = told(here.alert.title), severity_word(here.alert.severity)
            words = tr("{count}: {title}, {severity}", count=words, title=title, severity=severity)
            words = tr("{what}, chosen", what=words) if here.key == self.chosen else words
        self.setAccessibleName(capped(words))


def heads_of(facts: Facts) -> Sequence[AlertEntry]:
    """Return for each incident the first of its alerts that is shown, the worst incident first."""
    shown = {entry.key: entry for entry in facts.snapshot.alerts.shown}
    found = (next((shown[key] for key in i.members if key in shown), None) for i in facts.snapshot.incidents)
    return [entry for entry in found if entry is not None]


def head_of(facts: Facts, focus: AlertEntry | None) -> AlertKey | None:
    """Return which head speaks for the incident that `focus` is in, None if it is in none."""
    if focus is None:
        return None
    members = together_with(facts, focus)
    return next((head.key for head in heads_of(facts) if head.key in members), None)


def alerts_of(facts: Facts, focus: AlertEntry | None) -> Sequence[AlertEntry]:
    """Return what stands of the incident that `focus` is in; that alone where it is in none."""
    if focus is None:
        return ()
    members = frozenset(together_with(facts, focus) or (focus.key,))
    return [entry for entry in facts.snapshot.alerts.shown if entry.key in members]


def people_words(alerts: Sequence[AlertEntry], looking: Sequence[str]) -> str:
    """Return who has `alerts`, of how many of them, and who looks at any elsewhere; empty if nobody does."""
    owned = [entry for entry in alerts if entry.owned]
    names = ", ".join(dict.fromkeys(entry.ack.by for entry in owned if entry.ack.by))
    words = capital(tr("acknowledged by {who}", who=names)) if names else ""
    if names and len(owned) < len(alerts):
        words = tr("{count} of {all} acknowledged, by {who}", count=len(owned), all=len(alerts), who=names)
    return ", ".join(part for part in (words, looking_words(looking)) if part)


def boards_of(book: Book, paints: Paints) -> Mapping[str, BoardPage]:
    """Return every page of the book for the desk, by name."""
    return {t.name: (IncidentPage if t.name == INCIDENT else BoardPage)(book, t, paints) for t in titles_of(book)}
