"""What a backend can be told beyond its alerts: restart, trigger, annotate. Declared as data, asked for as text.

The parameters of an operation are a pydantic model, so that the command line, the form on the desk and the journal all
have them from one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from pydantic import BeforeValidator, ValidationError, WithJsonSchema

from noc_app.config.fields import Strict
from noc_app.config.messages import first_problem
from noc_app.model import CommandError

VALUES_LIMIT = 6000  # characters of all values together: the journal keeps them whole


class Parameters(Strict):
    """Base of what an operation wants to know; a model without fields wants nothing. Never a secret."""


def _object(given: object) -> object:
    if not isinstance(given, str):
        return given
    try:
        found = msgspec.json.decode(given or "{}")
    except msgspec.DecodeError as error:
        raise ValueError(f"is not JSON: {error}") from error
    return found


JsonObject = Annotated[dict[str, Any], BeforeValidator(_object), WithJsonSchema({"type": "object"})]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Something that a backend can be told. `id` is what is typed, `scope` the permission that it needs there.

    What is `dangerous` interrupts or destroys something: it is confirmed by typing the name of its target. `fills` are
    parameters that the form takes from the selected alert, each with the label that holds it; "fingerprint" is the
    alert's own.
    """

    id: str
    title: str
    help: str
    scope: str
    parameters: type[Parameters] = Parameters
    dangerous: bool = False
    fills: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request for an operation. `intent` is unique and makes retries harmless where the backend keeps it.

    `parameters` is of the operation's own model; `ref` is what the backend called it, empty until it has answered; `at`
    is Unix seconds UTC.
    """

    operation: str
    parameters: Any
    intent: str
    by: str
    at: float
    ref: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """An operation of one target, and why it cannot be asked for now, empty if it can."""

    target: str
    operation: Operation
    denied: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One line of an operation's form. With `choices` it is one of them."""

    name: str
    title: str
    help: str
    default: str = ""
    needed: bool = True
    choices: tuple[str, ...] = ()


def blanks_of(operation: Operation) -> tuple[Blank, ...]:
    """Return what an operation wants to know, in the order of its model."""
    return tuple(
        Blank(
            name=name,
            title=field.title or name.replace("_", " ").capitalize(),
            help=field.description or "",
            default="" if field.is_required() else _words(field.get_default(call_default_factory=True)),
            needed=field.is_required(),
            choices=_choices(field.annotation),
        )
        for name, field in operation.parameters.model_fields.items()
    )


def filled(operation: Operation, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the parameters that an alert with `labels` gives."""
    return {name: labels[label] for name, label in operation.fills if labels.get(label)}


def parameters_of(operation: Operation, values: Mapping[str, str]) -> Parameters:
    """Return `values`, as they were typed, as the parameters of `operation`; an empty text is one that was left out.

    Raises CommandError that names the first value that does not fit.
    """
    given = {name: text for name, text in values.items() if text.strip()}
    if sum(map(len, given.values())) > VALUES_LIMIT:
        raise CommandError(f"{operation.id}: more than {VALUES_LIMIT} characters in all")
    try:
        return operation.parameters.model_validate(given)
    except ValidationError as error:
        path, words = first_problem(error, operation.parameters)
        raise CommandError(f"{'.'.join(map(str, path)) or operation.id}: {words}") from error


def _choices(annotation: object) -> tuple[str, ...]:
    if annotation is bool:
        return ("no", "yes")
    if get_origin(annotation) is Literal:
        return tuple(map(str, get_args(annotation)))
    if get_origin(annotation) in {Union, UnionType}:
        return next((found for part in get_args(annotation) if (found := _choices(part))), ())
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return tuple(member.value for member in annotation)
    return ()


def _words(default: object) -> str:
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, dict | list | tuple):
        return msgspec.json.encode(default).decode() if default else ""
    return "" if default is None else str(default)
