"""One of Grafana's panels as one of ours."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from noc_app.config.panels import TITLE_LIMIT
from noc_app.grafana.units import Measure, limits_of, measure_of
from noc_app.grafana.variables import Variable, filled, names_in
from noc_app.grafana.wire import Json, items, mapping, mappings, number, word
from noc_app.model import Unit

KINDS: Mapping[str, str] = {
    "timeseries": "timeseries",
    "graph": "timeseries",
    "trend": "timeseries",
    "stat": "stat",
    "singlestat": "stat",
    "gauge": "bullet",
    "bargauge": "bullet",
    "barchart": "bullet",
    "table": "table",
    "table-old": "table",
    "heatmap": "heatmap",
    "histogram": "histogram",
    "piechart": "shares",
    "grafana-piechart-panel": "shares",
    "state-timeline": "timeline",
    "status-history": "timeline",
    "text": "text",
    "alertlist": "alerts",
}
_SIMPLE = frozenset({"organize", "joinByField", "merge", "labelsToFields", "seriesToColumns", "filterFieldsByName"})
_LAST = frozenset({"last", "lastNotNull", "current"})
LEGEND = re.compile(r"\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\}")
_TAG = re.compile(r"<[^>]*>")
_OVERRIDES = {
    "unit": "the units of single series: all have the unit of the panel",
    "thresholds": "the thresholds of single series",
}
_QUERIES = 8
_WORDS = 400


@dataclass(frozen=True, slots=True)
class Taken:
    """A panel in the words of our page files, with its place in Grafana's grid; `notes` is what was left out."""

    panel: dict[str, Any]
    box: tuple[int, int, int, int]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Case:
    """What is known while one panel is taken."""

    raw: Json
    variables: Mapping[str, Variable]
    target: str
    notes: list[str] = field(default_factory=list)

    @property
    def defaults(self) -> Json:
        return mapping(mapping(self.raw.get("fieldConfig")).get("defaults"))


def taken(raw: Json, box: tuple[int, int, int, int], variables: Mapping[str, Variable], target: str) -> Taken | str:
    """Return a panel, or why it cannot be taken."""
    case = _Case(raw, variables, target)
    kind = KINDS.get(str(raw.get("type", "")))
    if kind is None:
        return f"there is no panel like {raw.get('type')!r} here"
    panel: dict[str, Any] = {"kind": kind, "title": title_of(raw, variables)}
    if kind == "text":
        return Taken(panel | {"text": _text(raw)}, box)
    if kind == "alerts":
        return Taken(panel, box)
    queries = list(_queries(case))
    if not queries:
        return next(iter(case.notes), "it has no query to Prometheus")
    panel |= {"queries": queries[:_QUERIES]} | _details(kind, case, queries)
    if len(queries) > _QUERIES:
        case.notes.append(f"{len(queries) - _QUERIES} of its {len(queries)} queries")
    case.notes += _left_out(case)
    return Taken(panel, box, tuple(dict.fromkeys(case.notes)))


def title_of(raw: Json, variables: Mapping[str, Variable]) -> str:
    """Return the title of a panel as plain words."""
    return filled(word(raw.get("title")), variables).strip()[:TITLE_LIMIT]


def _details(kind: str, case: _Case, queries: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the keys that only one kind has."""
    label = _label(case.raw)
    found: dict[str, Any] = {"label": label} if label else {}
    if kind == "bullet" and len(queries) > 1:
        found["each"] = False
    if kind == "timeseries" and case.defaults.get("min") == 0:
        found["from_zero"] = True
    return found


def _queries(case: _Case) -> Iterator[dict[str, Any]]:
    """Yield the questions of a panel."""
    measure = _measure(case)
    limits, direction = _limits(case, measure)
    titles = _column_titles(case.raw)
    for asked, expr in _asked(case):
        query: dict[str, Any] = {"expr": _scaled(expr, measure.factor)}
        title = titles.get(f"Value #{asked.get('refId')}") or _words(word(asked.get("legendFormat")), case)
        if title:
            query["title"] = title[:TITLE_LIMIT]
        if measure.unit is not Unit.COUNT:
            query["unit"] = measure.unit.value
        if case.target:
            query["target"] = case.target
        if limits:
            query |= {"direction": direction, "objective": dict(limits)}
        yield query


def _asked(case: _Case) -> Iterator[tuple[Json, str]]:
    """Yield every query that is shown, with its PromQL."""
    for asked in mappings(case.raw.get("targets")):
        if asked.get("hide"):
            continue
        given = asked.get("expr")
        if not of_prometheus(asked, case.raw) or not isinstance(given, str) or not given.strip():
            case.notes.append(f"query {asked.get('refId', '')}: it does not ask Prometheus")
            continue
        expr = filled(given, case.variables)
        unknown = names_in(expr)
        if unknown:
            case.notes.append(f"query {asked.get('refId', '')}: the variable {unknown[0]} is not known")
        else:
            yield asked, expr


def _measure(case: _Case) -> Measure:
    axes = mappings(case.raw.get("yaxes"))
    named = (case.defaults.get("unit"), axes[0].get("format") if axes else "", case.raw.get("format"))
    name = next(filter(None, map(word, named)), "")
    measure = measure_of(name if name != "time_series" else "")
    if not measure.known:
        case.notes.append(f"the unit {name}: values are plain numbers")
    return measure


def _limits(case: _Case, measure: Measure) -> tuple[dict[str, float], str]:
    """Return limits where Grafana shows them: a chart has them only if they are drawn on it."""
    drawn = mapping(mapping(case.defaults.get("custom")).get("thresholdsStyle"))
    of_chart = KINDS.get(str(case.raw.get("type"))) == "timeseries"
    if of_chart and drawn.get("mode", "off") == "off":
        return {}, ""
    if mapping(case.raw.get("options")).get("colorMode") == "none":
        return {}, ""
    limits, direction, trouble = limits_of(case.defaults, measure.factor)
    if trouble:
        case.notes.append(trouble)
    for ours, theirs in (("lowest", "min"), ("highest", "max")):
        bound = number(case.defaults.get(theirs))
        if limits and bound is not None:
            limits[ours] = bound * measure.factor
    return limits, direction


def of_prometheus(asked: Json, raw: Json) -> bool:
    """Return whether a query, or the panel around it, asks Prometheus as far as the dashboard says."""
    source = mapping(asked.get("datasource") or raw.get("datasource"))
    return source.get("type") in (None, "prometheus")


def _scaled(expr: str, factor: float) -> str:
    if factor == 1.0:
        return expr
    return f"({expr}) / {1 / factor:.10g}" if factor < 1 else f"({expr}) * {factor:.10g}"


def _label(raw: Json) -> str:
    """Return how series are named, if all queries that name them agree."""
    formats = {word(asked.get("legendFormat")) for asked in mappings(raw.get("targets")) if not asked.get("hide")}
    named = {one for one in formats if LEGEND.search(one)}
    if len(named) != 1 or len(formats) > 1:
        return ""
    return LEGEND.sub(lambda found: "{" + found[1] + "}", named.pop())[:120]


def _words(legend: str, case: _Case) -> str:
    """Return a legend without its placeholders: what is left names the query."""
    plain = LEGEND.sub("", filled(legend, case.variables)).strip(" -_/:|,()")
    return "" if plain.startswith("__") else plain


def _column_titles(raw: Json) -> dict[str, str]:
    """Return the titles that a table gives its columns."""
    found: dict[str, str] = {}
    for step in mappings(raw.get("transformations")):
        renamed = mapping(mapping(step.get("options")).get("renameByName"))
        found |= {str(k): str(v) for k, v in renamed.items()}
    for override in mappings(mapping(raw.get("fieldConfig")).get("overrides")):
        matcher = mapping(override.get("matcher"))
        for prop in mappings(override.get("properties")):
            if matcher.get("id") == "byName" and prop.get("id") == "displayName":
                found[str(matcher.get("options"))] = str(prop.get("value"))
    return found


def _left_out(case: _Case) -> Iterator[str]:
    """Yield what a panel did in Grafana and does not do here."""
    for step in mappings(case.raw.get("transformations")):
        if word(step.get("id")) not in _SIMPLE:
            yield f"the transformation {step.get('id')}"
    changed = {
        word(prop.get("id"))
        for override in mappings(mapping(case.raw.get("fieldConfig")).get("overrides"))
        for prop in mappings(override.get("properties"))
    }
    for what, words in _OVERRIDES.items():
        if what in changed:
            yield words
    calcs = [word(c) for c in items(mapping(mapping(case.raw.get("options")).get("reduceOptions")).get("calcs"))]
    if calcs and calcs[0] not in _LAST:
        yield f"the {calcs[0]}: the last value is shown"
    if case.raw.get("timeFrom") or case.raw.get("timeShift"):
        yield "its own time range"


def _text(raw: Json) -> str:
    content = mapping(raw.get("options")).get("content") or raw.get("content") or ""
    return _TAG.sub(" ", str(content)).strip()[:_WORDS]
