"""Which action a key press means."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from noc_app.config.desk import ACTIONS, BY_ID, Desk, keys_of, normal, split_key
from noc_app.ui.language import tr

_NAMED: Mapping[Qt.Key, str] = {
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
}
_SHOWN = {"Return": "Enter", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


class Keymap:
    """The keys of the desk as the settings have them."""

    def __init__(self, settings: Desk) -> None:
        self._own = settings.keys
        keys = ((normal(key), a.id) for a in ACTIONS for key in keys_of(a, settings.keys))
        self._actions = {key: action for key, action in keys if settings.single_keys or not single(key)}

    def action_of(self, event: QKeyEvent) -> str | None:
        """Return the id of the action that `event` means, None if it means none."""
        return self._actions.get(key_text(event))

    def shown(self, action: str) -> str:
        """Return the key of an action in words: `Ctrl K`; empty if it has none that works."""
        keys = keys_of(BY_ID[action], self._own)
        key = next((key for key in keys if normal(key) in self._actions), "")
        return in_words(key)


def key_text(event: QKeyEvent) -> str:
    """Return the pressed key as the settings write it: `Ctrl+K`."""
    key, held = Qt.Key(event.key()), event.modifiers()
    last = _NAMED.get(key) or QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    parts = [
        name
        for name, flag in (
            ("Alt", Qt.KeyboardModifier.AltModifier),
            ("Ctrl", Qt.KeyboardModifier.ControlModifier),
            ("Meta", Qt.KeyboardModifier.MetaModifier),
        )
        if held & flag
    ]
    if held & Qt.KeyboardModifier.ShiftModifier and (len(last) > 1 or last.isalnum()):
        parts.append("Shift")  # of a sign such as ? it is part already
    return "+".join([*parts, last])


def in_words(key: str) -> str:
    """Return a key as people read it: `Ctrl K`, `Shift ↓`; nothing for no key."""
    before, last = split_key(key)
    return " ".join(key_name(part) for part in [*sorted(before), _SHOWN.get(last, last)] if part)


def key_name(key: str) -> str:
    """Return what is printed on a key, in one word."""
    return {
        "Alt": tr("Alt"),
        "Ctrl": tr("Ctrl"),
        "Del": tr("Del"),
        "End": tr("End"),
        "Enter": tr("Enter"),
        "Esc": tr("Esc"),
        "Home": tr("Home"),
        "Ins": tr("Ins"),
        "Meta": tr("Meta"),
        "PgDown": tr("PgDown"),
        "PgUp": tr("PgUp"),
        "Shift": tr("Shift"),
        "Space": tr("Space"),
        "Tab": tr("Tab"),
    }.get(key, key)


def single(key: str) -> bool:
    """Return whether a key types something without a modifier: it must be possible to switch those off."""
    before, last = split_key(key)
    return not ({"Ctrl", "Alt", "Meta"} & before) and len(last) == 1
