"""What the Wazuh manager's API answers. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import BadPayload, Refused
from noc_app.model.said import phrase

SILENT = "disconnected"
STATES = ("active", SILENT, "never_connected", "pending")
# What a manager cannot do its work without; the others are options.
ESSENTIAL = (
    "wazuh-analysisd", "wazuh-remoted", "wazuh-db", "wazuh-modulesd", "wazuh-execd", "wazuh-monitord", "wazuh-apid",
)  # fmt: skip
ACTED = ("agent:restart",)
_PARTIAL = 2
_NOT_THE = phrase("not the {what}: {reason}")
_VERSION = phrase("version of {product}", product="Wazuh")
_AGENTS = phrase("agents of {product}", product="Wazuh")
_DAEMONS = phrase("daemons of {product}", product="Wazuh")
_POLICIES = phrase("policies of {product}", product="Wazuh")
_OUTCOME = phrase("outcome of an action of {product}", product="Wazuh")


class _Failed(msgspec.Struct):
    error: dict[str, Any] = {}


class _Data(msgspec.Struct):
    affected_items: list[msgspec.Raw] = []
    failed_items: list[_Failed] = []
    total_affected_items: int = 0
    total_failed_items: int = 0


class _Envelope(msgspec.Struct):
    data: msgspec.Raw
    error: int
    message: str = ""


class _Token(msgspec.Struct):
    token: str


class _Grant(msgspec.Struct):
    data: _Token


class _About(msgspec.Struct):
    api_version: str


class _Root(msgspec.Struct):
    data: _About | None = None
    api_version: str = ""  # the vendor's own description shows it here in its example, and under data in its schema


class _Summary(msgspec.Struct):
    connection: dict[str, int]


class _Agent(msgspec.Struct):
    id: str
    name: str = ""
    ip: str = ""
    lastKeepAlive: str | None = None  # noqa: N815 - Wazuh's name
    disconnection_time: str | None = None


@dataclass(frozen=True, slots=True)
class Agent:
    """One agent; `since` is when it was last heard, Unix seconds UTC, None if that is not known."""

    id: str
    name: str
    ip: str
    since: float | None


@dataclass(frozen=True, slots=True)
class Page:
    """Some agents, how many there are, and why the answer is not whole, empty if it is."""

    agents: tuple[Agent, ...]
    total: int
    gap: str = ""


def _data(body: bytes, what: str) -> tuple[msgspec.Raw, str]:
    """Return the data of an answer and why it is partial. Wazuh says with 200 too that something failed."""
    envelope = decoded(body, _Envelope, what)
    if envelope.error not in {0, _PARTIAL}:
        reason = plain(envelope.message, 200) or str(envelope.error)
        raise Refused(phrase("request refused with status 200: {reason}", reason=reason))
    if envelope.error != _PARTIAL:
        return envelope.data, ""
    partial = plain(envelope.message, 200) or phrase("some items could not be read")
    return envelope.data, phrase("Wazuh answers in part: {reason}", reason=partial)


def parse_token(body: bytes) -> str:
    """Return the token of a sign-in. Raises BadPayload."""
    return decoded(body, _Grant, phrase("token of {product}", product="Wazuh")).data.token


def parse_major(body: bytes) -> int:
    """Return the major version of the API. Raises BadPayload, Refused."""
    root = decoded(body, _Root, _VERSION)
    version = root.data.api_version if root.data is not None else root.api_version
    major = version.lstrip("v").partition(".")[0]
    if not major.isdecimal() or len(major) > 3:  # noqa: PLR2004 - digits
        reason = phrase("{name} is {value}", name="api_version", value=repr(plain(version, 40)))
        raise BadPayload(_NOT_THE.of(what=_VERSION, reason=reason))
    return int(major)


def parse_policies(body: bytes) -> frozenset[str]:
    """Return the actions that our user may not do at all; empty where that is not told. Raises BadPayload, Refused.

    In the white mode what is not allowed is forbidden; in the black one what is not forbidden is allowed.
    """
    said = decoded(_data(body, _POLICIES)[0], dict[str, Any], _POLICIES)
    forbidden = set()
    for action in ACTED:
        effects = said.get(action)
        known = set(map(str, effects.values())) if isinstance(effects, dict) else set()
        if "allow" not in known and (known or said.get("rbac_mode") == "white"):
            forbidden.add(action)
    return frozenset(forbidden)


def parse_summary(body: bytes) -> dict[str, int]:
    """Return how many agents are in each state. Raises BadPayload, Refused."""
    connection = decoded(_data(body, _AGENTS)[0], _Summary, _AGENTS).connection
    if SILENT not in connection:
        reason = phrase("{field} is missing", field=f"connection.{SILENT}")
        raise BadPayload(_NOT_THE.of(what=_AGENTS, reason=reason))
    return {state: max(0, connection.get(state, 0)) for state in STATES}


def parse_agents(body: bytes) -> Page:
    """Return a page of agents. Raises BadPayload, Refused."""
    raw, gap = _data(body, _AGENTS)
    data = decoded(raw, _Data, _AGENTS)
    return Page(tuple(map(_agent, data.affected_items)), data.total_affected_items, gap)


def _agent(raw: msgspec.Raw) -> Agent:
    agent = decoded(raw, _Agent, _AGENTS)
    said = agent.disconnection_time or agent.lastKeepAlive
    since = rfc3339(said, "lastKeepAlive") if said and not said.startswith("9999") else None
    return Agent(plain(agent.id, 20), plain(agent.name, 120), plain(agent.ip, 60), since)


def parse_daemons(body: bytes) -> tuple[str, ...]:
    """Return the essential daemons that do not run. Raises BadPayload, Refused."""
    raw, gap = _data(body, _DAEMONS)
    data = decoded(raw, _Data, _DAEMONS)
    if gap or not data.affected_items:
        empty = phrase("{name} is empty", name="affected_items")
        raise BadPayload(gap or _NOT_THE.of(what=_DAEMONS, reason=empty))
    said = decoded(data.affected_items[0], dict[str, str], _DAEMONS)
    return tuple(name for name in ESSENTIAL if said.get(name, "running") != "running")


def check_done(body: bytes) -> None:
    """Raise Refused unless what was asked for was done."""
    raw, gap = _data(body, _OUTCOME)
    data = decoded(raw, _Data, _OUTCOME)
    if gap or data.total_failed_items or not data.affected_items:
        raise Refused(_why(data.failed_items) or gap or phrase("{product} changed nothing", product="Wazuh"))


def _why(failed: Sequence[_Failed]) -> str:
    return plain(next((str(f.error.get("message", "")) for f in failed), ""), 200)
