"""A configuration as a form sees it: every setting with its words, its value, its default and where it stands.

Made from the models that also check it, so nothing here knows a setting by name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from noc_app.config.blanks import named
from noc_app.config.duration import duration_words, seconds
from noc_app.config.load import PARTS
from noc_app.config.settings import Settings
from noc_app.config.yaml_file import Document
from noc_app.config.yaml_text import block
from noc_app.model.said import Said, phrase

_PARTS = {
    "targets": phrase("what is watched"),
    "rules": phrase("rules of your own: when a signal becomes an alert"),
    "inhibit": phrase("which alerts hide which others"),
    "maintenance": phrase("planned work"),
    "dependencies": phrase("what needs what"),
}


class Kind(Enum):
    """How a setting is asked for."""

    SWITCH = "switch"
    CHOICE = "choice"
    TEXT = "text"
    NUMBER = "number"
    WORDS = "words"  # a list of words, separated by commas
    YAML = "yaml"  # a list or a table: it is shown as it stands, and changed in an editor


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `value` is as written, None if it is not there; then `default` counts, in words of the file.

    `line` counts from 1 and is 0 where the setting is not written. `lines` is what is written, for kind YAML.
    """

    path: tuple[str, ...]
    section: str
    title: str
    help: str
    kind: Kind
    default: str
    value: object = None
    line: int = 0
    choices: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def written(self) -> bool:
        """Return whether the file says something about it."""
        return self.line > 0

    @property
    def text(self) -> str:
        """Return what counts, in words of the file."""
        return self.default if self.value is None else in_words(self.value)


@dataclass(frozen=True, slots=True)
class Stated:
    """A setting with `source`, FILE:LINE or empty for the default, what is wrong with it, and why it is locked."""

    setting: Setting
    source: str = ""
    problem: str = ""
    locked: str = ""


def settings_of(document: Document, text: str) -> tuple[Setting, ...]:
    """Return every setting of a configuration, in the order of the models; `text` is what `document` was read from."""
    found = [
        setting
        for name, field in Settings.model_fields.items()
        for setting in _settings((name,), field, Settings(), found_in=(document, text))
    ]
    for name in PARTS:
        blank = Setting((name,), phrase("Targets and rules"), phrase(named(name)), _PARTS[name], Kind.YAML, "")
        found.append(_filled(blank, document, text))
    return tuple(found)


def value_of(setting: Setting, said: str) -> object:
    """Return what was typed or chosen as plain data; what is no number where one belongs stays text, to be refused."""
    if setting.kind is Kind.SWITCH:
        return said == "true"
    if setting.kind is Kind.WORDS:
        return [word.strip() for word in said.split(",") if word.strip()]
    return _number(said.strip()) if setting.kind is Kind.NUMBER else said


def _number(said: str) -> object:
    for number in (int, float):
        try:
            return number(said)
        except ValueError:
            continue
    return said


def in_words(value: object) -> str:
    """Return plain data as a form says it, on one line; what is empty is no words."""
    if value is None or value == "":
        return ""
    if isinstance(value, list | tuple) and not any(isinstance(part, dict | list) for part in value):
        return ", ".join(map(in_words, value))
    return value if isinstance(value, str) else " ".join(line.strip() for line in block(value))


def _settings(
    path: tuple[str, ...], field: FieldInfo, owner: BaseModel, *, found_in: tuple[Document, str]
) -> Iterator[Setting]:
    """Yield the setting of a field, or those of the table it is."""
    usual = getattr(owner, _attribute(owner, path[-1]))
    if isinstance(usual, BaseModel):
        for name, inner in type(usual).model_fields.items():
            yield from _settings((*path, inner.alias or name), inner, usual, found_in=found_in)
        return
    lasts = any(getattr(mark, "func", None) is seconds for mark in field.metadata)
    kind, choices = (Kind.TEXT, ()) if lasts else _kind(field.annotation)
    blank = Setting(
        path=path,
        section=_section(path[0]) if len(path) > 1 else phrase("General"),
        title=_titled(path[1:-1], phrase(field.title or named(path[-1]))),
        help=phrase(field.description or ""),
        kind=kind,
        default=duration_words(usual) if lasts else in_words(_plain(usual)),
        choices=choices,
    )
    yield _filled(blank, *found_in)


def _attribute(owner: BaseModel, key: str) -> str:
    """Return the name of the field of `owner` that is written as `key`."""
    return next(name for name, f in type(owner).model_fields.items() if key == (f.alias or name))


def _section(name: str) -> Said:
    """Return what a table is about, from what its model says of itself."""
    said = type(getattr(Settings(), name)).__doc__ or named(name)
    return phrase(said.partition("\n")[0].partition(":")[0].partition(".")[0])


def _titled(steps: tuple[str, ...], title: Said) -> Said:
    """Return the title of a setting with those of the tables that it stands in before it."""
    for step in reversed(steps):
        title = phrase("{group} · {title}", group=phrase(named(step)), title=title)
    return title


def _plain(value: object) -> object:
    """Return a default as plain data."""
    return list(map(str, value)) if isinstance(value, tuple) else value


def _filled(blank: Setting, document: Document, text: str) -> Setting:
    """Return `blank` with what the file says about it."""
    if blank.path not in document.lines:
        return blank
    value: Any = document.value
    for step in blank.path:
        value = value[step]
    line = document.lines[blank.path]
    last = max(n for where, n in document.lines.items() if where[: len(blank.path)] == blank.path)
    lines = tuple(text.splitlines()[line - 1 : last]) if blank.kind is Kind.YAML else ()
    return replace(blank, value=value, line=line, lines=lines)


def _kind(annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    """Return how a type is asked for, and its choices; an optional one as what it is when it is given."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return Kind.CHOICE, tuple(map(str, inside))
    if origin in {Union, UnionType}:
        kinds = [_kind(part) for part in inside if part is not NoneType]
        return kinds[0] if len(kinds) == 1 else (Kind.YAML, ())
    return _KINDS.get(annotation, Kind.YAML), ()


_KINDS: dict[Any, Kind] = {
    bool: Kind.SWITCH,
    int: Kind.NUMBER,
    float: Kind.NUMBER,
    str: Kind.TEXT,
    Path: Kind.TEXT,
    tuple[str, ...]: Kind.WORDS,
    tuple[Path, ...]: Kind.WORDS,
}
