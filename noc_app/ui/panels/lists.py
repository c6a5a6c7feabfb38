"""Panels that list: alerts, targets, clocks, words, and a table of series."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.config.panels import Alerts, Clocks, Table, Targets, Words
from noc_app.model import Labels, SeriesKey, State
from noc_app.model.units import Formatted
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import tr
from noc_app.ui.overview.gauges import gauge_of
from noc_app.ui.overview.lower import chip_of, lane_of, notice_of
from noc_app.ui.overview.words import severity_counts
from noc_app.ui.paint.footer import chip_width, paint_chip
from noc_app.ui.paint.row import GAUGE_WIDTH, paint_gauge
from noc_app.ui.paint.surface import RIGHT, Surface, band, square
from noc_app.ui.paint.tiles import NOTICE_HEIGHT, paint_notice
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.paint.views import Chip, Gauge, Notice
from noc_app.ui.panels.fitting import worst_kept
from noc_app.ui.panels.frame import PAD, Message, PanelView
from noc_app.ui.panels.nothing import nothing_to_show
from noc_app.ui.panels.scene import (
    Scene,
    instead_words,
    matches,
    members_of,
    names_of,
    subject_of,
    value_words,
    worst_of,
)
from noc_app.ui.panels.why import Told, worst_target
from noc_app.ui.units import clock_time, joined, weekday_words

_LINE = 38.0
_CHIP_PITCH = 50.0
_NAME_SHARE = 0.4
_SHAPE = 30.0
_WIDEST_LINE, _GAUGE_X, _GAUGE_ROOM = 54.0, 12.0, 150.0


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesBody:
    """The worst alerts and how many more there are."""

    notices: tuple[Notice, ...]
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipsBody:
    """One chip per target."""

    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesBody:
    """Lines of words as (left, right); the first is larger if `large`."""

    lines: tuple[tuple[str, str], ...]
    large: bool = False


@dataclass(frozen=True, slots=True)
class TableCell:
    """One value; without a state there is none."""

    number: str = "–"
    unit: str = ""
    state: State | None = None
    gauge: Gauge | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One line: its name and what stands in each column."""

    name: str
    cells: tuple[TableCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBody:
    """Titles of the columns and the lines that fit."""

    titles: tuple[str, ...]
    rows: tuple[TableRow, ...]
    more: str = ""


def alerts_view(panel: Alerts, scene: Scene, room: QSizeF) -> PanelView:
    """Return the standing alerts with the wanted labels; silence is only called quiet where it can be heard."""
    everything = scene.facts.snapshot.alerts.shown
    shown = [e for e in everything if matches(e.alert.labels, panel.where)]
    fits = max(1, int((room.height() - 30) // NOTICE_HEIGHT))
    lane = lane_of(scene.facts, scene.zones)
    title = panel.title or tr("Alerts")
    if not shown:
        words = lane.quiet if not everything else tr("None of these")
        glyph = Glyph.NORMAL if lane.quiet_state is State.OK else Glyph.STALE
        state = lane.quiet_state if not everything else State.OK
        return PanelView(
            title=title, state=state, note=panel.note, message=Message(glyph=glyph, lines=(words, lane.detail))
        )
    worst = max((STATE_OF_SEVERITY.get(e.alert.severity, State.OK) for e in shown), key=lambda s: s.rank)
    more = tr("and %n more", len(shown) - fits) if len(shown) > fits else lane.below if len(everything) <= fits else ""
    return PanelView(
        title=title,
        state=worst,
        note=panel.note or severity_counts(shown),
        body=NoticesBody(notices=tuple(notice_of(e, scene.now) for e in shown[:fits]), more=more),
        subject=shown[0].key,
        fresh=any(not e.owned and STATE_OF_SEVERITY.get(e.alert.severity) is State.CRITICAL for e in shown),
    )


def targets_view(panel: Targets, scene: Scene, room: QSizeF) -> PanelView:
    """Return every target with its health."""
    targets = scene.facts.snapshot.targets
    chips = tuple(chip_of(target, scene.now) for target in targets)
    worst = max((chip.state for chip in chips), key=lambda s: s.rank, default=State.NO_DATA)
    live = scene.facts.snapshot.live_targets
    note = panel.note or tr("{live} of {all} live", live=live, all=len(targets))
    return PanelView(
        title=panel.title or tr("Targets"),
        state=worst,
        note=note,
        body=ChipsBody(chips=chips),
        subject=worst_target(targets, scene.now),
    )


def clocks_view(panel: Clocks, scene: Scene, room: QSizeF) -> PanelView:
    """Return the time of the last applied data in every zone of the wall."""
    own = (clock_time(scene.now, scene.zones.own), weekday_words(scene.now, scene.zones.own))
    others = ((name, clock_time(scene.now, zone)) for name, zone in scene.zones.others)
    return PanelView(
        title=panel.title or tr("Time"),
        note=panel.note,
        body=LinesBody(lines=(own, *others), large=True),
        subject=Told("time", panel.title or tr("Time")),
    )


def words_view(panel: Words, scene: Scene, room: QSizeF) -> PanelView:
    """Return the words of a panel, wrapped."""
    width = room.width() - 2 * PAD
    lines = [line for piece in panel.text.splitlines() for line in (*wrapped(piece, WallType.LABEL_WIDE, width),)]
    body = LinesBody(lines=tuple((line, "") for line in lines))
    return PanelView(title=panel.title, note=panel.note, body=body, subject=Told("words", panel.title or tr("Words")))


def table_view(panel: Table, scene: Scene, room: QSizeF) -> PanelView:
    """Return one line per set of labels, one column per signal."""
    found = list(members_of(panel, scene))
    if not scene.supplied(panel.signals) or not found:
        return nothing_to_show(panel, panel.signals, scene)
    by_labels: dict[Labels, dict[str, TableCell]] = {}
    keys: dict[Labels, SeriesKey] = {}
    for signal, member in found:
        note, words = instead_words(member, scene.now), value_words(signal, member)
        gauge = None if note else gauge_of(member.reading.value, signal.objective)
        cell = TableCell(note or words.number, "" if note else words.unit, member.judgement.state, gauge)
        by_labels.setdefault(member.key.labels, {})[signal.id] = cell
        keys.setdefault(member.key.labels, member.key)
    names = names_of([keys[labels] for labels in by_labels], panel.label, list(keys))
    titles = tuple(tr(known.short) for name in panel.signals if (known := scene.signal(name)) is not None)
    body = [_cells([n for n in panel.signals if scene.signal(n) is not None], cells) for cells in by_labels.values()]
    if len(names) < len(titles):  # few things with many values stand beside each other
        names, titles = list(titles), tuple(names)
        body = [tuple(column) for column in zip(*body, strict=True)]
    rows = [TableRow(name=name, cells=cells) for name, cells in zip(names, body, strict=True)]
    fits = max(1, int(room.height() // _LINE) - 1)
    shown, more = worst_kept(rows, fits if len(rows) <= fits else max(1, fits - 1), _worst_cell)
    members = [member for _, member in found]
    return PanelView(
        title=panel.title,
        state=worst_of(members),
        note=panel.note,
        body=TableBody(titles=titles, rows=tuple(shown), more=more),
        subject=subject_of(members),
    )


def _worst_cell(row: TableRow) -> State | None:
    return max((cell.state for cell in row.cells if cell.state is not None), key=lambda s: s.rank, default=None)


def _cells(signals: Sequence[str], cells: dict[str, TableCell]) -> tuple[TableCell, ...]:
    return tuple(cells.get(name, TableCell()) for name in signals)


def paint_notices(surface: Surface, box: QRectF, body: NoticesBody) -> None:
    """Paint the alerts from the top, what is not shown at the bottom."""
    for place, notice in enumerate(body.notices):
        paint_notice(surface, band(box, NOTICE_HEIGHT * place, NOTICE_HEIGHT), notice)
    line = band(box, box.height() - 30, 30, left=PAD, right=PAD)
    surface.fitted(line, body.more, (WallType.CAPTION, WallType.UNIT), surface.theme.text2)


def paint_chips(surface: Surface, box: QRectF, body: ChipsBody) -> None:
    """Paint the chips line by line; those that do not fit are counted."""
    x, y = box.x() + PAD, box.y()
    for place, chip in enumerate(body.chips):
        wide = min(chip_width(chip), box.width() - 2 * PAD)
        if x + wide > box.right() - PAD:
            x, y = box.x() + PAD, y + _CHIP_PITCH
        if y + 2 * _CHIP_PITCH > box.bottom() and place < len(body.chips) - 1:
            words = tr("and %n more", len(body.chips) - place)
            surface.text(QRectF(box.x() + PAD, y, box.width(), _CHIP_PITCH), words, WallType.UNIT, surface.theme.text2)
            return
        x += paint_chip(surface, QRectF(x, y, wide, _CHIP_PITCH), chip) + 14


def lines_that_fit(height: float) -> int:
    """Return how many lines of words a body of `height` shows."""
    return int((height + 4) // _LINE)


def paint_lines(surface: Surface, box: QRectF, body: LinesBody) -> None:
    """Paint lines of words, as many as fit."""
    theme, top = surface.theme, 0.0
    for place, (left, right) in enumerate(body.lines):
        big = body.large and place == 0
        high = 62.0 if big else _LINE
        if top + high > box.height() + 4:
            return
        line = band(box, top, high, left=PAD, right=PAD)
        wide = surface.fitted(line, left, (WallType.KPI,) if big else (WallType.LABEL_WIDE, WallType.UNIT), theme.text)
        rest = band(line, 0, high, left=wide + 12)
        surface.fitted(rest, right, (WallType.LABEL_WIDE, WallType.UNIT), theme.text2, align=RIGHT)
        top += high


def paint_table(surface: Surface, box: QRectF, body: TableBody) -> None:
    """Paint a heading and the lines; an abnormal number has its shape."""
    theme, inside = surface.theme, band(box, 0, box.height(), left=PAD, right=PAD)
    names = _names_width(body, inside.width())
    each = (inside.width() - names) / max(1, len(body.titles))
    left = inside.x() + names
    for place, title in enumerate(body.titles):
        head = QRectF(left + each * place + 8, inside.y(), each - 8, _LINE)
        surface.fitted(head, title, (WallType.UNIT,), theme.text3, align=RIGHT)
    pitch = min(_WIDEST_LINE, max(_LINE, (box.height() - _LINE) / max(1, len(body.rows) + bool(body.more))))
    for number, row in enumerate(body.rows):
        line = band(inside, _LINE + pitch * number, pitch)
        surface.fitted(
            band(line, 0, pitch, right=line.width() - names),
            row.name,
            (WallType.ROW_NAME, WallType.UNIT),
            theme.text2,
        )
        for place, cell in enumerate(row.cells):
            _paint_cell(surface, QRectF(left + each * place + 8, line.y(), each - 8, pitch), cell)
    line = band(inside, _LINE + pitch * len(body.rows), _LINE)
    surface.text(line, body.more, WallType.UNIT, theme.text2)


def _names_width(body: TableBody, width: float) -> float:
    """Return how wide the names stand: their share, or only what they need where the columns lack room."""
    share, columns = _NAME_SHARE * width, max(1, len(body.titles))
    cells = (joined(Formatted(c.number, c.unit)) for row in body.rows for c in row.cells)
    shape = _SHAPE if any(c.state is not None and c.state.abnormal for row in body.rows for c in row.cells) else 0.0
    wanted = max((width_of(words, WallType.UNIT) for words in (*body.titles, *cells)), default=0.0) + shape + 12
    if wanted <= (width - share) / columns:
        return share
    needed = max((width_of(row.name, WallType.UNIT) for row in body.rows), default=0.0) + 12
    return min(share, needed)


def _paint_cell(surface: Surface, box: QRectF, cell: TableCell) -> None:
    theme, state = surface.theme, cell.state
    ink = theme.ink(state) if state is not None else None
    dim = state is None or state.blind or state is State.PAUSED
    colour = ink.text if ink is not None else theme.text3 if dim else theme.text
    words = joined(Formatted(cell.number, cell.unit))
    room = (
        band(box, 0, box.height(), left=_SHAPE) if ink is not None else box
    )  # a colour alone is not seen by everybody
    wide = surface.fitted(room, words, (WallType.ROW_VALUE, WallType.UNIT), colour, align=RIGHT)
    if state is not None and ink is not None:
        surface.glyph(state, square(box.right() - wide - _SHAPE, box.center().y(), 24))
    gauge = QRectF(box.x() + _GAUGE_X, box.y(), GAUGE_WIDTH, box.height())
    if cell.gauge is not None and gauge.right() < box.right() - _GAUGE_ROOM:
        paint_gauge(surface, gauge, cell.gauge, ink.line if ink is not None else theme.text)
