"""One poll of Alertmanager, and what it is told: a silence of exactly one alert."""

import json
from datetime import UTC, datetime

import pytest

from noc_app.connectors.infrastructure.alertmanager import CONNECTOR, Config
from noc_app.connectors.infrastructure.alertmanager_wire import marked, quoted, rfc3339
from noc_app.connectors.kit import Acknowledging, Silencing
from noc_app.model import (
    Acknowledgement,
    Alert,
    BadPayload,
    CommandError,
    Matcher,
    Quiet,
    Refused,
    Severity,
    Suppression,
    TimedOut,
    Unavailable,
    labels_of,
)
from tests.contract.replay import Replay, tools

NOW = 1_700_000_000.0
LABELS = {"alertname": "Full", "host": "db-1"}
ALERT = Alert(fingerprint="f1", severity=Severity.CRITICAL, title="Full", starts_at=NOW - 60, labels=labels_of(LABELS))
ACK = Acknowledgement(intent="i-1", by="mara", at=NOW, until=NOW + 600, comment="on it")


def alert(fingerprint="f1", labels=None, ends_at=NOW + 240, **status):
    return {
        "fingerprint": fingerprint,
        "labels": labels or LABELS,
        "annotations": {},
        "startsAt": rfc3339(NOW - 60),
        "endsAt": rfc3339(ends_at),
        "status": {"state": "active", "silencedBy": [], "inhibitedBy": [], **status},
    }


def silence(name="s1", labels=None, comment="work", by="tomasz", state="active", **matcher):
    pairs = (labels or LABELS).items()
    return {
        "id": name,
        "status": {"state": state},
        "matchers": [{"name": n, "value": v, "isRegex": False, "isEqual": True, **matcher} for n, v in pairs],
        "startsAt": rfc3339(NOW - 30),
        "endsAt": rfc3339(NOW + 600),
        "createdBy": by,
        "comment": comment,
    }


class Server:
    """An Alertmanager of which the test says everything."""

    def __init__(self):
        self.alerts, self.silences, self.now = [alert()], [], NOW
        self.status = (200, json.dumps({"uptime": rfc3339(NOW - 86400)}).encode())
        self.refuse, self.deleted = None, []
        self.http = Replay(
            {
                ("GET", "api/v2/alerts"): lambda params: _json(self.alerts),
                ("GET", "api/v2/silences"): lambda params: _json(self.silences),
                ("GET", "api/v2/status"): lambda params: self.status,
                ("POST", "api/v2/silences"): lambda body: self.refuse or (200, b'{"silenceID":"new"}'),
                ("DELETE", "api/v2/silence/s1"): lambda _: self._delete("s1"),
                ("DELETE", "api/v2/silence/s2"): lambda _: self._delete("s2"),
            }
        )

    def _delete(self, name):
        self.deleted.append(name)
        if self.refuse is None:
            self.silences = [s for s in self.silences if s["id"] != name]
        return self.refuse or (200, b"")

    @property
    def sent(self):
        return [body for method, path, body in self.http.asked if method == "POST"]

    def open(self, **settings):
        config = Config(id="am-1", kind="alertmanager", url="http://am-1:9093", **settings)
        return CONNECTOR.open(config, tools(self.http, lambda: self.now))


def _json(value):
    return 200, json.dumps(value).encode()


@pytest.fixture
def server():
    return Server()


async def only(server, **settings):
    (found,) = (await server.open(**settings).poll()).alerts
    return found


def matchers(sent):
    return {m["name"]: m["value"] for m in sent["matchers"]}


# What stands


async def test_no_alert_is_an_all_clear_only_when_the_list_says_so(server):
    server.alerts = []
    result = await server.open().poll()
    assert (result.alerts, result.alerts_complete, result.gaps) == ((), True, {})


async def test_the_hidden_alerts_are_asked_for_too(server):
    await server.open(matchers=['team="web"'], receiver="ops").poll()
    params = next(sent for _, path, sent in server.http.asked if path == "api/v2/alerts")
    assert params == {
        "active": True,
        "silenced": True,
        "inhibited": True,
        "unprocessed": True,
        "filter": ['team="web"'],
        "receiver": "ops",
    }


async def test_an_alert_has_its_words_from_its_annotations(server):
    notes = {"summary": "Disk\nfull", "description": "95 %", "runbook_url": "https://runbooks.example/disk"}
    server.alerts = [{**alert(), "annotations": notes, "generatorURL": "http://prom-1/graph"}]
    found = await only(server)
    assert (found.title, found.description) == ("Disk full", "95 %")
    assert (found.runbook_url, found.link) == ("https://runbooks.example/disk", "http://prom-1/graph")


async def test_an_alert_without_a_summary_has_its_name(server):
    assert (await only(server)).title == "Full"


async def test_the_same_fingerprint_of_two_peers_is_one_alert(server):
    server.alerts = [alert(), alert()]
    assert len((await server.open().poll()).alerts) == 1


async def test_a_silence_of_exactly_this_alert_with_our_marker_is_an_acknowledgement(server):
    server.alerts = [alert(silencedBy=["s1"])]
    server.silences = [silence(comment=marked("i-1", "on it"), by="mara")]
    found = await only(server)
    assert (found.ack.by, found.ack.comment, found.ack.intent, found.ack.ref) == ("mara", "on it", "i-1", "s1")
    assert (found.ack.since, found.ack.until, found.suppressed) == (NOW - 30, NOW + 600, ())


@pytest.mark.parametrize(
    ("labels", "matcher"),
    [
        ({"alertname": "Full"}, {}),
        (LABELS, {"isRegex": True}),
        (LABELS, {"isEqual": False}),
    ],
)
async def test_our_marker_on_a_silence_of_more_than_this_alert_is_no_acknowledgement(server, labels, matcher):
    server.alerts = [alert(silencedBy=["s1"])]
    server.silences = [silence(labels=labels, comment=marked("i-1", "on it"), **matcher)]
    found = await only(server)
    assert found.ack is None
    assert [s.kind for s in found.suppressed] == ["silenced"]


async def test_labels_that_a_silence_demands_to_be_absent_do_not_make_it_another_alerts(server):
    server.alerts = [alert(silencedBy=["s1"])]
    server.silences = [silence(labels={**LABELS, "disk": ""}, comment=marked("i-1", ""))]
    assert (await only(server)).ack.intent == "i-1"


@pytest.mark.parametrize("comment", ["", "NOC Board acknowledgement i-1", "x [NOC Board acknowledgement i-1]"])
async def test_a_comment_that_only_resembles_our_marker_is_somebody_elses(server, comment):
    server.alerts, server.silences = [alert(silencedBy=["s1"])], [silence(comment=comment)]
    assert (await only(server)).ack is None


async def test_an_acknowledgement_and_a_silence_of_somebody_are_both_shown(server):
    server.alerts = [alert(silencedBy=["s1", "s2"])]
    server.silences = [silence(comment=marked("i-1", "")), silence("s2", labels={"host": "db-1"})]
    found = await only(server)
    assert found.ack.intent == "i-1"
    held = Suppression(kind="silenced", by="tomasz", since=NOW - 30, until=NOW + 600, comment="work", ref="s2")
    assert found.suppressed == (held,)


async def test_a_silence_that_appeared_between_the_two_questions_is_said_to_be_unknown(server):
    server.alerts = [alert(silencedBy=["s9"])]
    (found,) = (await only(server)).suppressed
    assert (found.kind, found.comment) == ("silenced", "by a silence that was made while we asked")


async def test_inhibited_and_muted_alerts_say_by_what(server):
    server.alerts = [alert(inhibitedBy=["f2"], mutedBy=["weekend"]), alert("f2", {"alertname": "Site"})]
    found = (await server.open().poll()).alerts[0]
    assert [(s.kind, s.by, s.comment) for s in found.suppressed] == [
        ("inhibited", "Site", "while that one stands"),
        ("maintenance", "", "muted by weekend"),
    ]


# What is gone


async def test_an_alert_that_is_gone_before_its_end_has_recovered(server):
    session = server.open()
    await session.poll()
    server.alerts = []
    result = await session.poll()
    assert (result.alerts, result.cleared) == ((), {})


async def test_an_alert_that_nobody_reported_again_timed_out(server):
    session = server.open()
    await session.poll()
    server.alerts, server.now = [], NOW + 300
    assert (await session.poll()).cleared == {"f1": "timed out: its sender no longer reports it"}


async def test_a_restart_of_alertmanager_clears_no_alert(server):
    session = server.open()
    await session.poll()
    server.alerts, server.now = [], NOW + 30
    server.status = _json({"uptime": rfc3339(NOW + 20)})
    result = await session.poll()
    assert [a.fingerprint for a in result.alerts] == ["f1"]
    assert "restarted" in result.unsure["f1"]


async def test_after_a_restart_an_alert_that_is_reported_again_is_sure(server):
    session = await _restarted(server)
    server.alerts = [alert()]
    result = await session.poll()
    assert ([a.fingerprint for a in result.alerts], result.unsure) == (["f1"], {})


async def test_after_a_restart_an_alert_that_nobody_reports_again_times_out(server):
    session = await _restarted(server)
    server.now = NOW + 241
    result = await session.poll()
    assert (result.alerts, result.cleared) == ((), {"f1": "timed out: its sender no longer reports it"})


async def test_after_a_long_stop_senders_have_time_to_report_again(server):
    session = server.open()
    await session.poll()
    server.alerts, server.now = [], NOW + 3600
    server.status = _json({"uptime": rfc3339(NOW + 3590)})
    assert "f1" in (await session.poll()).unsure


@pytest.mark.parametrize("status", [(404, b""), (200, b"{}"), (200, b"")])
async def test_a_server_without_a_status_has_not_restarted(server, status):
    session = server.open()
    await session.poll()
    server.alerts, server.status = [], status
    assert (await session.poll()).alerts == ()


async def _restarted(server):
    session = server.open()
    await session.poll()
    server.alerts, server.now, server.status = [], NOW + 30, _json({"uptime": rfc3339(NOW + 20)})
    await session.poll()
    return session


async def test_an_unchanged_answer_is_evidence_all_the_same(server):
    session = server.open()
    first, second = await session.poll(), await session.poll()
    assert second.alerts == first.alerts != ()


async def test_a_poll_that_failed_half_way_does_not_bring_back_what_was(server):
    session = server.open()
    await session.poll()
    server.alerts, server.status = [], (503, b"")
    with pytest.raises(Unavailable):
        await session.poll()
    server.status = (404, b"")
    assert (await session.poll()).alerts == ()


async def test_an_unchanged_list_is_read_again_when_a_silence_changed(server):
    server.alerts = [alert(silencedBy=["s1"])]
    session = server.open()
    await session.poll()
    server.silences = [silence()]
    assert (await session.poll()).alerts[0].suppressed[0].by == "tomasz"


# What it is told


def test_alertmanager_can_be_told_that_somebody_owns_an_alert(server):
    assert isinstance(server.open(), Acknowledging)


async def test_an_acknowledgement_is_a_silence_of_exactly_these_labels(server):
    assert await server.open().acknowledge(ALERT, ACK) == "new"
    (sent,) = server.sent
    assert matchers(sent) == LABELS
    assert all(m["isEqual"] and not m["isRegex"] for m in sent["matchers"])
    assert (sent["createdBy"], sent["endsAt"]) == ("mara", rfc3339(NOW + 600))
    assert sent["comment"] == "[NOC Board acknowledgement i-1] on it"


async def test_it_begins_now_even_if_our_clock_is_a_little_ahead(server):
    await server.open().acknowledge(ALERT, ACK)
    assert datetime.fromisoformat(server.sent[0]["startsAt"]) < datetime.fromtimestamp(NOW, UTC)


async def test_the_labels_that_similar_alerts_have_must_be_absent(server):
    server.alerts = [alert(), alert("f2", {**LABELS, "disk": "sda"})]
    await server.open().acknowledge(ALERT, ACK)
    assert matchers(server.sent[0]) == {**LABELS, "disk": ""}


async def test_a_label_without_a_value_names_nothing(server):
    bare = Alert(**{**_fields(ALERT), "labels": labels_of({**LABELS, "team": ""})})
    await server.open().acknowledge(bare, ACK)
    assert matchers(server.sent[0]) == LABELS


@pytest.mark.parametrize("labels", [{}, {"team": ""}])
async def test_an_alert_without_labels_cannot_be_silenced_alone(server, labels):
    bare = Alert(**{**_fields(ALERT), "labels": labels_of(labels)})
    with pytest.raises(CommandError, match="would match every alert"):
        await server.open().acknowledge(bare, ACK)
    assert server.sent == []


async def test_the_same_intent_again_makes_no_second_silence(server):
    server.silences = [silence(comment=marked("i-1", "on it"), by="mara")]
    assert await server.open().acknowledge(ALERT, ACK) == "s1"
    assert server.sent == []


async def test_a_later_end_changes_the_silence_and_keeps_its_start_and_labels(server):
    server.silences = [silence(labels={**LABELS, "disk": ""}, comment=marked("i-1", "on it"), by="mara")]
    later = Acknowledgement(intent="i-2", by="mara", at=NOW + 60, until=NOW + 7200)
    assert await server.open().acknowledge(ALERT, later) == "new"
    (sent,) = server.sent
    assert (sent["id"], sent["startsAt"], sent["endsAt"]) == ("s1", rfc3339(NOW - 30), rfc3339(NOW + 7200))
    assert matchers(sent) == {**LABELS, "disk": ""}


async def test_a_colleague_who_was_faster_keeps_the_alert(server):
    server.silences = [silence(comment=marked("i-0", ""), by="tomasz")]
    with pytest.raises(CommandError, match="already acknowledged by tomasz"):
        await server.open().acknowledge(ALERT, ACK)


async def test_a_silence_that_is_over_does_not_count(server):
    server.silences = [silence(comment=marked("i-1", ""), by="mara", state="expired")]
    assert await server.open().acknowledge(ALERT, ACK) == "new"


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        ((400, b'"Failed to create silence: end time can\'t be in the past"\n'), "end time can't be in the past"),
        ((422, b'{"code":602,"message":"comment in body is required"}'), "comment in body is required"),
        ((404, b""), "request refused (404 Not Found)"),
    ],
)
async def test_a_refusal_is_said_in_the_servers_own_words(server, refusal, words):
    server.refuse = refusal
    with pytest.raises(CommandError) as caught:
        await server.open().acknowledge(ALERT, ACK)
    assert str(caught.value).endswith(words)


async def test_no_answer_is_not_a_refusal(server):
    server.refuse = TimedOut("no complete answer in 5 s")
    with pytest.raises(TimedOut):
        await server.open().acknowledge(ALERT, ACK)


async def test_an_answer_without_an_id_is_not_a_success(server):
    server.refuse = (200, b"{}")
    with pytest.raises(BadPayload, match="gave no id"):
        await server.open().acknowledge(ALERT, ACK)


async def test_giving_back_ends_every_silence_of_ours_and_no_other(server):
    server.silences = [
        silence("s1", comment=marked("i-1", "")),
        silence("s2", comment=marked("i-2", "")),
        silence("s3", comment="planned work"),
        silence("s4", labels={"host": "db-1"}, comment=marked("i-3", "")),
    ]
    await server.open().unacknowledge(ALERT)
    assert server.deleted == ["s1", "s2"]


async def test_giving_back_what_nobody_has_is_fine(server):
    await server.open().unacknowledge(ALERT)
    assert server.deleted == []


@pytest.mark.parametrize("error", [Refused("404"), Unavailable("500")])
async def test_a_silence_that_ended_meanwhile_is_given_back(server, error):
    server.silences = [silence(comment=marked("i-1", ""))]

    def gone(_):
        server.silences = []
        raise error

    server.http.answers["DELETE", "api/v2/silence/s1"] = gone
    await server.open().unacknowledge(ALERT)


async def test_a_silence_that_stays_is_a_refusal(server):
    server.silences, server.refuse = [silence(comment=marked("i-1", ""))], (500, b'"disk full"\n')
    with pytest.raises(CommandError, match="disk full"):
        await server.open().unacknowledge(ALERT)


@pytest.mark.parametrize(
    ("value", "written"), [("a", '"a"'), ('say "x"', r'"say \"x\""'), ("a\\b", r'"a\\b"'), ("a\nb", r'"a\nb"')]
)
def test_a_value_in_a_matcher_is_quoted(value, written):
    assert quoted(value) == written


def _fields(found):
    return {name: getattr(found, name) for name in found.__dataclass_fields__}


# What is not an Alertmanager

JUNK = [b"", b"null", b"{}", b"<html>sign in</html>", b'{"status":"error"}', b"[1]", b'[{"labels":{}}]', b"[" * 10_000]


@pytest.mark.parametrize("body", [*JUNK, b'[{"fingerprint":"","labels":{},"startsAt":"x"}]'])
async def test_a_body_that_is_no_list_of_alerts_is_a_failed_poll_and_never_an_all_clear(server, body):
    server.http.answers["GET", "api/v2/alerts"] = (200, body)
    with pytest.raises(BadPayload):
        await server.open().poll()


@pytest.mark.parametrize("body", JUNK)
async def test_a_body_that_is_no_list_of_silences_is_a_failed_poll(server, body):
    server.http.answers["GET", "api/v2/silences"] = (200, body)
    with pytest.raises(BadPayload):
        await server.open().poll()


@pytest.mark.parametrize("change", [{"fingerprint": ""}, {"labels": {"a": 1}}, {"startsAt": "today"}, {"status": None}])
async def test_one_alert_that_cannot_be_read_is_a_failed_poll(server, change):
    server.alerts = [alert("f2"), {**alert(), **change}]
    with pytest.raises(BadPayload):
        await server.open().poll()


# Silences by conditions

QUIET = Quiet(intent="q-1", by="mara", at=NOW, until=NOW + 600, comment="change 881")
WANTED = (Matcher("alertname", "Full"), Matcher("host", "db-.*", is_regex=True))


def test_this_backend_takes_silences_by_conditions(server):
    assert isinstance(server.open(), Silencing)


async def test_a_silence_is_made_of_the_conditions_as_they_were_chosen_and_says_by_whom_and_why(server):
    assert await server.open().silence(WANTED, QUIET) == "new"
    (sent,) = server.sent
    assert sent["matchers"] == [
        {"name": "alertname", "value": "Full", "isRegex": False, "isEqual": True},
        {"name": "host", "value": "db-.*", "isRegex": True, "isEqual": True},
    ]
    assert (sent["createdBy"], sent["comment"]) == ("mara", "[NOC Board silence q-1] change 881")
    assert sent["endsAt"] == rfc3339(NOW + 600)


async def test_the_same_silence_asked_for_twice_is_made_once(server):
    server.silences = [silence(comment="[NOC Board silence q-1] change 881", by="mara")]
    assert await server.open().silence(WANTED, QUIET) == "s1"
    assert server.sent == []


async def test_a_silence_of_ours_over_exactly_one_alert_is_no_acknowledgement_of_it(server):
    server.alerts = [alert(silencedBy=["s1"])]
    server.silences = [silence(comment="[NOC Board silence q-1] change 881", by="mara")]
    found = await only(server)
    assert found.ack is None
    assert [(s.kind, s.comment, s.ref) for s in found.suppressed] == [("silenced", "change 881", "s1")]


async def test_a_poll_reports_the_silences_and_leaves_out_those_that_are_acknowledgements(server):
    server.silences = [silence(), silence("s2", comment=marked("i-1", "on it"), by="mara")]
    (found,) = (await server.open().poll()).silences
    assert (found.id, found.by, found.comment, found.intent) == ("s1", "tomasz", "work", "")
    assert found.matchers == (Matcher("alertname", "Full"), Matcher("host", "db-1"))


async def test_a_silence_of_somebody_with_an_expression_that_is_not_tried_here_is_reported_all_the_same(server):
    server.silences = [silence(labels={"host": "(?=a)"}, isRegex=True)]
    (found,) = (await server.open().poll()).silences
    assert found.matchers == (Matcher("host", "(?=a)"),)


async def test_a_silence_is_ended_whoever_made_it(server):
    server.silences = [silence()]
    await server.open().expire("s1")
    assert server.deleted == ["s1"]


async def test_a_silence_that_is_refused_says_why(server):
    server.refuse = Refused("request refused (400 Bad Request): end time in the past")
    with pytest.raises(CommandError, match="end time in the past"):
        await server.open().silence(WANTED, QUIET)
