"""Grafana's variables put into PromQL: a page of a wall has nobody who would choose."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from noc_app.grafana.wire import Json, mapping, mappings, word

EVERYTHING = ".*"
BUILT_IN: Mapping[str, str] = {
    "__rate_interval": "5m",
    "__interval": "1m",
    "__interval_ms": "60000",
    "__range": "1h",
    "__range_s": "3600",
    "__range_ms": "3600000",
    "__auto": "5m",
}
_ALL = frozenset({"$__all", "All"})
_NAME = r"([A-Za-z_]\w*)"  # $1 is what label_replace found
_NAMED = re.compile(rf"\$\{{{_NAME}(?::[^}}]*)?\}}|\[\[{_NAME}(?::[^\]]*)?\]\]|\${_NAME}")
_MATCHER = re.compile(r'(\w+)\s*(=~|!~|!=|=)\s*"((?:[^"\\]|\\.)*)"')
_MOST = 12  # values of a repeated panel


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable with the values that are shown; `pattern` says that its text is a regular expression."""

    name: str
    text: str
    values: tuple[str, ...] = ()
    pattern: bool = False


def variables_of(listed: Iterable[Json], given: Mapping[str, str], say: Callable[[str], None]) -> dict[str, Variable]:
    """Return the variables of a dashboard; `given` values come first. What had to be decided is said."""
    found: dict[str, Variable] = {}
    for one in listed:
        if word(one.get("type")) in {"datasource", "adhoc"}:
            continue
        name = word(one.get("name"))
        if name in given:
            found[name] = Variable(name, given[name], (given[name],), pattern="|" in given[name])
        elif name:
            found[name] = _variable(name, one, say)
    return found


def _variable(name: str, one: Json, say: Callable[[str], None]) -> Variable:
    values = _values(one)
    if not values:
        say(f"variable {name}: it has no saved value, so everything is shown; choose with --set {name}=VALUE")
        return Variable(name, EVERYTHING, pattern=True)
    if values[0] in _ALL:
        options = tuple(v for v in _options(one) if v not in _ALL)
        return Variable(name, str(one.get("allValue") or EVERYTHING), options, pattern=True)
    if len(values) == 1:
        return Variable(name, values[0], values)
    return Variable(name, "|".join(map(_escaped, values)), values, pattern=True)


def _escaped(value: str) -> str:
    """Return a value as it stands in a pattern inside a string of PromQL: there a backslash is written twice."""
    return re.sub(r"([.+*?()\[\]{}|^$\\])", r"\\\\\1", value)


def _values(one: Json) -> tuple[str, ...]:
    """Return what is chosen: what was saved, else the first of what can be chosen."""
    value = mapping(one.get("current")).get("value")
    chosen = [str(v) for v in (value if isinstance(value, list) else [value]) if v not in (None, "")]
    if one.get("type") == "interval":
        chosen = [v for v in chosen if not v.startswith("$__auto") and v != "auto"] or ["5m"]
    return tuple(chosen or ([] if one.get("type") == "query" else _options(one)[:1]))


def _options(one: Json) -> list[str]:
    options = [str(o.get("value")) for o in mappings(one.get("options")) if o.get("value")]
    query = word(one.get("query"))
    if not options and query and one.get("type") in {"custom", "constant", "interval", "textbox"}:
        options = [word.strip() for word in query.split(",") if word.strip()]
    return options


def filled(text: str, variables: Mapping[str, Variable]) -> str:
    """Return PromQL with the values of the variables; a comparison with a pattern becomes a match."""

    def match(found: re.Match[str]) -> str:
        label, sign, value = found[1], found[2], found[3]
        patterns = any((v := variables.get(name)) is not None and v.pattern for name in names_in(value))
        sign = {"=": "=~", "!=": "!~"}.get(sign, sign) if patterns else sign
        return f'{label}{sign}"{_put(value, variables)}"'

    return _put(_MATCHER.sub(match, text), variables)


def names_in(text: str) -> list[str]:
    """Return the names of the variables in `text`."""
    return [next(filter(None, found)) for found in _NAMED.findall(text)]


def _put(text: str, variables: Mapping[str, Variable]) -> str:
    def value(found: re.Match[str]) -> str:
        name = next(filter(None, found.groups()))
        known = variables.get(name)
        return known.text if known is not None else BUILT_IN.get(name, found[0])

    return _NAMED.sub(value, text)


def repeated(name: str, variables: Mapping[str, Variable]) -> tuple[Variable, ...]:
    """Return one variable for each value of a repeated one, at most twelve; nothing if its values are not known."""
    known = variables.get(name)
    values = known.values if known is not None else ()
    return tuple(Variable(name, value, (value,)) for value in values[:_MOST]) if len(values) > 1 else ()
