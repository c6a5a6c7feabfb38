"""What stands in the folder of runbooks: Markdown by the name of an alert, for the desk and for the wall alike.

It is text that somebody else may have written: of a huge file only the beginning is read, and it is made harmless.
"""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QTextBlock, QTextDocument, QTextList

from noc_app.config.places import config_dir
from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.text import capped

LONGEST = 20_000  # characters
LONGEST_LINE = 2_000
DEEPEST = 24  # marks of quotes and lists at the beginning of a line
MOST_CELLS = 400  # of all tables together: each costs as much as a page of text
KEPT_S = 30.0
FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_NAME = re.compile(r"\w[\w .-]{0,99}")
_NESTED = re.compile(rf"^[ \t>*+-]{{{DEEPEST},}}")
_MARKED = ("runbook", "alertname")  # labels that name one


class Runbooks:
    """The runbooks of the folder as lines of plain words, each kept for some seconds: a wall looks every second."""

    def __init__(self, clock: Callable[[], float], folder: Path | None = None) -> None:
        self._clock, self._folder = clock, folder or runbook_folder()
        self._kept: dict[AlertKey, tuple[float, tuple[str, ...]]] = {}

    def of(self, entry: AlertEntry) -> tuple[str, ...]:
        """Return the runbook of `entry`, nothing where there is none."""
        now, kept = self._clock(), self._kept.get(entry.key)
        if kept is not None and 0 <= now - kept[0] < KEPT_S:
            return kept[1]
        if len(self._kept) > 50:
            self._kept.clear()
        found = plain_lines(read_runbook(self._folder, names_of(entry)))
        self._kept[entry.key] = now, found
        return found


def runbook_folder() -> Path:
    """Return where runbooks stand: beside the configuration."""
    return config_dir() / "runbooks"


def names_of(entry: AlertEntry) -> tuple[str, ...]:
    """Return the names that a runbook of `entry` may have: what its labels say, its rule, its title."""
    labels = dict(entry.alert.labels[:64])
    return *(labels.get(name, "") for name in _MARKED), entry.key.fingerprint.partition(":")[0], entry.alert.title


def plain_lines(text: str) -> tuple[str, ...]:
    """Return what Markdown says without its marks, one line each; items keep their numbers."""
    document, found = QTextDocument(), []
    document.setMarkdown(tamed(text), FEATURES)
    block = document.begin()
    while block.isValid():
        if words := capped(block.text()).strip():
            found.append(_numbered(block, words))
        block = block.next()
    return tuple(found)


def _numbered(block: QTextBlock, words: str) -> str:
    items: QTextList | None = block.textList()  # None where it is no item
    number = items.itemText(block) if items else ""
    bullet = number if number[:-1] else "•"
    return f"{bullet} {words}" if number else words


def tamed(text: str) -> str:
    """Return Markdown that is short, shallow, without pictures, which become links, and without huge tables."""
    lines = [_NESTED.sub(_shallow, line[:LONGEST_LINE]) for line in text[:LONGEST].splitlines()]
    told = "\n".join(lines).replace("![", "[")
    return told if told.count("|") <= MOST_CELLS else told.replace("|", "\\|")


def file_of(folder: Path, names: tuple[str, ...]) -> Path | None:
    """Return the runbook for the first of `names` that may be a file name and has one."""
    usable = (name for name in names if _NAME.fullmatch(name) and ".." not in name)
    return next((file for name in usable if (file := folder / f"{name}.md").is_file()), None)


def read_runbook(folder: Path, names: tuple[str, ...]) -> str:
    """Return the runbook of an alert called one of `names`, empty if there is none or it cannot be read."""
    try:
        file = file_of(folder, names)
        if file is None:
            return ""
        with file.open(encoding="utf-8", errors="replace") as lines:
            return lines.read(LONGEST)
    except OSError:
        return ""


def _shallow(found: re.Match[str]) -> str:
    return found[0][:DEEPEST]
