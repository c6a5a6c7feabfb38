"""What was entered is kept: the secret in the keyring, the entry in the file with its comments, and used at once."""

import asyncio

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordSetError

from noc_app.config.filling import filled_by
from noc_app.config.keeping import own_file, shipped_default
from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.adding import Adding
from noc_app.doctor.steps import Check, Stand
from noc_app.engine.assembly import assembled, reload_on_save
from noc_app.engine.systems import systems
from noc_app.model import ConfigError, NocError
from tests.tools.engine import until
from tests.tools.hostile import answer, hostile

WRITTEN = """\
# ours
targets:
  - {id: here, kind: host}  # this one stays
# and the end
"""
ENTRY = {"id": "prom", "kind": "prometheus", "url": "http://127.0.0.1:9", "auth": {"bearer": {"keyring": "prom:t"}}}
SYSTEM = {system.kind: system for system in systems()}


class Ring:
    """A keyring in memory."""

    priority = 1

    def __init__(self, *, locked=False):
        self.kept, self.locked = {}, locked

    def set_password(self, service, name, secret):
        if self.locked and name.endswith("2"):
            raise PasswordSetError("locked")
        self.kept[service, name] = secret

    def get_password(self, service, name):
        return self.kept.get((service, name))

    def delete_password(self, service, name):
        del self.kept[service, name]


@pytest.fixture
def ring(monkeypatch):
    made = Ring()
    for name in ("set_password", "get_password", "delete_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "noc-app.yaml"
    made.write_text(WRITTEN)
    made.chmod(0o640)
    return made


def adding(file, used=None):
    async def use(path):
        (used if used is not None else []).append(path)

    return Adding(lambda: load(file, MODELS), use)


async def test_an_entry_is_appended_and_every_comment_stays(file, ring):
    used = []
    assert await adding(file, used).save(ENTRY, {"prom:t": "s3cret"}) == file
    text = file.read_text()
    assert text.startswith("# ours\ntargets:\n  - {id: here, kind: host}  # this one stays\n")
    assert "# and the end" in text
    assert [t.id for t in load(file, MODELS).targets] == ["here", "prom"]
    assert used == [file]
    assert file.stat().st_mode & 0o777 == 0o640


async def test_a_secret_is_in_the_keyring_and_in_no_file(file, ring, tmp_path):
    await adding(file).save(ENTRY, {"prom:t": "s3cret"})
    assert ring.kept == {("noc-app", "prom:t"): "s3cret"}
    assert all("s3cret" not in path.read_text() for path in tmp_path.iterdir())


async def test_without_a_keyring_nothing_is_saved_and_that_is_said(file, monkeypatch):
    monkeypatch.setattr(keyring, "get_keyring", NoKeyring)
    made = adding(file)
    assert made.ringless == "this session has no system keyring"
    with pytest.raises(ConfigError, match="no system keyring"):
        await made.save(ENTRY, {"prom:t": "s3cret"})
    assert file.read_text() == WRITTEN


async def test_a_keyring_that_refuses_keeps_nothing_and_the_file_is_as_it_was(file, ring):
    ring.locked = True
    with pytest.raises(ConfigError, match="did not take the secret"):
        await adding(file).save(ENTRY, {"prom:t": "s3cret", "prom:t2": "other"})
    assert (ring.kept, file.read_text()) == ({}, WRITTEN)


async def test_a_file_that_cannot_be_written_leaves_no_secret_behind(file, ring, monkeypatch):
    def full(*given, **named):
        raise NocError("no space left")

    monkeypatch.setattr("noc_app.config.config_file.replace_file", full)
    with pytest.raises(NocError, match="no space left"):
        await adding(file).save(ENTRY, {"prom:t": "s3cret"})
    assert ring.kept == {}


async def test_the_first_target_makes_the_users_own_file_from_what_was_watched_before(tmp_path, ring, monkeypatch):
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path / "own"))
    file = await adding(shipped_default()).save({"id": "am", "kind": "alertmanager", "url": "http://127.0.0.1:9"}, {})
    assert file == tmp_path / "own" / "noc-app.yaml" == own_file(shipped_default())
    assert [t.id for t in load(file, MODELS).targets] == ["this-machine", "self-check", "am"]
    assert load(file, MODELS).problems == ()
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_board_without_a_configuration_goes_over_to_the_file_that_was_made(tmp_path, ring, monkeypatch):
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path / "own"))
    monkeypatch.setenv("NOC_APP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path))
    monkeypatch.delenv("NOC_APP_CONFIG", raising=False)
    async with assembled(shipped_default()) as parts:
        watching = asyncio.create_task(reload_on_save(parts))
        made = Adding(lambda: parts.loaded, parts.use)
        file = await made.save({"id": "am", "kind": "alertmanager", "url": "http://127.0.0.1:9"}, {})
        assert "am" in made.taken
        await until(lambda: not parts.moved.is_set(), seconds=10)
        file.write_text(file.read_text().replace("id: am", "id: am-2"))  # it is watched from now on
        await until(lambda: "am-2" in made.taken, seconds=10)
        watching.cancel()


async def test_a_secret_that_was_only_typed_is_used_by_the_test(file, ring):
    routes = {("GET", "/x"): lambda asked: answer(200, {"load": 0.5})}
    values = [{"signal": "system.cpu.load_ratio", "value": "$.load"}]
    async with hostile(routes) as server:
        entry = {"id": "app", "kind": "http-json", "url": server.url, "path": "x", "values": values}
        config = MODELS["http-json"].model_validate({**entry, "auth": {"bearer": {"keyring": "app:t"}}})
        looked = await adding(file).test(config, {"app:t": "t0ken"}, lambda step: None)
    assert server.asked[-1].headers["authorization"] == "Bearer t0ken"
    assert next(s.stand for s in looked.steps if s.check is Check.SIGN_IN) is Stand.PASSED
    assert ring.kept == {}


async def test_panels_are_told_that_show_what_was_found_and_those_that_miss_it(file):
    loaded = load(file, MODELS)
    found = filled_by(loaded.pages, {"host.up": 3}, {"host.up", "db.up"}, loaded.catalogue)
    assert any(f.series == 3 for f in found)
    assert any(f.series == 0 for f in found)
    assert all(f.panel and f.page for f in found)
    assert filled_by(loaded.pages, {}, set(), loaded.catalogue) == ()
