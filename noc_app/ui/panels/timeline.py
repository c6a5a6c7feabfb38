"""The states of the past, one lane per series: normal, taller where abnormal, hatched where nobody knows."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSizeF, Qt

from noc_app.alerting.checks import Member
from noc_app.config.panels import Timeline
from noc_app.model import Direction, Objective, Signal, State
from noc_app.store.ring import Points
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.glyphs import Mode
from noc_app.ui.language import tr
from noc_app.ui.paint.surface import CENTRE, LEFT, RIGHT, Surface, band, square
from noc_app.ui.panels.fitting import column_width
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, members_of, names_of, subject_of, value_words, worst_of
from noc_app.ui.panels.timeseries import GAP_INTERVALS, span_s, time_words
from noc_app.ui.units import joined
from noc_app.ui.vocabulary import state_word

_LEVELS = (State.OK, State.WARNING, State.MAJOR, State.CRITICAL)
_STEPS = 360  # places are rounded to this share of the window, so that a lane is not painted anew every second
_LANE, _WIDEST_LANE, _AXIS = 42.0, 52.0, 36.0
_MOST = 0.36  # of the width, for the names and for the values
_APART = 14.0
_NAMES, _VALUES = (WallType.ROW_NAME, WallType.UNIT), (WallType.ROW_VALUE_STRONG, WallType.UNIT)
_NAME_X = 40.0
_NAME_WIDTH, _LEAST_TRACK = 220.0, 96.0  # a narrow panel gives names more than their share, and the lanes what is left


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a lane, places 0..1; state STALE is a piece without evidence."""

    start: float
    end: float
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One series: its past, its state now and what it says now."""

    name: str
    state: State
    stretches: tuple[Stretch, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineBody:
    """The lanes that fit, the words on the time axis, and what is not shown."""

    lanes: tuple[Lane, ...]
    ticks: tuple[str, ...]
    more: str = ""


def timeline_view(panel: Timeline, scene: Scene, room: QSizeF) -> PanelView:
    """Return the past of every series of the panel; the worst are kept if not all fit."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    members = [member for _, member in found]
    among = [member.key.labels for member in members]
    fits = max(1, int((room.height() - _AXIS) // _LANE))
    shown = found if len(found) <= fits else _worst(found, fits)
    window = span_s(panel.window, [scene.points(m.key)[0] for _, m in shown], scene.now)
    start = scene.now - window
    names = names_of([m.key for _, m in shown], panel.label, among)
    lanes = tuple(_lane((of, m), name, (start, window), scene) for (of, m), name in zip(shown, names, strict=True))
    normal = sum(m.judgement.state is State.OK for m in members)
    return PanelView(
        title=panel.title or tr(found[0][0].title),
        state=worst_of(members),
        note=panel.note or tr("{normal} of {all} normal", normal=normal, all=len(members)),
        body=TimelineBody(
            lanes=lanes,
            ticks=time_words(start, scene.now, scene),
            more=tr("and %n more", len(found) - fits) if len(found) > fits else "",
        ),
        subject=subject_of(members),
    )


def _worst(found: list[tuple[Signal, Member]], count: int) -> list[tuple[Signal, Member]]:
    kept = sorted(found, key=lambda pair: -pair[1].judgement.state.rank)[:count]
    return sorted(kept, key=found.index)


def _lane(found: tuple[Signal, Member], name: str, window: tuple[float, float], scene: Scene) -> Lane:
    signal, member = found
    times, values = scene.points(member.key)
    note = instead_words(member, scene.now)
    return Lane(
        name=name,
        state=member.judgement.state,
        stretches=stretches_of(
            times, levels(values, signal.objective), window, gap_s=GAP_INTERVALS * scene.every_s(member.key)
        ),
        words=note or joined(value_words(signal, member)),
    )


def levels(values: Points, objective: Objective) -> Points:
    """Return 0 to 3 for each value: inside, beyond the warning, the major, the critical limit."""
    found = np.zeros(values.size)
    for level, limit in enumerate((objective.warning, objective.major, objective.critical), 1):
        if limit is not None:
            beyond = values > limit if objective.direction is Direction.LOWER else values < limit
            found[beyond] = level
    return found


def stretches_of(times: Points, found: Points, window: tuple[float, float], *, gap_s: float) -> tuple[Stretch, ...]:
    """Return the pieces of a lane that begins at window[0] and is window[1] seconds long."""
    start, span = window
    first = int(np.searchsorted(times, start))
    times, found = times[first:], found[first:]
    if not times.size:
        return ()
    ends = np.append(np.minimum(times[1:], times[:-1] + gap_s), min(times[-1] + gap_s, start + span))
    breaks = np.flatnonzero((np.diff(found) != 0) | (times[1:] > ends[:-1]))
    begins = np.concatenate(([0], breaks + 1))
    lasts = np.append(breaks, times.size - 1)
    pieces: list[Stretch] = []
    for begin, last in zip(begins, lasts, strict=True):
        left, right = _place(times[begin], start, span), _place(ends[last], start, span)
        if pieces and left > pieces[-1].end:
            pieces.append(Stretch(pieces[-1].end, left, State.STALE))
        pieces.append(Stretch(left, right, _LEVELS[int(found[begin])]))
    if pieces[-1].end < 1.0:
        pieces.append(Stretch(pieces[-1].end, 1.0, State.STALE))
    return tuple(pieces)


def _place(at: float, start: float, span: float) -> float:
    return max(0.0, min(1.0, round(_STEPS * (float(at) - start) / span) / _STEPS))


def paint_timeline(surface: Surface, box: QRectF, body: TimelineBody) -> None:
    """Paint the lanes and the time below them."""
    lane = min(_WIDEST_LANE, (box.height() - _AXIS) / max(1, len(body.lanes)))
    for place, one in enumerate(body.lanes):
        _paint_lane(surface, band(box, lane * place, lane), one, _track(box, body))
    track = _track(box, body)
    line = QRectF(track.x(), box.y() + lane * len(body.lanes), track.width(), _AXIS)
    for words, align in _axis_words(body.ticks, track.width()):
        surface.text(line, words, WallType.UNIT, surface.theme.text3, align=align)
    if body.more:
        room = QRectF(track.right() + 12, line.y(), box.right() - PAD - track.right() - 12, _AXIS)
        surface.text(room, body.more, WallType.UNIT, surface.theme.text2, align=RIGHT)


def _axis_words(ticks: tuple[str, ...], room: float) -> tuple[tuple[str, Qt.AlignmentFlag], ...]:
    """Return the words below the lanes that have room beside each other: all, the ends, or now alone."""
    every = tuple(zip(ticks, (LEFT, CENTRE, RIGHT), strict=False))
    for kept in (every, every[::2]):
        if sum(width_of(words, WallType.UNIT) + _APART for words, _ in kept) <= room:
            return kept
    return every[-1:]


def _track(box: QRectF, body: TimelineBody) -> QRectF:
    """Return where the lanes are: names and values take what they need, in every lane alike."""
    inside = box.width() - 2 * PAD
    most = _MOST * inside
    values = column_width((*(lane.words for lane in body.lanes), body.more), _VALUES, most) + _APART
    most = min(max(most, _NAME_WIDTH), inside - values - _LEAST_TRACK)
    names = _NAME_X + column_width((lane.name for lane in body.lanes), _NAMES, most - _NAME_X) + _APART
    left = box.x() + PAD + names
    return QRectF(left, box.y(), box.right() - PAD - values - left, box.height())


def _paint_lane(surface: Surface, box: QRectF, lane: Lane, track: QRectF) -> None:
    theme = surface.theme
    track = QRectF(track.x(), box.y(), track.width(), box.height())
    ink = theme.ink(lane.state)
    if lane.state in {State.MAJOR, State.CRITICAL} and ink is not None:
        surface.fill(band(box, 1, box.height() - 2), ink.tint)
        surface.frame(band(box, 1, box.height() - 2), ink.line)
    filled = lane.state is State.CRITICAL  # all of the lane has the colour: what stands on it has the other one
    if lane.state is not State.OK:
        mode = Mode.ON_FILL if filled else Mode.PLAIN
        surface.glyph(lane.state, square(box.x() + PAD - 2, box.center().y(), 26), mode=mode)
    name = QRectF(box.x() + PAD + _NAME_X, box.y(), track.x() - box.x() - PAD - _NAME_X - _APART + 1, box.height())
    surface.fitted(name, lane.name, _NAMES, theme.critical.on if filled else theme.text if ink else theme.text2)
    for stretch in lane.stretches:
        _paint_stretch(surface, track, stretch, on_fill=filled)
    value = QRectF(track.right() + 12, box.y(), box.right() - PAD - track.right() - 12, box.height())
    colour = ink.text if ink is not None else theme.text3 if lane.state.blind else theme.text
    colour = theme.critical.on if filled else colour
    roles = (WallType.ROW_VALUE_STRONG if ink else WallType.ROW_VALUE, WallType.UNIT)
    surface.fitted(value, lane.words, roles, colour, align=RIGHT)


def _paint_stretch(surface: Surface, track: QRectF, stretch: Stretch, *, on_fill: bool) -> None:
    theme = surface.theme
    ink = theme.ink(stretch.state)
    high = 18.0 if ink is None else 28.0
    left, right = track.x() + stretch.start * track.width(), track.x() + stretch.end * track.width()
    left = min(left, track.right() - 2)
    place = QRectF(left, track.center().y() - high / 2, max(2.0, right - left - 1), high)
    if stretch.state is State.STALE:
        surface.tile(place, theme.chart_band, 1.0)
        surface.hatch(place)
        return
    fill, words = (ink.fill, ink.on) if ink is not None else (theme.strong, theme.text)
    if on_fill and stretch.state is State.CRITICAL:  # red on red is not seen
        fill, words = words, fill
    surface.tile(place, fill, 2.0)
    said = state_word(stretch.state)
    if ink is not None and width_of(said, WallType.UNIT) + 12 <= place.width():
        room = place.adjusted(6, 0, -6, 0)
        surface.text(room, said, WallType.UNIT, words)
