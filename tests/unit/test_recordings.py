"""Recorded sessions: what requests took, what failed, and how old all of it is."""

import json
import os
from datetime import UTC, datetime

import pytest

from noc_app.connectors.mobile.har import parse_har
from noc_app.connectors.mobile.recordings import CONNECTOR, Config
from noc_app.connectors.mobile.tshark import FIELDS, parse_fields
from noc_app.model import BadPayload, PollError, Unreachable, labels_of
from tests.contract.replay import tools
from tests.tools.mutations import mutations, without

NOW = 1_700_000_000.0
ANDROID = labels_of({"platform": "android", "version": "3.2"})


def entry(status=200, ms=100.0, at=NOW - 60, **timings):
    return {
        "startedDateTime": datetime.fromtimestamp(at, UTC).isoformat(),
        "time": ms,
        "request": {"method": "GET", "url": "https://shop.example/"},
        "response": {"status": status},
        "timings": {
            "blocked": -1,
            "dns": -1,
            "connect": 20,
            "ssl": 10,
            "send": 0,
            "wait": 70,
            "receive": 10,
            **timings,
        },
    }


def har(*entries):
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}}).encode()


def keep(folder, body, name="android/3.2/a.har", at=NOW - 60):
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(body)
    os.utime(file, (at, at))
    return file


def opened(folder, **settings):
    config = Config(id="r", kind="recordings", folder=folder, **settings)
    return CONNECTOR.open(config, tools(None, lambda: NOW))


def values(result, signal, labels=ANDROID):
    return [s.value for s in result.samples if s.signal == signal and s.labels == labels]


async def test_requests_are_told_by_platform_and_version(tmp_path):
    keep(tmp_path, har(entry(ms=100), entry(ms=300), entry(ms=200)))
    result = await opened(tmp_path).poll()
    assert values(result, "mobile.network.duration") == [0.2]
    assert values(result, "mobile.network.error_ratio") == [0.0]
    assert values(result, "mobile.recording.age") == [60.0]
    assert result.complete


@pytest.mark.parametrize("status", [0, -1, 500, 503])
async def test_a_request_without_an_answer_or_with_a_servers_failure_failed(tmp_path, status):
    keep(tmp_path, har(entry(), entry(status, ms=1)))
    result = await opened(tmp_path).poll()
    assert values(result, "mobile.network.error_ratio") == [0.5]
    assert values(result, "mobile.network.duration") == [0.1]


async def test_what_is_not_there_is_an_answer_and_no_failure(tmp_path):
    keep(tmp_path, har(entry(404)))
    assert values(await opened(tmp_path).poll(), "mobile.network.error_ratio") == [0.0]


async def test_phases_that_did_not_happen_are_not_counted_as_zero(tmp_path):
    keep(tmp_path, har(entry(), entry(dns=40)))
    found = {dict(s.labels)["phase"]: s.value for s in (await opened(tmp_path).poll()).samples if "phase" in s.signal}
    assert found["dns"] == 0.04
    assert found["wait"] == 0.07
    assert "blocked" not in found


def test_a_request_whose_time_is_left_out_took_the_sum_of_its_phases():
    (exchange,) = parse_har(har(entry(ms=-1)))
    assert exchange.took_s == pytest.approx(0.1)
    assert parse_har(har({**entry(ms=None), "timings": {}}))[0].took_s is None


async def test_several_recordings_of_one_version_count_together(tmp_path):
    keep(tmp_path, har(entry(ms=100)), "android/3.2/a.har")
    keep(tmp_path, har(entry(ms=300)), "android/3.2/deep/b.har")
    assert values(await opened(tmp_path).poll(), "mobile.network.duration") == [0.2]


async def test_a_file_that_lies_elsewhere_is_of_an_unknown_platform(tmp_path):
    keep(tmp_path, har(entry()), "a.har")
    unknown = labels_of({"platform": "unknown", "version": "unknown"})
    assert values(await opened(tmp_path).poll(), "mobile.network.error_ratio", unknown) == [0.0]


async def test_recordings_that_are_too_old_are_not_counted_and_that_is_said(tmp_path):
    keep(tmp_path, har(entry()), at=NOW - 3 * 86_400)
    keep(tmp_path, har(entry(at=NOW - 3 * 86_400)), "ios/9/copied-today.har")
    result = await opened(tmp_path).poll()
    assert result.samples == ()
    assert result.gaps["mobile.network.duration"] == "no recording of the last 1 d tells it"


async def test_a_file_that_is_still_being_written_waits(tmp_path):
    keep(tmp_path, har(entry())[:-9], at=NOW - 1)
    result = await opened(tmp_path).poll()
    assert "not an HTTP archive" not in result.gaps["mobile.network.duration"]


async def test_a_file_that_cannot_be_read_is_a_gap_beside_the_others(tmp_path):
    keep(tmp_path, har(entry()))
    keep(tmp_path, b'{"log": {', "android/3.2/broken.har")
    result = await opened(tmp_path).poll()
    assert values(result, "mobile.network.duration") == [0.1]
    assert "android/3.2/broken.har: not an HTTP archive" in result.gaps["mobile.network.duration"]


async def test_a_file_is_read_once(tmp_path):
    keep(tmp_path, har(entry()))
    session = opened(tmp_path)
    await session.poll()
    (known,) = session._archive._known.values()
    await session.poll()
    assert next(iter(session._archive._known.values())) is known


async def test_many_new_files_are_read_a_few_at_a_time_and_that_is_said(tmp_path):
    for number in range(3):
        keep(tmp_path, har(entry()), f"android/3.2/{number}.har", at=NOW - 60 - number)
    session = opened(tmp_path, files_per_poll=2)
    assert (await session.poll()).gaps["mobile.network.duration"] == "recordings that wait to be read: 1"
    assert (await session.poll()).complete


async def test_a_folder_that_is_not_there_fails_the_poll(tmp_path):
    with pytest.raises(Unreachable):
        await opened(tmp_path / "nothing").poll()


async def test_a_machine_without_tshark_says_so(tmp_path):
    keep(tmp_path, b"x", "android/3.2/a.pcap")
    result = await opened(tmp_path, types=["pcap"], tshark="no-such-program").poll()
    assert "cannot run no-such-program" in result.gaps["mobile.network.rtt"]


@pytest.mark.parametrize("path", [("log",), ("log", "entries"), ("log", "entries", 0, "startedDateTime")])
def test_a_field_that_is_missing_is_named(path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse_har(without(har(entry()), *path))


def test_a_damaged_archive_is_read_or_refused_in_words():
    for body in mutations(har(entry(), entry(500))):
        found, said = read_or_refused(body)
        assert said.isprintable()
        assert all(e.took_s is None or 0 <= e.took_s <= 86_400 * 8 for e in found)


def read_or_refused(body):
    try:
        return parse_har(body), ""
    except PollError as error:
        return [], str(error)


# Captures


def row(**fields):
    usual = {"frame.time_epoch": str(NOW), "tcp.stream": "0"}
    given = {name.replace("__", "."): value for name, value in fields.items()}
    return "\t".join({**usual, **given}.get(name, "") for name in FIELDS)


def printed(*rows):
    return "\n".join(rows).encode()


def test_the_columns_of_tshark_become_traffic():
    traffic = parse_fields(
        printed(
            row(),
            row(tcp__analysis__retransmission="1"),
            row(tcp__analysis__ack_rtt="0.25"),
            row(http__response__code="503", http__time="1.5"),
            row(tcp__stream="", dns__flags__response="1", dns__flags__rcode="3"),
            row(tcp__stream="", dns__flags__response="True", dns__flags__rcode="0"),
        )
    )
    assert (traffic.tcp_packets, traffic.retransmitted, traffic.round_trips_s) == (4, 1, (0.25,))
    assert (traffic.look_ups, traffic.look_ups_failed) == (2, 1)
    assert [(e.took_s, e.failed) for e in traffic.exchanges] == [(1.5, True)]


@pytest.mark.parametrize("body", [b"a\tb", printed(row(frame__time_epoch="soon")), b"\n"])
def test_other_columns_are_refused(body):
    with pytest.raises(BadPayload, match="tshark"):
        parse_fields(body)


def test_what_is_expected_is_what_the_kinds_supply():
    def expected(*types):
        return set(CONNECTOR.expects(Config(id="r", kind="recordings", folder="/x", types=types)))

    assert expected("pcap") == {"mobile.network.rtt", "mobile.network.retransmission_ratio", "mobile.recording.age"}
    assert "mobile.network.duration" in expected("har")
