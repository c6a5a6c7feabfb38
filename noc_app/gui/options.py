"""What the command line asked for, and what of the configuration it chooses."""

import logging
from dataclasses import dataclass
from pathlib import Path

from noc_app.config.pages import OVERVIEW
from noc_app.config.places import writable_state_dir
from noc_app.config.theme import Theme, theme_named
from noc_app.engine.assembly import Assembled
from noc_app.model import ConfigError
from noc_app.ui.wall.book import Book

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line asked for."""

    config: Path | None = None
    wall: bool = False
    theme: str | None = None
    operator: str = ""
    page: str = OVERVIEW
    density: str | None = None
    demo: str = ""  # address of a simulated estate, the only one that may be reached
    both: bool = False  # the wall beside the desk
    safe: bool = False  # screens as they are shipped, for when what is configured does not start


def theme_of(options: Options, parts: Assembled) -> Theme:
    """Return the theme that was asked for, else the configured one. Raises ConfigError if it cannot be used."""
    return theme_named(options.theme, Path()) if options.theme else parts.loaded.theme


def book_of(parts: Assembled, options: Options) -> Book:
    """Return the pages. Raises ConfigError if the wanted one is not among them."""
    return known_page(Book(parts.engine.board, parts.loaded.settings.wall, parts.loaded.pages), options.page)


def known_page(book: Book, page: str) -> Book:
    """Return `book` if it has `page`. Raises ConfigError that names the pages."""
    if page.partition("/")[0] not in book.names:
        raise ConfigError(f"there is no page {page!r}; pages: {', '.join(book.names)}")
    return book


def state_place() -> Path:
    """Return the folder of logs and pictures; in a home that may only be read that is a temporary one, and is said."""
    place, note = writable_state_dir()
    if note:
        log.warning("%s", note)
    return place
