"""The floor: the least that a program of Qt for Python does until its window is painted."""

import sys

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#808080"))
        painter.end()


app = QApplication(sys.argv[:1])
window = Bare()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
