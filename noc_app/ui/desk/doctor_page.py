"""What is wrong with this seat, and how to repair it: the doctor's findings as they come in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.doctor.finding import Finding, Grade
from noc_app.model import NocError
from noc_app.model.errors import said_by
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph, pixmap
from noc_app.ui.language import told, tr
from noc_app.ui.tasks import TaskScope
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

_GLYPHS = {Grade.FAULT: Glyph.ERROR, Grade.ADVICE: Glyph.INFORMATION, Grade.OK: Glyph.NORMAL}
_ORDER = tuple(_GLYPHS)
_GLYPH_PX = 20


class Examining(Protocol):
    """The doctor as the page sees it."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what the newest examination has found so far."""

    async def examine(self, tell: Callable[[Finding], None]) -> object:
        """Look at everything; `tell` gets each finding as soon as it is known."""

    async def save(self, file: Path | None = None, screens: Sequence[str] = ()) -> Path:
        """Write the support bundle and return where it is. Raises NocError."""


class DoctorPage(QWidget):
    """Faults first, each with its fix below it. It looks when it is opened for the first time, and when it is asked."""

    def __init__(self, doctor: Examining, paints: Paints) -> None:
        super().__init__()
        self._doctor, self._paints = doctor, paints
        self._tasks = TaskScope(self, self._failed)
        self._found: list[Finding] = []
        self.state = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.again, self.bundle = QPushButton(tr("Run again")), QPushButton(tr("Save bundle"))
        self.again.clicked.connect(self.look)
        self.bundle.clicked.connect(self._save)
        self.saved = plain_label(role=DeskType.BODY.at(paints.zoom))
        self.saved.setTextInteractionFlags(_COPIED)
        self.saved.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.saved.hide()
        self.rows = QVBoxLayout()
        self.rows.setSpacing(round(14 * paints.zoom))
        self._lay_out()
        for finding in doctor.findings:
            self._take(finding)
        self._say_state(looking=False)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._found and self.again.isEnabled():
            self.look()

    @Slot()
    def look(self) -> None:
        """Look at everything again."""
        self._found.clear()
        while (row := self.rows.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.deleteLater()
        self.again.setEnabled(False)
        self.bundle.setEnabled(False)  # half a report would be taken for a whole one
        self._say_state(looking=True)
        self._tasks.spawn(self._examined(), name="doctor")

    @Slot()
    def _save(self) -> None:
        self.bundle.setEnabled(False)
        self._tasks.spawn(self._saved(), name="support bundle")

    async def _examined(self) -> None:
        try:
            await self._doctor.examine(self._take)
        except Exception:
            self._ready()
            raise
        self._ready()

    def _ready(self) -> None:
        """Take what is asked next; not called when the page has gone meanwhile."""
        self.again.setEnabled(True)
        self.bundle.setEnabled(True)
        self._say_state(looking=False)

    async def _saved(self) -> None:
        file = await self._doctor.save(screens=screens())
        self._say(tr("The bundle is {file}. Look through it before you send it.", file=file))
        self.bundle.setEnabled(True)

    def _failed(self, error: NocError) -> None:
        self._say(told(said_by(error)))
        self.bundle.setEnabled(True)

    def _say(self, words: str) -> None:
        self.saved.setText(capped(words))
        self.saved.show()

    def _take(self, finding: Finding) -> None:
        """Show a finding in its place: the worst first, equal ones as they came."""
        rank = _ORDER.index(finding.grade)
        place = sum(_ORDER.index(known.grade) <= rank for known in self._found)
        self._found.insert(place, finding)
        self.rows.insertWidget(place, FindingRow(finding, self._paints))
        self._say_state(looking=True)

    def _say_state(self, *, looking: bool) -> None:
        counts = {grade: sum(f.grade is grade for f in self._found) for grade in _ORDER}
        faults = tr("%n fault(s)", counts[Grade.FAULT])
        advice, well = tr("%n to know", counts[Grade.ADVICE]), tr("%n in order", counts[Grade.OK])
        words = f"{faults}, {advice}, {well}"
        so_far = tr("Looking: {found} so far", found=words)
        self.state.setText(so_far if looking else words if self._found else tr("Not looked yet"))

    def _lay_out(self) -> None:
        zoom = self._paints.zoom
        inside = QWidget()
        within = QVBoxLayout(inside)
        within.setContentsMargins(0, 0, round(12 * zoom), 0)
        within.addLayout(self.rows)
        within.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(tr("Findings"))
        buttons = QHBoxLayout()
        for widget in (self.again, self.bundle, self.saved):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px * zoom) for px in (24, 18, 24, 12)))
        column.setSpacing(round(12 * zoom))
        column.addWidget(plain_label(tr("Doctor"), role=DeskType.PAGE.at(zoom)))
        column.addWidget(self.state)
        column.addLayout(buttons)
        column.addWidget(scroll, 1)


class FindingRow(QWidget):
    """One finding: its shape, the sentence, the fix."""

    def __init__(self, finding: Finding, paints: Paints) -> None:
        super().__init__()
        grade = {Grade.FAULT: tr("fault"), Grade.ADVICE: tr("advice"), Grade.OK: tr("ok")}[finding.grade]
        what, fix = told(finding.what), told(finding.fix)
        self.setAccessibleName(tr("{grade}: {what}. {fix}", grade=grade, what=what, fix=fix).strip())
        px = round(_GLYPH_PX * paints.zoom)
        shape = plain_label()
        shape.setPixmap(pixmap(_GLYPHS[finding.grade], paints, px, self.devicePixelRatioF()))
        shape.setFixedSize(px, px)
        words = QVBoxLayout()
        words.setSpacing(round(2 * paints.zoom))
        quiet = finding.grade is Grade.OK
        words.addWidget(_line(what, paints, strong=not quiet))
        if finding.fix:
            line = _line(tr("Fix: {fix}", fix=fix), paints, strong=False)
            line.setTextInteractionFlags(_COPIED)  # a command is copied, not typed
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(12 * paints.zoom))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


_COPIED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def _line(words: str, paints: Paints, *, strong: bool) -> QLabel:
    role = DeskType.BODY_STRONG if strong else DeskType.BODY
    label = plain_label(words, role=role.at(paints.zoom))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def screens() -> tuple[str, ...]:
    """Return what the screens of this machine are, for a bundle."""
    found = [f"Qt platform {QGuiApplication.platformName()}"]
    for screen in QGuiApplication.screens():
        size = screen.geometry()
        rate, ratio = screen.refreshRate(), screen.devicePixelRatio()
        found.append(f"{screen.name()}: {size.width()} x {size.height()} at {ratio:g}, {rate:.0f} Hz")
    return tuple(found)
