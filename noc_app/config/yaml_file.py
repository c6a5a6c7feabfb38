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
        key = ".".join(str(part) for part in where) or "the document"
        return ConfigError(f"{self.path}:{self.line(where)}: {key}: {message}")


def read_yaml(path: Path) -> Document:
    """Return the document in `path`. Raises ConfigError with file and line."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ConfigError(f"{path}: {size} bytes is more than the {MAX_BYTES} allowed; split the file")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8 at byte {error.start}; save it as UTF-8") from error
    return parse_yaml(text, path)


def parse_yaml(text: str, path: Path) -> Document:
    """Return the document in `text`; `path` is for messages. Raises ConfigError."""
    try:
        _check_depth(text, path)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(f"{path}:{line}: not valid YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise ConfigError(f"{path}: not valid YAML: {error}") from error
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
            raise ConfigError(f"{path}:{line}: is nested too deeply, more than {MAX_DEPTH} levels")


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
            raise ConfigError(f"{self._path}:{line}: too large once its aliases are expanded, or nested too deeply")
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
                raise ConfigError(f"{self._path}:{line}: a key must be a single word")
            key = str(key_node.value)
            if key == "<<":
                raise ConfigError(f"{self._path}:{line}: merge keys (<<) are not supported; write the keys out")
            if key in found:
                raise ConfigError(f"{self._path}:{line}: {key}: stands twice; remove one")
            found[key] = self.value(child, (*where, key))
            self.lines[(*where, key)] = line
        return found

    def _scalar(self, node: Node, line: int) -> Value:
        text, tag = str(node.value), str(node.tag).removeprefix("tag:yaml.org,2002:")
        if tag not in {"null", "bool", "int", "float", "str", "timestamp"}:
            raise ConfigError(f"{self._path}:{line}: the tag !{tag} is not supported")
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
