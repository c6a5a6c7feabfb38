"""Which columns of the alert list stand where: a narrow list leaves out what can be found in the detail."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from noc_app.alerting.filter import LABEL
from noc_app.config.views import Density
from noc_app.ui.fonts import DeskType, Face, Role
from noc_app.ui.language import tr

EDGE, GAP, TEXT_AT = 15.0, 12.0, 58.0
TITLE_LEAST = 230.0
LABEL_PX = 120.0
_WIDTHS = {"value": 132.0, "range": 92.0, "hour": 88.0, "open": 84.0, "state": 172.0, "count": 34.0}
_LEAVE_OUT = ("hour", "range", "count", "value", "open")
RIGHT_ALIGNED = frozenset({"value", "open", "count"})
SORTS = {"title": "severity", "open": "age", "state": "state"}


@dataclass(frozen=True, slots=True)
class Place:
    """A column from `left` on, `width` wide, in px from the left edge of the list."""

    name: str
    left: float
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Heights and type of one density, px. `gap` is the room above the band of a header."""

    row: int
    gap: float
    glyph: float
    strong: Role
    usual: Role
    meta: Role
    two_lines: bool


SIZES: dict[Density, Sizes] = {
    "compact": Sizes(
        row=36,
        gap=0.0,
        glyph=18.0,
        strong=Role(14, 600),
        usual=Role(14, 500),
        meta=Role(13, 400, Face.CONDENSED),
        two_lines=False,
    ),
    "comfortable": Sizes(
        row=56,
        gap=18.0,
        glyph=22.0,
        strong=DeskType.ROW_STRONG,
        usual=DeskType.ROW,
        meta=DeskType.META,
        two_lines=True,
    ),
    "large": Sizes(
        row=72,
        gap=24.0,
        glyph=26.0,
        strong=Role(19, 600),
        usual=Role(19, 500),
        meta=Role(16, 400),
        two_lines=True,
    ),
}


@lru_cache(maxsize=64)
def places(columns: tuple[str, ...], width: float, density: Density = "comfortable") -> tuple[Place, ...]:
    """Return the places of `columns` in a list of `width` px, the title first; what does not fit is left out."""
    wide = 1.25 if density == "large" else 1.0
    kept = list(dict.fromkeys(columns))
    for name in (*[c for c in reversed(kept) if c.startswith(LABEL)], *_LEAVE_OUT):
        if _room(kept, width, wide) >= TITLE_LEAST:
            break
        if name in kept:
            kept.remove(name)
    found = [Place("title", TEXT_AT, _room(kept, width, wide))]
    left = TEXT_AT + found[0].width + GAP
    for name in kept:
        found.append(Place(name, left, wide * _width(name)))
        left += found[-1].width + GAP
    return tuple(found)


def title_of(column: str) -> str:
    """Return the words over a column."""
    if column.startswith(LABEL):
        return column.removeprefix(LABEL)[:40].capitalize()
    return {
        "title": tr("Alert and target"),
        "value": tr("Value, limit"),
        "range": tr("Range"),
        "hour": tr("Last hour"),
        "open": tr("Open for"),
        "state": tr("State"),
    }.get(column, "")


def _width(column: str) -> float:
    return _WIDTHS.get(column, LABEL_PX)


def _room(columns: Sequence[str], width: float, wide: float) -> float:
    return width - TEXT_AT - EDGE - sum(wide * _width(name) + GAP for name in columns)
