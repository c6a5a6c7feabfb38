"""One cell per host: all normal ones grey, the abnormal larger, with their number; the worst three in words below."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath

from noc_app.alerting.checks import Member
from noc_app.config.panels import Honeycomb
from noc_app.model import Labels, Signal, State
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import Surface, band, first_fitting, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import (
    Scene,
    instead_words,
    is_yes_no,
    members_of,
    named,
    subject_of,
    value_words,
    worst_of,
)
from noc_app.ui.units import format_age, joined

CELLS = 400  # more are not told apart on a wall
_LINES = 3
_LINE = 41.0
_SHADES = 3
_LARGER = 1.45
_BEHIND_GLYPH = 38.0
_APART = 10.0
_WIDEST = 60.0
_RATIO = math.sqrt(3) / 2


_Sentence: TypeAlias = tuple[Glyph | State, str, tuple[str, ...]]  # its end in several lengths


@dataclass(frozen=True, slots=True)
class Cell:
    """One series: its state, and how busy it is, 0 to 2."""

    state: State
    shade: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HoneycombBody:
    """The cells in their fixed order, and sentences as (glyph, words, rest)."""

    cells: tuple[Cell, ...]
    lines: tuple[tuple[Glyph | State, str, str], ...] = ()


def honeycomb_view(panel: Honeycomb, scene: Scene, room: QSizeF) -> PanelView:
    """Return one cell per thing: the worst of the panel's signals speaks for it."""
    found = _worst_of_each(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    members = [member for _, member in found]
    normal = sum(member.judgement.state is State.OK for member in members)
    shades = _shades(panel, scene)
    cells = tuple(Cell(m.judgement.state, shades.get(m.key.labels, 0)) for m in members[:CELLS])
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or tr("{normal} of {all} normal", normal=normal, all=len(members)),
        body=HoneycombBody(
            cells=cells, lines=tuple(_shortened(line, room.width()) for line in _sentences(panel, found, scene))
        ),
        subject=subject_of(members),
    )


def _worst_of_each(found: Iterable[tuple[Signal, Member]]) -> list[tuple[Signal, Member]]:
    """Return one series per target and set of labels, in the order of the first signal."""
    worst: dict[tuple[str, Labels], tuple[Signal, Member]] = {}
    for signal, member in found:
        thing = member.key.target, member.key.labels
        before = worst.get(thing)
        if before is None or member.judgement.state.rank > before[1].judgement.state.rank:
            worst[thing] = signal, member
    return list(worst.values())


def _shades(panel: Honeycomb, scene: Scene) -> dict[object, int]:
    """Return how busy each series is: the lower, middle or upper third of its usual range."""
    signal = scene.signal(panel.shade)
    if signal is None:
        return {}
    known = {m.key.labels: m.reading.value for m in scene.members(panel.shade) if m.reading.value is not None}
    highest = signal.objective.highest or max(known.values(), default=1.0) or 1.0
    return {labels: max(0, min(_SHADES - 1, int(_SHADES * value / highest))) for labels, value in known.items()}


def _sentences(panel: Honeycomb, found: Sequence[tuple[Signal, Member]], scene: Scene) -> tuple[_Sentence, ...]:
    """Return the worst in words, and how many have no evidence or are paused."""
    among = [member.key.labels for _, member in found]
    bad = sorted(
        (pair for pair in found if pair[1].judgement.state.abnormal), key=lambda pair: -pair[1].judgement.state.rank
    )
    blind = [member for _, member in found if member.judgement.state.blind]
    paused = sum(member.judgement.state is State.PAUSED for _, member in found)
    rest = [tr("%n in maintenance", paused) if paused else "", tr("%n without evidence", len(blind)) if blind else ""]
    words = ", ".join(filter(None, rest))
    room = _LINES - bool(words)
    lines: list[_Sentence] = []
    for signal, member in bad[:room]:
        name = named(member.key, panel.label, among)
        said = _value(signal, member, among_several=len(panel.signals) > 1)
        lines.append((member.judgement.state, f"{name} {said}", _since(member, scene)))
    if len(bad) > room:
        state, said, _ = lines[-1]
        lines[-1] = (state, said, (tr("and %n more", len(bad) - room), f"+{len(bad) - room}"))
    if words:
        lines.append((Glyph.MAINTENANCE if not blind else worst_of(blind) or Glyph.STALE, words, ()))
    if not lines:
        lines.append((Glyph.NORMAL, tr("All normal"), ()))
    return tuple(lines[:_LINES])


def _shortened(line: _Sentence, width: float) -> tuple[Glyph | State, str, str]:
    """Return a sentence that stands whole in a panel of `width`: its end is shortened before anything is cut."""
    glyph, words, rests = line
    room = width - 2 * PAD - _BEHIND_GLYPH - _APART - width_of(words, WallType.UNIT)
    fitting = next((said for said in rests if width_of(said, WallType.UNIT) <= room), "")
    counted = rests[-1] if rests and rests[-1].startswith("+") else ""  # whatever is not shown is counted
    return glyph, words, fitting or counted


def _value(signal: Signal, member: Member, *, among_several: bool) -> str:
    if is_yes_no(signal):
        return tr("up") if member.reading.value else tr("down")
    said = joined(value_words(signal, member))
    return f"{tr(signal.short)} {said}" if among_several else said


def _since(member: Member, scene: Scene) -> tuple[str, ...]:
    """Return for how long a value has been what it is, from the points that are kept, longest words first."""
    if note := instead_words(member, scene.now):
        return (note,)
    times, values = scene.points(member.key)
    if times.size < 2:
        return ()
    changed = (values != values[-1]).nonzero()[0]
    first = times[int(changed[-1]) + 1] if changed.size else times[0]
    age = format_age(scene.now - float(first))
    return (age,) if changed.size else (tr("for {time} or more", time=age), f"≥ {age}")


def paint_honeycomb(surface: Surface, box: QRectF, body: HoneycombBody) -> None:
    """Paint the cells as large as they fit above the sentences."""
    words = _LINE * len(body.lines)
    field = band(box, 0, box.height() - words - 6, left=PAD, right=PAD)
    columns, width = _fit(len(body.cells), field)
    loud: list[tuple[QPointF, Cell]] = []
    for place, cell in enumerate(body.cells):
        row, column = divmod(place, columns)
        x = field.x() + width * (column + 0.5 + (0.5 if row % 2 else 0.0))
        y = field.y() + width / _RATIO * (0.5 + 0.75 * row)
        if cell.state.abnormal:
            loud.append((QPointF(x, y), cell))
        else:
            _paint_quiet(surface, QPointF(x, y), width, cell)
    for at, cell in sorted(loud, key=lambda pair: pair[1].state.rank):
        _paint_loud(surface, at, width * _LARGER, cell)
    _paint_lines(surface, band(box, box.height() - words, words, left=PAD, right=PAD), body)


def _fit(count: int, field: QRectF) -> tuple[int, float]:
    """Return how many cells stand in a row and how wide each is, so that all fit as large as possible."""
    best = (1, 1.0)
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        width = min(field.width() / (columns + 0.5), field.height() * _RATIO / (0.75 * rows + 0.25), _WIDEST)
        if width > best[1]:
            best = (columns, width)
    return best


def _hexagon(at: QPointF, width: float) -> QPainterPath:
    radius = width / 2 / _RATIO
    path = QPainterPath()
    for corner in range(6):
        angle = math.pi / 3 * corner + math.pi / 6
        point = QPointF(at.x() + radius * math.cos(angle), at.y() + radius * math.sin(angle))
        path.lineTo(point) if corner else path.moveTo(point)
    path.closeSubpath()
    return path


def _paint_quiet(surface: Surface, at: QPointF, width: float, cell: Cell) -> None:
    theme, painter = surface.theme, surface.painter
    if cell.state is State.OK:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface.paints.brush((theme.grid, theme.hairline, theme.strong)[cell.shade]))
        painter.drawPath(_hexagon(at, width - 3))
        return
    dash = () if cell.state is State.PAUSED else (2.0, 1.6)
    painter.setPen(surface.paints.pen(theme.text2 if cell.state is State.PAUSED else theme.text3, 2.0, dash=dash))
    painter.setBrush(surface.paints.brush(theme.tile))
    painter.drawPath(_hexagon(at, width - 5))


def _paint_loud(surface: Surface, at: QPointF, width: float, cell: Cell) -> None:
    theme, painter = surface.theme, surface.painter
    ink = theme.ink(cell.state)
    if ink is None:
        return
    painter.setPen(surface.paints.pen(theme.glyph_line or theme.tile, 2.0))
    painter.setBrush(surface.paints.brush(ink.fill))
    painter.drawPath(_hexagon(at, width))
    size = min(26.0, width * 0.62)
    number = {State.CRITICAL: "1", State.MAJOR: "2", State.WARNING: "3"}[cell.state]
    surface.painter.setPen(surface.paints.pen(ink.on))
    surface.digit(QRectF(at.x() - width / 2, at.y() - width / 2, width, width), number, size, ink.on)


def _paint_lines(surface: Surface, box: QRectF, body: HoneycombBody) -> None:
    theme = surface.theme
    for place, (glyph, words, rest) in enumerate(body.lines):
        line = band(box, _LINE * place, _LINE)
        surface.glyph(glyph, square(line.x(), line.center().y(), 26))
        room = band(line, 0, _LINE, left=_BEHIND_GLYPH)
        loud = isinstance(glyph, State) and glyph.abnormal
        role = WallType.STATUS_STRONG if loud else WallType.STATUS
        beside = width_of(rest, WallType.UNIT) + _APART if rest else 0.0
        role = first_fitting(words, (role, WallType.UNIT), room.width() - beside)
        wide = surface.fitted(room, words, (role, WallType.UNIT), theme.text if loud else theme.text2)
        if rest:
            rest_box = band(room, 0, _LINE, left=wide + _APART)
            surface.fitted(rest_box, rest, (WallType.STATUS, WallType.UNIT), theme.text2)
