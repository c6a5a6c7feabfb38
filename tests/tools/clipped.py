"""Finds what a page writes and does not show to its end: labels, buttons, headers of tables."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QToolButton, QWidget

_ROUNDING = 1  # px: lengths are rounded when text grows


def clipped(page: QWidget) -> list[tuple[str, str, str]]:
    """(kind, words, how much is missing) of everything in `page` that is smaller than its own words."""
    written = [w for kind in (QLabel, QAbstractButton) for w in page.findChildren(kind) if w.isVisible() and _writes(w)]
    found = [(type(w).__name__, w.text(), missing) for w in written if (missing := _missing(w))]
    for header in page.findChildren(QHeaderView):
        found += [("header", words, missing) for words, missing in _cut_titles(header)]
    return found


def _writes(widget):
    """Return whether `widget` shows its words; a button that is only a picture says them to a screen reader."""
    silent = isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(widget.text()) and not (silent and not widget.icon().isNull())


def _missing(widget):
    """Say how much wider or higher `widget` would have to be; what wraps needs height at the width that it has."""
    wide = widget.sizeHint().width() - widget.width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        high = widget.heightForWidth(widget.width()) - widget.height()
        longest = max((widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0)
        wide = longest - widget.width()
    else:
        high = widget.minimumSizeHint().height() - widget.height()
    cut = [f"{px} px {way}" for px, way in ((wide, "wider"), (high, "higher")) if px > _ROUNDING]
    return ", ".join(cut)


def _cut_titles(header):
    model = header.model()
    if model is None or not header.isVisible():
        return
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        missing = header.sectionSizeHint(section) - header.sectionSize(section)
        if words and not header.isSectionHidden(section) and missing > _ROUNDING:
            yield words, f"{missing} px wider"
