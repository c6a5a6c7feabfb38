"""Suricata's eve.json: what was found, what was blocked, and when the sensor is blind."""

import datetime as dt
import json
import os
from contextlib import suppress

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.security.suricata import SIGNALS
from noc_app.connectors.security.suricata_wire import parse_eve
from noc_app.model import BadPayload, Domain, Severity
from tests.contract.replay import body_of, tools
from tests.tools.mutations import mutations

NOW = 1_790_000_000.0
REAL = body_of("suricata/eve").splitlines()


def stamp(at):
    return dt.datetime.fromtimestamp(at, dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f+0000")


def found(sid=1, at=NOW - 60, severity=1, action="allowed", source="203.0.113.9", **metadata):
    alert = {"action": action, "gid": 1, "signature_id": sid, "signature": f"Signature {sid}", "severity": severity}
    more = {"metadata": metadata} if metadata else {}
    event = {
        "timestamp": stamp(at),
        "event_type": "alert",
        "flow_id": 2**60 + 1,
        "src_ip": source,
        "dest_ip": "10.0.0.1",
    }
    return json.dumps({**event, "alert": {**alert, "category": "A trojan", **more}})


def stats(at=NOW - 5, uptime=100, packets=1000, syn=10, drops=0, overflow=0):
    counters = {
        "uptime": uptime,
        "capture": {"kernel_packets": packets, "kernel_drops": drops},
        "decoder": {"pkts": packets - drops},
        "tcp": {"syn": syn},
        "detect": {"alert_queue_overflow": overflow},
    }
    return json.dumps({"timestamp": stamp(at), "event_type": "stats", "stats": counters})


class Rig:
    """A session on an eve.json of its own."""

    def __init__(self, folder, **settings):
        self.path, self.now = folder / "eve.json", NOW
        self.path.write_text("")
        config = MODELS["suricata"](id="ids", file=str(self.path), **settings)
        self.session = BY_KIND["suricata"].open(config, tools(None, lambda: self.now))

    async def poll(self, *lines, after_s=0.0):
        self.now += after_s
        with self.path.open("a") as file:
            file.writelines(f"{line}\n" for line in lines)
        os.utime(self.path, (self.now, self.now))
        return await self.session.poll()


@pytest.fixture
def rig(tmp_path):
    return Rig(tmp_path)


def value(result, signal, **labels):
    return next((s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels)), None)


async def test_declared_is_emitted_and_emitted_is_declared(rig):
    result = await rig.poll(stats(NOW - 15, 90, 900), stats())
    assert {s.signal for s in result.samples} == set(SIGNALS) == set(BY_KIND["suricata"].expects(rig.session.config))
    assert result.complete


async def test_a_signature_that_matched_is_one_alert_however_often(rig):
    result = await rig.poll(stats(), *[found(source=f"203.0.113.{n}") for n in range(5)])
    (alert,) = result.alerts
    assert (alert.title, alert.severity, alert.domain) == ("Signature 1", Severity.MAJOR, Domain.SECURITY)
    assert alert.description == "5 times from 203.0.113.0, 203.0.113.1, 203.0.113.2 and 2 more to 10.0.0.1 · A trojan"
    assert value(result, "security.threats.active", severity="high") == 1.0
    assert value(result, "security.detections", severity="high", technique="none") == 5.0


@pytest.mark.parametrize(("severity", "seen"), [(1, Severity.MAJOR), (2, Severity.WARNING), (3, Severity.INFORMATION)])
async def test_priority_one_is_the_worst(rig, severity, seen):
    assert (await rig.poll(stats(), found(severity=severity))).alerts[0].severity is seen


async def test_techniques_are_counted_by_their_attack_number(rig):
    result = await rig.poll(
        stats(), found(mitre_technique_id=["T1110.001"], mitre_tactic_id=["TA0006"]), found(mitre_technique_id="T1046")
    )
    assert value(result, "security.detections", technique="T1110.001", severity="high") == 1.0
    assert value(result, "security.detections", technique="T1046", severity="high") == 1.0
    assert dict(result.alerts[0].labels)["technique"] == "T1046"


async def test_what_was_counted_once_falls_to_zero_and_does_not_end(rig):
    await rig.poll(stats(), found(mitre_technique_id=["T1046"]))
    result = await rig.poll(stats(NOW + 7195, 7300, 9000), after_s=7200)
    assert value(result, "security.detections", technique="T1046", severity="high") == 0.0


async def test_a_text_that_is_no_technique_is_none(rig):
    result = await rig.poll(stats(), found(mitre_technique_id=["T1; drop table", 7, None]))
    assert value(result, "security.detections", technique="none", severity="high") == 1.0


async def test_what_was_blocked_is_for_information_and_counts_as_blocked(rig):
    drop = json.dumps({"timestamp": stamp(NOW - 9), "event_type": "drop", "drop": {}})
    result = await rig.poll(stats(), found(action="blocked"), drop)
    assert (result.alerts[0].severity, result.alerts[0].title) == (Severity.INFORMATION, "Signature 1 (blocked)")
    assert value(result, "security.attacks.blocked.rate") == pytest.approx(0.4)
    assert value(result, "security.threats.active", severity="high") == 0.0


async def test_an_alert_ends_when_its_signature_has_not_matched_for_the_hold(rig):
    await rig.poll(stats(), found())
    result = await rig.poll(stats(NOW + 995, 1100, 5000), after_s=1000)
    assert result.alerts == ()
    assert result.cleared == {"1:1": "has not been seen again for 15 min"}


async def test_a_sensor_that_fell_silent_clears_nothing(rig):
    await rig.poll(stats(), found())
    result = await rig.poll(after_s=1000)
    assert "has not told its counters for 1005 s; it may be dead" in result.gaps["*"]
    assert [a.title for a in result.alerts] == ["Signature 1"]
    assert not result.alerts_complete


async def test_a_sensor_without_counters_is_not_known_to_live(rig):
    assert "is stats among the types" in (await rig.poll(found())).gaps["*"]


async def test_rates_are_taken_from_two_reports_with_suricatas_own_time(rig):
    result = await rig.poll(stats(NOW - 15, 90, 1000, 10), stats(NOW - 5, 100, 2000, 60))
    packets = next(s for s in result.samples if s.signal == "security.ddos.packets")
    assert (packets.value, packets.at) == (100.0, NOW - 5)
    assert value(result, "security.ddos.syn.rate") == 5.0
    assert value(result, "security.sensor.dropped_ratio") == 0.0


async def test_a_report_is_not_old_before_the_next_is_due(rig):
    result = await rig.poll(stats(NOW - 15, 90, 1000), stats(NOW - 5, 100, 2000))
    assert {s.lag_s for s in result.samples if s.at is not None} == {10.0}


async def test_rates_span_all_reports_since_the_last_look(rig):
    await rig.poll(stats(NOW - 5, 100, 1000))
    steps = [stats(NOW - 5 + n, 100 + n, 1000 + 10 * n) for n in (8, 16, 24)]
    assert value(await rig.poll(*steps, after_s=20), "security.ddos.packets") == 10.0


async def test_packets_that_the_sensor_did_not_see_are_a_share_of_the_traffic(rig):
    result = await rig.poll(stats(NOW - 15, 90, 1000, drops=0), stats(NOW - 5, 100, 2000, drops=250))
    assert value(result, "security.sensor.dropped_ratio") == 0.25


async def test_nothing_is_measured_across_a_restart(rig):
    await rig.poll(stats(NOW - 5, 100_000, 10**9))
    assert value(await rig.poll(stats(NOW + 5, 3, 40), after_s=10), "security.ddos.packets") is None
    result = await rig.poll(stats(NOW + 15, 13, 140), after_s=10)
    assert value(result, "security.ddos.packets") == 10.0


async def test_a_capture_that_does_not_tell_what_it_missed_is_a_gap(rig):
    line = json.loads(stats())
    del line["stats"]["capture"]
    assert "does not tell what it missed" in (await rig.poll(json.dumps(line))).gaps["security.sensor.dropped_ratio"]


async def test_alerts_that_suricata_lost_are_a_gap_for_an_hour(rig):
    await rig.poll(stats(NOW - 15, 90, 900, overflow=0), stats(NOW - 5, 100, 1000, overflow=7))
    result = await rig.poll(stats(NOW + 5, 110, 1100, overflow=7), after_s=10)
    assert "lost 7 alerts" in result.gaps["security.detections"]


async def test_who_may_not_write_to_the_command_socket_is_told_beforehand(tmp_path, monkeypatch):
    socket = tmp_path / "s"
    socket.touch()
    rig = Rig(tmp_path, socket=str(socket))
    await rig.poll(stats())
    assert rig.session.denied() == {}
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    result = await rig.poll(stats(at=NOW))
    assert rig.session.denied() == {"reload-rules": f"this user may not write to {socket}"}
    assert result.gaps == {}
    socket.unlink()
    await rig.poll()
    assert rig.session.denied() == {}


async def test_anomalies_are_counted_by_kind(rig):
    line = json.dumps({"timestamp": stamp(NOW - 9), "event_type": "anomaly", "anomaly": {"type": "stream"}})
    assert value(await rig.poll(stats(), line), "security.anomalies", kind="stream") == 1.0


async def test_a_line_that_is_not_finished_is_read_when_it_is(rig):
    whole = found()
    await rig.poll(stats())
    with rig.path.open("a") as file:
        file.write(whole[:40])
    assert (await rig.session.poll()).complete
    assert len((await rig.poll(whole[40:])).alerts) == 1


async def test_lines_that_cannot_be_read_are_counted_in_a_gap(rig):
    result = await rig.poll(stats(), "{", "[]", found())
    assert "lines that could not be read: 2" in result.gaps["*"]
    assert len(result.alerts) == 1


async def test_beyond_two_hundred_the_signatures_are_one_alert(rig):
    result = await rig.poll(stats(), *[found(sid=n) for n in range(203)])
    assert (len(result.alerts), result.alerts[-1].title) == (201, "3 more signatures matched")


async def test_old_events_of_a_file_that_is_opened_first_stand_for_nothing(rig):
    result = await rig.poll(found(at=NOW - 86400), stats())
    assert result.alerts == ()
    assert value(result, "security.detections", technique="none", severity="high") == 0.0


async def test_a_real_eve_is_understood(rig):
    real = parse_eve(b"\n".join(REAL))
    rig.now = max(s.at for s in real.stats) + 1
    result = await rig.poll(*[line.decode() for line in REAL])
    assert {a.title for a in result.alerts} == {"NOC test beacon", "NOC test chatter"}
    assert value(result, "security.detections", technique="T1571") > 0
    assert value(result, "security.ddos.packets") is not None
    assert result.complete


@pytest.mark.parametrize("line", REAL, ids=range(len(REAL)))
async def test_a_damaged_line_is_read_or_refused_in_words(rig, line):
    for damaged in mutations(line):
        with suppress(BadPayload):
            result = await rig.poll(stats(), damaged.decode())
            assert all(a.title.isprintable() and len(a.title) <= 512 for a in result.alerts)


@pytest.mark.parametrize("body", [b"nothing\n", b"{}\n", b'{"timestamp": 3, "event_type": "alert"}\n'])
def test_a_file_of_something_else_is_refused(body):
    with pytest.raises(BadPayload, match=r"not the events of Suricata"):
        parse_eve(body)
