"""The words of page files in the language of the screen, where they are those of the pages that ship."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from noc_app.config.pages import Page, Pages
from noc_app.config.panels import NoteSource, PanelBase
from noc_app.ui.language import tr

_WORDS = ("title", "note", "text")


def spoken_pages(pages: Pages) -> Pages:
    """Return `pages` with every title and note that the language knows."""
    return replace(pages, pages=tuple(map(_spoken_page, pages.pages)))


def spoken_panel(panel: PanelBase) -> PanelBase:
    """Return `panel` with the words that the language knows; the user's own stay as they are written."""
    found: dict[str, Any] = {name: tr(text) for name in _WORDS if (text := getattr(panel, name, ""))}
    if notes := getattr(panel, "notes", ()):
        found["notes"] = spoken_notes(notes)
    return panel.model_copy(update=found) if found else panel


def spoken_notes(sources: Iterable[NoteSource]) -> tuple[NoteSource, ...]:
    """Return what makes notes, with the words that the language knows."""
    return tuple(map(_spoken_note, sources))


def _spoken_page(page: Page) -> Page:
    return replace(page, title=tr(page.title), short=tr(page.short), panels=tuple(map(spoken_panel, page.panels)))


def _spoken_note(source: NoteSource) -> NoteSource:
    return source.model_copy(update={"text": tr(source.text)}) if source.text else source
