"""Foreign JSON, read without trust: what has another shape than expected is empty."""

from collections.abc import Mapping
from typing import Any

Json = Mapping[str, Any]


def mapping(value: object) -> Json:
    """Return `value` if it is a mapping, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """Return `value` if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def mappings(value: object) -> list[Json]:
    """Return the mappings in the list `value`."""
    return [one for one in items(value) if isinstance(one, Mapping)]


def number(value: object) -> float | None:
    """Return `value` if it is a finite number of a sensible size, else None."""
    good = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15  # noqa: PLR2004
    return float(value) if good else None  # type: ignore[arg-type]


def word(value: object) -> str:
    """Return `value` if it is text, else an empty text."""
    return value if isinstance(value, str) else ""
