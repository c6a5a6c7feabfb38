"""Text from outside, shown as the characters it is.

Qt guesses whether a text is HTML. A title comes from a backend, so the guess is an injection: links, local images, and
layouts that take seconds. Labels and tool tips are made here and nowhere else.
"""

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSystemTrayIcon, QWidget

from noc_app.ui.fonts import Role, font

SHOWN_LIMIT = 512
_TURNING = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_TAMED: dict[int, str | None] = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " "),
    **dict.fromkeys(_TURNING),
}


def capped(text: str) -> str:
    """Return at most 512 characters of `text`, on one line and without those that turn the order of others round."""
    shown = text if len(text) <= SHOWN_LIMIT else text[: SHOWN_LIMIT - 1] + "…"
    return shown if shown.isprintable() else shown.translate(_TAMED)


def plain_label(text: str = "", parent: QWidget | None = None, *, role: Role | None = None) -> QLabel:
    """Return a label that never reads its text as markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(capped(text))
    if role is not None:
        label.setFont(font(role))
    return label


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give `widget` a tool tip that never reads `text` as markup."""
    widget.setToolTip(f"<span>{html.escape(capped(text))}</span>")


def plain_tray_tip(icon: QSystemTrayIcon, text: str) -> None:
    """Give a tray icon its words; desktops differ in what they take for markup, so none of it is left."""
    words = capped(text).replace("<", "‹").replace(">", "›").replace("&", "+")
    if words != icon.toolTip():
        icon.setToolTip(words)


def escaped(text: str) -> str:
    """Return `text` for pyqtgraph, which renders names, axis labels and legends as HTML."""
    return html.escape(capped(text))
