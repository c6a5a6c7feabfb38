"""A language that nobody speaks: every letter has an accent and every text is a third longer.

What stays in plain letters under it did not go through `tr`, or came from outside; what is cut has too little room for
other languages.
"""

import re
from contextlib import contextmanager

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QTabBar, QWidget

from noc_app.ui import language
from noc_app.ui.paint import surface

NAME = "pseudo"
LONGER = 4 / 3
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åßčďéƒğĥíĵķłµñóþøřšťúųŵżýžÅÐČĎÉĦĞĤÍĴĶŁŊÑÓÞØŘŠŤÚŲŴŻÝŽ"  # the bundled fonts have all of them
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{[^}]*\}|%n)")
_VOWELS = re.compile(r"[áåéíóúý]")
_SHORT = QLocale.FormatType.ShortFormat
_CALENDAR = (
    [QLocale.c().dayName(n, _SHORT) for n in range(1, 8)],
    [QLocale.c().monthName(n, _SHORT) for n in range(1, 13)],
)
_WORD = re.compile(r"[A-Za-z]{2,}")


class Pseudo:
    """Knows every text."""

    def translate(self, context, text, /, disambiguation=None, n=-1):
        return made_longer("".join(p if _KEPT.fullmatch(p) else p.translate(_LETTERS) for p in _KEPT.split(text)))


def made_longer(text):
    """`text` with some of its vowels doubled, until it is a third longer; what stands in for parts is no text."""
    short = sum(len(piece) for piece in _KEPT.split(text) if not _KEPT.fullmatch(piece))
    left = round(short * (LONGER - 1))
    made = []
    for piece in _KEPT.split(text):
        if _KEPT.fullmatch(piece):
            made.append(piece)
            continue
        for letter in piece:
            more = min(left, 2) if _VOWELS.fullmatch(letter) else 0
            made.append(letter * (1 + more))
            left -= more
    return "".join(made)


def words_in(*data):
    """The words of data that a backend may send: everything that is written in the values given, by their `repr`."""
    return frozenset(word.lower() for value in data for word in _WORD.findall(repr(value)))


# Units and names that are the same in every language, and the calendar, which Qt knows
EVERYWHERE = words_in(
    "ms min KiB MiB GiB TiB kB MB GB TB Mb Gb kb EUR USD UTC MET NOC Board GB/s MB/s Gb/s Mb/s", _CALENDAR
)


@contextmanager
def pseudo_spoken():
    """Speak it, and English again in the end."""
    language.use(NAME, Pseudo())
    try:
        yield
    finally:
        language.speak(language.SOURCE)


@contextmanager
def paintings():
    """Yield a list that gets (whole text, text as it fits) of everything that is painted by hand."""
    found, text = [], surface.Surface.text

    def record(self, box, words, role, colour, *, align=surface.LEFT):
        found.append((words, surface.elided(words, role, box.width())))
        return text(self, box, words, role, colour, align=align)

    surface.Surface.text = record
    try:
        yield found
    finally:
        surface.Surface.text = text


def plain_words(text, known=frozenset()):
    """The words of `text` that are in plain letters and no data: `known` holds words of the backends, in small letters.

    A word that is cut is known by its begin.
    """
    found = []
    for word in _WORD.finditer(text):
        cut = text[word.end() : word.end() + 1] == "…"
        begin = word[0].lower()
        if begin not in known and not (cut and any(whole.startswith(begin) for whole in known)):
            found.append(word[0])
    return found


def words_of(board):
    """The words of what the backends of a board said, and of what the user configured for it."""
    keys = [key for signal in board.series.signals() for key in board.series.keys(signal)]
    labels = [value for key in keys for _, value in key.labels]
    alerts = [
        (e.key, e.alert.title, e.alert.description, e.alert.labels, e.ack, e.unsure, e.alert.runbook_url)
        for e in board.alerts
    ]
    targets = [(target.id, target.title, target.error, target.gaps) for target in board.targets]
    return words_in(labels, alerts, targets, list(board.catalogue), sorted(board.queries.values()), board.paused)


def texts_of(root):
    """Yield (widget, text) of everything that the widgets below `root` show, say or explain."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and not widget.isVisibleTo(root):
            continue
        yield from ((widget, text) for text in _texts(widget) if text)


def _texts(widget):
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield re.sub(r"<[^>]*>", "", widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
