"""What Zabbix answers: JSON-RPC, status 200 whatever happened, every number a string. Pure."""

from typing import Annotated, Any, NamedTuple, TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import not_the
from noc_app.model import BadPayload, PollError, Refused, Unauthorised
from noc_app.model.said import phrase

T = TypeVar("T")
Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{1,20}\Z")]
Moment = Annotated[int, msgspec.Meta(ge=0, le=100_000_000_000)]  # Unix seconds; 0 means never
Severity = Annotated[int, msgspec.Meta(ge=0, le=5)]
Bits = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
Flag = Annotated[int, msgspec.Meta(ge=0, le=9)]

NO_ID = "0"
CLOSE, ACKNOWLEDGE, MESSAGE, UNACKNOWLEDGE = 1, 2, 4, 16  # bits of event.acknowledge
HEADER_FROM, HOST_OBJECTS_FROM = (6, 4), (6, 2)
OLDEST = (6, 0)
# What is said of a session that ended, or a token that is none; the codes are the same as for wrong parameters.
_SESSION_OVER = ("re-login", "not authorized", "not authorised")
_SIGN_IN = ("incorrect user name", "login name or password", "token expired", "no permissions for system access")
_ANSWER = phrase("answer of a Zabbix")
_FORBIDDEN = ("no permissions to call", "you do not have permission")


class SessionOver(Unauthorised):
    """The session ended: signing in again may help."""


class Forbidden(Refused):
    """The user's role does not allow this call."""


class _Error(msgspec.Struct):
    code: int
    message: str = ""
    data: str = ""


class _Reply(msgspec.Struct):
    result: msgspec.Raw = msgspec.Raw(b"")
    error: _Error | None = None


class Update(msgspec.Struct):
    """One entry of a problem's history: what was done to it, by whom, and with which words."""

    acknowledgeid: Id
    userid: Id
    clock: Moment
    action: Bits
    message: str = ""
    username: str = ""
    name: str = ""
    surname: str = ""


class _Tag(msgspec.Struct):
    tag: str
    value: str = ""


class _Suppressed(msgspec.Struct):
    maintenanceid: str = NO_ID
    suppress_until: Moment = 0
    userid: str = NO_ID  # since 6.2: a person suppressed it, not a maintenance


class Problem(msgspec.Struct):
    """An open problem. `objectid` is its trigger."""

    eventid: Id
    objectid: Id
    clock: Moment
    name: str
    severity: Severity
    acknowledged: Flag
    suppressed: Flag = 0
    opdata: str = ""
    cause_eventid: str = NO_ID  # since 6.4
    tags: list[_Tag] = []
    suppression_data: list[_Suppressed] = []


class _TriggerHost(msgspec.Struct):
    hostid: Id
    host: str
    name: str = ""
    status: Flag = 0


class _Item(msgspec.Struct):
    status: Flag = 0


class Trigger(msgspec.Struct):
    """What raised a problem. `state` 1 means that it cannot be evaluated now, and `error` says why."""

    triggerid: Id
    state: Flag
    status: Flag
    type: Flag = 0  # 1: each problem is an event of its own
    description: str = ""
    error: str = ""
    url: str = ""
    comments: str = ""
    hosts: list[_TriggerHost] = []
    items: list[_Item] = []

    @property
    def watched(self) -> bool:
        """Return whether trigger, items and at least one host are enabled: else Zabbix itself shows no problem."""
        hosts = any(h.status == 0 for h in self.hosts) or not self.hosts
        return self.status == 0 and hosts and all(i.status == 0 for i in self.items)


class Event(msgspec.Struct):
    """The later history of a problem; `r_eventid` is not "0" once it is over."""

    eventid: Id
    acknowledged: Flag
    r_eventid: str = NO_ID
    acknowledges: list[Update] = []

    @property
    def updates(self) -> list[Update]:
        """Return the history, the oldest first; within one second only the ids tell the order."""
        return sorted(self.acknowledges, key=lambda u: int(u.acknowledgeid))


class _Interface(msgspec.Struct):
    available: Flag = 0  # 0 unknown, 1 available, 2 not


class Host(msgspec.Struct):
    """A monitored host."""

    hostid: Id
    host: str
    interfaces: list[_Interface] = []
    active_available: Flag = 0  # since 6.2

    @property
    def up(self) -> bool | None:
        """Return whether all of its interfaces that were tried can be reached; None if none was tried."""
        states = {self.active_available, *(i.available for i in self.interfaces)} & {1, 2}
        return None if not states else 2 not in states  # noqa: PLR2004 - the vendor's code, see _Interface


class Maintenance(msgspec.Struct):
    """A planned time of quiet."""

    maintenanceid: Id
    name: str
    description: str = ""


class _Group(msgspec.Struct):
    groupid: Id
    name: str


class _Heartbeat(msgspec.Struct):
    lastclock: Moment


class Blind(NamedTuple):
    """Triggers that cannot be evaluated: how many, and the first of them in words."""

    number: int
    first: str


def parse_version(body: bytes) -> tuple[int, int]:
    """Return the major and minor version. Raises Refused for one that is too old, BadPayload and PollError."""
    text = _result(body, str, phrase("version of a Zabbix"))
    parts = text.split(".")
    if len(parts) < 2 or not (parts[0].isdecimal() and parts[1].isdecimal()):  # noqa: PLR2004
        raise BadPayload(not_the(phrase("version of a Zabbix"), plain(text, 40)))
    found = int(parts[0][:4]), int(parts[1][:4])
    if found < OLDEST:
        raise Refused(phrase("Zabbix {version} is too old for this connector: 6.0 or newer", version=plain(text, 20)))
    return found


def parse_login(body: bytes) -> str:
    """Return the token of a new session. Raises BadPayload and PollError."""
    token = _result(body, str, phrase("session of a Zabbix"))
    if not token.isalnum():
        raise BadPayload(not_the(phrase("session of a Zabbix"), phrase("the token is not letters and digits")))
    return token


def parse_problems(body: bytes) -> list[Problem]:
    """Return open problems. Raises BadPayload and PollError."""
    return _result(body, list[Problem], phrase("problems of a Zabbix"))


def parse_triggers(body: bytes) -> dict[str, Trigger]:
    """Return triggers by id. Raises BadPayload and PollError."""
    return {t.triggerid: t for t in _result(body, list[Trigger], phrase("triggers of a Zabbix"))}


def parse_blind(body: bytes) -> Blind:
    """Return how many triggers cannot be evaluated, and why the first cannot. Raises BadPayload and PollError."""
    found = sorted(_result(body, list[Trigger], phrase("triggers of a Zabbix")), key=lambda t: int(t.triggerid))
    if not found:
        return Blind(0, "")
    first = found[0]
    host = first.hosts[0].host if first.hosts else phrase("a host that is not visible")
    name, reason = plain(first.description, 120), plain(first.error, 120)
    return Blind(len(found), phrase("{name} on {host}: {reason}", name=name, host=plain(host, 60), reason=reason))


def parse_events(body: bytes) -> dict[str, Event]:
    """Return events with their history, by id. Raises BadPayload and PollError."""
    return {e.eventid: e for e in _result(body, list[Event], phrase("events of a Zabbix"))}


def parse_hosts(body: bytes) -> list[Host]:
    """Return hosts. Raises BadPayload and PollError."""
    return _result(body, list[Host], phrase("hosts of a Zabbix"))


def parse_groups(body: bytes) -> dict[str, str]:
    """Return ids of host groups by name. Raises BadPayload and PollError."""
    return {g.name: g.groupid for g in _result(body, list[_Group], phrase("host groups of a Zabbix"))}


def parse_maintenances(body: bytes) -> dict[str, Maintenance]:
    """Return maintenances by id. Raises BadPayload and PollError."""
    return {m.maintenanceid: m for m in _result(body, list[Maintenance], phrase("maintenances of a Zabbix"))}


def parse_heartbeat(body: bytes) -> int | None:
    """Return when the server last stored a value of its own, Unix seconds UTC; None if no such item is visible."""
    return max((i.lastclock for i in _result(body, list[_Heartbeat], phrase("items of a Zabbix"))), default=None)


def parse_created(body: bytes, field: str) -> str:
    """Return the first id of what a call made or changed. Raises BadPayload and PollError."""
    ids = _result(body, dict[str, list[Any]], _ANSWER).get(field) or [""]
    return plain(ids[0], 40)


def _result(body: bytes, kind: type[T], what: str) -> T:
    reply = _decoded(body, _Reply, _ANSWER)
    if reply.error is not None:
        raise _refusal(reply.error)
    if not bytes(reply.result):
        raise BadPayload(not_the(what, phrase("it has no result")))
    return _decoded(reply.result, kind, what)


def _decoded(body: bytes | msgspec.Raw, kind: type[T], what: str) -> T:
    try:
        return msgspec.json.decode(body, type=kind, strict=False)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BadPayload(not_the(what, plain(error, 200))) from error


def _refusal(error: _Error) -> PollError:
    """Return what an error means: Zabbix has one code for wrong parameters and for a session that ended."""
    said = plain(error.data or error.message, 200)
    words = said.lower()
    if any(part in words for part in _SESSION_OVER):
        return SessionOver(phrase("sign-in refused: {reason}", reason=said))
    if any(part in words for part in _SIGN_IN):
        return Unauthorised(phrase("sign-in refused: {reason}; check the credentials of this target", reason=said))
    if any(part in words for part in _FORBIDDEN):
        return Forbidden(phrase("the Zabbix user's role does not allow it: {reason}", reason=said))
    return Refused(phrase("request refused {reason}", reason=f"({error.code}): {said}"))
