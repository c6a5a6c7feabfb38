"""What happened, for a span that is chosen, with a file of it for others."""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from noc_app.alerting.report import Report
from noc_app.alerting.report_tables import Sheet, as_csv, as_html, headline, sheets
from noc_app.ui.desk.flow import Flowing
from noc_app.ui.desk.painted import Painted
from noc_app.ui.fonts import DeskType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import language, told, tr
from noc_app.ui.paint.surface import Surface, square
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.text import capped, plain_label
from noc_app.ui.theme import Paints

DAY_S = 86_400.0
SPANS = (DAY_S, 7 * DAY_S, 30 * DAY_S, 90 * DAY_S)
USUAL = 7 * DAY_S
LINE_PX, TITLE_PX, NOTE_PX, AFTER_PX, GAP_PX = 26, 34, 22, 18, 22
MOST_PX = 1120.0  # wider lines are hard to follow
_MARK_PX, _SHARE = 24, 0.45  # of the width: the most that a column but the last may take


class ReportsPage(QWidget):
    """Asks for a report through `wanted` (seconds back from now) when it is opened or another span is chosen."""

    wanted = Signal(float)
    written = Signal(object, str)  # Path, the text to write

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._report: Report | None = None
        self.span_s = USUAL
        self.spans = {seconds: QPushButton(_span_words(seconds)) for seconds in SPANS}
        self.html, self.csv = QPushButton(tr("Save as HTML")), QPushButton(tr("Save as CSV"))
        self.list = SheetList(paints)
        self._said = plain_label(role=DeskType.BODY.at(paints.zoom))
        self._said.setWordWrap(True)
        for button in self.spans.values():
            button.clicked.connect(self._choose)
        for button in (self.html, self.csv):
            button.setEnabled(False)
            button.clicked.connect(self._ask_where)
        scroll = QScrollArea()
        scroll.setWidget(self.list)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(tr("Report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(px * paints.zoom) for px in (20, 16, 20, 12)))
        column.setSpacing(round(10 * paints.zoom))
        column.addWidget(plain_label(tr("Reports"), role=DeskType.PAGE.at(paints.zoom)))
        column.addWidget(Flowing(*self.spans.values(), self.html, self.csv, gap=round(8 * paints.zoom)))
        column.addWidget(self._said)
        column.addWidget(scroll, 1)
        self._mark()

    @property
    def focus(self) -> QWidget:
        """Return what keys go to first."""
        return self.spans[USUAL]

    def open(self) -> None:
        """Ask for the report as it is now."""
        self._said.setText(tr("Counting…"))
        self.wanted.emit(self.span_s)

    def show_report(self, report: Report | None) -> None:
        """Show a report, or that the journal has nothing to tell."""
        self._report = report
        nothing = tr("The journal knows no alarms yet.")
        self._said.setText(capped(told(headline(report))) if report is not None else nothing)
        self.list.show_sheets(sheets(report) if report is not None else ())
        for button in (self.html, self.csv):
            button.setEnabled(report is not None)

    def file_of(self, kind: str) -> str:
        """Return the report as a file of one `kind`, html or csv; empty without a report."""
        if self._report is None:
            return ""
        return as_html(self._report, told, language()) if kind == "html" else as_csv(self._report, told)

    @Slot()
    def _choose(self) -> None:
        self.span_s = next(seconds for seconds, button in self.spans.items() if button is self.sender())
        self._mark()
        self.open()

    @Slot()
    def _ask_where(self) -> None:
        kind = "html" if self.sender() is self.html else "csv"
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = QFileDialog(self, tr("Save the report as {kind}", kind=kind.upper()), folder)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(kind)
        asking.selectFile(f"noc-board-report.{kind}")
        asking.fileSelected.connect(self.save)
        asking.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Have the report written to `path`, as what its name says."""
        if path:
            self.written.emit(Path(path), self.file_of("csv" if path.endswith(".csv") else "html"))

    def _mark(self) -> None:
        for seconds, button in self.spans.items():
            button.setProperty("primary", seconds == self.span_s)
            words = button.text()
            button.setAccessibleName(tr("{what}, chosen", what=words) if seconds == self.span_s else words)
            button.style().unpolish(button)
            button.style().polish(button)


class SheetList(Painted):
    """The tables of a report below each other."""

    def __init__(self, paints: Paints) -> None:
        super().__init__(paints)
        self._sheets: tuple[Sheet, ...] = ()
        self.setAccessibleName(tr("Report"))

    def show_sheets(self, found: tuple[Sheet, ...]) -> None:
        """Show the tables that have rows."""
        self._sheets = tuple(sheet.said(told) for sheet in found if sheet.rows or sheet.note)
        said = (capped(f"{s.title}: {', '.join(' '.join(row) for row in s.rows)}") for s in self._sheets)
        self.setAccessibleDescription("; ".join(said))
        self._take_height()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_height()

    def _take_height(self) -> None:
        wide = min(MOST_PX, self.width() / self.paints.zoom)
        self.setMinimumHeight(self.px(sum(_height(sheet, wide) for sheet in self._sheets)))

    @override
    def draw(self, surface: Surface, box: QRectF) -> None:
        surface.fill(box, surface.theme.page)
        y = 0.0
        for sheet in self._sheets:
            wide = min(MOST_PX, box.width())
            _paint(surface, QRectF(0, y, wide, 0), sheet)
            y += _height(sheet, wide)


def _span_words(seconds: float) -> str:
    return tr("24 hours") if seconds == DAY_S else tr("{count} days", count=round(seconds / DAY_S))


def _paint(surface: Surface, at: QRectF, sheet: Sheet) -> None:
    theme, y, wide = surface.theme, at.y(), at.width()
    surface.text(QRectF(0, y, wide, TITLE_PX), sheet.title, DeskType.SECTION, theme.text)
    y += TITLE_PX
    if sheet.note:
        surface.text(QRectF(0, y, wide, NOTE_PX), sheet.note, DeskType.META, theme.text2)
        y += NOTE_PX
    widths = _widths(sheet, wide)
    for place, row in enumerate((sheet.columns, *sheet.rows) if any(sheet.columns) else sheet.rows):
        head = place == 0 and any(sheet.columns)
        lines, left = _last_lines(row, widths), float(_MARK_PX)
        if not head and place - any(sheet.columns) in sheet.marked:
            surface.glyph(Glyph.WARNING, square(0, y + LINE_PX / 2, 16))
        colour, role = (theme.text3, DeskType.META) if head else (theme.text, DeskType.BODY)
        for word, width in zip(row[:-1], widths[:-1], strict=True):
            surface.text(QRectF(left, y, width - GAP_PX + 1, LINE_PX), word, role, colour)
            left += width
        for line, words in enumerate(lines):
            surface.text(QRectF(left, y + line * LINE_PX, widths[-1] + 1, LINE_PX), words, role, colour)
        y += LINE_PX * len(lines)
        surface.fill(QRectF(_MARK_PX, y - 1, wide - _MARK_PX, 1), theme.hairline)


def _widths(sheet: Sheet, wide: float) -> list[float]:
    """Return how wide each column is: as wide as its words, the last one what is left."""
    rows = [sheet.columns, *sheet.rows]
    most = _SHARE * wide
    found = [
        min(most, max(width_of(capped(row[n]), DeskType.BODY) for row in rows) + GAP_PX)
        for n in range(len(sheet.columns) - 1)
    ]
    return [*found, max(80.0, wide - _MARK_PX - sum(found))]


def _last_lines(row: tuple[str, ...], widths: list[float]) -> list[str]:
    return list(wrapped(capped(row[-1]), DeskType.BODY, widths[-1])) or [""]


def _height(sheet: Sheet, wide: float) -> int:
    widths = _widths(sheet, max(200.0, wide))
    rows = (sheet.columns, *sheet.rows) if any(sheet.columns) else sheet.rows
    lines = sum(len(_last_lines(row, widths)) for row in rows)
    return TITLE_PX + (NOTE_PX if sheet.note else 0) + LINE_PX * lines + AFTER_PX
