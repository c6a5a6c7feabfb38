"""One line of StatsD or DogStatsD. Pure."""

import math
from typing import NamedTuple

from noc_app.model import Labels, labels_of

LINE_LIMIT = 8192  # characters; a longer line is no metric
NAME_LIMIT = 300
TAGS_LIMIT = 30
VALUES_LIMIT = 1000  # packed into one line
COUNTER, GAUGE, TIMER, SET = "c", "g", "ms", "s"
HISTOGRAM, DISTRIBUTION = "h", "d"
TIMED = frozenset({TIMER, HISTOGRAM, DISTRIBUTION})
KINDS = frozenset({COUNTER, GAUGE, SET, *TIMED})
OF_DATADOG = ("_e{", "_sc|")  # events and service checks


class Line(NamedTuple):
    """One metric. `values` are as they were written, because a sign makes a gauge's value a change."""

    name: str
    kind: str
    values: tuple[str, ...]
    rate: float
    tags: Labels


def line_of(text: str) -> Line:
    """Return the metric of one line: `name:value|kind|@rate|#tag:value,...`, the last two in any order.

    Several values may be packed: `name:1:2:3|ms`. Tags of Graphite (`name;tag=value`) and InfluxDB (`name,tag=value`)
    are read too. Raises ValueError.
    """
    head, *rest = text.split("|")
    name, colon, packed = head.partition(":")
    values = tuple(packed.split(":"))
    if not colon or not rest or len(text) > LINE_LIMIT or len(values) > VALUES_LIMIT:
        raise ValueError("not name:value|kind")
    kind, *sections = rest
    if kind not in KINDS:
        raise ValueError("a kind that nobody knows")
    bare, own = _name(name)
    rate, tags = _sections(sections)
    if kind != SET:
        for value in values:
            number_of(value)
    elif not all(values):
        raise ValueError("a member without a name")
    return Line(bare, kind, values, rate, labels_of({**own, **tags}))


def number_of(text: str) -> float:
    """Return a value. Raises ValueError."""
    if not text.isascii() or "_" in text or text != text.strip():
        raise ValueError("not a number")
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return value


def _name(text: str) -> tuple[str, dict[str, str]]:
    """Return the bare name and the tags that are written into it. Raises ValueError."""
    mark = ";" if ";" in text else ","
    name, *pairs = text.split(mark)
    if not name or len(name) > NAME_LIMIT or not name.isprintable() or len(pairs) > TAGS_LIMIT:
        raise ValueError("not a name")
    return name, dict(_tag(pair, "=") for pair in pairs if pair)


def _sections(sections: list[str]) -> tuple[float, dict[str, str]]:
    """Return the sample rate and the tags; what else DogStatsD may add is of no use here. Raises ValueError."""
    rate, tags = 1.0, dict[str, str]()
    for section in sections:
        if section.startswith("@"):
            rate = number_of(section[1:])
            if not 0.0 < rate <= 1.0:
                raise ValueError("a sample rate is more than 0 and at most 1")
        elif section.startswith("#"):
            named = [tag for tag in section[1:].split(",") if tag]
            if len(named) > TAGS_LIMIT:
                raise ValueError("too many tags")
            tags |= dict(_tag(tag, ":") for tag in named)
        elif not section.startswith(("c:", "T", "e:", "card:")):  # container, time, external data, cardinality
            raise ValueError("a section that nobody knows")
    return rate, tags


def _tag(text: str, mark: str) -> tuple[str, str]:
    name, _, value = text.partition(mark)
    if not name or not text.isprintable():
        raise ValueError("not a tag")
    return name[:NAME_LIMIT], value[:NAME_LIMIT]
