"""Packet captures, read by tshark: round trips, retransmissions, name look-ups, plain HTTP."""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from noc_app.connectors.kit import plain
from noc_app.connectors.lax import number_of
from noc_app.connectors.mobile.har import FIRST_FAILURE, Exchange
from noc_app.model import BadPayload, PollError, TimedOut, Unreachable
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

PACKETS = 500_000  # of one capture: more takes a minute and changes no median
FIELDS = (
    "frame.time_epoch",
    "tcp.stream",
    "tcp.analysis.retransmission",
    "tcp.analysis.ack_rtt",
    "dns.flags.response",
    "dns.flags.rcode",
    "http.response.code",
    "http.time",
)
CUT_SHORT = 2  # tshark's exit code for a file that ends within a packet; what came before is printed


class Traffic(NamedTuple):
    """What a capture shows. `note` says what of it could not be read, empty if all could."""

    newest_at: float
    tcp_packets: int
    retransmitted: int
    round_trips_s: tuple[float, ...]
    look_ups: int
    look_ups_failed: int
    exchanges: tuple[Exchange, ...]
    note: str = ""


def read_capture(program: str, path: Path, within_s: float) -> Traffic:
    """Return what tshark finds in the capture at `path`; blocks for at most `within_s`. Raises PollError."""
    fields = [part for name in FIELDS for part in ("-e", name)]
    # No names are looked up, and nobody's own settings or scripts are read: a capture may come from anywhere.
    command = [
        program,
        "-n",
        "-r",
        str(path.absolute()),
        "-c",
        str(PACKETS),
        "-T",
        "fields",
        "-E",
        "occurrence=f",
        *fields,
    ]
    with tempfile.TemporaryDirectory(prefix="noc-tshark-") as nowhere:
        settings = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "WIRESHARK_CONFIG_DIR": nowhere, "HOME": nowhere}
        try:
            done = subprocess.run(  # noqa: S603 - the program is the user's own choice
                command, capture_output=True, timeout=within_s, env=settings, stdin=subprocess.DEVNULL, check=False
            )
        except subprocess.TimeoutExpired as error:
            late = phrase("{program} was not done within {seconds} s", program="tshark", seconds=float(within_s))
            raise TimedOut(late) from error
        except OSError as error:
            reason = plain(error.strerror or error)
            raise Unreachable(
                phrase("cannot run {program}: {reason}", program=plain(program), reason=reason)
            ) from error
    if done.returncode not in {0, CUT_SHORT} or not done.stdout:
        reason = _complaint(done.stderr) or phrase("it has no packet")
        raise PollError(phrase("tshark cannot read the capture: {reason}", reason=reason))
    return parse_fields(done.stdout, note=phrase("the capture ends within a packet") if done.returncode else "")


def parse_fields(printed: bytes, *, note: str = "") -> Traffic:
    """Return what the columns of FIELDS say. Raises BadPayload."""
    newest = 0.0
    tcp = retransmitted = look_ups = failed = 0
    trips: list[float] = []
    exchanges: list[Exchange] = []
    for at, stream, again, trip, response, code, status, took in _rows(printed):
        newest = max(newest, _number(at, FIELDS[0]))
        tcp += bool(stream)
        retransmitted += bool(again)
        if trip:
            trips.append(_number(trip, "tcp.analysis.ack_rtt"))
        if response in {"1", "True"}:
            look_ups += 1
            failed += code not in {"", "0"}
        if status:
            took_s = _number(took, "http.time") if took else None
            exchanges.append(Exchange(_number(at, FIELDS[0]), took_s, _number(status, "status") >= FIRST_FAILURE, {}))
    return Traffic(newest, tcp, retransmitted, tuple(trips), look_ups, failed, tuple(exchanges), note)


def _complaint(said: bytes) -> str:
    """Return what tshark says is wrong, without its warning to administrators."""
    lines = said.decode("utf-8", "replace").splitlines()
    return plain(" ".join(line for line in lines if not line.startswith("Running as user")), 160)


def _rows(printed: bytes) -> Iterator[Sequence[str]]:
    for line in printed.decode("utf-8", "replace").splitlines():
        row = line.split("\t")
        if len(row) != len(FIELDS):
            raise BadPayload(phrase("tshark printed something else than the columns that it was asked for"))
        yield row


def _number(text: str, name: str) -> float:
    try:
        return number_of(text)
    except ValueError as error:
        raise BadPayload(phrase("{what}: {reason}", what=f"tshark: {name}", reason=said_by(error))) from error
