"""Two bars: what was done and can be undone, and what came and went while nobody looked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from noc_app.model import AlertKey, Ending, Missed
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, glyph_of
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import clock_time

UNDO_WIDTH, UNDO_HEIGHT = 520, 52
MISSED_PX, MARGIN = 44, 20


def ending_words(endings: Sequence[Ending]) -> str:
    """Return the first of `endings` in words, which are not empty, the others counted."""
    first, more = endings[0], len(endings) - 1
    what = {
        "acknowledgement": tr("The acknowledgement of {title} ends at {time}"),
        "silence": tr("The silence of {title} ends at {time}"),
        "shelf": tr("The shelf of {title} ends at {time}"),
        "maintenance": tr("The maintenance of {title} ends at {time}"),
    }[first.what]
    whose = {
        "acknowledgement": tr("The acknowledgement of {title} by {who} ends at {time}"),
        "silence": tr("The silence of {title} by {who} ends at {time}"),
        "shelf": tr("The shelf of {title} by {who} ends at {time}"),
        "maintenance": tr("The maintenance of {title} by {who} ends at {time}"),
    }[first.what]
    title, time = told(first.title) or first.key.text, clock_time(first.until)
    words = (whose if first.by else what).format(title=title, who=first.by, time=time)
    return tr("{what}, and %n more", more, what=words) if more else words


class UndoBar(Painted):
    """What was done last, and for how long it can be taken back."""

    undo = Signal(str)

    def __init__(self, paints: Paints, clock: Callable[[], float], parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._clock, self._words, self._until = clock, "", 0.0
        self.action, self._shape = "", Glyph.ACKNOWLEDGED
        self.setFixedSize(self.px(UNDO_WIDTH), self.px(UNDO_HEIGHT))
        self.button = KeyButton(tr("Undo"), "Z", paints)
        self.button.setParent(self)
        self.button.clicked.connect(self.take_back)
        self.hide()

    def offer(self, action: str, words: str, until: float, shape: Glyph = Glyph.ACKNOWLEDGED) -> None:
        """Say what was done; `until` is when it cannot be undone any more, Unix seconds UTC."""
        self.action, self._words, self._until, self._shape = action, words, until, shape
        self.setAccessibleName(tr("{done}. Z undoes it", done=words))
        self.button.adjustSize()
        self.button.move(self.width() - self.button.width() - self.px(64), (self.height() - self.button.height()) // 2)
        self.refresh()
        self.place()
        self.show()
        self.raise_()

    @property
    def lasting(self) -> tuple[str, str, float, Glyph] | None:
        """Return what is offered, for the bar of the window that comes after this one; None if nothing is."""
        return (self.action, self._words, self._until, self._shape) if self.action else None

    def place(self) -> None:
        """Lie at the lower end of what it lies over, in the middle."""
        if (under := self.parentWidget()) is not None:
            self.move((under.width() - self.width()) // 2, under.height() - self.height() - MARGIN)

    def refresh(self) -> None:
        """Count down, and go when the time is over."""
        if self.action and self._clock() >= self._until:
            self.action = ""
            self.hide()
        self.update()

    @Slot()
    def take_back(self) -> None:
        """Ask for the undo, once."""
        action, self.action = self.action, ""
        self.hide()
        if action:
            self.undo.emit(action)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.tile(box, theme.raised, 8.0)
        surface.frame(box, theme.edge, 1.0, 8.0)
        surface.glyph(self._shape, square(16, box.center().y(), 20))
        words = QRectF(48, 0, box.width() - 220, box.height())
        surface.text(words, capped(self._words), DeskType.ROW, theme.text)
        left = max(0, round(self._until - self._clock()))
        right = box.adjusted(0, 0, -18, 0)
        surface.text(right, f"0:{left:02}", DeskType.ROW, theme.text2, align=RIGHT)


class MissedBar(Painted):
    """While you were away: how many alerts came and went unseen, the worst of them by name."""

    seen = Signal(object)  # tuple of AlertKey

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._missed: tuple[Missed, ...] = ()
        self.setFixedHeight(self.px(MISSED_PX))
        self.button = QPushButton(tr("Seen"), self)
        self.button.clicked.connect(self._all_seen)
        self.hide()

    def show_missed(self, missed: Sequence[Missed]) -> None:
        """Show what was missed; nothing hides the bar."""
        if tuple(missed) != self._missed:
            self._missed = tuple(sorted(missed, key=lambda m: (-m.severity, -m.cleared_at)))
            self.setVisible(bool(missed))
            self.setAccessibleName(self.words)
            self.update()

    @property
    def words(self) -> str:
        """Return what the bar says."""
        if not self._missed:
            return ""
        worst, more = self._missed[0], len(self._missed) - 1
        title, time = worst.title, clock_time(worst.cleared_at)
        if more:
            said = tr("While you were away: {title} and %n more, cleared {time}", more, title=title, time=time)
            return capped(said)
        return capped(tr("While you were away: {title}, cleared {time}", title=title, time=time))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.button.adjustSize()
        self.button.move(self.width() - self.button.width() - self.px(16), (self.height() - self.button.height()) // 2)

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.focus_tint)
        if self._missed:
            surface.glyph(glyph_of(self._missed[0].severity), square(18, box.center().y(), 22))
        right = self.button.x() / self.paints.zoom - 12
        surface.text(QRectF(54, 0, right - 54, box.height()), self.words, DeskType.ROW, theme.text)

    @Slot()
    def _all_seen(self) -> None:
        keys: tuple[AlertKey, ...] = tuple(missed.key for missed in self._missed)
        self.seen.emit(keys)
