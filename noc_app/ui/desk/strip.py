"""The line under the list: what is shown plus every place that hides alerts is what was reported."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from noc_app.alerting.filter import Account
from noc_app.model import AlertKey
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.rows import balance_words, bucket_words, hidden_critical_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, icon
from noc_app.ui.language import tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import number


class Strip(Flowing):
    """Each place is a button that shows what is in it; so is the oldest critical alert that is hidden."""

    wanted = Signal(str)  # a bucket
    critical = Signal(object)  # AlertKey

    def __init__(self, paints: Paints) -> None:
        super().__init__(gap=round(6 * paints.zoom))
        self._account = Account(0, {})
        self._critical: AlertKey | None = None
        self.shown, self.total = (plain_label(role=DeskType.META.at(paints.zoom)) for _ in range(2))
        self.buttons: dict[str, QPushButton] = {}
        self.oldest = _flat()
        self.oldest.setIcon(icon(Glyph.CRITICAL, paints, round(16 * paints.zoom)))
        self.oldest.clicked.connect(self._show_critical)
        self.oldest.hide()
        self.flow.setContentsMargins(*(round(px * paints.zoom) for px in (15, 4, 15, 6)))
        self.add(self.shown, self.total, self.oldest)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Where every alert is"))

    def text(self) -> str:
        """Return the balance in words."""
        return balance_words(self._account)

    def show_account(self, account: Account, now: float) -> None:
        """Show where every alert is at `now`."""
        self._account = account
        self.shown.setText(tr("{count} shown", account.shown, count=number(account.shown)))
        self.total.setText(tr("= {count} reported", account.total, count=number(account.total)))
        words = bucket_words(account)
        for name in [n for n in self.buttons if n not in words]:
            self.buttons.pop(name).deleteLater()
        for name, said in words.items():
            button = self.buttons.get(name) or self._made(name)
            button.setText(f"+ {said}")
            button.setAccessibleName(tr("{what}, show", what=said))
        entry = account.oldest_hidden_critical
        self._critical = entry.key if entry is not None else None
        self.oldest.setVisible(entry is not None)
        told = hidden_critical_words(account, now)
        self.oldest.setText(f" {told[:58]}{'…' if len(told) > 58 else ''}".replace("&", "&&"))
        self.oldest.setAccessibleName(told)

    def _made(self, name: str) -> QPushButton:
        button = self.buttons[name] = _flat()
        button.setObjectName(name)
        button.clicked.connect(self._show)
        self.add(button, self.total, self.oldest)
        return button

    @Slot()
    def _show(self) -> None:
        self.wanted.emit(self.sender().objectName())

    @Slot()
    def _show_critical(self) -> None:
        if self._critical is not None:
            self.critical.emit(self._critical)


def _flat() -> QPushButton:
    button = QPushButton()
    button.setProperty("flat", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
