"""Grafana's annotation queries as notes on our charts."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from noc_app.config.panels import NOTE_SOURCES
from noc_app.grafana.panels import LEGEND, of_prometheus
from noc_app.grafana.variables import Variable, filled, names_in
from noc_app.grafana.wire import Json, mapping, word

_TEXT = 120
_OVER_ZERO = re.compile(r"\s*>\s*0\s*$")  # without it a series stays, and its turn from zero is seen


def notes_of(
    listed: Iterable[Json], variables: Mapping[str, Variable], target: str, say: Callable[[str], None]
) -> list[dict[str, Any]]:
    """Return what makes notes on every chart; what cannot be taken is said."""
    found: list[dict[str, Any]] = []
    for one in listed:
        taken = _note(one, variables, target)
        name = word(one.get("name"))
        if isinstance(taken, str):
            say(f"annotation {name}: not taken, {taken}")
        elif len(found) == NOTE_SOURCES:
            say(f"annotation {name}: not taken, a chart has at most {NOTE_SOURCES}")
        else:
            found.append(taken)
    return found


def _note(one: Json, variables: Mapping[str, Variable], target: str) -> dict[str, Any] | str:
    """Return one annotation, or why it cannot be taken."""
    expr = one.get("expr") or mapping(one.get("target")).get("expr")
    if not of_prometheus(one, {}) or not isinstance(expr, str) or not expr.strip():
        return "it does not ask Prometheus"
    if one.get("useValueForTime"):
        return "its values are times"
    query = filled(expr, variables)
    unknown = names_in(query)
    if unknown:
        return f"the variable {unknown[0]} is not known"
    words = word(one.get("titleFormat")) or word(one.get("name"))
    text = LEGEND.sub(lambda label: "{" + label[1] + "}", filled(words, variables)).strip()
    note = {"query": _OVER_ZERO.sub("", query), "text": text[:_TEXT]}
    return note | {"target": target} if target else note
