"""What PagerDuty's REST API answers. Pure."""

from typing import TypeVar

import msgspec

from noc_app.connectors.wire import decoded
from noc_app.model.said import phrase

T = TypeVar("T")


class Ref(msgspec.Struct):
    """Somebody or something by id; `summary` is its name."""

    id: str
    summary: str | None = None

    @property
    def name(self) -> str:
        """Return the name, or the id where our key may not see it."""
        return self.summary or self.id


class Acked(msgspec.Struct):
    """One acknowledgement of an incident."""

    at: str
    acknowledger: Ref


class Pending(msgspec.Struct):
    """What PagerDuty will do by itself, such as `unacknowledge` when a snooze ends."""

    type: str
    at: str


class Assigned(msgspec.Struct):
    """Who has an incident."""

    assignee: Ref


class Trigger(msgspec.Struct):
    """What an incident began with; `channel` has what its sender said, in the sender's own form."""

    channel: object = None


class Incident(msgspec.Struct):
    """An incident. Its last status decides: an acknowledgement that timed out is triggered again, silently."""

    id: str
    status: str
    created_at: str
    title: str | None = None
    urgency: str | None = None
    incident_number: int | None = None
    html_url: str | None = None
    service: Ref | None = None
    priority: Ref | None = None
    escalation_policy: Ref | None = None
    assignments: list[Assigned] | None = None
    acknowledgements: list[Acked] | None = None
    pending_actions: list[Pending] | None = None
    last_status_change_by: Ref | None = None
    first_trigger_log_entry: Trigger | None = None


class OnCall(msgspec.Struct):
    """One person on call for one policy; level 1 is called first."""

    escalation_policy: Ref
    user: Ref
    escalation_level: int


class User(msgspec.Struct):
    """Somebody who can be given an incident."""

    id: str
    name: str | None = None
    email: str | None = None


class _Incidents(msgspec.Struct):
    incidents: list[Incident]
    more: bool


class _OnCalls(msgspec.Struct):
    oncalls: list[OnCall]
    more: bool


class _Policies(msgspec.Struct):
    escalation_policies: list[Ref]
    more: bool


class _Users(msgspec.Struct):
    users: list[User]


class _One(msgspec.Struct):
    incident: Incident


class _Changed(msgspec.Struct):
    incidents: list[Incident]


class _Noted(msgspec.Struct):
    note: Ref


def parse_incidents(body: bytes) -> tuple[list[Incident], bool]:
    """Return a page of incidents, and whether more follow. Raises BadPayload."""
    page = decoded(body, _Incidents, phrase("incidents of {product}", product="PagerDuty"))
    return page.incidents, page.more


def parse_oncalls(body: bytes) -> tuple[list[OnCall], bool]:
    """Return a page of who is on call, and whether more follow. Raises BadPayload."""
    page = decoded(body, _OnCalls, phrase("people on call of {product}", product="PagerDuty"))
    return page.oncalls, page.more


def parse_policies(body: bytes) -> tuple[list[Ref], bool]:
    """Return a page of escalation policies, and whether more follow. Raises BadPayload."""
    page = decoded(body, _Policies, phrase("escalation policies of {product}", product="PagerDuty"))
    return page.escalation_policies, page.more


def parse_users(body: bytes) -> list[User]:
    """Return the users that a question found. Raises BadPayload."""
    return decoded(body, _Users, phrase("users of {product}", product="PagerDuty")).users


def parse_incident(body: bytes) -> Incident:
    """Return one incident. Raises BadPayload."""
    return decoded(body, _One, phrase("incident of {product}", product="PagerDuty")).incident


def parse_changed(body: bytes) -> list[Incident]:
    """Return incidents as they are after a change. Raises BadPayload."""
    return decoded(body, _Changed, phrase("incidents of {product}", product="PagerDuty")).incidents


def parse_note(body: bytes) -> str:
    """Return the id of a new note. Raises BadPayload."""
    return decoded(body, _Noted, phrase("note of {product}", product="PagerDuty")).note.id
