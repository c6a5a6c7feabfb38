"""Reading a list page by page, to its end or to a bound; what was cut is a gap, never silence."""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import httpx

from noc_app.model import BadPayload
from noc_app.model.said import phrase

T = TypeVar("T")
P = TypeVar("P")

_LINK = re.compile(r'<(?P<to>[^>]*)>(?P<attributes>(?:\s*;\s*[^=,;"\s]+(?:="[^"]*"|=[^,;"]*)?)*)')


@dataclass(frozen=True, slots=True)
class Paged(Generic[T]):
    """The items of all pages that were read, and why that is not all of them; empty if it is."""

    items: tuple[T, ...]
    gap: str = ""


async def all_pages(
    read: Callable[[P], Awaitable[tuple[Sequence[T], P | None]]], first: P, *, most: int, what: str
) -> Paged[T]:
    """Return what `read` finds from the page `first` on: it returns a page's items and the next page, or None.

    At most `most` items are kept. An error of any page is an error of the whole: half a list looks like a whole one.
    """
    items: list[T] = []
    page: P | None = first
    read_before: list[P] = []
    while page is not None:
        if page in read_before:
            circles = phrase(
                "{what}: the backend sends us round in circles; {count} are read", what=what, count=len(items)
            )
            return Paged(tuple(items), circles)
        read_before.append(page)
        found, page = await read(page)
        items += found
        if len(items) > most or (len(items) == most and page is not None):
            return Paged(tuple(items[:most]), more_than(most, what))
        if not found and page is not None and len(read_before) > most:
            return Paged(tuple(items), phrase("{what}: the backend sends empty pages without end", what=what))
    return Paged(tuple(items))


def more_than(most: int, what: str) -> str:
    """Return the gap of a list of which at most `most` of `what` are kept."""
    return phrase("more than {most} {what}: the rest is not read", most=most, what=what)


def next_offset(offset: int, found: int, *, more: bool) -> int | None:
    """Return where the next page begins; None after the last. An empty page is the last, whatever `more` says."""
    return offset + found if more and found else None


def next_token(token: object) -> str | None:
    """Return the token or cursor of the next page; absent, null and empty all mean that there is none."""
    if token is None or token == "":
        return None
    if not isinstance(token, str):
        raise BadPayload(phrase("not a list in pages: the mark of the next page is not text"))
    return token


def next_link(headers: Mapping[str, str], base: str) -> str | None:
    """Return path and query, relative to `base`, of what the Link header calls next; None after the last page.

    A link that says `results="false"` leads nowhere. Raises BadPayload for one that leads away from `base`: our
    credentials never follow.
    """
    for found in _LINK.finditer(headers.get("link", "")):
        attributes = found["attributes"].replace('"', "").replace(" ", "")
        if "rel=next" in attributes.split(";") and "results=false" not in attributes.split(";"):
            return _relative(found["to"], base)
    return None


def _relative(link: str, base: str) -> str:
    try:
        here = httpx.URL(f"{base.rstrip('/')}/")
        there = here.join(link)
    except (httpx.InvalidURL, ValueError) as error:
        raise BadPayload(phrase("not a list in pages: the link to the next page is no address")) from error
    within = (there.scheme, there.host, there.port) == (here.scheme, here.host, here.port)
    path = there.raw_path.decode("ascii", "replace")
    prefix = here.raw_path.decode("ascii", "replace")
    if not within or not path.startswith(prefix):
        raise BadPayload(phrase("not a list in pages: the link to the next page leads away from this backend"))
    return path.removeprefix(prefix)
