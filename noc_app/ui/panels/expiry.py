"""What ends when: every series as a mark on one axis of days, the next ones in words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Expiry
from noc_app.model import Signal, State
from noc_app.ui.fonts import WallType
from noc_app.ui.language import tr
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, band, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, members_of, names_of, subject_of, value_words, worst_of
from noc_app.ui.units import decimals, format_age

_DAY_S = 86400.0
_AXIS, _LINE = 96.0, 46.0
_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryLine:
    """One series in words: what it is and how long it has left, or what is wrong."""

    name: str
    state: State
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryBody:
    """Marks as (place 0..1, state), how far the first limit reaches, the words on the axis, the next ones."""

    marks: tuple[tuple[float, State], ...]
    limit: float | None
    ticks: tuple[str, ...]
    lines: tuple[ExpiryLine, ...]


def expiry_view(panel: Expiry, scene: Scene, room: QSizeF) -> PanelView:
    """Return all series by what they have left; those without evidence are among the first in words."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    found.sort(key=lambda pair: _left(pair[1]))
    members = [member for _, member in found]
    span = panel.days * _DAY_S
    known = [m for m in members if not m.judgement.state.blind and m.reading.value is not None]
    limit = first_limit(found[0][0].objective)
    fits = max(1, int((room.height() - _AXIS) // _LINE))
    names = names_of([pair[1].key for pair in found[:fits]], panel.label, [m.key.labels for m in members])
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or _next(known),
        body=ExpiryBody(
            marks=tuple((_place(m.reading.value or 0.0, span), m.judgement.state) for m in known),
            limit=_place(limit, span) if limit is not None else None,
            ticks=_ticks(panel.days),
            lines=tuple(_line(pair, name, scene) for pair, name in zip(found[:fits], names, strict=True)),
        ),
        subject=subject_of(members),
    )


def _left(member: Member) -> float:
    """Return by what a series is sorted: no evidence first, because that is the one to look at."""
    return -1.0 if member.judgement.state.blind else member.reading.value or 0.0


def _place(left_s: float, span_s: float) -> float:
    return round(max(0.0, min(1.0, left_s / span_s)), 3)


def _next(known: list[Member]) -> str:
    first = min((m.reading.value for m in known if m.reading.value is not None), default=None)
    if first is None:
        return ""
    return tr("next in {time}", time=format_age(first)) if first > 0 else tr("one has ended")


def _ticks(days: float) -> tuple[str, ...]:
    words = [decimals(f"{days * step / _STEPS:.3g}") for step in range(_STEPS + 1)]
    return (*words[:-1], tr("{days} d", days=words[-1]))


def _line(found: tuple[Signal, Member], name: str, scene: Scene) -> ExpiryLine:
    signal, member = found
    words = instead_words(member, scene.now) or " ".join(filter(None, value_words(signal, member)))
    return ExpiryLine(name=name, state=member.judgement.state, words=words)


def paint_expiry(surface: Surface, box: QRectF, body: ExpiryBody) -> None:
    """Paint the axis with its marks and, below, the next ones in words."""
    theme = surface.theme
    track = QRectF(box.x() + PAD + 8, box.y() + 44, box.width() - 2 * PAD - 16, 4)
    surface.tile(track, theme.hairline, 2.0)
    if body.limit is not None:
        surface.tile(QRectF(track.x(), track.y() - 2, track.width() * body.limit, 8), theme.gauge_band, 2.0)
    for share, state in sorted(body.marks, key=lambda mark: mark[1].rank):
        _paint_mark(surface, track, share, state)
    _paint_ticks(surface, track, body.ticks)
    pitch = min(_LINE * 1.3, max(_LINE, (box.height() - _AXIS) / max(1, len(body.lines))))
    for place, line in enumerate(body.lines):
        _paint_line(surface, band(box, _AXIS + pitch * place, pitch, left=PAD, right=PAD), line)


def _paint_mark(surface: Surface, track: QRectF, share: float, state: State) -> None:
    x, ink = track.x() + share * track.width(), surface.theme.ink(state)
    if ink is None:
        surface.fill(QRectF(x - 1.5, track.center().y() - 11, 3, 22), surface.theme.text2)
        return
    surface.fill(QRectF(x - 1.5, track.center().y() - 13, 3, 26), ink.line)
    surface.glyph(state, square(x - 14, track.y() - 27, 28))


def _paint_ticks(surface: Surface, track: QRectF, ticks: tuple[str, ...]) -> None:
    each = track.width() / max(1, len(ticks) - 1)
    for place, words in enumerate(ticks):
        align = LEFT if place == 0 else RIGHT if place == len(ticks) - 1 else CENTRE
        x = track.x() + each * place
        left = x if align == LEFT else x - 120 if align == RIGHT else x - 60
        surface.text(QRectF(left, track.bottom() + 14, 120, 30), words, WallType.UNIT, surface.theme.text3, align=align)


def _paint_line(surface: Surface, box: QRectF, line: ExpiryLine) -> None:
    theme = surface.theme
    ink, left = theme.ink(line.state), 0.0
    if line.state is not State.OK:
        surface.glyph(line.state, square(box.x(), box.center().y(), 26))
        left = 36.0
    colour = ink.text if ink is not None else theme.text3 if line.state.blind else theme.text
    half = band(box, 0, box.height(), left=box.width() * 0.62)
    wide = surface.fitted(half, line.words, (WallType.ROW_VALUE, WallType.UNIT), colour, align=RIGHT)
    name = band(box, 0, box.height(), left=left, right=wide + 16)
    surface.fitted(name, line.name, (WallType.ROW_NAME, WallType.UNIT), theme.text if ink else theme.text2)
