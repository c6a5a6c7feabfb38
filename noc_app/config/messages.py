"""What pydantic found, in words that say what to do."""

import difflib
from collections.abc import Iterable

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

IS_MISSING = phrase("is missing")
UNKNOWN_KEY = phrase("unknown key")
KNOWN_KEYS = phrase("known keys: {names}")
KNOWN_KINDS = phrase("known kinds: {names}")
EXACTLY_ONE = phrase("give exactly one of {names}")
USED_BEFORE = phrase("{name} is used by an earlier entry; ids are unique")
_BOOLEAN = phrase("must be true or false")
_WHOLE = phrase("must be a whole number")
_NUMBER = phrase("must be a number")
_LIST = phrase("must be a list")
_MAPPING = phrase("must be a mapping of keys to values")
_ADDRESS = phrase("must be an address such as http://127.0.0.1:9090")
_ONE_OF = phrase("must be one of {values}")
_WORDS = {
    "missing": IS_MISSING,
    "string_type": phrase("must be text; put it in quotes"),
    "string_too_short": phrase("must have at least {min_length} characters"),
    "string_too_long": phrase("must have at most {max_length} characters"),
    "string_pattern_mismatch": phrase("must match the pattern {pattern}"),
    "bool_type": _BOOLEAN,
    "bool_parsing": _BOOLEAN,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": phrase("must be a finite number"),
    "greater_than": phrase("must be greater than {gt}"),
    "greater_than_equal": phrase("must be at least {ge}"),
    "less_than": phrase("must be less than {lt}"),
    "less_than_equal": phrase("must be at most {le}"),
    "list_type": _LIST,
    "tuple_type": _LIST,
    "too_short": phrase("must have at least {min_length} entries"),
    "too_long": phrase("must have at most {max_length} entries"),
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "path_type": phrase("must be the path of a file"),
    "url_type": _ADDRESS,
    "url_parsing": _ADDRESS,
    "url_scheme": phrase("must be an address that begins with http:// or https://"),
}
_CHOICES = frozenset({"literal_error", "enum"})


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
    given = problem.get("ctx", {})
    if kind in _CHOICES:
        return path, _ONE_OF.of(values=given["expected"].replace(" or ", ", "))
    if kind in _WORDS:
        return path, _WORDS[kind].of(**given)
    if isinstance(own := given.get("error"), ValueError):
        return path, said_by(own)
    return path, problem["msg"][:1].lower() + problem["msg"][1:]


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
        return in_turn((UNKNOWN_KEY, phrase("remove it or see `noc-app schema`")))
    known = KNOWN_KEYS.of(names=tuple(sorted(model.model_fields)))
    return in_turn((UNKNOWN_KEY, meant(str(path[0]), model.model_fields) or known))


def meant(name: str, known: Iterable[str]) -> str:
    """Return the question whether a known name was meant, empty if none is spelt like `name`."""
    close = nearest(name, known)
    return phrase("did you mean {name}?", name=close) if close else ""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is spelt most like `name`, empty if none is close."""
    return next(iter(difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)), "")
