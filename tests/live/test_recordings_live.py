"""A real proxy writes an archive, and the real tshark reads captures: both become network performance."""

import os
import subprocess
import threading
import time
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from noc_app.connectors.mobile.recordings import CONNECTOR, Config
from noc_app.model import labels_of
from tests.contract.replay import tools
from tests.tools.foreign import begin, end, python_with
from tests.tools.pcap import session
from tests.tools.servers import free_port, pause, program

pytestmark = [pytest.mark.live, pytest.mark.timeout(200)]
MITMPROXY = "11.0.2"
ANDROID = labels_of({"platform": "android", "version": "3.2"})


class Shop(BaseHTTPRequestHandler):
    """Answers after a moment; /broken is a failure."""

    def do_GET(self):
        pause(0.05)
        self.send_response(500 if self.path == "/broken" else 200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *words):
        pass


@contextmanager
def shop():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


@contextmanager
def proxy(folder, archive):
    """A proxy that writes all that went through it to `archive` when it ends."""
    place, port = python_with("mitmproxy", f"mitmproxy=={MITMPROXY}"), free_port()
    settings = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    words = ["--listen-host", "127.0.0.1", "--listen-port", str(port), "--set", f"hardump={archive}"]
    command = [place / "bin" / "mitmdump", "-q", *words, "--set", f"confdir={folder}"]
    process = begin(command, settings, folder, "proxy")
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        end(process)


async def polled(folder, **settings):
    # What was written a moment ago may not be whole; here it is.
    for file in folder.rglob("*.*"):
        os.utime(file, (time.time() - 10,) * 2)
    config = Config(id="r", kind="recordings", folder=folder, **settings)
    return await CONNECTOR.open(config, tools(None, time.time)).poll()


def values(result, signal):
    return [s.value for s in result.samples if s.signal == signal and s.labels == ANDROID]


def record(folder, archive):
    """Ask a shop through a proxy: two requests that are answered, and one that fails."""
    with shop() as port, proxy(folder, archive) as through, httpx.Client(proxy=through, trust_env=False) as client:
        for _ in range(200):  # until the proxy is there
            with suppress(httpx.HTTPError):
                client.get(f"http://127.0.0.1:{port}/")
                break
            pause(0.2)
        client.get(f"http://127.0.0.1:{port}/")
        client.get(f"http://127.0.0.1:{port}/broken")


async def test_an_archive_of_a_real_proxy_is_read(tmp_path):
    place = tmp_path / "recordings" / "android" / "3.2"
    place.mkdir(parents=True)
    record(tmp_path, place / "session.har")
    result = await polled(tmp_path / "recordings")
    (ratio,), (took,) = values(result, "mobile.network.error_ratio"), values(result, "mobile.network.duration")
    assert ratio == pytest.approx(1 / 3)
    assert 0.05 <= took < 5.0
    assert 0.0 <= values(result, "mobile.recording.age")[0] < 60.0
    assert "mobile.network.phase.duration" in {s.signal for s in result.samples}
    assert result.complete


@pytest.fixture
def tshark():
    return program("tshark")


async def test_captures_are_read_by_the_real_tshark(tmp_path, tshark):
    place = tmp_path / "android" / "3.2"
    place.mkdir(parents=True)
    (place / "good.pcap").write_bytes(session(time.time() - 30).bytes)
    (place / "bad.pcap").write_bytes(session(time.time() - 60, status=503, again=True).bytes)
    result = await polled(tmp_path, types=["pcap"], tshark=tshark)
    assert values(result, "mobile.network.rtt") == [pytest.approx(0.1, abs=0.001)]
    assert values(result, "mobile.network.retransmission_ratio") == [pytest.approx(1 / 13)]
    assert values(result, "mobile.dns.error_ratio") == [0.5]
    assert values(result, "mobile.network.error_ratio") == [0.5]
    assert values(result, "mobile.network.duration") == [pytest.approx(0.1, abs=0.001)]
    assert result.complete


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (session(1_700_000_000.0).bytes[:-20], "the capture ends within a packet"),
        (b"nonsense" * 10, "isn't a capture file"),
        (session(1_700_000_000.0).bytes[:24], "it has no packet"),
    ],
)
async def test_a_capture_that_is_not_whole_is_said(tmp_path, tshark, content, reason):
    (tmp_path / "x.pcap").write_bytes(content)
    result = await polled(tmp_path, types=["pcap"], tshark=tshark)
    assert reason in result.gaps["mobile.network.rtt"]


def test_the_capture_written_by_hand_is_one_that_tshark_finds_no_fault_with(tmp_path, tshark):
    (tmp_path / "x.pcap").write_bytes(session(time.time()).bytes)
    command = [tshark, "-n", "-r", tmp_path / "x.pcap", "-Y", "_ws.malformed"]
    assert subprocess.run(command, capture_output=True, timeout=30).stdout == b""
