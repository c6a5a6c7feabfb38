"""Every word that we write goes through here on its way to the screen; words from backends never do.

The catalogues are `resources/languages/*.qm`. They are asked directly, so that words can be put together before there
is a window, and in functions that know none.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, Protocol, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from noc_app.config.places import resource
from noc_app.model.said import Said

LANGUAGES = ("en", "de", "es", "fr", "tr")
SYSTEM = "system"
SOURCE = "en"  # the language in which the texts are written


P = ParamSpec("P")
R = TypeVar("R")


class Catalogue(Protocol):
    """Knows a text in one language."""

    def translate(self, context: str, text: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return `text` in the form for a count of `n`, or nothing if it is not known."""
        ...


class _Spoken:
    """The language of the screen: one for the whole process, as Qt has it."""

    def __init__(self) -> None:
        self.language, self.locale = SOURCE, QLocale.c()
        self.catalogue: Catalogue = _catalogue(SOURCE)
        self.known: dict[str, str] = {}  # texts without a count: a page is written once a second
        self.of_qt: QTranslator | None = None
        self.kept: list[Callable[[], None]] = []  # what forgets words that were kept


def tr(text: str, n: int = -1, **parts: object) -> str:
    """Return `text` in the language of the screen, with `{name}` filled from `parts`.

    `text` is a literal, or the tool that collects the texts does not find it. Where a count decides the form of the
    words, `n` is the count, and `text` contains `%n` for the count as it is or only parts.
    """
    words = _spoken.known.get(text) if n < 0 else None
    if words is None:
        words = _looked_up(text, n)
    return words.format(**parts) if parts else words


def _looked_up(text: str, n: int) -> str:
    words = _spoken.catalogue.translate("", text, None, n) or text
    if n < 0:
        _spoken.known[text] = words
        return words
    return words.replace("%n", str(n))


def told(text: str) -> str:
    """Return what a layer below said in the language of the screen; other words are left as they are."""
    if not isinstance(text, Said):
        return text
    words = tr(text.text)
    if text.parts:
        words = words.format(**{name: _part(part) for name, part in text.parts.items()})
    return capital(words) if text.capital else words


def _part(part: object) -> object:
    if isinstance(part, tuple):
        return ", ".join(map(told, part))
    if isinstance(part, float):
        return f"{part:g}".replace(".", _spoken.locale.decimalPoint())
    return told(part) if isinstance(part, Said) else part


def capital(text: str) -> str:
    """Return `text` with a large first letter: in Turkish that of i has a dot."""
    if _spoken.language == SOURCE:
        return text[:1].upper() + text[1:]
    return _spoken.locale.toUpper(text[:1]) + text[1:]


def kept(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator that keeps up to `most` results, which are words, for as long as the language is spoken."""

    def keeping(made: Callable[P, R]) -> Callable[P, R]:
        found = lru_cache(maxsize=most)(made)
        _spoken.kept.append(found.cache_clear)
        return cast("Callable[P, R]", found)

    return keeping


def language() -> str:
    """Return which of LANGUAGES is spoken."""
    return _spoken.language


def locale() -> QLocale | None:
    """Return how numbers and days are written, None for the way of the program itself, which is that of English."""
    return None if _spoken.language == SOURCE else _spoken.locale


def chosen(wanted: str) -> str:
    """Return which of LANGUAGES `wanted` is: `system` is the first that the system's user prefers, else English."""
    if wanted != SYSTEM:
        return wanted
    preferred = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in preferred if name in LANGUAGES), SOURCE)


def speak(wanted: str) -> None:
    """Say everything in the language `wanted` from now on: one of LANGUAGES, or `system`."""
    name = chosen(wanted)
    use(name, _catalogue(name))
    app = QCoreApplication.instance()
    if app is None:
        return
    if _spoken.of_qt is not None:
        app.removeTranslator(_spoken.of_qt)
    _spoken.of_qt = QTranslator()
    if _spoken.of_qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(_spoken.of_qt)


def use(name: str, catalogue: Catalogue) -> None:
    """Take every text from `catalogue`, and write numbers and days as they are written in the language `name`."""
    _spoken.language, _spoken.catalogue = name, catalogue
    _spoken.known.clear()
    for forget in _spoken.kept:
        forget()
    _spoken.locale = QLocale.c() if name == SOURCE else _locale(name)
    QLocale.setDefault(_spoken.locale)


def _locale(name: str) -> QLocale:
    """Return the way of the language: that of the user's own region if it is spoken there."""
    system = QLocale.system()
    return system if system.language() == QLocale(name).language() else QLocale(name)


def _catalogue(name: str) -> QTranslator:
    made = QTranslator()
    made.load(str(resource("languages", f"noc-app_{name}.qm")))
    return made


_spoken = _Spoken()
