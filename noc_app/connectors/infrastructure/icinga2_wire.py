"""What Icinga 2 is asked and what it answers. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Annotated, Generic, NamedTuple, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from noc_app.connectors.http_errors import reworded
from noc_app.connectors.kit import plain
from noc_app.connectors.wire import not_the
from noc_app.model import BadPayload, CommandError
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

T = TypeVar("T")
Moment = Annotated[float, msgspec.Meta(ge=-1.0, le=1e11)]  # Unix seconds; -1 and 0 mean never
Count = Annotated[float, msgspec.Meta(ge=0.0, le=1e12)]
State = Annotated[float, msgspec.Meta(ge=0.0, le=3.0)]

ACKNOWLEDGEMENT = 4  # the entry type of a comment that is one
HOST, SERVICE = "host", "service"
FIRST_FAILURE = 300  # result codes from here on are refusals
_OBJECTS, _STATUS = phrase("hosts or services of an Icinga 2"), phrase("status of an Icinga 2")
_USER = phrase("API user of an Icinga 2")
GONE = phrase("Icinga knows no such object any more")
FILTERED = " (filtered)"  # how a permission that holds for some objects only is listed
_WORDS = re.compile(r'"status"\s*:\s*"(?P<words>(?:[^"\\]|\\.)*)')
_NOTHING = re.compile(r'"results"\s*:\s*\[\s*\]')

COMMENT_ATTRS = ("host_name", "service_name", "author", "text", "entry_time", "expire_time")
DOWNTIME_ATTRS = ("host_name", "service_name", "author", "comment", "end_time", "trigger_time")


class _Result(msgspec.Struct):
    output: str = ""


class Attrs(msgspec.Struct):
    """What is asked of a host or service that has a problem."""

    state: State
    state_type: State
    acknowledgement: State
    acknowledgement_expiry: Moment
    downtime_depth: Count
    last_check: Moment
    last_hard_state_change: Moment
    last_state_change: Moment
    display_name: str = ""
    flapping: bool = False
    last_reachable: bool = True
    check_attempt: Count = 1.0
    max_check_attempts: Count = 1.0
    last_check_result: _Result | None = None
    notes_url: str = ""
    action_url: str = ""


PROBLEM_ATTRS = Attrs.__struct_fields__


class _HostJoin(msgspec.Struct):
    display_name: str = ""


class _Joins(msgspec.Struct):
    host: _HostJoin | None = None


class Problem(msgspec.Struct):
    """A host or service that is not up or not OK; `name` is `host` or `host!service`."""

    name: str
    attrs: Attrs
    joins: _Joins = msgspec.field(default_factory=_Joins)

    @property
    def hard(self) -> bool:
        """Return whether all retries are over."""
        return self.attrs.state_type > 0

    @property
    def checked(self) -> bool:
        """Return whether there was ever a check result."""
        return self.attrs.last_check > 0


class Glance(msgspec.Struct):
    """The little that is asked of every host, and of what is late or missing."""

    state: State
    last_check: Moment
    state_type: State = 1.0
    last_hard_state: State = 0.0
    last_reachable: bool = True


class _Comment(msgspec.Struct):
    host_name: str
    service_name: str
    author: str
    text: str
    entry_time: Moment
    expire_time: Moment = 0.0


class _Downtime(msgspec.Struct):
    host_name: str
    service_name: str
    author: str
    comment: str
    end_time: Moment
    trigger_time: Moment = 0.0


class _Row(msgspec.Struct, Generic[T]):
    name: str
    attrs: T


class _Answer(msgspec.Struct, Generic[T]):
    results: list[T]


class _Api(msgspec.Struct):
    not_conn_endpoints: list[str] = []


class _App(msgspec.Struct):
    version: str = ""
    enable_host_checks: bool = True
    enable_service_checks: bool = True


class _Component(msgspec.Struct):
    name: str
    status: dict[str, msgspec.Raw]


class _Me(msgspec.Struct):
    user: str
    permissions: list[str]
    version: str = ""


class _Outcome(msgspec.Struct):
    code: Count
    status: str = ""
    name: str = ""


class Note(NamedTuple):
    """A comment that is an acknowledgement, or a downtime, of the object `about`.

    `since` is 0 for a downtime that is not in effect yet, `until` None if it does not end by itself.
    """

    about: str
    ref: str
    by: str
    text: str
    since: float
    until: float | None


class Health(NamedTuple):
    """What Icinga says about itself: mean check latency in seconds, counts by state, and faults in words."""

    latency_s: float
    hosts: Mapping[str, float]
    services: Mapping[str, float]
    faults: tuple[str, ...]


def path_of(kind: str, attrs: Iterable[str], condition: str = "", joins: Sequence[str] = ()) -> str:
    """Return the path that reads objects of `kind`. A plus sign is no space to Icinga, so all is percent-encoded."""
    query = {"attrs": list(attrs), "joins": list(joins), **({"filter": condition} if condition else {})}
    return f"v1/objects/{kind}s?{urlencode(query, doseq=True, quote_via=quote)}"


def quoted(text: str) -> str:
    """Return `text` as a string of Icinga's filter language."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped.replace(chr(9), chr(92) + "t")}"'


def both(*conditions: str) -> str:
    """Return the filter that all of the conditions which are not empty make."""
    return " && ".join(f"({c})" for c in conditions if c)


def not_normal(kind: str) -> str:
    """Return the filter for what is not up or not OK."""
    return f"{kind}.state != 0"


def overdue(kind: str) -> str:
    """Return the filter for what was never checked, or not for two intervals and a minute; by Icinga's own clock.

    What is only reported to Icinga has no schedule and is never overdue.
    """
    old = " && ".join(
        f"{kind}.last_check < get_time() - 2 * {kind}.{interval} - 60"
        for interval in ("check_interval", "retry_interval")
    )
    return f"{kind}.enable_active_checks && ({kind}.last_check <= 0 || {old})"


def named(kind: str, names: Iterable[str]) -> str:
    """Return the filter for the objects with these names."""
    return f"{kind}.__name in [{', '.join(quoted(name) for name in names)}]"


def parse_problems(body: bytes) -> list[Problem]:
    """Return hosts or services with a problem. Raises BadPayload."""
    return _decoded(body, _Answer[Problem], _OBJECTS).results


def parse_glances(body: bytes) -> dict[str, Glance]:
    """Return state and time of the last check by object name. Raises BadPayload."""
    return {row.name: row.attrs for row in _decoded(body, _Answer[_Row[Glance]], _OBJECTS).results}


def parse_comments(body: bytes) -> list[Note]:
    """Return acknowledgement comments, the newest last. Raises BadPayload."""
    rows = _decoded(body, _Answer[_Row[_Comment]], phrase("comments of an Icinga 2")).results
    return [
        Note(_name(c), row.name, plain(c.author, 120), c.text, c.entry_time, c.expire_time or None)
        for row in sorted(rows, key=lambda row: row.attrs.entry_time)
        for c in (row.attrs,)
    ]


def parse_downtimes(body: bytes) -> list[Note]:
    """Return downtimes, the one that ends last at the end. Raises BadPayload."""
    rows = _decoded(body, _Answer[_Row[_Downtime]], phrase("downtimes of an Icinga 2")).results
    return [
        Note(_name(d), row.name, plain(d.author, 120), d.comment, d.trigger_time, d.end_time or None)
        for row in sorted(rows, key=lambda row: row.attrs.end_time)
        for d in (row.attrs,)
    ]


def parse_health(body: bytes) -> Health:
    """Return what Icinga says about itself. Raises BadPayload."""
    components = {c.name: c.status for c in _decoded(body, _Answer[_Component], _STATUS).results}
    if "CIB" not in components:
        raise BadPayload(not_the(_STATUS, phrase("it has no {part}", part="CIB")))
    cib = {name: _decoded(raw, Count, _part(f"CIB {name}")) for name, raw in components["CIB"].items() if _wanted(name)}
    app = _inner(components, "IcingaApplication", "icingaapplication", dict[str, _App]).get("app", _App())
    api = _inner(components, "ApiListener", "api", _Api)
    return Health(
        latency_s=_field(cib, "avg_latency"),
        hosts=_by_state(cib, "hosts", {"up": 0, "down": 1, "unreachable": 0, "pending": 0}),
        services=_by_state(
            cib, "services", {"ok": 0, "warning": 0, "critical": 0, "unknown": 1, "unreachable": 0, "pending": 0}
        ),
        faults=tuple(_faults(app, api)),
    )


def parse_me(body: bytes) -> _Me:
    """Return who we are to Icinga, and what we may. Raises BadPayload."""
    found = _decoded(body, _Answer[_Me], _USER).results
    if len(found) != 1:
        raise BadPayload(not_the(_USER, phrase("results has not one entry")))
    return found[0]


def parse_outcomes(body: bytes) -> str:
    """Return the name of what an action made, empty if it made nothing. Raises CommandError if it was refused."""
    try:
        found = _decoded(body, _Answer[_Outcome], phrase("outcome of an action of an Icinga 2")).results
    except BadPayload as error:
        raise CommandError(phrase("nobody knows whether Icinga did it: {reason}", reason=said_by(error))) from error
    if not found:
        raise CommandError(GONE)
    for outcome in found:
        if outcome.code >= FIRST_FAILURE:
            raise CommandError(plain(outcome.status) or phrase("refused with code {code}", code=outcome.code))
    return found[0].name


def words_of(error: Exception) -> str:
    """Return the text of `error` with what Icinga said in plain words."""
    return reworded(error, _said)


def _said(text: str) -> str:
    found = _WORDS.search(text)
    return found["words"] if found else ""


def matched_nothing(error: Exception) -> bool:
    """Return whether an action failed because no object fits: Icinga calls that an internal error."""
    return _NOTHING.search(str(error)) is not None


def lacks(granted: Iterable[str], needed: str) -> bool:
    """Return whether none of the permissions covers `needed`; one that is filtered covers it for some objects."""
    return not any(fnmatchcase(needed.lower(), g.removesuffix(FILTERED).lower()) for g in granted)


def _decoded(body: bytes | msgspec.Raw, kind: type[T], what: str) -> T:
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BadPayload(not_the(what, plain(error, 200))) from error


def _inner(components: Mapping[str, dict[str, msgspec.Raw]], name: str, key: str, kind: type[T]) -> T:
    """Return one part of a component's status; an empty one where the component is not there."""
    raw = components.get(name, {}).get(key)
    return _decoded(b"{}" if raw is None else raw, kind, _part(f"{name} status"))


def _part(name: str) -> str:
    return phrase("{name} of an Icinga 2", name=name)


def _wanted(name: str) -> bool:
    return name == "avg_latency" or name.startswith(("num_hosts_", "num_services_"))


def _field(cib: Mapping[str, float], name: str) -> float:
    if name not in cib:
        raise BadPayload(not_the(_STATUS, phrase("{what} has no {part}", what="CIB", part=name)))
    return cib[name]


def _by_state(cib: Mapping[str, float], kind: str, states: Mapping[str, int]) -> dict[str, float]:
    """Return the counts of `states`; a 1 says that what was never checked is counted there too, and is taken off."""
    pending = _field(cib, f"num_{kind}_pending")
    return {s: max(0.0, _field(cib, f"num_{kind}_{s}") - off * pending) for s, off in states.items()}


def _faults(app: _App, api: _Api) -> Iterable[str]:
    if not app.enable_host_checks:
        yield phrase("host checks are switched off in Icinga")
    if not app.enable_service_checks:
        yield phrase("service checks are switched off in Icinga")
    if api.not_conn_endpoints:
        lost = plain(", ".join(sorted(api.not_conn_endpoints)), 100)
        yield phrase("Icinga has no connection to {names}; what is checked there is not current", names=lost)


def _name(about: _Comment | _Downtime) -> str:
    return f"{about.host_name}!{about.service_name}" if about.service_name else about.host_name
