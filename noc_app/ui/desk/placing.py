"""Where lies what lies over the pages. Pure: all is in px of the window."""

from PySide6.QtCore import QPoint, QRect, QSize

OVER_TOP, OVER_LOWEST = 8, 82  # px below the bar


def lane(size: QSize, free: QRect, gap: int, margin: int, *, around: tuple[QRect, QRect]) -> QRect:
    """Return where toasts of `size` lie: in the lower right corner of `free`.

    There they cover neither the header nor what can be done. They lie above the first of `around` and to the left of
    the second where they would cover it; an empty rectangle is not in the way.
    """
    given, asked = around
    box = QRect(QPoint(free.right() + 1 - size.width() - margin, 0), size)
    box.moveBottom(free.bottom() + 1 - gap)
    if box.intersects(given):
        box.moveBottom(given.y() - gap)
    if box.intersects(asked):
        box.moveLeft(free.x() + margin)
    return box


def over(size: QSize, width: int, room: int, *, left: int, right: int) -> QPoint:
    """Return where something of `size` lies in a window of `width`, from below its bar.

    That is between what takes `left` and `right` of it where there is room, else in the middle.
    """
    beside = width - left - right
    x = left + (beside - size.width()) // 2 if size.width() <= beside else (width - size.width()) // 2
    return QPoint(x, OVER_TOP + max(0, min(OVER_LOWEST, (room - size.height()) // 2)))
