"""What a validation result of Great Expectations says, of version 1 and of 0. Pure."""

from typing import Any, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import moment_of
from noc_app.model import BadPayload, Severity
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

_NO_RESULT = phrase("not a validation result: {reason}")
NAMED = 4  # failed expectations that are named in an alert
SEVERITIES = {"critical": Severity.MAJOR, "warning": Severity.WARNING, "info": Severity.INFORMATION}


class Validation(NamedTuple):
    """One validation of one batch of data. `at` is Unix seconds UTC; `failed` are words for each that did not pass."""

    suite: str
    asset: str
    at: float
    evaluated: int
    passed: int
    severity: Severity
    failed: tuple[str, ...]


class _Config(msgspec.Struct):
    type: str | None = None
    expectation_type: str | None = None  # 0.x
    kwargs: dict[str, Any] = {}
    severity: str | None = None


class _Outcome(msgspec.Struct):
    success: bool | None
    expectation_config: _Config
    exception_info: dict[str, Any] | None = None


class _Statistics(msgspec.Struct):
    evaluated_expectations: int
    successful_expectations: int


class _RunId(msgspec.Struct):
    run_time: str | None = None


class _Batch(msgspec.Struct):
    data_asset_name: str | None = None


class _Meta(msgspec.Struct):
    run_id: _RunId | None = None
    validation_time: str | None = None
    active_batch_definition: _Batch | None = None
    expectation_suite_name: str | None = None  # 0.x


class _Result(msgspec.Struct):
    success: bool
    statistics: _Statistics
    results: list[_Outcome]
    meta: _Meta
    suite_name: str | None = None


def parse_validation(body: bytes) -> Validation:
    """Return what a validation result says. Raises BadPayload that names the field."""
    try:
        found = msgspec.json.decode(body, type=_Result)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadPayload(_NO_RESULT.of(reason=plain(error, 200))) from error
    suite = found.suite_name or found.meta.expectation_suite_name
    if not suite:
        raise BadPayload(_NO_RESULT.of(reason=phrase("{field} is missing", field="suite_name")))
    failed = [outcome for outcome in found.results if not outcome.success]
    batch, statistics = found.meta.active_batch_definition, found.statistics
    return Validation(
        suite=plain(suite, 120),
        asset=plain(batch.data_asset_name or "", 120) if batch is not None else "",
        at=_moment(found.meta),
        evaluated=statistics.evaluated_expectations,
        passed=min(statistics.successful_expectations, len(found.results) - len(failed)),
        severity=max((_severity(outcome) for outcome in failed), default=Severity.INFORMATION),
        failed=tuple(map(_words, failed)),
    )


def _moment(meta: _Meta) -> float:
    text = (meta.run_id.run_time if meta.run_id is not None else None) or meta.validation_time
    try:
        return moment_of(text)
    except ValueError as error:
        reason = phrase("{what}: {reason}", what="run_time", reason=said_by(error))
        raise BadPayload(_NO_RESULT.of(reason=reason)) from error


def _severity(outcome: _Outcome) -> Severity:
    return SEVERITIES.get(outcome.expectation_config.severity or "critical", Severity.MAJOR)


def _words(outcome: _Outcome) -> str:
    config = outcome.expectation_config
    about = config.kwargs.get("column") or ""
    name = (config.type or config.expectation_type or "expectation").removeprefix("expect_").replace("_", " ")
    words = plain(f"{name} ({about})" if about else name, 130)
    broke = _raised(outcome.exception_info or {})
    return in_turn((words, phrase("could not be evaluated"))) if broke else words


def _raised(info: dict[str, Any]) -> bool:
    """Return whether it could not be evaluated; the words about that stand one level deeper where a metric broke."""
    inner = [part for part in info.values() if isinstance(part, dict)]
    return info.get("raised_exception") is True or any(part.get("raised_exception") is True for part in inner)
