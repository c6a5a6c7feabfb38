"""A sentence of ours that is put together below the screens, which may say it in another language."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Self, cast

_NAMES = ", "  # between the names of a list


class Said(str):
    """English text that knows what it was made of: `text` with `{name}` where its `parts` stand.

    To everybody but a screen it is the text that it reads. A part may be another such text, a number, or a tuple of
    names. `capital` says that it begins with a large letter.
    """

    __slots__ = ("capital", "parts", "text")

    text: str
    parts: dict[str, object]
    capital: bool

    def __new__(cls, text: str, parts: dict[str, object], *, capital: bool = False) -> Self:
        """Return `text` with its parts filled in."""
        words = text.format(**{name: _written(part) for name, part in parts.items()}) if parts else text
        made = super().__new__(cls, words[:1].upper() + words[1:] if capital else words)
        made.text, made.parts, made.capital = text, parts, capital
        return made

    def __reduce__(self) -> tuple[object, ...]:  # type: ignore[explicit-override]
        """Be the same sentence in another process."""
        return partial(Said, capital=self.capital), (self.text, self.parts)

    def of(self, **parts: object) -> "Said":
        """Return the same text with its parts filled in."""
        return Said(self.text, parts)


def phrase(text: str, **parts: object) -> Said:
    """Return `text` with its parts filled in. `text` is a literal, or the tool that collects texts does not find it."""
    return Said(text, parts)


def in_turn(texts: Sequence[str]) -> str:
    """Return `texts` one after the other, with semicolons between them."""
    return _linked(_IN_TURN, texts)


def beside(*facts: str) -> str:
    """Return those of `facts` that are not empty one beside the other, with dots between them."""
    return _linked(_BESIDE, tuple(filter(None, facts)))


def _linked(link: Said, texts: Sequence[str]) -> str:
    if len(texts) < 2:  # noqa: PLR2004 - one alone stands after no other
        return texts[0] if texts else ""
    half = len(texts) // 2
    return link.of(first=_linked(link, texts[:half]), more=_linked(link, texts[half:]))


def at_place(place: str | Path, reason: str) -> Said:
    """Return `reason` behind what it is about: a file with its line, a key, a name."""
    return _AT_PLACE.of(place=place if isinstance(place, str) else str(place), reason=reason)


def without_place(text: str, place: str) -> str:
    """Return what `text` says behind `place`, or all of it if it is about something else."""
    found: object = text
    while isinstance(found, Said) and found.text == _AT_PLACE.text:
        behind = cast("str", found.parts["reason"])
        if found.parts["place"] == place:
            return behind
        found = behind
    return text


def unplaced(text: str) -> str:
    """Return what `text` says behind its first place, all of it if it names none."""
    return cast("str", text.parts["reason"]) if isinstance(text, Said) and text.text == _AT_PLACE.text else text


def replaced(text: str, old: str, new: str) -> str:
    """Return `text` with `new` for `old` in what it was made of."""
    if not isinstance(text, Said):
        return text.replace(old, new)
    parts = {name: replaced(part, old, new) if isinstance(part, str) else part for name, part in text.parts.items()}
    return Said(text.text, parts, capital=text.capital)


def parted(text: str) -> tuple[str, str]:
    """Return what stands before the first semicolon and what after it; all of a text without one stands before."""
    if isinstance(text, Said) and text.text == _IN_TURN.text:
        return cast("str", text.parts["first"]), cast("str", text.parts["more"])
    first, semicolon, more = text.partition("; ")
    return (first, more) if semicolon else (text, "")


def capitalised(text: str) -> str:
    """Return `text` with a large first letter, in whatever language it is shown."""
    if isinstance(text, Said):
        return Said(text.text, text.parts, capital=True)
    return text[:1].upper() + text[1:]


def _written(part: object) -> object:
    if isinstance(part, float):
        return f"{part:g}"
    return _NAMES.join(part) if isinstance(part, tuple) else part


_IN_TURN, _BESIDE = phrase("{first}; {more}"), phrase("{first} · {more}")
_AT_PLACE = phrase("{place}: {reason}")
