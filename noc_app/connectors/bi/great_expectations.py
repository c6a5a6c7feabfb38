"""Great Expectations: the newest validation of each suite and table, from the files that it leaves behind.

API   https://docs.greatexpectations.io/docs/core/configure_project_settings/configure_metadata_stores
Seen  1.24.1 (0.x written from its documentation)
Against  the real program, in the live tests
Alerts  the worst expectation that failed: critical, or nothing said, is major, warning a warning, info information

There is no server: the folder of the validation results store is read (`gx/uncommitted/validations`), also over a
shared file system. Our user needs to read it and nothing more.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field

from noc_app.config.fields import Duration
from noc_app.config.target import TargetConfig
from noc_app.connectors.bi.great_expectations_wire import NAMED, Validation, parse_validation
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.rows import Taken
from noc_app.model import Alert, BadPayload, Domain, NotPermitted, PollResult, Unreachable, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase
from noc_app.model.units import format_age

PASSED, AGE = "bi.quality.passed_ratio", "bi.quality.age"
TIME_SHARE = 0.9
LARGEST_BYTES = 32_000_000
SERIES_LIMIT = 1000
SUFFIX = ".json"


class Config(TargetConfig):
    """One validation results store."""

    kind: Literal["great-expectations"] = "great-expectations"
    every: Duration = Field(default=60.0, ge=1.0, le=86400.0, description="poll interval")
    folder: Path = Field(title="Folder", description="of the validation results, such as gx/uncommitted/validations")
    suites: tuple[str, ...] = Field(
        default=(), title="Suites", description="that must have a result; all that have one are shown if empty"
    )
    max_age: Duration = Field(
        default=93_600.0, gt=0, title="Oldest", description="a result that is older is no evidence any more (26h)"
    )
    file_limit: int = Field(default=20_000, ge=1, le=1_000_000, title="Most files", description="that are looked at")


@dataclass(frozen=True, slots=True)
class Found:
    """The newest results by suite and table, and the files that could not be read, with the reasons."""

    validations: tuple[Validation, ...]
    unreadable: tuple[str, ...]
    too_many: bool = False


class Store:
    """Reads the folder. A file is read once: a result is never written again. Blocks."""

    def __init__(self, folder: Path, file_limit: int) -> None:
        self._folder, self._limit = folder, file_limit
        self._known: dict[tuple[Path, int, int], Validation] = {}

    def look(self) -> Found:
        """Return what is newest. Raises Unreachable and NotPermitted."""
        files = self._files()
        known: dict[tuple[Path, int, int], Validation] = {}
        unreadable: list[str] = []
        for path in newest_of(self._folder, files[: self._limit]):
            try:
                stat = path.stat()
                mark = path, stat.st_mtime_ns, stat.st_size
                known[mark] = self._known.get(mark) or _read(path, stat.st_size)
            except (BadPayload, OSError) as error:
                reason = plain(error.strerror or error) if isinstance(error, OSError) else said_by(error)
                name = plain(path.relative_to(self._folder), 120)
                unreadable.append(phrase("{what}: {reason}", what=name, reason=reason))
        self._known = known
        return Found(_newest(known.values()), tuple(unreadable), len(files) > self._limit)

    def _files(self) -> list[Path]:
        try:
            if not self._folder.is_dir():
                raise Unreachable(phrase("the folder {path} does not exist", path=plain(self._folder)))
            next(self._folder.iterdir(), None)  # below, what may not be read would look like nothing
            return sorted(self._folder.rglob(f"*{SUFFIX}"), reverse=True)
        except PermissionError as error:
            raise NotPermitted(phrase("this user may not read {path}", path=plain(self._folder))) from error
        except OSError as error:
            reason = plain(error.strerror or error)
            raise Unreachable(phrase("the folder cannot be read: {reason}", reason=reason)) from error


def newest_of(folder: Path, files: Iterable[Path]) -> list[Path]:
    """Return the newest file of each suite, run name and batch: SUITE/RUN NAME/TIME/BATCH.json, the suite in parts.

    A file that does not lie so is looked at itself. The times sort as text.
    """
    newest: dict[tuple[str, ...], Path] = {}
    for path in files:
        parts = path.relative_to(folder).parts
        in_store = len(parts) >= 4  # noqa: PLR2004 - the four that are named above
        key = (*parts[:-2], parts[-1]) if in_store else parts
        before = newest.get(key)
        if before is None or path.parent.name > before.parent.name:
            newest[key] = path
    return list(newest.values())


class ExpectationsSession:
    """Reads one store. Remembers since when a table fails, and what it has failed."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._clock = config, tools.clock
        self._store, self._calls = Store(config.folder, config.file_limit), BoundedCalls()
        self._since: dict[str, float] = {}

    async def poll(self) -> PollResult:
        """Look at the folder once, on a thread. Raises PollError."""
        within_s = self._config.timeout * TIME_SHARE
        found = await self._calls.run(phrase("validation results"), self._store.look, within_s)
        taken = Taken(SERIES_LIMIT)
        for validation in found.validations:
            self._take(validation, taken)
        self._missing(found, taken)
        failing = {_fingerprint(v): v for v in found.validations if v.failed}
        known = {_fingerprint(v) for v in found.validations}
        gone = [fingerprint for fingerprint in self._since if fingerprint not in known]
        if gone:
            lost = phrase("the results of {suite} are gone: whether it passes now is not known", suite=gone[0])
            taken.gap("alerts", lost)
        self._since = {f: self._since.get(f, v.at) for f, v in failing.items()} | {f: self._since[f] for f in gone}
        return PollResult(
            samples=tuple(taken.samples.values()),
            alerts=tuple(_alert(v, self._since[f]) for f, v in failing.items()),
            alerts_complete=not (gone or found.unreadable or found.too_many),
            gaps=taken.gaps,
        )

    def _take(self, validation: Validation, taken: Taken) -> None:
        labels = {"suite": validation.suite, "table": validation.asset}
        age_s = self._clock() - validation.at
        taken.take(AGE, labels, max(0.0, age_s))
        if age_s > self._config.max_age:
            old = phrase("the newest validation is {age} old", age=format_age(age_s))
            taken.gap(PASSED, phrase("{what}: {reason}", what=validation.suite, reason=old))
        if validation.evaluated <= 0:
            nothing = phrase("nothing was evaluated")
            taken.gap(PASSED, phrase("{what}: {reason}", what=validation.suite, reason=nothing))
        else:
            taken.take(PASSED, labels, max(0, validation.passed) / validation.evaluated)

    def _missing(self, found: Found, taken: Taken) -> None:
        if found.unreadable:
            first, others = found.unreadable[0], len(found.unreadable) - 1
            taken.gap(PASSED, phrase("{target} and {more} more", target=first, more=others) if others else first)
        there = {v.suite for v in found.validations}
        for suite in self._config.suites:
            if suite not in there:
                taken.gap(PASSED, phrase("there is no validation of {suite}", suite=suite))
        if not there:
            taken.gap(PASSED, phrase("there is no validation result in the folder"))
        if found.too_many:
            cut = phrase("more than {most} {what}: the rest is not read")
            taken.gap(PASSED, cut.of(most=self._config.file_limit, what=phrase("files")))


def _read(path: Path, size: int) -> Validation:
    if size > LARGEST_BYTES:
        raise BadPayload(phrase("larger than {size} MB", size=LARGEST_BYTES / 1e6))
    return parse_validation(path.read_bytes())


def _newest(validations: Iterable[Validation]) -> tuple[Validation, ...]:
    found: dict[tuple[str, str], Validation] = {}
    for validation in validations:
        key = validation.suite, validation.asset
        if key not in found or validation.at > found[key].at:
            found[key] = validation
    return tuple(found[key] for key in sorted(found))


def _fingerprint(validation: Validation) -> str:
    return f"{validation.suite} on {validation.asset}" if validation.asset else validation.suite


def _alert(validation: Validation, since: float) -> Alert:
    more = len(validation.failed) - NAMED
    shown = [*validation.failed[:NAMED], *([phrase("{count} more", count=more)] if more > 0 else [])]
    on_table = phrase("{suite} on {table}: {failed} of {evaluated} expectations failed")
    title = on_table if validation.asset else phrase("{suite}: {failed} of {evaluated} expectations failed")
    asset = {"table": validation.asset} if validation.asset else {}
    return Alert(
        fingerprint=_fingerprint(validation),
        severity=validation.severity,
        title=title.of(
            suite=validation.suite,
            table=validation.asset,
            failed=len(validation.failed),
            evaluated=validation.evaluated,
        ),
        description=in_turn(shown),
        starts_at=since,
        labels=labels_of({"suite": validation.suite, **asset}),
        domain=Domain.BI,
    )


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that a store supplies."""
    return PASSED, AGE


def queries(config: Config) -> Mapping[str, str]:
    """Return where the results lie."""
    return {PASSED: str(config.folder)}


def open_session(config: Config, tools: Tools) -> ExpectationsSession:
    """Return a session of one store."""
    return ExpectationsSession(config, tools)


CONNECTOR = Connector(
    kind="great-expectations",
    title="Great Expectations",
    domain=Domain.BI,
    config=Config,
    open=open_session,
    expects=expects,
    queries=queries,
)
