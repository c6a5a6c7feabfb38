"""What New Relic's NerdGraph answers. Pure.

Refusals come on three levels: the status, `errors` beside partial data, and an `error` inside what a mutation returns,
which is text in some clients and an object in others. Times are milliseconds.
"""

from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import graphql
from noc_app.model import CommandError, Refused
from noc_app.model.said import phrase


class Issue(msgspec.Struct):
    """An issue: one or more incidents that belong together. Title and entities are lists."""

    issueId: str  # noqa: N815 - the vendor's names
    state: str
    priority: str
    createdAt: int  # noqa: N815
    title: list[str] | None = None
    activatedAt: int | None = None  # noqa: N815
    closedAt: int | None = None  # noqa: N815
    acknowledgedAt: int | None = None  # noqa: N815
    acknowledgedBy: str | None = None  # noqa: N815
    entityNames: list[str] | None = None  # noqa: N815
    totalIncidents: int | None = None  # noqa: N815
    sources: list[str] | None = None
    issueLink: str | None = None  # noqa: N815


class _IssuePage(msgspec.Struct):
    issues: list[Issue]
    nextCursor: str | None = None  # noqa: N815


class _AiIssues(msgspec.Struct):
    issues: _IssuePage


class Metrics(msgspec.Struct):
    """What an NRQL query found: one mapping for each facet."""

    results: list[dict[str, Any]]


class _Account(msgspec.Struct):
    aiIssues: _AiIssues | None = None  # noqa: N815
    nrql: Metrics | None = None


class Entity(msgspec.Struct):
    """Something that New Relic watches; `reporting` says whether it hears from it."""

    guid: str
    name: str
    alertSeverity: str | None = None  # noqa: N815
    reporting: bool | None = None


class _EntityPage(msgspec.Struct):
    entities: list[Entity]
    nextCursor: str | None = None  # noqa: N815


class _Search(msgspec.Struct):
    results: _EntityPage | None = None


class _Actor(msgspec.Struct):
    account: _Account | None = None
    entitySearch: _Search | None = None  # noqa: N815


class _Data(msgspec.Struct):
    actor: _Actor


class _Told(msgspec.Struct):
    error: Any = None


NO_ACCESS = phrase("New Relic gives no data of this account: the key may not see it")


def parse_issues(body: bytes) -> tuple[list[Issue], str | None]:
    """Return a page of issues and the cursor of the next. Raises PollError."""
    account = _account(body, phrase("issues of New Relic"))
    if account.aiIssues is None:
        raise Refused(phrase("New Relic gives no issues: the key's user may not see them"))
    return account.aiIssues.issues.issues, account.aiIssues.issues.nextCursor


def parse_metrics(body: bytes) -> list[dict[str, Any]]:
    """Return the rows of an NRQL query. Raises PollError."""
    account = _account(body, phrase("metrics of New Relic"))
    if account.nrql is None:
        raise Refused(phrase("New Relic gives no result of the query"))
    return account.nrql.results


def parse_entities(body: bytes) -> tuple[list[Entity], str | None]:
    """Return a page of entities and the cursor of the next. Raises PollError."""
    search = graphql(body, _Data, phrase("entities of New Relic")).actor.entitySearch
    if search is None or search.results is None:
        raise Refused(phrase("New Relic gives no entities: the key may not see them"))
    return search.results.entities, search.results.nextCursor


def parse_told(body: bytes) -> None:
    """Return if a mutation was carried out. Raises CommandError with New Relic's reason, and PollError."""
    told = graphql(body, dict[str, _Told | None], phrase("answer of New Relic"))
    for result in told.values():
        if result is None:
            raise CommandError(phrase("New Relic refused without a reason: the key may not act on this account"))
        if result.error:
            raise CommandError(phrase("New Relic refused: {reason}", reason=plain(_words(result.error), 200)))


def value_of(row: dict[str, Any]) -> float | None:
    """Return the one number of a row, whatever the query calls it; None if it is not known or not the only one.

    Times and facets are no values.
    """
    skipped = {"facet", "beginTimeSeconds", "endTimeSeconds", "timestamp"}
    found = [number_or_none(_flat(v)) for name, v in row.items() if name not in skipped and not isinstance(v, str)]
    known = [value for value in found if value is not None]
    return known[0] if len(known) == 1 and len(found) == 1 else None


def _flat(value: object) -> object:
    """Return the value of a percentile, which comes as a mapping of one."""
    return next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else value


def _account(body: bytes, what: str) -> _Account:
    account = graphql(body, _Data, what).actor.account
    if account is None:
        raise Refused(NO_ACCESS)
    return account


def _words(error: object) -> str:
    if isinstance(error, dict):
        said = error.get("message") or error.get("description")
        return str(said) if said else phrase("no reason is given")
    return str(error)
