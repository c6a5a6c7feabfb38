"""`noc-app import grafana`: a dashboard as page files, and in words what could not be taken."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpx
import yaml
from typing_extensions import override

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.grafana.dashboard import Imported, imported
from noc_app.model import ConfigError, NocError

LARGEST_BYTES = 30_000_000
TIMEOUT_S = 30.0


class _Page(yaml.SafeDumper):
    """Writes places as they are read best: in one line."""

    @override
    def represent_sequence(
        self, tag: str, sequence: Iterable[Any], flow_style: bool | None = None
    ) -> yaml.SequenceNode:
        listed = list(sequence)
        numbers = all(isinstance(one, int) for one in listed)
        return super().represent_sequence(tag, listed, flow_style=True if numbers else flow_style)


def run(arguments: argparse.Namespace) -> int:
    """Write the pages and say what was left out; 1 if a page that was written cannot be used."""
    given = dict(_pair(word) for word in arguments.set)
    found = imported(_read(arguments.source), target=arguments.target, given=given)
    folder: Path = arguments.out or Path(found.pages[0]["page"])
    files = _write(found, folder)
    problems = load_pages(files, load_catalogue()[0]).problems
    print(f"{len(files)} pages with {found.panels} of {found.seen} panels in {folder}")
    for words in found.left:
        print(f"  {words}")
    for words in problems:
        print(f"  cannot be used: {words}")
    print(f"Add this to your configuration:\npages: [{folder}]")
    return 1 if problems else 0


def _pair(word: str) -> tuple[str, str]:
    name, sign, value = word.partition("=")
    if not (name and sign):
        raise ConfigError(f"--set {word}: write NAME=VALUE")
    return name, value


def _read(source: str) -> object:
    """Return the JSON in a file or behind an address. Raises NocError."""
    try:
        if source.startswith(("http://", "https://")):
            text = _fetched(source)
        else:
            with Path(source).open("rb") as file:
                text = file.read(LARGEST_BYTES + 1)
        if len(text) > LARGEST_BYTES:
            raise NocError(f"{source} has more than {LARGEST_BYTES // 10**6} MB; that is no dashboard")
        return json.loads(text)
    except (OSError, httpx.HTTPError) as error:
        raise NocError(f"{source} cannot be read: {error}") from error
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{source} is not JSON: {error}") from error


def _fetched(address: str) -> bytes:
    got = b""
    with httpx.stream("GET", address, timeout=TIMEOUT_S, follow_redirects=True) as answer:
        answer.raise_for_status()
        for piece in answer.iter_bytes():
            got += piece
            if len(got) > LARGEST_BYTES:
                break
    return got


def _write(found: Imported, folder: Path) -> list[Path]:
    """Write one file per page. Raises NocError; nothing that is there already is written over."""
    files = [folder / f"{page['page']}.yaml" for page in found.pages]
    there = next((file for file in files if file.exists()), None)
    if there is not None:
        raise NocError(f"{there} is there already; remove it, or write elsewhere with --out FOLDER")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, page in zip(files, found.pages, strict=True):
            text = yaml.dump(page, Dumper=_Page, sort_keys=False, allow_unicode=True, width=118)
            file.write_text(f"# Made from a dashboard of Grafana.\n{text}", encoding="utf-8")
    except OSError as error:
        raise NocError(f"{folder}: the pages cannot be written: {error}") from error
    return files
