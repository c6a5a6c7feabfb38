"""The support bundle tells what is needed, and no secret in any form."""

import base64
import json
import os
import stat
import urllib.parse
import zipfile

import keyring
import pytest
import yaml

from noc_app.cli.main import main
from noc_app.config.load import load
from noc_app.config.places import state_dir
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.bundle import Bundle, write_bundle
from noc_app.doctor.examination import examine
from noc_app.doctor.finding import Finding, Grade, Patient
from noc_app.doctor.hiding import Hiding
from noc_app.journal.journal import open_journal
from noc_app.model import NocError
from tests.tools.hostile import answer, hostile

# With characters that base64, URL, JSON and shells each write differently.
ENV, FILE, RING = 'CANARY/env+"1\\ä', "CANARY?file>2~~", "CANARY ring&3=="
HOOK = "https://hooks.example/services/T0CANARY42/B0CANARY43?sig=CANARYsig44"
LITERAL, LOGIN, ASKED, PROXY = "CANARYliteral45", "CANARYlogin46", "CANARYasked47", "CANARYproxy48"
HOOK_PARTS = ("T0CANARY42", "B0CANARY43", "CANARYsig44")
CANARIES = (ENV, FILE, RING, *HOOK_PARTS, LITERAL, LOGIN, ASKED, PROXY)


def written(secret):
    """Every form in which a secret may stand in a log."""
    raw = secret.encode()
    yield from (secret, secret[::-1], urllib.parse.quote(secret), urllib.parse.quote(secret, safe=""))
    yield from (urllib.parse.quote_plus(secret), raw.hex(), raw.hex().upper(), raw.hex(" "), repr(secret)[1:-1])
    yield from (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1], json.dumps(json.dumps(secret)))
    for before in ("", "m:", "mara:"):
        told = f"{before}{secret}".encode()
        yield from (base64.b64encode(told).decode(), base64.urlsafe_b64encode(told).decode())


def recognised(text):
    """The canaries of which anything can be read back from `text`, whatever it was written in."""
    found = []
    for canary in CANARIES:
        wanted = [form for form in written(canary) if len(form) >= 8]
        if any(form.lower() in text.lower() for form in wanted):
            found.append(canary)
    return found


class Ring(keyring.backend.KeyringBackend):
    priority = 1

    def get_password(self, service, username):
        return RING

    def set_password(self, service, username, password):
        raise NotImplementedError


@pytest.fixture
def canaries(tmp_path, monkeypatch):
    """A configuration with secrets of every kind, and logs in which all of them were written down."""
    monkeypatch.setattr(keyring, "get_keyring", Ring)
    monkeypatch.setattr(keyring, "get_password", Ring().get_password)
    monkeypatch.setenv("CANARY_ENV", ENV)
    monkeypatch.setenv("CANARY_HOOK", HOOK)
    monkeypatch.setenv("HTTPS_PROXY", f"http://mara:{PROXY}@127.0.0.1:9")
    secret = tmp_path / "token"
    secret.write_text(FILE)
    secret.chmod(0o600)
    state_dir().mkdir(parents=True, exist_ok=True)
    said = "\n".join(form for canary in (*CANARIES, HOOK) for form in written(canary))
    (state_dir() / "crash-20260101-000000.txt").write_text(f"Traceback\nAuthorization: Bearer abc\n{said}\n")
    (state_dir() / "frozen-stacks.log").write_text(f"{said}\nthe end of the log\n")
    return secret


def entries(url, secret):
    by = [{"env": "CANARY_ENV"}, {"file": str(secret)}, {"keyring": "prom"}]
    signed = [{"id": f"t{n}", "kind": "prometheus", "url": url, "auth": {"bearer": ref}} for n, ref in enumerate(by)]
    signed[0]["auth"] = {"basic": {"username": "mara", "password": by[0]}}
    literal = {"id": "lit", "kind": "prometheus", "url": url, "auth": {"bearer": LITERAL}}
    login = {"id": "log", "kind": "prometheus", "url": f"https://mara:{LOGIN}@prom.example/x?apikey={ASKED}"}
    places = [{"id": "hook", "webhook": {"address": {"env": "CANARY_HOOK"}}}]
    return {"targets": [*signed, literal, login], "notify": {"places": places}}


def members(file):
    with zipfile.ZipFile(file) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


async def bundle(tmp_path, configuration):
    path = tmp_path / "noc-app.yaml"
    path.write_text(yaml.safe_dump(configuration, allow_unicode=True))
    found = []
    patient = Patient(loaded=load(path, MODELS), sound=lambda: "", services=lambda: ())
    await examine(patient, found.append)
    return members(write_bundle(tmp_path / "bundle.zip", Bundle(found, patient)))


async def test_no_canary_is_in_the_bundle_in_any_form(canaries, tmp_path):
    def echo(asked):
        return answer(401, " ".join([str(asked.headers), *CANARIES]).encode())

    async with hostile({("GET", "/api/v1/status/buildinfo"): echo}) as server:
        found = await bundle(tmp_path, entries(server.url, canaries))
    assert {name: told for name, text in found.items() if (told := recognised(text))} == {}
    assert recognised(" ".join(found)) == []
    assert "the end of the log" in found["logs/01-frozen-stacks.log"] + found.get("logs/02-frozen-stacks.log", "")


@pytest.mark.parametrize("canary", CANARIES)
def test_the_search_itself_finds_a_canary_in_every_form(canary):
    assert all(recognised(f"before {form} after") for form in written(canary) if len(form) >= 8)


async def test_references_stay_readable_because_they_are_no_secrets(canaries, tmp_path):
    found = yaml.safe_load((await bundle(tmp_path, entries("http://127.0.0.1:9", canaries)))["configuration.yaml"])
    assert found["targets"][0]["auth"]["basic"]["password"] == {"env": "CANARY_ENV"}
    assert found["targets"][4]["url"] == "https://•••@prom.example/x?•••"


async def test_the_bundle_tells_versions_report_and_the_sizes_of_the_journal(tmp_path):
    kept = await open_journal(tmp_path / "journal.db")
    await kept.close()
    found = await bundle(tmp_path, {"targets": [{"id": "here", "kind": "host"}], "journal": "journal.db"})
    assert set(found) == {"doctor.json", "machine.json", "configuration.yaml", "journal.json"}
    journal, machine = json.loads(found["journal.json"]), json.loads(found["machine.json"])
    assert (journal["schema"] == journal["schema_of_program"], journal["rows"]["intent"]) == (True, 0)
    assert {"program", "python", "platform", "screens", "packages"} <= set(machine)
    report = json.loads(found["doctor.json"])
    assert {"id", "severity", "what", "fix"} == set(report["findings"][0])


def test_the_bundle_is_for_this_user_alone(tmp_path):
    file = write_bundle(tmp_path / "b.zip", Bundle([Finding("disk", Grade.OK, "well")]))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name != "posix"


def test_a_bundle_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(NocError, match="cannot be written: No such file or directory"):
        write_bundle(tmp_path / "nowhere" / "b.zip", Bundle([]))


def test_what_nobody_knows_as_a_secret_and_looks_like_one_is_hidden():
    said = Hiding().guessed("password=hunter2 Authorization: Basic bWFyYTp4 https://u:p4ss@h.example/a?t=1")
    assert said.startswith("password=•••")
    assert not [word for word in ("hunter2", "bWFyYTp4", "p4ss", "t=1") if word in said]


def test_short_ordinary_words_are_not_taken_for_secrets():
    hiding = Hiding()
    hiding.learn("on")
    assert hiding.hidden("sound: on, wall: 1") == "sound: on, wall: 1"


def test_the_doctor_ends_with_two_for_a_configuration_that_cannot_be_read_and_still_bundles(tmp_path, capsys):
    file, packed = tmp_path / "noc-app.yaml", tmp_path / "b.zip"
    file.write_text("targets: [\n")
    assert main(["doctor", "--config", str(file), "--json", "--bundle", str(packed)]) == 2
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["id"], finding["severity"]) == ("configuration", "fault")
    assert set(members(packed)) == {"doctor.json", "machine.json"}


def test_the_doctor_ends_with_three_if_no_target_answers(tmp_path, capsys):
    file = tmp_path / "noc-app.yaml"
    file.write_text("targets: [{id: p, kind: prometheus, url: 'http://127.0.0.1:9'}]\n")
    assert main(["doctor", "--config", str(file)]) == 3
    assert "FAULT   target:p: p: connection refused" in capsys.readouterr().out


def test_the_doctor_ends_with_nothing_wrong_where_only_advice_is_given(tmp_path, monkeypatch, capsys):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    file = tmp_path / "noc-app.yaml"
    file.write_text("targets: [{id: here, kind: host}]\n")
    assert main(["doctor", "--config", str(file)]) == 0
    assert "advice  display: there is no display" in capsys.readouterr().out
