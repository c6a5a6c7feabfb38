"""YAML with places: every value knows the line it stands on, so that an error can name it.

Differences from plain YAML 1.1, on purpose: only `true` and `false` are booleans (`no` is a country), a key that
stands twice is an error, and documents are capped in size, depth and number of nodes (aliases count as often as used).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from noc_app.model import ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase

NO_MAPPING = phrase("must be a mapping with keys such as {key}")
_NOT_READ = phrase("cannot be read: {reason}")
_NOT_UTF8 = phrase("is not UTF-8 at byte {place}; save it as UTF-8")
_NOT_YAML = phrase("not valid YAML: {reason}")

MAX_BYTES = 4_000_000
MAX_NODES = 200_000
MAX_DEPTH = 40

Where: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_QUOTES = frozenset({"'", '"', "|", ">"})
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS = {"true": True, "True": True, "false": False, "False": False}


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: `value` is plain data, `lines` maps the path of each value to its line, counted from 1."""

    path: Path
    value: Value
    lines: dict[Where, int]

    def line(self, where: Where) -> int:
        """Return the line of `where`, or of the nearest parent that has one."""
        for end in range(len(where), -1, -1):
            if (found := self.lines.get(where[:end])) is not None:
                return found
        return 1

    def error(self, where: Where, message: str) -> ConfigError:
        """Return an error that names file, line and key."""
        key = ".".join(str(part) for part in where) or phrase("the document")
        return at_line(self.path, self.line(where), at_place(key, message))

    def says(self, where: Where, message: str) -> str:
        """Return what `error` says."""
        return said_by(self.error(where, message))


def at_line(path: Path, line: int, reason: str) -> ConfigError:
    """Return an error that names file and line."""
    return ConfigError(at_place(f"{path}:{line}", reason))


def unread(path: Path, error: OSError | UnicodeDecodeError) -> ConfigError:
    """Return why a file cannot be read."""
    if isinstance(error, UnicodeDecodeError):
        return ConfigError(at_place(path, _NOT_UTF8.of(place=error.start)))
    return ConfigError(at_place(path, _NOT_READ.of(reason=error.strerror)))


def read_yaml(path: Path) -> Document:
    """Return the document in `path`. Raises ConfigError with file and line."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            large = phrase("{size} bytes is more than the {most} allowed; split the file", size=size, most=MAX_BYTES)
            raise ConfigError(at_place(path, large))
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise unread(path, error) from error
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Document:
    """Return the document in `text`; `path` is for messages. Raises ConfigError."""
    try:
        _check_depth(text, path)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise at_line(path, line, _NOT_YAML.of(reason=error.problem or error.context)) from error
    except yaml.YAMLError as error:
        raise ConfigError(at_place(path, _NOT_YAML.of(reason=str(error)))) from error
    reader = _Reader(path)
    value = None if root is None else reader.value(root, ())
    return Document(path, value, reader.lines)


def _check_depth(text: str, path: Path) -> None:
    """Raise ConfigError if `text` is nested too deeply: composing recurses in C, whose stack would end the process."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > MAX_DEPTH:
            line = event.start_mark.line + 1 if event.start_mark else 1
            deep = phrase("is nested too deeply, more than {most} levels", most=MAX_DEPTH)
            raise at_line(path, line, deep)


class _Reader:
    """Turns nodes into plain data and remembers their lines."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._count = 0
        self.lines: dict[Where, int] = {}

    def value(self, node: Node, where: Where) -> Value:
        self._count += 1
        line = node.start_mark.line + 1
        if self._count > MAX_NODES or len(where) > MAX_DEPTH:
            large = phrase("too large once its aliases are expanded, or nested too deeply")
            raise at_line(self._path, line, large)
        self.lines[where] = line
        if isinstance(node, MappingNode):
            return self._mapping(node, where)
        if isinstance(node, SequenceNode):
            return [self.value(child, (*where, i)) for i, child in enumerate(node.value)]
        return self._scalar(node, line)

    def _mapping(self, node: MappingNode, where: Where) -> Value:
        found: dict[str, Value] = {}
        for key_node, child in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, ScalarNode):
                raise at_line(self._path, line, phrase("a key must be a single word"))
            key = str(key_node.value)
            if key == "<<":
                merging = phrase("merge keys (<<) are not supported; write the keys out")
                raise at_line(self._path, line, merging)
            if key in found:
                raise at_line(self._path, line, at_place(key, phrase("stands twice; remove one")))
            found[key] = self.value(child, (*where, key))
            self.lines[(*where, key)] = line
        return found

    def _scalar(self, node: Node, line: int) -> Value:
        text, tag = str(node.value), str(node.tag).removeprefix("tag:yaml.org,2002:")
        if tag not in {"null", "bool", "int", "float", "str", "timestamp"}:
            raise at_line(self._path, line, phrase("the tag {tag} is not supported", tag=f"!{tag}"))
        if getattr(node, "style", None) in _QUOTES or tag in {"str", "timestamp"}:
            return text
        if tag == "null" and text in _NULLS:
            return None
        return _BOOLEANS.get(text, text) if tag == "bool" else _number(text)


def _number(text: str) -> int | float | str:
    """Return a decimal number; anything cleverer (octal, base 60, underscores) stays a string."""
    for kind in (int, float):
        try:
            return kind(text) if "_" not in text else text
        except ValueError:
            continue
    return text
