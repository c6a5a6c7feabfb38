"""Sentry: unresolved issues, sessions without a crash by release, scheduled jobs; resolve and assign.

API   https://docs.sentry.io/api/
Seen  the API's description of 2026-08
Against  the vendor's API description, by a checking mock server; no account was at hand
Alerts  fatal is critical, error major, warning a warning, anything else information; a scheduled job that failed or
  did not come is major

The token needs the scopes "org:read", "project:read" and "event:read"; to resolve and assign also "event:write", or
"event:admin". Sentry tells which scopes a token has, so that what is missing is said beforehand.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import Any, Literal, TypeVar

from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.connectors.mobile.sentry_wire import (
    Environment,
    Group,
    Issue,
    Monitor,
    parse_issue,
    parse_issues,
    parse_monitors,
    parse_projects,
    parse_scopes,
    parse_sessions,
)
from noc_app.connectors.paging import Paged, all_pages, next_link
from noc_app.connectors.rights import Rights, lacking
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
    Verb,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import beside, phrase

T = TypeVar("T")

SESSIONS = ("mobile.crash_free_sessions", "mobile.crash_free_users", "mobile.sessions")
SESSIONS_SHOWN = 50  # releases, those with the most sessions
FOLLOWED = 10  # issues that are gone, looked up in one poll
LEVELS = {"fatal": Severity.CRITICAL, "error": Severity.MAJOR, "warning": Severity.WARNING}
JOB_FAILS = {
    "error": phrase("{job} failed"),
    "missed_checkin": phrase("{job} did not start in time"),
    "timeout": phrase("{job} takes too long"),
}
JOB = "job-"
# Of Sentry's source: GroupPermission in src/sentry/issues/endpoints/bases/group.py.
READS, WRITES = "event:read", ("event:write", "event:admin")
NEEDS = {Verb.RESOLVE: WRITES, Verb.ASSIGN: WRITES}
LACKS = phrase("the token lacks the permission {permission}")


class Config(HttpTargetConfig):
    """One Sentry organisation."""

    kind: Literal["sentry"] = "sentry"
    url: HttpUrl = Field(
        default=HttpUrl("https://sentry.io"),
        title="Address",
        description="https://de.sentry.io, or your own Sentry",
    )
    every: Duration = Field(default=60.0, ge=10.0, le=86400.0, title="Poll interval", description="between polls")
    token: SecretRef = Field(title="Token", description="of an internal integration")
    organisation: str = Field(pattern=r"^[A-Za-z0-9_-]{1,64}$", title="Organisation", description="its short name")
    query: str = Field(
        default="is:unresolved",
        max_length=500,
        title="Which issues",
        description="in Sentry's words",
    )
    seen_within: str = Field(
        default="24h",
        pattern=r"^\d{1,3}[hdw]$",
        title="Seen within",
        description="quiet ones are left out",
    )
    sessions: bool = Field(default=True, title="Sessions", description="share without a crash, by project and release")
    jobs: bool = Field(default=True, title="Scheduled jobs", description="that fail or are late, as alerts")
    issue_limit: int = Field(default=500, ge=1, le=10_000, title="Most issues", description="read in one poll")


class SentrySession:
    """Polls one organisation and acts on its issues."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._http, self._decode = config, tools.http, tools.decode
        self._signed = {"Authorization": f"Bearer {tools.secret(config.token)}"}
        self._base = f"api/0/organizations/{config.organisation}"
        self._open: set[str] = set()
        self._rights = Rights(tools.clock, self._denied, config.timeout)

    async def poll(self) -> PollResult:
        """Read issues, sessions and scheduled jobs. Raises PollError."""
        begun, gaps = monotonic(), dict[str, str]()
        about = {"query": self._config.query, "statsPeriod": self._config.seen_within, "sort": "date", "limit": 100}
        path, most = f"{self._base}/issues/", self._config.issue_limit
        issues = await self._pages(path, about, parse_issues, most=most, what=phrase("issues"))
        jobs = await self._jobs(gaps)
        if issues.gap or jobs.gap:
            gaps["alerts"] = issues.gap or jobs.gap
        complete = not (issues.gap or jobs.gap) and "jobs" not in gaps
        alerts = [*map(_alert, issues.items), *(a for job in jobs.items for a in _late(job))]
        now_open = {i.id for i in issues.items}
        cleared = await self._follow(self._open - now_open) if complete else {}
        self._open = now_open if complete else self._open | now_open
        samples = await self._sessions(gaps)
        await self._rights.learn(begun)
        return PollResult(
            samples=tuple(samples), alerts=tuple(alerts), alerts_complete=complete, cleared=cleared, gaps=gaps
        )

    def denied(self) -> Mapping[Verb, str]:
        """Return what the token may not do, with the scope that is missing."""
        return self._rights.denied

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Resolve the issue; return its id. Raises CommandError and PollError."""
        after = await self._change(alert, {"status": "resolved"})
        if after.status != "resolved":
            other = phrase("{product} says it is {status} after the change")
            raise CommandError(other.of(product="Sentry", status=plain(after.status, 40)))
        return after.id

    async def assign(self, alert: Alert, to: str, by: str) -> str:
        """Give the issue to a user by address or user name; return the issue's id. Raises as `resolve` does."""
        after = await self._change(alert, {"assignedTo": to})
        if after.assignedTo is None:
            unseen = phrase("{product} took it, but does not show {who} as the one who has it")
            raise CommandError(unseen.of(product="Sentry", who=to))
        return after.id

    async def _denied(self) -> Mapping[Verb, str]:
        scopes = await self._decode(parse_scopes, (await self._get("api/0/")).body)
        return lacking(scopes, NEEDS, reads=READS, lacks=LACKS)

    async def _change(self, alert: Alert, change: Mapping[str, str]) -> Issue:
        if alert.fingerprint.startswith(JOB):
            raise CommandError(phrase("a scheduled job is over when it checks in"))
        path = f"{self._base}/issues/{alert.fingerprint}/"
        try:
            answer = await self._http.put(path, json=dict(change), headers=self._signed)
        except Refused as error:
            raise CommandError(said_by(error)) from error
        return await self._decode(parse_issue, answer.body)

    async def _pages(
        self, path: str, params: Mapping[str, Any], parse: Callable[[bytes], list[T]], *, most: int, what: str
    ) -> Paged[T]:
        """Return a list, whose answers always name a next page: `results="false"` says that it is empty."""

        async def read(page: str) -> tuple[Sequence[T], str | None]:
            answer = await self._get(page or path, None if page else params)
            return await self._decode(parse, answer.body), next_link(answer.headers, str(self._config.url))

        return await all_pages(read, "", most=most, what=what)

    async def _jobs(self, gaps: dict[str, str]) -> Paged[Monitor]:
        if not self._config.jobs:
            return Paged(())
        try:
            path, what = f"{self._base}/monitors/", phrase("scheduled jobs")
            return await self._pages(path, {}, parse_monitors, most=2000, what=what)
        except (Unauthorised, Refused) as error:
            gaps["jobs"] = phrase("scheduled jobs may not be read: {reason}", reason=said_by(error))
            return Paged(())

    async def _sessions(self, gaps: dict[str, str]) -> list[Sample]:
        """Return the sessions of the last day by project and release; what cannot be had is a gap of its signals."""
        if not self._config.sessions:
            return []
        asked = {
            "field": ["sum(session)", "crash_free_rate(session)", "crash_free_rate(user)"],
            "groupBy": ["project", "release"],
            "statsPeriod": "24h",
            "interval": "1h",
            "orderBy": "-sum(session)",
            "per_page": SESSIONS_SHOWN,
            "includeSeries": 0,
        }
        try:
            path, what = f"{self._base}/projects/", phrase("projects")
            projects = await self._pages(path, {}, parse_projects, most=2000, what=what)
            found = await self._decode(parse_sessions, (await self._get(f"{self._base}/sessions/", asked)).body)
        except (Unauthorised, Refused) as error:
            why = phrase("sessions may not be read: {reason}", reason=said_by(error))
            gaps.update(dict.fromkeys(SESSIONS, why))
            return []
        at = rfc3339(found.end, "end")
        names = {int(p.id): p.slug for p in projects.items if p.id.isdecimal()}
        return _samples(found.groups, names, at)

    async def _follow(self, gone: set[str]) -> dict[str, str]:
        asked = sorted(gone)[:FOLLOWED]
        found = await asyncio.gather(*map(self._looked_up, asked))
        return {name: reason for name, issue in zip(asked, found, strict=True) if (reason := _why_gone(issue))}

    async def _looked_up(self, issue: str) -> Issue | None:
        try:
            return await self._decode(parse_issue, (await self._get(f"{self._base}/issues/{issue}/")).body)
        except Refused:
            return None

    async def _get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer:
        return await self._http.get(path, params, headers=self._signed)


def _alert(issue: Issue) -> Alert:
    owner = issue.assignedTo
    labels = {
        "project": issue.project.slug if issue.project else "",
        "platform": (issue.project.platform if issue.project else "") or "",
        "issue": issue.shortId or issue.id,
        "level": issue.level or "",
    }
    return Alert(
        fingerprint=issue.id,
        severity=LEVELS.get(issue.level or "", Severity.INFORMATION),
        title=plain(issue.title) or phrase("issue {number}", number=plain(issue.id, 40)),
        description=beside(
            plain(issue.culprit or "", 200),
            phrase("events: {count}", count=issue.count) if issue.count is not None else "",
            phrase("users: {count}", count=issue.userCount) if issue.userCount else "",
            plain(issue.substatus or "", 60),
            phrase("assigned to {who}", who=plain(owner.name or owner.email, 120)) if owner else "",
        ),
        starts_at=rfc3339(issue.firstSeen, "firstSeen"),
        labels=labels_of({name: plain(value, 200) for name, value in labels.items() if value}),
        domain=Domain.MOBILE,
        link=plain(issue.permalink or "", 2000),
    )


def _late(job: Monitor) -> list[Alert]:
    places = [job.environments] if isinstance(job.environments, Environment) else job.environments or []
    return [_job_alert(job, e) for e in places if e.status in JOB_FAILS and not e.isMuted]


def _job_alert(job: Monitor, where: Environment) -> Alert:
    return Alert(
        fingerprint=f"{JOB}{job.id}-{where.name}",
        severity=Severity.MAJOR,
        title=JOB_FAILS[where.status].of(job=plain(job.name, 200)),
        description=phrase("scheduled job in {environment}", environment=plain(where.name, 200)),
        starts_at=rfc3339(where.lastCheckIn or job.dateCreated, "lastCheckIn"),
        labels=labels_of({"job": plain(job.slug, 200), "environment": plain(where.name, 200)}),
        domain=Domain.MOBILE,
    )


def _why_gone(issue: Issue | None) -> str:
    """Return why an issue is not read any more, empty if it was just resolved."""
    if issue is None:
        return phrase("not visible any more: deleted or merged in {product}", product="Sentry")
    if issue.status == "resolved":
        return ""
    if issue.status == "ignored":
        return phrase("archived in {product}", product="Sentry")
    return phrase("not seen lately; {product} still calls it {status}", product="Sentry", status="unresolved")


def _samples(groups: Sequence[Group], names: Mapping[int, str], at: float) -> list[Sample]:
    samples: list[Sample] = []
    sums: dict[str, float] = {}
    for group in groups:
        project = plain(names.get(group.by.project, str(group.by.project)), 100)
        labels = labels_of({"platform": project, "version": plain(group.by.release, 100)})
        sums[project] = sums.get(project, 0.0) + (group.totals.sessions or 0.0)
        rates = (
            ("mobile.crash_free_sessions", group.totals.crash_free_sessions),
            ("mobile.crash_free_users", group.totals.crash_free_users),
        )
        samples += [Sample(signal, min(1.0, max(0.0, r)), labels, at=at) for signal, r in rates if r is not None]
    return samples + [Sample("mobile.sessions", n, labels_of({"platform": p}), at=at) for p, n in sums.items()]


def _open(config: Config, tools: Tools) -> SentrySession:
    return SentrySession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SESSIONS if config.sessions else ()


CONNECTOR = Connector(
    kind="sentry",
    title="Sentry",
    domain=Domain.MOBILE,
    config=Config,
    open=_open,
    expects=_expects,
)
