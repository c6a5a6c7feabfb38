"""Parts of a whole as one bar, with the parts in words below it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Shares
from noc_app.model import Labels, Signal, State, Unit
from noc_app.ui.fonts import WallType
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import Surface, band, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import (
    Scene,
    instead_words,
    members_of,
    named,
    subject_of,
    title_of,
    value_words,
    worst_of,
)
from noc_app.ui.units import format_value, joined

_BLOCK, _WIDEST_BLOCK = 104.0, 124.0
_PARTS = 4  # more slivers cannot be told apart: the rest is one
_WHOLE = 0.9995


@dataclass(frozen=True, slots=True)
class Share:
    """One part: 0..1 of the bar, its words, and its place among the series colours; None is the rest."""

    share: float
    words: str
    ink: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesBar:
    """One whole; `note` stands in its place where there is no evidence."""

    name: str
    state: State
    parts: tuple[Share, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesBody:
    """The bars that fit, and what is not shown."""

    bars: tuple[SharesBar, ...]
    more: str = ""


def shares_view(panel: Shares, scene: Scene, room: QSizeF) -> PanelView:
    """Return one bar per value of the label `group`, or one bar of everything."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    groups: dict[str, list[tuple[Signal, Member]]] = {}
    for signal, member in found:
        groups.setdefault(dict(member.key.labels).get(panel.group, ""), []).append((signal, member))
    bars = [_bar(name, group, panel, scene) for name, group in groups.items()]
    fits = max(1, int(room.height() // _BLOCK))
    members = [member for _, member in found]
    return PanelView(
        title=panel.title or title_of(panel.signals, scene),
        state=worst_of(members),
        note=panel.note or (tr("{shown} of {all}", shown=fits, all=len(bars)) if len(bars) > fits else ""),
        body=SharesBody(bars=tuple(bars[:fits])),
        subject=subject_of(members),
    )


def _bar(name: str, group: list[tuple[Signal, Member]], panel: Shares, scene: Scene) -> SharesBar:
    members = [member for _, member in group]
    state = worst_of(members) or State.NO_DATA
    blind = next((m for m in members if m.judgement.state.blind), None)
    if blind is not None:  # a whole with a part missing is no whole
        return SharesBar(name=name, state=state, parts=(), note=instead_words(blind, scene.now))
    signal = group[0][0]
    sized = sorted(((m.reading.value or 0.0, m, s) for s, m in group), key=lambda part: -part[0])
    ratio = signal.unit is Unit.RATIO
    whole = 1.0 if ratio else sum(size for size, _, _ in sized) or 1.0
    among = [m.key.labels for m in members]
    parts = [
        Share(size / whole, _words(panel, (of, member), among, name), place)
        for place, (size, member, of) in enumerate(sized[:_PARTS])
    ]
    rest = 1.0 - sum(part.share for part in parts)
    if rest > 1.0 - _WHOLE:
        parts.append(Share(rest, tr("other {share}", share=joined(format_value(rest, Unit.RATIO))), None))
    return SharesBar(name=name, state=state, parts=tuple(parts))


def _words(panel: Shares, found: tuple[Signal, Member], among: list[Labels], group: str) -> str:
    signal, member = found
    value = joined(value_words(signal, member))
    name = tr(signal.short) if len(among) == 1 else named(member.key, panel.label, among)
    return f"{name} {value}" if name != group else value


def paint_shares(surface: Surface, box: QRectF, body: SharesBody) -> None:
    """Paint the bars with their names above and their parts below."""
    pitch = min(_WIDEST_BLOCK, max(_BLOCK, box.height() / max(1, len(body.bars))))
    for place, bar in enumerate(body.bars):
        _paint_bar(surface, band(box, pitch * place - 6, pitch, left=PAD, right=PAD), bar)


def _paint_bar(surface: Surface, box: QRectF, bar: SharesBar) -> None:
    theme, left = surface.theme, 0.0
    if bar.state is not State.OK:
        surface.glyph(bar.state, square(box.x(), box.y() + 17, 24))
        left = 34.0
    surface.fitted(band(box, 0, 34, left=left), bar.name, (WallType.STATUS, WallType.UNIT), theme.text2)
    track = band(box, 36, 30)
    surface.tile(track, theme.chart_band, 2.0)
    if bar.note:
        surface.hatch(track)
        surface.text(band(box, 68, 32), bar.note, WallType.UNIT, theme.text3)
        return
    x, words_x = track.x(), box.x()
    for part in bar.parts:
        colour = theme.hairline if part.ink is None else theme.series[part.ink % len(theme.series)]
        surface.tile(QRectF(x, track.y(), max(1.0, track.width() * part.share - 2), track.height()), colour, 2.0)
        x += track.width() * part.share
        room = QRectF(words_x, box.y() + 68, box.right() - words_x, 32)
        if room.width() > 60:
            shade = theme.text2 if part.ink is None else colour
            words_x += surface.fitted(room, part.words, (WallType.STATUS, WallType.UNIT), shade) + 18
