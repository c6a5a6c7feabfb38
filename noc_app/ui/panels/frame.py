"""The tile around every panel: title, note, and what stands in it when there is nothing to show."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtCore import QRectF

from noc_app.model import AlertKey, SeriesKey, State
from noc_app.ui.fonts import Role, WallType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint.surface import RIGHT, Surface, band, first_fitting, square, whole_clauses
from noc_app.ui.paint.verdict import wrapped
from noc_app.ui.paint.views import Why
from noc_app.ui.panels.why import TargetRef, Told

PAD = 22.0
TITLE_HEIGHT = 66.0
_LINE, _CLOSE_LINE, _APART, _BEHIND_GLYPH = 38.0, 30.0, 16.0, 40.0
_TITLES: tuple[Role, ...] = (WallType.PANEL, WallType.LABEL_WIDE, WallType.STATUS, WallType.UNIT)
_MESSAGE: tuple[Role, ...] = (WallType.LABEL_WIDE, WallType.STATUS)
_MARKED = frozenset({State.STALE, State.PARTIAL})


Subject: TypeAlias = SeriesKey | AlertKey | TargetRef | Told | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Why a panel shows nothing: a shape and sentences, the first of which is the fact."""

    glyph: Glyph
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loading:
    """The first answer is under way: grey bars where values will be."""

    bars: tuple[float, ...] = (0.86, 0.62, 0.78)


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelView:
    """One panel as it is shown. `body` is painted by its kind; a `message` or `loading` stands in its place.

    `state` None is a panel that nothing was asked for. `subject` is the series that
    explains the panel, or the signal that nothing supplies; of a list the alert or the target that stands first.
    """

    title: str
    state: State | None = State.OK
    note: str = ""
    body: Any = None
    message: Message | None = None
    loading: Loading | None = None
    subject: Subject | None = None
    selected: bool = False
    fresh: bool = False  # an unacknowledged critical: its glyph flashes


def why_of_panel(view: PanelView) -> Why | None:
    """Return why a panel says that it has nothing to show; None if it shows something."""
    if view.message is None:
        return None
    first, *others = view.message.lines
    facts = tuple(("", line) for line in others if line)
    return Why(signal=view.title, title=view.title, state=view.state, reason=first, facts=facts)


def inner_box(box: QRectF) -> QRectF:
    """Return where the body of a panel stands."""
    return box.adjusted(0, TITLE_HEIGHT, 0, -14)


def note_beside(title: str, notes: Sequence[str], width: float) -> str:
    """Return the first of `notes` that stands whole beside `title` in a panel of `width`, else the last."""
    room = width - 2 * PAD - _BEHIND_GLYPH - width_of(title, _TITLES[-1]) - _APART
    return next((note for note in notes if width_of(note, WallType.UNIT) <= room), notes[-1])


def paint_frame(surface: Surface, box: QRectF, view: PanelView) -> None:
    """Paint the tile, its title and, where there is one, the message."""
    theme = surface.theme
    surface.tile(box)
    if view.state in _MARKED:
        surface.painter.save()
        surface.clip_tile(box)
        surface.hatch(band(box, 0, TITLE_HEIGHT - 8) if view.body is not None else box)
        surface.painter.restore()
    head = band(box, 12, 44, left=PAD, right=PAD)
    if view.state is not None and view.state is not State.OK:
        surface.glyph(view.state, square(head.x(), head.center().y(), 28))
        head.setLeft(head.x() + _BEHIND_GLYPH)
    colour = theme.text2 if view.state is None else theme.text
    beside = width_of(view.note, WallType.UNIT) + _APART if view.note else 0.0
    title = first_fitting(view.title, _TITLES, head.width() - beside)
    wide = surface.fitted(head, view.title, (title, *_TITLES[1:]), colour)
    note = band(head, 0, head.height(), left=wide + _APART)
    words = whole_clauses(view.note, WallType.UNIT, note.width())
    if width_of(words, WallType.UNIT) <= note.width():
        surface.fitted(note, words, (WallType.STATUS, WallType.UNIT), theme.text2, align=RIGHT)
    if view.message is not None:
        paint_message(surface, inner_box(box), view.message)
    if view.loading is not None:
        paint_loading(surface, inner_box(box), view.loading)
    if view.selected:
        surface.frame(box.adjusted(2, 2, -2, -2), theme.focus, 2.0, 5.0)


def paint_loading(surface: Surface, box: QRectF, loading: Loading) -> None:
    """Paint grey bars, still: nothing moves that is not alive."""
    for place, share in enumerate(loading.bars):
        bar = QRectF(box.x() + PAD, box.y() + 8 + 46 * place, (box.width() - 2 * PAD) * share, 18)
        if bar.bottom() <= box.bottom():
            surface.tile(bar, surface.theme.grid, 3.0)


def paint_message(surface: Surface, box: QRectF, message: Message) -> None:
    """Paint a shape and its sentences from the top left."""
    theme = surface.theme
    surface.glyph(message.glyph, square(box.x() + PAD, box.y() + 22, 28))
    room = band(box, 0, box.height(), left=PAD + 42, right=PAD)
    role, pitch = WallType.STATUS, _LINE
    lines = [(place, line) for place, said in enumerate(message.lines) for line in wrapped(said, role, room.width())]
    if len(lines) * pitch > box.height():  # a low panel has its sentences closer together
        role, pitch = WallType.UNIT, _CLOSE_LINE
        lines = [
            (place, line) for place, said in enumerate(message.lines) for line in wrapped(said, role, room.width())
        ]
    for number, (place, line) in enumerate(lines[: max(1, int(box.height() // pitch))]):
        colour = theme.text if place == 0 else theme.text2
        surface.fitted(
            band(room, 2.0 + pitch * number, pitch), line, (_MESSAGE if role == WallType.STATUS else (role,)), colour
        )
