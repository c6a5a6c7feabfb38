"""A sentence of ours that is put together below the screens, which may say it in another language."""

from typing import Self


class Said(str):
    """English text that knows what it was made of: `text` with `{name}` where its `parts` stand.

    To everybody but a screen it is the text that it reads. `capital` says that it begins with a large letter.
    """

    __slots__ = ("capital", "parts", "text")

    def __new__(cls, text: str, parts: dict[str, object], *, capital: bool = False) -> Self:
        """Return `text` with its parts filled in."""
        words = text.format(**parts) if parts else text
        made = super().__new__(cls, words[:1].upper() + words[1:] if capital else words)
        made.text, made.parts, made.capital = text, parts, capital
        return made

    text: str
    parts: dict[str, object]
    capital: bool


def phrase(text: str, **parts: object) -> str:
    """Return `text` with its parts filled in. `text` is a literal, or the tool that collects texts does not find it."""
    return Said(text, parts)


def capitalised(text: str) -> str:
    """Return `text` with a large first letter, in whatever language it is shown."""
    if isinstance(text, Said):
        return Said(text.text, text.parts, capital=True)
    return text[:1].upper() + text[1:]
