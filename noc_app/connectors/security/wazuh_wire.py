"""What the Wazuh manager's API answers. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import BadPayload, Refused

SILENT = "disconnected"
STATES = ("active", SILENT, "never_connected", "pending")
# What a manager cannot do its work without; the others are options.
ESSENTIAL = (
    "wazuh-analysisd", "wazuh-remoted", "wazuh-db", "wazuh-modulesd", "wazuh-execd", "wazuh-monitord", "wazuh-apid",
)  # fmt: skip
ACTED = ("agent:restart",)
_PARTIAL = 2


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
    envelope = decoded(body, _Envelope, f"{what} of a Wazuh manager")
    if envelope.error not in {0, _PARTIAL}:
        raise Refused(f"Wazuh refused with status 200: {plain(envelope.message, 200) or envelope.error}")
    partial = plain(envelope.message, 200) or "some items could not be read"
    return envelope.data, f"Wazuh answers in part: {partial}" if envelope.error == _PARTIAL else ""


def parse_token(body: bytes) -> str:
    """Return the token of a sign-in. Raises BadPayload."""
    return decoded(body, _Grant, "token of a Wazuh manager").data.token


def parse_major(body: bytes) -> int:
    """Return the major version of the API. Raises BadPayload, Refused."""
    root = decoded(body, _Root, "version of a Wazuh manager")
    version = root.data.api_version if root.data is not None else root.api_version
    major = version.lstrip("v").partition(".")[0]
    if not major.isdecimal() or len(major) > 3:  # noqa: PLR2004 - digits
        raise BadPayload(f"not the version of a Wazuh manager: api_version is {plain(version, 40)!r}")
    return int(major)


def parse_policies(body: bytes) -> frozenset[str]:
    """Return the actions that our user may not do at all; empty where that is not told. Raises BadPayload, Refused.

    In the white mode what is not allowed is forbidden; in the black one what is not forbidden is allowed.
    """
    said = decoded(_data(body, "policies")[0], dict[str, Any], "policies of a Wazuh user")
    forbidden = set()
    for action in ACTED:
        effects = said.get(action)
        known = set(map(str, effects.values())) if isinstance(effects, dict) else set()
        if "allow" not in known and (known or said.get("rbac_mode") == "white"):
            forbidden.add(action)
    return frozenset(forbidden)


def parse_summary(body: bytes) -> dict[str, int]:
    """Return how many agents are in each state. Raises BadPayload, Refused."""
    connection = decoded(_data(body, "agents")[0], _Summary, "agents of a Wazuh manager").connection
    if SILENT not in connection:
        raise BadPayload(f"not the agents of a Wazuh manager: connection has no {SILENT}")
    return {state: max(0, connection.get(state, 0)) for state in STATES}


def parse_agents(body: bytes) -> Page:
    """Return a page of agents. Raises BadPayload, Refused."""
    raw, gap = _data(body, "agents")
    data = decoded(raw, _Data, "agents of a Wazuh manager")
    return Page(tuple(map(_agent, data.affected_items)), data.total_affected_items, gap)


def _agent(raw: msgspec.Raw) -> Agent:
    agent = decoded(raw, _Agent, "agent of a Wazuh manager")
    said = agent.disconnection_time or agent.lastKeepAlive
    since = rfc3339(said, "lastKeepAlive") if said and not said.startswith("9999") else None
    return Agent(plain(agent.id, 20), plain(agent.name, 120), plain(agent.ip, 60), since)


def parse_daemons(body: bytes) -> tuple[str, ...]:
    """Return the essential daemons that do not run. Raises BadPayload, Refused."""
    raw, gap = _data(body, "daemons")
    data = decoded(raw, _Data, "daemons of a Wazuh manager")
    if gap or not data.affected_items:
        raise BadPayload(gap or "not the daemons of a Wazuh manager: affected_items is empty")
    said = decoded(data.affected_items[0], dict[str, str], "daemons of a Wazuh manager")
    return tuple(name for name in ESSENTIAL if said.get(name, "running") != "running")


def check_done(body: bytes) -> None:
    """Raise Refused unless what was asked for was done."""
    raw, gap = _data(body, "outcome of an action")
    data = decoded(raw, _Data, "outcome of an action")
    if gap or data.total_failed_items or not data.affected_items:
        raise Refused(_why(data.failed_items) or gap or "Wazuh did nothing")


def _why(failed: Sequence[_Failed]) -> str:
    return plain(next((str(f.error.get("message", "")) for f in failed), ""), 200)
