"""The painted parts of the page about one signal: its head, why it may be no evidence, its places, its values."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from noc_app.model import SeriesKey, State
from noc_app.ui.desk.chosen import Walked
from noc_app.ui.desk.drill_facts import Drilled, Place, Value
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import capital, told, tr
from noc_app.ui.paint.row import paint_gauge, paint_track
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time
from noc_app.ui.vocabulary import domain_word, state_word

HEAD_PX, BAR_PX, PLACE_PX, VALUE_PX, TITLE_PX = 56, 34, 32, 23, 34
_GAUGE_PX, _VALUE_PX, _PAD = 96.0, 104.0, 16.0


class DrillHead(Painted):
    """Where the signal belongs, its name, its value and its limit."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._shown: Drilled | None = None
        self.setFixedHeight(self.px(HEAD_PX))
        self.setMinimumWidth(self.px(240))

    def show_drilled(self, shown: Drilled) -> None:
        """Show the head of what is open."""
        self._shown = shown
        self.setAccessibleName(
            capped(f"{tr(shown.signal.title)}: {shown.value or told(shown.reason)}, {_state(shown)}")
        )
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        shown, theme = self._shown, surface.theme
        if shown is None:
            return
        crumbs = [capital(domain_word(shown.signal.domain)), shown.key.target if shown.key else "", shown.signal.id]
        surface.text(QRectF(0, 0, box.width(), 20), " / ".join(filter(None, crumbs)), DeskType.META, theme.text3)
        line = QRectF(0, 22, box.width(), 34)
        surface.glyph(shown.state or Glyph.UNKNOWN, square(0, line.center().y(), 26))
        wide = surface.text(line.adjusted(38, 0, 0, 0), tr(shown.signal.title), DeskType.PAGE, theme.text)
        blind = shown.state is None or shown.state.blind
        value = tr("last {value}", value=shown.value) if blind and shown.value else shown.value
        said = ", ".join(filter(None, (value, shown.limit)))
        after = line.adjusted(38 + wide + 14, 2, 0, 0)
        surface.text(after, said, DeskType.ROW, theme.text3 if blind else theme.text2)


class StaleBar(Painted):
    """Says that what is shown is no evidence, and why; hidden while it is."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.words = ""
        self.setFixedHeight(self.px(BAR_PX))
        self.hide()

    def show_words(self, words: str) -> None:
        """Say `words`, or nothing."""
        self.words = words
        self.setAccessibleName(capped(words))
        self.setVisible(bool(words))
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        surface.tile(box, radius=4.0)
        surface.hatch(box)
        surface.glyph(Glyph.STALE, square(12, box.center().y(), 20))
        surface.text(box.adjusted(44, 0, -12, 0), self.words, DeskType.BODY, surface.theme.text)


class Places(Walked):
    """The same signal elsewhere, the worst first; a click, or Enter, opens one."""

    opened = Signal(SeriesKey)

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.places: tuple[Place, ...] = ()
        self._here: SeriesKey | None = None
        self._members = 0

    def show_drilled(self, shown: Drilled) -> None:
        """Show every place of the signal; the one that is open is marked."""
        self.places, self._here, self._members = shown.places, shown.key, shown.members
        self.at = min(self.at, max(0, len(self.places) - 1))
        self.setMinimumHeight(self.px(TITLE_PX + PLACE_PX * (len(self.places) + (self._more > 0)) + 8))
        self.tell()
        self.update()

    @property
    def _more(self) -> int:
        return self._members - len(self.places)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_row(int((self.place_of(event).y() - TITLE_PX) // PLACE_PX))

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        head = QRectF(_PAD, 0, box.width() - 2 * _PAD, TITLE_PX)
        surface.text(head, tr("The same signal elsewhere, now"), DeskType.BODY_STRONG, theme.text)
        surface.text(head, tr("%n place(s)", self._members), DeskType.META, theme.text3, align=RIGHT)
        for row, place in enumerate(self.places):
            self._paint_place(surface, QRectF(0, TITLE_PX + row * PLACE_PX, box.width(), PLACE_PX), place, row)
        if self._more > 0:
            last = QRectF(_PAD + 32, TITLE_PX + len(self.places) * PLACE_PX, box.width(), PLACE_PX)
            surface.text(last, tr("%n more, none of them worse", self._more), DeskType.META, theme.text3)

    def _paint_place(self, surface: Surface, line: QRectF, place: Place, row: int) -> None:
        theme, here = surface.theme, place.key == self._here
        if here:
            surface.fill(line, theme.focus_tint)
        if row == self.at and self.hasFocus():
            surface.frame(line, theme.focus, 2.0, 4.0)
        if place.state is not State.OK:
            surface.glyph(place.state, square(_PAD, line.center().y(), 18))
        right = line.right() - _PAD
        value = QRectF(right - _VALUE_PX, line.y(), _VALUE_PX, line.height())
        ink = theme.ink(place.state)
        colour = theme.text3 if place.age else ink.text if ink is not None else theme.text
        surface.text(value, place.age or place.value, DeskType.ROW_STRONG, colour, align=RIGHT)
        gauge = QRectF(value.x() - _GAUGE_PX - 14, line.y(), _GAUGE_PX, line.height())
        if place.gauge is not None:
            paint_gauge(surface, gauge, place.gauge, ink.line if ink is not None else theme.text)
        elif place.age:
            paint_track(surface, gauge, dashed=True)
        name = QRectF(_PAD + 32, line.y(), gauge.x() - _PAD - 48, line.height())
        surface.text(name, place.name, DeskType.BODY, theme.text)

    @override
    def rows(self) -> int:
        return len(self.places)

    @override
    def open_row(self, row: int) -> None:
        if 0 <= row < len(self.places):
            self.opened.emit(self.places[row].key)

    @override
    def tell(self) -> None:
        here = self.places[self.at] if self.places else None
        words = f": {here.name}, {here.age or here.value}, {state_word(here.state)}" if here is not None else ""
        self.setAccessibleName(capped(tr("The same signal elsewhere") + words))


class Values(Painted):
    """Raw values around a time, newest first, as many as there is room for."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.values: tuple[Value, ...] = ()
        self.setMinimumHeight(self.px(4 * VALUE_PX))

    @property
    def rows(self) -> int:
        """Return how many values there is room for."""
        return max(1, int((self.height() / self.paints.zoom - 6) // VALUE_PX))

    def show_values(self, values: Sequence[Value]) -> None:
        """Show `values`."""
        self.values = tuple(values)
        first = f": {clock_time(values[0].at, with_seconds=True)} {values[0].words}" if values else ""
        self.setAccessibleName(capped(tr("Values as they came") + first))
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        if not self.values:
            first = QRectF(_PAD, 0, box.width() - 2 * _PAD, VALUE_PX)
            surface.text(first, tr("No value is kept here"), DeskType.BODY, surface.theme.text2)
        for row, value in enumerate(self.values):
            _paint_value(surface, QRectF(_PAD, row * VALUE_PX, box.width() - 2 * _PAD, VALUE_PX), value)


def _paint_value(surface: Surface, line: QRectF, value: Value) -> None:
    theme = surface.theme
    if value.state is None:
        surface.hatch(line)
        surface.text(line.adjusted(118, 0, 0, 0), value.words, DeskType.META, theme.text2)
        return
    surface.text(line, clock_time(value.at, with_seconds=True), DeskType.CODE, theme.text3)
    if value.state is not State.OK:
        surface.glyph(value.state, square(88, line.center().y(), 15))
    wide = surface.text(line.adjusted(118, 0, 0, 0), value.words, DeskType.BODY_STRONG, theme.text)
    surface.text(line.adjusted(118 + max(120.0, wide + 16), 0, 0, 0), value.raw, DeskType.CODE, theme.text2)


def _state(shown: Drilled) -> str:
    return tr("not set up") if shown.state is None else state_word(shown.state)
