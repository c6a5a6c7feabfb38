"""What a toast looks like, and the one line that stands for many."""

from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from noc_app.alerting.flood import Spared
from noc_app.model import AckState, Severity
from noc_app.ui.desk.caps import cap
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.rows import place_words
from noc_app.ui.desk.toast_queue import Shown
from noc_app.ui.fonts import DESK_MINIMUM_PX, DeskType, Face, Role, width_of
from noc_app.ui.glyphs import Glyph, Mode, glyph_of
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_age, format_timer, number
from noc_app.ui.vocabulary import severity_word

WIDTH, TALL, LOW, DIGEST = 430, 112, 64, 88  # a critical one has buttons, others do not
_TEXT_AT = 57.0
_SMALLEST = Role(DESK_MINIMUM_PX, 400, Face.CONDENSED)


class Toast(Painted):
    """One alert. A click or Enter opens it; a critical one has a button to own it."""

    acknowledge = Signal(object)  # AlertKey
    opened = Signal(object)  # AlertKey

    def __init__(self, shown: Shown, paints: Paints, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self._shown, self._now = shown, 0.0
        self.high = TALL if shown.entry.alert.severity is Severity.CRITICAL else LOW
        self.setFixedSize(self.px(WIDTH), self.px(self.high))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # by a click it would keep the keys, and stay
        self.button, self.open_button = (
            KeyButton(tr("Acknowledge"), "A", paints),
            KeyButton(tr("Open"), tr("Enter"), paints),
        )
        self.button.clicked.connect(self.ask)
        self.open_button.clicked.connect(self.open)
        ink = paints.theme.critical
        for button, ground, words in ((self.button, ink.on, ink.fill), (self.open_button, "transparent", ink.on)):
            button.setParent(self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.wear(ground, words)
        self.show_alert(shown, 0.0)
        self.show()

    @property
    def held(self) -> bool:
        """Return whether a hand is on it: its clock stands still."""
        return self.underMouse() or self.hasFocus()

    def show_alert(self, shown: Shown, now: float) -> None:
        """Follow the alert."""
        self._shown, self._now = shown, now
        state, alert = shown.entry.ack.state, shown.entry.alert
        tall = self.high == TALL
        self.button.setText(_button_words(state))
        self.button.setEnabled(state in {AckState.NONE, AckState.REJECTED})
        left = self.px(_TEXT_AT)
        for button in (self.button, self.open_button):
            button.setVisible(tall and not shown.cleared)
            button.adjustSize()
            button.move(left, self.height() - button.height() - self.px(12))
            left += button.width() + self.px(8)
        said = [alert.title, severity_word(alert.severity), place_words(shown.entry)]
        said += [tr("cleared: {reason}", reason=told(shown.cleared))] if shown.cleared else []
        self.setAccessibleName(capped(", ".join(said)))
        self.setAccessibleDescription(tr("A acknowledges, Enter opens, Esc goes back"))
        self.update()

    @Slot()
    def ask(self) -> None:
        """Ask to own the alert."""
        if self.button.isEnabled() and not self._shown.cleared:
            self.acknowledge.emit(self._shown.entry.key)

    @Slot()
    def open(self) -> None:
        """Ask to see the alert."""
        self.opened.emit(self._shown.entry.key)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.open()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme, alert, shown = surface.theme, self._shown.entry.alert, self._shown
        ink = None if shown.cleared else theme.ink(alert.severity)
        filled = ink is not None and alert.severity is Severity.CRITICAL
        words = ink.on if ink is not None and filled else theme.text
        surface.fill(box, theme.page)
        surface.tile(box, ink.fill if ink is not None and filled else theme.raised)
        surface.frame(box, ink.line if ink is not None else theme.edge, 1.0 if filled else 2.0, 6.0)
        glyph = Glyph.NORMAL if shown.cleared else Glyph(alert.severity.word)
        surface.glyph(glyph, square(16, 32, 26), mode=Mode.ON_FILL if filled else Mode.PLAIN)
        _head(surface, box, shown, now=self._now, words=words)
        if filled and self.button.isEnabled():
            right = self.open_button.geometry().right() / self.paints.zoom + 8
            wide = box.right() - right - 8
            for place, line in enumerate(_two_lines(tr("stays until acknowledged"), wide)):
                at = QRectF(right, box.bottom() - 46 + 16 * place, wide, 16)
                surface.fitted(at, line, (DeskType.META, _SMALLEST), words)
        if shown.cleared:
            left = max(0.0, shown.goes_at - self._now) / shown.stays_s
            surface.fill(QRectF(2, box.bottom() - 4, (box.width() - 4) * min(1.0, left), 2), theme.text2)
        if self.hasFocus():
            surface.frame(box.adjusted(2, 2, -2, -2), theme.on_focus if filled else theme.focus, 2.0, 5.0)


class Digest(Painted):
    """One line for many: a flood, or what has no room. A click shows them in the list."""

    wanted = Signal()

    def __init__(self, paints: Paints, key: str, parent: QWidget) -> None:
        super().__init__(paints, parent)
        self.count, self._title, self._words, self._key = 0, "", "", key
        self._flooded = False
        self._counts: tuple[tuple[Severity, int], ...] = ()
        self.setFixedSize(self.px(WIDTH), self.px(DIGEST))
        self.hide()

    def show_words(
        self, counts: Mapping[Severity, int], words: str, spared: Spared | None = None, *, flooded: bool
    ) -> None:
        """Show for how many alerts this line stands and what they are about, or what is over; nothing for neither."""
        self.count, self._flooded = sum(counts.values()), flooded
        self._counts = tuple((severity, counts.get(severity, 0)) for severity in sorted(Severity, reverse=True))
        self._title = tr("%n more alert(s), shown as one", self.count)
        self._words = told(words) or tr("The list has them all")
        if spared is not None and not self.count:
            self._title, self._words = told(spared.title), told(spared.words)
        self.setVisible(self.count > 0 or spared is not None)
        self.setAccessibleName(f"{self._title}: {self._words}")
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        theme = surface.theme
        surface.fill(box, theme.page)
        surface.tile(box, theme.raised)
        surface.frame(box, theme.edge, 1.0, 6.0)
        worst = next((severity for severity, count in self._counts if count), None)
        surface.glyph(glyph_of(worst) if worst is not None else Glyph.NORMAL, square(16, 32, 26))
        said = tr("flood") if self._flooded else tr("over") if not self.count else ""
        wide = surface.text(box.adjusted(0, 12, -16, -56), said, DeskType.META, theme.text3, align=RIGHT)
        surface.text(QRectF(_TEXT_AT, 9, box.width() - 76 - wide, 22), self._title, DeskType.ROW_STRONG, theme.text)
        surface.text(QRectF(_TEXT_AT, 32, box.width() - 73, 20), capped(self._words), DeskType.META, theme.text2)
        at = _TEXT_AT
        for severity, count in self._counts:
            if count:
                surface.glyph(glyph_of(severity), square(at, 68, 16))
                at += 24 + surface.text(QRectF(at + 22, 58, 60, 20), number(count), DeskType.BODY, theme.text) + 14
        end = cap(surface, box.right() - 16, 68, self._key) if self._key else box.right() - 16
        surface.text(QRectF(end - 96, 58, 90, 20), tr("Show all"), DeskType.BODY_STRONG, theme.focus, align=RIGHT)


def _two_lines(words: str, wide: float) -> list[str]:
    """Return `words` in two lines: in the usual type if they fit so, else as they fit in the smallest."""
    usual = list(wrapped(words, DeskType.META, wide))
    fits = len(usual) <= 2 and max(width_of(line, DeskType.META) for line in usual) <= wide
    return usual if fits else list(islice(wrapped(words, _SMALLEST, wide), 2))


def _button_words(state: AckState) -> str:
    return {
        AckState.NONE: tr("Acknowledge"),
        AckState.REQUESTED: tr("Asking…"),
        AckState.CONFIRMED: tr("Acknowledged"),
        AckState.REJECTED: tr("Try again"),
    }[state]


def _head(surface: Surface, box: QRectF, shown: Shown, *, now: float, words: str) -> None:
    alert = shown.entry.alert
    timer = format_timer(now - alert.starts_at) if now and not shown.cleared else ""
    if shown.cleared and now:
        timer = format_age(max(0, round(shown.goes_at - now)))
    role = DeskType.SECTION if not shown.cleared else DeskType.META
    wide = surface.text(QRectF(box.right() - 126, 10, 110, 24), timer, role, words, align=RIGHT)
    title = QRectF(_TEXT_AT, 10, box.width() - _TEXT_AT - 28 - wide, 22)
    said = tr("Cleared: {title}", title=alert.title[:200]) if shown.cleared else alert.title
    surface.text(title, capped(said), DeskType.ROW_STRONG, words)
    under = told(shown.cleared) or place_words(shown.entry)
    surface.text(QRectF(_TEXT_AT, 34, box.width() - _TEXT_AT - 14, 20), capped(under), DeskType.META, words)
