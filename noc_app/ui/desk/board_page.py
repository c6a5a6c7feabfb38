"""A page of the wall on the desk: the same page, smaller, and every tile answers a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.pages import INCIDENT, OVERVIEW
from noc_app.model import AlertKey, Domain, SeriesKey
from noc_app.ui.desk.nav import Place
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.panels.frame import Subject
from noc_app.ui.panels.why import TargetRef
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.layout import header_boxes
from noc_app.ui.wall.selection import ARROWS, ENTER, Selection, moved, subject_of, with_selection, words_of

_GLYPHS = {
    Domain.INFRASTRUCTURE: Glyph.INFRASTRUCTURE,
    Domain.APPLICATION: Glyph.INFRASTRUCTURE,
    Domain.SECURITY: Glyph.SECURITY,
    Domain.BI: Glyph.BI,
    Domain.MOBILE: Glyph.MOBILE,
    Domain.BUSINESS: Glyph.BUSINESS,
}


@dataclass(frozen=True, slots=True)
class Titled:
    """How a page stands in the navigation."""

    name: str
    title: str
    glyph: Glyph
    heading: str = ""


class BoardPage(QWidget):
    """Pulls one page from the book; arrows choose a tile, a click or Enter opens it, Esc leaves the choice.

    `drill` asks for everything about a series, or a signal that nothing supplies; `alert_asked` for an alert.
    """

    drill = Signal(object)  # SeriesKey, or the id of a signal
    alert_asked = Signal(object)  # AlertKey
    target_asked = Signal(str)

    def __init__(self, book: Book, titled: Titled, paints: Paints) -> None:
        super().__init__()
        self._book, self._titled, self._second = book, titled, -1
        self._selection: Selection | None = None
        self.canvas = WallCanvas(paints, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(titled.title)

    @property
    def name(self) -> str:
        """Return the name of the page."""
        return self._titled.name

    @property
    def kept_px(self) -> int:
        """Return where the header of the page ends, px from its top."""
        return round(self.canvas.box_of(header_boxes(self.canvas.sheet)[-1]).bottom())

    def place(self) -> Place:
        """Return the entry of the navigation, with the state of what the page is about."""
        look = self._book.look()
        told = self.name not in {OVERVIEW, INCIDENT}
        return Place(
            id=self.name,
            title=self._titled.title,
            glyph=self._titled.glyph,
            heading=self._titled.heading,
            state=self._book.states(look)[self.name] if told else None,
        )

    def refresh(self) -> None:
        """Show the board as it is now, at most once a second."""
        look = self._book.look()
        second = int(look.snapshot.at)
        if second != self._second:
            self._second = second
            self.canvas.show_view(with_selection(self._book.view(look, self.page_name()), self._selection))

    def page_name(self) -> str:
        """Return what is asked of the book."""
        return self.name

    def look_again(self) -> None:
        """Show the board at once, as after a choice."""
        self._second = -1
        self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.canvas.setGeometry(self.rect())
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, view = Qt.Key(event.key()), self.canvas.view
        if key in ARROWS and view is not None:
            self._select(moved(view, self._selection, ARROWS[key]))
        elif key in ENTER and view is not None and self._selection is not None:
            self._open(subject_of(view, self._selection))
        elif key == Qt.Key.Key_Escape and self._selection is not None:
            self._select(None)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._open(self.canvas.subject_at(event.position()))

    def _select(self, selection: Selection | None) -> None:
        self._selection = selection
        self.look_again()
        view = self.canvas.view
        words = words_of(view, selection) if view is not None and selection is not None else ""
        self.setAccessibleDescription(capped(words))

    def _open(self, subject: Subject | None) -> None:
        """Go to what a tile is about; words that are no evidence lead nowhere."""
        if isinstance(subject, AlertKey):
            self.alert_asked.emit(subject)
        elif isinstance(subject, TargetRef):
            self.target_asked.emit(subject.id)
        elif isinstance(subject, SeriesKey | str):
            self.drill.emit(subject)


def titles_of(book: Book) -> Sequence[Titled]:
    """Return every page of the book as the navigation has them: the overview first, then incidents, then the rest."""
    found = [Titled(OVERVIEW, tr("Overview"), Glyph.HOME)]
    incident = book.pages.page(INCIDENT)
    if incident is not None:
        found.append(Titled(INCIDENT, incident.title, Glyph.INCIDENT))
    heading = tr("Domains")
    for page in book.pages.pages:
        if page.id != INCIDENT:
            glyph = _GLYPHS.get(page.domains[0], Glyph.HOME) if page.domains else Glyph.HOME
            found.append(Titled(page.id, page.title, glyph, heading))
            heading = ""
    return found
