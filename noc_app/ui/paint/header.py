"""The two other tiles of the header: the score with what it rests on, and the clock with its pulse."""

from PySide6.QtCore import QRectF

from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import tr
from noc_app.ui.paint.spark import paint_spark
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.paint.views import Clock, Score

_PAD = 24.0
_STATUS = (WallType.STATUS, WallType.UNIT)
_BEATS = 60
_BEAT_HEIGHT = 20.0
_AHEAD = 3  # bars that the head has erased


def paint_score(surface: Surface, box: QRectF, score: Score) -> None:
    """Paint the score, how it moved, and how many inputs it rests on."""
    theme = surface.theme
    surface.tile(box)
    ink = theme.ink(score.state)
    head = band(box, 13, 36, left=_PAD, right=_PAD)
    name = QRectF(head)
    if ink is not None or score.state.blind:
        surface.glyph(score.state, square(head.x(), head.center().y(), 24))
        name.setLeft(head.x() + 32)
    wide = surface.text(name, tr("Excellence"), WallType.LABEL_WIDE, theme.text2)
    rest = QRectF(name.x() + wide + 12, head.y() + 2, head.right() - name.x() - wide - 12, head.height())
    surface.fitted(rest, score.change, _STATUS, theme.text2, align=RIGHT)
    known = score.number != "–"
    colour = ink.text if ink is not None and known else theme.text if known else theme.text3
    taken = surface.text(band(box, 50, 84, left=_PAD, right=_PAD), score.number, WallType.SCORE, colour)
    beside = band(box, 0, box.height(), left=_PAD + taken + 14, right=_PAD)
    left = max(beside.x(), box.x() + 230)
    paint_spark(surface, QRectF(left, box.y() + 56, beside.right() - 6 - left, 34), score.spark)
    surface.fitted(band(beside, 96, 36), score.coverage, _STATUS, theme.text2, align=RIGHT)


def paint_clock(surface: Surface, box: QRectF, clock: Clock) -> None:
    """Paint the time of the last applied data, the pulse strip and the other zones."""
    theme = surface.theme
    surface.tile(box)
    inside = band(box, 0, box.height(), left=26, right=26)
    wide = surface.text(band(inside, 6, 70), clock.time, WallType.CLOCK, theme.text)
    day = band(inside, 28, 50, left=wide + 10)
    surface.fitted(day, clock.date, _STATUS, theme.text2, align=RIGHT)
    _beats(surface, band(inside, 80, _BEAT_HEIGHT), clock)
    _zones(surface, band(inside, 104, 32), clock.zones)


def _beats(surface: Surface, box: QRectF, clock: Clock) -> None:
    """Paint one bar per second of the minute: bright up to now, dim for the minute before."""
    theme, step = surface.theme, box.width() / _BEATS
    for second, beat in enumerate(clock.beats[:_BEATS]):
        erased = 0 < (second - clock.second) % _BEATS <= _AHEAD
        height = 2.0 if erased else max(2.0, beat * _BEAT_HEIGHT)
        now = second == clock.second
        older = theme.text3 if second < clock.second else theme.strong
        colour = theme.text if now else theme.hairline if erased else older
        surface.fill(QRectF(box.x() + second * step, box.bottom() - height, step - 2, height), colour)


def _zones(surface: Surface, box: QRectF, zones: tuple[str, ...]) -> None:
    """Spread the zones over the width; all in a smaller type if they need it."""
    if not zones:
        return
    role = next((r for r in _STATUS if sum(width_of(z, r) + 8 for z in zones) <= box.width()), _STATUS[-1])
    free = box.width() - sum(width_of(z, role) for z in zones)
    gap = max(8.0, free / max(1, len(zones) - 1))
    x = box.x()
    for zone in zones:
        x += surface.text(QRectF(x, box.y(), box.right() - x, box.height()), zone, role, surface.theme.text2) + gap
