"""Painting one row of the alert list: a header of a group, or an alert."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from noc_app.alerting.filter import LABEL
from noc_app.config.views import COLUMNS, Density
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey, Severity
from noc_app.ui.desk.alert_model import ITEM_ROLE, MARKED_ROLE
from noc_app.ui.desk.columns import SIZES, TEXT_AT, Place, Sizes, places
from noc_app.ui.desk.company import looking_words
from noc_app.ui.desk.evidence import Evidence
from noc_app.ui.desk.groups import Section
from noc_app.ui.desk.rows import count_words, loud, open_words, place_words, side_words, state_of
from noc_app.ui.desk.triage import Header, Standing
from noc_app.ui.fonts import DeskType, Face, Role, width_of
from noc_app.ui.glyphs import Glyph, glyph_of
from noc_app.ui.language import told, tr
from noc_app.ui.paint.row import paint_gauge
from noc_app.ui.paint.spark import paint_spark
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

_BAR_PX = 5.0
_NARROW = Role(13, 500, Face.CONDENSED)  # for words that are long in a language
_SPARK_SCALE = 0.6  # the line of the wall, seen from half a metre
SHAPES = {
    "acknowledged": Glyph.ACKNOWLEDGED,
    "seen": Glyph.SEEN,
    "silenced": Glyph.SILENCED,
    "shelved": Glyph.SHELVED,
    "maintenance": Glyph.MAINTENANCE,
    "inhibited": Glyph.SILENCED,
    "duplicate": Glyph.INFORMATION,
    "queued": Glyph.STALE,
    "refused": Glyph.ERROR,
    "unsure": Glyph.STALE,
}


@dataclass(frozen=True, slots=True)
class _Cell:
    """What a row is painted with."""

    surface: Surface
    box: QRectF
    known: Standing
    evidence: Evidence | None
    sizes: Sizes
    now: float
    looking: str  # who has it open on another desk, in words

    @property
    def entry(self) -> AlertEntry:
        return self.known.entry

    def line(self, place: Place, *, lower: bool = False) -> QRectF:
        """Return the upper or lower line of a column; the only line where there is one."""
        high = self.sizes.row
        if not self.sizes.two_lines:
            return QRectF(self.box.x() + place.left, self.box.y(), place.width, high)
        top, height = (0.5 * high, 0.33 * high) if lower else (0.15 * high, 0.36 * high)
        return QRectF(self.box.x() + place.left, self.box.y() + top, place.width, height)

    def middle(self, place: Place) -> QRectF:
        """Return a line in the middle of a column's height, for words that stand alone."""
        return QRectF(self.box.x() + place.left, self.box.y(), place.width, self.sizes.row)


class AlertRow(QStyledItemDelegate):
    """Paints headers and alerts as they are at `now`, Unix seconds UTC."""

    def __init__(self, paints: Paints, evidence: Callable[[AlertEntry, float], Evidence | None]) -> None:
        super().__init__()
        self.paints, self._evidence = paints, evidence
        self.now, self._looking = 0.0, dict[AlertKey, tuple[str, ...]]()
        self.columns: tuple[str, ...] = COLUMNS
        self.density: Density = "comfortable"
        self.flash = False

    def follow(self, board: Board) -> float:
        """Take over the time, and who looks at what on other desks; return the time."""
        self.now, self._looking = board.clock(), dict(board.looking)
        return self.now

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(400, round(SIZES[self.density].row * self.paints.zoom))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, zoom = index.data(ITEM_ROLE), self.paints.zoom
        where = QRectF(option.rect)
        box = QRectF(0, 0, where.width() / zoom, where.height() / zoom)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(where)  # what is stacked on letters must not reach other rows
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(where.topLeft())
        painter.scale(zoom, zoom)
        surface = Surface(painter, self.paints, painter.device().devicePixelRatioF() * zoom, self.flash)
        if isinstance(row, Header):
            _paint_section(surface, box, row.section, sizes=SIZES[self.density], now=self.now)
        elif isinstance(row, Standing):
            looking = looking_words(self._looking.get(row.entry.key, ()))
            found = self._evidence(row.entry, self.now)
            cell = _Cell(surface, box, row, found, SIZES[self.density], self.now, looking)
            self._paint_alert(cell, chosen=chosen, marked=bool(index.data(MARKED_ROLE)))
        if chosen:
            surface.frame(box, surface.theme.focus, 2.0)
        painter.restore()

    def _paint_alert(self, cell: _Cell, *, chosen: bool, marked: bool) -> None:
        surface, theme, box = cell.surface, cell.surface.theme, cell.box
        ink = theme.ink(cell.entry.alert.severity)
        surface.fill(box, theme.focus_tint if chosen or marked else theme.page)
        if loud(cell.entry) and ink is not None:
            surface.fill(QRectF(box.x(), box.y(), _BAR_PX, box.height()), ink.fill)
        surface.glyph(
            shape_of(cell.known), square(box.x() + 28 - cell.sizes.glyph / 2, box.center().y(), cell.sizes.glyph)
        )
        if marked:
            _tick(surface, QRectF(box.x() + 32, box.center().y() + 1, 13, 13))
        for place in places(self.columns, box.width(), self.density):
            _PAINTED.get(place.name, _label)(cell, place)
        surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.hairline)


def shape_of(known: Standing) -> Glyph:
    """Return the shape of an alert: how bad it is, or what keeps it quiet."""
    entry = known.entry
    if entry.alert.suppressed:
        return SHAPES.get(entry.alert.suppressed[0].kind, Glyph.SILENCED)
    if entry.unsure:
        return Glyph.STALE
    return glyph_of(entry.alert.severity)


def _paint_section(surface: Surface, box: QRectF, section: Section, *, sizes: Sizes, now: float) -> None:
    theme = surface.theme
    surface.fill(box, theme.page)
    band = box.adjusted(0, sizes.gap, 0, 0)
    surface.fill(band, theme.inset)
    surface.fill(QRectF(band.x(), band.y(), band.width(), 1), theme.hairline)
    surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.hairline)
    _chevron(surface, QPointF(box.x() + 18, band.center().y()), closed=section.closed)
    if section.worst is not Severity.INFORMATION:
        surface.glyph(glyph_of(section.worst), square(box.x() + 33, band.center().y(), 16))
    side = side_words(section, now)
    right = width_of(side, DeskType.META) + 40
    title = band.adjusted(TEXT_AT, 0, -max(110.0, min(right, 0.4 * band.width())), 0)
    wide = surface.text(title.adjusted(0, 0, -70, 0), section.title, DeskType.ROW_STRONG, theme.text)
    surface.text(title.adjusted(wide + 12, 0, 0, 0), count_words(section.count), DeskType.BODY, theme.text2)
    surface.text(
        QRectF(title.right(), band.y(), band.right() - title.right() - 15, band.height()),
        side,
        DeskType.META,
        theme.text2,
        align=RIGHT,
    )


def _chevron(surface: Surface, at: QPointF, *, closed: bool) -> None:
    points = [(-2, -4), (2, 0), (-2, 4)] if closed else [(-4, -2), (0, 2), (4, -2)]
    surface.painter.setPen(surface.paints.pen(surface.theme.text, 1.8, round_ends=True))
    surface.painter.setBrush(Qt.BrushStyle.NoBrush)
    surface.painter.drawPolyline(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in points]))


def _tick(surface: Surface, box: QRectF) -> None:
    """Paint the box of an alert that is chosen together with others."""
    theme = surface.theme
    surface.tile(box.adjusted(-1, -1, 1, 1), theme.page, 3.0)
    surface.tile(box, theme.focus, 3.0)
    surface.glyph(Glyph.NORMAL, box.adjusted(1.5, 1.5, -1.5, -1.5), colour=theme.on_focus)


def _title(cell: _Cell, place: Place) -> None:
    surface, theme, sizes = cell.surface, cell.surface.theme, cell.sizes
    quiet = not loud(cell.entry)
    role, colour = (sizes.usual, theme.text2) if quiet else (sizes.strong, theme.text)
    line = cell.line(place)
    if sizes.two_lines:
        surface.text(line, capped(told(cell.entry.alert.title)), role, colour)
        surface.text(cell.line(place, lower=True), place_words(cell.entry), sizes.meta, theme.text2)
        return
    where = place_words(cell.entry)
    room = min(0.4 * line.width(), width_of(where, sizes.meta) + 2)
    wide = surface.text(line.adjusted(0, 0, -room - 10, 0), capped(told(cell.entry.alert.title)), role, colour)
    surface.text(line.adjusted(wide + 10, 0, 0, 0), where, sizes.meta, theme.text2)


def _value(cell: _Cell, place: Place) -> None:
    found, theme, sizes = cell.evidence, cell.surface.theme, cell.sizes
    if found is None:
        return
    ink = theme.ink(cell.entry.alert.severity)
    colour = ink.text if ink is not None and not cell.entry.alert.suppressed and not found.blind else theme.text
    cell.surface.text(cell.line(place), found.value, sizes.strong, colour, align=RIGHT)
    if sizes.two_lines:
        cell.surface.text(cell.line(place, lower=True), found.limit, sizes.meta, theme.text2, align=RIGHT)


def _range(cell: _Cell, place: Place) -> None:
    if cell.evidence is None or cell.evidence.gauge is None:
        return
    theme = cell.surface.theme
    ink = theme.ink(cell.entry.alert.severity) if not cell.entry.alert.suppressed else None
    box = cell.middle(place)
    paint_gauge(cell.surface, box, cell.evidence.gauge, ink.line if ink is not None else theme.text)


def _hour(cell: _Cell, place: Place) -> None:
    if cell.evidence is None:
        return
    painter, room = cell.surface.painter, cell.sizes.row - 18.0
    painter.save()
    painter.translate(cell.box.x() + place.left, cell.box.center().y() - room / 2)
    painter.scale(_SPARK_SCALE, _SPARK_SCALE)
    wide, high = (place.width - 4) / _SPARK_SCALE, room / _SPARK_SCALE
    paint_spark(cell.surface, QRectF(0, 4, wide, high - 8), cell.evidence.spark)
    painter.restore()


def _open(cell: _Cell, place: Place) -> None:
    line = cell.middle(place)
    words = open_words(cell.entry, cell.now)
    cell.surface.text(line, words, cell.sizes.usual, cell.surface.theme.text, align=RIGHT)


def _state(cell: _Cell, place: Place) -> None:
    surface, theme, sizes = cell.surface, cell.surface.theme, cell.sizes
    said = state_of(cell.entry, cell.known.facts, cell.now)
    shape = SHAPES.get(said.kind)
    second = said.second if said.kind in {"queued", "refused"} else cell.looking or said.second
    upper = cell.line(place) if second else cell.middle(place)
    if shape is not None:
        surface.glyph(shape, square(upper.x(), upper.center().y(), sizes.glyph - 6))
        upper = upper.adjusted(sizes.glyph, 0, 0, 0)
    role = sizes.strong if said.kind in {"open", "queued", "refused"} and loud(cell.entry) else sizes.usual
    surface.fitted(upper, said.first, (role, _NARROW), theme.text)
    if sizes.two_lines:
        surface.text(cell.line(place, lower=True), capped(second), sizes.meta, theme.text2)


def _count(cell: _Cell, place: Place) -> None:
    if cell.known.entry.flapping:
        line = cell.middle(place)
        cell.surface.text(line, tr("flapping"), cell.sizes.meta, cell.surface.theme.text2, align=RIGHT)


def _label(cell: _Cell, place: Place) -> None:
    value = dict(cell.entry.alert.labels[:64]).get(place.name.removeprefix(LABEL), "")
    line = cell.middle(place)
    cell.surface.text(line, capped(value), cell.sizes.meta, cell.surface.theme.text2)


_PAINTED: dict[str, Callable[[_Cell, Place], None]] = {
    "title": _title,
    "value": _value,
    "range": _range,
    "hour": _hour,
    "open": _open,
    "state": _state,
    "count": _count,
}
