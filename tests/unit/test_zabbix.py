"""One poll of Zabbix, and what it is told."""

import pytest

from noc_app.connectors.http_errors import refusal
from noc_app.connectors.infrastructure.zabbix import CONNECTOR, Config
from noc_app.connectors.infrastructure.zabbix_wire import SessionOver, parse_version
from noc_app.connectors.kit import Acknowledging, Commenting, Downtiming, Limited
from noc_app.model import (
    Acknowledgement,
    BadPayload,
    CommandError,
    Quiet,
    Refused,
    Severity,
    TimedOut,
    Unauthorised,
    Verb,
)
from tests.contract.checkers import TOKEN, FakeZabbix, opened, result, rpc_error
from tests.contract.replay import body_of

NOW = 1_700_000_000.0
ACK = Acknowledgement(intent="i-1", by="mara", at=NOW, until=NOW + 600, comment="on it")
QUIET = Quiet(intent="q-1", by="mara", at=NOW, until=NOW + 600, comment="works")
MARK = "[NOC Board acknowledgement i-1 until 2023-11-14T22:23:20Z by mara] on it"
LOGIN = {"username": "board", "password": {"env": "PASSWORD"}}
OVER = rpc_error("Session terminated, re-login, please.")


def problem(eventid="7", trigger="3", **fields):
    known = {"eventid": eventid, "objectid": trigger, "clock": str(int(NOW) - 60), "name": "Queue deep"}
    return {**known, "severity": "4", "acknowledged": "0", **fields}


def trigger(triggerid="3", **fields):
    host = {"hostid": "9", "host": "web-1", "name": "Web one", "status": "0"}
    return {"triggerid": triggerid, "state": "0", "status": "0", "type": "0", "hosts": [host], **fields}


def event(*updates, eventid="7", acknowledged="1", r_eventid="0"):
    return {"eventid": eventid, "acknowledged": acknowledged, "r_eventid": r_eventid, "acknowledges": list(updates)}


def update(action, message="", ident="1", username="tomasz", **fields):
    known = {"acknowledgeid": ident, "userid": "5", "clock": str(int(NOW) - 30), "action": str(action)}
    return {**known, "message": message, "username": username, **fields}


def host(*available, name="web-1", **fields):
    return {"hostid": "9", "host": name, "interfaces": [{"available": str(a)} for a in available], **fields}


def zabbix(*problems, **answers):
    quiet = {"trigger_get": [trigger()], "trigger_blind": [], "event_get": [], "host_get": [host(1)]}
    quiet |= {"item_get": [{"lastclock": str(int(NOW) - 20)}], "maintenance_get": [], "problem_get": list(problems)}
    return FakeZabbix(**{**{name: result(rows) for name, rows in quiet.items()}, **answers})


def session(http, **settings):
    return opened(http, "zabbix", lambda: NOW, **settings)


async def only(http, **settings):
    (found,) = (await session(http, **settings).poll()).alerts
    return found


async def acted(http):
    """A session that has seen the one problem of `http`, and its alert."""
    watching = session(http)
    (alert,) = (await watching.poll()).alerts
    return watching, alert


# What stands


async def test_no_problem_is_an_all_clear_only_when_the_list_says_so():
    found = await session(zabbix()).poll()
    assert (found.alerts, found.alerts_complete, found.gaps) == ((), True, {})


@pytest.mark.parametrize("availability", [True, False])
async def test_exactly_the_declared_signals_are_emitted(availability):
    found = await session(zabbix(problem()), availability=availability).poll()
    config = Config(id="z", url="http://z.example", token=TOKEN, availability=availability)
    assert {s.signal for s in found.samples} == set(CONNECTOR.expects(config))


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("0", Severity.INFORMATION),
        ("1", Severity.INFORMATION),
        ("2", Severity.WARNING),
        ("3", Severity.MAJOR),
        ("4", Severity.CRITICAL),
        ("5", Severity.CRITICAL),
    ],
)
async def test_each_severity_has_one_of_ours(code, severity):
    assert (await only(zabbix(problem(severity=code)))).severity is severity


async def test_the_host_comes_from_the_trigger_and_tags_are_labels():
    tags = [{"tag": "service", "value": "b"}, {"tag": "service", "value": "a"}, {"tag": "host", "value": "not this"}]
    found = await only(zabbix(problem(tags=tags, opdata="now 42")))
    assert (found.title, found.description, found.fingerprint) == ("Queue deep on Web one", "high · now 42", "3")
    assert dict(found.labels) == {"host": "web-1", "service": "a, b", "trigger": "3"}


async def test_a_problem_whose_host_is_not_visible_is_shown_and_says_so():
    found = await only(zabbix(problem(), trigger_get=result([])))
    assert (found.title, found.description) == ("Queue deep", "high · its host is not visible to our Zabbix user")


@pytest.mark.parametrize(
    "off",
    [
        {"status": "1"},
        {"items": [{"status": "1"}]},
        {"hosts": [{"hostid": "9", "host": "web-1", "status": "1"}]},
    ],
)
async def test_what_is_disabled_is_no_problem_any_more(off):
    assert (await session(zabbix(problem(), trigger_get=result([trigger(**off)]))).poll()).alerts == ()


async def test_a_trigger_with_several_problems_has_an_alert_for_each():
    http = zabbix(problem("7"), problem("8"), trigger_get=result([trigger(type="1")]))
    assert {a.fingerprint for a in (await session(http).poll()).alerts} == {"3-7", "3-8"}


# Who has it


async def test_an_acknowledgement_made_there_has_its_author_and_words():
    http = zabbix(problem(acknowledged="1"), event_get=result([event(update(6, "looking"))]))
    found = (await only(http)).ack
    assert (found.by, found.comment, found.since, found.until, found.intent) == (
        "tomasz",
        "looking",
        NOW - 30,
        None,
        "",
    )


async def test_one_made_here_has_the_operator_and_the_end_that_were_asked_for():
    http = zabbix(problem(acknowledged="1"), event_get=result([event(update(6, MARK))]))
    found = (await only(http)).ack
    assert (found.by, found.comment, found.until, found.intent) == ("mara", "on it", NOW + 600, "i-1")


async def test_one_made_here_is_over_at_its_end_though_zabbix_goes_on_showing_it():
    over = MARK.replace("22:23:20", "22:13:20")
    assert (await only(zabbix(problem(acknowledged="1"), event_get=result([event(update(6, over))])))).ack is None


async def test_the_last_word_counts_and_within_a_second_the_ids_tell_which_it_is():
    history = [update(6, "second", "12", "nadia"), update(16, "", "11"), update(6, "first", "10"), update(4, "n", "13")]
    found = (await only(zabbix(problem(acknowledged="1"), event_get=result([event(*history)])))).ack
    assert (found.by, found.comment) == ("nadia", "second")


@pytest.mark.parametrize(
    ("fields", "by"),
    [
        ({"username": "", "name": "", "surname": ""}, "Zabbix user 5"),
        ({"name": "Nadia", "surname": "Ek"}, "Nadia Ek (tomasz)"),
    ],
)
async def test_an_author_has_the_name_that_our_user_may_see(fields, by):
    http = zabbix(problem(acknowledged="1"), event_get=result([event(update(2, **fields))]))
    assert (await only(http)).ack.by == by


async def test_a_maintenance_a_person_and_a_cause_hide_and_are_told_apart():
    held = [{"maintenanceid": "4", "suppress_until": str(int(NOW) + 600)}, {"maintenanceid": "0", "userid": "5"}]
    planned = result([{"maintenanceid": "4", "name": "Move", "description": "new racks"}])
    raised = problem(suppressed="1", suppression_data=held, cause_eventid="6")
    found = (await only(zabbix(raised, maintenance_get=planned))).suppressed
    assert [(s.kind, s.by, s.until, s.comment) for s in found] == [
        ("maintenance", "Move", NOW + 600, "new racks"),
        ("silenced", "Zabbix user 5", None, ""),
        ("inhibited", "event 6", None, "its cause stands"),
    ]


# What is not to be believed


async def test_a_server_that_stores_nothing_makes_everything_unsure():
    old = result([{"lastclock": str(int(NOW) - 1200)}, {"lastclock": "0"}])
    found = await session(zabbix(problem(), item_get=old)).poll()
    assert found.gaps["*"] == "the Zabbix server has stored no value of its own for 20 min: it may be dead"
    assert found.unsure == {"3": found.gaps["*"]}


async def test_a_server_whose_own_items_are_not_visible_is_a_gap_and_no_alarm():
    found = await session(zabbix(problem(), item_get=result([]))).poll()
    assert "a Zabbix server that is dead would look like silence" in found.gaps["alerts"]
    assert found.unsure == {}


async def test_a_problem_whose_trigger_cannot_be_evaluated_is_unsure():
    blind = trigger(state="1", error="item is not supported.")
    found = await session(zabbix(problem(), trigger_get=result([blind]))).poll()
    assert found.unsure == {"3": "Zabbix cannot evaluate its trigger now: item is not supported."}


async def test_triggers_that_cannot_be_evaluated_are_counted_and_the_first_is_named():
    blind = [trigger("9", description="Late", error="x"), trigger("8", description="Full", error="not supported.")]
    found = await session(zabbix(trigger_blind=result(blind))).poll()
    assert found.gaps["monitoring.problems"] == (
        "triggers that cannot be evaluated: 2, such as Full on web-1: not supported."
    )


async def test_more_problems_than_are_read_clear_nothing():
    found = await session(zabbix(problem("8", "2"), problem("7", "1")), problem_limit=1).poll()
    assert (len(found.alerts), found.alerts_complete) == (1, False)
    assert found.gaps["alerts"] == "more than 1 open problems: the older ones are not read"


async def test_what_is_missing_from_an_incomplete_list_has_not_gone():
    http = zabbix(problem("7", "1"))
    watching = session(http, problem_limit=1)
    await watching.poll()
    http.methods["problem.get"] = result([problem("9", "3"), problem("8", "2")])
    found = await watching.poll()
    assert (found.cleared, found.alerts_complete) == ({}, False)


@pytest.mark.parametrize(
    ("hosts", "up"),
    [
        ([host(1)], [1.0]),
        ([host(1, 2)], [0.0]),
        ([host(0, active_available="1")], [1.0]),
        ([host(1), host(0, name="trapper")], [1.0]),
    ],
)
async def test_a_host_is_up_when_all_that_was_tried_answers(hosts, up):
    found = await session(zabbix(host_get=result(hosts))).poll()
    assert [s.value for s in found.samples if s.signal == "host.up"] == up


async def test_hosts_that_only_send_leave_it_open_whether_they_are_up():
    assert "host.up" in (await session(zabbix(host_get=result([host(0)]))).poll()).gaps


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ([event(r_eventid="9")], None),
        ([event(update(1), r_eventid="9")], "closed in Zabbix by tomasz"),
        ([event()], "no longer shown by Zabbix"),
        ([], "not visible any more"),
    ],
)
async def test_recovered_closed_disabled_and_vanished_are_told_apart(now, reason):
    http = zabbix(problem())
    watching, _ = await acted(http)
    http.methods |= {"problem.get": result([]), "event.get": result(now)}
    cleared = (await watching.poll()).cleared
    assert cleared == {} if reason is None else cleared["3"].startswith(reason)


# Signing in, and what comes with status 200


def version(text):
    return {"apiinfo_version": result(text)}


async def test_an_older_zabbix_is_given_the_token_in_the_body():
    http = zabbix(problem())
    await session(http).poll()
    asked = [body for _, _, body in http.asked if body["method"] == "problem.get"]
    assert ([b["auth"] for b in asked], set(http.bearers)) == (["secret-of-A_TOKEN"], {""})


@pytest.mark.parametrize("text", ["6.4.0", "7.0.3", "7.2.0"])
async def test_a_newer_zabbix_is_given_the_token_in_a_header_alone_and_asked_by_its_new_names(text):
    http = zabbix(problem(acknowledged="1"), **version(text))
    await session(http).poll()
    assert not any("auth" in body for _, _, body in http.asked)
    assert set(http.bearers) == {"", "secret-of-A_TOKEN"}  # the version itself is asked without it
    assert "selectAcknowledges" in http.calls("event.get")[0]


async def test_a_session_that_ended_is_renewed_once_and_its_token_kept_out_of_errors():
    tokens = iter(["first1", "second2"])
    http = zabbix(
        problem(),
        user_login=lambda _: result(next(tokens)),
        problem_get=lambda body: OVER if body["auth"] == "first1" else result([problem()]),
    )
    assert len((await session(http, login=LOGIN).poll()).alerts) == 1
    assert http.hidden == ["secret-of-PASSWORD", "first1", "second2"]


async def test_a_session_that_ends_again_at_once_and_a_token_that_is_none_are_refused_sign_ins():
    http = zabbix(user_login=result("abc"), problem_get=OVER)
    with pytest.raises(SessionOver):
        await session(http, login=LOGIN).poll()
    with pytest.raises(Unauthorised, match="check the API token"):
        await session(zabbix(problem_get=rpc_error("Not authorized."))).poll()


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("wrong_password", Unauthorised, "Incorrect user name or password"),
        ("session_over", SessionOver, "re-login"),
        ("not_signed_in", SessionOver, "Not authorized"),
        ("no_such_method", Refused, "Incorrect method"),
        ("refused_both", Refused, "value must be one of 2, 16"),
        ("refused_event", Refused, "it does not exist"),
    ],
)
def test_each_recorded_error_is_what_it_means_though_its_status_is_200(name, kind, words):
    with pytest.raises(kind, match=words):
        parse_version(body_of(f"zabbix/{name}"))


@pytest.mark.parametrize("text", ["5.0.12", "4.4.0"])
def test_a_zabbix_that_is_too_old_is_refused_with_the_version_that_is_needed(text):
    with pytest.raises(Refused, match=r"too old for this connector: 6\.0 or newer"):
        parse_version(result(text)[1])


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"null", b'{"result":null}', b'{"result":"x"}', b"<html>", b'{"result":7}']
)
def test_what_is_no_version_is_no_zabbix(body):
    with pytest.raises(BadPayload):
        parse_version(body)


def test_exactly_one_way_to_sign_in_is_wanted():
    with pytest.raises(ValueError, match="exactly one of token, login"):
        Config(id="z", url="http://z.example")


async def test_a_host_group_that_is_not_visible_is_said():
    with pytest.raises(Refused, match="no host group 'Nothing' is visible"):
        await session(zabbix(), host_groups=["Nothing"]).poll()


# What it is told


def test_it_can_be_told_all_that_zabbix_takes():
    found = session(zabbix())
    for protocol in (Acknowledging, Commenting, Downtiming, Limited):
        assert isinstance(found, protocol)


async def test_an_acknowledgement_says_in_its_message_who_until_when_and_for_which_request():
    http = zabbix(problem(), event_get=result([event(acknowledged="0")]))
    watching, alert = await acted(http)
    await watching.acknowledge(alert, ACK)
    assert http.calls("event.acknowledge") == [{"eventids": ["7"], "action": 6, "message": MARK}]


async def test_the_same_intent_again_sends_nothing_and_another_end_replaces_it():
    http = zabbix(problem(acknowledged="1"), event_get=result([event(update(6, MARK))]))
    watching, alert = await acted(http)
    await watching.acknowledge(alert, ACK)
    assert http.calls("event.acknowledge") == []
    await watching.acknowledge(alert, Acknowledgement(intent="i-1", by="mara", at=NOW, until=NOW + 900))
    assert [c["action"] for c in http.calls("event.acknowledge")] == [16, 6]


async def test_what_somebody_else_has_is_not_taken_over():
    http = zabbix(problem(acknowledged="1"), event_get=result([event(update(6, "mine"))]))
    watching, alert = await acted(http)
    with pytest.raises(CommandError, match="already acknowledged by tomasz"):
        await watching.acknowledge(alert, ACK)


@pytest.mark.parametrize("now", [[], [event(acknowledged="0", r_eventid="9")]])
async def test_a_problem_that_is_over_cannot_be_acknowledged(now):
    http = zabbix(problem())
    watching, alert = await acted(http)
    http.methods["event.get"] = result(now)
    with pytest.raises(CommandError, match="holds no such problem open any more"):
        await watching.acknowledge(alert, ACK)


async def test_an_alert_of_an_earlier_problem_does_not_acknowledge_the_one_that_came_after():
    http = zabbix(problem(), event_get=result([event(acknowledged="0")]))
    watching, before = await acted(http)
    http.methods["problem.get"] = result([problem("8", clock=str(int(NOW) - 5))])
    http.methods["event.get"] = result([event(eventid="8", acknowledged="0")])
    await watching.poll()
    with pytest.raises(CommandError, match="holds no such problem open any more"):
        await watching.acknowledge(before, ACK)


async def test_giving_back_what_nobody_has_sends_nothing():
    http = zabbix(problem(), event_get=result([event(acknowledged="0")]))
    watching, alert = await acted(http)
    await watching.unacknowledge(alert)
    assert http.calls("event.acknowledge") == []


@pytest.mark.parametrize(("text", "given"), [("6.0.14", {"hostids": ["9"]}), ("7.0.0", {"hosts": [{"hostid": "9"}]})])
async def test_a_maintenance_names_the_hosts_as_the_version_wants_them(text, given):
    made = {"maintenance_create": result({"maintenanceids": ["4"]})}
    http = zabbix(problem(), **made, **version(text))
    watching, alert = await acted(http)
    assert await watching.downtime(alert, QUIET) == "4"
    (sent,) = http.calls("maintenance.create")
    assert {name: sent[name] for name in given} == given
    assert (sent["name"], sent["description"], sent["active_till"]) == ("NOC Board q-1", "mara: works", int(NOW) + 600)


async def test_what_a_role_forbids_is_a_refusal_that_is_remembered():
    http = zabbix(problem(), maintenance_create=rpc_error('No permissions to call "maintenance.create".'))
    watching, alert = await acted(http)
    with pytest.raises(CommandError, match="role does not allow it"):
        await watching.downtime(alert, QUIET)
    assert set(watching.denied()) == {Verb.SILENCE}


@pytest.mark.parametrize("trouble", [TimedOut("no answer"), refusal(503, {}, "", now=0.0)])
async def test_when_nobody_knows_whether_it_was_done_that_is_said_and_no_refusal(trouble):
    http = zabbix(problem(), event_get=result([event(acknowledged="0")]), event_acknowledge=trouble)
    watching, alert = await acted(http)
    with pytest.raises(type(trouble)):
        await watching.acknowledge(alert, ACK)
