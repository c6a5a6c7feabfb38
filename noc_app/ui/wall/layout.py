"""Where everything stands, in logical px of a wall that is 1080 high. Nothing here depends on what is shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from noc_app.config.overview import ROWS
from noc_app.ui.paint.column import HEADING_HEIGHT
from noc_app.ui.paint.row import ROW_HEIGHT

WIDTH, HEIGHT = 1920.0, 1080.0
SCALES: Mapping[str, float] = {"near": 0.85, "standard": 1.0, "far": 1.35}
_ROWS: Mapping[str, int] = {"near": 11, "standard": ROWS, "far": 4}
MARGIN_X, MARGIN_Y, GAP = 28.0, 26.0, 14.0
HEADER = 140.0
MORE = 34.0  # what a column says about the rows that it does not show
FOOTER = 50.0
_BELOW_ROWS = 8.0
_HERO = 121.0
WHY = 305.0
_WIDEST = 1.45  # wider walls than this many times 1920 are centred
_SCORE_WIDTH, _CLOCK_WIDTH = 372.0, 428.0
_FAR_LESS = 60.0
_FIGURES_SHARE, _BARS_SHARE = 640.0, 596.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page before it is laid on a device, in logical px. The density decides how large everything is on it.

    `rows` is how many checks a column of the overview shows.
    """

    width: float = WIDTH
    height: float = HEIGHT
    density: str = "standard"

    @property
    def rows(self) -> int:
        """Return how many checks a column shows."""
        return _ROWS[self.density]

    @property
    def far(self) -> bool:
        """Return whether the page is read from so far that only the most important fits."""
        return self.density == "far"

    @property
    def column_height(self) -> float:
        """Return how high a column of the overview is."""
        return HEADING_HEIGHT + _HERO + self.rows * ROW_HEIGHT + (MORE if self.far else 0.0) + _BELOW_ROWS


STANDARD = Sheet()


@dataclass(frozen=True, slots=True)
class Fit:
    """How the wall lies on a device: everything times `scale`, begun at `origin`, in device px."""

    scale: float
    origin: QPointF
    sheet: Sheet

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

    def box_to_wall(self, box: QRectF) -> QRectF:
        """Return a place on the device in logical px."""
        return QRectF(self.to_wall(box.topLeft()), self.to_wall(box.bottomRight()))


def fit(size: QSizeF, density: str = "standard") -> Fit:
    """Return how the wall lies on a device of `size`: as large as possible, wider if there is room, then centred."""
    wide, high = round(WIDTH / SCALES[density]), round(HEIGHT / SCALES[density])
    scale = max(0.05, min(size.width() / wide, size.height() / high))
    width = float(round(min(size.width() / scale, wide * _WIDEST)))
    origin = QPointF((size.width() - width * scale) / 2, (size.height() - high * scale) / 2)
    return Fit(scale, origin, Sheet(width, float(high), density))


def header_boxes(sheet: Sheet = STANDARD) -> tuple[QRectF, QRectF, QRectF]:
    """Return the places of verdict, score and clock."""
    score_width = _SCORE_WIDTH - (_FAR_LESS if sheet.far else 0.0)
    clock = QRectF(sheet.width - MARGIN_X - _CLOCK_WIDTH, MARGIN_Y, _CLOCK_WIDTH, HEADER)
    score = QRectF(clock.x() - GAP - score_width, MARGIN_Y, score_width, HEADER)
    return QRectF(MARGIN_X, MARGIN_Y, score.x() - GAP - MARGIN_X, HEADER), score, clock


def body_box(sheet: Sheet = STANDARD) -> QRectF:
    """Return the place between header and footer."""
    top = MARGIN_Y + HEADER + GAP
    return QRectF(MARGIN_X, top, sheet.width - 2 * MARGIN_X, sheet.height - MARGIN_Y - FOOTER - GAP - top)


def column_boxes(count: int, sheet: Sheet = STANDARD) -> Iterator[QRectF]:
    """Yield the places of `count` columns."""
    each = (sheet.width - 2 * MARGIN_X - (count - 1) * GAP) / count
    for place in range(count):
        left, right = round(MARGIN_X + place * (each + GAP)), round(MARGIN_X + place * (each + GAP) + each)
        yield QRectF(left, MARGIN_Y + HEADER + GAP, right - left, sheet.column_height)


def heading_box(column: QRectF) -> QRectF:
    """Return the place of a column's heading."""
    return QRectF(column.x(), column.y(), column.width(), HEADING_HEIGHT)


def hero_box(column: QRectF) -> QRectF:
    """Return the place between heading and rows."""
    return QRectF(column.x(), column.y() + HEADING_HEIGHT, column.width(), _HERO)


def row_box(column: QRectF, place: int) -> QRectF:
    """Return the place of one of the rows."""
    return QRectF(column.x(), column.y() + HEADING_HEIGHT + _HERO + place * ROW_HEIGHT, column.width(), ROW_HEIGHT)


def more_box(column: QRectF, sheet: Sheet) -> QRectF:
    """Return the place of what a column says about the rows that it does not show."""
    last = row_box(column, sheet.rows)
    return QRectF(last.x(), last.y(), last.width(), MORE)


def lower_boxes(sheet: Sheet = STANDARD) -> tuple[QRectF, QRectF, QRectF]:
    """Return the places of business figures, capacity and alerts."""
    body = body_box(sheet)
    top = body.y() + sheet.column_height + GAP
    high = body.bottom() - top
    stretch = body.width() / (WIDTH - 2 * MARGIN_X)
    figures = QRectF(MARGIN_X, top, round(_FIGURES_SHARE * stretch), high)
    bars = QRectF(figures.right() + GAP, top, round(_BARS_SHARE * stretch), high)
    left = bars.right() + GAP
    return figures, bars, QRectF(left, top, sheet.width - MARGIN_X - left, high)


def strip_box(sheet: Sheet) -> QRectF:
    """Return the place of the alerts where there is no room for more than one line of them."""
    figures, _, lane = lower_boxes(sheet)
    return figures.united(lane)


def foot_box(sheet: Sheet = STANDARD) -> QRectF:
    """Return the place of the footer."""
    return QRectF(MARGIN_X, sheet.height - MARGIN_Y - FOOTER, sheet.width - 2 * MARGIN_X, FOOTER)


def why_box(sheet: Sheet = STANDARD) -> QRectF:
    """Return the place of the explanation: over the lower left, never over the header or the alerts' corner."""
    body = body_box(sheet)
    wide = min(body.width() * 0.68, 1250.0)
    return QRectF(body.x(), body.bottom() - WHY, wide, WHY)
