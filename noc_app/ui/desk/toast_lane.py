"""Alerts in front of the operator: at most four, the worst first, and one line for all the others.

A critical one stays until somebody owns it or it clears; a major one goes after twenty seconds, or `times` as many.
Nothing is lost: the list has everything.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from noc_app.alerting.flood import digest_of
from noc_app.model import AlertChange, AlertEntry, AlertKey
from noc_app.ui.desk.toast import TALL, WIDTH, Digest, Toast
from noc_app.ui.desk.toast_queue import Queue, Shown
from noc_app.ui.language import tr
from noc_app.ui.theme import Paints

GAP, MARGIN = 10, 20
SHOWN = 4
DESCRIBED_EVERY_S = 1.0
LOOK_S = 0.25  # in a flood


class ToastLane(QWidget):
    """The upper right corner of the window. Driven by the frame clock; owns no timer.

    `keyed` is what the keys of the window mean while a toast has the focus.
    """

    acknowledge = Signal(object)  # AlertKey
    opened = Signal(object)  # AlertKey
    all_wanted = Signal()
    left = Signal()
    said = Signal(str)

    def __init__(
        self, paints: Paints, clock: Callable[[], float], parent: QWidget, *, key: str = "F", times: int = 1
    ) -> None:
        super().__init__(parent)
        self._paints, self._clock = paints, clock
        self._queue = Queue(SHOWN, times)
        self.toasts: dict[AlertKey, Toast] = {}
        self._described, self._words, self._covered = float("-inf"), "", False
        self._arrived: list[AlertEntry] = []
        self._looked_at = float("-inf")
        self.digest = Digest(paints, key, self)
        self.digest.wanted.connect(self.all_wanted)
        self.keyed: Mapping[str, Callable[[], object]] = {
            "next": self._down,
            "previous": self._up,
            "acknowledge": self._ask,
            "acknowledge-now": self._ask,
            "dismiss": self._dismiss,
            "back": self.left.emit,
        }
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setAccessibleName(tr("Toasts"))
        self.hide()

    @property
    def flooded(self) -> bool:
        """Return whether so much arrives that toasts fold into one."""
        return self._queue.flood.on

    @property
    def focused(self) -> Toast | None:
        """Return the toast that keys go to, None if they go elsewhere."""
        return next((toast for toast in self.toasts.values() if toast.hasFocus()), None)

    def take_room(self, px: int) -> None:
        """Show no more toasts than fit into `px`, though one always."""
        high = round((TALL + GAP) * self._paints.zoom)
        self._queue.most = max(1, min(SHOWN, px // high - 1))

    def cover(self, *, covered: bool) -> None:
        """Wait behind what somebody answers just now, with all clocks still; or come back."""
        self._covered = covered
        self._lay_out()

    def enter(self) -> bool:
        """Give the focus to the first toast, or to the next if one has it; return whether there is one."""
        toasts = list(self.toasts.values())
        if not toasts:
            return False
        here = next((place for place, toast in enumerate(toasts) if toast.hasFocus()), -1)
        toasts[(here + 1) % len(toasts)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @property
    def lasting(self) -> tuple[Queue, list[AlertEntry]]:
        """Return what is shown, and what arrived since, for the lane of the window that comes after this one."""
        return self._queue, self._arrived

    def take_over(self, queue: Queue, arrived: list[AlertEntry]) -> None:
        """Go on with what the lane of the window before showed, and with its flood."""
        queue.times = self._queue.times
        self._queue, self._arrived = queue, arrived
        self.refresh()

    def announce(self, *entries: AlertEntry) -> None:
        """Put `entries` in front of the operator; again, if they want attention again."""
        self._arrived += entries
        self._look_again()

    def follow(self, *changes: AlertChange) -> None:
        """Keep up with the alerts that have a toast."""
        now = self._clock()
        self._take_in(now)
        for change in changes:
            self._queue.follow(change, now)
        self._look_again()

    def _look_again(self) -> None:
        """Follow at once; in a flood with the next frame, all that came until then together."""
        if not self.flooded or self._clock() - self._looked_at >= LOOK_S:
            self.refresh()

    def _take_in(self, now: float) -> None:
        new, self._arrived = self._arrived, []
        if new:
            self._queue.announce(new, now)

    def refresh(self) -> None:
        """Show what is due now."""
        now = self._looked_at = self._clock()
        self._take_in(now)
        held = self._covered or any(toast.held for toast in self.toasts.values())
        self._queue.look(now, held=held)
        self._place(self._queue.shown, now)
        self._describe(now, held=held)
        self._lay_out()

    def _describe(self, now: float, *, held: bool) -> None:
        """Bring the digest up to date, its words at most once a second; while held it neither comes nor goes."""
        if now - self._described >= DESCRIBED_EVERY_S or not self.flooded:
            self._words, self._described = digest_of(self._queue.causes).words, now
        if not (held and self.digest.isHidden()):
            self.digest.show_words(self._queue.counts, self._words, self._queue.spared(now), flooded=self.flooded)

    def _place(self, wanted: tuple[Shown, ...], now: float) -> None:
        shown = {one.entry.key: one for one in wanted}
        for key in [k for k in self.toasts if k not in shown]:
            self._let_go(self.toasts.pop(key))
        for key, one in shown.items():
            if key not in self.toasts:
                toast = self.toasts[key] = Toast(one, self._paints, self)
                toast.acknowledge.connect(self.acknowledge)
                toast.opened.connect(self.opened)
            self.toasts[key].show_alert(one, now)
        self.toasts = {key: self.toasts[key] for key in shown}

    def _let_go(self, toast: Toast) -> None:
        focused = toast.hasFocus()
        toast.hide()
        toast.deleteLater()
        if focused:
            self.left.emit()

    def _lay_out(self) -> None:
        at, gap = 0, round(GAP * self._paints.zoom)
        for part in (*self.toasts.values(), self.digest):
            if not part.isHidden():
                part.move(QPoint(0, at))
                at += part.height() + gap
        self.resize(round(WIDTH * self._paints.zoom), max(1, at))
        self.setVisible(at > 0 and not self._covered)
        if at:
            self.raise_()

    def _down(self) -> None:
        self._step(1)

    def _up(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        toasts = list(self.toasts.values())
        here = next((place for place, toast in enumerate(toasts) if toast.hasFocus()), 0)
        toasts[min(max(0, here + by), len(toasts) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self) -> None:
        if (toast := self.focused) is not None:
            toast.ask()

    def _dismiss(self) -> None:
        """Take the toast in focus away; a critical one stays until somebody owns it, and that is said."""
        key = next((key for key, toast in self.toasts.items() if toast.hasFocus()), None)
        if key is None:
            return
        if self._queue.dismiss(key):
            self.refresh()
        else:
            self.said.emit(tr("A critical toast stays until somebody acknowledges it"))
