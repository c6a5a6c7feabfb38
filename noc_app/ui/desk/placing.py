"""Where lies what lies over the pages. Pure: all is in px of the window."""

from PySide6.QtCore import QPoint, QRect, QSize

OVER_TOP, OVER_LOWEST = 8, 82  # px below the bar


def lane(size: QSize, free: QRect, gap: int, margin: int, *, around: tuple[QRect, QRect]) -> QRect:
    """Return where toasts of `size` lie: in the upper right corner of `free`, which leaves out what must stay in sight.

    They lie above the first of `around`, and below the second or, without room there, to its left; an empty rectangle
    is not in the way.
    """
    given, asked = around
    box = QRect(QPoint(free.right() + 1 - size.width() - margin, free.y() + gap), size)
    if box.intersects(asked):
        below = box.translated(0, asked.bottom() + gap - box.y())
        box = below if free.contains(below) and not below.intersects(given) else box
    if box.intersects(asked):
        box.moveLeft(free.x() + margin)
    if box.intersects(given):
        box.moveBottom(given.y() - gap)
    return box


def over(size: QSize, width: int, room: int, *, left: int, right: int) -> QPoint:
    """Return where something of `size` lies in a window of `width`, from below its bar.

    That is between what takes `left` and `right` of it where there is room, else in the middle.
    """
    beside = width - left - right
    x = left + (beside - size.width()) // 2 if size.width() <= beside else (width - size.width()) // 2
    return QPoint(x, OVER_TOP + max(0, min(OVER_LOWEST, (room - size.height()) // 2)))
