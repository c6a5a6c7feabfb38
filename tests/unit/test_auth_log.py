"""Sign-ins read from a log: what counts as one, what an attack is, and when silence is no evidence."""

import datetime as dt
import json
import os
from contextlib import suppress
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.security import auth_log
from noc_app.connectors.security.auth_log import SIGNALS
from noc_app.connectors.security.auth_log_wire import parse_journal, parse_lines
from noc_app.connectors.security.sign_ins import What
from noc_app.model import BadPayload, Domain, Severity, Unreachable
from tests.contract.replay import tools
from tests.tools.mutations import mutations

NOW = dt.datetime(2026, 3, 1, 12, 0, tzinfo=dt.UTC).timestamp()
CRETE = ZoneInfo("Europe/Athens")


def line(said, at=NOW - 60, tag="sshd[42]"):
    return f"{dt.datetime.fromtimestamp(at, dt.UTC).isoformat()} web-1 {tag}: {said}\n"


def failed(source="203.0.113.9", user="root", at=NOW - 60):
    return line(f"Failed password for {user} from {source} port 40022 ssh2", at)


def events(*lines, now=NOW, zone=dt.UTC):
    return parse_lines("".join(lines).encode(), now, zone=zone).events


class Rig:
    """A session on a file of its own."""

    def __init__(self, folder, **settings):
        self.path, self.now = folder / "auth.log", NOW
        self.path.write_text("")
        config = MODELS["auth_log"](id="a-1", file=str(self.path), **settings)
        self.session = BY_KIND["auth_log"].open(config, tools(None, lambda: self.now))

    async def poll(self, *lines, after_s=0.0):
        self.now += after_s
        with self.path.open("a") as file:
            file.writelines(lines)
        os.utime(self.path, (self.now, self.now))
        return await self.session.poll()


@pytest.fixture
def rig(tmp_path):
    return Rig(tmp_path)


def value(result, signal, **labels):
    wanted = tuple(sorted(labels.items()))
    return next((s.value for s in result.samples if s.signal == signal and s.labels == wanted), None)


@pytest.mark.parametrize(
    ("said", "what", "source", "user"),
    [
        ("Accepted password for alice from 203.0.113.5 port 4242 ssh2", What.OK, "203.0.113.5", "alice"),
        ("Accepted publickey for bob from 2001:db8::7 port 1 ssh2: ED25519 SHA256:abc", What.OK, "2001:db8::7", "bob"),
        ("Failed password for root from 203.0.113.9 port 40022 ssh2", What.FAILED, "203.0.113.9", "root"),
        ("Failed password for invalid user x from ::ffff:203.0.113.9 port 4 ssh2", What.FAILED, "203.0.113.9", "x"),
        ("Failed keyboard-interactive/pam for eve from 203.0.113.9 port 4 ssh2", What.FAILED, "203.0.113.9", "eve"),
        ("Failed publickey for invalid user x from 203.0.113.9 port 4 ssh2", What.FAILED, "203.0.113.9", "x"),
        ("error: PAM: Authentication failure for eve from 203.0.113.9", What.FAILED, "203.0.113.9", "eve"),
        ("User eve from 203.0.113.9 not allowed because not listed in AllowUsers", What.DENIED, "203.0.113.9", "eve"),
    ],
)
def test_a_sign_in_over_ssh(said, what, source, user):
    (event,) = events(line(said))
    assert (event.realm, event.what, event.source, event.user, event.host) == ("ssh", what, source, user, "web-1")


@pytest.mark.parametrize(
    "said",
    [
        "Invalid user admin from 203.0.113.9 port 4",  # its failure comes in a line of its own
        "Failed publickey for alice from 203.0.113.9 port 4 ssh2: RSA SHA256:abc",  # one of the keys she has
        "Failed none for invalid user x from 203.0.113.9 port 4 ssh2",  # only asks how it may sign in
        "Connection closed by 203.0.113.9 port 4 [preauth]",
        "pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.9",
        "Server listening on 0.0.0.0 port 22.",
    ],
)
def test_what_is_no_sign_in_does_not_count(said):
    assert events(line(said)) == ()


def test_a_user_name_that_looks_like_a_line_gives_nobody_elses_address():
    name = "x from 198.51.100.1 port 22 ssh2"
    (event,) = events(line(f"Failed password for invalid user {name} from 203.0.113.9 port 40022 ssh2"))
    assert event.source == "203.0.113.9"


def test_a_line_that_syslog_folded_counts_as_often_as_it_says():
    (event,) = events(line("message repeated 5 times: [ Failed password for root from 203.0.113.9 port 4 ssh2]"))
    assert event.times == 5


@pytest.mark.parametrize(
    ("tag", "said", "what", "times"),
    [
        ("sudo", " alice : TTY=pts/0 ; PWD=/home/alice ; USER=root ; COMMAND=/bin/ls", What.PRIVILEGED, 1),
        ("sudo", " alice : PWD=/ ; USER=root ; TSID=00001 ; COMMAND=list", What.PRIVILEGED, 1),
        ("sudo", " al : 3 incorrect password attempts ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/x", What.FAILED, 3),
        ("sudo", " eve : user NOT in sudoers ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/ls", What.DENIED, 1),
        ("sudo", " eve : command not allowed ; TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/ls", What.DENIED, 1),
        ("su[7]", "(to root) alice on pts/1", What.PRIVILEGED, 1),
        ("su[7]", "FAILED SU (to root) eve on pts/1", What.FAILED, 1),
        ("login[7]", "FAILED LOGIN (1) on '/dev/tty1' FOR 'eve', Authentication failure", What.FAILED, 1),
        ("login[7]", "LOGIN ON tty1 BY alice", What.OK, 1),
    ],
)  # fmt: skip
def test_other_doors(tag, said, what, times):
    (event,) = events(line(said, tag=tag))
    assert (event.what, event.times) == (what, times)


def test_sudo_to_an_ordinary_user_is_not_privileged():
    assert events(line(" alice : TTY=pts/0 ; PWD=/ ; USER=www-data ; COMMAND=/bin/ls", tag="sudo")) == ()


def test_a_line_of_another_program_does_not_count():
    assert events(line("Failed password for root from 203.0.113.9 port 4 ssh2", tag="myapp[1]")) == ()


@pytest.mark.parametrize(
    ("text", "zone", "at"),
    [
        ("2026-03-01T11:59:00.123456+01:00", None, "2026-03-01T10:59:00.123456+00:00"),
        ("Mar  1 13:59:00", CRETE, "2026-03-01T11:59:00+00:00"),
        ("Dec 31 23:59:59", dt.UTC, "2025-12-31T23:59:59+00:00"),  # no year: the last one that has been
        ("Mar  2 11:00:00", dt.UTC, "2026-03-02T11:00:00+00:00"),  # a clock that is ahead, not a year behind
        ("Feb 29 10:00:00", dt.UTC, "2024-02-29T10:00:00+00:00"),
    ],
)
def test_the_time_of_a_line(text, zone, at):
    (event,) = events(f"{text} web-1 sshd[1]: Failed password for a from 203.0.113.9 port 4 ssh2\n", zone=zone)
    assert event.at == pytest.approx(dt.datetime.fromisoformat(at).timestamp())


def test_what_is_alike_within_a_second_is_one_event_that_counts_as_often():
    (event,) = events(*[failed(at=NOW - 60 + n / 1000) for n in range(500)])
    assert (event.times, event.at) == (500, NOW - 60)


def test_lines_from_before_the_time_that_counts_are_left_out():
    read = parse_lines((failed(at=NOW - 7200) + failed()).encode(), NOW, NOW - 3600, dt.UTC)
    assert [e.at for e in read.events] == [NOW - 60]


def test_a_line_of_rfc_5424_is_read():
    head = '<38>1 2026-03-01T11:00:00Z web-1 sshd 55 - [x@1 a="[y]"]'
    (event,) = events(f"{head} Failed password for a from 203.0.113.9 port 4 ssh2\n")
    assert event.host == "web-1"


def test_lines_without_a_time_are_counted():
    assert parse_lines(b"Failed password for root\nMar 99 10:00:00 h sshd[1]: x\n\n", NOW, zone=dt.UTC).unreadable == 2


async def test_declared_is_emitted_and_emitted_is_declared(rig):
    result = await rig.poll(failed())
    assert {s.signal for s in result.samples} == set(SIGNALS) == set(BY_KIND["auth_log"].expects(rig.session.config))
    assert result.complete


async def test_the_failure_ratio_is_that_of_the_window(rig):
    result = await rig.poll(failed(), line("Accepted password for a from 192.0.2.1 port 4 ssh2"), failed(at=NOW - 7000))
    assert value(result, "security.authentication.failure_ratio", realm="ssh") == 0.5
    assert value(result, "security.authentication.rate", realm="ssh", outcome="failure") == pytest.approx(0.1)


async def test_where_nobody_signs_in_nobody_fails(rig):
    result = await rig.poll()
    assert value(result, "security.authentication.failure_ratio", realm="ssh") == 0.0
    assert value(result, "security.authentication.failure_ratio", realm="sudo") == 0.0


async def test_a_door_that_was_used_once_stays_on_the_board_with_zero(rig):
    await rig.poll(line("LOGIN ON tty1 BY alice", tag="login[7]"))
    result = await rig.poll(line("x"), after_s=3600)
    assert value(result, "security.authentication.failure_ratio", realm="login") == 0.0


async def test_many_failures_of_one_source_are_an_attack_that_ends_when_they_do(rig):
    result = await rig.poll(*[failed() for _ in range(10)])
    (alert,) = result.alerts
    assert (alert.title, alert.severity) == ("Brute force on ssh from 203.0.113.9", Severity.WARNING)
    assert alert.domain is Domain.SECURITY
    assert value(result, "security.authentication.brute_force", realm="ssh") == 1.0
    again = await rig.poll(failed(at=NOW), after_s=60)
    assert again.alerts[0].starts_at == alert.starts_at
    over = await rig.poll(line("x"), after_s=900)
    assert over.alerts == ()
    assert over.alerts_complete


async def test_one_failure_less_is_none(rig):
    assert (await rig.poll(*[failed() for _ in range(9)])).alerts == ()


async def test_an_attack_ten_times_as_hard_is_major(rig):
    assert (await rig.poll(*[failed() for _ in range(100)])).alerts[0].severity is Severity.MAJOR


async def test_who_signs_in_after_brute_force_is_critical_for_an_hour(rig):
    attack = [failed(at=NOW - 100) for _ in range(12)]
    good = line("Accepted password for root from 203.0.113.9 port 4 ssh2", NOW - 50)
    result = await rig.poll(*attack, good)
    entry = next(a for a in result.alerts if a.severity is Severity.CRITICAL)
    assert entry.title == "root signed in over ssh from 203.0.113.9 after brute force"
    assert entry.starts_at == NOW - 50
    later = await rig.poll(line("x"), after_s=1800)
    assert [a.severity for a in later.alerts] == [Severity.CRITICAL]


async def test_who_signs_in_from_elsewhere_during_an_attack_is_welcome(rig):
    attack = [failed(at=NOW - 100) for _ in range(12)]
    result = await rig.poll(*attack, line("Accepted password for root from 192.0.2.1 port 4 ssh2", NOW - 50))
    assert [a.severity for a in result.alerts] == [Severity.WARNING]


async def test_the_attackers_beyond_a_hundred_are_counted_in_one_alert(rig):
    result = await rig.poll(*[failed(f"203.0.113.{n}") for n in range(103) for _ in range(10)])
    assert len(result.alerts) == 101
    assert result.alerts[-1].title == "Brute force from 3 more sources"


async def test_a_silent_log_is_a_gap_and_clears_nothing(rig):
    await rig.poll(*[failed() for _ in range(10)])
    rig.now += 8000
    result = await rig.session.poll()
    assert "nothing was written for 133 min; the logging may be dead" in result.gaps["*"]
    assert not result.alerts_complete


async def test_a_log_that_was_cut_off_is_a_gap(rig):
    await rig.poll(failed())
    rig.path.write_text("")
    assert "cut off" in (await rig.poll()).gaps["*"]


async def test_lines_that_cannot_be_read_are_a_gap(rig):
    assert "lines that could not be read: 2" in (await rig.poll("?\n", "!\n")).gaps["*"]


async def test_a_log_that_is_not_there_fails_the_poll(rig):
    rig.path.unlink()
    with pytest.raises(Unreachable):
        await rig.session.poll()


def entry(**more):
    known = {
        "__REALTIME_TIMESTAMP": str(int((NOW - 60) * 1e6)),
        "__CURSOR": "s=1",
        "SYSLOG_IDENTIFIER": "sshd",
        "_HOSTNAME": "web-1",
        "_UID": "0",
        "MESSAGE": "Failed password for root from 203.0.113.9 port 40022 ssh2",
    }
    return json.dumps({**known, **more}).encode() + b"\n"


def test_an_entry_of_the_journal_is_a_sign_in():
    read = parse_journal(entry())
    assert (read.events[0].source, read.events[0].at, read.cursor) == ("203.0.113.9", NOW - 60, "s=1")


def test_an_entry_whose_words_are_bytes_is_read():
    said = b"Failed password for \xff from 203.0.113.9 port 40022 ssh2"
    assert parse_journal(entry(MESSAGE=list(said))).events[0].source == "203.0.113.9"


def test_an_entry_that_another_user_wrote_in_the_servers_name_is_not_believed():
    assert (
        parse_journal(entry(_UID="1000", MESSAGE="Accepted password for root from 192.0.2.1 port 4 ssh2")).events == ()
    )


def test_an_entry_too_long_for_the_journal_is_none():
    assert parse_journal(entry(MESSAGE=None)).events == ()


@pytest.mark.parametrize("body", list(mutations(entry())), ids=range(50))
def test_a_damaged_entry_is_read_or_refused_in_words(body):
    with suppress(BadPayload):
        assert all(e.source.isprintable() and len(e.user) <= 80 for e in parse_journal(body).events)


@pytest.mark.parametrize("missing", ["__REALTIME_TIMESTAMP", "__CURSOR"])
def test_a_field_that_is_missing_is_named(missing):
    body = json.loads(entry())
    del body[missing]
    with pytest.raises(BadPayload, match=missing):
        parse_journal(json.dumps(body).encode())


async def test_the_journal_is_asked_from_where_it_was_read_to(monkeypatch):
    asked = []

    def answer(argv, within_s, *, tolerate):
        asked.append(argv)
        return entry()

    monkeypatch.setattr(auth_log, "output_of", answer)
    session = BY_KIND["auth_log"].open(MODELS["auth_log"](id="a-1", journal=True), tools(None, lambda: NOW))
    result = await session.poll()
    await session.poll()
    assert value(result, "security.authentication.failure_ratio", realm="ssh") == 1.0
    assert f"--since=@{NOW - 3600:.0f}" in asked[0]
    assert "--after-cursor=s=1" in asked[2]


async def test_a_journal_that_may_not_be_read_is_no_silence(monkeypatch):
    monkeypatch.setattr(auth_log, "output_of", lambda argv, within_s, *, tolerate: b"")
    session = BY_KIND["auth_log"].open(MODELS["auth_log"](id="a-1", journal=True), tools(None, lambda: NOW))
    assert "is this user in the group" in (await session.poll()).gaps["*"]


def test_a_file_and_the_journal_are_not_read_at_once():
    with pytest.raises(ValidationError, match="not both"):
        MODELS["auth_log"](id="a-1", journal=True, file="/x")
    with pytest.raises(ValidationError, match="needs journal"):
        MODELS["auth_log"](id="a-1", journal_dir="/x")
