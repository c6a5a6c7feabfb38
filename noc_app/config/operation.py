"""What a backend can be told beyond its alerts: restart, trigger, annotate. Declared as data, asked for as text.

The parameters of an operation are a pydantic model, so that the command line, the form on the desk and the journal all
have them from one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from pydantic import BeforeValidator, ValidationError, WithJsonSchema

from noc_app.config.fields import Strict
from noc_app.config.messages import first_problem
from noc_app.model import CommandError
from noc_app.model.said import at_place, phrase

VALUES_LIMIT = 6000  # characters of all values together: the journal keeps them whole


class Parameters(Strict):
    """Base of what an operation wants to know; a model without fields wants nothing. Never a secret."""


def _object(given: object) -> object:
    if not isinstance(given, str):
        return given
    try:
        found = msgspec.json.decode(given or "{}")
    except msgspec.DecodeError as error:
        raise ValueError(phrase("is not JSON: {reason}", reason=str(error))) from error
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


def filled(operation: Operation, labels: Mapping[str, str]) -> dict[str, str]:
    """Return the parameters that an alert with `labels` gives."""
    return {name: labels[label] for name, label in operation.fills if labels.get(label)}


def parameters_of(operation: Operation, values: Mapping[str, str]) -> Parameters:
    """Return `values`, as they were typed, as the parameters of `operation`; an empty text is one that was left out.

    Raises CommandError that names the first value that does not fit.
    """
    given = {name: text for name, text in values.items() if text.strip()}
    if sum(map(len, given.values())) > VALUES_LIMIT:
        large = phrase("more than {most} characters in all", most=VALUES_LIMIT)
        raise CommandError(at_place(operation.id, large))
    try:
        return operation.parameters.model_validate(given)
    except ValidationError as error:
        path, words = first_problem(error, operation.parameters)
        raise CommandError(at_place(".".join(map(str, path)) or operation.id, words)) from error
