"""What the desktop wants for the eyes of whoever sits there: dark or light, high contrast, no motion."""

import sys

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Wishes(QObject):
    """Emits `changed` when the desktop wants other colours."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._scheme_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)

    @Slot(Qt.ColorScheme)
    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self.changed.emit()

    @Slot("Qt::ContrastPreference")
    def _contrast_changed(self, wanted: object) -> None:
        self.changed.emit()


def theme_wanted() -> str:
    """Return the name of the theme that the desktop wants; dark and usual contrast where it does not say."""
    hints = QGuiApplication.styleHints()
    scheme = "light" if hints.colorScheme() is Qt.ColorScheme.Light else "dark"
    return f"high-contrast-{scheme}" if wants_contrast() else scheme


def wants_contrast() -> bool:
    """Return whether the desktop wants high contrast; False where Qt (before 6.10) or the desktop does not say."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def wants_stillness(system: str = sys.platform) -> bool:
    """Return whether the desktop wants no motion: Windows says so, other systems say nothing that Qt would pass on."""
    app = QApplication.instance()
    if system != "win32" or not isinstance(app, QApplication):
        return False
    return not app.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)


def hold_still(app: QApplication, *, still: bool) -> None:
    """Let nothing of `app` blink, slide or fade; what it shows stays. With `still` False everything stays as it is."""
    if still:
        app.setCursorFlashTime(0)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
