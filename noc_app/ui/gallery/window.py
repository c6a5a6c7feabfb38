"""The gallery on a screen or as a picture."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from noc_app.model import NocError
from noc_app.ui.fonts import Role, WallType, load_fonts
from noc_app.ui.gallery.sheet import CELL_WIDTH, Cell, Section, sections
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, Theme

WIDTH = 1920
_MARGIN, _GAP, _CAPTION, _HEADING = 28.0, 14.0, 36.0, 56.0
_COLUMNS = 4
_TITLE = Role(30, 600)


def places() -> Iterator[tuple[Section | Cell, QRectF]]:
    """Yield every section, with the place of its heading, and every cell with the place of its component."""
    top = _MARGIN
    for section in sections():
        yield section, QRectF(_MARGIN, top, WIDTH - 2 * _MARGIN, _HEADING)
        top += _HEADING
        for place, cell in enumerate(section.cells):
            column = place % _COLUMNS
            if place and not column:
                top += cell.height + _CAPTION + _GAP
            yield cell, QRectF(_MARGIN + column * (CELL_WIDTH + _GAP), top + _CAPTION, CELL_WIDTH, cell.height)
        top += section.cells[-1].height + _CAPTION + 2 * _GAP


def picture(theme: Theme, ratio: float = 1.0) -> QImage:
    """Return the whole sheet; `ratio` is device pixels per logical px."""
    load_fonts()
    laid = tuple(places())
    height = max(box.bottom() for _, box in laid) + _MARGIN
    image = QImage(QSize(round(WIDTH * ratio), round(height * ratio)), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(ratio, ratio)
    surface = Surface(painter, Paints(theme), ratio)
    surface.fill(QRectF(0, 0, WIDTH, height), theme.page)
    for what, box in laid:
        painter.save()
        if isinstance(what, Section):
            surface.text(box, what.title, _TITLE, theme.text)
        else:
            caption = QRectF(box.x(), box.y() - _CAPTION, box.width(), _CAPTION)
            surface.text(caption, what.caption, WallType.UNIT, theme.text2)
            what.paint(surface, box, what.view)
        painter.restore()
    painter.end()
    return image


def save(theme: Theme, file: Path) -> None:
    """Write the sheet to `file` as PNG. Raises NocError if it cannot be written."""
    if not picture(theme).save(str(file), "PNG"):  # type: ignore[call-overload]
        raise NocError(f"{file}: the picture cannot be written; choose a folder that exists and may be written to")


class GalleryWindow(QScrollArea):
    """The sheet in a window; Esc closes it."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(tr("NOC Board gallery"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(_Sheet(picture(theme)))
        self.resize(WIDTH + 20, 1080)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Sheet(QWidget):
    """A picture that can be scrolled."""

    def __init__(self, shown: QImage) -> None:
        super().__init__()
        self._shown = shown
        self.setFixedSize(shown.size())
        self.setAccessibleName(tr("Every component in every state"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(event.rect(), self._shown, event.rect())
        painter.end()
