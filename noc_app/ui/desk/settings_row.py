"""One setting: its words, its value, where that comes from, and what is wrong with it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from noc_app.config.form import Kind, Stated, value_of
from noc_app.config.load import PARTS
from noc_app.model.said import phrase
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.fonts import DeskType, Role, font
from noc_app.ui.glyphs import Glyph, pixmap
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

FIELD_PX, WORDS_PX = 420, 460
SHOWN_LINES, MARK_PX = 14, 16
LONGEST = 4000


class SettingRow(QWidget):
    """Emits what is wanted; it shows what is told it, and what was refused until something else is told."""

    wanted = Signal(object, object)  # path, value
    reset_wanted = Signal(object)  # path
    editor_wanted = Signal()

    def __init__(self, stated: Stated, paints: Paints) -> None:
        super().__init__()
        self._paints, self.stated = paints, stated
        self.field: QWidget = _field(stated, paints)
        self.source, self.trouble = self._label(DeskType.META), self._label(DeskType.META)
        self.reset = QPushButton(tr("Use default"))
        self.reset.clicked.connect(self._reset)
        self.mark = plain_label()
        self._lay_out()
        self._listen()
        self.show_stated(stated)

    def show_stated(self, stated: Stated) -> None:
        """Show the setting as it is now."""
        self.stated = stated
        setting, locked = stated.setting, stated.locked
        _show(self.field, stated)
        self.field.setEnabled(not locked or setting.kind is Kind.YAML)
        default = capped(told(setting.default)) or tr("nothing")
        source = told(stated.source) or tr("default")
        self.source.setText(source)
        measure = self.source.fontMetrics().horizontalAdvance
        self.source.setMinimumWidth(max(map(measure, source.split()), default=0))  # a file's name is one word
        self.reset.setVisible(setting.written and not locked and setting.path[0] not in PARTS)
        self.reset.setAccessibleName(
            tr("{name}: back to the default, {value}", name=told(setting.title), value=default)
        )
        self._tell(locked or stated.problem, Glyph.LOCKED if locked else Glyph.ERROR)

    def refuse(self, why: str) -> None:
        """Say why what was asked for is not done; empty takes it back."""
        self._tell(why, Glyph.ERROR)

    def _tell(self, why: str, glyph: Glyph) -> None:
        px = round(MARK_PX * self._paints.zoom)
        self.mark.setPixmap(pixmap(glyph, self._paints, px, self.devicePixelRatioF()))
        self.trouble.setText(capped(told(why)))
        for part in (self.mark, self.trouble):
            part.setVisible(bool(why))

    def fits(self, words: list[str]) -> bool:
        """Return whether all of `words` stand somewhere in this setting."""
        setting = self.stated.setting
        ours = (setting.section, setting.title, setting.help)
        said = " ".join((*ours, *map(told, ours), ".".join(setting.path), told(setting.text))).lower()
        return all(word in said for word in words)

    @Slot()
    def _typed(self) -> None:
        assert isinstance(self.field, QLineEdit)  # noqa: S101 - no other field is listened to here
        setting, said = self.stated.setting, self.field.text()
        if said != told(setting.text):
            self.wanted.emit(setting.path, value_of(setting, said))

    @Slot(str)
    def _picked(self, choice: str) -> None:
        setting = self.stated.setting
        if choice != setting.text:
            self.wanted.emit(setting.path, value_of(setting, choice))

    @Slot()
    def _reset(self) -> None:
        self.reset_wanted.emit(self.stated.setting.path)

    def _listen(self) -> None:
        if isinstance(self.field, QLineEdit):
            self.field.editingFinished.connect(self._typed)
        elif isinstance(self.field, Choices):
            self.field.picked.connect(self._picked)
        elif isinstance(self.field, Written):
            self.field.editor.clicked.connect(self.editor_wanted)

    def _lay_out(self) -> None:
        zoom, setting, top = self._paints.zoom, self.stated.setting, Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(round(2 * zoom))
        title, note = self._label(DeskType.BODY_STRONG), self._label(DeskType.META)
        title.setText(capped(told(setting.title)))
        note.setText(capped(told(setting.help)))
        note.setVisible(bool(setting.help))
        note.setStyleSheet(f"color: {self._paints.theme.text3};")
        self.source.setStyleSheet(f"color: {self._paints.theme.text3};")
        words.addWidget(title)
        words.addWidget(note)
        words.addStretch(1)  # and not aligned in its cell: a layout that is gets less height than its lines ask for
        beside = QHBoxLayout()
        beside.setSpacing(round(12 * zoom))
        beside.addWidget(self.source, 1, top)
        beside.addWidget(self.reset, 0, top)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(24 * zoom))
        grid.setVerticalSpacing(round(4 * zoom))
        grid.addLayout(words, 0, 0)
        grid.addWidget(self.field, 0, 1, top)
        grid.addLayout(beside, 0, 2)
        why = QHBoxLayout()
        why.setSpacing(round(8 * zoom))
        why.addWidget(self.mark, 0, top)
        why.addWidget(self.trouble, 1)
        grid.addLayout(why, 1, 1, 1, 2)
        for place, stretch in enumerate((WORDS_PX, FIELD_PX, 300)):
            grid.setColumnStretch(place, stretch)

    def _label(self, role: Role) -> QLabel:
        label = plain_label(role=role.at(self._paints.zoom))
        label.setWordWrap(True)
        return label


class Choices(QWidget):
    """A few words of which one counts, as buttons."""

    picked = Signal(str)

    def __init__(self, choices: tuple[str, ...], name: str, paints: Paints) -> None:
        super().__init__()
        self.buttons = {choice: QPushButton(told(_SWITCHED.get(choice, choice))) for choice in choices}
        self._name = name
        for button in self.buttons.values():
            button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flowing(*self.buttons.values(), gap=round(8 * paints.zoom)))

    def show_choice(self, chosen: str, *, locked: bool) -> None:
        """Mark the word that counts; where no other can be chosen it stands alone."""
        for choice, button in self.buttons.items():
            counts = choice == chosen
            button.setVisible(counts or not locked)
            shown = f"{self._name}: {button.text()}"
            button.setAccessibleName(tr("{name}, chosen", name=shown) if counts else shown)
            if button.property("primary") != counts:
                button.setProperty("primary", counts)
                button.style().unpolish(button)
                button.style().polish(button)

    @Slot()
    def _clicked(self) -> None:
        self.picked.emit(next(choice for choice, button in self.buttons.items() if button is self.sender()))


class Written(QWidget):
    """What the file says, with its line numbers, and a way to the user's own editor."""

    def __init__(self, name: str, paints: Paints) -> None:
        super().__init__()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(font(DeskType.CODE.at(paints.zoom)))
        self.text.setAccessibleName(tr("{name}, as it is written", name=name))
        self.nothing = plain_label(tr("not written"), role=DeskType.BODY.at(paints.zoom))
        self.editor = QPushButton(tr("Open in your editor"))
        self.editor.setAccessibleName(tr("{name}: open in your editor", name=name))
        below = QHBoxLayout()
        below.setSpacing(round(12 * paints.zoom))
        below.addWidget(self.editor)
        below.addWidget(self.nothing)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(below)

    def show_lines(self, first: int, lines: tuple[str, ...]) -> None:
        """Show `lines`, of which the first is number `first`; long ones end with how many more there are."""
        shown = [f"{first + n:>4}  {capped(line)}" for n, line in enumerate(lines[:SHOWN_LINES])]
        more = len(lines) - SHOWN_LINES
        self.text.setPlainText("\n".join([*shown, tr("and %n more line(s)", more)] if more > 0 else shown))
        self.text.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        height = self.text.fontMetrics().lineSpacing() * (len(shown) + (more > 0) + 1) + 20
        self.text.setFixedHeight(max(height, self.text.minimumSizeHint().height()))


_SWITCHED = {"true": phrase("On"), "false": phrase("Off")}


def _field(stated: Stated, paints: Paints) -> QWidget:
    setting = stated.setting
    if setting.kind in {Kind.SWITCH, Kind.CHOICE}:
        return Choices(setting.choices or tuple(_SWITCHED), told(setting.title), paints)
    if setting.kind is Kind.YAML:
        return Written(told(setting.title), paints)
    line = QLineEdit()
    line.setMaxLength(LONGEST)
    line.setAccessibleName(told(setting.title))
    line.setMinimumSize(QSize(round(120 * paints.zoom), 0))
    return line


def _show(field: QWidget, stated: Stated) -> None:
    setting = stated.setting
    if isinstance(field, QLineEdit):
        field.setPlaceholderText(told(setting.default))
        if field.text() != told(setting.text):
            field.setText(told(setting.text))
    elif isinstance(field, Choices):
        field.show_choice(setting.text, locked=bool(stated.locked))
    elif isinstance(field, Written):
        field.show_lines(setting.line, setting.lines)
        field.editor.setVisible(not stated.locked)
