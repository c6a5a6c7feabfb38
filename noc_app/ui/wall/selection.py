"""Which check the keyboard is on. Column by column; the head of a column is above its rows."""

from dataclasses import dataclass, replace

from noc_app.ui.paint.views import Column, Wall

HERO = -1


@dataclass(frozen=True, slots=True)
class Selection:
    """A column and a row in it; row `HERO` is the figure under the heading."""

    column: int
    row: int

    def signal(self, wall: Wall) -> str:
        """Return the id of the selected signal, empty if the place is gone."""
        if self.column >= len(wall.columns):
            return ""
        column = wall.columns[self.column]
        if self.row == HERO:
            return column.hero.signal
        return column.rows[self.row].signal if self.row < len(column.rows) else ""


def moved(wall: Wall, before: Selection | None, step: tuple[int, int]) -> Selection:
    """Return the selection one step right or down, or the first check if there was none."""
    if before is None:
        return Selection(0, 0)
    column = (before.column + step[0]) % len(wall.columns)
    last = len(wall.columns[column].rows) - 1
    return Selection(column, max(HERO, min(last, before.row + step[1])))


def with_selection(wall: Wall, selection: Selection | None) -> Wall:
    """Return `wall` with the selected check marked."""
    if selection is None or selection.column >= len(wall.columns):
        return wall
    columns = list(wall.columns)
    columns[selection.column] = _marked(columns[selection.column], selection.row)
    return replace(wall, columns=tuple(columns))


def _marked(column: Column, place: int) -> Column:
    if place == HERO:
        return replace(column, hero=replace(column.hero, selected=True))
    rows = tuple(replace(row, selected=True) if i == place else row for i, row in enumerate(column.rows))
    return replace(column, rows=rows)
