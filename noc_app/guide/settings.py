"""Settings in words, from the JSON Schema that editors use too."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from pydantic import BaseModel

from noc_app.config.fields import DURATION_PATTERN
from noc_app.guide.marks import code, escaped, listed, table

Node: TypeAlias = Mapping[str, Any]

# Explained once, on the page of the configuration, and only named wherever they occur.
NAMED = {
    "SecretRef": "[secret](configuration.md#secrets)",
    "Auth": "[sign-in](configuration.md#sign-in)",
    "Tls": "[encryption](configuration.md#encryption)",
    "Basic": "[user name and password](configuration.md#sign-in)",
}
HEAD = ("setting", "what it takes", "without it", "what it is")
_SECONDS = ((86_400, "d"), (3600, "h"), (60, "m"), (1, "s"))
_TIME = "time of day"


@dataclass(frozen=True, slots=True)
class Setting:
    """One line of a table of settings; `path` as it is nested: `takeover.after`, `queries[].sql`."""

    path: str
    takes: str
    default: str
    help: str


@cache
def schema_of(model: type[BaseModel]) -> tuple[Node, Node]:
    """Return the schema of a model and the definitions that it refers to."""
    found = model.model_json_schema()
    return found, found.get("$defs", {})


def settings_of(model: Node, definitions: Node, below: str = "") -> Iterator[Setting]:
    """Yield every setting of a model in the order of its definition, the nested ones after what holds them.

    `model` is a schema or a reference to one of `definitions`.
    """
    node = resolved(model, definitions)
    needed = frozenset(node.get("required", ()))
    for name, field in node.get("properties", {}).items():
        path = f"{below}{name}"
        takes, default = takes_of(field, definitions), _default(field, needed=name in needed)
        yield Setting(path, takes, default, _titled(name, field, help_of(field, definitions)))
        for inner, mark in _nested(field, definitions):
            yield from settings_of(inner, definitions, f"{path}{mark}.")


def rows(settings: Iterator[Setting]) -> Iterator[tuple[str, str, str, str]]:
    """Yield the lines of a table of settings, in Markdown."""
    return ((code(s.path), s.takes, s.default, escaped(s.help)) for s in settings)


def settings_table(model: Node, definitions: Node, *, without: frozenset[str] = frozenset()) -> str:
    """Return a table of every setting of a model, but those whose first name is in `without`."""
    found = (s for s in settings_of(model, definitions) if s.path.split(".")[0].rstrip("[]") not in without)
    return table(HEAD, rows(found))


def resolved(node: Node, definitions: Node) -> Node:
    """Return what `node` refers to, or itself."""
    return definitions[_name(node)] if "$ref" in node else node


def help_of(field: Node, definitions: Node) -> str:
    """Return what a field says of itself, else what the model in it says."""
    said = field.get("description") or next((o["description"] for o in _options(field) if "description" in o), "")
    if said or _name(field) in NAMED:
        return str(said)
    inner = next((resolved(o, definitions) for o in (field, *_options(field)) if "$ref" in o), {})
    return str(inner.get("description", "")).split("\n\n", maxsplit=1)[0] if "properties" in inner else ""


def _titled(name: str, field: Node, said: str) -> str:
    """Return what a setting is, with the title that its form has, if somebody gave it one."""
    title = str(field.get("title", ""))
    own = "" if title == name.replace("_", " ").title() else title
    words = ": ".join(part for part in (own, said) if part)
    return words[:1].upper() + words[1:]


def takes_of(field: Node, definitions: Node) -> str:
    """Return in Markdown what a setting takes: `text`, `list of numbers`, its choices."""
    if "$ref" in field:
        return NAMED.get(_name(field)) or takes_of(resolved(field, definitions), definitions)
    if options := _options(field):
        return " or ".join(dict.fromkeys(takes_of(option, definitions) for option in options))
    if _is_duration(field):
        return "duration"
    if "enum" in field:
        return listed(map(str, field["enum"]))
    if "const" in field:
        return code(str(field["const"]))
    return _by_type(field, definitions)


def _by_type(field: Node, definitions: Node) -> str:
    match field.get("type"):
        case "array":
            return f"list of {takes_of(field['items'], definitions)}" if "items" in field else "list"
        case "object":
            return _mapping(field, definitions)
        case "boolean":
            return "`true` or `false`"
        case "integer" | "number":
            return f"number{_range(field)}"
        case _ if field.get("description", "").startswith(_TIME):
            return _TIME
    return "address" if field.get("format") == "uri" else "text"


def _mapping(field: Node, definitions: Node) -> str:
    inner = field.get("additionalProperties")
    return f"name to {takes_of(inner, definitions)}" if isinstance(inner, Mapping) else "settings"


def _range(field: Node) -> str:
    low = field.get("minimum", field.get("exclusiveMinimum"))
    high = field.get("maximum", field.get("exclusiveMaximum"))
    above = f" from {low:g}" if low is not None and "minimum" in field else f" above {low:g}" if low is not None else ""
    return f"{above} to {high:g}" if high is not None else above


def _default(field: Node, *, needed: bool) -> str:
    if needed:
        return "**needed**"
    value = field.get("default")
    if isinstance(value, bool):
        return code(str(value).lower())
    if isinstance(value, int | float):
        return code(_number(value, field))
    if (
        isinstance(value, list)
        and value
        and field.get("type") == "array"
        and all(isinstance(v, str | int | float) for v in value)
    ):
        return listed(map(str, value))
    return code(value) if isinstance(value, str) else ""


def _number(value: float, field: Node) -> str:
    """Return a number as one writes it there: `30s`, `22:00`, `0.8`."""
    if field.get("description", "").startswith(_TIME):
        return f"{int(value) // 60:02d}:{int(value) % 60:02d}"
    if not _is_duration(field) or not value:
        return f"{value:g}"
    size, unit = next(((s, u) for s, u in _SECONDS if value % s == 0), (1, "s"))
    return f"{value / size:g}{unit}"


def _nested(field: Node, definitions: Node) -> Iterator[tuple[Node, str]]:
    """Yield the models in a field that deserve lines of their own, each with the mark that its names get."""
    for option in _options(field) or (field,):
        if "$ref" in option:
            if _name(option) not in NAMED and "properties" in resolved(option, definitions):
                yield option, ""
        elif option.get("type") == "array" and "items" in option:
            yield from ((inner, f"[]{mark}") for inner, mark in _nested(option["items"], definitions))
        elif isinstance(inside := option.get("additionalProperties"), Mapping):
            yield from ((inner, f".NAME{mark}") for inner, mark in _nested(inside, definitions))


def _options(field: Node) -> tuple[Node, ...]:
    """Return the choices of a field but "nothing"; none if it has no choice."""
    if _is_duration(field):
        return ()
    found = field.get("anyOf") or field.get("oneOf") or ()
    return tuple(o for o in found if o.get("type") != "null")


def _is_duration(field: Node) -> bool:
    return any(option.get("pattern") == DURATION_PATTERN for option in (field, *field.get("anyOf", ())))


def _name(node: Node) -> str:
    return str(node.get("$ref", "")).rpartition("/")[2]
