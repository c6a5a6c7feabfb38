"""Firebase Crashlytics: open crashes and hangs, users and sessions without a crash by version; close and note.

API   https://firebase.google.com/docs/reference/crashlytics/rest
Seen  v1alpha, revision of November 2026: an alpha API of the vendor, which may change
Against  the vendor's own client as a second client, on the same requests; no project was at hand
Alerts  crashes and hangs are major, anything else is a warning

The service account needs the role "Firebase Crashlytics Viewer"; to close and note "Firebase Crashlytics Admin", or
"firebasecrashlytics.issues.update" of it. Whether it has that is known beforehand where its project has the Cloud
Resource Manager API switched on.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Literal

import msgspec
from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration, SecretRef
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.kit import Connector, Stage, Tools, plain
from noc_app.connectors.mobile.google_account import ROLE_HELP, GoogleApi
from noc_app.connectors.paging import Paged, all_pages, next_token
from noc_app.connectors.rights import Rights, lacking
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import (
    Alert,
    CommandError,
    Domain,
    PollResult,
    Refused,
    Sample,
    Severity,
    Verb,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import beside, phrase

SIGNALS = ("mobile.crash_free_users", "mobile.crash_free_sessions", "mobile.sessions")
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
API, MANAGER = "//firebasecrashlytics.", "//cloudresourcemanager."
# https://firebase.google.com/docs/projects/iam/permissions: the second is for open, close and mute, and for notes.
READS, WRITES = "firebasecrashlytics.issues.list", "firebasecrashlytics.issues.update"
NEEDS = {Verb.RESOLVE: (WRITES,), Verb.COMMENT: (WRITES,)}
LACKS = phrase("the service account lacks the permission {permission}")
DAY_S = 86_400.0
USUAL_LAG_S = 3600.0
SEVERITIES = {"FATAL": Severity.MAJOR, "ANR": Severity.MAJOR, "NON_FATAL": Severity.WARNING}
KINDS = {"FATAL": phrase("crash"), "ANR": phrase("hang"), "NON_FATAL": phrase("error that was caught")}
SIGNS = {
    "SIGNAL_EARLY": phrase("early in the session"),
    "SIGNAL_FRESH": phrase("new"),
    "SIGNAL_REGRESSED": phrase("was closed and came again"),
    "SIGNAL_REPETITIVE": phrase("hits the same users again"),
}


class _Sign(msgspec.Struct):
    signal: str = ""


class Issue(msgspec.Struct):
    """Events that are one problem."""

    id: str
    title: str = ""
    subtitle: str = ""
    errorType: str = ""  # noqa: N815 - the vendor's names
    state: str = ""
    uri: str = ""
    firstSeenTime: str = ""  # noqa: N815
    firstSeenVersion: str = ""  # noqa: N815
    signals: list[_Sign] = []


class Metrics(msgspec.Struct):
    """What was counted in an interval; int64 comes as text, a percentage is of 100."""

    endTime: str = ""  # noqa: N815
    eventsCount: int | None = None  # noqa: N815
    impactedUsersCount: int | None = None  # noqa: N815
    totalSessionsCount: int | None = None  # noqa: N815
    crashFreeUsersPercentage: float | None = None  # noqa: N815
    crashFreeSessionsPercentage: float | None = None  # noqa: N815


class _Version(msgspec.Struct):
    displayName: str = ""  # noqa: N815
    displayVersion: str = ""  # noqa: N815


class Group(msgspec.Struct):
    """One row of a report: what it is about, and the counts."""

    issue: Issue | None = None
    version: _Version | None = None
    metrics: list[Metrics] = []


class _Report(msgspec.Struct):
    name: str
    groups: list[Group] = []
    nextPageToken: str | None = None  # noqa: N815


class _Note(msgspec.Struct):
    name: str


def parse_report(body: bytes) -> tuple[list[Group], str | None]:
    """Return a page of a report and the token of the next. Raises BadPayload."""
    report = decoded(body, _Report, phrase("report of {product}", product="Crashlytics"))
    return report.groups, report.nextPageToken


def parse_issue(body: bytes) -> Issue:
    """Return an issue as it is after a change. Raises BadPayload."""
    return decoded(body, Issue, phrase("issue of {product}", product="Crashlytics"))


def parse_note(body: bytes) -> str:
    """Return the name of a new note. Raises BadPayload."""
    return decoded(body, _Note, phrase("note of {product}", product="Crashlytics")).name


class Config(HttpTargetConfig):
    """One app in Firebase."""

    kind: Literal["crashlytics"] = "crashlytics"
    url: HttpUrl = Field(
        default=HttpUrl("https://firebasecrashlytics.googleapis.com"), title="Address", description="of Google's API"
    )
    every: Duration = Field(default=300.0, ge=60.0, le=86400.0, title="Poll interval", description="between polls")
    account: SecretRef = Field(title="Service account", description=ROLE_HELP)
    app: str = Field(
        pattern=r"^1:\d{1,20}:(android|ios|web):[0-9a-f]{1,64}$",
        title="App",
        description="its id, such as 1:123:android:ab12",
    )
    caught: bool = Field(default=False, title="Caught errors", description="non-fatal ones as alerts too")
    issue_limit: int = Field(default=300, ge=1, le=5000, title="Most issues", description="read in one poll")


class CrashlyticsSession:
    """Polls one app and acts on its issues."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._decode, self._clock = config, tools.decode, tools.clock
        self._api = GoogleApi(tools, config.account, SCOPE)
        _, self._project, self._platform, _ = config.app.split(":")
        self._base = f"v1alpha/projects/{self._project}/apps/{config.app}"
        # Behind an address of somebody's own, such as a gateway, that API is where the other is, or nowhere.
        beside = str(config.url).replace(API, MANAGER, 1)
        self._manager = tools.http if beside == str(config.url) else tools.elsewhere(beside)
        self._rights = Rights(tools.clock, self._denied, config.timeout)

    async def poll(self) -> PollResult:
        """Read the open issues and the versions of the last day. Raises PollError."""
        begun = monotonic()
        kinds = ["FATAL", "ANR", *(["NON_FATAL"] if self._config.caught else [])]
        about = {**self._last_day(), "filter.issue.errorTypes": kinds, "filter.issue.states": ["OPEN"]}
        issues = await self._report("topIssues", about, most=self._config.issue_limit)
        versions = await self._report("topVersions", self._last_day(), most=500)
        gaps = {"alerts": issues.gap} if issues.gap else {}
        samples = _samples(versions.items, self._platform)
        missing = [name for name in SIGNALS if name not in {s.signal for s in samples}]
        gaps.update(dict.fromkeys(missing, phrase("{product} counts no sessions", product="Crashlytics")))
        await self._rights.learn(begun)
        alerts = tuple(_alert(g.issue, g.metrics, self._platform) for g in issues.items if g.issue is not None)
        return PollResult(samples=tuple(samples), alerts=alerts, alerts_complete=not issues.gap, gaps=gaps)

    def denied(self) -> Mapping[Verb, str]:
        """Return what the service account may not do, with the permission that is missing."""
        return self._rights.denied

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Close the issue; return its id. Raises CommandError and PollError."""
        path = f"{self._base}/issues/{alert.fingerprint}"
        try:
            answer = await self._api.patch(path, {"state": "CLOSED"}, {"updateMask": "state"})
        except Refused as error:
            raise CommandError(said_by(error)) from error
        after = await self._decode(parse_issue, answer.body)
        if after.state != "CLOSED":
            other = phrase("{product} says it is {status} after the change")
            raise CommandError(other.of(product="Crashlytics", status=plain(after.state, 40) or phrase("unknown")))
        return alert.fingerprint

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a note; return its name. Raises CommandError and PollError."""
        try:
            answer = await self._api.post(f"{self._base}/issues/{alert.fingerprint}/notes", {"body": f"{by}: {text}"})
        except Refused as error:
            raise CommandError(said_by(error)) from error
        return await self._decode(parse_note, answer.body)

    async def _denied(self) -> Mapping[Verb, str]:
        granted = await self._api.granted(self._manager, self._project, (READS, WRITES))
        return lacking(granted, NEEDS, reads=READS, lacks=LACKS)

    def _last_day(self) -> dict[str, Any]:
        now = self._clock()
        return {"filter.interval.startTime": _written(now - DAY_S), "filter.interval.endTime": _written(now)}

    async def _report(self, name: str, params: Mapping[str, Any], *, most: int) -> Paged[Group]:
        async def read(token: str) -> tuple[Sequence[Group], str | None]:
            asked = {**params, "pageSize": 100, **({"pageToken": token} if token else {})}
            answer = await self._api.get(f"{self._base}/reports/{name}", asked)
            found, after = await self._decode(parse_report, answer.body)
            return found, next_token(after)

        return await all_pages(
            read, "", most=most, what=phrase("issues") if name == "topIssues" else phrase("versions")
        )


def _written(at: float) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _alert(issue: Issue, metrics: Sequence[Metrics], platform: str) -> Alert:
    counts = metrics[0] if metrics else Metrics()
    signs = [SIGNS[s.signal] for s in issue.signals if s.signal in SIGNS]
    version = plain(issue.firstSeenVersion, 100)
    return Alert(
        fingerprint=issue.id,
        severity=SEVERITIES.get(issue.errorType, Severity.WARNING),
        title=plain(issue.title) or phrase("issue {number}", number=plain(issue.id, 60)),
        description=beside(
            KINDS.get(issue.errorType, ""),
            plain(issue.subtitle, 200),
            phrase("events: {count}", count=counts.eventsCount) if counts.eventsCount is not None else "",
            phrase("users: {count}", count=counts.impactedUsersCount) if counts.impactedUsersCount is not None else "",
            *signs,
        ),
        starts_at=rfc3339(issue.firstSeenTime, "firstSeenTime"),
        labels=labels_of({"platform": platform, "issue": issue.id, **({"version": version} if version else {})}),
        domain=Domain.MOBILE,
        link=plain(issue.uri, 2000),
    )


def _samples(groups: Sequence[Group], platform: str) -> list[Sample]:
    """Return the shares of each version. A version without sessions has none, and that is not free of crashes."""
    samples: list[Sample] = []
    total, newest = 0, 0.0
    for group in groups:
        if group.version is None or not group.metrics or not group.metrics[0].totalSessionsCount:
            continue
        counts = group.metrics[0]
        at = rfc3339(counts.endTime, "endTime")
        total, newest = total + (counts.totalSessionsCount or 0), max(newest, at)
        named = labels_of({"platform": platform, "version": plain(group.version.displayName, 100) or "unknown"})
        shares = (
            (SIGNALS[0], counts.crashFreeUsersPercentage),
            (SIGNALS[1], counts.crashFreeSessionsPercentage),
        )
        samples += [Sample(s, _share(v), named, at=at, lag_s=USUAL_LAG_S) for s, v in shares if v is not None]
    if total:
        samples.append(
            Sample(SIGNALS[2], float(total), labels_of({"platform": platform}), at=newest, lag_s=USUAL_LAG_S)
        )
    return samples


def _share(percentage: float) -> float:
    return min(1.0, max(0.0, percentage / 100.0))


def _open(config: Config, tools: Tools) -> CrashlyticsSession:
    return CrashlyticsSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="crashlytics",
    title="Firebase Crashlytics",
    domain=Domain.MOBILE,
    config=Config,
    open=_open,
    expects=_expects,
    stage=Stage.ALPHA,
)
