"""Parts of chapters that the program knows better than whoever writes them: `{{name}}` alone on a line."""

import re
from collections.abc import Callable, Mapping
from itertools import groupby

from noc_app.config.desk import ACTIONS, keys_of, split_key
from noc_app.config.wall import density_for
from noc_app.guide.marks import code, escaped, table
from noc_app.model import ConfigError, State

DIAGONALS_IN = (24, 27, 32, 43, 50, 55, 65, 75, 86, 98)
DISTANCES_M = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
_PLACE = re.compile(r"^\{\{([a-z-]+)\}\}$", re.MULTILINE)


def density() -> str:
    """Return which density fits which screen, by the function that the wall itself asks."""
    head = ("diagonal", *(f"{distance:g} m" for distance in DISTANCES_M))
    return table(
        head, ((f"{diagonal} inches", *(density_for(diagonal, d) for d in DISTANCES_M)) for diagonal in DIAGONALS_IN)
    )


def desk_keys() -> str:
    """Return every action of the desk with the keys that it has from the start."""
    parts = []
    for group, actions in groupby(ACTIONS, lambda a: a.group):
        rows = (
            (" or ".join(code(_in_words(key)) for key in keys_of(a, {})) or "none", escaped(a.title), code(a.id))
            for a in actions
        )
        parts.append(f"### {group}\n\n{table(('key', 'does', 'its name under `keys:`'), rows)}")
    return "\n".join(parts)


def ladder() -> str:
    """Return the states from best to worst."""
    return " → ".join(f"`{state.value}`" for state in State) + "\n"


FACTS: Mapping[str, Callable[[], str]] = {"density": density, "desk-keys": desk_keys, "ladder": ladder}


def filled(text: str) -> str:
    """Return a chapter with everything that the program knows. Raises ConfigError for a name that it does not know."""
    return _PLACE.sub(_fact, text)


def _fact(place: re.Match[str]) -> str:
    if place[1] not in FACTS:
        raise ConfigError(f"the guide asks for {place[1]!r}, which nobody knows")
    return FACTS[place[1]]().rstrip()


def _in_words(key: str) -> str:
    before, last = split_key(key)
    return " ".join([*sorted(before), last])
