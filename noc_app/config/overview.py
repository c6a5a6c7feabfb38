"""Which signals stand where on the overview page. The shipped page, with what the user wants first put first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from pydantic import Field, ValidationError

from noc_app.config.catalogue import unknown_signal
from noc_app.config.fields import Strict
from noc_app.config.messages import first_problem
from noc_app.config.places import resource
from noc_app.config.wall import Column
from noc_app.config.yaml_file import read_yaml
from noc_app.model import ConfigError, Direction, Domain, Signal, Unit
from noc_app.model.said import at_place, phrase

Name: TypeAlias = Literal["infrastructure", "security", "bi", "mobile"]

ROWS = 7
MOST_ROWS = 11  # of a wall that is read from near by
FIGURES = 4
BARS = 4


class _ColumnFile(Strict):
    name: str
    title: str = Field(min_length=1, max_length=20)
    domains: tuple[Domain, ...] = Field(min_length=1)
    hero: tuple[str, ...]
    rows: tuple[str, ...]


class _PageFile(Strict):
    columns: tuple[_ColumnFile, ...] = Field(min_length=1, max_length=4)
    business: tuple[str, ...]
    capacity: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """One column: the first of its `domains` names it; `hero` and `rows` are candidates in order of preference."""

    domains: tuple[Domain, ...]
    title: str
    hero: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Candidates for every place of the page."""

    columns: tuple[ColumnPlan, ...]
    business: tuple[str, ...]
    capacity: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ColumnPlaces:
    """What one column shows: a hero and up to eleven rows, or fewer if its domains have fewer signals."""

    domains: tuple[Domain, ...]
    title: str
    hero: str
    rows: tuple[str, ...]
    supplied: bool  # whether any target supplies anything of this column

    @property
    def domain(self) -> Domain:
        """Return the domain whose health the heading shows."""
        return self.domains[0]


@dataclass(frozen=True, slots=True)
class Places:
    """What the page shows, fixed until the configuration changes."""

    columns: tuple[ColumnPlaces, ...]
    business: tuple[str, ...]
    capacity: tuple[str, ...]


def load_overview(
    catalogue: Mapping[str, Signal], wanted: Mapping[Name, Column] | None = None
) -> tuple[Overview, tuple[str, ...]]:
    """Return the overview page and what is wrong with the user's wishes in `wanted`, by column name.

    Signals of the user's own follow the shipped ones of their domain. Raises ConfigError if the shipped page is broken.
    """
    page = _shipped()
    wishes: dict[str, Column] = dict((wanted or {}).items())
    problems = [
        at_place(f"wall.overview.{name}", unknown_signal(signal, catalogue))
        for name, column in wishes.items()
        for signal in (*((column.hero,) if column.hero else ()), *column.rows)
        if signal not in catalogue
    ]
    columns = tuple(_plan(column, wishes.get(column.name, Column()), catalogue) for column in page.columns)
    own = (s.id for s in catalogue.values() if s.domain is Domain.BUSINESS and s.unit is not Unit.BOOLEAN)
    return Overview(columns, _known((*page.business, *own), catalogue), _known(page.capacity, catalogue)), tuple(
        problems
    )


def choose(overview: Overview, supplied: Iterable[str]) -> Places:
    """Return what to show if targets are asked for the signals in `supplied`.

    Rows that nothing supplies fill up what is left of a column, so that it says what could be there.
    """
    have = frozenset(supplied)
    columns = tuple(_places(plan, have) for plan in overview.columns)
    return Places(
        columns,
        business=_first(overview.business, have, FIGURES),
        capacity=_first(overview.capacity, have, BARS),
    )


def _shipped() -> _PageFile:
    document = read_yaml(resource("pages", "overview.yaml"))
    try:
        return _PageFile.model_validate(document.value)
    except ValidationError as error:
        path, message = first_problem(error, _PageFile)
        raise document.error(path, message) from error


def _plan(column: _ColumnFile, wish: Column, catalogue: Mapping[str, Signal]) -> ColumnPlan:
    own = [s.id for s in catalogue.values() if s.domain in column.domains and s.objective.direction != Direction.NONE]
    heroes = _known(((wish.hero,) if wish.hero else ()) + column.hero, catalogue)
    rows = _known((*wish.rows, *column.rows, *own), catalogue)
    if not rows:
        raise ConfigError(
            phrase("the column {name} has no signal: the catalogue has none of its domains", name=column.name)
        )
    return ColumnPlan(column.domains, column.title, heroes or rows[:1], rows)


def _places(plan: ColumnPlan, have: frozenset[str]) -> ColumnPlaces:
    hero = next((s for s in (*plan.hero, *plan.rows) if s in have), plan.hero[0])
    others = [s for s in plan.rows if s != hero]
    rows = [s for s in others if s in have] + [s for s in others if s not in have]
    supplied = bool(have & {*plan.hero, *plan.rows})
    return ColumnPlaces(plan.domains, plan.title, hero, tuple(rows[:MOST_ROWS]), supplied)


def _first(candidates: Sequence[str], have: frozenset[str], count: int) -> tuple[str, ...]:
    return tuple(s for s in candidates if s in have)[:count]


def _known(signals: Iterable[str], catalogue: Mapping[str, Signal]) -> tuple[str, ...]:
    """Return those of `signals` that the catalogue has, each once."""
    return tuple(dict.fromkeys(s for s in signals if s in catalogue))
