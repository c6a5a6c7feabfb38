"""Painting one row of the alert list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from noc_app.model import AckState, AlertEntry, Severity
from noc_app.ui.desk.alert_model import ITEM_ROLE
from noc_app.ui.desk.rows import Section, open_words, place_words, state_words
from noc_app.ui.fonts import DeskType
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import RIGHT, Surface, square
from noc_app.ui.text import capped
from noc_app.ui.theme import Paints

ROW_PX = 56
_BAR_PX = 5.0
_PAD = 14.0
_TEXT_AT = 56.0


class AlertRow(QStyledItemDelegate):
    """Paints sections and alerts; `now` is set before each repaint, Unix seconds UTC."""

    def __init__(self, paints: Paints) -> None:
        super().__init__()
        self.paints = paints
        self.now = 0.0

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(400, ROW_PX)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(ITEM_ROLE)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        surface = Surface(painter, self.paints, painter.device().devicePixelRatioF())
        if isinstance(item, Section):
            _paint_section(surface, box, item)
        elif isinstance(item, AlertEntry):
            _paint_alert(surface, box, item, now=self.now, chosen=chosen)
        painter.restore()


def _paint_section(surface: Surface, box: QRectF, section: Section) -> None:
    theme = surface.theme
    surface.fill(box, theme.inset)
    line = QRectF(box.x() + _PAD, box.y() + 14, box.width() - 2 * _PAD, box.height() - 14)
    wide = surface.text(line, section.title, DeskType.ROW_STRONG, theme.text)
    count = f"{section.count} alert{'' if section.count == 1 else 's'}"
    surface.text(line.adjusted(wide + 12, 0, 0, 0), count, DeskType.META, theme.text2)
    surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.hairline)


def _paint_alert(surface: Surface, box: QRectF, entry: AlertEntry, *, now: float, chosen: bool) -> None:
    theme, ink = surface.theme, surface.theme.ink(entry.alert.severity)
    surface.fill(box, theme.focus_tint if chosen else theme.tile)
    loud = entry.ack.state in {AckState.NONE, AckState.REJECTED} and not entry.alert.suppressed
    if loud and ink is not None:
        surface.fill(QRectF(box.x(), box.y(), _BAR_PX, box.height()), ink.line)
    surface.glyph(_glyph(entry), square(box.x() + 18, box.center().y(), 22))
    _words(surface, box, entry, now=now, loud=loud)
    surface.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.hairline)
    if chosen:
        surface.frame(box, theme.focus, 2.0)


def _words(surface: Surface, box: QRectF, entry: AlertEntry, *, now: float, loud: bool) -> None:
    theme, wide = surface.theme, box.width()
    upper, lower = QRectF(box.x(), box.y() + 8, wide, 20), QRectF(box.x(), box.y() + 29, wide, 18)
    half = 0.56 * wide
    title_role = DeskType.ROW_STRONG if loud else DeskType.ROW
    surface.text(_span(upper, _TEXT_AT, half), capped(entry.alert.title), title_role, theme.text)
    surface.text(_span(lower, _TEXT_AT, half), place_words(entry), DeskType.META, theme.text2)
    surface.text(_span(upper, half + 12, 0.69 * wide), open_words(entry, now), DeskType.ROW, theme.text, align=RIGHT)
    first, second = state_words(entry, now)
    left = 0.69 * wide + 26
    surface.text(_span(upper, left, wide - _PAD), first, title_role, theme.text)
    surface.text(_span(lower, left, wide - _PAD), capped(second), DeskType.META, theme.text2)


def _span(line: QRectF, start: float, end: float) -> QRectF:
    return QRectF(line.x() + start, line.y(), max(0.0, end - start), line.height())


def _glyph(entry: AlertEntry) -> Glyph:
    kinds = {s.kind for s in entry.alert.suppressed}
    if "maintenance" in kinds:
        return Glyph.MAINTENANCE
    if kinds:
        return Glyph.SILENCED
    return {
        Severity.CRITICAL: Glyph.CRITICAL,
        Severity.MAJOR: Glyph.MAJOR,
        Severity.WARNING: Glyph.WARNING,
        Severity.INFORMATION: Glyph.INFORMATION,
    }[entry.alert.severity]
