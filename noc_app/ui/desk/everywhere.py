"""Keys that work everywhere, also while somebody types."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from noc_app.ui.desk.keymap import Keymap, key_text, single

_ACTIONS = frozenset({"palette", "larger", "smaller", "usual-size", "theme", "wall", "region", "guide"})


@dataclass(frozen=True, slots=True)
class Does:
    """What the window does for a key; both return whether it did."""

    action: Callable[[str], bool]
    page: Callable[[str], bool]


class Everywhere(QObject):
    """Looks at each key before the field that has the focus does, which would take Alt and a digit for text."""

    def __init__(self, window: QWidget, keys: Keymap, does: Does) -> None:
        super().__init__(window)
        self._window, self._keys, self._does = window, keys, does
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def watch(self, field: QWidget) -> None:
        """Look at the keys of a field from now on."""
        field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed, action = key_text(event), self._keys.action_of(event)
            if self._does.page(pressed):
                return True
            if action in _ACTIONS and not single(pressed):
                return self._does.action(action)
        return super().eventFilter(watched, event)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and self._window.isAncestorOf(now):
            self.watch(now)
