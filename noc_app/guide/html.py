"""Markdown to one HTML file each: no script, nothing from elsewhere, and no HTML that stood in the text."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

_WORD = re.compile(r"[^\w]+")
_TEMPLATE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · NOC Board</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav aria-label="Chapters">
<a class="name" href="index.html">NOC Board <small>{version}</small></a>
{navigation}</nav>
<main>
{body}</main>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `name` is that of its file without the ending, `section` its place in the navigation."""

    name: str
    section: str
    text: str

    @property
    def title(self) -> str:
        """Return the first heading."""
        found = re.search(r"^# (.+)$", self.text, re.MULTILINE)
        return re.sub(r"[`\\]", "", found[1]) if found else self.name


def rendered(page: Page, pages: Sequence[Page], version: str) -> str:
    """Return `page` as a whole HTML document, with the navigation through `pages`."""
    return _TEMPLATE.format(
        title=html.escape(page.title),
        version=html.escape(version),
        navigation=_navigation(page, pages),
        body=_body(page.text),
    )


def anchor(title: str) -> str:
    """Return the name of a heading in addresses: `What goes wrong?` is `what-goes-wrong`."""
    return _WORD.sub("-", title.casefold()).strip("-")


def tokens_of(text: str) -> list[Token]:
    """Return the pieces of a Markdown text, the inner ones below `children`."""
    return MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)


def words_of(heading: Token) -> str:
    """Return the words of a heading without its marks."""
    return "".join(child.content for child in heading.children or ())


def _body(text: str) -> str:
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = reader.parse(text)
    for opening, inside in pairwise(tokens):
        if opening.type == "heading_open":
            opening.attrSet("id", anchor(words_of(inside)))
    for child in _inner(tokens):
        if child.type == "link_open":
            child.attrSet("href", re.sub(r"^([\w-]+)\.md\b", r"\1.html", str(child.attrGet("href"))))
    return str(reader.renderer.render(tokens, reader.options, {}))


def _inner(tokens: Iterable[Token]) -> Iterable[Token]:
    return (child for token in tokens for child in token.children or ())


def _navigation(page: Page, pages: Sequence[Page]) -> str:
    sections = dict.fromkeys(p.section for p in pages)
    return "".join(_section(name, page, [p for p in pages if p.section == name]) for name in sections)


def _section(name: str, page: Page, inside: Sequence[Page]) -> str:
    """Return one part of the navigation; a long one is closed unless the page stands in it."""
    links = "".join(
        f'<li><a href="{p.name}.html"{" aria-current=page" if p is page else ""}>{html.escape(p.title)}</a></li>\n'
        for p in inside
    )
    is_open = " open" if page.section == name or len(inside) <= _SHORT else ""
    return f"<details{is_open}><summary>{html.escape(name)}</summary>\n<ul>\n{links}</ul></details>\n"


_SHORT = 12  # chapters of a section that is open from the start
