"""How the desk looks, and which keys work."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from noc_app.config.desk import ACTIONS
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.settings_form import Configured, SettingsForm
from noc_app.ui.desk.settings_profile import ProfileBox
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.language import told, tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints

SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(QWidget):
    """Buttons for theme and text size; they act at once. What is kept in the configuration is named, not hidden."""

    theme_wanted = Signal(str)
    scale_wanted = Signal(float)

    def __init__(self, paints: Paints, keys: Keymap, theme: str, config: Configured | None = None) -> None:
        super().__init__()
        self._paints = paints
        self.form = SettingsForm(config, paints) if config is not None else None
        self.profile = ProfileBox(config, paints) if config is not None else None
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
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(inside)
        self._down = 0
        scroll.verticalScrollBar().rangeChanged.connect(self._reach)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(tr("Settings"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head())
        column.addWidget(scroll)

    def place(self) -> tuple[str, int]:
        """Return where somebody reads: what is searched for, and how far down in px."""
        return self.form.search.text() if self.form is not None else "", self._scroll.verticalScrollBar().value()

    def go_to(self, place: tuple[str, int]) -> None:
        """Read on at a `place` of the page before."""
        if self.form is not None and self.isVisible():
            self.form.search.setText(place[0])
            self._down = place[1]
            self._reach()

    @Slot()
    def _reach(self) -> None:
        """Scroll to where somebody read, as soon as the page is laid out as far as that."""
        bar = self._scroll.verticalScrollBar()
        if self._down and bar.maximum() >= self._down:
            bar.setValue(self._down)
            self._down = 0

    @Slot()
    def _searched(self) -> None:
        """Show what was found from its beginning, and hide what is no setting of the file while somebody searches."""
        self._scroll.verticalScrollBar().setValue(0)
        for part in self._besides:
            part.setVisible(self.form is None or not self.form.search.text())

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
        column.addWidget(self._label(tr("Theme"), DeskType.SECTION))
        column.addWidget(Flowing(*self.themes.values(), gap=round(8 * zoom)))
        column.addWidget(self._label(tr("Size of text and controls"), DeskType.SECTION))
        column.addWidget(Flowing(*self.scales.values(), gap=round(8 * zoom)))
        if self.form is not None:
            self.form.search.textChanged.connect(self._searched)
            column.addWidget(self.form)
        if self.profile is not None and self.form is not None:
            self.profile.taken.connect(self.form.refresh)
            column.addWidget(self.profile)
        column.addWidget(self._label(tr("Keys"), DeskType.SECTION))
        column.addWidget(
            self._label(tr("Give an action another key under {place} in the configuration.", place="`desk:`, `keys:`"))
        )
        listed = QWidget()
        column.addWidget(listed)
        grid = QGridLayout(listed)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(28 * zoom))
        half = (len(ACTIONS) + 1) // 2
        for place, action in enumerate(ACTIONS):
            row, side = place % half, 2 * (place // half)
            grid.addWidget(self._label(told(action.title)), row, side)
            grid.addWidget(self._label(keys.shown(action.id) or tr("no key"), DeskType.CODE), row, side + 1)
        grid.setColumnStretch(4, 1)
        parts = [part.widget() for n in range(column.count()) if (part := column.itemAt(n)) is not None]
        self._besides = [part for part in parts if part is not None and part is not self.form]
        column.addStretch(1)

    def _head(self) -> QWidget:
        """Return what stays in sight: the title, and what finds and takes back."""
        head, zoom = QWidget(), self._paints.zoom
        column = QVBoxLayout(head)
        column.setContentsMargins(*(round(px * zoom) for px in (24, 18, 24, 0)))
        column.setSpacing(round(10 * zoom))
        column.addWidget(self._label(tr("Settings"), DeskType.PAGE))
        if self.form is not None:
            column.addWidget(self.form.head)
        return head

    def _label(self, words: str, role: Role = DeskType.BODY) -> QLabel:
        label = plain_label(words, role=role.at(self._paints.zoom))
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return label


def _themes() -> tuple[tuple[str, str], ...]:
    return (
        ("system", tr("As the desktop")),
        ("dark", tr("Dark")),
        ("light", tr("Light")),
        ("high-contrast-dark", tr("High contrast, dark")),
        ("high-contrast-light", tr("High contrast, light")),
    )


def _mark(button: QPushButton, name: str, *, chosen: bool) -> None:
    button.setAccessibleName(tr("{what}, chosen", what=name) if chosen else name)
    button.setProperty("primary", chosen)
