"""A runbook beside its alert: Markdown without HTML and without pictures, whose links go through one door.

It is text that somebody else may have written. Nothing is ever loaded for it, and nothing in it can make it slow.
"""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser
from typing_extensions import override

from noc_app.ui.fonts import DeskType, font
from noc_app.ui.language import tr
from noc_app.ui.runbooks import FEATURES, tamed
from noc_app.ui.theme import Paints

HIGHEST_PX = 340


class Runbook(QTextBrowser):
    """Shows Markdown; `asked` counts what a document wanted to load, which it never gets."""

    clicked = Signal(str)  # an address

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self.asked, self._zoom = 0, paints.zoom
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(
            f"QTextBrowser {{ background: {paints.theme.tile}; border: none; padding: 0; min-height: 0; }}"
        )
        self.setAccessibleName(tr("Runbook"))
        self.document().setDefaultFont(font(DeskType.BODY.at(paints.zoom)))
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)

    def show_markdown(self, text: str) -> None:
        """Show `text`, and take the height that it needs."""
        self.document().setMarkdown(tamed(text), FEATURES)
        self._calm_headings()
        self._take_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_height()

    def _take_height(self) -> None:
        self.document().setTextWidth(self.viewport().width() or 560)
        self.setFixedHeight(min(round(HIGHEST_PX * self._zoom), int(self.document().size().height()) + 8))

    @override
    def loadResource(self, type: int, name: QUrl | str) -> None:
        self.asked += 1

    @Slot(QUrl)
    def _clicked(self, address: QUrl) -> None:
        self.clicked.emit(address.toString())

    def _calm_headings(self) -> None:
        """Write headings in the size of the text: an alert's pane has one title already."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor = self.textCursor()
                cursor.setPosition(block.position())
                cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
                form = cursor.charFormat()
                form.setProperty(form.Property.FontSizeAdjustment, 0)
                form.setFontWeight(QFont.Weight.DemiBold)
                cursor.mergeCharFormat(form)
            block = block.next()
