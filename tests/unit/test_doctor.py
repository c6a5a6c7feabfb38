"""The doctor names what is wrong and the fix, once, and nothing else."""

import socket
import time
from dataclasses import replace
from email.utils import formatdate

import keyring
import pytest
import yaml
from keyring.backends.fail import Keyring as NoKeyring

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.examination import examine
from noc_app.doctor.finding import Grade, Patient
from noc_app.doctor.linked import unresolved
from noc_app.doctor.screen import fonts
from noc_app.doctor.targets import clock
from noc_app.journal.journal import open_journal
from noc_app.model import TargetHealth
from noc_app.model.said import Said
from tests.contract.backends import BACKENDS, routes_of
from tests.tools.certificates import Authority
from tests.tools.hostile import Mode, answer, hostile

WELL = {("GET", "/x"): lambda asked: answer(200, {"load": 0.5})}
VALUES = [{"signal": "system.cpu.load_ratio", "value": "$.load"}]
TOKEN = "t0ken-of-the-test"
UNSAID = {"program", "configuration"}  # names alone, and what the reader of the file says
READING = {"alert.rules:read": ["*"], "alert.instances:read": ["*"]}


class Network:
    """A network in which what is in `known` can be reached."""

    def __init__(self, *known):
        self.known = known

    async def resolves(self, host):
        return host in self.known

    async def connects(self, host, port):
        return (host, port) in self.known


@pytest.fixture(autouse=True)
def desktop(tmp_path, monkeypatch):
    """A session with a display that answers, without a keyring, a proxy or anybody's real bus."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    monkeypatch.setenv("PROM_TOKEN", TOKEN)
    with socket.socket(socket.AF_UNIX) as display:
        display.bind(str(tmp_path / "wl"))
        display.listen()
        yield {"WAYLAND_DISPLAY": "wl", "XDG_RUNTIME_DIR": str(tmp_path)}


@pytest.fixture
def well(tmp_path, desktop):
    """Make a patient of entries: a machine on which nothing is wrong."""

    def make(*entries, **more):
        file = tmp_path / "noc-app.yaml"
        file.write_text(yaml.safe_dump({"targets": [*entries] or [{"id": "here", "kind": "host"}], **more}))
        file.chmod(0o600)
        return Patient(
            loaded=load(file, MODELS),
            sound=lambda: "",
            environment=desktop,
            network=Network(),
            missing=lambda files: (),
            services=lambda: ("org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher"),
            free_bytes=lambda place: 10**10,
        )

    return make


def target(url, name="prom-1", **more):
    return {"id": name, "kind": "http-json", "url": url, "path": "x", "values": VALUES, "timeout": "5s", **more}


def signed_in(url, **more):
    return target(url, auth={"bearer": {"env": "PROM_TOKEN"}}, **more)


async def wrong(patient):
    """Return what is not in order, as (id, severity, sentence, fix)."""
    found = []
    await examine(patient, found.append)
    sentences = [text for f in found if f.id not in UNSAID for text in (f.what, f.fix) if text]
    assert [text for text in sentences if not isinstance(text, Said)] == []
    return [(f.id, f.grade.value, f.what, f.fix) for f in found if f.grade is not Grade.OK]


async def only(patient):
    found = await wrong(patient)
    assert len(found) == 1, found
    (found,) = found
    return found


async def test_on_a_machine_in_order_nothing_is_reported(well):
    async with hostile(WELL) as server:
        assert await wrong(well(signed_in(server.url))) == []


async def test_an_unknown_authority_is_named_with_the_place_to_write_it(well, tmp_path):
    async with hostile(WELL, ssl_context=Authority(tmp_path).good()) as server:
        check, severity, what, fix = await only(well(target(server.url)))
    assert (check, severity) == ("tls:prom-1", "fault")
    assert what.startswith('the certificate of 127.0.0.1 is signed by "')
    assert what.endswith('", which is not trusted here')
    assert "`tls: {ca_file: ...}` of prom-1; or add it to the system's store" in fix


async def test_the_wrong_authority_is_named_too(well, tmp_path, tmp_path_factory):
    other = Authority(tmp_path_factory.mktemp("other"))
    async with hostile(WELL, ssl_context=Authority(tmp_path).good()) as server:
        check, _, _, fix = await only(well(target(server.url, tls={"ca_file": other.ca_file})))
    assert (check, fix.endswith(f"{other.ca_file} does not hold it")) == ("tls:prom-1", True)


async def test_an_expired_certificate_is_named_with_its_day(well, tmp_path):
    authority = Authority(tmp_path)
    async with hostile(WELL, ssl_context=authority.expired()) as server:
        check, _, what, fix = await only(well(target(server.url, tls={"ca_file": authority.ca_file})))
    assert (check, what) == ("tls:prom-1", "the certificate of 127.0.0.1 has expired on 2020-01-01")
    assert "renewed" in fix


async def test_a_certificate_for_another_name_is_named(well, tmp_path):
    authority = Authority(tmp_path)
    async with hostile(WELL, ssl_context=authority.of_another_name()) as server:
        check, _, what, fix = await only(well(target(server.url, tls={"ca_file": authority.ca_file})))
    assert (check, "other.example" in what, "server_name" in fix) == ("tls:prom-1", True, True)


async def test_a_file_of_authorities_that_is_not_there_is_named(well):
    check, _, what, fix = await only(well(target("https://127.0.0.1:9", tls={"ca_file": "/nowhere/ca.pem"})))
    assert (check, "/nowhere/ca.pem" in what, "prom-1" in fix) == ("tls:prom-1", True, True)


async def test_a_proxy_that_does_not_answer_is_named_once_and_its_targets_are_not_blamed(well, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://mara:s3cret@127.0.0.1:9")
    async with hostile(WELL) as server:
        ill = well(target(server.url), target(server.url, name="prom-2"))
        found = await only(
            replace(ill, environment={**ill.environment, "HTTP_PROXY": "http://mara:s3cret@127.0.0.1:9"})
        )
    fix = "set HTTP_PROXY to a proxy that runs, or add the targets to NO_PROXY"
    assert found == ("proxy:HTTP_PROXY", "fault", "the proxy 127.0.0.1:9 of HTTP_PROXY does not answer", fix)


async def test_a_proxy_that_is_no_address_is_named(well, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "ftp://proxy:21")
    ill = well(target("http://127.0.0.1:9"))
    check, _, _, fix = await only(replace(ill, environment={**ill.environment, "HTTP_PROXY": "ftp://proxy:21"}))
    assert (check, fix) == ("proxy:HTTP_PROXY", "set HTTP_PROXY to http://HOST:PORT")


async def test_a_target_that_goes_past_the_proxy_is_asked_directly(well, monkeypatch):
    proxy = {"HTTP_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}
    for name, value in proxy.items():
        monkeypatch.setenv(name, value)
    async with hostile({}) as server:
        ill = well(target(server.url))
        found = await wrong(replace(ill, environment={**ill.environment, **proxy}))
    assert [check for check, *_ in found] == ["proxy:HTTP_PROXY", "target:prom-1"]


async def test_an_expired_token_is_named_with_the_place_where_it_is_kept(well):
    async with hostile(WELL, mode=Mode.UNAUTHORISED) as server:
        check, severity, what, fix = await only(well(signed_in(server.url)))
    assert (check, severity) == ("credential:prom-1", "fault")
    assert what == "prom-1 does not accept our credentials: expired, revoked or wrong (401)"
    assert fix == "make a new one there and put it into the environment variable PROM_TOKEN"


async def test_an_account_that_may_not_read_is_told_from_one_that_is_not_known(well):
    async with hostile(WELL, mode=Mode.FORBIDDEN) as server:
        found = await only(well(signed_in(server.url)))
    assert found[:3] == ("credential:prom-1", "fault", "prom-1 knows us and does not let us read (403)")


async def test_a_target_that_wants_a_sign_in_and_has_none_is_named(well):
    async with hostile(WELL, mode=Mode.UNAUTHORISED) as server:
        check, _, _, fix = await only(well(target(server.url)))
    assert (check, fix) == ("credential:prom-1", "give prom-1 an `auth:` entry")


async def test_a_target_that_is_not_there_is_no_question_of_credentials(well):
    check, _, what, _ = await only(well(signed_in("http://127.0.0.1:9")))
    assert (check, what) == ("target:prom-1", "prom-1: connection refused")


async def test_a_key_that_may_only_read_is_advice_with_what_it_may_not(well):
    permissions = ("GET", "/api/access-control/user/permissions")
    rules = ("GET", "/api/prometheus/grafana/api/v1/rules")  # those that were recorded were evaluated long ago
    none = {"status": "success", "data": {"groups": []}}
    routes = {
        **routes_of("grafana"),
        permissions: lambda asked: answer(200, READING),
        rules: lambda asked: answer(200, none),
    }
    entry = {"id": "graf", "kind": "grafana", **BACKENDS["grafana"].settings}
    async with hostile(routes) as server:
        told = await wrong(well({**entry, "url": server.url, "auth": {"bearer": {"env": "PROM_TOKEN"}}}))
    (found,) = [finding for finding in told if finding[0] != "fresh:graf"]  # what was recorded is old by now
    check, severity, what, fix = found
    assert (check, severity) == ("write:graf", "advice")
    assert what.startswith(
        "graf does not let us acknowledge, silence, give back, end a silence, annotate, pause-rule: "
    )
    assert "the token lacks the permission annotations:create" in what
    assert fix.startswith("give the account of graf what it lacks")


HERE = TargetHealth(id="here", kind="host", title="here", every_s=5.0)


@pytest.mark.parametrize(
    ("health", "severity", "what"),
    [
        (HERE, "advice", "here was not asked yet"),
        (replace(HERE, last_success_at=1.0, error="port 8125 is taken"), "fault", "here: port 8125 is taken"),
        (replace(HERE, last_success_at=1.0, gaps=("no sensors",)), "advice", "here answers in part: no sensors"),
    ],
)
async def test_what_cannot_be_asked_twice_is_told_as_the_board_knows_it(well, health, severity, what):
    found = await only(replace(well(), polled={"here": health}))
    assert found[:3] == ("target:here", severity, what)


async def test_a_clock_that_is_wrong_is_ours_when_most_say_so(well):
    dated = {"date": formatdate(time.time() + 3600, usegmt=True)}
    async with hostile({("GET", "/x"): lambda asked: answer(200, {"load": 0.5}, dated)}) as server:
        found = await only(well(target(server.url), target(server.url, name="prom-2")))
    check, severity, what, fix = found
    assert (check, severity, "timedatectl" in fix) == ("clock", "fault", True)
    assert what.endswith("s behind that of prom-1 and 1 more")


def test_a_clock_that_is_wrong_is_the_backends_when_the_others_agree_with_us():
    (found,) = clock({"a": 0.4, "b": -90.0, "c": 1.0})
    assert (found.id, found.what) == ("clock:b", "the clock of b is 90 s behind ours")


def test_a_clock_within_five_seconds_is_in_order():
    assert clock({"a": 4.9})[0].grade is Grade.OK


async def test_a_machine_without_sound_is_named_where_somebody_sits(well):
    check, severity, what, fix = await only(replace(well(), sound=lambda: "this machine has no sound device"))
    assert (check, severity) == ("sound", "fault")
    assert what == "no alert can be heard: this machine has no sound device"
    assert "loudspeaker" in fix


async def test_sound_that_is_turned_off_is_not_missed(well):
    silent = well(desk={"sound": {"on": False}})
    assert await wrong(replace(silent, sound=lambda: "this machine has no sound device")) == []


async def test_a_full_disk_is_named_once_for_both_folders_on_it(well):
    check, severity, what, fix = await only(replace(well(), free_bytes=lambda place: 1_000_000))
    assert (check, severity, fix.startswith("free space on the disk of ")) == ("disk", "fault", True)
    assert "full: 1 MB are free" in what


async def test_a_disk_that_is_nearly_full_is_advice(well):
    assert (await only(replace(well(), free_bytes=lambda place: 100_000_000)))[:2] == ("disk", "advice")


async def test_a_missing_library_is_named_with_its_debian_package(well):
    found = await only(replace(well(), missing=lambda files: ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0")))
    what = "a library of the screens is missing: libxcb-cursor.so.0, libxkbcommon-x11.so.0"
    assert found == ("libraries", "fault", what, "run: apt-get install libxcb-cursor0 libxkbcommon-x11-0")


def test_the_systems_loader_is_believed_about_what_is_missing(tmp_path, monkeypatch):
    ldd = tmp_path / "ldd"
    ldd.write_text(
        '#!/bin/sh\nprintf "\\tlibxcb-cursor.so.0 => not found\\n\\tlibc.so.6 => /lib/libc.so.6 (0x7f)\\n"\n'
    )
    ldd.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    assert unresolved((tmp_path / "libqxcb.so",)) == ("libxcb-cursor.so.0",)


async def test_a_display_that_does_not_answer_is_named(well):
    ill = well()
    check, severity, what, fix = await only(replace(ill, environment={**ill.environment, "WAYLAND_DISPLAY": "gone"}))
    assert (check, severity, what) == ("display", "fault", "the display gone does not answer")
    assert "WAYLAND_DISPLAY" in fix


async def test_a_secret_that_is_not_set_is_named_once_and_its_target_is_not_blamed(well, monkeypatch):
    monkeypatch.delenv("PROM_TOKEN")
    found = await only(well(signed_in("http://127.0.0.1:9"), signed_in("http://127.0.0.1:9", name="prom-2")))
    what = "the environment variable PROM_TOKEN is not set"
    assert found == ("secret:prom-1", "fault", what, "set it before noc-app starts")


async def test_a_secret_that_others_may_read_is_named_with_the_command(well, tmp_path):
    secret = tmp_path / "token"
    secret.write_text("x")
    secret.chmod(0o644)
    entry = target("http://127.0.0.1:9", auth={"bearer": {"file": str(secret)}})
    check, _, _, fix = await only(well(entry))
    assert (check, fix) == ("secret:prom-1", f"run: chmod 600 {secret}")


async def test_a_keyring_that_is_not_there_is_named_if_a_secret_is_kept_in_one(well):
    entry = target("http://127.0.0.1:9", auth={"bearer": {"keyring": "prom-1"}})
    check, severity, what, _ = await only(well(entry))
    assert (check, severity, what) == ("keyring", "fault", "there is no system keyring for prom-1")


async def test_a_name_that_nobody_knows_is_told_as_a_matter_of_names(well):
    check, _, what, _ = await only(well(target("http://nowhere.invalid")))
    assert (check, what) == ("dns:nowhere.invalid", "the name server does not know nowhere.invalid")


async def test_the_name_of_a_mail_server_is_looked_up(well):
    mail = {"host": "mail.example", "from": "noc@a.example", "to": ["ops@a.example"]}
    check, _, _, fix = await only(well(notify={"places": [{"id": "ops", "email": mail}], "rules": []}))
    assert (check, "the place ops" in fix) == ("dns:mail.example", True)


async def test_a_desktop_without_notifications_and_tray_is_advice(well):
    found = await wrong(replace(well(), services=lambda: None))
    assert sorted((check, severity) for check, severity, *_ in found) == [
        ("notifications", "advice"),
        ("tray", "advice"),
    ]


async def test_a_journal_that_was_in_use_and_is_gone_is_named(well, tmp_path):
    kept = await open_journal(tmp_path / "journal.db")
    await kept.close()
    (tmp_path / "journal.db").write_bytes(b"no database at all, but long enough to be looked into" * 40)
    check, severity, what, _ = await only(well(journal="journal.db"))
    assert (check, severity, "damaged" in what) == ("journal", "fault", True)


async def test_a_shared_journal_that_does_not_answer_is_named(well):
    check, severity, what, _ = await only(well(journal="postgresql://mara@127.0.0.1:9/noc"))
    assert (check, severity, what.startswith("cut off from the shared journal")) == ("journal", "fault", True)


async def test_a_configuration_that_others_may_change_is_advice(well):
    ill = well()
    ill.loaded.path.chmod(0o666)
    check, severity, _, fix = await only(ill)
    assert (check, severity) == ("permissions:noc-app.yaml", "advice")
    assert fix == f"run: chmod go-w {ill.loaded.path}"


async def test_what_is_wrong_in_the_configuration_is_a_fault(well):
    check, severity, what, _ = await only(well({"id": "here", "kind": "host"}, {"id": "x", "kind": "promethius"}))
    assert (check, severity, "did you mean prometheus?" in what) == ("configuration", "fault", True)


async def test_a_check_with_a_bug_is_told_and_stops_no_other(well, caplog):
    found = await only(replace(well(), sound=lambda: 1 / 0))
    assert found[:3] == ("sound", "advice", "the check sound has a bug")
    assert "bug in the check sound" in caplog.text


def test_a_font_that_is_cut_off_is_named(tmp_path):
    for name in ("a.ttf", "b.ttf", "c.ttf"):
        (tmp_path / name).write_bytes(b"\x00\x01\x00\x00rest")
    assert fonts(tmp_path)[0].grade is Grade.OK
    (tmp_path / "b.ttf").write_bytes(b"")
    assert (fonts(tmp_path)[0].what, fonts(tmp_path)[0].fix) == ("a font is damaged: b.ttf", "install NOC Board again")
