"""Icinga 2: hosts and services with their problems, acknowledgements and downtimes, and how late its checks are.

API   https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/
Seen  2.13.6
Against  a real server, in the live tests
Alerts  DOWN and CRITICAL are critical, UNKNOWN is major, WARNING a warning; soft states are at most warnings, and
  shown only where `soft` says so

The API user needs `objects/query/Host`, `objects/query/Service`; to see owners and reasons `objects/query/Comment` and
`objects/query/Downtime`; for the counters `status/query`; to act the `actions/` of the same names. A permission that is
missing looks like an object that is not there, so after a refusal the list of permissions is read and the gap named.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field, HttpUrl

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.infrastructure.icinga2_alerts import alert_of, fingerprint, name_of, object_of
from noc_app.connectors.infrastructure.icinga2_evidence import counted, hosts_up, overdue_count, say_late
from noc_app.connectors.infrastructure.icinga2_wire import (
    ACKNOWLEDGEMENT,
    COMMENT_ATTRS,
    DOWNTIME_ATTRS,
    GONE,
    HOST,
    PROBLEM_ATTRS,
    SERVICE,
    Glance,
    Note,
    Problem,
    both,
    lacks,
    matched_nothing,
    named,
    not_normal,
    overdue,
    parse_comments,
    parse_downtimes,
    parse_glances,
    parse_health,
    parse_me,
    parse_outcomes,
    parse_problems,
    path_of,
    quoted,
    words_of,
)
from noc_app.connectors.infrastructure.marker import marked, marked_downtime, unmarked
from noc_app.connectors.kit import Answer, Connector, Tools, plain
from noc_app.model import (
    Acknowledgement,
    Alert,
    CommandError,
    Domain,
    PollError,
    PollResult,
    Quiet,
    Refused,
    Sample,
    Unauthorised,
    Unavailable,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.said import Said, in_turn, phrase

SIGNALS = (
    "host.up",
    "monitoring.hosts",
    "monitoring.services",
    "monitoring.checks.late",
    "monitoring.check.latency",
)
COUNTED = ("monitoring.hosts", "monitoring.services", "monitoring.check.latency")
GLANCE_ATTRS = ("state", "state_type", "last_hard_state", "last_reachable", "last_check")
LOST_STATE = phrase("Icinga has not checked it again since it lost its state")
_NO_OWNER = phrase("who acknowledged is not known: {reason}")
_NO_PLANNER = phrase("whose downtimes these are is not known: {reason}")
RECHECKED = phrase("Icinga is rechecking it")
REMOVED = phrase("removed from Icinga's configuration, or not visible any more")
SAME_END_S = 1.0
ASKED_AT_ONCE = 100  # names in one question
WRITES = {
    Verb.ACKNOWLEDGE: "acknowledge-problem",
    Verb.UNACKNOWLEDGE: "remove-acknowledgement",
    Verb.COMMENT: "add-comment",
    Verb.SILENCE: "schedule-downtime",
    Verb.EXPIRE: "remove-downtime",
}


class Config(HttpTargetConfig):
    """One Icinga 2 master, over its API (port 5665)."""

    accept: ClassVar[str] = "application/json"  # Icinga refuses an action that asks for anything else

    kind: Literal["icinga2"] = "icinga2"
    only: str = Field(
        default="",
        max_length=2000,
        title="Only these hosts",
        description='an Icinga filter over host, such as "linux" in host.groups; all if empty',
    )
    soft: bool = Field(
        default=False,
        title="Soft problems too",
        description="show problems as warnings while Icinga still rechecks them",
    )
    sticky: bool = Field(
        default=False,
        title="Sticky acknowledgements",
        description="keep an acknowledgement until the problem is over, whatever its state becomes meanwhile",
    )
    notify: bool = Field(
        default=False, title="Notify", description="have Icinga notify its contacts of our acknowledgements"
    )
    web_url: HttpUrl | None = Field(
        default=None, title="Icinga Web", description="address of Icinga Web, for links; none if empty"
    )


class Icinga2Session:
    """Polls one Icinga 2 and acts on it. Remembers the alerts of the last poll, to say why they are gone."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._tools = config, tools
        self._before: Mapping[str, Alert] = {}
        self._granted: list[str] | None = None  # the permissions of our API user, None while they are unknown

    async def poll(self) -> PollResult:
        """Read every problem, every host's state, what is late, and Icinga's own health. Raises PollError."""
        gaps: dict[str, str] = {}
        await self._learn_permissions()
        hosts = await self._glances(HOST, "")
        problems = [*await self._problems(HOST), *await self._problems(SERVICE)]
        late = {**await self._glances(HOST, overdue(HOST)), **await self._glances(SERVICE, overdue(SERVICE))}
        found = await self._alerts(problems, gaps)
        missing = [alert for print_, alert in self._before.items() if print_ not in found]
        kept, cleared = await self._follow(missing)
        self._before = {**found, **{alert.fingerprint: alert for alert in kept}}
        unsure = {fingerprint(n): self._how_late(g) for n, g in late.items() if fingerprint(n) in found}
        samples = [*hosts_up(hosts, late, gaps), Sample("monitoring.checks.late", float(overdue_count(late)))]
        samples += await self._counters(gaps)
        say_late(late, gaps)
        return PollResult(
            samples=tuple(samples),
            alerts=tuple(self._before.values()),
            cleared=cleared,
            unsure={**unsure, **{alert.fingerprint: reason for alert, reason in kept.items()}},
            gaps=gaps,
        )

    def denied(self) -> Mapping[Verb, str]:
        """Return what the API user may not do, with the permission that is missing."""
        if self._granted is None:
            return {}
        return {v: _missing(f"actions/{a}") for v, a in WRITES.items() if lacks(self._granted, f"actions/{a}")}

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Acknowledge exactly this object until `ack.until`; return the id of the comment that says so.

        The same intent twice makes one acknowledgement. One of the same operator is replaced, as Icinga changes none.
        Raises CommandError if Icinga refuses or somebody else was faster, PollError if nobody knows.
        """
        before = await self._acknowledgement(alert)
        if before is not None:
            mark, _ = unmarked(before.text)
            same = mark is not None and mark.intent == ack.intent
            if same and before.until is not None and abs(before.until - ack.until) < SAME_END_S:
                return before.ref
            if not same and before.by != plain(ack.by, 120):
                raise CommandError(phrase("already acknowledged by {who}", who=before.by))
            await self.unacknowledge(alert)
        settings = {"sticky": self._config.sticky, "notify": self._config.notify, "expiry": ack.until}
        words = {"author": ack.by, "comment": marked(ack.intent, ack.comment)}
        await self._act("acknowledge-problem", {**object_of(alert), **words, **settings})
        after = await self._acknowledgement(alert)
        return after.ref if after else name_of(alert)

    async def unacknowledge(self, alert: Alert) -> None:
        """End the acknowledgement of `alert`; none left is fine. Raises CommandError and PollError."""
        await self._end("remove-acknowledgement", object_of(alert))

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add a comment; return its id. Raises CommandError and PollError."""
        return await self._act("add-comment", {**object_of(alert), "author": by, "comment": text})

    async def downtime(self, alert: Alert, quiet: Quiet) -> str:
        """Begin a fixed downtime of the host with all its services, or of the service; return its id.

        The same intent twice makes one. Raises CommandError and PollError.
        """
        for note in await self._downtimes(_about("downtime", alert)):
            mark, _ = unmarked(note.text)
            if note.about == name_of(alert) and mark is not None and mark.intent == quiet.intent:
                return note.ref
        named_as = object_of(alert)
        every = {"all_services": True} if named_as["type"] == "Host" else {}
        times = {"start_time": quiet.at, "end_time": quiet.until, "fixed": True, **every}
        words = {"author": quiet.by, "comment": marked_downtime(quiet.intent, quiet.comment)}
        return await self._act("schedule-downtime", {**named_as, **words, **times})

    async def end_downtime(self, alert: Alert, ref: str) -> None:
        """End one downtime, with those of the services it was made for; one that is over is fine."""
        await self._end("remove-downtime", {"downtime": ref})

    async def recheck(self, alert: Alert) -> None:
        """Have the object checked now. Raises CommandError and PollError."""
        await self._act("reschedule-check", {**object_of(alert), "force": True})

    async def _alerts(self, problems: list[Problem], gaps: dict[str, str]) -> dict[str, Alert]:
        """Return the alerts by fingerprint. What was never checked is no problem that anybody has seen."""
        shown = [p for p in problems if p.checked and (p.hard or self._config.soft)]
        acks = downtimes = dict[str, Note]()
        if any(p.attrs.acknowledgement for p in shown):
            acks = await self._notes("comment", gaps, _NO_OWNER)
        if any(p.attrs.downtime_depth > 0 for p in shown):
            downtimes = await self._notes("downtime", gaps, _NO_PLANNER)
        made = [alert_of(p, acks, downtimes, str(self._config.web_url or "")) for p in shown]
        return {alert.fingerprint: alert for alert in made}

    async def _follow(self, missing: list[Alert]) -> tuple[dict[Alert, str], dict[str, str]]:
        """Return which alerts are missing but may stand, and why others are gone otherwise than by recovering."""
        states: dict[str, Glance] = {}
        for kind in (HOST, SERVICE):
            names = [n for n in map(name_of, missing) if ("!" in n) == (kind == SERVICE)]
            for start in range(0, len(names), ASKED_AT_ONCE):
                states |= await self._glances(kind, named(kind, names[start : start + ASKED_AT_ONCE]))
        kept: dict[Alert, str] = {}
        cleared: dict[str, str] = {}
        for alert in missing:
            state = states.get(name_of(alert))
            if state is None:
                cleared[alert.fingerprint] = REMOVED
            elif state.last_check <= 0:
                kept[alert] = LOST_STATE
            elif state.state > 0:
                kept[alert] = RECHECKED
        return kept, cleared

    async def _counters(self, gaps: dict[str, str]) -> list[Sample]:
        try:
            answer = await self._read("v1/status", "status/query")
        except (Refused, Unauthorised) as error:
            gaps.update(dict.fromkeys(COUNTED, said_by(error)))
            return []
        health = await self._tools.decode(parse_health, answer.body)
        if health.faults:
            gaps["alerts"] = in_turn(health.faults)
        return counted(health)

    async def _problems(self, kind: str) -> list[Problem]:
        joins = ["host.display_name"] if kind == SERVICE else []
        condition = both(self._config.only, not_normal(kind))
        return await self._tools.decode(
            parse_problems, (await self._objects(kind, PROBLEM_ATTRS, condition, joins)).body
        )

    async def _glances(self, kind: str, condition: str) -> dict[str, Glance]:
        answer = await self._objects(kind, GLANCE_ATTRS, both(self._config.only, condition), [])
        return await self._tools.decode(parse_glances, answer.body)

    async def _objects(self, kind: str, attrs: Any, condition: str, joins: list[str]) -> Answer:
        return await self._read(path_of(kind, attrs, condition, joins), f"objects/query/{kind.title()}")

    async def _notes(self, kind: str, gaps: dict[str, str], unknown: Said) -> dict[str, Note]:
        """Return what is in effect, by object; nothing, and a gap, if it may not be read."""
        try:
            found = await (self._acknowledgements() if kind == "comment" else self._downtimes())
        except (Refused, Unauthorised) as error:
            gaps["alerts"] = unknown.of(reason=said_by(error))
            return {}
        return {note.about: note for note in found if note.since > 0}

    async def _acknowledgements(self, condition: str = "") -> list[Note]:
        of_type = both(f"comment.entry_type == {ACKNOWLEDGEMENT}", condition)
        answer = await self._objects("comment", COMMENT_ATTRS, of_type, [])
        return await self._tools.decode(parse_comments, answer.body)

    async def _downtimes(self, condition: str = "") -> list[Note]:
        answer = await self._objects("downtime", DOWNTIME_ATTRS, condition, [])
        return await self._tools.decode(parse_downtimes, answer.body)

    async def _acknowledgement(self, alert: Alert) -> Note | None:
        """Return the comment of the acknowledgement that stands; None too if our user may read no comments."""
        try:
            found = await self._acknowledgements(_about("comment", alert))
        except (Refused, Unauthorised):  # Icinga itself still refuses a second acknowledgement
            return None
        return next(reversed(found), None)

    async def _read(self, path: str, needs: str) -> Answer:
        try:
            return await self._tools.http.get(path)
        except (Refused, Unauthorised) as error:
            raise await self._explained(error, needs) from error

    async def _explained(self, error: PollError, needs: str) -> PollError:
        """Return `error`, or what it means: to Icinga a missing permission is an object that is not there."""
        try:
            await self._learn_permissions()
        except PollError:  # it does not even say who we are: then the first refusal says all
            return error
        if lacks(self._granted or [], needs):
            return Unauthorised(_missing(needs))
        words = words_of(error)
        return Refused(
            phrase("{reason}; is the filter under only: right?", reason=words) if self._config.only else words
        )

    async def _learn_permissions(self) -> None:
        answer = await self._tools.http.get("v1/")
        self._granted = (await self._tools.decode(parse_me, answer.body)).permissions

    async def _act(self, action: str, body: dict[str, Any]) -> str:
        try:
            answer = await self._tools.http.post(f"v1/actions/{action}", json=body)
        except (Refused, Unauthorised) as error:
            raise CommandError(said_by(await self._explained(error, f"actions/{action}"))) from error
        except Unavailable as error:
            if matched_nothing(error):
                raise CommandError(GONE) from error
            raise
        return parse_outcomes(answer.body)

    async def _end(self, action: str, body: dict[str, Any]) -> None:
        """Take something away; that it, or its object, is gone already is fine."""
        try:
            await self._tools.http.post(f"v1/actions/{action}", json=body)
        except (Refused, Unauthorised) as error:
            meant = await self._explained(error, f"actions/{action}")
            if isinstance(meant, Unauthorised) or "(404" not in str(meant):
                raise CommandError(said_by(meant)) from error
        except Unavailable as error:
            if not matched_nothing(error):
                raise

    def _how_late(self, glance: Glance) -> str:
        minutes = round(max(0.0, self._tools.clock() - glance.last_check) / 60)
        return phrase("not checked for {minutes} min; its check is overdue", minutes=minutes)


def _about(kind: str, alert: Alert) -> str:
    host, _, service = name_of(alert).partition("!")
    return f"{kind}.host_name == {quoted(host)} && {kind}.service_name == {quoted(service)}"


def _missing(permission: str) -> str:
    return phrase("the API user lacks the permission {permission}", permission=permission)


def _open(config: Config, tools: Tools) -> Icinga2Session:
    return Icinga2Session(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="icinga2",
    title="Icinga 2",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=_open,
    expects=_expects,
)
