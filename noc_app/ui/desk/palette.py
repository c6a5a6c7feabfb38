"""The command palette: type a verb, a host, an alert or a page, and Enter. A child of the window: alarms go on."""

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.ui.desk.caps import cap, caps_px
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.offers import Known, Offer, offers_for
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, Role, width_of
from noc_app.ui.glyphs import Glyph, icon
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.theme import Paints, zoomed

WIDTH_PX, ROW_PX, HEAD_PX, FOOT_PX = 760, 40, 30, 44
TYPED_LIMIT = 120
_BOLD = Role(15, 700)


def _hints() -> tuple[tuple[str, str], ...]:
    """Return the keys of the palette with what they do."""
    return (
        ("↑", ""),
        ("↓", tr("choose")),
        (tr("Enter"), tr("run")),
        (tr("Esc"), tr("close")),
        (">", tr("commands only")),
        ("@", tr("people")),
        ("#", tr("hosts")),
    )


class OfferList(Painted):
    """The offers under headings, one of them chosen."""

    clicked = Signal(object)  # Offer

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self.offers: tuple[Offer, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self.at, self.room = 0, float("inf")  # px at 100 % that it may be high
        self.setAccessibleName(tr("Offers"))

    @property
    def chosen(self) -> Offer | None:
        """Return the chosen offer."""
        return self.offers[self.at] if self.at < len(self.offers) else None

    def show_offers(self, offers: tuple[Offer, ...], wanted: Sequence[str] = ()) -> None:
        """Show as many of `offers` as there is room for, the first chosen; in them what is `wanted` is bold."""
        self.offers, self.at, self._wanted = offers, 0, tuple(wanted)
        while len(self.offers) > 1 and self._bottom() + FOOT_PX > self.room:
            self.offers = self.offers[:-1]
        self.setFixedHeight(self.px(self._bottom() + FOOT_PX))
        self._tell()
        self.update()

    def step(self, by: int) -> None:
        """Choose another offer, around the ends."""
        if self.offers:
            self.at = (self.at + by) % len(self.offers)
            self._tell()
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = self.place_of(event)
        found = next((offer for offer, box in self._boxes() if box.contains(where)), None)
        if found is not None:
            self.clicked.emit(found)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, group = surface.theme, ""
        surface.fill(QRectF(0, 0, box.width(), 1), theme.hairline)
        if not self.offers:
            words = tr("Nothing fits. Fewer letters find more")
            surface.text(QRectF(22, 0, box.width() - 44, ROW_PX), words, DeskType.ROW, theme.text2)
        for row, (offer, where) in enumerate(self._boxes()):
            if offer.group != group:
                group = offer.group
                above = QRectF(18, where.y() - HEAD_PX, box.width() - 36, HEAD_PX)
                surface.text(above, group, DeskType.META, theme.text3)
            if row == self.at:
                surface.fill(where, theme.focus_tint)
                surface.fill(QRectF(0, where.y(), 3, where.height()), theme.focus)
            surface.glyph(offer.glyph, square(20, where.center().y(), 18))
            keys = cap(surface, box.right() - 18, where.center().y(), offer.key) if offer.key else box.right() - 18
            title = QRectF(50, where.y(), keys - 62, where.height())
            _title(surface, title, offer.title, self._wanted)
        self._foot(surface, QRectF(0, box.bottom() - FOOT_PX, box.width(), FOOT_PX))

    def _foot(self, surface: Surface, box: QRectF) -> None:
        surface.fill(QRectF(box.x(), box.y(), box.width(), 1), surface.theme.hairline)
        at = 18.0
        for key, words in _hints():
            at += caps_px(key)
            cap(surface, at - 4, box.center().y(), key)
            where = QRectF(at + 2, box.y(), 140, FOOT_PX)
            at += surface.text(where, words, DeskType.META, surface.theme.text2) + (16 if words else 0)

    def _boxes(self) -> list[tuple[Offer, QRectF]]:
        found, y, group, wide = [], 0.0, "", self.width() / self.paints.zoom
        for offer in self.offers:
            if offer.group != group:
                group, y = offer.group, y + HEAD_PX
            found.append((offer, QRectF(0, y, wide, ROW_PX)))
            y += ROW_PX
        return found

    def _bottom(self) -> float:
        boxes = self._boxes()
        return boxes[-1][1].bottom() + 6 if boxes else ROW_PX

    def _tell(self) -> None:
        chosen = self.chosen
        self.setAccessibleDescription(f"{chosen.title}, {chosen.group}" if chosen else tr("nothing fits"))


def _title(surface: Surface, box: QRectF, title: str, wanted: Sequence[str]) -> None:
    """Write a title with what was typed in bold; without, if that has no room."""
    parts = [(words, _BOLD if bold else DeskType.ROW) for words, bold in bolded(title, wanted)]
    if sum(width_of(words, role) for words, role in parts) > box.width():
        parts = [(title, DeskType.ROW)]
    for words, role in parts:
        box = box.adjusted(surface.text(box, words, role, surface.theme.text), 0, 0, 0)


def bolded(title: str, wanted: Sequence[str]) -> list[tuple[str, bool]]:
    """Return `title` in pieces, each with whether it is one of the words that were typed, where a word begins."""
    text, marks = title.casefold(), [False] * len(title)
    if len(text) != len(title):  # some letters become two
        return [(title, False)]
    for word in filter(None, wanted):
        at = next((n for n in _begins(text) if text.startswith(word, n)), text.find(word))
        if at >= 0:
            marks[at : at + len(word)] = [True] * len(word)
    return [("".join(sign for sign, _ in run), bold) for bold, run in groupby(zip(title, marks, strict=True), _second)]


def _begins(text: str) -> list[int]:
    return [n for n in range(len(text)) if n == 0 or not text[n - 1].isalnum()]


def _second(pair: tuple[str, bool]) -> bool:
    return pair[1]


class Palette(QFrame):
    """Asks `known` for what there is whenever it opens; emits the offer that was chosen."""

    chosen = Signal(object)  # Offer
    left = Signal()

    def __init__(self, paints: Paints, keys: Keymap, known: Callable[[], Known], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._ask, self._known, self._over = keys, known, Known(), parent
        theme = paints.theme
        self.setObjectName("palette")
        self.setStyleSheet(
            f"#palette {{ background: {theme.raised}; border: 1px solid {theme.edge}; border-radius: 8px; }}"
            + zoomed(
                f"#palette QLineEdit {{ background: {theme.raised}; border: none; font-size: 19px; }}", paints.zoom
            )
        )
        self.field = QLineEdit()
        self.field.setMaxLength(TYPED_LIMIT)
        shape = self.field.addAction(icon(Glyph.SEARCH, paints), QLineEdit.ActionPosition.LeadingPosition)
        shape.setText(tr("Search and commands"))
        self.field.setPlaceholderText(tr("Search hosts, alerts, pages or run a command"))
        self.field.setAccessibleName(tr("Search and commands"))
        self.field.textChanged.connect(self._typed)
        self.list = OfferList(paints)
        self.list.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        margin = round(8 * paints.zoom)
        column.setContentsMargins(1, margin, 1, 1)
        column.setSpacing(margin)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.hide()

    def open(self, room_px: int, typed: str = "") -> None:
        """Show what fits `typed`, ready to type on; `room_px` is how high it may be."""
        self._known = self._ask()
        zoom = self.list.paints.zoom
        self.setFixedWidth(min(round(WIDTH_PX * zoom), self._over.width() - round(16 * zoom)))
        self.list.room = (room_px - self.field.sizeHint().height()) / zoom - 24
        self.field.setText(typed)
        self._typed(typed)
        self.show()
        self.raise_()
        self.field.setFocus()

    @Slot()
    def cancel(self) -> None:
        """Close and do nothing."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.cancel()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.list.chosen is not None:
            self._choose(self.list.chosen)
        # nothing that is typed here is a key of the window

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.list.show_offers(offers_for(text, self._known, self._keys), text.lstrip(">@#").casefold().split())
        self.adjustSize()

    @Slot(object)
    def _choose(self, offer: Offer) -> None:
        self.cancel()
        self.chosen.emit(offer)
