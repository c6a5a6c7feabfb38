"""Small pieces of Markdown, made of texts that are not Markdown."""

import re
from collections.abc import Iterable, Sequence

_SPECIAL = re.compile(r"([\\*_\[\]<>#|])")


def escaped(text: str) -> str:
    """Return `text` as Markdown that reads the same; what stands between backticks stays code."""
    parts = text.replace("\n", " ").split("`")
    if len(parts) % 2 == 0:  # one backtick has no partner
        return _SPECIAL.sub(r"\\\1", text).replace("`", "\\`")
    return "".join(_bar(f"`{part}`") if place % 2 else _SPECIAL.sub(r"\\\1", part) for place, part in enumerate(parts))


def code(text: str) -> str:
    """Return `text` as code in a line; nothing for nothing."""
    fence = "``" if "`" in text else "`"
    padding = " " if "`" in text else ""
    return _bar(f"{fence}{padding}{text}{padding}{fence}") if text else ""


def listed(texts: Iterable[str]) -> str:
    """Return `texts` as code, separated by commas."""
    return ", ".join(map(code, texts))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose cells are Markdown already; nothing where there is no row."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return ""
    return "\n".join([f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *lines]) + "\n"


def fenced(text: str, language: str) -> str:
    """Return `text` as a block of code."""
    return f"```{language}\n{text.rstrip()}\n```\n"


def _bar(text: str) -> str:
    return text.replace("|", "\\|")  # also in code a bar would end the cell of a table
