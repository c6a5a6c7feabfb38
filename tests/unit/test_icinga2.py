"""One poll of Icinga 2, and what it is told."""

import json

import pytest

from noc_app.connectors.infrastructure.icinga2 import SIGNALS
from noc_app.connectors.infrastructure.icinga2_wire import lacks, path_of, quoted
from noc_app.connectors.kit import Acknowledging, Commenting, Downtiming, Limited, Rechecking
from noc_app.model import (
    Acknowledgement,
    Alert,
    CommandError,
    Quiet,
    Refused,
    Severity,
    Suppression,
    TimedOut,
    Unauthorised,
    Unavailable,
    Verb,
    labels_of,
)
from tests.contract.checkers import FakeIcinga, opened, results

NOW = 1_700_000_000.0
NONE = results()
DONE = results({"code": 200, "status": "done", "name": "new"})
HTTP = Alert(
    fingerprint="web-1!http",
    severity=Severity.CRITICAL,
    title="http",
    starts_at=NOW,
    labels=labels_of({"host": "web-1", "service": "http"}),
)
DOWN = Alert(fingerprint="db-1", severity=Severity.CRITICAL, title="db-1", starts_at=NOW, labels=(("host", "db-1"),))
ACK = Acknowledgement(intent="i-1", by="mara", at=NOW, until=NOW + 600, comment="on it")
QUIET = Quiet(intent="q-1", by="mara", at=NOW, until=NOW + 600, comment="works")


def problem(name="web-1!http", state=2, **attrs):
    given = {
        "state": state,
        "state_type": 1,
        "acknowledgement": 0,
        "acknowledgement_expiry": 0,
        "downtime_depth": 0,
        "last_check": NOW - 5,
        "last_hard_state_change": NOW - 60,
        "last_state_change": NOW - 90,
    }
    return {"name": name, "attrs": {**given, **attrs}}


def seen(name="web-1!http", state=2, last_check=NOW - 5, **attrs):
    return {"name": name, "attrs": {"state": state, "last_check": last_check, **attrs}}


def comment(author="mara", text="[NOC Board acknowledgement i-1] on it", expires=NOW + 600, at=NOW - 30, name="c1"):
    attrs = {"author": author, "text": text, "entry_time": at, "expire_time": expires}
    return {"name": name, "attrs": {"host_name": "web-1", "service_name": "http", **attrs}}


def downtime(trigger=NOW - 30, text="works", name="d1"):
    attrs = {"author": "tomasz", "comment": text, "end_time": NOW + 600, "trigger_time": trigger}
    return {"name": name, "attrs": {"host_name": "web-1", "service_name": "http", **attrs}}


def icinga(*problems, **answers):
    """An Icinga whose services have the given problems and whose hosts have none."""
    quiet = {"hosts": results(seen("web-1", 0)), "problem_hosts": NONE, "problem_services": results(*problems)}
    done = dict.fromkeys(("acknowledge-problem", "remove-acknowledgement", "add-comment", "schedule-downtime"), DONE)
    return FakeIcinga(**{**quiet, **done, "comments": NONE, "downtimes": NONE, **answers})


def session(http, **settings):
    return opened(http, "icinga2", lambda: NOW, **settings)


async def only(http, **settings):
    (found,) = (await session(http, **settings).poll()).alerts
    return found


def sent(http, action):
    return [body for name, body in http.sent if name == action]


# What stands


async def test_no_problem_is_an_all_clear_only_when_the_list_says_so():
    result = await session(icinga()).poll()
    assert (result.alerts, result.alerts_complete, result.gaps) == ((), True, {})


async def test_exactly_the_declared_signals_are_emitted():
    found = session(icinga())
    assert {s.signal for s in (await found.poll()).samples} == set(SIGNALS)


@pytest.mark.parametrize(
    ("name", "state", "severity", "title"),
    [
        ("web-1!http", 1, Severity.WARNING, "http on web-1: warning"),
        ("web-1!http", 2, Severity.CRITICAL, "http on web-1: critical"),
        ("web-1!http", 3, Severity.MAJOR, "http on web-1: unknown"),
        ("web-1", 1, Severity.CRITICAL, "web-1: down"),
    ],
)
async def test_a_state_has_a_severity_and_a_word(name, state, severity, title):
    found = await only(icinga(problem(name, state)))
    assert (found.fingerprint, found.severity, found.title) == (name, severity, title)


async def test_a_soft_problem_is_not_shown_unless_asked_for():
    soft = problem(state_type=0, check_attempt=2, max_check_attempts=5)
    assert (await session(icinga(soft)).poll()).alerts == ()
    found = await only(icinga(soft), soft=True)
    assert (found.severity, found.description, found.starts_at) == (
        Severity.WARNING,
        "being rechecked (2 of 5)",
        NOW - 90,
    )


async def test_what_was_never_checked_is_no_problem():
    assert (await session(icinga(problem(last_check=-1))).poll()).alerts == ()


async def test_a_flapping_problem_says_so_before_its_output():
    found = await only(icinga(problem(flapping=True, last_check_result={"output": "refused"})))
    assert found.description == "flapping · refused"


async def test_what_cannot_be_reached_is_inhibited():
    found = await only(icinga(problem(last_reachable=False)))
    assert found.suppressed == (Suppression(kind="inhibited", comment="what it depends on is down"),)


async def test_a_downtime_in_effect_is_a_maintenance_and_one_that_has_not_begun_is_not_taken_for_it():
    http = icinga(problem(downtime_depth=1), downtimes=results(downtime(), downtime(trigger=0, name="later")))
    assert (await only(http)).suppressed == (
        Suppression(kind="maintenance", by="tomasz", until=NOW + 600, comment="works", ref="d1"),
    )


async def test_an_acknowledgement_of_ours_is_known_by_its_marker():
    found = (await only(icinga(problem(acknowledgement=1), comments=results(comment())))).ack
    assert (found.by, found.comment, found.intent, found.ref, found.since) == ("mara", "on it", "i-1", "c1", NOW - 30)


async def test_an_acknowledgement_whose_comment_is_gone_still_counts():
    assert (await only(icinga(problem(acknowledgement=2, acknowledgement_expiry=NOW + 9)))).ack.by == "somebody"


async def test_a_link_leads_to_icinga_web_and_an_address_with_a_macro_nowhere():
    noted = problem(notes_url="https://runbooks.example/$host.name$", action_url="https://a.example")
    found = await only(icinga(noted), web_url="https://icinga.example/icingaweb2")
    assert found.link == "https://icinga.example/icingaweb2/icingadb/service?name=http&host.name=web-1"
    assert found.runbook_url == ""


# What is late, unreachable or gone


async def test_a_problem_that_is_overdue_is_unsure_and_the_poll_incomplete():
    late = seen(last_check=NOW - 1200)
    result = await session(icinga(problem(), late_services=results(late))).poll()
    assert result.unsure == {"web-1!http": "not checked for 20 min; its check is overdue"}
    assert result.gaps["alerts"] == "not checked in time: web-1!http"


async def test_a_service_that_is_overdue_and_was_ok_leaves_a_gap_too():
    late = [seen(f"web-1!s{i}", 0, NOW - 1200) for i in range(5)]
    result = await session(icinga(late_services=results(*late))).poll()
    assert result.gaps["alerts"] == "not checked in time: web-1!s0, web-1!s1, web-1!s2 and 2 more"
    assert [s.value for s in result.samples if s.signal == "monitoring.checks.late"] == [5.0]


async def test_a_host_that_is_overdue_keeps_its_value_with_the_time_of_its_last_check():
    old = seen("web-1", 0, NOW - 1200)
    result = await session(icinga(hosts=results(old), late_hosts=results(old))).poll()
    (up,) = [s for s in result.samples if s.signal == "host.up"]
    assert (up.value, up.at) == (1.0, NOW - 1200)
    assert result.gaps["host.up"] == "not checked in time: web-1"


async def test_whether_a_host_behind_a_broken_router_is_up_is_not_known():
    http = icinga(hosts=results(seen("a", 0), seen("b", 1, last_reachable=False), seen("c", 1, last_check=-1)))
    result = await session(http).poll()
    assert [dict(s.labels)["host"] for s in result.samples if s.signal == "host.up"] == ["a"]
    assert result.gaps["host.up"] == "never checked or unreachable: b, c"


async def test_a_host_that_is_only_softly_down_counts_as_it_last_was():
    http = icinga(hosts=results(seen("a", 1, state_type=0, last_hard_state=0)))
    assert [s.value for s in (await session(http).poll()).samples if s.signal == "host.up"] == [1.0]


@pytest.mark.parametrize(
    ("now", "cleared", "unsure"),
    [
        (results(seen(state=0)), {}, {}),
        (NONE, {"web-1!http": "removed from Icinga's configuration, or not visible any more"}, {}),
        (
            results(seen(state=2, last_check=-1)),
            {},
            {"web-1!http": "Icinga has not checked it again since it lost its state"},
        ),
        (results(seen(state=2)), {}, {"web-1!http": "Icinga is rechecking it"}),
    ],
)
async def test_recovered_removed_forgotten_and_rechecked_are_told_apart(now, cleared, unsure):
    http = icinga(problem())
    watching = session(http)
    await watching.poll()
    http.answers |= {"problem services": NONE, "named services": now}
    result = await watching.poll()
    assert (result.cleared, result.unsure) == (cleared, unsure)
    assert [a.fingerprint for a in result.alerts] == list(unsure)


async def test_a_satellite_that_is_cut_off_and_checks_that_are_off_are_gaps():
    _, body = FakeIcinga().answers["status"]
    status = json.loads(body)
    for component in status["results"]:
        if component["name"] == "ApiListener":
            component["status"]["api"]["not_conn_endpoints"] = ["sat-1"]
        if component["name"] == "IcingaApplication":
            component["status"]["icingaapplication"]["app"]["enable_host_checks"] = False
    result = await session(icinga(status=(200, json.dumps(status).encode()))).poll()
    assert "no connection to sat-1" in result.gaps["alerts"]
    assert "host checks are switched off" in result.gaps["alerts"]


# What may not be read


def me(*permissions):
    return results({"user": "board", "permissions": list(permissions), "version": "r2.13.6-1"})


MISSING = (404, b'{"error":404,"status":"No objects found."}')
READS = ("objects/query/Host", "objects/query/Service")


@pytest.mark.parametrize("answer", [MISSING, (403, b"{}")], ids=["2.13 and older", "newer"])
@pytest.mark.parametrize(
    ("granted", "asked"),
    [(("objects/query/Service",), "hosts"), (("objects/query/Host", "status/*"), "problem_services")],
)
async def test_a_permission_that_is_missing_is_named_though_icinga_says_that_nothing_was_found(granted, asked, answer):
    with pytest.raises(Unauthorised, match="lacks the permission objects/query/"):
        await session(icinga(**{asked: answer, "me": me(*granted)})).poll()


async def test_without_the_status_permission_only_the_counters_are_missing():
    result = await session(icinga(problem(), status=MISSING, me=me(*READS))).poll()
    assert len(result.alerts) == 1
    assert result.gaps["monitoring.hosts"] == "the API user lacks the permission status/query"


async def test_a_filter_that_is_wrong_is_suspected_only_when_the_permissions_are_there():
    with pytest.raises(Refused, match=r"No objects found\.; is the filter under only: right"):
        await session(icinga(hosts=MISSING), only="host.((").poll()


@pytest.mark.parametrize(
    ("granted", "needed", "missing"),
    [
        (["*"], "status/query", False),
        (["objects/query/*"], "objects/query/Host", False),
        (["OBJECTS/QUERY/host"], "objects/query/Host", False),
        (["objects/query/Host (filtered)"], "objects/query/Host", False),
        (["actions/*"], "status/query", True),
        ([], "status/query", True),
    ],
)
def test_permissions_have_wildcards_and_no_case(granted, needed, missing):
    assert lacks(granted, needed) is missing


async def test_what_may_not_be_done_is_known_beforehand():
    found = session(icinga(me=me(*READS, "actions/acknowledge-problem")))
    await found.poll()
    assert Verb.ACKNOWLEDGE not in found.denied()
    assert found.denied()[Verb.COMMENT] == "the API user lacks the permission actions/add-comment"


# What it is told


def test_it_can_be_told_all_that_icinga_takes():
    found = session(icinga())
    for protocol in (Acknowledging, Commenting, Downtiming, Rechecking, Limited):
        assert isinstance(found, protocol)


async def test_an_acknowledgement_names_exactly_one_object_and_carries_the_intent():
    http = icinga()
    await session(http, sticky=True, notify=True).acknowledge(HTTP, ACK)
    assert sent(http, "acknowledge-problem") == [
        {
            "type": "Service",
            "service": "web-1!http",
            "author": "mara",
            "comment": "[NOC Board acknowledgement i-1] on it",
            "sticky": True,
            "notify": True,
            "expiry": NOW + 600,
        }
    ]


async def test_the_same_intent_again_sends_nothing_and_another_end_replaces_it():
    http = icinga(comments=results(comment()))
    assert await session(http).acknowledge(HTTP, ACK) == "c1"
    assert http.sent == []
    longer = Acknowledgement(intent="i-1", by="mara", at=NOW, until=NOW + 900)
    await session(http).acknowledge(HTTP, longer)
    assert [action for action, _ in http.sent] == ["remove-acknowledgement", "acknowledge-problem"]


async def test_what_somebody_else_has_is_not_taken_over():
    http = icinga(comments=results(comment(author="tomasz", text="mine")))
    with pytest.raises(CommandError, match="already acknowledged by tomasz"):
        await session(http).acknowledge(HTTP, ACK)
    assert http.sent == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((409, b'{"results":[{"code":409.0,"status":"Service web-1!http is OK."}]}'), "Service web-1!http is OK"),
        ((500, b'{"results":[]}'), "knows no such object any more"),
        ((200, b'{"results":[]}'), "knows no such object any more"),
        (results({"code": 500, "status": "It broke."}), "It broke."),
        ((404, b'{"error":404,"status":"No objects found."}'), "No objects found"),
    ],
)
async def test_a_refusal_in_any_of_its_shapes_is_a_refusal_in_words(answer, words):
    with pytest.raises(CommandError, match=words):
        await session(icinga(**{"acknowledge-problem": answer})).acknowledge(HTTP, ACK)


@pytest.mark.parametrize("trouble", [TimedOut("no answer"), Unavailable("503"), (503, b"reloading")])
async def test_when_nobody_knows_whether_it_was_done_that_is_said_and_no_refusal(trouble):
    with pytest.raises((TimedOut, Unavailable)):
        await session(icinga(**{"acknowledge-problem": trouble})).acknowledge(HTTP, ACK)


@pytest.mark.parametrize("answer", [(500, b'{"results":[]}'), MISSING, DONE])
async def test_giving_back_what_is_gone_or_not_owned_is_fine(answer):
    await session(icinga(**{"remove-acknowledgement": answer})).unacknowledge(HTTP)


async def test_giving_back_without_the_permission_is_a_refusal():
    http = icinga(**{"remove-acknowledgement": MISSING, "me": me(*READS)})
    with pytest.raises(CommandError, match="lacks the permission actions/remove-acknowledgement"):
        await session(http).unacknowledge(HTTP)


async def test_a_downtime_of_a_host_is_one_of_its_services_too_and_is_made_once():
    http = icinga(**{"schedule-downtime": DONE})
    assert await session(http).downtime(DOWN, QUIET) == "new"
    (body,) = sent(http, "schedule-downtime")
    assert (body["host"], body["all_services"], body["fixed"], body["end_time"]) == ("db-1", True, True, NOW + 600)
    marked = "[NOC Board downtime q-1] works"
    assert body["comment"] == marked
    again = icinga(downtimes=results(downtime(trigger=0, text=marked), downtime(name="d2")))
    assert await session(again).downtime(HTTP, QUIET) == "d1"
    assert again.sent == []


@pytest.mark.parametrize(
    ("text", "written"), [("a", '"a"'), ('say "x"', r'"say \"x\""'), ("a\\b", r'"a\\b"'), ("a\nb\tc", r'"a\nb\tc"')]
)
def test_a_name_in_a_filter_is_quoted(text, written):
    assert quoted(text) == written


def test_a_space_in_a_path_is_no_plus_sign_because_icinga_takes_that_literally():
    assert path_of("host", ["state"], "host.state != 0").endswith("?attrs=state&filter=host.state%20%21%3D%200")
