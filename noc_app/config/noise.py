"""What a configuration says about noise: inhibit rules, dependencies, maintenance, flapping, what belongs together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Self, TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field, PlainValidator, ValidationError, WithJsonSchema, model_validator

from noc_app.config.fields import Duration, Strict
from noc_app.config.messages import first_problem, meant
from noc_app.config.wall import known_zone
from noc_app.config.yaml_file import Document
from noc_app.model.matcher import Matcher, Matchers
from noc_app.model.noise import (
    CorrelationSettings,
    Dependencies,
    Edge,
    FlapSettings,
    Inhibition,
    Noise,
    Weekly,
    Window,
    dependencies_of,
)
from noc_app.model.said import in_turn, phrase

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKLY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun) (\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")
_DAY_MIN = 24 * 60
_OWN_WORDS = frozenset({"severity", "title"})

M = TypeVar("M", bound=BaseModel)


def _matchers(given: object) -> Matchers:
    """Return the conditions: a mapping of labels to values, or a list such as `[host=~web.*]`. Raises ValueError."""
    if isinstance(given, Mapping) and given:
        return tuple(Matcher(str(name), _plain(value)) for name, value in given.items())
    if isinstance(given, list | tuple) and given:
        return tuple(m if isinstance(m, Matcher) else Matcher.parse(str(m)) for m in given)
    raise ValueError(
        phrase(
            "write the labels it is about, such as {one} or {many}",
            one="{host: db-1}",
            many="[severity!=critical, host=~web.*]",
        )
    )


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        return str(value)
    raise ValueError(phrase("the value of a label is one word; for patterns write a list such as [host=~web.*]"))


Conditions = Annotated[
    Matchers,
    PlainValidator(_matchers),
    WithJsonSchema(
        {
            "anyOf": [
                {
                    "type": "object",
                    "additionalProperties": {"type": ["string", "number", "boolean"]},
                    "minProperties": 1,
                },
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ]
        }
    ),
]


class InhibitConfig(Strict):
    """While an alert that fulfils `source` stands, those that fulfil `target` and have the same `equal` are hidden."""

    source: Conditions = Field(description="what hides: conditions on labels")
    target: Conditions = Field(description="what is hidden: conditions on labels")
    equal: tuple[str, ...] = Field(default=(), description="labels that must be the same; one that is missing never is")

    @model_validator(mode="after")
    def _possible(self) -> Self:
        if "severity" in self.equal:
            raise ValueError(phrase("severity cannot be in `equal`: it would hide nothing less severe"))
        return self

    def rule(self, place: int) -> Inhibition:
        """Return the rule as the program uses it."""
        return Inhibition(place, self.source, self.target, self.equal)


class WindowConfig(Strict):
    """Planned work: once `from` a time `until` another, or `weekly`."""

    title: str = Field(min_length=1, max_length=80, description="what is done")
    match: Conditions = Field(description="what it is about: conditions on labels")
    from_: str = Field(default="", alias="from", description="such as 2026-11-30 22:00")
    until: str = Field(default="", description="such as 2026-12-01 02:00")
    weekly: tuple[str, ...] = Field(default=(), description="such as sun 02:00-04:00; may end on the next day")
    zone: str = Field(default="UTC", description="such as Europe/Berlin")

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        known_zone(self.zone)
        once = bool(self.from_) and bool(self.until)
        if once is bool(self.weekly) or bool(self.from_) is not bool(self.until):
            raise ValueError(phrase("give either `from` and `until`, or `weekly`"))
        window = self.window()
        if once and window.ends_at <= window.begins_at:
            raise ValueError(phrase("`until` must be later than `from`"))
        return self

    def window(self) -> Window:
        """Return the window as the program uses it. Raises ValueError if a time cannot be read."""
        return Window(
            title=self.title,
            matchers=self.match,
            begins_at=_instant(self.from_, self.zone),
            ends_at=_instant(self.until, self.zone),
            weekly=tuple(map(_weekly, self.weekly)),
            zone=self.zone,
        )


class DependencyConfig(Strict):
    """What depends on what. Labels say what an alert is about: service, job; and host, node, instance."""

    services: tuple[str, ...] = Field(default=(), description="names of services, by the labels service and job")
    hosts: tuple[str, ...] = Field(default=(), description="names of hosts, by the labels host, node and instance")
    edges: dict[str, tuple[str, ...]] = Field(default_factory=dict, description="a name and what it needs")


class FlappingConfig(Strict):
    """When an alert comes and goes too often."""

    weights: Literal["nagios", "icinga"] = Field(
        default="nagios", description="how the last changes count: as Nagios or as Icinga weighs them"
    )
    high: float | None = Field(default=None, gt=0, le=100, description="per cent; it flaps from here (30)")
    low: float | None = Field(default=None, ge=0, lt=100, description="and no longer from here (20; Icinga's is 25)")
    every: Duration = Field(default=60.0, ge=1, description="twenty looks this far apart count")

    def settings(self) -> FlapSettings:
        """Return the settings, with the defaults of those whose weights are used."""
        high = 30.0 if self.high is None else self.high
        low = (25.0 if self.weights == "icinga" else 20.0) if self.low is None else self.low
        return FlapSettings(weights=self.weights, high=high, low=min(low, high), every_s=self.every)


class CorrelationConfig(Strict):
    """Which alerts belong to one incident."""

    within: Duration = Field(default=120.0, gt=0, description="they started this close to each other")
    span: Duration = Field(default=1800.0, gt=0, description="an incident takes in alerts of this long a time")
    labels: tuple[str, ...] = Field(
        default=("change", "deploy", "switch"), description="what relates them beside hosts"
    )

    def settings(self) -> CorrelationSettings:
        """Return the settings as the program uses them."""
        return CorrelationSettings(within_s=self.within, span_s=self.span, labels=self.labels)


@dataclass(frozen=True, slots=True)
class ReadNoise:
    """What could be read, and what is wrong. `advice` is right as written and may still surprise."""

    noise: Noise
    errors: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()


def read_noise(document: Document, flapping: FlappingConfig, correlation: CorrelationConfig) -> ReadNoise:
    """Read the lists `inhibit` and `maintenance` and the mapping `dependencies`; what is wrong is left out and said."""
    errors: list[str] = []
    rules = _read(document, "inhibit", InhibitConfig, errors)
    windows = _read(document, "maintenance", WindowConfig, errors)
    noise = Noise(
        inhibitions=tuple(config.rule(place + 1) for place, config in rules),
        dependencies=_dependencies(document, errors),
        windows=tuple(config.window() for _, config in windows),
        flapping=flapping.settings(),
        correlation=correlation.settings(),
    )
    wide = phrase("has no `equal`, so one source hides every target, wherever it is")
    advice = tuple(document.says(("inhibit", place), wide) for place, config in rules if not config.equal)
    return ReadNoise(noise, tuple(errors), advice)


def _read(document: Document, key: str, model: type[M], errors: list[str]) -> list[tuple[int, M]]:
    given = document.value.get(key) if isinstance(document.value, dict) else None
    found: list[tuple[int, M]] = []
    for place, raw in enumerate(given if isinstance(given, list) else ()):
        try:
            found.append((place, model.model_validate(raw)))
        except ValidationError as error:
            path, message = first_problem(error, model, raw)
            errors.append(document.says((key, place, *path), message))
    return found


def _dependencies(document: Document, errors: list[str]) -> Dependencies:
    given = document.value.get("dependencies") if isinstance(document.value, dict) else None
    if given is None:
        return Dependencies()
    try:
        config = DependencyConfig.model_validate(given)
    except ValidationError as error:
        path, message = first_problem(error, DependencyConfig, given)
        errors.append(document.says(("dependencies", *path), message))
        return Dependencies()
    edges, problems = checked_edges(config)
    errors += [document.says(("dependencies", "edges", *where), words) for where, words in problems]
    return dependencies_of(edges, services=config.services, hosts=config.hosts)


def checked_edges(config: DependencyConfig) -> tuple[list[Edge], list[tuple[tuple[str | int, ...], str]]]:
    """Return the edges that can be used, and (place, words) of those with an unknown name or that close a circle."""
    known = dict.fromkeys((*config.services, *config.hosts))
    good: list[Edge] = []
    needs: dict[str, list[str]] = {}
    problems: list[tuple[tuple[str | int, ...], str]] = []
    for source, needed in config.edges.items():
        if source not in known:
            problems.append(((source,), _unknown(source, known)))
            continue
        for place, destination in enumerate(needed):
            circle = way_between(needs, destination, source)
            if destination not in known:
                problems.append(((source, place), _unknown(destination, known)))
            elif circle:
                problems.append(((source, place), phrase("closes a circle: {way}", way=" → ".join([source, *circle]))))
            else:
                good.append(Edge(source, destination))
                needs.setdefault(source, []).append(destination)
    return good, problems


def way_between(needs: Mapping[str, Sequence[str]], start: str, end: str) -> list[str]:
    """Return the names on a way from `start` to `end`, both included; empty if there is none."""
    before: dict[str, str] = {start: ""}
    queue = [start]
    for at in queue:
        if at == end:
            break
        for other in needs.get(at, ()):
            if other not in before:
                before[other] = at
                queue.append(other)
    if end not in before:
        return []
    way = [end]
    while before[way[-1]]:
        way.append(before[way[-1]])
    return way[::-1]


def _unknown(name: str, known: Mapping[str, Any]) -> str:
    hint = meant(name, known) or phrase("add it to one of them")
    return in_turn((phrase("{name} is not among `services` or `hosts`", name=name), hint))


def _instant(text: str, zone: str) -> float:
    if not text:
        return 0.0
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(
            phrase("{given} is not a time; write one such as 2026-11-30 22:00", given=repr(text))
        ) from error
    return (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC).timestamp()


def _weekly(text: str) -> Weekly:
    found = _WEEKLY.fullmatch(text.strip().lower())
    begins, ends = (int(found[2]) * 60 + int(found[3]), int(found[4]) * 60 + int(found[5])) if found else (-1, -1)
    if found is None or not (0 <= begins < _DAY_MIN and 0 <= ends <= _DAY_MIN and begins != ends):
        raise ValueError(
            phrase("{given} is not a time of the week; write one such as sun 02:00-04:00", given=repr(text))
        )
    return Weekly(day=_DAYS.index(found[1]), begins_min=begins, ends_min=ends)
