"""Against a real sshd, a real journal, and the log lines that fail2ban's authors have annotated."""

import datetime as dt
import json
import os
import re
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.security.auth_log_wire import parse_lines
from noc_app.connectors.security.sign_ins import What
from noc_app.model import Around, Severity
from tests.contract.replay import tools
from tests.tools.servers import free_port, pause, program

pytestmark = pytest.mark.live

ANNOTATED = Path("/usr/lib/python3/dist-packages/fail2ban/tests/files/logs/sshd")
JOURNAL_REMOTE = "/usr/lib/systemd/systemd-journal-remote"
OURS = re.compile(r"^(?!.*\d \[sshd\]).*sshd.*: .*(Failed \S+ for|PAM: .* for|not allowed because|ROOT LOGIN REFUSED)")
# Older servers let a client write behind the address; what newer ones let it write before is what we defend against.
FORGED_BEHIND = re.compile(r" ssh\d: .*from ")
READY_S = 15.0


@contextmanager
def sshd(folder):
    """Run sshd for its own keys; yield its port and the file of what it says."""
    Path("/run/sshd").mkdir(exist_ok=True)
    for name in ("host", "user"):
        subprocess.run([program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    port, said = free_port(), folder / "said"
    settings = {
        "Port": port,
        "ListenAddress": "127.0.0.1",
        "HostKey": folder / "host",
        "AuthorizedKeysFile": folder / "user.pub",
        "PidFile": folder / "pid",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "yes",
        "PermitRootLogin": "yes",
    }
    (folder / "conf").write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
    with said.open("wb") as log:
        server = subprocess.Popen([program("/usr/sbin/sshd"), "-D", "-e", "-f", folder / "conf"], stderr=log)
    try:
        wait_for(said, "Server listening")
        yield port, said
    finally:
        server.terminate()
        server.wait(10)


def wait_for(said, words):
    give_up = time.monotonic() + READY_S
    while words not in said.read_text():
        assert time.monotonic() < give_up, said.read_text()
        pause(0.05)


def sign_in(folder, port, user, *options):
    """Try to sign in, with a wrong password where one is asked for."""
    ask = folder / "ask"
    ask.write_text("#!/bin/sh\necho wrong\n")
    ask.chmod(0o755)
    known = ("-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "NumberOfPasswordPrompts=3")
    command = [program("ssh"), "-F", "none", *known, *options, "-p", str(port), f"{user}@127.0.0.1", "true"]
    more = {"SSH_ASKPASS": str(ask), "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": ":0"}
    subprocess.run(command, env={**os.environ, **more}, capture_output=True, check=False, timeout=60)


def as_syslog(said, at):
    stamp = dt.datetime.fromtimestamp(at, dt.UTC).isoformat()
    return "".join(f"{stamp} host-1 sshd[1]: {line}\n" for line in said.read_text().replace("\r", "").splitlines())


async def test_what_a_real_sshd_says_is_understood(tmp_path):
    with sshd(tmp_path) as (port, said):
        password = ("-o", "PubkeyAuthentication=no")
        for user in ("nobody-here", "root", "x from 198.51.100.1 port 22 ssh2"):
            sign_in(tmp_path, port, user, *password)
        sign_in(tmp_path, port, "root", "-i", str(tmp_path / "user"), "-o", "IdentitiesOnly=yes")
        wait_for(said, "Accepted publickey")
    log, now = tmp_path / "auth.log", time.time()
    log.write_text(as_syslog(said, now - 5))
    config = MODELS["auth_log"](id="a-1", file=str(log), failures=5)
    result = await BY_KIND["auth_log"].open(config, tools(None, time.time)).poll()
    tried = [(dict(s.labels), s.value) for s in result.samples if s.signal == "security.authentication.rate"]
    rate = {labels["outcome"]: value for labels, value in tried if labels["realm"] == "ssh"}
    assert {a.severity for a in result.alerts} == {Severity.WARNING, Severity.CRITICAL}
    assert {dict(a.labels)["source"] for a in result.alerts} == {"127.0.0.1"}
    assert rate["failure"] == pytest.approx(0.9)  # three users with three tries each, over ten minutes
    assert result.complete


async def test_a_real_journal_is_read_on_from_where_it_was(tmp_path):
    program("journalctl")
    program(JOURNAL_REMOTE)
    now = time.time()
    store = tmp_path / "remote.journal"
    write_journal(store, now, "Failed password for root from 203.0.113.9 port 4 ssh2", uid="0", number=6)
    config = MODELS["auth_log"](id="a-1", journal=True, journal_dir=str(tmp_path), failures=5)
    session = BY_KIND["auth_log"].open(config, tools(None, lambda: now + 1))
    first = await session.poll()
    assert [a.title for a in first.alerts] == ["Brute force on ssh from 203.0.113.9"]
    assert first.complete
    write_journal(store, now + 1, "Accepted password for root from 203.0.113.9 port 4 ssh2", uid="1000")
    assert [a.severity for a in (await session.poll()).alerts] == [Severity.WARNING]  # written by a user: not believed
    write_journal(store, now + 1, "Accepted password for root from 203.0.113.9 port 4 ssh2", uid="0")
    third = await session.poll()
    assert sorted(a.severity for a in third.alerts) == [Severity.WARNING, Severity.CRITICAL]
    assert third.alerts[0].description.startswith("6 failed")  # nothing is counted twice


async def test_the_lines_around_a_moment_of_a_real_journal_are_shown_and_no_others(tmp_path):
    program("journalctl")
    program(JOURNAL_REMOTE)
    now = time.time()
    write_journal(
        tmp_path / "remote.journal", now - 300.0, "Failed password for eve from 203.0.113.9 port 4 ssh2", uid="0"
    )
    write_journal(tmp_path / "later.journal", now - 30.0, "Accepted password for bob from 203.0.113.5", uid="0")
    config = MODELS["auth_log"](id="a-1", journal=True, journal_dir=str(tmp_path))
    session = BY_KIND["auth_log"].open(config, tools(None, lambda: now))
    (line,) = (await session.lines(Around(at=now, within_s=60.0, hosts=("host-1.example.org",)))).lines
    assert line.words == "sshd: Accepted password for bob from 203.0.113.5"
    assert line.at == pytest.approx(now - 30.0, abs=0.001)
    assert (await session.lines(Around(at=now, within_s=60.0, hosts=("host-2",)))).lines == ()
    assert len((await session.lines(Around(at=now - 300.0, within_s=60.0, whole=True))).lines) == 1


def write_journal(store, at, said, *, uid, number=1):
    entry = {
        "__REALTIME_TIMESTAMP": int(at * 1e6),
        "__MONOTONIC_TIMESTAMP": int(at * 1e6),
        "_BOOT_ID": "0" * 31 + "1",
        "_MACHINE_ID": "0" * 31 + "2",
        "_HOSTNAME": "host-1",
        "_UID": uid,
        "SYSLOG_FACILITY": 10,
        "SYSLOG_IDENTIFIER": "sshd",
    }
    text = ""
    for step in range(number):
        moved = {**entry, "__MONOTONIC_TIMESTAMP": entry["__MONOTONIC_TIMESTAMP"] + step, "MESSAGE": said}
        text += "".join(f"{name}={value}\n" for name, value in moved.items()) + "\n"
    subprocess.run([JOURNAL_REMOTE, "-o", store, "-"], input=text.encode(), capture_output=True, check=True, timeout=30)


def annotated():
    """Yield each line of fail2ban's log that is about a sign-in, with what its authors expect of it."""
    expected = {}
    for line in ANNOTATED.read_text(errors="replace").splitlines() if ANNOTATED.exists() else ():
        if line.startswith("# failJSON"):
            expected = json.loads(line.partition(":")[2])
        elif line.strip() and not line.startswith("#"):
            yield line, expected
            expected = {}


def failures_in(line):
    read = parse_lines(line.encode(), dt.datetime(2005, 8, 14, tzinfo=dt.UTC).timestamp(), zone=dt.UTC)
    return [e for e in read.events if e.what in {What.FAILED, What.DENIED}]


def test_the_failures_that_fail2ban_finds_are_found_with_the_same_address():
    lines = [(line, e["host"]) for line, e in annotated() if e.get("match") and OURS.search(line)]
    if not lines:
        pytest.skip("fail2ban is not installed (Debian: apt-get install fail2ban)")
    assert len(lines) > 30
    wrong = [
        line for line, host in lines
        if not FORGED_BEHIND.search(line) and [e.source for e in failures_in(line)] != [host.removeprefix("::ffff:")]
    ]  # fmt: skip
    assert wrong == []


def test_what_is_no_failure_for_fail2ban_is_none_here():
    assert [line for line, e in annotated() if not e.get("match") and failures_in(line)] == []
