"""What Sentry's API answers. Pure. Counts are strings, rates are null where there was no session."""

import msgspec

from noc_app.connectors.wire import decoded
from noc_app.model.said import phrase


class Actor(msgspec.Struct):
    """A user or a team."""

    name: str | None = None
    email: str | None = None
    type: str | None = None


class Project(msgspec.Struct):
    """Where an issue belongs."""

    id: str
    slug: str
    platform: str | None = None


class Issue(msgspec.Struct):
    """Events that are one problem."""

    id: str
    title: str
    firstSeen: str  # noqa: N815 - the vendor's names
    status: str
    level: str | None = None
    culprit: str | None = None
    shortId: str | None = None  # noqa: N815
    permalink: str | None = None
    count: int | None = None
    userCount: int | None = None  # noqa: N815
    lastSeen: str | None = None  # noqa: N815
    project: Project | None = None
    assignedTo: Actor | None = None  # noqa: N815
    substatus: str | None = None
    priority: str | None = None


class _Totals(msgspec.Struct):
    sessions: float | None = msgspec.field(default=None, name="sum(session)")
    crash_free_sessions: float | None = msgspec.field(default=None, name="crash_free_rate(session)")
    crash_free_users: float | None = msgspec.field(default=None, name="crash_free_rate(user)")


class _By(msgspec.Struct):
    project: int
    release: str = ""


class Group(msgspec.Struct):
    """Sessions of one release of one project; rates are 0 to 1."""

    by: _By
    totals: _Totals


class Sessions(msgspec.Struct):
    """Sessions of a time; `end` is its end, in words."""

    groups: list[Group]
    end: str


class Environment(msgspec.Struct):
    """A scheduled job as it runs in one environment."""

    name: str
    status: str
    lastCheckIn: str | None = None  # noqa: N815
    isMuted: bool | None = None  # noqa: N815


class Monitor(msgspec.Struct):
    """A scheduled job that checks in."""

    id: str
    name: str
    slug: str
    dateCreated: str  # noqa: N815
    status: str | None = None
    environments: list[Environment] | Environment | None = None  # the description says one, the service sends several
    project: Project | None = None


class _Auth(msgspec.Struct):
    scopes: list[str] = []


class _Index(msgspec.Struct):
    """What `api/0/` answers; not in the API's description, but in src/sentry/api/endpoints/index.py."""

    auth: _Auth | None = None  # none where nobody signed in


def parse_scopes(body: bytes) -> frozenset[str]:
    """Return the scopes of the token that asked. Raises BadPayload."""
    index = decoded(body, _Index, phrase("scopes of {product}", product="Sentry"))
    return frozenset(index.auth.scopes if index.auth else ())


def parse_issues(body: bytes) -> list[Issue]:
    """Return a page of issues. Raises BadPayload."""
    return decoded(body, list[Issue], phrase("issues of {product}", product="Sentry"))


def parse_issue(body: bytes) -> Issue:
    """Return one issue. Raises BadPayload."""
    return decoded(body, Issue, phrase("issue of {product}", product="Sentry"))


def parse_projects(body: bytes) -> list[Project]:
    """Return a page of projects. Raises BadPayload."""
    return decoded(body, list[Project], phrase("projects of {product}", product="Sentry"))


def parse_sessions(body: bytes) -> Sessions:
    """Return the sessions by project and release. Raises BadPayload."""
    return decoded(body, Sessions, phrase("sessions of {product}", product="Sentry"))


def parse_monitors(body: bytes) -> list[Monitor]:
    """Return a page of scheduled jobs. Raises BadPayload."""
    return decoded(body, list[Monitor], phrase("scheduled jobs of {product}", product="Sentry"))
