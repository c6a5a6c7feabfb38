"""What Bugsnag's Data Access API answers. Pure. What is not set is null."""

import msgspec

from noc_app.connectors.wire import decoded
from noc_app.model.said import phrase

_ERROR = phrase("error of {product}", product="Bugsnag")


class Error(msgspec.Struct):
    """Events that are one problem."""

    id: str
    error_class: str
    status: str
    first_seen: str
    last_seen: str | None = None
    message: str | None = None
    context: str | None = None
    severity: str | None = None
    events: int | None = None
    users: int | None = None
    assigned_collaborator_id: str | None = None
    release_stages: list[str] | None = None


class Point(msgspec.Struct):
    """Sessions of one bucket of time."""

    bucket_end: str
    total_sessions_count: int | None = None
    unhandled_sessions_count: int | None = None
    unhandled_rate: float | None = None
    users_seen: int | None = None
    users_with_unhandled: int | None = None
    unhandled_user_rate: float | None = None


class Stability(msgspec.Struct):
    """Sessions over time, the oldest first."""

    timeline_points: list[Point]
    release_stage_name: str | None = None


class _Comment(msgspec.Struct):
    id: str


class Collaborator(msgspec.Struct):
    """Somebody who can be given an error."""

    id: str
    name: str | None = None
    email: str | None = None


class _Changed(msgspec.Struct):
    status: str
    assigned_collaborator_id: str | None = None


def parse_errors(body: bytes) -> list[Error]:
    """Return a page of errors. Raises BadPayload."""
    return decoded(body, list[Error], phrase("errors of {product}", product="Bugsnag"))


def parse_error(body: bytes) -> Error:
    """Return one error. Raises BadPayload."""
    return decoded(body, Error, _ERROR)


def parse_changed(body: bytes) -> _Changed:
    """Return how an error is after a change. Raises BadPayload."""
    return decoded(body, _Changed, _ERROR)


def parse_stability(body: bytes) -> Stability:
    """Return the sessions over time. Raises BadPayload."""
    return decoded(body, Stability, phrase("sessions of {product}", product="Bugsnag"))


def parse_comment(body: bytes) -> str:
    """Return the id of a new comment. Raises BadPayload."""
    return decoded(body, _Comment, phrase("comment of {product}", product="Bugsnag")).id


def parse_collaborators(body: bytes) -> list[Collaborator]:
    """Return a page of people. Raises BadPayload."""
    return decoded(body, list[Collaborator], phrase("people of {product}", product="Bugsnag"))


def crash_free(rate: float | None) -> float | None:
    """Return the share without a crash, 0 to 1. The rate may be over 1: more crashes than sessions were told."""
    return None if rate is None else min(1.0, max(0.0, 1.0 - rate))
