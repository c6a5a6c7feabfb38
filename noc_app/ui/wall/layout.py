"""Where everything stands, in logical px of a wall that is 1080 high. Nothing here depends on what is shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from noc_app.config.overview import ROWS
from noc_app.ui.paint.column import HEADING_HEIGHT
from noc_app.ui.paint.row import ROW_HEIGHT

WIDTH, HEIGHT = 1920.0, 1080.0
MARGIN_X, MARGIN_Y, GAP = 28.0, 26.0, 14.0
HEADER = 140.0
COLUMN = 490.0
LOWER = 305.0
FOOTER = 50.0
_BELOW_ROWS = 8.0
_WIDEST = 1.45  # wider walls than this many times 1920 are centred
_SCORE_WIDTH, _CLOCK_WIDTH = 372.0, 428.0
_FIGURES_SHARE, _BARS_SHARE = 640.0, 596.0


@dataclass(frozen=True, slots=True)
class Fit:
    """How the wall lies on a device: everything times `scale`, begun at `origin`, in device px."""

    scale: float
    origin: QPointF
    width: float  # of the wall, in logical px

    def to_device(self, box: QRectF) -> QRectF:
        """Return `box` in device px."""
        return QRectF(
            self.origin.x() + box.x() * self.scale,
            self.origin.y() + box.y() * self.scale,
            box.width() * self.scale,
            box.height() * self.scale,
        )

    def to_wall(self, at: QPointF) -> QPointF:
        """Return a device position in logical px."""
        return QPointF((at.x() - self.origin.x()) / self.scale, (at.y() - self.origin.y()) / self.scale)


def fit(size: QSizeF) -> Fit:
    """Return how the wall lies on a device of `size`: as large as possible, wider if there is room, then centred."""
    scale = max(0.05, min(size.width() / WIDTH, size.height() / HEIGHT))
    width = float(round(min(size.width() / scale, WIDTH * _WIDEST)))
    origin = QPointF((size.width() - width * scale) / 2, (size.height() - HEIGHT * scale) / 2)
    return Fit(scale, origin, width)


def header_boxes(width: float = WIDTH) -> tuple[QRectF, QRectF, QRectF]:
    """Return the places of verdict, score and clock."""
    clock = QRectF(width - MARGIN_X - _CLOCK_WIDTH, MARGIN_Y, _CLOCK_WIDTH, HEADER)
    score = QRectF(clock.x() - GAP - _SCORE_WIDTH, MARGIN_Y, _SCORE_WIDTH, HEADER)
    return QRectF(MARGIN_X, MARGIN_Y, score.x() - GAP - MARGIN_X, HEADER), score, clock


def column_boxes(count: int, width: float = WIDTH) -> Iterator[QRectF]:
    """Yield the places of `count` columns."""
    each = (width - 2 * MARGIN_X - (count - 1) * GAP) / count
    for place in range(count):
        left, right = round(MARGIN_X + place * (each + GAP)), round(MARGIN_X + place * (each + GAP) + each)
        yield QRectF(left, MARGIN_Y + HEADER + GAP, right - left, COLUMN)


def heading_box(column: QRectF) -> QRectF:
    """Return the place of a column's heading."""
    return QRectF(column.x(), column.y(), column.width(), HEADING_HEIGHT)


def hero_box(column: QRectF) -> QRectF:
    """Return the place between heading and rows."""
    height = COLUMN - HEADING_HEIGHT - ROWS * ROW_HEIGHT - _BELOW_ROWS
    return QRectF(column.x(), column.y() + HEADING_HEIGHT, column.width(), height)


def row_box(column: QRectF, place: int) -> QRectF:
    """Return the place of one of seven rows."""
    top = column.bottom() - _BELOW_ROWS - (ROWS - place) * ROW_HEIGHT
    return QRectF(column.x(), top, column.width(), ROW_HEIGHT)


def lower_boxes(width: float = WIDTH) -> tuple[QRectF, QRectF, QRectF]:
    """Return the places of business figures, capacity and alerts."""
    top = MARGIN_Y + HEADER + GAP + COLUMN + GAP
    stretch = (width - 2 * MARGIN_X) / (WIDTH - 2 * MARGIN_X)
    figures = QRectF(MARGIN_X, top, round(_FIGURES_SHARE * stretch), LOWER)
    bars = QRectF(figures.right() + GAP, top, round(_BARS_SHARE * stretch), LOWER)
    left = bars.right() + GAP
    return figures, bars, QRectF(left, top, width - MARGIN_X - left, LOWER)


def foot_box(width: float = WIDTH) -> QRectF:
    """Return the place of the footer."""
    return QRectF(MARGIN_X, HEIGHT - MARGIN_Y - FOOTER, width - 2 * MARGIN_X, FOOTER)


def why_box(width: float = WIDTH) -> QRectF:
    """Return the place of the explanation: over business and capacity, never over checks or alerts."""
    figures, bars, _ = lower_boxes(width)
    return figures.united(bars)
