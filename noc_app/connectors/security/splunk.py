"""Splunk with Enterprise Security: open notables, detection searches that fail, and splunkd's own health.

API   https://docs.splunk.com/Documentation/Splunk/latest/RESTREF and .../ES/latest/API/NotableEventAPIreference
Seen  splunk-sdk 2.1.1
Against  the requests of splunk-sdk as a reference client, and documents; no server was available
Alerts  of the notable's urgency: critical is critical, high major, medium a warning, low and informational
  information; a part of splunkd that is red is major

The user needs to search the notables (role `ess_analyst` or `ess_user`) and `index=_internal`; to see splunkd's health
the capability `list_health`; to acknowledge and comment `edit_notable_events`. Notables can only be read by a search:
each poll runs two, which Splunk gives up by itself. The port is 8089, not that of the web interface.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal

from pydantic import Field, HttpUrl

from noc_app.config.fields import Duration
from noc_app.config.operation import Asked, Operation, Parameters
from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.marker import fully_marked, unmarked
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.security.beginnings import Beginnings
from noc_app.connectors.security.splunk_lines import lines_of, search_of
from noc_app.connectors.security.splunk_wire import (
    NEW,
    Context,
    Notable,
    Results,
    notables_of,
    parse_context,
    parse_health,
    parse_jobs_path,
    parse_results,
    parse_update,
)
from noc_app.model import (
    Acknowledgement,
    Alert,
    Around,
    CommandError,
    Domain,
    Lines,
    PollResult,
    Refused,
    Sample,
    Severity,
    Unauthorised,
    VendorAck,
    Verb,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.log_line import together
from noc_app.model.said import phrase

FAULTS, FAILING = "security.siem.faults", "security.searches.failing"
THREATS, DETECTIONS = "security.threats.active", "security.detections"
ALWAYS = (FAULTS, FAILING)
OF_NOTABLES = (THREATS, DETECTIONS)
APP = "SplunkEnterpriseSecuritySuite"
MOST = 1000  # notables in one look
HOUR_S = 3600.0
NO_TECHNIQUE, UNASSIGNED = "none", "unassigned"
STATUSES = {"new": "1", "in-progress": "2", "pending": "3", "resolved": "4", "closed": "5"}
SEVERITIES = {
    "critical": Severity.CRITICAL,
    "high": Severity.MAJOR,
    "medium": Severity.WARNING,
    "low": Severity.INFORMATION,
    "informational": Severity.INFORMATION,
}
WRITES = "edit_notable_events"
MAY_NOT = phrase("the {product} user lacks {permission}", product="Splunk", permission=WRITES)
UNSEARCHABLE = phrase("what the series names cannot be searched for")
FAILED_SEARCHES = (
    "search index=_internal sourcetype=scheduler (status=skipped OR status=failed) | stats count by savedsearch_name"
)
FIELDS = (
    "_time event_id rule_id rule_title rule_name security_domain urgency status status_label status_end owner comment "
    "src dest user annotations.mitre_attack"
)


class Config(HttpTargetConfig):
    """One Splunk search head, port 8089. Reads notables, _internal and list_health; acts with edit_notable_events."""

    kind: Literal["splunk"] = "splunk"
    notables: bool = Field(default=True, title="Notables", description="Enterprise Security is installed there")
    window: Duration = Field(
        default=86400.0,
        ge=3600.0,
        le=2_592_000.0,
        title="Window",
        description="how far back open notables are looked for",
    )
    owner: str = Field(
        default="",
        max_length=120,
        title="Owner",
        description="the Splunk user to whom acknowledged notables are given; the one who signs in if empty",
    )
    logs: str = Field(
        default="",
        max_length=1000,
        pattern=r"^[^|\[\]]*$",
        title="Log search",
        description="what finds log lines, shown beside a chart, such as index=main; none if empty",
    )
    web_url: HttpUrl | None = Field(
        default=None, title="Splunk Web", description="address of the web interface, for links; none if empty"
    )


class StatusParameters(Parameters):
    """Which notable, and what it becomes."""

    notable: str = Field(pattern=r"^[\w@.:-]{1,200}$", title="Notable", description="its event_id")
    status: Literal["new", "in-progress", "pending", "resolved", "closed"] = Field(title="Status")
    comment: str = Field(default="", max_length=1000, title="Comment")


class OwnerParameters(Parameters):
    """Which notable, and whose it becomes."""

    notable: str = Field(pattern=r"^[\w@.:-]{1,200}$", title="Notable", description="its event_id")
    owner: str = Field(min_length=1, max_length=120, title="Owner", description="a user of Splunk, or unassigned")


class SplunkSession:
    """One Splunk being watched."""

    operations: ClassVar[tuple[Operation, ...]] = (
        Operation(
            id="set-status",
            title=phrase("Set the status of a notable"),
            help=phrase("It becomes new, in progress, pending, resolved or closed, with a comment."),
            scope=WRITES,
            parameters=StatusParameters,
        ),
        Operation(
            id="assign",
            title=phrase("Assign a notable"),
            help=phrase("Gives a notable to a user of Splunk."),
            scope=WRITES,
            parameters=OwnerParameters,
        ),
    )

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._begun = Beginnings()
        self._jobs = ""  # where searches go, empty until it is known
        self._context: Context | None = None
        self._known = {(NO_TECHNIQUE, severity) for severity in SEVERITIES}

    async def poll(self) -> PollResult:
        """Ask who we are, how splunkd is, which searches fail, and for the open notables. Raises PollError."""
        gaps: dict[str, str] = {}
        answer = await self._tools.http.get("services/authentication/current-context", {"output_mode": "json"})
        self._context = await self._tools.decode(parse_context, answer.body)
        samples, alerts = await self._health(gaps)
        samples += await self._failing(gaps)
        if self._config.notables:
            found = await self._open_notables(gaps)
            samples += self._counted(found)
            alerts += [self._alert(n) for n in found]
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(self._begun.of(alerts, self._tools.clock())),
            alerts_complete=not gaps.get("alerts"),
            gaps=gaps,
        )

    def denied(self) -> Mapping[Any, str]:
        """Return what our user may not do, once it is known."""
        if self._context is None or WRITES in self._context.capabilities:
            return {}
        operations = [operation.id for operation in self.operations]
        return dict.fromkeys([Verb.ACKNOWLEDGE, Verb.UNACKNOWLEDGE, Verb.COMMENT, *operations], MAY_NOT)

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Set a notable in progress, with its owner and our mark. Raises CommandError and PollError."""
        before = alert.ack
        if before is not None and before.intent != ack.intent and before.by != plain(ack.by, 120):
            raise CommandError(phrase("already acknowledged by {who}", who=before.by))
        owner = self._config.owner or (self._context.username if self._context else "")
        words = fully_marked(ack.intent, ack.comment, until=ack.until, by=ack.by)
        await self._update(alert.fingerprint, status=STATUSES["in-progress"], comment=words, **_given(newOwner=owner))
        return alert.fingerprint

    async def unacknowledge(self, alert: Alert) -> None:
        """Give a notable back: new, and nobody's. Raises CommandError and PollError."""
        await self._update(alert.fingerprint, status=STATUSES["new"], newOwner=UNASSIGNED, comment="given back")

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a comment to a notable. Raises CommandError and PollError."""
        await self._update(alert.fingerprint, comment=f"{by}: {text}")
        return ""

    @property
    def keeps_lines(self) -> bool:
        """Return whether it was told how to find log lines."""
        return bool(self._config.logs.strip())

    async def lines(self, around: Around) -> Lines:
        """Search the lines nearest to a moment, on both sides of it. Raises PollError."""
        sides = []
        for before in (True, False):
            start, end = (around.start, around.at) if before else (around.at, around.end)
            search = search_of(self._config.logs, around, before=before)
            if not search:
                return Lines(gap=UNSEARCHABLE)
            found = await self._search(search, earliest=f"{start:.3f}", latest=f"{end:.3f}", app="")
            sides.append((lines_of(found.rows), found.gap))
        return together(sides, around)

    def sends(self, asked: Asked) -> str:
        """Return the form of an operation."""
        form = _form(asked)
        return f"POST services/notable_update {'&'.join(f'{name}={value}' for name, value in form.items())}"

    async def operate(self, asked: Asked) -> str:
        """Change a notable; return its id. Raises CommandError and PollError."""
        form = _form(asked)
        await self._update(**form)
        return form["ruleUIDs"]

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the notable has become what was asked for. Raises PollError."""
        form = _form(asked)
        found = notables_of(await self._search(f'{_notables()} | search event_id="{form["ruleUIDs"]}" | head 1'))
        return any(n.status == form.get("status", n.status) and n.owner == form.get("newOwner", n.owner) for n in found)

    async def _health(self, gaps: dict[str, str]) -> tuple[list[Sample], list[Alert]]:
        try:
            answer = await self._tools.http.get("services/server/health/splunkd/details", {"output_mode": "json"})
        except (Refused, Unauthorised) as error:
            gaps[FAULTS] = phrase(
                "splunkd's health may not be read (capability list_health): {reason}", reason=said_by(error)
            )
            return [], []
        colours = await self._tools.decode(parse_health, answer.body)
        here = {"system": plain(self._config.name)}
        samples = [
            Sample(FAULTS, float(len(parts)), labels_of({**here, "state": state})) for state, parts in colours.items()
        ]
        return samples, [self._red(part) for part in dict.fromkeys(colours["red"])]

    async def _failing(self, gaps: dict[str, str]) -> list[Sample]:
        try:
            found = await self._search(FAILED_SEARCHES, earliest="-1h", app="")
        except (Refused, Unauthorised) as error:
            gaps[FAILING] = phrase(
                "the scheduler's log may not be read (index=_internal): {reason}", reason=said_by(error)
            )
            return []
        if found.gap:
            gaps[FAILING] = found.gap
        return [Sample(FAILING, float(len(found.rows)), labels_of({"system": plain(self._config.name)}))]

    async def _open_notables(self, gaps: dict[str, str]) -> list[Notable]:
        found = await self._search(_notables(), earliest=f"-{self._config.window:.0f}s")
        cut = phrase("more than {most} {what}: the rest is not read", most=MOST, what=phrase("notables"))
        gap = found.gap or (cut if len(found.rows) >= MOST else "")
        if gap:
            gaps.update(dict.fromkeys((*OF_NOTABLES, "alerts"), gap))
        return [n for n in notables_of(found) if not n.ended]

    async def _search(self, search: str, *, earliest: str = "-30d", latest: str = "now", app: str = APP) -> Results:
        """Run one search to its end and return its rows. Raises PollError."""
        form = {
            "search": search,
            "earliest_time": earliest,
            "latest_time": latest,
            "exec_mode": "oneshot",
            "output_mode": "json",
            "count": "0",
            "segmentation": "none",
            "auto_cancel": f"{max(30.0, self._config.timeout):.0f}",
        }
        if not self._jobs:
            answer = await self._tools.http.get("services/server/info", {"output_mode": "json"})
            self._jobs = await self._tools.decode(parse_jobs_path, answer.body)
        path = f"servicesNS/nobody/{app}/{self._jobs}" if app else f"services/{self._jobs}"
        return await self._tools.decode(parse_results, (await self._tools.http.post(path, form=form)).body)

    async def _update(self, ruleUIDs: str, **form: str) -> None:  # noqa: N803 - Splunk's name
        try:
            answer = await self._tools.http.post("services/notable_update", form={"ruleUIDs": ruleUIDs, **form})
        except (Refused, Unauthorised) as error:
            raise CommandError(said_by(error)) from error
        parse_update(answer.body)

    def _counted(self, notables: Sequence[Notable]) -> Iterator[Sample]:
        standing = Counter(n.urgency for n in notables)
        for urgency in SEVERITIES:
            yield Sample(THREATS, float(standing[urgency]), labels_of({"severity": urgency}))
        since = self._tools.clock() - HOUR_S
        seen = Counter((t, n.urgency) for n in notables if n.at >= since for t in n.techniques or (NO_TECHNIQUE,))
        self._known |= seen.keys()
        for technique, urgency in sorted(self._known):
            labels = labels_of({"technique": technique, "severity": urgency})
            yield Sample(DETECTIONS, float(seen[technique, urgency]), labels)

    def _alert(self, notable: Notable) -> Alert:
        words = (notable.domain, notable.status_label, ", ".join(notable.techniques))
        return Alert(
            fingerprint=notable.id,
            severity=SEVERITIES[notable.urgency],
            title=notable.title,
            description=plain(" · ".join(filter(None, words))),
            starts_at=notable.at,
            labels=labels_of({**notable.about, **_given(domain=notable.domain)}),
            domain=Domain.SECURITY,
            link=self._link(notable.id),
            ack=_ack(notable),
        )

    def _link(self, notable: str) -> str:
        if self._config.web_url is None:
            return ""
        base = str(self._config.web_url).rstrip("/")
        return plain(f"{base}/app/{APP}/incident_review?form.rule_id={notable}", 2000)

    def _red(self, part: str) -> Alert:
        return Alert(
            fingerprint=plain(f"health/{part}", 400),
            severity=Severity.MAJOR,
            title=phrase("Splunk: {part} is red", part=part),
            starts_at=0.0,
            labels=labels_of({"system": plain(self._config.name)}),
            domain=Domain.SECURITY,
        )


def _notables() -> str:
    return f"search `notable` | fields {FIELDS} | sort {MOST} -_time"


def _form(asked: Asked) -> dict[str, str]:
    wanted = asked.parameters
    if asked.operation == "assign":
        return {"ruleUIDs": wanted.notable, "newOwner": wanted.owner}
    return {"ruleUIDs": wanted.notable, "status": STATUSES[wanted.status], **_given(comment=wanted.comment)}


def _given(**texts: str) -> dict[str, str]:
    return {name: text for name, text in texts.items() if text}


def _ack(notable: Notable) -> VendorAck | None:
    """Return who has a notable: it is somebody's as soon as it is neither new nor ended."""
    if notable.status in NEW:
        return None
    for text in reversed(notable.comments):
        mark, words = unmarked(text)
        if mark is not None:
            by = plain(mark.by, 120) or notable.owner
            return VendorAck(
                by=by, since=notable.at, until=mark.until, comment=plain(words), ref=notable.id, intent=mark.intent
            )
    return VendorAck(by=notable.owner or "somebody", since=notable.at, ref=notable.id)


def _open(config: Config, tools: Tools) -> SplunkSession:
    return SplunkSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (*ALWAYS, *OF_NOTABLES) if config.notables else ALWAYS


CONNECTOR = Connector(
    kind="splunk",
    title="Splunk",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
