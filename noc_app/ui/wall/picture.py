"""The wall as a picture file, on machines without a display."""

from pathlib import Path

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter

from noc_app.model import ConfigError, NocError
from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import Paints, Theme
from noc_app.ui.wall.charts import Charts
from noc_app.ui.wall.compose import Look, page_name, paint_parts
from noc_app.ui.wall.layout import fit
from noc_app.ui.wall.parts import PageView, parts_of

_LARGEST = 16384


def render(view: PageView, size: QSize, theme: Theme, density: str = "standard") -> QImage:
    """Return the page at `size` px: the same page at any size. An application must exist, a window system need not."""
    load_fonts()
    picture = QImage(size, QImage.Format.Format_RGB32)
    lies, paints = fit(QSizeF(size), density), Paints(theme)
    parts, charts, page = tuple(parts_of(view, lies.sheet)), Charts(paints), page_name(view)
    for part in parts:
        if part.live:
            charts.advance(f"{page}/{part.name}", part.view, part.box, lies.scale)
    painter = QPainter(picture)
    paint_parts(painter, QSizeF(size), parts, paints, charts=(charts, page), look=Look(density=density))
    painter.end()
    return picture


def save_picture(view: PageView, size: QSize, theme: Theme, *, file: Path, density: str = "standard") -> None:
    """Write the page to `file` as PNG. Raises NocError if it cannot be written, ConfigError if it is no size."""
    if not (0 < size.width() <= _LARGEST and 0 < size.height() <= _LARGEST):
        raise ConfigError(f"{size.width()}x{size.height()} is not a size of a wall; write one such as 1920x1080")
    if not render(view, size, theme, density).save(str(file), "PNG"):  # type: ignore[call-overload]
        raise NocError(f"{file}: the picture cannot be written; choose a folder that exists and may be written to")
