"""PagerDuty: incidents, who has them, who is on call, and what it can be told."""

import pytest

from noc_app.model import Acknowledgement, CommandError, Quiet, Sample, Severity, Unauthorised, Verb, labels_of
from tests.contract.saas import NOW, Saas, opened, shape

INCIDENTS = shape("pagerduty/incidents")


def incident(**changes):
    return {**INCIDENTS["incidents"][0], **changes}


def listed(*incidents, more=False):
    return 200, {"incidents": list(incidents), "limit": 100, "offset": 0, "more": more}


class PagerDuty(Saas):
    """Keeps what it is told about its incidents, as the real one does."""

    def __init__(self, **answers):
        self.known = {i["id"]: dict(i) for i in INCIDENTS["incidents"]}
        super().__init__(
            {
                ("GET", "incidents"): lambda params, body: listed(*self.known.values()),
                ("GET", "oncalls"): (200, shape("pagerduty/oncalls")),
                ("GET", "escalation_policies"): (200, shape("pagerduty/policies")),
                ("GET", "users"): self.users,
                ("PUT", "incidents"): self.change,
                **{("GET", f"incidents/{i}"): self.one(i) for i in self.known},
                **{("POST", f"incidents/{i}/notes"): (201, {"note": {"id": "N1"}}) for i in self.known},
                **{("POST", f"incidents/{i}/snooze"): self.snooze(i) for i in self.known},
                **answers,
            }
        )

    def one(self, name):
        return lambda params, body: (200, {"incident": self.known[name]}) if name in self.known else (404, b"{}")

    def users(self, params, body):
        ruth = {"id": "URUTH", "name": "Ruth Adler", "email": "ruth@example.org"}
        return 200, {"users": [ruth] if params["query"].lower() in str(ruth).lower() else []}

    def change(self, params, body):
        (asked,) = body["incidents"]
        self.known[asked["id"]].update({k: v for k, v in asked.items() if k not in {"id", "type"}})
        return 200, {"incidents": [self.known[asked["id"]]]}

    def snooze(self, name):
        def change(params, body):
            ends = {"type": "unacknowledge", "at": "2027-01-15T09:00:00Z"}
            self.known[name].update(status="acknowledged", pending_actions=[ends])
            return 201, {"incident": self.known[name]}

        return change


@pytest.fixture
def backend():
    return PagerDuty()


@pytest.fixture
def session(backend):
    return opened("pagerduty", backend)


async def alerts(session):
    return {a.fingerprint: a for a in (await session.poll()).alerts}


async def test_open_incidents_are_alerts_with_owner_service_and_who_is_called(session):
    found = await alerts(session)
    disk, slow = found["Q1DISK"], found["Q2SLOW"]
    assert (disk.title, disk.severity, disk.starts_at) == ("Disk of db-1 nearly full", Severity.CRITICAL, NOW - 600)
    assert disk.description == "high urgency · assigned to Ruth Adler · on call: Ruth Adler"
    assert dict(disk.labels)["service"] == "Shop database"
    assert disk.link == "https://shop.pagerduty.com/incidents/Q1DISK"
    assert disk.ack is None
    assert (slow.severity, slow.ack.by, slow.ack.until) == (Severity.MAJOR, "Tomasz Nowak", NOW + 1800)


async def test_a_policy_that_calls_nobody_first_is_seen(session):
    samples = (await session.poll()).samples
    assert Sample("oncall.covered", 1.0, labels_of({"policy": "Database people"})) in samples
    assert Sample("oncall.covered", 0.0, labels_of({"policy": "Web people"})) in samples


async def test_how_long_the_oldest_has_waited_is_told(session):
    samples = (await session.poll()).samples
    assert Sample("oncall.waiting", 600.0) in samples
    assert Sample("oncall.incidents", 1.0, labels_of({"status": "triggered", "urgency": "high"})) in samples


async def test_every_page_is_read_of_all_time_not_of_the_last_month(backend, session):
    pages = {0: listed(incident(id="A"), more=True), 1: listed(incident(id="B"))}
    backend.answers["GET", "incidents"] = lambda params, body: pages[params["offset"]]
    assert set(await alerts(session)) == {"A", "B"}
    asked = next(params for _, path, params, _, _ in backend.asked if path == "incidents")
    assert (asked["date_range"], asked["limit"]) == ("all", 100)


async def test_more_incidents_than_are_read_clear_nothing(backend):
    backend.answers["GET", "incidents"] = listed(incident(id="A"), incident(id="B"), more=True)
    result = await opened("pagerduty", backend, incident_limit=1).poll()
    assert not result.alerts_complete
    assert result.gaps["alerts"] == "more than 1 incidents: the rest is not read"


async def test_an_empty_account_is_no_incident_and_no_gap(backend, session):
    backend.answers["GET", "incidents"] = listed()
    result = await session.poll()
    assert (result.alerts, result.complete) == ((), True)


async def test_a_key_that_may_not_see_who_is_on_call_is_a_gap_of_that_alone(backend, session):
    backend.answers["GET", "oncalls"] = Unauthorised("sign-in refused (403 Forbidden)")
    result = await session.poll()
    assert set(result.gaps) == {"oncall.covered"}
    assert len(result.alerts) == 2


async def test_who_resolved_an_incident_is_said(backend, session):
    await session.poll()
    backend.known["Q1DISK"].update(status="resolved", last_status_change_by={"id": "URUTH", "summary": "Ruth Adler"})
    backend.answers["GET", "incidents"] = listed(backend.known["Q2SLOW"])
    assert (await session.poll()).cleared == {"Q1DISK": "resolved in PagerDuty by Ruth Adler"}


async def test_an_incident_that_is_not_visible_any_more_did_not_just_recover(backend, session):
    await session.poll()
    del backend.known["Q1DISK"]
    assert "not visible any more" in (await session.poll()).cleared["Q1DISK"]


def ack(**changes):
    return Acknowledgement(
        **{"intent": "i1", "by": "mara", "at": NOW, "until": NOW + 900, "comment": "mine", **changes}
    )


async def test_an_acknowledgement_is_shown_by_the_next_poll_with_who_asked_for_it(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    assert await session.acknowledge(disk, ack()) == "Q1DISK"
    shown = (await alerts(session))["Q1DISK"].ack
    assert (shown.by, shown.intent, shown.until) == ("mara", "i1", NOW + 900)
    assert backend.sent("POST", "incidents/Q1DISK/notes") == [
        {"note": {"content": "Acknowledged on NOC Board by mara: mine"}}
    ]


async def test_changes_name_the_user_in_whose_name_they_are_made(backend, session):
    await session.acknowledge((await alerts(session))["Q1DISK"], ack())
    headers = next(h for method, _, _, _, h in backend.asked if method == "PUT")
    assert headers["Authorization"] == "Token token=secret-of-A_TOKEN"
    assert headers["From"] == "board@example.org"


async def test_the_same_acknowledgement_twice_is_one(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    await session.acknowledge(disk, ack())
    await session.acknowledge(disk, ack())
    assert len(backend.sent("PUT", "incidents")) == 1


async def test_an_acknowledgement_that_timed_out_in_pagerduty_is_over(backend, session):
    await session.acknowledge((await alerts(session))["Q1DISK"], ack())
    backend.known["Q1DISK"]["status"] = "triggered"
    assert (await alerts(session))["Q1DISK"].ack is None


async def test_a_note_that_is_refused_takes_no_acknowledgement_back(backend, session):
    backend.answers["POST", "incidents/Q1DISK/notes"] = (400, b"{}")
    await session.acknowledge((await alerts(session))["Q1DISK"], ack())
    assert (await alerts(session))["Q1DISK"].ack.by == "mara"


async def test_giving_back_triggers_the_incident_again(backend, session):
    await session.unacknowledge((await alerts(session))["Q2SLOW"])
    assert (await alerts(session))["Q2SLOW"].ack is None


async def test_a_snooze_is_shown_by_the_next_poll_and_can_be_ended(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    quiet = Quiet(intent="i2", by="mara", at=NOW, until=NOW + 3600, comment="part is on its way")
    assert await session.downtime(disk, quiet) == "Q1DISK"
    assert backend.sent("POST", "incidents/Q1DISK/snooze") == [{"duration": 3600}]
    (held,) = (await alerts(session))["Q1DISK"].suppressed
    assert (held.kind, held.by, held.ref, held.until) == ("maintenance", "mara", "Q1DISK", NOW + 3600)
    await session.end_downtime(disk, held.ref)
    assert (await alerts(session))["Q1DISK"].suppressed == ()


async def test_a_snooze_is_no_longer_than_a_week(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    await session.downtime(disk, Quiet(intent="i2", by="m", at=NOW, until=NOW + 9e6))
    assert backend.sent("POST", "incidents/Q1DISK/snooze") == [{"duration": 604_800}]


async def test_an_incident_can_be_resolved_with_the_reason(backend, session):
    await session.resolve((await alerts(session))["Q1DISK"], "disk replaced", "mara")
    assert backend.known["Q1DISK"]["resolution"] == "Resolved on NOC Board by mara: disk replaced"
    assert "Q1DISK" not in await alerts(session)


async def test_an_incident_can_be_given_to_a_user_by_address_or_name(backend, session):
    assert await session.assign((await alerts(session))["Q2SLOW"], "ruth@example.org", "mara") == "URUTH"
    (sent,) = backend.sent("PUT", "incidents")
    assert sent["incidents"][0]["assignments"] == [{"assignee": {"id": "URUTH", "type": "user_reference"}}]


async def test_nobody_of_that_name_gets_nothing(backend, session):
    with pytest.raises(CommandError, match="knows 0 people called olaf"):
        await session.assign((await alerts(session))["Q2SLOW"], "olaf", "mara")
    assert backend.sent("PUT", "incidents") == []


async def test_a_change_that_pagerduty_does_not_show_is_refused(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    backend.answers["PUT", "incidents"] = (200, {"incidents": [INCIDENTS["incidents"][0]]})
    with pytest.raises(CommandError, match="is triggered after the change"):
        await session.acknowledge(disk, ack())


async def test_an_incident_that_is_over_is_not_acknowledged(backend, session):
    disk = (await alerts(session))["Q1DISK"]
    backend.known["Q1DISK"]["status"] = "resolved"
    with pytest.raises(CommandError, match="resolved in PagerDuty"):
        await session.acknowledge(disk, ack())


async def test_without_a_user_to_act_as_nothing_can_be_asked_and_the_reason_says_so(backend):
    session = opened("pagerduty", backend, from_email="")
    assert "set from_email" in session.denied()[Verb.ACKNOWLEDGE]
    with pytest.raises(CommandError, match="set from_email"):
        await session.comment((await alerts(session))["Q1DISK"], "words", "mara")


@pytest.mark.parametrize(
    ("priority", "urgency", "severity"),
    [
        ("P1", "low", Severity.CRITICAL),
        ("SEV-2 Major", "high", Severity.MAJOR),
        ("p3", "high", Severity.WARNING),
        ("Whenever", "high", Severity.CRITICAL),
        (None, "low", Severity.WARNING),
        (None, None, Severity.CRITICAL),
    ],
)
async def test_severity_is_of_the_priority_where_that_is_a_known_level_else_of_the_urgency(
    backend, session, priority, urgency, severity
):
    named = {"id": "x", "summary": priority} if priority else None
    backend.answers["GET", "incidents"] = listed(incident(priority=named, urgency=urgency))
    assert (await alerts(session))["Q1DISK"].severity is severity


FIRING = """Labels:
 - alertname = DiskFull
 - service = db-1
Annotations:
 - summary = Disk of db-1 nearly full
Source: http://prometheus.example.org/graph
"""


def triggered(firing):
    return incident(first_trigger_log_entry={"id": "R1", "channel": {"type": "api", "details": {"firing": firing}}})


async def test_what_an_alertmanager_sent_has_the_labels_of_its_alert(backend, session):
    backend.answers["GET", "incidents"] = listed(triggered(FIRING))
    disk = (await alerts(session))["Q1DISK"]
    assert disk.made_of == labels_of({"alertname": "DiskFull", "service": "db-1"})
    assert set(disk.made_of) < set(disk.labels), "its acknowledgement would not reach the Alertmanager"
    asked = next(params for _, path, params, _, _ in backend.asked if path == "incidents")
    assert asked["include[]"] == ["first_trigger_log_entries"]


@pytest.mark.parametrize("firing", [FIRING * 2, "disk full", "", None, [{"labels": {}}], "Labels:\nAnnotations:\n"])
async def test_what_was_sent_for_several_alerts_or_in_other_words_is_made_of_none(backend, session, firing):
    backend.answers["GET", "incidents"] = listed(triggered(firing))
    disk = (await alerts(session))["Q1DISK"]
    assert (disk.made_of, dict(disk.labels)["service"]) == ((), "Shop database")
