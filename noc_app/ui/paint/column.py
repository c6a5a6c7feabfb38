"""A domain column: its heading, the number that matters most, seven rows."""

from PySide6.QtCore import QPointF, QRectF

from noc_app.model import State
from noc_app.ui.fonts import Role, WallType, width_of
from noc_app.ui.glyphs import Mode
from noc_app.ui.paint.row import EDGE, NAME_X, UNIT_GAP
from noc_app.ui.paint.spark import paint_spark
from noc_app.ui.paint.surface import RIGHT, Surface, band, first_fitting, square, whole_clauses
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.paint.views import Figure, Heading

HEADING_HEIGHT = 60.0
SPARK_WIDTH = 196.0
SPARK_HEIGHT = 62.0
_BLIND = frozenset({State.STALE, State.PARTIAL})
_TITLES: tuple[Role, ...] = (WallType.DOMAIN, WallType.ALERT, WallType.STATUS_STRONG)
_WORDS: tuple[Role, ...] = (WallType.LABEL_WIDE, WallType.STATUS, WallType.UNIT)


def paint_heading(surface: Surface, box: QRectF, heading: Heading) -> None:
    """Paint glyph, title and status; a critical column has its whole heading filled."""
    theme = surface.theme
    critical = heading.state is State.CRITICAL
    surface.painter.save()
    surface.clip_tile(box.adjusted(0, 0, 0, 20))
    surface.fill(box, theme.critical.fill if critical else theme.tile)
    surface.painter.restore()
    if heading.state is not None:
        mode = Mode.ON_FILL if critical else Mode.PLAIN
        surface.glyph(heading.state, square(box.x() + EDGE, box.center().y(), 28), mode=mode)
        if heading.state.blind:
            surface.fill(band(box, HEADING_HEIGHT - 2, 2), theme.hairline)
    title = theme.critical.on if critical else theme.text if heading.state is not None else theme.text2
    wide = surface.fitted(band(box, 0, box.height(), left=NAME_X, right=EDGE), heading.title, _TITLES, title)
    room = band(box, 0, box.height(), left=NAME_X + wide + 12, right=EDGE - 3)
    words = fitting_words(heading.words, room.width())
    muted = theme.text2 if heading.state is not None else theme.text3
    surface.text(room, words, WallType.STATUS, theme.critical.on if critical else muted, align=RIGHT)


def fitting_words(words: tuple[str, ...], width: float) -> str:
    """Return the first of `words` that fits the status of a heading; nothing if none does: its glyph says it too."""
    return next((w for w in words if width_of(w, WallType.STATUS) <= width), "")


def paint_hero(surface: Surface, box: QRectF, hero: Figure) -> None:
    """Paint the figure under a heading, 121 px high; hatched when there is no evidence."""
    theme = surface.theme
    surface.fill(box, theme.tile)
    if hero.state in _BLIND:
        surface.hatch(box)
    label = band(box, 6, 34, left=EDGE, right=EDGE)
    _label(surface, label, hero)
    body = band(box, 36, 78, left=EDGE, right=EDGE)
    if hero.note:
        quiet = theme.text3 if hero.state is None else theme.text2
        _sentence(surface, body, hero.note, quiet)
    else:
        wide = paint_number(surface, body, hero, roles=(WallType.HERO, WallType.KPI), unit=WallType.HERO_UNIT)
        spark = QRectF(box.right() - EDGE - SPARK_WIDTH, box.y() + 43, SPARK_WIDTH, SPARK_HEIGHT)
        spark.setLeft(max(spark.left(), body.left() + wide + 16))
        paint_spark(surface, spark, hero.spark)
    if hero.selected:
        surface.frame(box.adjusted(3, 3, -3, -3), theme.focus, 2.0, 3.0)


def _sentence(surface: Surface, box: QRectF, words: str, colour: str) -> None:
    """Write a sentence in the middle of `box`, in two lines where one does not hold it."""
    role = first_fitting(words, _WORDS, box.width())
    lines = list(wrapped(words, role, box.width()))[:2]
    for place, line in enumerate(lines):
        surface.text(box.translated(0, 32 * (place - (len(lines) - 1) / 2)), line, role, colour)


def _label(surface: Surface, box: QRectF, hero: Figure) -> None:
    """Write what the number is; an abnormal number is never shown without its shape."""
    theme, room = surface.theme, QRectF(box)
    if hero.state is not None and hero.state is not State.OK:
        surface.glyph(hero.state, square(box.x(), box.center().y(), 24))
        room.setLeft(box.x() + 34)
    colour = theme.text3 if hero.state is None else theme.text2
    words = whole_clauses(hero.label, _WORDS[-1], room.width())
    if hero.short and width_of(words, _WORDS[-1]) > room.width():
        words = hero.short
    surface.fitted(room, words, _WORDS, colour)


def paint_more(surface: Surface, box: QRectF, more: tuple[str, State]) -> None:
    """Write what a column says about the checks that have no row, with the shape of the worst of them."""
    words, state = more
    surface.fill(box, surface.theme.tile)
    if state is not State.OK:
        surface.glyph(state, square(box.x() + EDGE, box.center().y(), 24))
    room = band(box, 0, box.height(), left=NAME_X, right=EDGE)
    surface.text(room, whole_clauses(words, WallType.UNIT, room.width()), WallType.UNIT, surface.theme.text2)


def paint_number(surface: Surface, box: QRectF, figure: Figure, *, roles: tuple[Role, ...], unit: Role) -> float:
    """Write a large number with its unit on one base line; return the width of both."""
    theme = surface.theme
    ink = theme.ink(figure.state) if figure.state else None
    dim = figure.state is None or figure.state.blind or figure.state is State.PAUSED
    colour = ink.text if ink is not None else theme.text3 if dim else theme.text
    half = box.width() if not figure.spark.points else box.width() - SPARK_WIDTH / 2
    unit_wide = width_of(figure.unit, unit) + UNIT_GAP if figure.unit else 0.0
    role = first_fitting(figure.number, roles, half - unit_wide)
    wide = surface.text(box, figure.number, role, colour)
    if not figure.unit:
        return wide
    place = QPointF(box.x() + wide + UNIT_GAP + 4, box.y() + role.px * 0.13)
    room = QRectF(place.x(), place.y(), max(0.0, box.right() - place.x()), box.height())
    return wide + UNIT_GAP + 4 + surface.text(room, figure.unit, unit, theme.text3 if dim else theme.text2)
