"""Every target with how it is doing as a target."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.engine.board import Board
from noc_app.model import Allowance, Health, SeriesKey, TargetHealth, labels_of
from noc_app.ui.desk.detail_parts import KeyButton
from noc_app.ui.desk.painted import Painted
from noc_app.ui.desk.places import ADD
from noc_app.ui.desk.table import ROW_PX, Columns, keep_in_sight, paint_cells, row_at, row_box, step_of
from noc_app.ui.desk.vocabulary import health_word
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints
from noc_app.ui.units import format_age

LATE_POLLS = 3
_GLYPHS = {
    Health.LIVE: Glyph.NORMAL,
    Health.PARTIAL: Glyph.STALE,
    Health.FAILED: Glyph.STALE,
    Health.WAITING: Glyph.UNKNOWN,
    Health.MISCONFIGURED: Glyph.ERROR,
    Health.PAUSED: Glyph.MAINTENANCE,
}


class TargetsPage(QWidget):
    """The targets as a table. Arrow keys move; the window has the key that asks again."""

    recheck = Signal(str)
    opened = Signal(str)  # the page that adds a target

    def __init__(self, board: Board, paints: Paints, add_key: str = "") -> None:
        super().__init__()
        self.table = TargetTable(board, paints)
        self.add = KeyButton(tr("Add target"), add_key, paints)
        self.add.clicked.connect(self._add)
        self.table.recheck.connect(self.recheck)
        scroll = QScrollArea()
        scroll.setWidget(self.table)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its table has the keys
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(plain_label(tr("Targets"), role=DeskType.PAGE.at(paints.zoom)))
        head.addStretch(1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    @property
    def kept_px(self) -> int:
        """Return how much of its upper right must stay in sight, px from its top."""
        return self.add.geometry().bottom() + 1

    @Slot()
    def _add(self) -> None:
        self.opened.emit(ADD)

    def refresh(self) -> None:
        """Show the targets as they are now."""
        self.table.refresh()


class TargetTable(Painted):
    """The painted rows."""

    recheck = Signal(str)

    def __init__(self, board: Board, paints: Paints) -> None:
        super().__init__(paints)
        self._board, self._row = board, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Targets"))

    @property
    def targets(self) -> tuple[TargetHealth, ...]:
        """Return the rows."""
        return tuple(self._board.targets)

    def refresh(self) -> None:
        """Repaint."""
        self.setMinimumHeight(self.px((len(self.targets) + 1) * ROW_PX))
        self._tell()
        self.update()

    def select(self, target: str) -> None:
        """Select a target, if it is there."""
        self._row = next((row for row, known in enumerate(self.targets) if known.id == target), self._row)
        keep_in_sight(self, self._row)
        self._tell()
        self.update()

    def ask(self) -> None:
        """Have the selected target asked now."""
        if self._row < len(self.targets):
            self.recheck.emit(self.targets[self._row].id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event)
        if step is not None:
            self._row = min(max(0, self._row + step), max(0, len(self.targets) - 1))
            keep_in_sight(self, self._row)
            self._tell()
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._row = row_at(self.place_of(event).y(), len(self.targets))
        self.setFocus()
        self.update()

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        columns = _columns()
        paint_cells(surface, box, -1, columns, words=[name for name, _ in columns], colour=surface.theme.text3)
        for row, target in enumerate(self.targets):
            self._paint_row(surface, box, row, target)

    def _tell(self) -> None:
        """Say which target is selected and how it is doing: what does not change with the clock."""
        target = self.targets[self._row] if self._row < len(self.targets) else None
        said = (target.title, health_word(target.health), told(target.error)) if target is not None else ()
        self.setAccessibleDescription(capped(", ".join(filter(None, said))))

    def _also(self, target: TargetHealth) -> tuple[str, ...]:
        skew_s, allowance = self._board.skews_s.get(target.id), self._board.allowances.get(target.id)
        skewed = () if skew_s is None else (_skewed(skew_s),)
        quota = () if allowance is None else (_quota(allowance, target.every_s),)
        return (*skewed, *quota, *self._lag(target))

    def _lag(self, target: TargetHealth) -> tuple[str, ...]:
        """Return how old the newest value is by the target's own clock, where that is more than a few polls."""
        named = labels_of({"target": target.id})
        latest = self._board.series.latest(SeriesKey(target.id, "board.target.age", named))
        if latest is None:
            return ()
        age_s = latest.value + self._board.clock() - latest.received_at
        return (
            (tr("its newest value is {age} old", age=format_age(age_s)),) if age_s > LATE_POLLS * target.every_s else ()
        )

    def _paint_row(self, surface: Surface, whole: QRectF, row: int, target: TargetHealth) -> None:
        theme, box = surface.theme, row_box(whole, row)
        well = target.health in {Health.LIVE, Health.PAUSED}
        surface.fill(box, theme.focus_tint if row == self._row and self.hasFocus() else theme.tile)
        if not well:
            surface.hatch(box)
        surface.glyph(_GLYPHS[target.health], square(box.x() + 16, box.center().y(), 20))
        said = _words(target, self._board.clock(), self._also(target))
        paint_cells(surface, whole, row, _columns(), words=said, colour=theme.text if well else theme.text2)


def _columns() -> Columns:
    return (
        (tr("Target"), 0.0),
        (tr("Last answer"), 0.24),
        (tr("Took"), 0.36),
        (tr("Next"), 0.44),
        (tr("Says"), 0.54),
    )


def _words(target: TargetHealth, now: float, also: tuple[str, ...]) -> tuple[str, ...]:
    answered = target.last_success_at
    last = tr("{age} ago", age=format_age(now - answered)) if answered else tr("never")
    took = tr("{count} ms", count=f"{target.duration_s * 1000:.0f}") if target.duration_s is not None else ""
    due = target.next_attempt_at
    wait = tr("in {age}", age=format_age(due - now)) if due is not None and due > now else ""
    says = told(target.error) or "; ".join(map(told, target.gaps)) or health_word(target.health)
    stage = f", {told(target.stage)}" if target.stage else ""
    return f"{target.title} ({target.kind}{stage})", last, took, wait, "; ".join((says, *also))


def _skewed(skew_s: float) -> str:
    count = f"{abs(skew_s):.0f}"
    ahead = tr("its clock is {count} s ahead of ours", count=count)
    return ahead if skew_s > 0 else tr("its clock is {count} s behind ours", count=count)


def _quota(allowance: Allowance, every_s: float) -> str:
    """Return what is left of the vendor's quota, and how old the values may get because of it."""
    left, every = f"{allowance.ratio * 100:.0f}", format_age(allowance.every_s)
    if allowance.every_s > every_s:
        return tr("{left} % of the vendor's quota left: asked every {every} to spare it", left=left, every=every)
    return tr("{left} % of the vendor's quota left", left=left)
