"""What Datadog's API answers: v1 monitors and queries, v2 downtimes and incidents. Pure."""

from typing import Annotated, Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import number_or_none
from noc_app.connectors.wire import decoded, moment, not_the
from noc_app.model import BadPayload, Refused
from noc_app.model.said import phrase

Moment = Annotated[int, msgspec.Meta(ge=0, le=100_000_000_000)]  # Unix seconds


class Group(msgspec.Struct):
    """One group of a monitor."""

    status: str
    last_triggered_ts: Moment | None = None
    last_nodata_ts: Moment | None = None


class State(msgspec.Struct):
    """What a monitor says of each of its groups."""

    groups: dict[str, Group] | None = None


class Options(msgspec.Struct):
    """Of a monitor; `silenced` is the old way of muting: scope to its end, null for none."""

    notify_no_data: bool | None = None
    silenced: dict[str, Moment | None] | None = None


class Monitor(msgspec.Struct):
    """A monitor. `priority` is 1 (high) to 5."""

    id: int
    name: str
    overall_state: str = "Unknown"  # what does not say how it is sees nothing
    overall_state_modified: str | None = None
    message: str | None = None
    query: str | None = None
    priority: int | None = None
    tags: list[str] | None = None
    state: State | None = None
    options: Options | None = None


class _MonitorId(msgspec.Struct):
    monitor_id: int | None = None
    monitor_tags: list[str] | None = None


class _Current(msgspec.Struct):
    start: str | None = None
    end: str | None = None


class _Schedule(msgspec.Struct):
    current_downtime: _Current | None = None
    start: str | None = None
    end: str | None = None


class _DowntimeIs(msgspec.Struct):
    scope: str
    monitor_identifier: _MonitorId
    message: str | None = None
    status: str | None = None
    schedule: _Schedule | None = None


class Downtime(msgspec.Struct):
    """A planned time of quiet that is on now."""

    id: str
    attributes: _DowntimeIs

    @property
    def end(self) -> str | None:
        """Return when it ends, in words; None for open-ended."""
        schedule = self.attributes.schedule
        if schedule is None:
            return None
        return schedule.current_downtime.end if schedule.current_downtime else schedule.end


class _IncidentIs(msgspec.Struct):
    title: str
    created: str
    state: str | None = None
    severity: str | None = None
    public_id: int | None = None
    customer_impacted: bool | None = None


class Incident(msgspec.Struct):
    """An incident as a person declared it."""

    id: str
    attributes: _IncidentIs


class Series(msgspec.Struct):
    """One line of a metric; `scope` is its tags, points are milliseconds and values."""

    pointlist: list[tuple[float, float | None]]
    scope: str | None = None
    metric: str | None = None
    tag_set: list[str] | None = None


class _Query(msgspec.Struct):
    status: str
    series: list[Series] | None = None
    error: str | None = None
    message: str | None = None


class _Made(msgspec.Struct):
    data: dict[str, Any]


class _Event(msgspec.Struct):
    id_str: str | None = None


class _Posted(msgspec.Struct):
    event: _Event | None = None


class _Downtimes(msgspec.Struct):
    data: list[Downtime]


class _Incidents(msgspec.Struct):
    data: list[Incident]


class _OneIncident(msgspec.Struct):
    data: Incident


class _RelatedIs(msgspec.Struct):
    name: str = ""
    name_aliases: list[str] | None = None


class _Related(msgspec.Struct):
    type: str
    attributes: _RelatedIs | None = None


class _Owner(msgspec.Struct):
    """What `api/v2/current_user` answers, for which no permission is needed."""

    included: list[_Related] | None = None


def parse_rights(body: bytes) -> frozenset[str]:
    """Return the permissions of all roles of a key's owner. Raises BadPayload.

    Nothing where it has more than roles: what those allow besides is not told here.
    """
    related = decoded(body, _Owner, phrase("permissions of {product}", product="Datadog")).included or []
    if {one.type for one in related} - {"orgs", "roles", "permissions"}:
        return frozenset()
    told = [one.attributes for one in related if one.type == "permissions" and one.attributes]
    return frozenset(name for one in told for name in (one.name, *(one.name_aliases or ())))


def parse_monitors(body: bytes) -> list[Monitor]:
    """Return a page of monitors. Raises BadPayload."""
    return decoded(body, list[Monitor], phrase("monitors of Datadog"))


def parse_downtimes(body: bytes) -> list[Downtime]:
    """Return a page of downtimes. Raises BadPayload."""
    return decoded(body, _Downtimes, phrase("downtimes of Datadog")).data


def parse_incidents(body: bytes) -> list[Incident]:
    """Return a page of incidents. Raises BadPayload."""
    return decoded(body, _Incidents, phrase("incidents of Datadog")).data


def parse_incident(body: bytes) -> Incident:
    """Return an incident as it is after a change. Raises BadPayload."""
    return decoded(body, _OneIncident, phrase("incident of Datadog")).data


def parse_made(body: bytes) -> str:
    """Return the id of what was made. Raises BadPayload."""
    made = decoded(body, _Made, phrase("answer of Datadog")).data.get("id")
    if not isinstance(made, str):
        raise BadPayload(not_the(phrase("answer of Datadog"), phrase("{field} is missing", field="data.id")))
    return plain(made, 80)


def parse_posted(body: bytes) -> str:
    """Return the id of an event, as text: as a number it is rounded on the way. Raises BadPayload."""
    event = decoded(body, _Posted, phrase("event of Datadog")).event
    return plain(event.id_str, 40) if event and event.id_str else ""


def parse_query(body: bytes) -> list[Series]:
    """Return the lines of a query. 200 with another status than ok is a refusal. Raises BadPayload and Refused."""
    reply = decoded(body, _Query, phrase("metrics of Datadog"))
    if reply.status != "ok":
        said = plain(reply.error or reply.message or reply.status, 200)
        raise Refused(phrase("request refused with status 200: {reason}", reason=said))
    return reply.series or []


def newest_of(series: Series) -> tuple[float, float] | None:
    """Return (Unix seconds, value) of the last point that has a value, None if none has."""
    for at, value in reversed(series.pointlist):
        found = number_or_none(value)
        if found is not None:
            return moment(at, "ms", "pointlist"), found
    return None
