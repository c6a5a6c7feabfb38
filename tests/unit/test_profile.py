"""A profile makes another seat like this one: no secret in it, nothing leaves its folder, and it can be undone."""

import base64
import io
import json
import stat
import zipfile

import pytest

from noc_app.cli.main import main
from noc_app.config.load import load
from noc_app.config.places import resource
from noc_app.config.profile import MANIFEST, MAX_BYTES, Profile, packed, profile_of, unpacked
from noc_app.connectors.catalog import MODELS
from noc_app.model import ConfigError

CANARY = "S3CR3T-canary/9f+8e"
CONFIGURATION = """\
# ours
targets:
  - id: prom
    kind: prometheus
    url: http://127.0.0.1:9090
    auth: {bearer: {env: CANARY}}
signals: [mine.yaml]
wall: {theme: night.json}
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("CANARY", CANARY)
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path / "state"))
    made = tmp_path / "seat"
    (made / "runbooks").mkdir(parents=True)
    (made / "noc-app.yaml").write_text(CONFIGURATION)
    (made / "mine.yaml").write_text("signals: []\n")
    (made / "night.json").write_text(resource("themes", "dark.json").read_text())
    (made / "runbooks" / "Disk.md").write_text("# Disk\n")
    return made


def export(folder, to):
    return main(["profile", "export", str(to), "--config", str(folder / "noc-app.yaml")])


def archive(members, *, manifest=True):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        if manifest:
            good = json.loads(zipfile.ZipFile(io.BytesIO(packed(Profile(dict(members))))).read(MANIFEST))
            opened.writestr(MANIFEST, json.dumps(good))
        for name, content in members:
            opened.writestr(name, content)
    return made.getvalue()


def test_another_seat_comes_up_alike(folder, tmp_path, capsys):
    assert export(folder, tmp_path / "p.zip") == 0
    there = tmp_path / "other" / "noc-app.yaml"
    assert main(["profile", "import", str(tmp_path / "p.zip"), "--yes", "--config", str(there)]) == 0
    here, other = load(folder / "noc-app.yaml", MODELS), load(there, MODELS)
    assert profile_of(other).files == profile_of(here).files
    assert sorted(profile_of(other).files) == ["mine.yaml", "night.json", "noc-app.yaml", "runbooks/Disk.md"]


def test_the_same_configuration_makes_the_same_pack(folder, tmp_path):
    export(folder, tmp_path / "one.zip")
    export(folder, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_a_secret_that_is_referred_to_is_not_in_the_pack(folder, tmp_path):
    export(folder, tmp_path / "p.zip")
    with zipfile.ZipFile(tmp_path / "p.zip") as opened:
        held = b"".join(opened.read(name) for name in opened.namelist())
    assert b"env: CANARY" in held
    assert CANARY.encode() not in held


@pytest.mark.parametrize(
    "form",
    [
        CANARY,
        CANARY[::-1],
        base64.b64encode(b"user:" + CANARY.encode()).decode(),
        CANARY.encode().hex(),
        "".join(f"%{byte:02X}" for byte in CANARY.encode()),
    ],
)
@pytest.mark.parametrize("file", ["noc-app.yaml", "mine.yaml", "runbooks/Disk.md"])
def test_nothing_is_exported_while_a_secret_stands_in_a_comment_in_any_encoding(folder, tmp_path, form, file, capsys):
    with (folder / file).open("a") as opened:
        opened.write(f"# {form}\n")
    assert export(folder, tmp_path / "p.zip") == 2
    assert f"{file}:" in capsys.readouterr().err
    assert not (tmp_path / "p.zip").exists()


@pytest.mark.parametrize(
    "line",
    [
        "notify: {places: [{id: a, slack: {token: xoxb-1, channel: C1}}]}\n",  # where a reference belongs
        "labels_of_mine: 1\n",  # what is no configuration at all
    ],
)
def test_nothing_is_exported_while_the_configuration_has_problems(folder, tmp_path, line):
    with (folder / "noc-app.yaml").open("a") as opened:
        opened.write(line)
    assert export(folder, tmp_path / "p.zip") == 2


@pytest.mark.parametrize("url", ["http://mara:hunter22@127.0.0.1:9090", "http://127.0.0.1:9090?token=hunter22"])
def test_an_address_with_a_password_in_it_is_not_exported(folder, tmp_path, url, capsys):
    text = CONFIGURATION.replace("http://127.0.0.1:9090", url)
    (folder / "noc-app.yaml").write_text(text)
    assert export(folder, tmp_path / "p.zip") == 2
    assert "noc-app.yaml:5" in capsys.readouterr().err


def test_a_file_outside_of_the_folder_is_named_and_not_taken_along(folder, tmp_path, capsys):
    (tmp_path / "far.yaml").write_text("signals: []\n")
    (folder / "noc-app.yaml").write_text(CONFIGURATION.replace("mine.yaml", "../far.yaml"))
    assert export(folder, tmp_path / "p.zip") == 2
    assert "lies outside" in capsys.readouterr().err


def test_an_import_shows_what_will_change_and_changes_nothing_unless_it_is_agreed_to(folder, tmp_path, capsys):
    export(folder, tmp_path / "p.zip")
    (folder / "noc-app.yaml").write_text(CONFIGURATION.replace("# ours", "# theirs"))
    assert main(["profile", "import", str(tmp_path / "p.zip"), "--config", str(folder / "noc-app.yaml")]) == 2
    shown = capsys.readouterr()
    assert "-# theirs" in shown.out
    assert "+# ours" in shown.out
    assert "--yes" in shown.err
    assert (folder / "noc-app.yaml").read_text().startswith("# theirs")


def test_an_import_is_taken_back(folder, tmp_path):
    export(folder, tmp_path / "p.zip")
    (folder / "noc-app.yaml").write_text("# theirs\ntargets: []\n")
    (folder / "runbooks" / "Disk.md").unlink()
    config = ["--config", str(folder / "noc-app.yaml")]
    assert main(["profile", "import", str(tmp_path / "p.zip"), "--yes", *config]) == 0
    assert (folder / "runbooks" / "Disk.md").exists()
    assert main(["profile", "undo", *config]) == 0
    assert (folder / "noc-app.yaml").read_text() == "# theirs\ntargets: []\n"
    assert not (folder / "runbooks" / "Disk.md").exists()


def test_a_first_import_is_taken_back_too(folder, tmp_path):
    export(folder, tmp_path / "p.zip")
    there = tmp_path / "other" / "noc-app.yaml"
    assert main(["profile", "import", str(tmp_path / "p.zip"), "--yes", "--config", str(there)]) == 0
    assert main(["profile", "undo", "--config", str(there)]) == 0
    assert not there.exists()


def test_a_profile_with_a_problem_is_not_taken_over(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path))
    (tmp_path / "p.zip").write_bytes(packed(Profile({"noc-app.yaml": b"targets: [{id: x, kind: nothing}]\n"})))
    there = tmp_path / "noc-app.yaml"
    assert main(["profile", "import", str(tmp_path / "p.zip"), "--yes", "--config", str(there)]) == 2
    assert "noc-app.yaml:1: targets.0.kind" in capsys.readouterr().err
    assert not there.exists()


GOOD = ("noc-app.yaml", b"targets: []\n")
NAMES = [
    "../evil.yaml",
    "/etc/evil.yaml",
    "a/../../evil.yaml",
    "C:\\evil.yaml",
    "a\\b.yaml",
    "con.yaml",
    ".ssh/x.yaml",
    "x.exe",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_leads_elsewhere_is_refused(name):
    with pytest.raises(ConfigError, match="holds no file"):
        unpacked(archive([GOOD, (name, b"x")]), "p.zip")


def test_a_link_is_refused():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        link = zipfile.ZipInfo("pages.yaml")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        opened.writestr(link, "/etc/passwd")
    with pytest.raises(ConfigError, match="is a link"):
        unpacked(made.getvalue(), "p.zip")


def test_a_bomb_is_refused_before_it_is_unpacked():
    with pytest.raises(ConfigError, match="no profile"):
        unpacked(archive([GOOD, ("big.yaml", b"\0" * (MAX_BYTES + 1))]), "p.zip")


def test_a_bomb_that_lies_about_its_size_is_refused():
    raw = bytearray(archive([GOOD, ("big.yaml", b"\0" * 100_000)]))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = raw.rindex(mark)
        raw[place + offset : place + offset + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ConfigError):
        unpacked(bytes(raw), "p.zip")


def test_a_file_that_was_changed_afterwards_is_refused():
    raw = packed(Profile(dict([GOOD])))
    with zipfile.ZipFile(io.BytesIO(raw)) as opened:
        manifest = opened.read(MANIFEST)
    with pytest.raises(ConfigError, match="not those that"):
        unpacked(archive([(MANIFEST, manifest), ("noc-app.yaml", b"targets: [1]\n")], manifest=False), "p.zip")


def test_another_format_is_refused():
    with pytest.raises(ConfigError, match="another format"):
        unpacked(archive([(MANIFEST, b'{"format": 99}'), GOOD], manifest=False), "p.zip")


@pytest.mark.parametrize("raw", [b"", b"targets: []\n", b"PK\x05\x06" + b"\0" * 18, archive([GOOD])[:-30]])
def test_what_is_no_pack_is_refused(raw):
    with pytest.raises(ConfigError, match=r"p\.zip: is no profile pack|not those"):
        unpacked(raw, "p.zip")


def test_a_pack_from_elsewhere_takes_no_file_away():
    raw = packed(Profile(dict([GOOD]), absent=("mine.yaml",)))
    assert unpacked(raw, "p.zip").absent == ()
