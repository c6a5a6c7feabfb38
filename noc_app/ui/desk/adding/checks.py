"""The eight checks as rows: what each looks at, what was found, how long it took, and the fix below what is wrong."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from noc_app.doctor.steps import Check, Stand, Step
from noc_app.ui.desk.adding.words import GLYPHS, check_name, stand_word
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.glyphs import pixmap
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

_NAME_PX, _GLYPH_PX = 190, 18
_COPIED = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_QUIET = frozenset({Stand.WAITING, Stand.SKIPPED})


class ChecksView(QFrame):
    """A row for each check."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self.setObjectName("checks")
        self.setStyleSheet(
            f"#checks {{ background: {paints.theme.tile}; border: 1px solid {paints.theme.hairline};"
            " border-radius: 6px; }"
        )
        self.rows = {check: StepRow(check, paints) for check in Check}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)

    def show_steps(self, steps: Iterable[Step]) -> None:
        """Show how far each check has come."""
        for step in steps:
            self.rows[step.check].show_step(step)


class StepRow(QFrame):
    """One check."""

    def __init__(self, check: Check, paints: Paints) -> None:
        super().__init__()
        self._check, self._paints = check, paints
        self._shown: Step | None = None
        zoom = paints.zoom
        self.setObjectName("step")
        self.shape = plain_label()
        self.shape.setFixedWidth(round(_GLYPH_PX * zoom))
        self.name = _label(check_name(check), DeskType.ROW_STRONG, paints)
        self.name.setFixedWidth(round(_NAME_PX * zoom))
        self.what, self.fix = _label("", DeskType.ROW, paints), _label("", DeskType.ROW, paints)
        self.took = plain_label(role=DeskType.ROW.at(zoom))
        self.took.setStyleSheet(f"color: {paints.theme.text3};")
        for words in (self.what, self.fix):
            words.setTextInteractionFlags(_COPIED)  # a command is copied, not typed
        line, both = QHBoxLayout(self), QVBoxLayout()
        line.setContentsMargins(*(round(px * zoom) for px in (16, 11, 16, 11)))
        line.setSpacing(round(14 * zoom))
        both.setSpacing(round(4 * zoom))
        both.addWidget(self.what)
        both.addWidget(self.fix)
        line.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(both, 1)
        line.addWidget(self.took, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_step(Step(check=check))

    def show_step(self, step: Step) -> None:
        """Show how far it has come."""
        if step == self._shown:
            return
        self._shown = step
        theme, zoom = self._paints.theme, self._paints.zoom
        glyph = pixmap(GLYPHS[step.stand], self._paints, round(_GLYPH_PX * zoom), self.devicePixelRatioF())
        self.shape.setPixmap(glyph)
        what, fix = told(step.what), told(step.fix)
        self.what.setText(capped(what or stand_word(step.stand)))
        self.fix.setText(capped(tr("Fix: {fix}", fix=fix)) if fix else "")
        self.fix.setVisible(bool(fix))
        self.took.setText(f"{step.took_ms:.0f} ms" if step.took_ms is not None else "")
        loud = step.stand in {Stand.ADVICE, Stand.FAILED}
        quiet = step.stand in _QUIET
        self.what.setStyleSheet(f"color: {theme.text3 if quiet else theme.text if loud else theme.text2};")
        self.name.setStyleSheet(f"color: {theme.text2 if quiet else theme.text};")
        ground = theme.warning.tint if step.stand is Stand.ADVICE else theme.inset if loud else "transparent"
        last = self._check is tuple(Check)[-1]
        below = "" if last else f" border-bottom: 1px solid {theme.hairline};"
        side = f" border-left: 3px solid {theme.text};" if step.stand is Stand.FAILED else ""
        self.setStyleSheet(
            f"#step {{ background: {ground}; border: none;{below}{side} }}"
            f"#step:focus {{ border: 2px solid {theme.focus}; }}"
        )
        said = [check_name(self._check), stand_word(step.stand), what, fix, self.took.text()]
        self.setAccessibleName(capped(", ".join(part for part in said if part)))


def _label(words: str, role: Role, paints: Paints) -> QLabel:
    label = plain_label(words, role=role.at(paints.zoom))
    label.setWordWrap(True)
    return label
