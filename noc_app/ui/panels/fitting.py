"""What fits into a panel: how wide a column has to be, and which lines stay when not all can."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from noc_app.model import State
from noc_app.ui.fonts import Role, width_of
from noc_app.ui.language import tr

Line = TypeVar("Line")


def column_width(words: Iterable[str], roles: Sequence[Role], room: float) -> float:
    """Return the width of the widest of `words` in the first of `roles` in which all fit into `room`, else `room`."""
    listed = list(words)
    widths = (max((width_of(word, role) for word in listed), default=0.0) for role in roles)
    return next((wide for wide in widths if wide <= room), max(0.0, room))


def worst_kept(lines: Sequence[Line], fits: int, state_of: Callable[[Line], State | None]) -> tuple[list[Line], str]:
    """Return the worst `fits` lines in their own order, and what to say about the others, empty without any."""
    if len(lines) <= fits:
        return list(lines), ""
    by_rank = sorted(range(len(lines)), key=lambda place: -_rank(state_of(lines[place])))
    kept = set(by_rank[:fits])
    hidden = [state_of(line) for place, line in enumerate(lines) if place not in kept]
    odd, unwatched = sum(state not in {State.OK, None} for state in hidden), hidden.count(None)
    said = [tr("%n not normal", odd)] * bool(odd) + [tr("%n without a target", unwatched)] * bool(unwatched)
    words = tr("and %n more, {states}", len(hidden), states=", ".join(said) or tr("all normal"))
    return [line for place, line in enumerate(lines) if place in kept], words


def _rank(state: State | None) -> int:
    return state.rank if state is not None else -1
