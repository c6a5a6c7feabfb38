"""The whole guide: written chapters in their order, then what is made of the program, as a folder of HTML."""

import argparse
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from noc_app import __version__
from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.places import resource
from noc_app.guide.commands import commands_page
from noc_app.guide.configuration import configuration_page, panels_page
from noc_app.guide.connectors import Surroundings, connector_pages
from noc_app.guide.everything import everything_page
from noc_app.guide.facts import filled
from noc_app.guide.html import Page, rendered
from noc_app.guide.signals import packs_page, shown_on, signals_page
from noc_app.model import NocError

CHAPTERS: Mapping[str, Sequence[str]] = {
    "Begin": ("index", "start", "targets", "meaning"),
    "The wall": ("wall", "distance", "kiosk", "life", "pages"),
    "The desk": ("desk", "filter", "acting", "floods", "desks", "keys"),
    "Looking after it": ("install", "doctor", "support", "security"),
}
FONTS = ("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexMono-Regular.ttf")


def sources() -> Path:
    """Return the folder of the written chapters, their pictures and their style."""
    return resource("guide")


def chapters() -> tuple[Page, ...]:
    """Return the written chapters in their order, filled with what the program knows."""
    folder = sources()
    return tuple(
        Page(name, section, filled((folder / f"{name}.md").read_text(encoding="utf-8")))
        for section, names in CHAPTERS.items()
        for name in names
    )


def reference(parser: argparse.ArgumentParser) -> tuple[Page, ...]:
    """Return the pages that are made of the program; `parser` is its command line."""
    catalogue, _ = load_catalogue()
    shown = shown_on(catalogue, load_pages((), catalogue))
    return (
        configuration_page(),
        commands_page(parser),
        signals_page(catalogue, shown),
        packs_page(),
        panels_page(),
        everything_page(parser, catalogue),
        *connector_pages(Surroundings(catalogue, shown)),
    )


def build(folder: Path, parser: argparse.ArgumentParser) -> Path:
    """Write the guide into `folder` and return its first page. Raises NocError if it cannot be written."""
    pages = (*chapters(), *reference(parser))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for page in pages:
            (folder / f"{page.name}.html").write_text(rendered(page, pages, __version__), encoding="utf-8")
        shutil.copytree(sources() / "pictures", folder / "pictures", dirs_exist_ok=True)
        shutil.copy2(sources() / "style.css", folder)
        for font in FONTS:
            shutil.copy2(resource("fonts", font), folder)
    except OSError as error:
        raise NocError(f"the guide cannot be written to {folder}: {error.strerror or error}") from error
    return folder / "index.html"
