"""A sentence of ours that is put together below the screens, which may say it in another language."""

from collections.abc import Sequence
from functools import partial
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
