"""Which region of the window has the focus, and which is next."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


def after_focus(regions: Sequence[QWidget]) -> QWidget:
    """Return the region after the one that has the focus; after the first if none has it."""
    focus = QApplication.focusWidget()
    here = next((n for n, r in enumerate(regions) if focus is not None and (r is focus or r.isAncestorOf(focus))), 0)
    return regions[(here + 1) % len(regions)]
