"""Against a real Suricata: what it finds on a wire and in captures of our own making is what is shown."""

import json
import struct
import subprocess
import time
from dataclasses import replace

import pytest

from noc_app.config.operation import Asked, Parameters
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.model import Severity, Unreachable
from tests.contract.replay import tools
from tests.tools.engine import until
from tests.tools.prism import SPECS
from tests.tools.sensor import BEACON, CHATTER, sensor, written
from tests.tools.servers import program

pytestmark = pytest.mark.live

SCHEMA = SPECS / "suricata-eve-suricata-7.0.10.schema.json"


def opened(eve, **settings):
    config = MODELS["suricata"](id="ids", file=str(eve), every=1, **settings)
    return BY_KIND["suricata"].open(config, tools(None, time.time))


def of(result, signal, **labels):
    return [s.value for s in result.samples if s.signal == signal and set(labels.items()) <= set(s.labels)]


async def test_what_passes_a_listening_sensor_is_shown_and_so_is_its_silence(tmp_path):
    with sensor(tmp_path) as running:
        session = opened(running.eve, silent_after=10)
        await session.poll()
        running.send(BEACON, 20)
        running.send(CHATTER, 5)
        running.knock(50)
        seen = []

        async def all_is_shown():
            seen.append(await session.poll())
            syn = [value for result in seen for value in of(result, "security.ddos.syn.rate")]
            return len(seen[-1].alerts) == 2 and max(syn, default=0.0) > 0.0

        await until_it(all_is_shown)
    result = seen[-1]
    assert result.complete
    assert {a.title: a.severity for a in result.alerts} == {
        "NOC test beacon": Severity.MAJOR,
        "NOC test chatter": Severity.INFORMATION,
    }
    assert of(result, "security.detections", technique="T1571", severity="high")[0] >= 1.0
    assert of(result, "security.sensor.dropped_ratio") == [0.0]
    session.tools = tools(None, lambda: time.time() + 60)  # a minute after it was stopped
    late = await session.poll()
    assert "it may be dead" in late.gaps["*"]
    assert len(late.alerts) == 2


async def test_signatures_are_loaded_again_and_that_is_read_back(tmp_path):
    with sensor(tmp_path) as running:
        session = opened(running.eve, socket=str(running.socket))
        asked = Asked(operation="reload-rules", parameters=Parameters(), intent="i", by="m", at=time.time() + 6)
        assert await session.operated(asked) is False
        await session.operate(asked)
        assert await session.operated(replace(asked, at=time.time())) is True
    with pytest.raises(Unreachable, match="nobody answers"):
        await session.operate(asked)


async def until_it(holds):
    give_up = time.monotonic() + 30
    while not await holds():
        assert time.monotonic() < give_up
        await until(lambda: True)


def datagram(port, sport):
    """One UDP packet on Ethernet, without checksums."""
    udp = struct.pack("!HHHH", sport, port, 8 + 4, 0) + b"ping"
    addresses = bytes([203, 0, 113, 9]), bytes([10, 0, 0, 1])
    ip = struct.pack("!BBHHHBBH4s4s", 0x45, 0, 20 + len(udp), sport, 0, 64, 17, 0, *addresses)
    return bytes(12) + b"\x08\x00" + ip + udp


def capture(path, at, packets):
    """Write packets, one each millisecond from `at` on, in the classic format of tcpdump."""
    body = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    for step, packet in enumerate(packets):
        body += struct.pack("<IIII", int(at), 1000 * step, len(packet), len(packet)) + packet
    path.write_bytes(body)


def read_offline(folder, packets, *more, **rules):
    """Have Suricata read packets of now from a file, and add to its eve.json."""
    capture(folder / "own.pcap", time.time() - 5, packets)
    command = [program("suricata"), "-r", folder / "own.pcap", "-k", "none", "--runmode", "single", *more]
    subprocess.run([*command, *written(folder, **rules)], check=True, capture_output=True, timeout=60)


async def test_a_capture_of_our_own_gives_the_alerts_that_are_in_it_through_a_rotation(tmp_path):
    read_offline(tmp_path, [datagram(BEACON, 1000 + n) for n in range(7)] + [datagram(9, 5)])
    eve = tmp_path / "eve.json"
    session = opened(eve)
    first = await session.poll()
    assert of(first, "security.detections", technique="T1571") == [7.0]
    assert dict(first.alerts[0].labels)["technique"] == "T1571"
    assert first.alerts[0].description.startswith("7 times from 203.0.113.9 to 10.0.0.1")
    eve.rename(tmp_path / "eve.json.1")
    read_offline(tmp_path, [datagram(CHATTER, 1000 + n) for n in range(3)])
    second = await session.poll()
    assert of(second, "security.detections", technique="none", severity="low") == [3.0]
    assert of(second, "security.detections", technique="T1571") == [7.0]
    assert "*" not in second.gaps


async def test_what_suricata_drops_is_blocked(tmp_path):
    rules = f'drop udp any any -> any {BEACON} (msg:"NOC test drop"; sid:1000003; priority:1;)\n'
    read_offline(tmp_path, [datagram(BEACON, 1000 + n) for n in range(5)], "--simulate-ips", rules=rules)
    result = await opened(tmp_path / "eve.json").poll()
    assert of(result, "security.attacks.blocked.rate")[0] > 0
    assert "NOC test drop (blocked)" in {a.title for a in result.alerts}


def test_the_events_that_are_read_here_have_the_form_that_suricata_promises(tmp_path):
    if not SCHEMA.is_file():
        pytest.skip("NOC_SPECS names no folder with Suricata's schema")
    jsonschema = pytest.importorskip("jsonschema")
    read_offline(tmp_path, [datagram(BEACON, 1000)])
    validator = jsonschema.Draft7Validator(json.loads(SCHEMA.read_text()))
    for line in (tmp_path / "eve.json").read_text().splitlines():
        assert [e.message for e in validator.iter_errors(json.loads(line))] == []
