"""The navigation of the desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea
from typing_extensions import override

from noc_app.model import State
from noc_app.ui.desk.caps import cap
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DESK_MINIMUM_PX, DeskType, Face, Role
from noc_app.ui.glyphs import Glyph, glyph_of
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import CENTRE, RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.vocabulary import state_word

NAV_PX, ITEM_PX, HEAD_PX = 208, 36, 34
FOLDED_PX, LEAST_PX, MOST_PX = 96, 30, 50  # of the folded bar: its width, and how high an entry is
_TOP, _BUTTON_PX = 10, 36
_SMALL = Role(DESK_MINIMUM_PX, 500, Face.CONDENSED)
_NARROW = (Role(14, 500, Face.CONDENSED), _SMALL)  # for names that are long in a language


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One entry: a page, or what the last one does. `state` is the health of what the page is about."""

    id: str
    title: str
    glyph: Glyph
    heading: str = ""
    key: str = ""
    count: str = ""
    state: State | None = None

    @property
    def words(self) -> str:
        """Return the entry for people who do not see it."""
        standing = tr("{count} standing", count=self.count) if self.count else ""
        parts = [self.title, standing, state_word(self.state) if self.state else ""]
        return ", ".join(part for part in parts if part)


class NavBar(Painted):
    """The pages. Up and down move, Enter opens; Alt and the number open from anywhere. The last entry is a button.

    Folded, for a window that is narrow for its text, it shows small names below the shapes.
    """

    opened = Signal(str)
    moved = Signal()  # another entry is marked

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._places: tuple[Place, ...] = ()
        self._current, self._at = "", 0
        self.folded = False
        self.setFixedWidth(self.px(NAV_PX))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Navigation"))

    def show_places(self, places: Sequence[Place], current: str) -> None:
        """Show `places` with the current one marked."""
        if (tuple(places), current) == (self._places, self._current):
            return
        another = current != self._current
        if another:
            self._at = next((row for row, place in enumerate(places) if place.id == current), 0)
        self._places, self._current = tuple(places), current
        self._need()
        self._tell()
        self.update()
        if another:
            self.moved.emit()

    def fold(self, *, folded: bool) -> None:
        """Be narrow, or as wide as usual."""
        if folded != self.folded:
            self.folded = folded
            self.setFixedWidth(self.px(FOLDED_PX if folded else NAV_PX))
            self._need()
            self.update()

    @property
    def marked(self) -> QRectF:
        """Return where the marked entry stands, px."""
        boxes = self._boxes(self.height() / self.paints.zoom)
        box = boxes[self._at][1] if self._at < len(boxes) else QRectF()
        zoom = self.paints.zoom
        return QRectF(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom)

    def _need(self) -> None:
        """Ask for the height that no entry can do without."""
        least = len(self._places) * LEAST_PX + 4
        self.setMinimumHeight(self.px(least if self.folded else least + self._others))

    @property
    def _others(self) -> int:
        """Return how much is no entry where the bar is not folded: headings, the button, the gaps, px at 100 %."""
        return _TOP + HEAD_PX * sum(bool(place.heading) for place in self._places) + _BUTTON_PX + 24

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.place_of(event)
        found = next((place.id for place, box in self._boxes(self.height() / self.paints.zoom) if box.contains(at)), "")
        if found:
            self.opened.emit(found)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self._places:
            self._at = min(max(0, self._at + step), len(self._places) - 1)
            self._tell()
            self.update()
            self.moved.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._places:
            self.opened.emit(self._places[self._at].id)
        else:
            super().keyPressEvent(event)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.tile)
        surface.fill(QRectF(box.right() - 1, 0, 1, box.height()), theme.hairline)
        for row, (place, where) in enumerate(self._boxes(box.height())):
            if self.folded:
                _small(surface, where, place, current=place.id == self._current)
            elif row == len(self._places) - 1:
                _button(surface, where, place)
            else:
                _entry(surface, where, place, current=place.id == self._current)
            if row == self._at and self.hasFocus():
                surface.frame(where.adjusted(3, 2, -3, -2), theme.focus, 2.0, 4.0)

    def _boxes(self, height: float) -> list[tuple[Place, QRectF]]:
        """Return each place with where it stands, in px at 100 %."""
        if self.folded:
            high = min(MOST_PX, max(LEAST_PX, (height - 4) / max(1, len(self._places))))
            return [(place, QRectF(0, 2 + row * high, FOLDED_PX, high)) for row, place in enumerate(self._places)]
        found, y = [], float(_TOP)
        high = min(ITEM_PX, (height - self._others) / max(1, len(self._places) - 1))
        for place in self._places[:-1]:
            y += HEAD_PX if place.heading else 0
            found.append((place, QRectF(0, y, NAV_PX, high)))
            y += high
        if self._places:
            found.append((self._places[-1], QRectF(16, max(y + 8, height - 16 - _BUTTON_PX), NAV_PX - 32, _BUTTON_PX)))
        return found

    def _tell(self) -> None:
        if self._places:
            self.setAccessibleDescription(self._places[min(self._at, len(self._places) - 1)].words)


class NavScroll(QScrollArea):
    """Holds the navigation, and scrolls it where there are more pages than it has room for."""

    def __init__(self, nav: NavBar) -> None:
        super().__init__()
        self._nav = nav
        self.setWidget(nav)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(nav.px(3 * LEAST_PX))
        self.verticalScrollBar().rangeChanged.connect(self._fit)
        nav.moved.connect(self._follow)
        self._fit()

    def fold(self, *, folded: bool) -> None:
        """Be narrow, or as wide as usual."""
        self._nav.fold(folded=folded)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        self.setFixedWidth(self._nav.width() + (bar.sizeHint().width() if bar.maximum() else 0))

    @Slot()
    def _follow(self) -> None:
        at, high = self._nav.marked, self._nav.px(LEAST_PX)
        self.ensureVisible(0, round(at.center().y()), 0, high)


def _ground(surface: Surface, box: QRectF, *, current: bool) -> None:
    if current:
        surface.fill(box, surface.theme.focus_tint)
        surface.fill(QRectF(0, box.y(), 3, box.height()), surface.theme.focus)


def _small(surface: Surface, box: QRectF, place: Place, *, current: bool) -> None:
    """Paint an entry of the folded bar: its shape, beside it the state or the count, below it the name."""
    theme, middle = surface.theme, box.center().y() - 7
    _ground(surface, box, current=current)
    beside = _has_shape(place) or bool(place.count)
    surface.glyph(place.glyph, square(box.center().x() - (20 if beside else 8), middle, 16), colour=theme.text2)
    if _has_shape(place) and place.state is not None:
        surface.glyph(glyph_of(place.state), square(box.center().x() + 4, middle, 16))
    elif place.count:
        surface.text(QRectF(box.center().x() + 4, middle - 8, 36, 16), place.count, _SMALL, theme.text2)
    name = QRectF(box.x() + 3, box.center().y(), box.width() - 5, 15)
    surface.text(name, capped(place.title), _SMALL, theme.text, align=CENTRE)


def _has_shape(place: Place) -> bool:
    return place.state is not None and place.state.abnormal | place.state.blind | (place.state is State.OK)


def _entry(surface: Surface, box: QRectF, place: Place, *, current: bool) -> None:
    theme = surface.theme
    if place.heading:
        above = QRectF(16, box.y() - HEAD_PX + 6, box.width() - 32, HEAD_PX - 6)
        surface.text(above, place.heading, DeskType.META, theme.text3)
    _ground(surface, box, current=current)
    surface.glyph(place.glyph, square(16, box.center().y(), 18), colour=theme.text2)
    role = DeskType.ROW_STRONG if current else DeskType.ROW
    surface.fitted(box.adjusted(44, 0, -38, 0), capped(place.title), (role, *_NARROW), theme.text)
    if _has_shape(place) and place.state is not None:
        surface.glyph(glyph_of(place.state), square(box.right() - 34, box.center().y(), 18))
    elif place.count:
        surface.text(box.adjusted(0, 0, -18, 0), place.count, DeskType.META, theme.text2, align=RIGHT)


def _button(surface: Surface, box: QRectF, place: Place) -> None:
    theme = surface.theme
    surface.tile(box, theme.raised, 4.0)
    surface.frame(box, theme.edge, 1.0, 4.0)
    surface.glyph(place.glyph, square(box.x() + 14, box.center().y(), 18), colour=theme.text)
    surface.fitted(box.adjusted(42, 0, -50, 0), place.title, (DeskType.BODY_STRONG, *_NARROW), theme.text)
    cap(surface, box.right() - 12, box.center().y(), place.key)
