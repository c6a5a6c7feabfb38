"""A form made of a settings model: its blanks, and what was typed into them as an entry of a configuration file.

Nothing is written by hand for a model. What of it can be one of several models, such as a way to sign in, is a choice,
and the blanks of each are asked for only when it is chosen.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

import msgspec
from pydantic import BaseModel, BeforeValidator, ValidationError
from pydantic.fields import FieldInfo

from noc_app.config.duration import duration_words, seconds
from noc_app.config.fields import Choices, SecretRef
from noc_app.config.messages import IS_MISSING, problems_in
from noc_app.config.yaml_file import Value, parse_yaml
from noc_app.model import ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase, unplaced

Entry: TypeAlias = dict[str, Any]
PLACES = ("keyring", "env", "file")  # where a secret may be kept
_TYPED = Path("form")  # for messages: it was typed, it stands in no file


class Shape(StrEnum):
    """How a blank is filled in."""

    LINE = "line"
    CHOICE = "choice"
    LINES = "lines"  # one value on each line
    YAML = "yaml"  # what has parts of its own
    SECRET = "secret"  # noqa: S105 - `keyring:`, `env:NAME` or `file:PATH`


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One question of a form. `name` is where the answer goes, steps joined by dots; with `choices` it is one of them.

    `shown` are the choices for people, the same if empty; of `lines` with choices any number can be taken. `when` is a
    choice that must have been made for it to be asked. `first` stays in sight where the optional ones are folded,
    `group` is the title of what it is a part of, and `example` shows how its parts are written.
    """

    name: str
    title: str
    help: str
    default: str = ""
    needed: bool = True
    choices: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    shape: Shape = Shape.LINE
    when: tuple[str, str] | None = None
    first: bool = True
    group: str = ""
    example: str = ""

    def asked(self, texts: Mapping[str, str]) -> bool:
        """Return whether it is asked for, with these answers to the others."""
        return self.when is None or texts.get(self.when[0], "") == self.when[1]


def blanks_of(model: type[BaseModel], *, without: Sequence[str] = ()) -> tuple[Blank, ...]:
    """Return what `model` wants to know, in its order; fields in `without` are left out."""
    return tuple(
        blank
        for name, field in model.model_fields.items()
        if name not in without
        for blank in _blanks(name, field, _Place())
    )


def named(key: str) -> str:
    """Return what a field without a title is called."""
    return key.replace("_", " ").capitalize()


def entry_of(
    model: type[BaseModel], texts: Mapping[str, str], ring: Callable[[str], str]
) -> tuple[Entry, dict[str, str]]:
    """Return the answers as an entry of a configuration file, and what is wrong with them by the name of the blank.

    What is left empty, or as it is by default, is left out. `ring` names the entry of the keyring for a blank. A
    problem that belongs to no blank has the name "".
    """
    blanks = tuple(blank for blank in blanks_of(model) if blank.asked(texts))
    entry: Entry = {}
    problems: dict[str, str] = {}
    for blank in blanks:
        text = texts.get(blank.name, blank.default).strip()
        if (not text or text == blank.default) and not (blank.needed and text):
            if blank.needed and blank.when is not None and not text:
                problems[blank.name] = IS_MISSING
            continue
        if blank.name in _alternatives(blanks):
            continue
        try:
            _put(entry, blank.name, _value(model, blank, text, ring))
        except ConfigError as error:
            problems[blank.name] = unplaced(said_by(error))
    return entry, {**_refused(model, entry, blanks), **problems}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a field stands: below which names, part of what, for which choice."""

    below: str = ""
    group: str = ""
    when: tuple[str, str] | None = None
    needed: bool = True
    first: bool = False


def _blanks(name: str, field: FieldInfo, place: _Place) -> Iterator[Blank]:
    """Yield the blanks of one field; a model of its own has one for each of its fields."""
    path = f"{place.below}{name}"
    annotation, optional = _bare(field.annotation)
    title, help_ = phrase(field.title or named(name)), phrase(field.description or "")
    needed = field.is_required() and place.needed
    if _is_model(annotation) and annotation is not SecretRef:
        ways = _ways(annotation)
        if ways:
            yield replace(_choice_of_ways(path, title, ways), help=help_, when=place.when)
            for way, of in ways.items():
                yield from _within(of, way, _Place(below=f"{path}.", group=title, when=(path, way), first=True))
            return
        inner = _Place(
            below=f"{path}.", group=title, when=place.when, needed=needed, first=needed or _has_secret(annotation)
        )
        for part, of in annotation.model_fields.items():
            yield from _blanks(part, of, inner)
        return
    shape, known = _shape(annotation), next((m.of() for m in field.metadata if isinstance(m, Choices)), ())
    yield Blank(
        name=path,
        title=title,
        help=help_,
        default="" if field.is_required() else _words(field, optional=optional),
        needed=needed,
        choices=known or (choices_of(annotation) if shape is Shape.CHOICE else ()),
        shape=shape,
        when=place.when,
        first=needed or place.first or bool(known) or annotation is SecretRef,
        group=place.group,
        example=_example(annotation) if shape is Shape.YAML else "",
    )


def _within(of: FieldInfo, way: str, place: _Place) -> Iterator[Blank]:
    """Yield the blanks of one way, asked for when it is chosen."""
    model, _ = _bare(of.annotation)
    if model is SecretRef:
        yield from _blanks(way, FieldInfo(annotation=SecretRef, title=of.title, description=of.description), place)
        return
    for part, field in model.model_fields.items():
        yield from _blanks(part, field, replace(place, below=f"{place.below}{way}."))


def _choice_of_ways(path: str, title: str, ways: Mapping[str, FieldInfo]) -> Blank:
    names = tuple(phrase(of.title or named(way)) for way, of in ways.items())
    return Blank(
        name=path,
        title=title,
        help="",
        needed=False,
        choices=("", *ways),
        shown=(phrase("nothing"), *names),
        shape=Shape.CHOICE,
    )


def _alternatives(blanks: Sequence[Blank]) -> set[str]:
    """Return the blanks that choose what else is asked: they stand in no entry themselves."""
    return {blank.when[0] for blank in blanks if blank.when is not None}


def _ways(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model that is one of several models: each is optional, and a model of its own."""
    fields = model.model_fields
    if all(
        not of.is_required() and of.default is None and _is_model(_bare(of.annotation)[0]) for of in fields.values()
    ):
        return dict(fields)
    return {}


def _bare(annotation: Any) -> tuple[Any, bool]:
    """Return a type without `| None`, and whether it had that."""
    if get_origin(annotation) in {Union, UnionType}:
        parts = [part for part in get_args(annotation) if part is not NoneType]
        if len(parts) == 1:
            return _bare(parts[0])[0], len(parts) < len(get_args(annotation))
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    return annotation, False


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _has_secret(model: type[BaseModel]) -> bool:
    return any(_bare(of.annotation)[0] is SecretRef for of in model.model_fields.values())


def _shape(annotation: Any) -> Shape:
    if annotation is SecretRef:
        return Shape.SECRET
    if get_origin(annotation) in {tuple, list}:
        inner = _bare(get_args(annotation)[0])[0]
        return Shape.LINES if _is_scalar(inner) else Shape.YAML
    if get_origin(annotation) is dict or annotation is dict:
        return Shape.YAML
    return Shape.CHOICE if choices_of(annotation) else Shape.LINE


def _is_scalar(annotation: Any) -> bool:
    return get_origin(annotation) is Literal or (isinstance(annotation, type) and not _is_model(annotation))


def choices_of(annotation: Any) -> tuple[str, ...]:
    """Return the texts that a value of a type can be, nothing if there are too many to tell."""
    if annotation is bool:
        return ("no", "yes")
    if get_origin(annotation) is Literal:
        return tuple(map(str, get_args(annotation)))
    if get_origin(annotation) in {Union, UnionType}:
        return next((found for part in get_args(annotation) if (found := choices_of(part))), ())
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return tuple(member.value for member in annotation)
    return ()


def _words(field: FieldInfo, *, optional: bool) -> str:
    """Return the default of a field as it would be typed."""
    default = field.get_default(call_default_factory=True)
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, float | int) and _is_duration(field):
        return duration_words(default)
    if isinstance(default, tuple | list) and all(isinstance(one, str) for one in default):
        return "\n".join(default)
    if isinstance(default, dict | list | tuple):
        return msgspec.json.encode(default).decode() if default else ""
    if isinstance(default, float):
        return f"{default:g}"
    return "" if default is None else str(default)


def _is_duration(field: FieldInfo) -> bool:
    return any(isinstance(part, BeforeValidator) and part.func is seconds for part in field.metadata)


def _example(annotation: Any) -> str:
    """Return how the parts of a list of models are written: what each needs, at least."""
    inner = _bare(get_args(annotation)[0])[0] if get_origin(annotation) in {tuple, list} else None
    if get_origin(inner) in {Union, UnionType}:
        inner = _bare(get_args(inner)[0])[0]
    if inner is None or not _is_model(inner):
        return ""
    needed = [name for name, field in inner.model_fields.items() if field.is_required()]
    return f"- {{{', '.join(f'{name}: …' for name in needed)}}}"


def _value(model: type[BaseModel], blank: Blank, text: str, ring: Callable[[str], str]) -> Any:
    """Return an answer as a configuration file would hold it. Raises ConfigError if it is no YAML where it must be."""
    if blank.shape is Shape.SECRET:
        place, _, where = text.partition(":")
        return {place: ring(blank.name) if place == "keyring" else where}
    if blank.shape is Shape.LINES:
        return [line.strip() for line in text.splitlines() if line.strip()]
    if blank.shape is Shape.YAML:
        return parse_yaml(text, _TYPED).value
    if blank.choices == choices_of(bool):
        return text == "yes"
    return _plain(text) if _wants_number(model, blank.name) else text


def _wants_number(model: type[BaseModel], name: str) -> bool:
    """Return whether the field at `name` holds a number, or one of several."""
    annotation: Any = model
    for step in name.split("."):
        annotation = _bare(annotation)[0].model_fields[step].annotation
    annotation = _bare(annotation)[0]
    literal = get_origin(annotation) is Literal and all(isinstance(one, int) for one in get_args(annotation))
    return annotation in {int, float} or literal


def _plain(text: str) -> Value:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _put(entry: Entry, name: str, value: Any) -> None:
    *above, last = name.split(".")
    for step in above:
        entry = entry.setdefault(step, {})
    entry[last] = value


def _refused(model: type[BaseModel], entry: Entry, blanks: Sequence[Blank]) -> dict[str, str]:
    """Return what `model` has against `entry`, by blank: what is wrong within an answer says where in it."""
    try:
        model.model_validate(entry)
    except ValidationError as error:
        found: dict[str, str] = {}
        for path, words in problems_in(error, model, entry):
            name = ".".join(map(str, path))
            within = (b.name for b in blanks if name == b.name or name.startswith(f"{b.name}."))
            blank = max(within, key=len, default="")
            inner = name.removeprefix(blank).lstrip(".")
            found.setdefault(blank, at_place(inner, words) if inner else words)
        return found
    return {}
