"""The verdict: the one sentence that must be readable from everywhere, and the last day below it."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from PySide6.QtCore import QRectF

from noc_app.model import State
from noc_app.ui.fonts import Face, Role, WallType, width_of
from noc_app.ui.glyphs import Mode
from noc_app.ui.paint.demo import demo_px, paint_demo
from noc_app.ui.paint.surface import RIGHT, Surface, band, square, whole_clauses
from noc_app.ui.paint.views import Banner, Ribbon, Span

TEXT_X = 114.0
RIGHT_EDGE = 28.0
RIBBON_WIDTH = 380.0
_BEFORE_RIGHT = 16.0
_DEMO_HEIGHT = 44.0
DETAIL_HEIGHT = 36.0
_LINE_SHARE = 1.1  # line height in font sizes
_LONGEST = 600  # characters of a title that are worth measuring
_BASE = 10.0
_WIDEST_OWNER = 240.0
_HEIGHTS = {State.WARNING: 22.0, State.MAJOR: 33.0, State.CRITICAL: 44.0}
_BLIND_HEIGHT = 18.0
_SHORTEST = 5.0  # px: a short alarm must still be seen from the back of the room

# how a headline may be set, the preferred first: type and number of lines
SETTINGS: tuple[tuple[Role, int], ...] = (
    (WallType.VERDICT, 1),
    (Role(50, 600), 1),
    (Role(44, 600), 1),
    (Role(40, 600), 2),
    (Role(34, 600), 2),
    (Role(34, 600, Face.CONDENSED), 2),
    (Role(32, 600, Face.CONDENSED), 3),
    (Role(28, 600, Face.CONDENSED), 4),
    (Role(24, 600, Face.CONDENSED), 5),
)
_BESIDE_RIBBON = 3  # so many settings are worth keeping the ribbon for


def paint_banner(surface: Surface, box: QRectF, banner: Banner) -> None:
    """Paint the verdict in the ink of its state."""
    theme = surface.theme
    critical = banner.state is State.CRITICAL
    _ground(surface, box, banner)
    mode = (Mode.ON_FILL if critical else Mode.PLAIN) | (
        Mode.INVERTED if banner.fresh and surface.flash else Mode.PLAIN
    )
    surface.glyph(banner.state, square(box.x() + 28, box.center().y(), 72), mode=mode)
    words = theme.critical.on if critical else theme.text
    ribbon = bool(banner.ribbon.left) and not banner.timer
    room = headline_room(box, banner, with_ribbon=ribbon)
    if ribbon and not _fits_beside(banner, room):
        ribbon, room = False, headline_room(box, banner, with_ribbon=False)
    _write(surface, room, banner, words)
    if banner.demo:
        place = QRectF(
            room.right() + _BEFORE_RIGHT, box.center().y() - _DEMO_HEIGHT / 2, demo_px(WallType.CAPTION), _DEMO_HEIGHT
        )
        paint_demo(surface, place, WallType.CAPTION)
    if banner.timer:
        _timer(surface, box, banner, words)
    elif ribbon:
        place = QRectF(box.right() - RIGHT_EDGE - RIBBON_WIDTH, box.y(), RIBBON_WIDTH, box.height())
        paint_ribbon(surface, place, banner.ribbon)


def headline_room(box: QRectF, banner: Banner, *, with_ribbon: bool) -> QRectF:
    """Return where headline and detail stand."""
    taken = timer_width(banner) if banner.timer else RIBBON_WIDTH if with_ribbon else -_BEFORE_RIGHT
    mark = demo_px(WallType.CAPTION) + _BEFORE_RIGHT if banner.demo else 0.0
    right = RIGHT_EDGE + _BEFORE_RIGHT + taken + mark
    return band(box, 3, box.height() - 6, left=TEXT_X, right=right)


def timer_width(banner: Banner) -> float:
    """Return the room that timer and owner take; a long name does not push the headline aside."""
    return max(width_of(banner.timer, WallType.TIMER), min(_WIDEST_OWNER, width_of(banner.ack, WallType.CAPTION))) + 1


@lru_cache(maxsize=64)
def headline_lines(words: str, width: float, height: float) -> tuple[Role, tuple[str, ...]]:
    """Return the largest setting in which all of `words` fit, with its lines. Only absurd lengths are shortened."""
    words = words[:_LONGEST]
    for role, limit in SETTINGS:
        lines = tuple(islice(wrapped(words, role, width), limit + 1))
        if len(lines) <= limit and len(lines) * role.px * _LINE_SHARE <= height:
            return role, lines
    role, limit = SETTINGS[-1]
    lines = tuple(islice(wrapped(words, role, width), limit))
    return role, (*lines[:-1], f"{lines[-1][:-1]}…")


def wrapped(words: str, role: Role, width: float) -> Iterator[str]:
    """Yield the lines of `words`; a word that is wider than a line is cut into pieces that are not."""
    line = ""
    for word in (piece for whole in words.split() for piece in _pieces(whole, role, width)):
        longer = f"{line} {word}" if line else word
        if line and width_of(longer, role) > width:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line


def _pieces(word: str, role: Role, width: float) -> Iterator[str]:
    while width_of(word, role) > width and len(word) > 1:
        end = bisect_right(range(1, len(word)), width, key=lambda n: width_of(word[:n], role))
        yield word[: max(1, end)]
        word = word[max(1, end) :]
    yield word


def _fits_beside(banner: Banner, room: QRectF) -> bool:
    role, lines = headline_lines(banner.headline, room.width(), room.height())
    small = role not in {r for r, _ in SETTINGS[:_BESIDE_RIBBON]}
    return not small and len(lines) == 1 and width_of(banner.detail, WallType.STATUS) <= room.width()


def _ground(surface: Surface, box: QRectF, banner: Banner) -> None:
    theme = surface.theme
    if banner.state is State.CRITICAL:
        surface.tile(box, theme.critical.fill)
    elif banner.state is State.MAJOR:
        surface.tile(box, theme.major.tint)
        surface.frame(box, theme.major.line, 3.0, 5.0)
    else:
        surface.tile(box)
    if banner.state.blind:
        surface.painter.save()
        surface.clip_tile(box)
        surface.hatch(box)
        surface.painter.restore()


def _write(surface: Surface, room: QRectF, banner: Banner, colour: str) -> None:
    """Write headline and, where it still fits, the detail, both together centred in height."""
    role, lines = headline_lines(banner.headline, room.width(), room.height())
    line = role.px * _LINE_SHARE
    detail = bool(banner.detail) and len(lines) * line + DETAIL_HEIGHT <= room.height() + 4
    top = (room.height() - len(lines) * line - (DETAIL_HEIGHT if detail else 0.0)) / 2
    for place, words in enumerate(lines):
        surface.text(band(room, top + place * line, line), words, role, colour)
    if detail:
        muted = surface.theme.critical.on if banner.state is State.CRITICAL else surface.theme.text2
        below = band(room, top + len(lines) * line, DETAIL_HEIGHT)
        roles = (WallType.ROW_VALUE, WallType.ROW_NAME, WallType.UNIT)
        surface.fitted(below, whole_clauses(banner.detail, roles[-1], below.width()), roles, muted)


def _timer(surface: Surface, box: QRectF, banner: Banner, colour: str) -> None:
    wide = timer_width(banner)
    room = QRectF(box.right() - RIGHT_EDGE - wide, box.y(), wide, box.height())
    surface.fitted(
        band(room, 16, 70), banner.timer, (WallType.TIMER, WallType.KPI, WallType.PANEL), colour, align=RIGHT
    )
    surface.fitted(band(room, 86, 36), banner.ack, (WallType.CAPTION, WallType.UNIT), colour, align=RIGHT)


def paint_ribbon(surface: Surface, box: QRectF, ribbon: Ribbon) -> None:
    """Paint the last day: the worse, the taller; a thin line where nobody watched."""
    bottom = box.y() + 72
    for span in sorted(ribbon.spans, key=_loudness):
        left = box.x() + span.start * box.width()
        told = span.state is not None and (span.state.abnormal or span.state.blind)
        width = max(_SHORTEST if told else 2.0, (span.end - span.start) * box.width())
        _span(surface, QRectF(min(left, box.right() - width), bottom, width, 0), span)
    words = band(box, 81, 32)
    surface.text(words, ribbon.left, WallType.CAPTION, surface.theme.text2)
    surface.text(words, ribbon.right, WallType.CAPTION, surface.theme.text2, align=RIGHT)


def _loudness(span: Span) -> int:
    """Return the order of painting: what is worse lies over its neighbours."""
    return -1 if span.state is None else span.state.rank


def _span(surface: Surface, foot: QRectF, span: Span) -> None:
    theme = surface.theme
    if span.state is None:
        surface.fill(foot.adjusted(0, -_BASE / 2 - 1, 0, -_BASE / 2 + 1), theme.hairline)
        return
    ink = theme.ink(span.state)
    colour = ink.line if ink is not None else theme.ghost if span.state.blind else theme.hairline
    height = _HEIGHTS.get(span.state, _BLIND_HEIGHT if span.state.blind else _BASE)
    surface.fill(foot.adjusted(0, -height, 0, 0), colour)
