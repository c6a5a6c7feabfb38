"""Which panels a target can fill, page by page; what it was expected to fill and has no data for is said too."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from noc_app.config.filling import Filled
from noc_app.ui.fonts import DeskType, Role
from noc_app.ui.glyphs import Glyph, pixmap
from noc_app.ui.language import tr
from noc_app.ui.text import plain_label
from noc_app.ui.theme import Paints


class FillsView(QWidget):
    """A line for each panel."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self._paints = paints
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(round(8 * paints.zoom))
        self._grid.setHorizontalSpacing(round(10 * paints.zoom))

    def show_fills(self, fills: Sequence[Filled], alerts: int | None) -> None:
        """Show the panels, and how many alerts go to the list; None for a system that reports none."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        page, row = "", 0
        if alerts is not None:
            self._line(row, tr("Alerts"), tr("%n alert(s) now", alerts), found=True)
            row += 1
        for filled in fills:
            if filled.page != page:
                page = filled.page
                head = self._label(page, DeskType.LABEL, self._paints.theme.text2)
                self._grid.addWidget(head, row, 0, 1, 3)
                row += 1
            said = tr("%n series", filled.series) if filled.series else tr("no data of it here")
            self._line(row, filled.panel, said, found=bool(filled.series))
            row += 1
        if not row:
            nothing = tr("No panel of the pages shows what it told. Its values can still be used by rules and pages.")
            self._grid.addWidget(self._label(nothing, DeskType.BODY, self._paints.theme.text2), 0, 0, 1, 3)

    def _line(self, row: int, name: str, said: str, *, found: bool) -> None:
        theme, px = self._paints.theme, round(16 * self._paints.zoom)
        shape = plain_label()
        glyph = Glyph.NORMAL if found else Glyph.UNKNOWN
        shape.setPixmap(pixmap(glyph, self._paints, px, self.devicePixelRatioF()))
        shape.setFixedWidth(px)
        self._grid.addWidget(shape, row, 0)
        self._grid.addWidget(self._label(name, DeskType.ROW, theme.text if found else theme.text3), row, 1)
        self._grid.addWidget(self._label(said, DeskType.BODY, theme.text2 if found else theme.text3), row, 2)

    def _label(self, words: str, role: Role, colour: str) -> QLabel:
        label = plain_label(words, role=role.at(self._paints.zoom))
        label.setStyleSheet(f"color: {colour};")
        label.setWordWrap(True)
        return label
