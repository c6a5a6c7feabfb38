"""A page of the wall on the desk: the same page, smaller, and every tile answers a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.config.pages import INCIDENT, OVERVIEW
from noc_app.model import AlertKey, Domain, SeriesKey
from noc_app.ui.desk.nav import Place
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.theme import Paints
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas

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
    """Pulls one page from the book; `drill` asks for the chart of what was clicked, `alert_asked` for an alert."""

    drill = Signal(SeriesKey)
    alert_asked = Signal(object)  # AlertKey

    def __init__(self, book: Book, titled: Titled, paints: Paints) -> None:
        super().__init__()
        self._book, self._titled, self._second = book, titled, -1
        self.canvas = WallCanvas(paints, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(titled.title)

    @property
    def name(self) -> str:
        """Return the name of the page."""
        return self._titled.name

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
            self.canvas.show_view(self._book.view(look, self.name))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.canvas.setGeometry(self.rect())
        super().resizeEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        subject = self.canvas.subject_at(event.position())
        checks = self._book.look().snapshot.checks
        check = checks.get(subject) if isinstance(subject, str) else None
        if isinstance(subject, AlertKey):
            self.alert_asked.emit(subject)
        elif isinstance(subject, SeriesKey):
            self.drill.emit(subject)
        elif check is not None and check.worst is not None:
            self.drill.emit(check.worst.key)


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
