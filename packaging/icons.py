"""Draws an SVG in several sizes: `icons.py FILE.svg SIZE=FILE.png ...`. An .ico is made by its suffix."""

import sys

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

app = QGuiApplication([])
drawing = QSvgRenderer(sys.argv[1])
for wanted in sys.argv[2:]:
    size, _, place = wanted.partition("=")
    image = QImage(int(size), int(size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    if not image.save(place):
        sys.exit(f"{place} cannot be written")
