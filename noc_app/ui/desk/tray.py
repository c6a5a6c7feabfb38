"""A place in the desktop's tray: the worst state by its shape, and never a calm one while the board is blind."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from noc_app.alerting.verdict import Verdict
from noc_app.engine.board import Snapshot
from noc_app.model import AlertEntry
from noc_app.ui.glyphs import Glyph, glyph_of, icon
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_tray_tip
from noc_app.ui.theme import Paints

_PX = 22


class Tray(QObject):
    """The icon, its words and its menu. Where a desktop has no tray nothing is shown and nothing is missed."""

    opened = Signal()
    mute = Signal()

    def __init__(self, paints: Paints, parent: QObject) -> None:
        super().__init__(parent)
        self._paints = paints
        self.glyph = Glyph.UNKNOWN
        self._icons: dict[Glyph, QIcon] = {}
        self.icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self._actions = (QAction(self._menu), QAction(self._menu))
        for action, signal in zip(self._actions, (self.opened, self.mute), strict=True):
            action.triggered.connect(signal)
            self._menu.addAction(action)
        self._word()
        self._menu.aboutToShow.connect(self._word)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._clicked)
        self.icon.messageClicked.connect(self.opened)
        self._show(Glyph.UNKNOWN, tr("NOC Board: not looked yet"))
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    def refresh(self, snapshot: Snapshot) -> None:
        """Show the verdict of the board."""
        self._show(glyph_of(snapshot.verdict.state), tray_words(snapshot.verdict, len(snapshot.alerts.shown)))

    def notify(self, entry: AlertEntry) -> None:
        """Tell about an alert through the tray."""
        if self.icon.isVisible():
            kind = QSystemTrayIcon.MessageIcon.Critical
            self.icon.showMessage(capped(told(entry.alert.title)), capped(told(entry.alert.description)), kind)

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()
        self._menu.deleteLater()

    @Slot()
    def _word(self) -> None:
        """Say in the menu what its entries do: it outlives a change of the language."""
        said = (tr("Open NOC Board"), tr("Sound off for 15 minutes, or on again"))
        for action, words in zip(self._actions, said, strict=True):
            action.setText(words)

    def _show(self, glyph: Glyph, words: str) -> None:
        if glyph not in self._icons:
            self._icons[glyph] = icon(glyph, self._paints, _PX)
        if glyph is not self.glyph or self.icon.icon().isNull():
            self.icon.setIcon(self._icons[glyph])
        self.glyph = glyph
        plain_tray_tip(self.icon, words)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.opened.emit()


def tray_words(verdict: Verdict, standing: int) -> str:
    """Return the words of the icon, short enough for every desktop."""
    headline = told(verdict.headline)
    words = tr("NOC Board: {verdict}", verdict=headline)
    if standing:
        words = tr("NOC Board: {verdict}, %n standing", standing, verdict=headline)
    return words if len(words) <= 120 else words[:119] + "…"
