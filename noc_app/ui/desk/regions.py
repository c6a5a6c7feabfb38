"""Which region of the window has the focus, which is next, and where in it keys go first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def after_focus(regions: Sequence[QWidget]) -> QWidget:
    """Return the region after the one that has the focus; after the first if none has it."""
    focus = QApplication.focusWidget()
    here = next((n for n, r in enumerate(regions) if focus is not None and (r is focus or r.isAncestorOf(focus))), 0)
    return regions[(here + 1) % len(regions)]


def first_stop(page: QWidget) -> QWidget:
    """Return the first widget of `page` that Tab reaches; the page itself if it is one, or if there is none."""
    here = page
    while not (here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isEnabled() and here.isVisibleTo(page)):
        following = here.nextInFocusChain()
        if following is None or not page.isAncestorOf(following):
            return page
        here = following
    return here
