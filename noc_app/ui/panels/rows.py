"""Checks in lines, as in the columns of the overview, with a second value where one belongs beside the first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Rows
from noc_app.model import Signal, State
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.language import tr
from noc_app.ui.overview.columns import row_of
from noc_app.ui.overview.gauges import gauge_of
from noc_app.ui.paint.row import EDGE, ROW_HEIGHT, name_fits, paint_row
from noc_app.ui.paint.surface import RIGHT, Surface, band, whole_clauses
from noc_app.ui.paint.views import Row
from noc_app.ui.panels.fitting import worst_kept
from noc_app.ui.panels.frame import PanelView, note_beside
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import (
    Scene,
    instead_words,
    members_of,
    names_of,
    subject_of,
    title_of,
    value_words,
    worst_of,
)

_LEAST_BESIDE, _LEAST_BESIDE_NARROW = 96.0, 60.0
_NARROW = 500.0
_WIDEST_PITCH = 58.0
_MORE = 34.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsBody:
    """The lines, the second values as (number, unit), and what is not shown."""

    rows: tuple[Row, ...]
    beside: tuple[tuple[str, str], ...] = ()
    more: str = ""


def rows_view(panel: Rows, scene: Scene, room: QSizeF) -> PanelView:
    """Return the checks of a panel; those that do not fit are counted, with the worst state among them."""
    if not scene.supplied(panel.signals):
        return nothing_to_show(panel, panel.signals, scene)
    found = list(members_of(panel, scene))
    members = [member for _, member in found]
    rows, beside = _each(panel, scene, found) if panel.each else (_one_per_signal(panel, scene), [])
    wide = room.width() - _taken(beside, room.width())
    if not all(name_fits(row, wide) for row in rows):
        rows = [replace(row, bare=True) for row in rows]  # names before gauges
    lines = list(zip_longest(rows, beside))
    fits = max(1, int(room.height() // ROW_HEIGHT))
    fewer = max(1, int((room.height() - _MORE) // ROW_HEIGHT))
    shown, more = worst_kept(lines, fits if len(rows) <= fits else fewer, _state_of)
    title = panel.title or title_of(panel.signals, scene)
    notes = (panel.note,) if panel.note else _notes(panel, scene, members, beside=bool(beside))
    return PanelView(
        title=title,
        state=worst_of(members),
        note=note_beside(title, notes, room.width()),
        body=RowsBody(
            rows=tuple(row for row, _ in shown), beside=tuple(words for _, words in shown if words), more=more
        ),
        subject=subject_of(members),
    )


def _state_of(line: tuple[Row, tuple[str, str] | None]) -> State | None:
    return line[0].state


def _notes(panel: Rows, scene: Scene, members: list[Member], *, beside: bool) -> tuple[str, ...]:
    """Return what the column on the right is, else how many series are normal where each has a line; longest first."""
    second = scene.signal(panel.beside)
    if beside and second is not None:
        return tr("right: {signal}", signal=tr(second.short)), tr(second.short), ""
    normal = sum(m.judgement.state is State.OK for m in members)
    if not panel.each or len(members) <= 1:
        return ("",)
    among = {"normal": normal, "all": len(members)}
    return tr("{normal} of {all} normal", **among), tr("{normal} of {all} ok", **among), ""


def _one_per_signal(panel: Rows, scene: Scene) -> list[Row]:
    return [row_of(check) for name in panel.signals if (check := scene.check(name)) is not None]


def _each(panel: Rows, scene: Scene, found: list[tuple[Signal, Member]]) -> tuple[list[Row], list[tuple[str, str]]]:
    """Return one row per series, and the value of the second signal with the same labels."""
    among = [member.key.labels for _, member in found]
    second = {m.key.labels: m for m in scene.members(panel.beside, panel.where)} if panel.beside else {}
    signal = scene.signal(panel.beside) if any(member.key.labels in second for _, member in found) else None
    rows, beside = [], []
    names = names_of([member.key for _, member in found], panel.label, among)
    for (of, member), name in zip(found, names, strict=True):
        rows.append(series_row(of, member, name, scene.now))
        other = second.get(member.key.labels)
        if signal is not None:
            words = value_words(signal, other) if other and not other.judgement.state.blind else None
            beside.append((words.number, words.unit) if words else ("–", ""))
    return rows, beside


def series_row(signal: Signal, member: Member, name: str, now: float) -> Row:
    """Return the row of one series."""
    note, words = instead_words(member, now), value_words(signal, member)
    return Row(
        signal=signal.id,
        name=name,
        state=member.judgement.state,
        number="" if note else words.number,
        unit="" if note else words.unit,
        note=note,
        gauge=None if note else gauge_of(member.reading.value, signal.objective),
    )


def paint_rows(surface: Surface, box: QRectF, body: RowsBody) -> None:
    """Paint the lines, spread over the height."""
    high = box.height() - (_MORE if body.more else 0.0)
    pitch = min(_WIDEST_PITCH, max(ROW_HEIGHT, high / max(1, len(body.rows))))
    taken = _taken(body.beside, box.width())
    for place, row in enumerate(body.rows):
        top = pitch * place + (pitch - ROW_HEIGHT) / 2
        paint_row(surface, band(box, top, ROW_HEIGHT, right=taken), row)
        if body.beside:
            _paint_beside(surface, band(box, top, ROW_HEIGHT, left=box.width() - taken, right=EDGE), body.beside[place])
    if body.more:
        place_box = band(box, box.height() - _MORE, _MORE, left=EDGE, right=EDGE)
        words = whole_clauses(body.more, WallType.UNIT, place_box.width())
        surface.text(place_box, words, WallType.UNIT, surface.theme.text2)


def _taken(beside: Sequence[tuple[str, str]], width: float) -> float:
    """Return how wide the column on the right is in a panel of `width`."""
    if not beside:
        return 0.0
    least = _LEAST_BESIDE if width >= _NARROW else _LEAST_BESIDE_NARROW
    widest = max(width_of(number, WallType.ROW_VALUE) + _unit_width(unit) for number, unit in beside)
    return max(least, widest) + EDGE


def _unit_width(unit: str) -> float:
    return width_of(unit, WallType.UNIT) + 5 if unit else 0.0


def _paint_beside(surface: Surface, box: QRectF, words: tuple[str, str]) -> None:
    number, unit = words
    wide = _unit_width(unit)
    surface.text(box, unit, WallType.UNIT, surface.theme.text3, align=RIGHT)
    surface.text(band(box, 0, box.height(), right=wide), number, WallType.ROW_VALUE, surface.theme.text, align=RIGHT)
