"""What pydantic found, in words that say what to do."""

import difflib
from collections.abc import Iterable

from pydantic import BaseModel, ValidationError

_WORDS = {
    "missing": "is missing",
    "string_type": "must be text; put it in quotes",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "float_type": "must be a number",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping of keys to values",
    "model_type": "must be a mapping of keys to values",
}


def first_problem(error: ValidationError, model: type[BaseModel]) -> tuple[tuple[str | int, ...], str]:
    """Return the path and the words of the first problem that `model` has with its input."""
    problem = error.errors(include_url=False)[0]
    path = tuple(problem["loc"])
    kind = str(problem["type"])
    if kind == "extra_forbidden":
        name = str(path[-1])
        close = nearest(name, model.model_fields)
        known = f"did you mean {close}?" if close else f"known keys: {', '.join(sorted(model.model_fields))}"
        return path, f"unknown key; {known}"
    message = _WORDS.get(kind) or str(problem["msg"]).removeprefix("Value error, ")
    return path, message[:1].lower() + message[1:]


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is spelt most like `name`, empty if none is close."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)), "")
