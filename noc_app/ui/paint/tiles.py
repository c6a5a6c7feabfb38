"""The lower tiles: business figures, what is left of limited things, alerts."""

from PySide6.QtCore import QRectF

from noc_app.model import Severity, State
from noc_app.ui.fonts import Role, WallType, width_of
from noc_app.ui.glyphs import Glyph, Mode, glyph_of
from noc_app.ui.language import tr
from noc_app.ui.paint.column import paint_number
from noc_app.ui.paint.spark import paint_spark
from noc_app.ui.paint.surface import RIGHT, Surface, band, elided, first_fitting, square, whole_clauses
from noc_app.ui.paint.views import Bar, Bars, Figure, Figures, Lane, Notice

PAD = 22.0
TITLE_HEIGHT = 60.0
NOTICE_HEIGHT = 70.0
BAR_X = 230.0
BAR_PITCH = 44.0
_SHORTEST_PLACE = 90.0
_LABELS: tuple[Role, ...] = (WallType.LABEL, WallType.UNIT)
_VALUES: tuple[Role, ...] = (WallType.ROW_VALUE_STRONG, WallType.UNIT)
_SENTENCE: tuple[Role, ...] = (WallType.LABEL_WIDE, WallType.STATUS, WallType.UNIT)
_QUIET: tuple[Role, ...] = (WallType.QUIET, Role(40, 600), Role(34, 600), WallType.PANEL)
_NOTICE: tuple[Role, ...] = (WallType.ALERT, WallType.STATUS_STRONG)


def paint_title(surface: Surface, box: QRectF, title: str, note: str) -> None:
    """Paint the title of a tile with a note on the right."""
    head = band(box, 6, TITLE_HEIGHT - 6, left=PAD, right=PAD)
    wide = surface.text(head, title, WallType.PANEL, surface.theme.text)
    room = band(head, 0, head.height(), left=wide + 12)
    surface.fitted(room, note, (WallType.CAPTION, WallType.UNIT), surface.theme.text2, align=RIGHT)


def paint_figures(surface: Surface, box: QRectF, figures: Figures) -> None:
    """Paint up to four figures, or the sentence that says why there are none."""
    surface.tile(box)
    paint_title(surface, box, figures.title, "")
    if not figures.figures:
        surface.fitted(band(box, 74, 44, left=PAD, right=PAD), figures.sentence, _SENTENCE, surface.theme.text2)
        surface.fitted(band(box, 116, 36, left=PAD, right=PAD), figures.hint, _SENTENCE, surface.theme.text3)
    for place, figure in enumerate(figures.figures):
        paint_figure(surface, figure_box(box, place), figure)


def figure_box(box: QRectF, place: int) -> QRectF:
    """Return the place of one of four figures."""
    half = (box.width() - 2 * PAD - 34) / 2
    return QRectF(box.x() + PAD + (half + 34) * (place % 2), box.y() + 66 + 120 * (place // 2), half, 112)


def paint_figure(surface: Surface, box: QRectF, figure: Figure) -> None:
    """Paint label and change above, value and line below."""
    theme = surface.theme
    ink = theme.ink(figure.state) if figure.state else None
    label = band(box, 0, 38)
    name = QRectF(label)
    if figure.state is not None and figure.state is not State.OK:
        surface.glyph(figure.state, square(label.x(), label.center().y(), 24))
        name.setLeft(label.x() + 32)
    change_role = WallType.STATUS_STRONG if ink is not None else WallType.STATUS
    change = figure.change or figure.note
    taken = surface.text(label, change, change_role, ink.text if ink is not None else theme.text2, align=RIGHT)
    name.setRight(label.right() - taken - (8 if taken else 0))
    surface.fitted(name, figure.label, _LABELS, theme.text2)
    room = band(box, 44, 54)
    sparked = QRectF(box.right() - 104, box.y() + 46, 104, 40)
    paint_number(surface, room, figure, roles=(WallType.KPI, Role(40, 600), Role(32, 600)), unit=WallType.UNIT)
    paint_spark(surface, sparked, figure.spark)
    if figure.selected:
        surface.frame(box.adjusted(-8, -2, 8, 2), theme.focus, 2.0, 3.0)


def paint_bars(surface: Surface, box: QRectF, bars: Bars) -> None:
    """Paint what is left of limited things; a bar that is shorter than its tick is outside its limit."""
    theme = surface.theme
    surface.tile(box)
    paint_title(surface, box, bars.title, bars.note)
    for place, bar in enumerate(bars.bars):
        paint_bar(surface, bar_box(box, place), bar)
    line = band(box, 246, 38, left=PAD, right=PAD)
    if bars.alarm:
        ink = theme.ink(bars.alarm_state)
        colour = ink.text if ink is not None else theme.text
        wide = surface.text(line, bars.alarm, WallType.STATUS_STRONG, colour)
        line.setLeft(line.x() + wide + 8)
    surface.fitted(line, bars.sentence, _SENTENCE, theme.text2)


def bar_box(box: QRectF, place: int) -> QRectF:
    """Return the place of one of four bars."""
    return band(box, 64 + BAR_PITCH * place, BAR_PITCH)


def paint_bar(surface: Surface, box: QRectF, bar: Bar) -> None:
    """Paint one bar with its name and number."""
    theme, middle = surface.theme, box.center().y()
    ink = theme.ink(bar.state) if bar.state else None
    if bar.state is not None and bar.state is not State.OK:
        surface.glyph(bar.state, square(box.x() + PAD, middle, 26))
    name = QRectF(box.x() + 62, box.y(), BAR_X - 70, box.height())
    dim = bar.left is None
    surface.fitted(name, bar.name, _LABELS, theme.text3 if dim else theme.text if ink is not None else theme.text2)
    track = QRectF(box.x() + BAR_X, middle - 8, box.width() - BAR_X - 131, 16)
    if dim:
        _unknown(surface, band(box, 0, box.height(), left=BAR_X, right=PAD), bar.number)
    else:
        _bar(surface, track, bar)
        value = band(box, 0, box.height(), left=box.width() - 125, right=PAD)
        surface.fitted(value, bar.number, _VALUES, ink.text if ink is not None else theme.text, align=RIGHT)
    if bar.selected:
        surface.frame(band(box, 1, box.height() - 2, left=10, right=10), theme.focus, 2.0, 3.0)


def _unknown(surface: Surface, box: QRectF, words: str) -> None:
    """Write what stands where a bar would be, behind a hatched track: there is nothing to measure."""
    wide = surface.fitted(box, words, _LABELS, surface.theme.text3, align=RIGHT)
    track = QRectF(box.x(), box.center().y() - 8, box.width() - wide - 14, 16)
    surface.tile(track, surface.theme.chart_band, 2.0)
    surface.hatch(track)


def _bar(surface: Surface, track: QRectF, bar: Bar) -> None:
    theme = surface.theme
    ink = theme.ink(bar.state) if bar.state else None
    surface.tile(track, theme.chart_band, 2.0)
    long = max(2.0, min(1.0, bar.left or 0.0) * track.width())
    colour = ink.line if ink is not None else theme.text2
    surface.tile(QRectF(track.x(), track.y(), long, track.height()), colour, 2.0)
    if bar.limit is not None:
        tick = track.x() + min(1.0, max(0.0, bar.limit)) * track.width()
        surface.fill(QRectF(tick - 1.5, track.center().y() - 13, 3, 26), theme.text)


def paint_lane(surface: Surface, box: QRectF, lane: Lane) -> None:
    """Paint the worst alerts, or for how long it has been quiet, and always what is not shown."""
    theme = surface.theme
    surface.tile(box)
    paint_title(surface, box, tr("Alerts"), lane.counts)
    for place, notice in enumerate(lane.notices):
        paint_notice(surface, band(box, TITLE_HEIGHT + NOTICE_HEIGHT * place, NOTICE_HEIGHT), notice)
    if lane.quiet:
        room = band(box, 60, 66, left=PAD, right=PAD)
        if lane.quiet_state is not State.OK:
            surface.glyph(lane.quiet_state, square(room.x(), room.center().y(), 36))
            room.setLeft(room.x() + 50)
        surface.fitted(room, lane.quiet, _QUIET, theme.text)
        surface.fitted(band(box, 126, 38, left=PAD, right=PAD), lane.detail, _SENTENCE, theme.text2)
    surface.fitted(band(box, 268, 32, left=PAD, right=PAD), lane.below, (WallType.CAPTION, WallType.UNIT), theme.text2)


def paint_strip(surface: Surface, box: QRectF, lane: Lane) -> None:
    """Paint the alerts beside each other, for walls that are read from far away."""
    theme = surface.theme
    surface.tile(box)
    note = lane.counts if not lane.below else f"{lane.counts}, {lane.below}"
    head = band(box, 0, 46)
    paint_title(surface, head, tr("Alerts"), note)
    each = box.width() / max(1, len(lane.notices))
    for place, notice in enumerate(lane.notices):
        paint_notice(surface, QRectF(box.x() + each * place, box.bottom() - NOTICE_HEIGHT, each, NOTICE_HEIGHT), notice)
    if lane.quiet:
        room = QRectF(box.x() + PAD, box.bottom() - 62, box.width() - 2 * PAD, 50)
        if lane.quiet_state is not State.OK:
            surface.glyph(lane.quiet_state, square(room.x(), room.center().y(), 36))
            room.setLeft(room.x() + 50)
        wide = surface.fitted(room, lane.quiet, _QUIET[2:], theme.text)
        room.setLeft(room.x() + wide + 24)
        surface.fitted(room, lane.detail, _SENTENCE, theme.text2)


def paint_notice(surface: Surface, box: QRectF, notice: Notice) -> None:
    """Paint one alert; a critical one is filled, acknowledged or not."""
    theme = surface.theme
    critical = notice.severity is Severity.CRITICAL
    if critical:
        surface.fill(box, theme.critical.fill)
    flash = notice.fresh and surface.flash
    mode = (Mode.ON_FILL if critical else Mode.PLAIN) | (Mode.INVERTED if flash else Mode.PLAIN)
    shape = glyph_of(notice.severity) if notice.severity is not None else Glyph.STALE
    surface.glyph(shape, square(box.x() + 18, box.center().y(), 28), mode=mode)
    words = band(box, 0, box.height(), left=58, right=PAD)
    surface.fitted(band(words, 3, 34), notice.title, _NOTICE, theme.critical.on if critical else theme.text)
    below = band(words, 36, 30)
    if notice.acknowledged:
        surface.glyph(Glyph.ACKNOWLEDGED, square(below.x(), below.center().y(), 22), mode=mode & Mode.ON_FILL)
        below.setLeft(below.x() + 30)
    colour = theme.critical.on if critical else theme.text2
    whole = f"{notice.place} · {notice.detail}"
    role = first_fitting(whole, _LABELS, below.width())
    said = whole_clauses(notice.detail, role, below.width() - _SHORTEST_PLACE)
    detail = f" · {said}"
    place = elided(notice.place, role, max(_SHORTEST_PLACE, below.width() - width_of(detail, role) - 4))
    surface.text(below, place.rstrip() + detail, role, colour)
