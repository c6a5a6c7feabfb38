"""Names and money made unreadable, for walls that visitors can see."""

import re
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

HIDDEN = "•••"
_KEPT = frozenset({"signal", "subject", "page", "identity"})  # they say what something is, and are never written
_WORD = r"[\w@](?:[\w.:@/-]*\w)?"
_MONEY = r"[€$£¥]\s?[\d.,]*\d\s?[kMGB]?"
_ADDRESS = r"\b\d{1,3}(?:\.\d{1,3}){3}\b|[\w.+-]+@[\w-]+\.[\w.-]+"
_CURRENCY = re.compile(r"[A-Z]{3}\b")  # as a unit: a code for which there is no sign
_SECRET = re.compile(f"(?P<always>{_MONEY}|{_ADDRESS})|{_WORD}")

T = TypeVar("T")


def masked(view: T, words: Iterable[str]) -> T:
    """Return `view` with `words`, amounts of money, addresses and e-mail hidden wherever they are written.

    A word that is a number is left: it would hide every value that happens to be equal.
    """
    tokens = frozenset(token[0] for word in words for token in re.finditer(_WORD, word) if not token[0].isdigit())

    def hide(found: re.Match[str]) -> str:
        return HIDDEN if found["always"] or found[0] in tokens else found[0]

    covered: T = _masked(view, hide)
    return covered


def _masked(thing: Any, hide: Callable[[re.Match[str]], str]) -> Any:
    if isinstance(thing, str):
        return _SECRET.sub(hide, thing) if type(thing) is str else thing
    if isinstance(thing, tuple):
        covered = (_masked(one, hide) for one in thing)
        return thing._make(covered) if hasattr(thing, "_make") else tuple(covered)
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {}
        for field in fields(thing):
            if field.name not in _KEPT:
                before = getattr(thing, field.name)
                after = HIDDEN if field.name == "number" and _is_money(thing) else _masked(before, hide)
                if after is not before:
                    changed[field.name] = after
        return replace(thing, **changed) if changed else thing
    return thing


def _is_money(thing: object) -> bool:
    return _CURRENCY.match(getattr(thing, "unit", "")) is not None
