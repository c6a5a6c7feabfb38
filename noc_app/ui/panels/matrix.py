"""Numbers in a table of one label against another: lighter where more, in colour where abnormal."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.checks import Member
from noc_app.config.panels import Matrix
from noc_app.model import Signal, State
from noc_app.ui.fonts import WallType
from noc_app.ui.glyphs import Mode
from noc_app.ui.language import capital, tr
from noc_app.ui.paint.surface import CENTRE, Surface, band, square
from noc_app.ui.panels.frame import PAD, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import Scene, instead_words, members_of, subject_of, title_of, worst_of
from noc_app.ui.units import format_value

_LADDER = ("critical", "high", "major", "medium", "moderate", "warning", "low", "minor", "information", "info")
_NUMBER = re.compile(r"(\d+)")
_HEAD, _PITCH, _WIDEST_PITCH = 36.0, 40.0, 60.0
_NAME_SHARE = 0.28
_SHADES = 3
_COLUMN = 84.0
_SHAPE = 26.0
_ALL = "all"  # the row or column of series that lack the label


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One number: its words, how much it is (0 none to 3 most), its state."""

    words: str
    shade: int
    state: State


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixBody:
    """Column titles, and per row its name and one cell (or None) per column."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[MatrixCell | None, ...]], ...]
    more: str = ""


def matrix_view(panel: Matrix, scene: Scene, room: QSizeF) -> PanelView:
    """Return the worst series of every pair of label values."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    cells: dict[tuple[str, str], tuple[Signal, Member]] = {}
    for signal, member in found:
        have = dict(member.key.labels)
        place = have.get(panel.rows, _ALL), have.get(panel.columns, _ALL)
        before = cells.get(place)
        if before is None or member.judgement.state.rank > before[1].judgement.state.rank:
            cells[place] = signal, member
    rows, columns = _ordered(row for row, _ in cells), _ordered(column for _, column in cells)
    fits_wide = max(1, int(room.width() * (1 - _NAME_SHARE) // _COLUMN))
    fits_high = max(1, int((room.height() - _HEAD) // _PITCH))
    members = [member for _, member in found]
    most = max((m.reading.value or 0.0 for m in members), default=0.0)
    return PanelView(
        title=panel.title or title_of(panel.signals, scene),
        state=worst_of(members),
        note=panel.note or _hidden(len(rows) - fits_high, len(columns) - fits_wide),
        body=MatrixBody(
            columns=tuple(columns[:fits_wide]),
            rows=tuple(
                (row, tuple(_cell(cells.get((row, column)), most, scene) for column in columns[:fits_wide]))
                for row in rows[:fits_high]
            ),
        ),
        subject=subject_of(members),
    )


def _hidden(rows: int, columns: int) -> str:
    words = [tr("%n more rows", rows) if rows > 0 else "", tr("%n more columns", columns) if columns > 0 else ""]
    return ", ".join(filter(None, words))


def _ordered(values: Iterable[str]) -> list[str]:
    """Return the values in their natural order: severities by weight, numbers by size, then by name."""

    def place(value: str) -> tuple[int, list[tuple[int, int, str]]]:
        rank = _LADDER.index(value.lower()) if value.lower() in _LADDER else len(_LADDER)
        pieces = [(0, int(p[:18]), "") if p.isdecimal() else (1, 0, p) for p in _NUMBER.split(value) if p]
        return rank, pieces

    return sorted(set(values), key=place)


def _cell(found: tuple[Signal, Member] | None, most: float, scene: Scene) -> MatrixCell | None:
    if found is None:
        return None
    signal, member = found
    value, note = member.reading.value, instead_words(member, scene.now)
    if note or value is None:
        return MatrixCell(note or "–", 0, member.judgement.state)
    shade = min(_SHADES, 1 + int(_SHADES * value / most)) if most > 0 and value > 0 else 0
    return MatrixCell(format_value(value, signal.unit).number, shade, member.judgement.state)


def paint_matrix(surface: Surface, box: QRectF, body: MatrixBody) -> None:
    """Paint the titles and the cells, as large as they fit."""
    inside = band(box, 0, box.height() - 4, left=PAD, right=PAD)
    left = inside.x() + inside.width() * _NAME_SHARE
    each = (inside.right() - left) / max(1, len(body.columns))
    pitch = min(_WIDEST_PITCH, (inside.height() - _HEAD) / max(1, len(body.rows)))
    for place, title in enumerate(body.columns):
        head = QRectF(left + each * place, inside.y() - 4, each - 6, _HEAD)
        surface.fitted(head, _named(title), (WallType.UNIT,), surface.theme.text3, align=CENTRE)
    for number, (name, cells) in enumerate(body.rows):
        line = band(inside, _HEAD + pitch * number, pitch)
        label = band(line, 0, pitch, right=line.width() * (1 - _NAME_SHARE) + 10)
        surface.fitted(label, capital(_named(name)), (WallType.ROW_NAME, WallType.UNIT), surface.theme.text2)
        for place, cell in enumerate(cells):
            if cell is not None:
                _paint_cell(surface, QRectF(left + each * place, line.y() + 2, each - 6, pitch - 6), cell)


def _named(value: str) -> str:
    """Return the name of a row or column: values of labels are the backend's own words."""
    return tr("all") if value == _ALL else value


def _paint_cell(surface: Surface, box: QRectF, cell: MatrixCell) -> None:
    theme = surface.theme
    ink = theme.ink(cell.state)
    ground = (theme.inset, theme.chart_band, theme.hairline, theme.strong)[cell.shade]
    surface.tile(box, ink.fill if ink is not None else ground, 3.0)
    if cell.state.blind:
        surface.hatch(box)
    dim = cell.state.blind or cell.shade == 0
    colour = ink.on if ink is not None else theme.text3 if dim else theme.text
    roles = (WallType.ROW_VALUE, WallType.UNIT)
    if ink is None:
        surface.fitted(box, cell.words, roles, colour, align=CENTRE)
        return
    room = box.adjusted(_SHAPE, 0, 0, 0)  # a colour alone is not seen by everybody
    wide = surface.fitted(room, cell.words, roles, colour, align=CENTRE)
    surface.glyph(cell.state, square(room.center().x() - wide / 2 - _SHAPE, box.center().y(), 22), mode=Mode.ON_FILL)
