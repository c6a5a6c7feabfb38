"""What pydantic found, in words that say what to do."""

import difflib
from collections.abc import Iterable

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

_WORDS = {
    "missing": "is missing",
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "bool_parsing": "must be true or false",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
    "url_type": "must be an address such as http://127.0.0.1:9090",
    "url_parsing": "must be an address such as http://127.0.0.1:9090",
    "url_scheme": "must be an address that begins with http:// or https://",
}


def first_problem(
    error: ValidationError, model: type[BaseModel], raw: object = None
) -> tuple[tuple[str | int, ...], str]:
    """Return the path and the words of the first problem that `model` has with its input `raw`."""
    return problems_in(error, model, raw)[0]


def problems_in(
    error: ValidationError, model: type[BaseModel], raw: object = None
) -> list[tuple[tuple[str | int, ...], str]]:
    """Return the path and the words of every problem that `model` has with its input `raw`."""
    return [_problem(problem, model, raw) for problem in error.errors(include_url=False)]


def _problem(problem: ErrorDetails, model: type[BaseModel], raw: object) -> tuple[tuple[str | int, ...], str]:
    path = _in_file(tuple(problem["loc"]), raw)
    kind = str(problem["type"])
    if kind == "extra_forbidden":
        return path, _unknown_key(path, model)
    message = _WORDS.get(kind) or str(problem["msg"]).removeprefix("Value error, ")
    return path, message[:1].lower() + message[1:]


def _in_file(path: tuple[str | int, ...], raw: object) -> tuple[str | int, ...]:
    """Return `path` without the steps that only pydantic sees, such as the tag of a union's member."""
    found: list[str | int] = []
    for place, step in enumerate(path):
        known = (isinstance(raw, dict) and step in raw) or (isinstance(raw, list) and isinstance(step, int))
        if known or raw is None or place == len(path) - 1:
            found.append(step)
            raw = raw[step] if known and raw is not None else raw  # type: ignore[index]
    return tuple(found)


def _unknown_key(path: tuple[str | int, ...], model: type[BaseModel]) -> str:
    if len(path) != 1:
        return "unknown key; remove it or see `noc-app schema`"
    close = nearest(str(path[0]), model.model_fields)
    return (
        f"unknown key; {f'did you mean {close}?' if close else 'known keys: ' + ', '.join(sorted(model.model_fields))}"
    )


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is spelt most like `name`, empty if none is close."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)), "")
