"""Bugsnag: open errors, sessions and users without a crash; fix, assign, comment.

API   https://docs.bugsnag.com/api/data-access/
Seen  version 2 of the Data Access API, as its own clients recorded it in 2017 and 2021; @smartbear/mcp 0.41.0
Against  the vendor's own client, on the same requests, in the live tests; documents for comments and collaborators;
  no account was at hand
Alerts  error is major, warning a warning, anything else information

The personal token has the rights of its user, who must be a collaborator of the project. Every role that sees errors
of a project may also change them (https://docs.bugsnag.com/product/roles-and-permissions/): nothing is to be denied.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Literal, TypeVar

from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.connectors.mobile.bugsnag_wire import (
    Collaborator,
    Error,
    Point,
    crash_free,
    parse_changed,
    parse_collaborators,
    parse_comment,
    parse_error,
    parse_errors,
    parse_stability,
)
from noc_app.connectors.paging import Paged, all_pages, next_link
from noc_app.connectors.wire import rfc3339
from noc_app.model import (
    Alert,
    CommandError,
    Domain,
    PollResult,
    Refused,
    Sample,
    Severity,
    Unauthorised,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import beside, phrase

T = TypeVar("T")

SESSIONS = ("mobile.crash_free_sessions", "mobile.crash_free_users", "mobile.sessions")
FOLLOWED = 10  # errors that are gone, looked up in one poll
DAY_S = 86_400.0  # sessions are told by the day
SEVERITIES = {"error": Severity.MAJOR, "warning": Severity.WARNING}
OPEN = {
    "filters[error.status][][type]": "eq",
    "filters[error.status][][value]": "open",
    "filters[event.since][][type]": "eq",
}
WHY_GONE = {
    "fixed": "",
    "ignored": phrase("ignored in {product}", product="Bugsnag"),
    "snoozed": phrase("snoozed in {product}", product="Bugsnag"),
    "open": phrase("not seen lately; {product} still calls it {status}", product="Bugsnag", status="open"),
}


class Config(HttpTargetConfig):
    """One project of Bugsnag."""

    kind: Literal["bugsnag"] = "bugsnag"
    url: HttpUrl = Field(
        default=HttpUrl("https://api.bugsnag.com"), title="Address", description="or of a Bugsnag of your own"
    )
    every: Duration = Field(default=60.0, ge=10.0, le=86400.0, title="Poll interval", description="between polls")
    token: SecretRef = Field(title="Token", description="a personal one, made in your account's settings")
    project: str = Field(pattern=r"^[0-9a-f]{24}$", title="Project", description="its id, 24 characters")
    platform: str = Field(default="", max_length=60, title="Platform", description="label of its sessions")
    stage: str = Field(default="production", max_length=60, title="Release stage", description="such as production")
    seen_within: str = Field(
        default="1d", pattern=r"^\d{1,3}[hd]$", title="Seen within", description="quiet ones are left out"
    )
    sessions: bool = Field(default=True, title="Sessions", description="share without a crash, by the day")
    error_limit: int = Field(default=500, ge=1, le=10_000, title="Most errors", description="read in one poll")


class BugsnagSession:
    """Polls one project and acts on its errors."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._http, self._decode, self._clock = config, tools.http, tools.decode, tools.clock
        self._signed = {"Authorization": f"token {tools.secret(config.token)}", "X-Version": "2"}
        self._base = f"projects/{config.project}"
        self._open: set[str] = set()

    async def poll(self) -> PollResult:
        """Read open errors and the stability of the last day. Raises PollError."""
        gaps: dict[str, str] = {}
        about = {
            **OPEN,
            "filters[event.since][][value]": self._config.seen_within,
            "filters[app.release_stage][][type]": "eq",
            "filters[app.release_stage][][value]": self._config.stage,
            "sort": "last_seen",
            "direction": "desc",
            "per_page": 100,
        }
        path, most = f"{self._base}/errors", self._config.error_limit
        found = await self._pages(path, about, parse_errors, most=most, what=phrase("errors"))
        if found.gap:
            gaps["alerts"] = found.gap
        now_open = {e.id for e in found.items}
        cleared = await self._follow(self._open - now_open) if not found.gap else {}
        self._open = now_open if not found.gap else self._open | now_open
        samples = await self._stability(gaps)
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(_alert(e) for e in found.items),
            alerts_complete=not found.gap,
            cleared=cleared,
            gaps=gaps,
        )

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Mark the error as fixed; return its id. Raises CommandError and PollError."""
        after = await self._decode(parse_changed, (await self._change(alert, {"operation": "fix"})).body)
        if after.status != "fixed":
            other = phrase("{product} says it is {status} after the change")
            raise CommandError(other.of(product="Bugsnag", status=plain(after.status, 40)))
        return alert.fingerprint

    async def assign(self, alert: Alert, to: str, by: str) -> str:
        """Give the error to a collaborator by address or name; return their id. Raises as `resolve` does."""
        path, what = f"{self._base}/collaborators", phrase("people")
        people = await self._pages(path, {"per_page": 100}, parse_collaborators, most=2000, what=what)
        same = [p for p in people.items if to.casefold() in _names(p)]
        if len(same) != 1:
            unclear = phrase("{product} knows {count} people called {who}: nothing was assigned")
            raise CommandError(unclear.of(product="Bugsnag", count=len(same), who=to))
        change = {"operation": "assign", "assigned_collaborator_id": same[0].id}
        after = await self._decode(parse_changed, (await self._change(alert, change)).body)
        if after.assigned_collaborator_id != same[0].id:
            unseen = phrase("{product} took it, but does not show {who} as the one who has it")
            raise CommandError(unseen.of(product="Bugsnag", who=to))
        return same[0].id

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a comment; return its id. Raises CommandError and PollError."""
        path = f"{self._base}/errors/{alert.fingerprint}/comments"
        words = {"message": f"{by}: {text}"}
        answer = await _told(self._http.post(path, json=words, headers=self._signed))
        return await self._decode(parse_comment, answer.body)

    async def _change(self, alert: Alert, change: Mapping[str, str]) -> Answer:
        path = f"{self._base}/errors/{alert.fingerprint}"
        return await _told(self._http.patch(path, json=dict(change), headers=self._signed))

    async def _pages(
        self, path: str, params: Mapping[str, Any], parse: Callable[[bytes], list[T]], *, most: int, what: str
    ) -> Paged[T]:
        """Return a list by following the links as they are: Bugsnag has two styles of them."""

        async def read(page: str) -> tuple[Sequence[T], str | None]:
            answer = await self._get(page or path, None if page else params)
            return await self._decode(parse, answer.body), next_link(answer.headers, str(self._config.url))

        return await all_pages(read, "", most=most, what=what)

    async def _stability(self, gaps: dict[str, str]) -> list[Sample]:
        if not self._config.sessions:
            return []
        try:
            answer = await self._get(f"{self._base}/stability_trend")
            found = await self._decode(parse_stability, answer.body)
        except (Unauthorised, Refused) as error:
            why = phrase("sessions may not be read: {reason}", reason=said_by(error))
            gaps.update(dict.fromkeys(SESSIONS, why))
            return []
        if (told := found.release_stage_name) not in {None, self._config.stage}:
            why = phrase("Bugsnag tells the sessions of its primary stage alone, {stage}", stage=plain(told, 60))
            gaps.update(dict.fromkeys(SESSIONS, why))
            return []
        samples = _samples(found.timeline_points, self._config.platform or self._config.id, self._clock())
        missing = [name for name in SESSIONS if name not in {s.signal for s in samples}]
        gaps.update(dict.fromkeys(missing, phrase("{product} counts no sessions", product="Bugsnag")))
        return samples

    async def _follow(self, gone: set[str]) -> dict[str, str]:
        asked = sorted(gone)[:FOLLOWED]
        found = await asyncio.gather(*map(self._looked_up, asked))
        return {name: reason for name, error in zip(asked, found, strict=True) if (reason := _why_gone(error))}

    async def _looked_up(self, error: str) -> Error | None:
        try:
            return await self._decode(parse_error, (await self._get(f"{self._base}/errors/{error}")).body)
        except Refused:
            return None

    async def _get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer:
        return await self._http.get(path, params, headers=self._signed)


async def _told(asking: Awaitable[Answer]) -> Answer:
    try:
        return await asking
    except Refused as error:
        raise CommandError(said_by(error)) from error


def _alert(error: Error) -> Alert:
    stages = ", ".join(error.release_stages or ())
    return Alert(
        fingerprint=error.id,
        severity=SEVERITIES.get(error.severity or "", Severity.INFORMATION),
        title=plain(f"{error.error_class}: {error.message}" if error.message else error.error_class) or phrase("error"),
        description=beside(
            plain(error.context or "", 200),
            phrase("events: {count}", count=error.events) if error.events is not None else "",
            phrase("users: {count}", count=error.users) if error.users else "",
        ),
        starts_at=rfc3339(error.first_seen, "first_seen"),
        labels=labels_of({"error": error.id, **({"stage": plain(stages, 200)} if stages else {})}),
        domain=Domain.MOBILE,
    )


def _why_gone(error: Error | None) -> str:
    """Return why an error is not read any more, empty if it was just fixed."""
    if error is None:
        return phrase("not visible any more: deleted in {product}", product="Bugsnag")
    other = phrase("{status} in {product}", status=plain(error.status, 40), product="Bugsnag")
    return WHY_GONE.get(error.status, other)


def _samples(points: Sequence[Point], platform: str, now: float) -> list[Sample]:
    """Return the newest day that had sessions. A day without any says nothing: it is not free of crashes."""
    newest = next((p for p in reversed(points) if p.total_sessions_count), None)
    if newest is None:
        return []
    at = min(rfc3339(newest.bucket_end, "bucket_end"), now)
    named = labels_of({"platform": platform})
    told = (
        ("mobile.sessions", float(newest.total_sessions_count or 0)),
        ("mobile.crash_free_sessions", crash_free(newest.unhandled_rate)),
        ("mobile.crash_free_users", crash_free(newest.unhandled_user_rate) if newest.users_seen else None),
    )
    return [Sample(signal, value, named, at=at, lag_s=DAY_S) for signal, value in told if value is not None]


def _names(person: Collaborator) -> set[str]:
    return {(person.email or "").casefold(), (person.name or "").casefold()}


def _open(config: Config, tools: Tools) -> BugsnagSession:
    return BugsnagSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SESSIONS if config.sessions else ()


CONNECTOR = Connector(
    kind="bugsnag",
    title="Bugsnag",
    domain=Domain.MOBILE,
    config=Config,
    open=_open,
    expects=_expects,
)
