"""The tiles of a page about one thing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def tile(inside: QWidget | QVBoxLayout) -> QFrame:
    """Return a tile with `inside` in it; a page says how `#tile` looks."""
    made = QFrame()
    made.setObjectName("tile")
    column = QVBoxLayout(made) if isinstance(inside, QWidget) else inside
    if isinstance(inside, QWidget):
        column.addWidget(inside)
    else:
        made.setLayout(inside)
    column.setContentsMargins(2, 4, 2, 4)
    return made


def scrolled(inside: QWidget, high_px: int) -> QScrollArea:
    """Return `inside` in what scrolls up and down, `high_px` high, or as high as there is room if that is 0."""
    made = QScrollArea()
    made.setWidget(inside)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if high_px:
        made.setFixedHeight(high_px)
    return made
