"""Where everything stands in the text of a YAML document, and how a new value is written into it.

Places are offsets into the text, so that a change can replace some characters and leave all others as they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import yaml
from typing_extensions import override
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode
from yaml.representer import SafeRepresenter

from noc_app.config.yaml_file import Where

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DASH = re.compile(r"^ *-(?=\s|\Z)", re.MULTILINE)
_COLON = re.compile(r"\s*:")
_SHORT = 60  # a list of words up to here stands on one line


@dataclass(slots=True)
class Place:
    """A value: `start` and `end` are offsets; the end of a block is that of its last entry. No entries: not nested."""

    start: int
    end: int
    kind: str  # mapping, sequence or scalar; an alias is a scalar
    flow: bool = False
    entries: list["Entry"] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Return whether nothing is written there, as after `key:`."""
        return self.start == self.end

    @property
    def block(self) -> bool:
        """Return whether it is a mapping or list over several lines, without brackets."""
        return self.kind != "scalar" and not self.flow


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a mapping or list. `start` is where its key or its dash begins, `after` where its value may begin."""

    key: str | int
    start: int
    after: int
    value: Place

    @property
    def end(self) -> int:
        """Return where the entry ends; what follows on its line is a comment."""
        return max(self.value.end, self.after)


def root_of(text: str) -> Place | None:
    """Return what stands in `text`, which is known to be YAML, None if there is no document in it."""
    events = (e for e in yaml.parse(text, Loader=_LOADER))
    found = [place for event in events if (place := _value(text, event, events)) is not None]
    return found[0] if found else None


def entry_at(root: Place | None, where: Where) -> Entry | None:
    """Return the entry that `where` leads to, None if there is none."""
    found, place = None, root
    for step in where:
        found = next((e for e in place.entries if e.key == step), None) if place is not None else None
        place = found.value if found is not None else None
    return found


def _value(text: str, event: Event, events: Iterator[Event]) -> Place | None:
    """Return the value that `event` begins, None if it begins none."""
    flow = bool(getattr(event, "flow_style", False))
    if isinstance(event, MappingStartEvent):
        return _mapping(text, Place(_start(event), _end(event), "mapping", flow), events)
    if isinstance(event, SequenceStartEvent):
        return _sequence(text, Place(_start(event), _end(event), "sequence", flow), events)
    if isinstance(event, ScalarEvent):
        return Place(_start(event), _scalar_end(text, event), "scalar")
    return Place(_start(event), _end(event), "scalar") if isinstance(event, AliasEvent) else None


def _mapping(text: str, place: Place, events: Iterator[Event]) -> Place:
    for event in events:
        if isinstance(event, MappingEndEvent):
            return _ended(place, event)
        value = _value(text, next(events), events)
        if isinstance(event, ScalarEvent) and value is not None:
            colon = _COLON.match(text, _end(event))
            after = colon.end() if colon else _end(event)
            place.entries.append(Entry(event.value, _start(event), after, value))
    return place


def _sequence(text: str, place: Place, events: Iterator[Event]) -> Place:
    before = place.start
    for event in events:
        if isinstance(event, SequenceEndEvent):
            return _ended(place, event)
        value = _value(text, event, events)
        if value is not None:
            start, after = _item(text, before, value, flow=place.flow)
            place.entries.append(Entry(len(place.entries), start, after, value))
            before = place.entries[-1].end
    return place


def _item(text: str, before: int, value: Place, *, flow: bool) -> tuple[int, int]:
    """Return where an item of a list begins, and its value may begin; `before` is where the one before ends."""
    if flow:
        return value.start, value.start
    if text[before : before + 1] == "-":
        return before, before + 1
    dash = _DASH.search(text, before)
    return (dash.end() - 1, dash.end()) if dash else (value.start, value.start)


def _ended(place: Place, event: Event) -> Place:
    """Return `place` with its end; a block ends, for YAML, only where the next thing begins."""
    place.end = _end(event) if place.flow else max((e.end for e in place.entries), default=place.start)
    return place


def _start(event: Event) -> int:
    return event.start_mark.index if event.start_mark else 0


def _end(event: Event) -> int:
    return event.end_mark.index if event.end_mark else 0


def _scalar_end(text: str, event: ScalarEvent) -> int:
    end = _end(event)
    if event.style not in {"|", ">"}:
        return end
    written = text[_start(event) : end]
    keeps = "+" in written.partition("\n")[0]
    kept = written.removesuffix("\n").removesuffix("\r") if keeps else written.rstrip()
    return _start(event) + len(kept)


class _Representer(SafeRepresenter):
    """Chooses styles as the examples of this program do: what is short stands between brackets."""

    @override
    def ignore_aliases(self, data: object) -> bool:
        return True


class _Dumper(yaml.SafeDumper):
    """Writes lists below their key, indented."""

    @override
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)  # noqa: FBT003 - PyYAML's own argument


def _text(writer: SafeRepresenter, value: str) -> ScalarNode:
    return writer.represent_scalar("tag:yaml.org,2002:str", value, style='"' if "\n" in value else None)


def _map(writer: SafeRepresenter, value: dict[str, object]) -> MappingNode:
    short = len(value) <= 1 and not any(isinstance(v, dict | list | tuple) for v in value.values())
    return writer.represent_mapping("tag:yaml.org,2002:map", value.items(), flow_style=short)


def _list(writer: SafeRepresenter, value: Sequence[object]) -> SequenceNode:
    short = not any(isinstance(v, dict | list | tuple) for v in value) and len(str(value)) <= _SHORT
    return writer.represent_sequence("tag:yaml.org,2002:seq", value, flow_style=short)


_Representer.add_representer(str, _text)
_Representer.add_representer(dict, _map)
_Representer.add_representer(list, _list)
_Representer.add_representer(tuple, _list)


def block(value: object) -> list[str]:
    """Return the lines of plain data, not indented; a top that is a mapping or list stands in block style."""
    node = _Representer(sort_keys=False).represent_data(value)
    if isinstance(node, CollectionNode) and node.value:
        node.flow_style = False
    return _written(node).split("\n")


def on_one_line(value: object) -> str:
    """Return plain data as it stands behind a key, empty if that takes more than one line."""
    lines = block({"k": value})
    return lines[0].partition(" ")[2] if len(lines) == 1 else ""


def inline(value: object) -> str:
    """Return plain data on one line, as it may stand between brackets."""
    node = _Representer(sort_keys=False, default_flow_style=True).represent_data([value])
    for part in _collections(node):
        part.flow_style = True
    return _written(node)[1:-1]


def _collections(node: Node) -> Iterator[CollectionNode]:
    if isinstance(node, CollectionNode):
        yield node
        for part in node.value:
            for inner in part if isinstance(part, tuple) else (part,):
                yield from _collections(inner)


def _written(node: Node) -> str:
    """Return `node` as text, without the end of the last line and without marks of an end."""
    written = yaml.serialize(node, Dumper=_Dumper, allow_unicode=True, width=1_000_000_000)
    return str(written).removesuffix("\n").removesuffix("\n...")
