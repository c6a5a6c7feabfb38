"""Datadog: monitors by group, what mutes them, metrics, incidents, and what it can be told."""

import pytest

from noc_app.model import CommandError, Quiet, Sample, Severity, TimedOut, Unauthorised, Verb, labels_of
from tests.contract.saas import NOW, Saas, opened, played, shape

MONITORS = shape("datadog/monitors")


@pytest.fixture
def backend():
    return Saas(
        {
            **played("datadog"),
            ("POST", "api/v2/downtime"): (200, {"data": {"id": "bbbb-2", "type": "downtime", "attributes": {}}}),
            ("DELETE", "api/v2/downtime/cccc-3"): (204, b""),
            ("POST", "api/v1/events"): (
                202,
                {"status": "ok", "event": {"id": 6327818702635911000, "id_str": "6327818702635911562"}},
            ),
        }
    )


@pytest.fixture
def session(backend):
    return opened("datadog", backend)


async def alerts(session):
    return {a.fingerprint: a for a in (await session.poll()).alerts}


async def test_each_group_that_calls_is_an_alert_and_one_that_is_well_is_none(session):
    found = await alerts(session)
    groups = {f"101-host:db-{i},role:db" for i in (1, 2, 3)}
    assert set(found) == groups | {"102", "incident-3f0a"}
    disk = found["101-host:db-1,role:db"]
    assert (disk.title, disk.severity) == ("Disk nearly full (host:db-1,role:db)", Severity.CRITICAL)
    assert disk.starts_at == 1_799_998_800
    assert dict(disk.labels) == {"team": "dba", "env": "prod", "host": "db-1", "role": "db", "monitor": "101"}
    assert disk.link == "https://app.datadoghq.com/monitors/101"


async def test_a_warning_and_missing_data_are_warnings_and_a_priority_decides_how_bad_an_alert_is(session):
    found = await alerts(session)
    assert found["101-host:db-2,role:db"].severity is Severity.WARNING
    assert found["101-host:db-3,role:db"].starts_at == 1_799_999_700
    assert found["102"].severity is Severity.MAJOR


async def test_a_monitor_that_sees_nothing_is_counted_even_where_it_shall_not_call(session):
    samples = (await session.poll()).samples
    assert Sample("monitoring.checks.blind", 1.0) in samples
    assert Sample("monitoring.problems", 2.0, labels_of({"severity": "alert"})) in samples


async def test_a_downtime_hides_just_the_groups_of_its_scope(session):
    found = await alerts(session)
    (held,) = found["101-host:db-2,role:db"].suppressed
    assert (held.kind, held.comment) == ("maintenance", "disk is being replaced")
    assert (held.until, held.ref) == (NOW + 7200, "aaaa-1")
    assert found["101-host:db-1,role:db"].suppressed == ()


@pytest.mark.parametrize("scope", ["host:db-1 OR host:db-2", "NOT host:db-9", "host:db-1 AND (env:prod)", ""])
async def test_a_scope_that_is_no_plain_list_of_tags_hides_nothing(backend, session, scope):
    downtimes = shape("datadog/downtimes")
    downtimes["data"][0]["attributes"]["scope"] = scope
    backend.answers["GET", "api/v2/downtime"] = (200, downtimes)
    assert all(a.suppressed == () for a in (await alerts(session)).values())


async def test_incidents_are_read_only_where_they_are_wanted(backend):
    result = await opened("datadog", backend, incidents=False).poll()
    assert "api/v2/incidents" not in [path for _, path, *_ in backend.asked]
    assert result.complete
    assert "102" in {a.fingerprint for a in result.alerts}


async def test_every_page_of_monitors_is_read_until_a_short_one(backend, session):
    full = [{**MONITORS[1], "id": i} for i in range(100)]
    backend.answers["GET", "api/v1/monitor"] = lambda params, body: (200, full if params["page"] == 0 else MONITORS[:1])
    assert len(await alerts(session)) == 104
    assert [p["page"] for _, path, p, _, _ in backend.asked if path == "api/v1/monitor"] == [0, 1]


async def test_the_newest_point_with_a_value_is_the_sample_at_its_own_time(session):
    samples = (await session.poll()).samples
    named = labels_of({"host": "web-1"})
    assert Sample("system.cpu.utilization", 0.42, named, at=1_799_999_960.0) in samples


async def test_a_query_that_is_refused_with_status_200_is_a_gap_of_its_signal(backend, session):
    backend.answers["GET", "api/v1/query"] = (200, {"status": "error", "error": "Rule 'by' did not match"})
    result = await session.poll()
    assert "refused with status 200: Rule 'by' did not match" in result.gaps["system.cpu.utilization"]


async def test_a_query_without_any_value_is_a_gap_and_not_zero(backend, session):
    backend.answers["GET", "api/v1/query"] = (200, {"status": "ok", "series": []})
    assert "finds no value" in (await session.poll()).gaps["system.cpu.utilization"]


async def test_keys_that_may_not_see_downtimes_are_a_gap_and_hide_nothing(backend, session):
    backend.answers["GET", "api/v2/downtime"] = Unauthorised("sign-in refused (403 Forbidden)")
    result = await session.poll()
    assert "may not be read" in result.gaps["downtime"]
    assert all(a.suppressed == () for a in result.alerts)


async def test_both_keys_sign_every_request_in(backend, session):
    await session.poll()
    keys = {"DD-API-KEY": "secret-of-A_TOKEN", "DD-APPLICATION-KEY": "secret-of-B_TOKEN"}
    assert all(headers == keys for *_, headers in backend.asked)


QUIET = Quiet(intent="i1", by="mara", at=NOW, until=NOW + 3600, comment="change 881")


async def test_a_downtime_is_of_just_this_monitor_and_group_and_carries_the_intent(backend, session):
    disk = (await alerts(session))["101-host:db-1,role:db"]
    assert await session.downtime(disk, QUIET) == "bbbb-2"
    (sent,) = backend.sent("POST", "api/v2/downtime")
    asked = sent["data"]["attributes"]
    assert (asked["scope"], asked["monitor_identifier"]) == ("host:db-1 AND role:db", {"monitor_id": 101})
    assert asked["schedule"] == {"start": None, "end": "2027-01-15T09:00:00+00:00"}
    assert asked["message"] == "[NOC Board downtime i1] mara: change 881"


def ours(**more):
    told = {"scope": "*", "monitor_identifier": {"monitor_id": 102}}
    told["message"] = "[NOC Board downtime i1] mara: change 881"
    return {"data": [{"id": "cccc-3", "type": "downtime", "attributes": {**told, **more}}]}


async def test_the_same_intent_twice_makes_one_downtime(backend, session):
    down = (await alerts(session))["102"]
    backend.answers["GET", "api/v2/downtime"] = (200, ours())
    assert await session.downtime(down, QUIET) == "cccc-3"
    assert backend.sent("POST", "api/v2/downtime") == []


async def test_a_downtime_of_ours_is_shown_with_who_wanted_it_and_can_be_ended(backend, session):
    backend.answers["GET", "api/v2/downtime"] = (200, ours())
    down = (await alerts(session))["102"]
    (held,) = down.suppressed
    assert (held.by, held.comment, held.until) == ("mara", "change 881", None)
    await session.end_downtime(down, "cccc-3")
    assert ("DELETE", "api/v2/downtime/cccc-3") in [(m, p) for m, p, *_ in backend.asked]


async def test_a_downtime_that_was_planned_in_datadog_is_not_ended_here(session):
    with pytest.raises(CommandError, match="end it there"):
        await session.end_downtime((await alerts(session))["102"], "aaaa-1")


async def test_a_comment_is_an_event_whose_id_is_text(backend, session):
    down = (await alerts(session))["102"]
    assert await session.comment(down, "looking", "mara") == "6327818702635911562"
    (event,) = backend.sent("POST", "api/v1/events")
    assert (event["text"], event["tags"]) == ("mara: looking", ["source:noc-board", "monitor_id:102"])
    (headers,) = [signed for _, path, _, _, signed in backend.asked if path == "api/v1/events"]
    assert set(headers) == {"DD-API-KEY"}  # the application key is for what needs it


async def test_an_incident_can_be_resolved_and_a_monitor_cannot(backend, session):
    found = await alerts(session)
    after = {"data": {**shape("datadog/incidents")["data"][0]}}
    after["data"]["attributes"] = {**after["data"]["attributes"], "state": "resolved"}
    backend.answers["PATCH", "api/v2/incidents/3f0a"] = (200, after)
    assert await session.resolve(found["incident-3f0a"], "", "mara") == "3f0a"
    with pytest.raises(CommandError, match="decides by itself"):
        await session.resolve(found["102"], "", "mara")


async def test_an_incident_that_stays_active_after_the_change_was_not_resolved(backend, session):
    found = await alerts(session)
    backend.answers["PATCH", "api/v2/incidents/3f0a"] = (200, {"data": shape("datadog/incidents")["data"][0]})
    with pytest.raises(CommandError, match="is active after the change"):
        await session.resolve(found["incident-3f0a"], "", "mara")


OWNER = ("GET", "api/v2/current_user")


def owner_with(*permissions, more=()):
    """What Datadog tells of a key's owner whose roles grant `permissions`."""
    told = shape("datadog/owner")
    others = [one for one in told["included"] if one["type"] != "permissions"]
    granted = [{"type": "permissions", "id": name, "attributes": {"name": name}} for name in permissions]
    return 200, {**told, "included": [*others, *granted, *more]}


async def test_an_owner_who_may_do_all_is_denied_nothing(session):
    await session.poll()
    assert session.denied() == {}


async def test_what_the_owner_of_the_key_may_not_do_is_known_with_the_permission_that_is_missing(backend, session):
    backend.answers[OWNER] = owner_with("monitors_read", "incident_read")
    await session.poll()
    lacks = "the owner of the application key lacks the permission"
    assert session.denied() == {
        Verb.SILENCE: f"{lacks} monitors_downtime",
        Verb.EXPIRE: f"{lacks} monitors_downtime",
        Verb.RESOLVE: f"{lacks} incident_write",
    }


async def test_incidents_that_are_not_read_are_not_missed(backend):
    backend.answers[OWNER] = owner_with("monitors_read", "monitors_downtime")
    session = opened("datadog", backend, incidents=False)
    await session.poll()
    assert session.denied() == {}


async def test_a_permission_is_known_by_its_other_names_too(backend, session):
    old = {"type": "permissions", "attributes": {"name": "new", "name_aliases": ["monitors_downtime"]}}
    backend.answers[OWNER] = owner_with("monitors_read", "incident_write", more=[old])
    await session.poll()
    assert session.denied() == {}


@pytest.mark.parametrize(
    "told",
    [
        owner_with(),  # roles without their permissions
        owner_with("incident_read"),  # whoever reads monitors may do so
        owner_with("monitors_read", more=[{"type": "team_roles", "id": "t"}]),
        owner_with("monitors_read", more=[{"type": "permissions", "attributes": {"name": 7}}]),
        owner_with("monitors_read", more=["monitors_read"]),
        owner_with(*(f"permission_{i}" for i in range(50_000))),
        (200, {"data": {}}),
        (200, {"data": {}, "included": None}),
        (200, []),
        (200, b"not JSON"),
        (403, {"errors": ["Forbidden"]}),
        (404, {"errors": ["Not found"]}),
        TimedOut("no answer in 10 s"),
    ],
    ids=range(13),
)
async def test_a_datadog_that_does_not_tell_permissions_denies_nothing_and_is_read_as_ever(backend, session, told):
    backend.answers[OWNER] = told
    result = await session.poll()
    assert session.denied() == {}
    assert result.complete


async def test_a_comment_needs_no_permission_of_the_owner(backend, session):
    backend.answers[OWNER] = owner_with("monitors_read")
    disk = (await alerts(session))["101-host:db-1,role:db"]
    assert Verb.COMMENT not in session.denied()
    assert await session.comment(disk, "looking", "mara")
