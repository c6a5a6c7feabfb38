"""How the desk looks, and which keys work."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from noc_app.config.desk import ACTIONS
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.language import told, tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(QWidget):
    """Buttons for theme and text size; they act at once. What is kept in the configuration is named, not hidden."""

    theme_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(self, paints: Paints, keys: Keymap, theme: str) -> None:
        super().__init__()
        self._paints = paints
        self.themes = {name: QPushButton(words) for name, words in _themes()}
        self.scales = {scale: QPushButton(tr("{count} %", count=round(scale * 100))) for scale in SCALES}
        for name, button in self.themes.items():
            _mark(button, tr("Theme: {name}", name=button.text()), chosen=name == theme)
            button.clicked.connect(self._theme)
        for scale, button in self.scales.items():
            _mark(button, tr("Text size {size}", size=button.text()), chosen=abs(scale - paints.zoom) < 0.01)
            button.clicked.connect(self._scale)
        inside = QWidget()
        self._fill(inside, keys)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(tr("Settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    @Slot()
    def _theme(self) -> None:
        self.theme_wanted.emit(next(name for name, button in self.themes.items() if button is self.sender()))

    @Slot()
    def _scale(self) -> None:
        self.scale_wanted.emit(next(scale for scale, button in self.scales.items() if button is self.sender()))

    def _fill(self, inside: QWidget, keys: Keymap) -> None:
        zoom = self._paints.zoom
        column = QVBoxLayout(inside)
        column.setContentsMargins(*(round(px * zoom) for px in (24, 18, 24, 18)))
        column.setSpacing(round(10 * zoom))
        column.addWidget(self._label(tr("Settings"), DeskType.PAGE))
        column.addWidget(self._label(tr("Theme"), DeskType.SECTION))
        column.addWidget(Flowing(*self.themes.values(), gap=round(8 * zoom)))
        column.addWidget(self._label(tr("Size of text and controls"), DeskType.SECTION))
        column.addWidget(Flowing(*self.scales.values(), gap=round(8 * zoom)))
        column.addWidget(self._label(tr("Keys"), DeskType.SECTION))
        column.addWidget(
            self._label(tr("Give an action another key under {place} in the configuration.", place="`desk:`, `keys:`"))
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(28 * zoom))
        half = (len(ACTIONS) + 1) // 2
        for place, action in enumerate(ACTIONS):
            row, side = place % half, 2 * (place // half)
            grid.addWidget(self._label(told(action.title)), row, side)
            grid.addWidget(self._label(keys.shown(action.id) or tr("no key"), DeskType.CODE), row, side + 1)
        grid.setColumnStretch(4, 1)
        column.addLayout(grid)
        column.addStretch(1)

    def _label(self, words: str, role: Role = DeskType.BODY) -> QLabel:
        label = plain_label(words, role=role.at(self._paints.zoom))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return label


def _themes() -> tuple[tuple[str, str], ...]:
    return (("system", tr("As the desktop")), ("dark", tr("Dark")), ("light", tr("Light")))


def _mark(button: QPushButton, name: str, *, chosen: bool) -> None:
    button.setAccessibleName(tr("{what}, chosen", what=name) if chosen else name)
    button.setProperty("primary", chosen)
