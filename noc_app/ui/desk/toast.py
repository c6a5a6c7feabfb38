"""Alerts in front of the operator: at most four, the worst first, and one digest when it floods.

A critical one stays until somebody owns it or it clears; a major one goes after twenty seconds. Nothing is lost: the
list has everything.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from heapq import nsmallest

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from noc_app.alerting.flood import Causes, Flood, Spared, arrived, causes_of, digest_of, looked
from noc_app.alerting.twins import are_twins
from noc_app.model import AckState, AlertChange, AlertEntry, AlertKey, Change, Severity
from noc_app.model.units import format_timer
from noc_app.ui.desk.rows import place_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, Mode
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

WIDTH, HEIGHT, GAP, MARGIN = 430, 92, 10, 20
SHOWN = 4
STAYS_S = {Severity.CRITICAL: float("inf"), Severity.MAJOR: 20.0}
CLEARED_STAYS_S = 8.0
SPARED_STAYS_S = 60.0
DESCRIBED_EVERY_S = 1.0
LOOK_S = 0.25  # in a flood
WORDS = {
    AckState.NONE: "Acknowledge",
    AckState.REQUESTED: "Asking…",
    AckState.CONFIRMED: "Acknowledged",
    AckState.REJECTED: "Try again",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """One toast: its alert, when it goes, and whether the alert has cleared meanwhile."""

    entry: AlertEntry
    goes_at: float
    cleared: str = ""


class Toast(QWidget):
    """One alert with a button to own it."""

    acknowledge = Signal(object)  # AlertKey
    opened = Signal(object)  # AlertKey

    def __init__(self, shown: Shown, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._paints, self._shown, self._now = paints, shown, 0.0
        self.setFixedSize(WIDTH, HEIGHT)
        self.button = QPushButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self._ask)
        self.show_alert(shown, 0.0)
        self.show()

    def show_alert(self, shown: Shown, now: float) -> None:
        """Follow the alert."""
        self._shown, self._now = shown, now
        state = shown.entry.ack.state
        self.button.setText(WORDS[state])
        self.button.setEnabled(state in {AckState.NONE, AckState.REJECTED} and not shown.cleared)
        self.button.setVisible(not shown.cleared)
        self.button.adjustSize()
        self.button.move(WIDTH - self.button.width() - 12, HEIGHT - self.button.height() - 10)
        self.setAccessibleName(capped(f"{shown.entry.alert.title}, {shown.entry.alert.severity.word}"))
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self._shown.entry.key)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(Surface(painter, self._paints, self.devicePixelRatioF()), QRectF(self.rect()), self._shown, self._now)
        painter.end()

    @Slot()
    def _ask(self) -> None:
        self.acknowledge.emit(self._shown.entry.key)


class Digest(QWidget):
    """One line for many: a flood."""

    def __init__(self, paints: Paints, parent: QWidget) -> None:
        super().__init__(parent)
        self._paints, self.count, self._title, self._words = paints, 0, "", ""
        self.setFixedSize(WIDTH, 64)
        self.hide()

    def show_words(self, count: int, words: str, spared: Spared | None = None) -> None:
        """Show how many alerts this line stands for and what they are about, or what is over; nothing for neither."""
        self.count = count
        self._title = f"{count} more alert{'' if count == 1 else 's'}, shown as one"
        self._words = words or "The list has them all"
        if spared is not None and not count:
            self._title, self._words = spared.title, spared.words
        self.setVisible(count > 0 or spared is not None)
        self.setAccessibleName(f"{self._title}: {self._words}")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface, box = Surface(painter, self._paints, self.devicePixelRatioF()), QRectF(self.rect())
        surface.tile(box, surface.theme.raised)
        surface.frame(box, surface.theme.edge, 1.0, 6.0)
        surface.text(QRectF(20, 10, WIDTH - 40, 22), self._title, DeskType.ROW_STRONG, surface.theme.text)
        surface.text(QRectF(20, 34, WIDTH - 40, 20), capped(self._words), DeskType.META, surface.theme.text2)
        painter.end()


class ToastLane(QWidget):
    """The top right corner of the window. Driven by the frame clock; owns no timer."""

    acknowledge = Signal(object)  # AlertKey
    opened = Signal(object)  # AlertKey

    def __init__(self, paints: Paints, clock: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._paints, self._clock = paints, clock
        self._shown: dict[AlertKey, Shown] = {}
        self.toasts: dict[AlertKey, Toast] = {}
        self._arrived: list[AlertEntry] = []
        self._looked_at = float("-inf")
        self._causes: dict[AlertKey, Causes] = {}  # of what is shown
        self._flood, self._described, self._words = Flood(), float("-inf"), ""
        self.digest = Digest(paints, self)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()

    @property
    def flooded(self) -> bool:
        """Return whether so much arrives that toasts fold into one."""
        return self._flood.on

    @Slot(object)
    def announce(self, entry: AlertEntry) -> None:
        """Put `entry` in front of the operator; again, if it wants attention again. The same alert is shown once."""
        self._arrived.append(entry)
        self._look_again()

    @Slot(object)
    def follow(self, change: AlertChange) -> None:
        """Keep up with an alert that has a toast."""
        shown, now = self._shown.get(change.entry.key), self._clock()
        if shown is None:
            return
        if change.kind is Change.RESOLVED:
            shown = Shown(change.entry, now + CLEARED_STAYS_S, change.reason or "cleared")
        elif change.entry.ack.state is AckState.CONFIRMED:
            shown = Shown(change.entry, min(shown.goes_at, now + CLEARED_STAYS_S))
        else:
            shown = replace(shown, entry=change.entry)
        self._shown[change.entry.key] = shown
        self._look_again()

    def _look_again(self) -> None:
        """Follow at once; in a flood with the next frame, all that came until then together."""
        if not self._flood.on or self._clock() - self._looked_at >= LOOK_S:
            self.refresh()

    def refresh(self) -> None:
        """Show the worst four, let go what has had its time."""
        now = self._clock()
        self._shown = {key: shown for key, shown in self._shown.items() if shown.goes_at > now}
        self._flood, self._looked_at = looked(self._flood, now), now
        self._take_in(now)
        self._place(nsmallest(SHOWN, self._shown.values(), key=_urgency), now)
        self._describe(now)
        self._lay_out()

    def _take_in(self, now: float) -> None:
        """Show what arrived since the last frame, or fold it."""
        new, self._arrived = self._arrived, []
        if not new:
            return
        self._flood = arrived(self._flood, new, now)
        reporters = {key.target for key in self._shown} | {entry.key.target for entry in new}
        for entry in new:
            if len(reporters) > 1:
                self._shown = {key: shown for key, shown in self._shown.items() if not are_twins(shown.entry, entry)}
            if entry.key in self._shown or entry.key not in self._flood.folded:
                self._shown[entry.key] = Shown(entry, now + STAYS_S.get(entry.alert.severity, 0.0))
                self._causes[entry.key] = causes_of(entry)

    def _describe(self, now: float) -> None:
        """Bring the digest up to date, its words at most once a second."""
        folded = self._flood.folded.keys() - self._shown.keys()
        count = len(folded) + len(self._shown) - len(self.toasts)
        if now - self._described >= DESCRIBED_EVERY_S or not folded:
            self._causes = {key: self._causes[key] for key in self._shown}
            told = {**self._flood.folded, **self._causes}
            self._words = digest_of({key: told[key] for key in told if key not in self.toasts}).words
            self._described = now
        spared = self._flood.spared
        fresh = spared is not None and now - spared.ended_at < SPARED_STAYS_S
        self.digest.show_words(count, self._words, spared if fresh else None)

    def _place(self, worst: list[Shown], now: float) -> None:
        wanted = {shown.entry.key: shown for shown in worst}
        for key in [k for k in self.toasts if k not in wanted]:
            self.toasts.pop(key).deleteLater()
        for key, shown in wanted.items():
            if key not in self.toasts:
                toast = self.toasts[key] = Toast(shown, self._paints, self)
                toast.acknowledge.connect(self.acknowledge)
                toast.opened.connect(self.opened)
            self.toasts[key].show_alert(shown, now)
        self.toasts = {key: self.toasts[key] for key in wanted}

    def _lay_out(self) -> None:
        at = 0
        for toast in self.toasts.values():
            toast.move(QPoint(0, at))
            at += HEIGHT + GAP
        self.digest.move(QPoint(0, at))
        at += self.digest.height() + GAP if not self.digest.isHidden() else 0
        self.resize(WIDTH, max(1, at))
        self.setVisible(at > 0)
        if at:
            self.raise_()


def _urgency(shown: Shown) -> tuple[bool, int, float]:
    return bool(shown.cleared), -shown.entry.alert.severity, shown.entry.alert.starts_at


def _paint(surface: Surface, box: QRectF, shown: Shown, now: float) -> None:
    theme, alert = surface.theme, shown.entry.alert
    ink = None if shown.cleared else theme.ink(alert.severity)
    filled = ink is not None and alert.severity is Severity.CRITICAL
    words = ink.on if ink is not None and filled else theme.text
    surface.tile(box, ink.fill if ink is not None and filled else theme.raised)
    surface.frame(box, ink.line if ink is not None else theme.edge, 1.0 if filled else 2.0, 6.0)
    glyph = Glyph.NORMAL if shown.cleared else Glyph(alert.severity.word)
    surface.glyph(glyph, square(box.x() + 16, box.y() + 30, 26), mode=Mode.ON_FILL if filled else Mode.PLAIN)
    timer = "" if shown.cleared or not now else format_timer(now - alert.starts_at)
    wide = surface.text(QRectF(box.right() - 126, 12, 110, 24), timer, DeskType.SECTION, words, align=RIGHT)
    line = QRectF(56, 12, box.width() - 76 - wide, 24)
    surface.text(line, capped(alert.title), DeskType.ROW_STRONG, words)
    under = f"Cleared: {shown.cleared}" if shown.cleared else place_words(shown.entry)
    surface.text(QRectF(56, 38, box.width() - 72, 20), under, DeskType.META, words)
