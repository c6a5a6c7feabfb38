"""Log lines around a moment: whose they are, which are nearest, and what is said where there are none."""

import datetime as dt
import json

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.elasticsearch_logs import parse_lines, question
from noc_app.connectors.infrastructure.kubernetes_lines import event_lines
from noc_app.connectors.infrastructure.kubernetes_wire import Event, Metadata, Reference
from noc_app.connectors.kit import Telling
from noc_app.connectors.security.auth_log_lines import file_lines, journal_lines
from noc_app.connectors.security.splunk_lines import search_of
from noc_app.connectors.security.wazuh_lines import lines_question
from noc_app.connectors.tail import end_of
from noc_app.engine.log_lines import NAMELESS, NOBODY, NOT_YET, logs_around, wanted
from noc_app.model import Around, BadPayload, Lines, LogLine, SeriesKey, Unreachable
from noc_app.model.log_line import nearest, same_host
from tests.contract.backend import said
from tests.contract.backends import Sent, opened_on
from tests.contract.replay import tools
from tests.tools.engine import Clock, Played, running, until
from tests.unit.test_suricata import found, stats
from tests.unit.test_wazuh import Rig as WithIndexer

AT = 1_790_000_000.0
NOW = AT + 3600.0
ON_WEB = SeriesKey("prom", "system.cpu.utilization", (("instance", "web-1:9100"),))
NAMES_NOBODY = SeriesKey("prom", "http.server.error_ratio", (("region", "eu"),))


def around(**other):
    return Around(**{"at": AT, "within_s": 60.0, "hosts": ("web-1",), **other})


class Tells(Played):
    """A session with lines, which remembers what it was asked."""

    keeps_lines = True

    def __init__(self, *lines, fails=None, **more):
        super().__init__()
        self.found, self.fails, self.more, self.asked = lines, fails, more, []

    async def lines(self, wanted):
        self.asked.append(wanted)
        if self.fails is not None:
            raise self.fails
        return nearest(self.found, wanted) if not self.more else Lines(self.found, **self.more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("web-1", "web-1", True),
        ("web-1", "WEB-1.example.org", True),
        ("web-1.example.org.", "web-1", True),
        ("web-1.example.org", "web-1.example.com", False),
        ("web-1", "web-10", False),
        ("10.0.0.1", "10", False),
        ("10.0.0.1", "10.0.0.1", True),
        ("", "", False),
    ],
)
def test_a_host_is_the_same_with_and_without_its_domain_an_address_only_itself(one, other, same):
    assert same_host(one, other) is same


def test_of_more_lines_than_wanted_the_nearest_stay_the_newest_first_and_that_is_said():
    lines = [LogLine(AT + s, f"{s}") for s in (-70, -50, -2, 1, 3, 55, 61)]
    told = nearest(lines, around(most=3))
    assert ([line.words for line in told.lines], told.more) == (["3", "1", "-2"], True)
    assert nearest(lines, around()).more is False
    assert len(nearest(lines, around()).lines) == 5  # two are outside of the minute


def test_what_is_looked_for_are_the_host_without_its_port_the_pod_and_the_service():
    labels = (("deployment", "pay"), ("instance", "web-1:9100"), ("pod", "pay-7f"), ("service", "shop"))
    asked = wanted(SeriesKey("prom", "x", labels), "prom", AT)
    assert (asked.hosts, asked.pods, asked.services, asked.whole) == (("web-1",), ("pay-7f",), ("shop", "pay"), False)
    assert wanted(NAMES_NOBODY, "prom", AT).whole, "its own target is asked for all that it has"
    assert not wanted(NAMES_NOBODY, "other", AT).whole


async def test_lines_of_all_targets_come_together_the_newest_first_with_their_targets():
    log, other = Tells(LogLine(AT - 1, "late"), LogLine(AT - 9, "early")), Tells(LogLine(AT - 5, "between"))
    told = await logs_around({"log": log, "es": other, "prom": Played()}, ON_WEB, AT, NOW)
    assert [(target, line.words) for target, line in told.lines] == [
        ("log", "late"),
        ("es", "between"),
        ("log", "early"),
    ]
    assert (told.asked, told.about, told.failed, told.unasked) == (("log", "es"), ("web-1",), (), "")
    assert (log.asked[0].start, log.asked[0].end) == (AT - 60.0, AT + 60.0)


async def test_who_does_not_tell_is_named_with_the_reason_and_the_others_are_shown(caplog):
    sessions = {
        "log": Tells(LogLine(AT, "here")),
        "es": Tells(fails=Unreachable("no route to es.example")),
        "bug": Tells(fails=KeyError("x")),
        "half": Tells(LogLine(AT, "half"), gap="1 of 5 shards failed"),
    }
    told = await logs_around(sessions, ON_WEB, AT, NOW)
    assert [line.words for _, line in told.lines] == ["here", "half"]
    assert dict(told.failed) == {
        "es": "no route to es.example",
        "bug": "a bug, see the log of this program",
        "half": "1 of 5 shards failed",
    }
    assert "bug while reading lines of bug" in caplog.text


async def test_a_target_that_hangs_does_not_keep_the_others(monkeypatch):
    class Hangs(Tells):
        async def lines(self, wanted):
            await until(bool, seconds=30.0)

    monkeypatch.setattr("noc_app.engine.log_lines.ANSWER_S", 0.01)
    told = await logs_around({"log": Tells(LogLine(AT, "here")), "es": Hangs()}, ON_WEB, AT, NOW)
    assert ([line.words for _, line in told.lines], dict(told.failed)) == (["here"], {"es": "no answer in 10 s"})


async def test_where_nobody_is_asked_it_is_said_why():
    deaf = Tells()
    deaf.keeps_lines = False
    assert (await logs_around({"prom": Played(), "es": deaf}, ON_WEB, AT, NOW)).unasked == NOBODY
    log = Tells(LogLine(AT, "of somebody else"))
    told = await logs_around({"log": log}, NAMES_NOBODY, AT, NOW)
    assert (told.unasked, told.lines, log.asked) == (NAMELESS, (), [])
    assert (await logs_around({"prom": log}, NAMES_NOBODY, AT, NOW)).lines, "its own target tells of itself"


async def test_what_has_not_been_yet_is_not_said_to_be_quiet():
    log = Tells(LogLine(AT, "here"))
    told = await logs_around({"log": log}, ON_WEB, AT, AT + 5.0)
    assert (told.start, told.end) == (AT - 60.0, AT + 5.0)
    later = await logs_around({"log": log}, ON_WEB, AT, AT - 60.0)
    assert (later.unasked, len(log.asked)) == (NOT_YET, 1)


async def test_the_engine_asks_the_sessions_that_it_polls():
    async with running({"a": Tells(LogLine(AT, "here"))}, clock=Clock(NOW)) as engine:
        await until(lambda: engine.board.targets["a"].last_success_at)
        told = await engine.logs_around(SeriesKey("a", "system.cpu.utilization"), AT)
        assert [(target, line.words) for target, line in told.lines] == [("a", "here")]


def log_line(at, words, host="web-1"):
    return f"{dt.datetime.fromtimestamp(at, dt.UTC).isoformat()} {host} sshd[42]: {words}\n"


def test_a_log_file_gives_the_lines_of_that_host_in_that_time():
    body = "".join(
        (
            log_line(AT - 90, "too early"),
            log_line(AT - 2, "Failed password for root from 203.0.113.9 port 1 ssh2"),
            log_line(AT - 1, "of another", host="web-2"),
            "no line of a log\n",
        )
    ).encode()
    (line,) = file_lines(body, around(), AT, dt.UTC)
    assert (line.at, line.words) == (AT - 2, "sshd: Failed password for root from 203.0.113.9 port 1 ssh2")
    assert len(file_lines(body, around(hosts=(), whole=True), AT, dt.UTC)) == 2


def entry(at, words, **other):
    usual = {"__REALTIME_TIMESTAMP": f"{at * 1e6:.0f}", "_HOSTNAME": "web-1", "SYSLOG_IDENTIFIER": "nginx"}
    return json.dumps({**usual, "MESSAGE": words, **other}).encode() + b"\n"


def test_the_journal_gives_entries_of_every_program_with_their_levels():
    body = entry(AT, "upstream reset", PRIORITY="3") + entry(AT, "other", _HOSTNAME="web-2") + entry(AT - 70, "early")
    assert journal_lines(body, around()) == (LogLine(AT, "nginx: upstream reset", "ERROR"),)
    assert journal_lines(entry(AT, "x", PRIORITY="9"), around())[0].level == ""
    with pytest.raises(BadPayload, match="output of journalctl"):
        journal_lines(b"Hint: you are not in the group adm\n", around())


async def test_an_authentication_log_is_asked_without_moving_what_is_polled(tmp_path):
    path = tmp_path / "auth.log"
    path.write_text(log_line(AT - 2, "Failed password for root from 203.0.113.9 port 1 ssh2"))
    config = MODELS["auth_log"](id="a", file=str(path))
    session = BY_KIND["auth_log"].open(config, tools(None, lambda: AT))
    assert isinstance(session, Telling)
    assert len((await session.lines(around())).lines) == 1
    result = await session.poll()
    assert any(s.value for s in result.samples), "the poll still finds what was shown"
    assert len((await session.lines(around())).lines) == 1


def test_the_end_of_a_file_says_whether_it_is_all_of_it(tmp_path):
    path = tmp_path / "log"
    path.write_bytes(b"first line\nsecond line\n")
    assert end_of(path) == (b"first line\nsecond line\n", True)
    assert end_of(path, 15) == (b"second line\n", False)


async def test_a_time_before_what_is_read_of_a_file_is_a_gap(tmp_path, monkeypatch):
    path = tmp_path / "auth.log"
    path.write_text(log_line(AT + 500, "x" * 100) + log_line(AT + 600, "y" * 100))
    session = BY_KIND["auth_log"].open(MODELS["auth_log"](id="a", file=str(path)), tools(None, lambda: AT + 700))
    assert (await session.lines(around())).gap == ""
    monkeypatch.setattr("noc_app.connectors.tail.end_of.__defaults__", (200,))
    assert (await session.lines(around())).gap == "its file is not read so far back"


async def test_suricata_tells_what_it_saw_of_an_address_and_all_about_itself(tmp_path):
    path = tmp_path / "eve.json"
    path.write_text(
        "\n".join((found(at=AT - 3), found(at=AT - 3, sid=2, source="198.51.100.7"), stats(at=AT), "{")) + "\n"
    )
    session = BY_KIND["suricata"].open(MODELS["suricata"](id="s", file=str(path)), tools(None, lambda: AT))
    (line,) = (await session.lines(around(hosts=("203.0.113.9",)))).lines
    assert (line.level, line.words) == ("ALERT", "Signature 1, A trojan, allowed, 203.0.113.9 → 10.0.0.1")
    assert (await session.lines(around())).lines == ()
    assert len((await session.lines(around(hosts=(), whole=True))).lines) == 2


def event(kind, name, namespace="shop", ago_s=5.0, **other):
    seen = dt.datetime.fromtimestamp(AT - ago_s, dt.UTC).isoformat()
    usual = {"reason": "BackOff", "message": "restarting failed container", "type": "Warning"}
    about = Reference(kind=kind, name=name, namespace=namespace)
    return Event(metadata=Metadata(name="e"), involvedObject=about, lastTimestamp=seen, **{**usual, **other})


def test_events_of_kubernetes_are_about_the_node_the_pod_and_the_parts_of_a_workload():
    node, pod = event("Node", "node-1", ""), event("Pod", "pay-7f-x")
    events = [
        node,
        pod,
        event("Pod", "payments-1-x"),
        event("Pod", "pay-7f-x", ago_s=90.0),
        event("Pod", "pay-7f-x", "test"),
    ]
    assert [line.words for line in event_lines(events, around(hosts=("node-1",)))] == [
        "Node node-1: BackOff: restarting failed container"
    ]
    of_pay = around(hosts=(), services=("pay",), labels=(("namespace", "shop"),))
    (line,) = event_lines(events, of_pay)
    assert (line.words, line.level) == ("Pod shop/pay-7f-x: BackOff: restarting failed container", "WARNING")
    assert len(event_lines(events, around(hosts=(), pods=("pay-7f-x",)))) == 2
    in_shop = around(hosts=(), whole=True, labels=(("namespace", "shop"),))
    assert len(event_lines(events, in_shop)) == 2


def hit(at, words, level="error"):
    return {"_id": "1", "fields": {"@timestamp": [f"{at * 1e3:.0f}"], "message": [words], "log.level": [level]}}


def hits(*found, failed=0):
    return said(
        {
            "took": 3,
            "timed_out": False,
            "_shards": {"total": 5, "successful": 5 - failed, "skipped": 0, "failed": failed},
            "hits": {"max_score": None, "hits": list(found)},
        }
    )


async def test_elasticsearch_is_searched_on_both_sides_of_the_moment_where_it_was_told_to():
    def answer(sent):
        return hits(hit(AT - 1, "before")) if "desc" in sent else hits(hit(AT + 1, "after", "warn"), failed=1)

    session = opened_on("elasticsearch", {("POST", "logs-*,filebeat-*/_search"): answer}, logs="logs-*,filebeat-*")
    assert session.keeps_lines
    told = await session.lines(around())
    assert told.lines == (LogLine(AT + 1, "after", "WARN"), LogLine(AT - 1, "before", "ERROR"))
    assert told.gap == "1 of 5 shards failed"
    assert not opened_on("elasticsearch").keeps_lines


def test_elasticsearch_is_asked_for_the_host_with_and_without_its_domain_and_for_services():
    asked = question(around(hosts=("web-1", "10.0.0.1"), services=("shop",), pods=("p",)), before=True)
    span, about = asked["query"]["bool"]["filter"]
    assert span["range"]["@timestamp"] == {"gte": 1789999940000, "lt": 1790000000000, "format": "epoch_millis"}
    should = about["bool"]["should"]
    assert {"terms": {"host.name": ["web-1"]}} in should
    assert {"prefix": {"host.name": "web-1."}} in should
    assert {"term": {"host.ip": "10.0.0.1"}} in should
    assert {"terms": {"service.name": ["shop"]}} in should
    assert {"terms": {"kubernetes.pod.name": ["p"]}} in should
    assert len(question(around(hosts=(), whole=True), before=False)["query"]["bool"]["filter"]) == 1


def test_a_hit_without_a_time_is_left_out_and_what_is_no_answer_is_refused():
    bare = {"_id": "2", "fields": {"message": ["no time"]}}
    assert parse_lines(hits(bare)[1]) == ((), "")
    with pytest.raises(BadPayload, match="log lines of Elasticsearch"):
        parse_lines(b"[]")


def row(at, words, **other):
    return {"_time": dt.datetime.fromtimestamp(at, dt.UTC).isoformat(), "_raw": words, "host": "web-1", **other}


async def test_splunk_is_searched_on_both_sides_of_the_moment_where_it_was_told_how():
    def answer(sent):
        after = "sort" in sent
        return said({"results": [row(AT + 1, "after") if after else row(AT - 1, "before", log_level="error")]})

    session = opened_on("splunk", {("POST", "services/search/v2/jobs/"): answer}, logs="index=main")
    assert session.keeps_lines
    assert (await session.lines(around())).lines == (LogLine(AT + 1, "after"), LogLine(AT - 1, "before", "ERROR"))
    assert not opened_on("splunk").keeps_lines


def test_a_label_is_never_a_part_of_a_search():
    asked = search_of("index=main", around(hosts=("web-1", "10.0.0.1"), services=("shop",)), before=True)
    assert asked.startswith(
        'search (index=main) (host="web-1" OR host="web-1.*" OR host="10.0.0.1" OR service="shop") | head 60'
    )
    assert search_of("index=main", around(hosts=('x" OR index=*',), pods=("*",)), before=True) == ""
    assert " OR " not in search_of("index=main", around(hosts=(), whole=True), before=False)


def alarm(at, words, level=5):
    when = dt.datetime.fromtimestamp(at, dt.UTC).isoformat()
    about = {"rule": {"level": level, "description": words}, "agent": {"name": "web-1"}, "full_log": "said"}
    return {"_id": "1", "_source": {"timestamp": when, **about}}


async def test_wazuh_tells_the_alerts_of_an_agent_on_both_sides_and_knows_hosts_alone():
    def answer(sent):
        return hits(alarm(AT - 1, "before", 12)) if "'lt':" in sent else hits(alarm(AT + 1, "after"))

    rig = WithIndexer()
    rig.indexer = Sent({("POST", "wazuh-alerts-*/_search"): answer})
    rig.session._indexer, session = rig.indexer, rig.session
    assert session.keeps_lines
    assert not WithIndexer(indexer=False).session.keeps_lines
    told = await session.lines(around())
    assert told.lines == (
        LogLine(AT + 1, "web-1: after: said", "INFO"),
        LogLine(AT - 1, "web-1: before: said", "ALERT"),
    )
    nobody = await session.lines(around(hosts=(), services=("shop",)))
    assert (nobody.lines, nobody.gap) == ((), "it knows hosts alone, and the series names none")
    about = lines_question(around(hosts=("web-1", "10.0.0.1")), before=True)["query"]["bool"]["filter"][1]
    assert {"term": {"agent.ip": "10.0.0.1"}} in about["bool"]["should"]
    assert {"prefix": {"agent.name": "web-1."}} in about["bool"]["should"]
