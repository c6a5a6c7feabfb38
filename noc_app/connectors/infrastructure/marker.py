"""The marker by which an acknowledgement or a downtime in a backend is known as ours. Pure.

It carries the intent, so that a request whose answer was lost is recognised. For backends whose acknowledgements never
end, and are always those of the user we sign in as, it also carries the end that was asked for and the operator.
"""

import re
from datetime import UTC, datetime
from typing import NamedTuple

_MARKER = re.compile(
    r"\A\[NOC Board (?:acknowledgement|downtime) (?P<intent>[0-9A-Za-z-]{1,64})"
    r"(?: until (?P<until>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) by (?P<by>[^\]]{1,120}))?\] ?",
    re.ASCII,
)


class Mark(NamedTuple):
    """What a marker says. `until` is Unix seconds UTC; None, and `by` empty, if the backend itself knows them."""

    intent: str
    until: float | None
    by: str


def marked(intent: str, comment: str) -> str:
    """Return the comment of an acknowledgement of ours in a backend that knows its end and its author."""
    return f"[NOC Board acknowledgement {intent}] {comment}".rstrip()


def marked_downtime(intent: str, comment: str) -> str:
    """Return the comment of a downtime of ours."""
    return f"[NOC Board downtime {intent}] {comment}".rstrip()


def fully_marked(intent: str, comment: str, *, until: float, by: str) -> str:
    """Return the comment of an acknowledgement of ours; `until` is Unix seconds UTC, kept to the second."""
    end = f"{datetime.fromtimestamp(until, UTC):%Y-%m-%dT%H:%M:%SZ}"
    return f"[NOC Board acknowledgement {intent} until {end} by {by.replace(']', ')')[:120]}] {comment}".rstrip()


def unmarked(text: str) -> tuple[Mark | None, str]:
    """Return what the marker of `text` says, None if it has none, and the words after it."""
    found = _MARKER.match(text)
    if found is None:
        return None, text
    return Mark(found["intent"], _seconds(found["until"]), found["by"] or ""), text[found.end() :]


def _seconds(moment: str | None) -> float | None:
    if moment is None:
        return None
    try:
        return datetime.fromisoformat(moment).timestamp()
    except ValueError:  # somebody wrote a thirteenth month into it
        return None
