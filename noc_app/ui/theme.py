"""A theme in use: pens and brushes that are made once, and the look of ordinary widgets."""

import re
from dataclasses import asdict
from string import Template
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from noc_app.config.theme import HIGH_CONTRAST, Ink, Theme, load_theme, read_theme
from noc_app.ui.fonts import DeskType, font, load_fonts

__all__ = ["Ink", "Paints", "Theme", "apply", "load_theme", "palette", "read_theme", "zoomed"]

HATCH_PERIOD = 14  # px between stripes at scale 1
_HATCH_STROKE = 4.5
_LENGTH = re.compile(r"\b(\d{2,}|[3-9])px")


class Paints:
    """Pens, brushes and colours of one theme, made once. Widths are logical px, so they grow with the painter.

    `zoom` is how large the desk is drawn, 1 is usual.
    """

    def __init__(self, theme: Theme, zoom: float = 1.0) -> None:
        self.theme, self.zoom = theme, zoom
        self._colours: dict[tuple[str, int], QColor] = {}
        self._pens: dict[tuple[Any, ...], QPen] = {}
        self._brushes: dict[tuple[str, int], QBrush] = {}
        self._hatches: dict[float, QBrush] = {}

    def colour(self, value: str, alpha: int = 255) -> QColor:
        """Return the colour `value`, `#RRGGBB`, with an opacity of 0 to 255."""
        if (value, alpha) not in self._colours:
            made = QColor(value)
            made.setAlpha(alpha)
            self._colours[value, alpha] = made
        return self._colours[value, alpha]

    def brush(self, value: str, alpha: int = 255) -> QBrush:
        """Return a solid brush."""
        if (value, alpha) not in self._brushes:
            self._brushes[value, alpha] = QBrush(self.colour(value, alpha))
        return self._brushes[value, alpha]

    def pen(self, value: str, width: float = 1.0, *, dash: tuple[float, ...] = (), round_ends: bool = False) -> QPen:
        """Return a pen; `dash` is in units of its width, as Qt has it."""
        key = (value, width, dash, round_ends)
        if key not in self._pens:
            made = QPen(self.colour(value), width)
            if round_ends:
                made.setCapStyle(Qt.PenCapStyle.RoundCap)
                made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            elif dash:
                made.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash:
                made.setDashPattern(list(dash))
            self._pens[key] = made
        return self._pens[key]

    def hatch(self, pixel_ratio: float) -> QBrush:
        """Return the stripes of missing evidence for a device with `pixel_ratio` pixels per logical px."""
        ratio = max(0.25, round(pixel_ratio * 8) / 8)
        if ratio not in self._hatches:
            self._hatches[ratio] = _hatch_brush(self.colour(self.theme.hatch), ratio)
        return self._hatches[ratio]


def apply(app: QApplication, theme: Theme, zoom: float = 1.0) -> None:
    """Give every widget of `app` the fonts and colours of `theme`. Raises ConfigError if a font is missing."""
    load_fonts()
    style = QStyleFactory.create("Fusion")
    if style is not None:
        app.setStyle(style)
    app.setPalette(palette(theme))
    app.setFont(font(DeskType.BODY.at(zoom)))
    app.setStyleSheet(chrome(theme, zoom))


def chrome(theme: Theme, zoom: float) -> str:
    """Return the style sheet of buttons, fields and lists."""
    sheet = _CHROME if theme.name not in HIGH_CONTRAST else Template(_CHROME.template + _HINTS)
    return zoomed(sheet.substitute({k: v for k, v in asdict(theme).items() if isinstance(v, str)}), zoom)


def zoomed(sheet: str, zoom: float) -> str:
    """Return a style sheet with every length but those of thin lines `zoom` times as long."""
    return _LENGTH.sub(lambda found: f"{round(int(found[1]) * zoom)}px", sheet)


def palette(theme: Theme) -> QPalette:
    """Return the palette of ordinary widgets."""
    made, role = QPalette(), QPalette.ColorRole
    for where, value in {
        role.Window: theme.page,
        role.WindowText: theme.text,
        role.Base: theme.inset,
        role.AlternateBase: theme.tile,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.text3,
        role.Highlight: theme.focus,
        role.HighlightedText: theme.on_focus,
        role.Link: theme.focus,
        role.LinkVisited: theme.focus,
        role.Accent: theme.focus,
        role.Light: theme.strong,
        role.Midlight: theme.hairline,
        role.Mid: theme.edge,
        role.Dark: theme.inset,
        role.Shadow: theme.page,
    }.items():
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.text3))
    return made


def _hatch_brush(colour: QColor, ratio: float) -> QBrush:
    size = round(HATCH_PERIOD * ratio)
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _HATCH_STROKE * size / HATCH_PERIOD))
    for shift in (-size, 0, size):
        painter.drawLine(QPointF(shift - 2, size + 2), QPointF(shift + size + 2, -2))
    painter.end()
    return QBrush(picture)


# What stands in an empty field is half transparent by itself
_HINTS = "QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text3; }"
_CHROME = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 8px; }
QPushButton { background: $raised; color: $text; border: 1px solid $edge; border-radius: 4px;
  padding: 0 14px; min-height: 32px; font-weight: 600; }
QPushButton:hover { border-color: $text2; }
QPushButton:pressed { background: $inset; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: 30px; }
QPushButton:disabled { color: $text3; border-color: $hairline; background: $tile; }
QPushButton[primary="true"] { background: $focus; color: $on_focus; border-color: $focus; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $tile; color: $text3; border-color: $hairline; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: $inset; color: $text;
  border: 1px solid $edge; border-radius: 4px; padding: 0 10px; min-height: 34px;
  selection-background-color: $focus; selection-color: $on_focus; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $focus;
  padding: 0 9px; min-height: 32px; }
QMenu { background: $raised; color: $text; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: $focus_tint; color: $text; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QHeaderView::section { background: $inset; color: $text2; border: none; padding: 6px 8px; }
QAbstractItemView { background: $tile; color: $text; border: none; outline: none; }
QAbstractItemView::item:selected { background: $focus_tint; color: $text; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $strong; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $strong; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QSplitter::handle { background: $page; }
""")
