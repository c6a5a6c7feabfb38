"""The signal catalogue: shipped rows, and the user's own that add to them or override single fields."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Annotated, Any, cast

from pydantic import BeforeValidator, Field, ValidationError
from typing_extensions import override

from noc_app.config.fields import Strict
from noc_app.config.messages import UNKNOWN_KEY, first_problem, meant
from noc_app.config.places import resource
from noc_app.config.yaml_file import Document, Where, read_yaml
from noc_app.model import ConfigError, Direction, Domain, Objective, Signal, Unit
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

SHORT_LIMIT = 15
SIGNAL_ID = r"^[a-z0-9_]+(\.[a-z0-9_]+)+$"


def _not_a_truth_value(value: object) -> object:
    if isinstance(value, bool):
        # pydantic reports only ValueError
        raise ValueError(phrase("must be a number, not true or false"))  # noqa: TRY004
    return value


# NaN and infinity are never exceeded: with such a limit a signal would be normal for ever.
Limit = Annotated[float, BeforeValidator(_not_a_truth_value), Field(allow_inf_nan=False)]

_RANGES: Mapping[Unit, tuple[float, float]] = {
    Unit.RATIO: (0.0, 1.0),
    Unit.SCORE: (0.0, 100.0),
    Unit.RATING: (0.0, 5.0),
    Unit.BOOLEAN: (0.0, 1.0),
}


class Limits(Strict):
    """The objective of a row; limits are in the signal's base unit."""

    warning: Limit | None = None
    major: Limit | None = None
    critical: Limit | None = None
    lowest: Limit | None = None
    highest: Limit | None = None


class Row(Strict):
    """One row of a catalogue file. Only `id` is needed when it overrides a shipped signal."""

    id: str = Field(pattern=SIGNAL_ID)
    title: str | None = Field(default=None, min_length=1, max_length=60)
    short: str | None = Field(default=None, min_length=1, max_length=SHORT_LIMIT)
    unit: Unit | None = None
    direction: Direction | None = None
    domain: Domain | None = None
    objective: Limits | None = None
    labels: tuple[str, ...] | None = None
    help: str | None = Field(default=None, max_length=200)
    stale_intervals: Limit | None = Field(default=None, gt=0)


@dataclass(frozen=True)
class Catalogue(Mapping[str, Signal]):
    """All signals by id, in file order."""

    signals: Mapping[str, Signal]

    @override
    def __getitem__(self, key: str) -> Signal:
        return self.signals[key]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self.signals)

    @override
    def __len__(self) -> int:
        return len(self.signals)

    def of_domain(self, domain: Domain) -> tuple[Signal, ...]:
        """Return the signals of `domain` in file order."""
        return tuple(s for s in self.signals.values() if s.domain is domain)


def load_catalogue(user_files: Sequence[Path] = ()) -> tuple[Catalogue, tuple[str, ...]]:
    """Return the catalogue and what is wrong with the user's files; a bad row is skipped, the rest is kept.

    Raises ConfigError only if a shipped file is broken.
    """
    found: dict[str, Signal] = {}
    for domain in Domain:
        document = read_yaml(resource("signals", f"{domain.value}.yaml"))
        if errors := _add(document, found, domain):
            raise ConfigError(errors[0])
    problems: list[str] = []
    for path in user_files:
        try:
            problems += _add(read_yaml(path), found, None)
        except ConfigError as error:
            problems.append(said_by(error))
    return Catalogue(found), tuple(problems)


def _add(document: Document, found: dict[str, Signal], domain: Domain | None) -> list[str]:
    """Add the rows of `document` to `found`; return what is wrong with the others."""
    top = document.value if isinstance(document.value, dict) else {}
    rows = top.get("signals")
    if not isinstance(rows, list):
        return [document.says((), phrase("a catalogue file is a list under the key `signals`"))]
    alone = phrase("everything stands under `signals`")
    problems = [document.says((key,), in_turn((UNKNOWN_KEY, alone))) for key in top if key != "signals"]
    seen: set[str] = set()
    for place, raw in enumerate(rows):
        try:
            signal = _signal(document, ("signals", place), raw, found=found, domain=domain)
            if signal.id in seen:
                twice = phrase("{name} stands twice in this file; remove one", name=signal.id)
                raise document.error(("signals", place, "id"), twice)
        except ConfigError as error:
            problems.append(said_by(error))
        else:
            seen.add(signal.id)
            found[signal.id] = signal
    return problems


def _signal(
    document: Document, where: Where, raw: object, *, found: Mapping[str, Signal], domain: Domain | None
) -> Signal:
    """Return the signal of one row. Raises ConfigError with file and line."""
    try:
        row = Row.model_validate(raw)
    except ValidationError as error:
        path, message = first_problem(error, Row, raw)
        raise document.error((*where, *path), message) from error
    before = found.get(row.id)
    if before and row.unit not in {None, before.unit}:
        fixed = phrase(
            "{signal} comes in {unit} and stays so; leave `unit` out or add a signal of your own",
            signal=row.id,
            unit=before.unit.value,
        )
        raise document.error((*where, "unit"), fixed)
    signal = _overridden(before, row) if before else _new(document, where, row, domain)
    if problem := objective_problem(signal):
        raise document.error((*where, "objective"), problem)
    return signal


def _new(document: Document, where: Where, row: Row, domain: Domain | None) -> Signal:
    chosen = row.domain or domain
    for name, value in (("title", row.title), ("unit", row.unit), ("domain", chosen)):
        if value is None:
            needs = phrase("{signal} is a new signal and needs {key}", signal=row.id, key=f"`{name}`")
            raise document.error(where, needs)
    limits, title = row.objective or Limits(), cast("str", row.title)
    return Signal(
        id=row.id,
        title=title,
        short=row.short or title[:SHORT_LIMIT].rstrip(),
        unit=cast("Unit", row.unit),
        domain=cast("Domain", chosen),
        objective=Objective(direction=row.direction or Direction.NONE, **limits.model_dump()),
        labels=row.labels or (),
        help=row.help or "",
        stale_intervals=row.stale_intervals or 3.0,
    )


def _overridden(before: Signal, row: Row) -> Signal:
    given: dict[str, Any] = {f.name: getattr(row, f.name, None) for f in fields(Signal) if f.name != "objective"}
    limits = row.objective.model_dump(exclude_unset=True) if row.objective else {}
    direction = row.direction or before.objective.direction
    changed = {name: value for name, value in given.items() if value is not None}
    return replace(before, objective=replace(before.objective, direction=direction, **limits), **changed)


def objective_problem(signal: Signal) -> str:
    """Return why the objective of `signal` cannot be meant, empty if it can."""
    return _impossible(signal.objective) or _out_of_range(signal)


def _impossible(objective: Objective) -> str:
    """Return why `objective` cannot be meant, empty if it can."""
    limits = [x for x in (objective.warning, objective.major, objective.critical) if x is not None]
    if objective.direction is Direction.NONE:
        return phrase("a signal with direction none has no limits; write lower or higher") if limits else ""
    ordered = sorted(limits, reverse=objective.direction is Direction.HIGHER)
    if limits != ordered:
        if objective.direction is Direction.LOWER:
            return phrase("with direction lower the limits must rise from warning to critical")
        return phrase("with direction higher the limits must fall from warning to critical")
    if objective.lowest is not None and objective.highest is not None and objective.lowest >= objective.highest:
        return phrase("lowest must be less than highest")
    return ""


def _out_of_range(signal: Signal) -> str:
    """Return which limit no value of the signal's unit can pass, empty if all make sense."""
    if signal.unit not in _RANGES:
        return ""
    goal, (lowest, highest) = signal.objective, _RANGES[signal.unit]
    if signal.unit is Unit.RATIO and goal.highest is not None:
        highest = max(highest, goal.highest)
    outside = [x for x in (goal.warning, goal.major, goal.critical) if x is not None and not lowest <= x <= highest]
    if not outside:
        return ""
    far = phrase(
        "the limit {limit} is outside the range of a {unit}, {lowest} to {highest}",
        limit=float(outside[0]),
        unit=signal.unit.value,
        lowest=float(lowest),
        highest=float(highest),
    )
    if signal.unit is not Unit.RATIO:
        return far
    return in_turn((far, phrase("80 % is 0.8, and `highest` says if there can be more than 1")))


def unknown_signal(name: str, catalogue: Mapping[str, Signal]) -> str:
    """Return what to say about a signal id that is not in the catalogue."""
    unknown = phrase("no signal {name} is in the catalogue", name=repr(name))
    return in_turn([part for part in (unknown, meant(name, catalogue)) if part])
