"""Which check or panel the keyboard is on. On the overview column by column; the head of a column is above its rows."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from noc_app.config.panels import GRID
from noc_app.model import State
from noc_app.ui.paint.views import Column, Wall
from noc_app.ui.panels.frame import PanelView, Subject
from noc_app.ui.vocabulary import state_word
from noc_app.ui.wall.grid import GridView, Placed
from noc_app.ui.wall.parts import PageView

HERO = -1
ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Selection:
    """On the overview a column and a row in it, `HERO` for the figure under the heading; else the panel `column`."""

    column: int
    row: int


def subject_of(view: PageView, selection: Selection) -> Subject | None:
    """Return what is selected, None if the place is gone or empty."""
    if isinstance(view, GridView):
        panels = view.panels
        return panels[selection.column].view.subject if selection.column < len(panels) else None
    if selection.column >= len(view.columns):
        return None
    column = view.columns[selection.column]
    if selection.row == HERO:
        return column.hero.signal
    return column.rows[selection.row].signal if selection.row < len(column.rows) else None


def panel_of(view: PageView, selection: Selection) -> PanelView | None:
    """Return the selected panel, None on the overview or if the place is gone."""
    panels = view.panels if isinstance(view, GridView) else ()
    return panels[selection.column].view if selection.column < len(panels) else None


def words_of(view: PageView, selection: Selection) -> str:
    """Return what is selected and how it is doing, for people who do not see it; empty if the place is gone."""
    if isinstance(view, GridView):
        panel = panel_of(view, selection)
        return _joined(panel.title, panel.state, panel.note) if panel is not None else ""
    if selection.column >= len(view.columns):
        return ""
    column = view.columns[selection.column]
    if selection.row == HERO:
        hero = column.hero
        return _joined(f"{column.heading.title}, {hero.label}", hero.state, f"{hero.number} {hero.unit}", hero.note)
    if selection.row >= len(column.rows):
        return ""
    row = column.rows[selection.row]
    return _joined(f"{column.heading.title}, {row.name}", row.state, f"{row.number} {row.unit}", row.note)


def _joined(title: str, state: State | None, *more: str) -> str:
    parts = (title, state_word(state) if state is not None else "", *map(str.strip, more))
    return ", ".join(part for part in parts if part)


def moved(view: PageView, before: Selection | None, step: tuple[int, int]) -> Selection:
    """Return the selection one step right or down, or the first check or panel if there was none."""
    if before is None:
        return Selection(0, 0)
    if isinstance(view, GridView):
        return Selection(_next_panel(view.panels, before.column, step), 0)
    column = (before.column + step[0]) % len(view.columns)
    last = len(view.columns[column].rows) - 1
    return Selection(column, max(HERO, min(last, before.row + step[1])))


def _next_panel(panels: tuple[Placed, ...], place: int, step: tuple[int, int]) -> int:
    """Return the nearest panel in the direction of `step`; the same one if there is none."""
    if place >= len(panels):
        return 0
    x, y = _middle(panels[place])
    ahead: list[tuple[float, int]] = []
    for number, panel in enumerate(panels):
        dx, dy = _middle(panel)[0] - x, _middle(panel)[1] - y
        along, across = (dx * step[0], abs(dy)) if step[0] else (dy * step[1], abs(dx))
        if along > 0:
            ahead.append((along + 2 * across, number))
    return min(ahead, default=(0.0, place))[1]


def _middle(panel: Placed) -> tuple[float, float]:
    column, row, width, height = panel.at
    return (column + width / 2) / GRID, (row + height / 2) / GRID


def with_selection(view: PageView, selection: Selection | None) -> PageView:
    """Return `view` with the selected check or panel marked."""
    if selection is None:
        return view
    if isinstance(view, GridView):
        panels = list(view.panels)
        if selection.column < len(panels):
            chosen = panels[selection.column]
            panels[selection.column] = replace(chosen, view=replace(chosen.view, selected=True))
        return replace(view, panels=tuple(panels))
    return _on_overview(view, selection)


def _on_overview(wall: Wall, selection: Selection) -> Wall:
    if selection.column >= len(wall.columns):
        return wall
    columns = list(wall.columns)
    columns[selection.column] = _marked(columns[selection.column], selection.row)
    return replace(wall, columns=tuple(columns))


def _marked(column: Column, place: int) -> Column:
    if place == HERO:
        return replace(column, hero=replace(column.hero, selected=True))
    rows = tuple(replace(row, selected=True) if i == place else row for i, row in enumerate(column.rows))
    return replace(column, rows=rows)
