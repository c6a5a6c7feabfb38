"""Datadog: monitors by group with what mutes them, metrics of your own, incidents; downtimes and events made here.

API   https://docs.datadoghq.com/api/latest/
Seen  v1 monitors, queries and events; v2 downtimes and incidents (client 2.62.0 of October 2026)
Against  the vendor's own client, on the same requests, and answers that its authors recorded, in the live tests; no
  account was at hand
Alerts  a monitor that alerts is as bad as its priority: P1 critical, P2 major, P3 a warning, below that information,
  none critical; WARN and NO DATA that notifies are warnings; SEV-1 is critical, SEV-2 major

Reading needs an application key with "monitors_read", "monitors_downtime", "timeseries_query" and "incident_read"; to
mute "monitors_downtime", to resolve incidents "incident_write", to comment the API key alone. What the roles of the
key's owner do not allow is said beforehand; which scopes the key itself was given, Datadog does not tell it.
Datadog knows no acknowledgement of a monitor: this board holds it.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from time import monotonic
from typing import Any, Literal, TypeVar

from pydantic import Field, HttpUrl
from typing_extensions import override

from noc_app.config.fields import Duration, SecretRef, Strict
from noc_app.config.target import HttpTargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.infrastructure.datadog_alerts import WHOLE, alerts_of, incident_alert, samples_of
from noc_app.connectors.infrastructure.datadog_wire import (
    Downtime,
    Incident,
    Monitor,
    Series,
    newest_of,
    parse_downtimes,
    parse_incident,
    parse_incidents,
    parse_made,
    parse_monitors,
    parse_posted,
    parse_query,
    parse_rights,
)
from noc_app.connectors.infrastructure.marker import marked_downtime, unmarked
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.connectors.paging import Paged, all_pages
from noc_app.connectors.rights import Rights, lacking
from noc_app.model import (
    Alert,
    BadPayload,
    CommandError,
    Domain,
    PollResult,
    Quiet,
    Refused,
    Sample,
    Unauthorised,
    Verb,
    labels_of,
)
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")

SIGNALS = ("monitoring.problems", "monitoring.checks.blind")
PAGE = 100
WINDOW_S = 900.0  # of a query: late points are no reason to see none
INCIDENT = "incident-"
OVER = "resolved"
READS, DOWNTIMES, INCIDENTS = "monitors_read", ("monitors_downtime",), ("incident_write",)
LACKS = phrase("the owner of the application key lacks the permission {permission}")


class Query(Strict):
    """A query whose newest points become a signal."""

    signal: str = Field(title="Signal", description="id in the catalogue")
    query: str = Field(
        min_length=1, max_length=4000, title="Query", description="such as avg:system.load.1{*} by {host}"
    )
    labels: dict[str, str] = Field(
        default_factory=dict, title="Labels", description="our label names to Datadog's tags; all if empty"
    )


class Config(HttpTargetConfig):
    """One Datadog organisation."""

    kind: Literal["datadog"] = "datadog"
    url: HttpUrl = Field(
        default=HttpUrl("https://api.datadoghq.com"),
        title="Address",
        description="https://api. and your site, such as https://api.datadoghq.eu",
    )
    every: Duration = Field(default=60.0, ge=10.0, le=86400.0, title="Poll interval", description="between polls")
    api_key: SecretRef = Field(title="API key", description="of the organisation")
    app_key: SecretRef = Field(title="Application key", description="of a service account, with the scopes it needs")
    monitor_tags: tuple[str, ...] = Field(
        default=(), title="Only these monitors", description="that have all of these tags; all if empty"
    )
    queries: tuple[Query, ...] = Field(default=(), title="Metrics", description="queries whose values become signals")
    incidents: bool = Field(default=False, title="Incidents", description="of Incident Management, as alerts")
    monitor_limit: int = Field(
        default=5000, ge=1, le=50_000, title="Most monitors", description="that are read in one poll"
    )

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", place, "signal"), q.signal) for place, q in enumerate(self.queries))


class DatadogSession:
    """Polls one Datadog and acts on it."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._http, self._decode, self._clock = config, tools.http, tools.decode, tools.clock
        self._of_organisation = {"DD-API-KEY": tools.secret(config.api_key)}  # all that the intake of events wants
        self._signed = {**self._of_organisation, "DD-APPLICATION-KEY": tools.secret(config.app_key)}
        self._site = str(config.url).rstrip("/").replace("://api.", "://app.", 1)
        self._groups: dict[str, tuple[int, str]] = {}  # monitor and group by the fingerprint of the alert
        self._rights = Rights(tools.clock, self._denied, config.timeout)

    async def poll(self) -> PollResult:
        """Read monitors, what mutes them, metrics and incidents. Raises PollError."""
        begun, gaps = monotonic(), dict[str, str]()
        monitors = await self._monitors()
        downtimes = await self._optional("downtime", gaps, self._downtimes)
        incidents: Paged[Incident] = await self._incidents() if self._config.incidents else Paged(())
        alerts = [a for m in monitors.items for a in alerts_of(m, downtimes, site=self._site, now=self._clock())]
        alerts += [incident_alert(i, site=self._site) for i in incidents.items if i.attributes.state != OVER]
        gap = monitors.gap or incidents.gap
        if gap:
            gaps["alerts"] = gap
        samples = [*samples_of(monitors.items), *[s for q in self._config.queries for s in await self._asked(q, gaps)]]
        await self._rights.learn(begun)
        self._groups = {a.fingerprint: _parts(a.fingerprint) for a in alerts if not a.fingerprint.startswith(INCIDENT)}
        return PollResult(samples=tuple(samples), alerts=tuple(alerts), alerts_complete=not gap, gaps=gaps)

    def denied(self) -> Mapping[Verb, str]:
        """Return what the owner of the application key may not do, with the permission that is missing."""
        return self._rights.denied

    async def downtime(self, alert: Alert, quiet: Quiet) -> str:
        """Mute the group of the monitor until then; return the downtime's id. The same intent twice makes one.

        Raises CommandError and PollError.
        """
        monitor, group = self._group(alert)
        for known in (await self._downtimes()).items:
            mark, _ = unmarked(known.attributes.message or "")
            if mark is not None and mark.intent == quiet.intent:
                return known.id
        end = f"{datetime.fromtimestamp(quiet.until, UTC):%Y-%m-%dT%H:%M:%S+00:00}"
        attributes = {
            "scope": WHOLE if group == WHOLE else " AND ".join(group.split(",")),
            "monitor_identifier": {"monitor_id": monitor},
            "schedule": {"start": None, "end": end},
            "message": marked_downtime(quiet.intent, f"{quiet.by}: {quiet.comment}"),
        }
        asked = {"data": {"type": "downtime", "attributes": attributes}}
        answer = await self._write(lambda: self._http.post("api/v2/downtime", json=asked, headers=self._signed))
        return await self._decode(parse_made, answer.body)

    async def end_downtime(self, alert: Alert, ref: str) -> None:
        """End a downtime that was made here; one that is over is fine. Raises CommandError and PollError."""
        known = next((d for d in (await self._downtimes()).items if d.id == ref), None)
        if known is None:
            return
        if unmarked(known.attributes.message or "")[0] is None:
            raise CommandError(phrase("this downtime was planned in Datadog and may hold for more: end it there"))
        await self._write(lambda: self._http.delete(f"api/v2/downtime/{ref}", headers=self._signed))

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Post an event about the alert; return its id. Raises CommandError and PollError."""
        monitor = self._groups.get(alert.fingerprint)
        event = {
            "title": f"NOC Board: {alert.title}"[:100],
            "text": f"{by}: {text}"[:4000],
            "tags": ["source:noc-board", *([f"monitor_id:{monitor[0]}"] if monitor else [])],
        }
        answer = await self._write(lambda: self._http.post("api/v1/events", json=event, headers=self._of_organisation))
        return await self._decode(parse_posted, answer.body)

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """Resolve an incident; return its id. A monitor decides by itself. Raises CommandError and PollError."""
        if not alert.fingerprint.startswith(INCIDENT):
            raise CommandError(phrase("a monitor of Datadog decides by itself when it is over"))
        name = alert.fingerprint.removeprefix(INCIDENT)
        fields = {"state": {"type": "dropdown", "value": OVER}}
        asked = {"data": {"id": name, "type": "incidents", "attributes": {"fields": fields}}}
        answer = await self._write(
            lambda: self._http.patch(f"api/v2/incidents/{name}", json=asked, headers=self._signed)
        )
        after = await self._decode(parse_incident, answer.body)
        if after.attributes.state not in {None, OVER}:
            state = plain(after.attributes.state, 40)
            raise CommandError(phrase("Datadog says the incident is {state} after the change", state=state))
        return name

    async def _denied(self) -> Mapping[Verb, str]:
        rights = await self._decode(parse_rights, (await self._get("api/v2/current_user")).body)
        incidents = {Verb.RESOLVE: INCIDENTS} if self._config.incidents else {}
        needs = {Verb.SILENCE: DOWNTIMES, Verb.EXPIRE: DOWNTIMES, **incidents}
        return lacking(rights, needs, reads=READS, lacks=LACKS)

    async def _monitors(self) -> Paged[Monitor]:
        tags = {"monitor_tags": ",".join(self._config.monitor_tags)} if self._config.monitor_tags else {}

        async def read(page: int) -> tuple[Sequence[Monitor], int | None]:
            asked = {"group_states": "all", "page": page, "page_size": PAGE, **tags}
            found = await self._decode(parse_monitors, (await self._get("api/v1/monitor", asked)).body)
            return found, page + 1 if len(found) >= PAGE else None

        return await all_pages(read, 0, most=self._config.monitor_limit, what=phrase("monitors"))

    async def _downtimes(self) -> Paged[Downtime]:
        return await self._offsets(
            "api/v2/downtime", parse_downtimes, {"current_only": "true"}, ("page[limit]", phrase("downtimes"))
        )

    async def _incidents(self) -> Paged[Incident]:
        return await self._offsets("api/v2/incidents", parse_incidents, {}, ("page[size]", phrase("incidents")))

    async def _offsets(
        self, path: str, parse: Callable[[bytes], list[T]], params: Mapping[str, Any], names: tuple[str, str]
    ) -> Paged[T]:
        size, what = names

        async def read(offset: int) -> tuple[Sequence[T], int | None]:
            asked = {**params, size: PAGE, "page[offset]": offset}
            found = await self._decode(parse, (await self._get(path, asked)).body)
            return found, offset + len(found) if len(found) >= PAGE else None

        return await all_pages(read, 0, most=5000, what=what)

    async def _optional(self, name: str, gaps: dict[str, str], read: Callable[[], Awaitable[Paged[T]]]) -> Sequence[T]:
        """Return what the keys may see; what they may not is a gap."""
        try:
            found = await read()
        except (Unauthorised, Refused) as error:
            gaps[name] = phrase("downtimes may not be read: {reason}", reason=said_by(error))
            return ()
        if found.gap:
            gaps[name] = found.gap
        return found.items

    async def _asked(self, query: Query, gaps: dict[str, str]) -> list[Sample]:
        """Return the newest point of each line of a query; a query that fails is a gap of its signal alone."""
        now = self._clock()
        asked = {"from": int(now - WINDOW_S), "to": int(now), "query": query.query}
        try:
            lines = await self._decode(parse_query, (await self._get("api/v1/query", asked)).body)
        except (Refused, BadPayload) as error:
            gaps[query.signal] = said_by(error)
            return []
        samples = [s for line in lines if (s := _sample(line, query)) is not None]
        if not samples:
            gaps[query.signal] = phrase("the query finds no value of the last quarter of an hour")
        return samples

    def _group(self, alert: Alert) -> tuple[int, str]:
        found = self._groups.get(alert.fingerprint)
        if found is None:
            raise CommandError(phrase("only a monitor that calls can be muted"))
        return found

    async def _write(self, ask: Callable[[], Awaitable[Answer]]) -> Answer:
        try:
            return await ask()
        except Refused as error:
            raise CommandError(said_by(error)) from error

    async def _get(self, path: str, params: Mapping[str, Any] | None = None) -> Answer:
        return await self._http.get(path, params, headers=self._signed)


def _parts(fingerprint: str) -> tuple[int, str]:
    monitor, _, group = fingerprint.partition("-")
    return int(monitor), group or WHOLE


def _sample(line: Series, query: Query) -> Sample | None:
    newest = newest_of(line)
    if newest is None:
        return None
    tags = dict(t.partition(":")[::2] for t in (line.tag_set or (line.scope or "").split(",")) if ":" in t)
    wanted = query.labels or {name: name for name in tags}
    named = {ours: plain(tags[theirs], 200) for ours, theirs in wanted.items() if theirs in tags}
    return Sample(query.signal, newest[1], labels_of(named), at=newest[0])


def _open(config: Config, tools: Tools) -> DatadogSession:
    return DatadogSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return (*SIGNALS, *dict.fromkeys(q.signal for q in config.queries))


def _queries(config: Config) -> Mapping[str, str]:
    return {q.signal: q.query for q in config.queries}


CONNECTOR = Connector(
    kind="datadog",
    title="Datadog",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
    queries=_queries,
)
