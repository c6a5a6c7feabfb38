"""Where the journal is and what keeps its audit honest, as configured."""

import ssl

import pytest

from noc_app.cli.main import main
from noc_app.config.load import load
from noc_app.config.places import data_dir, state_dir
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import JOURNAL_MOVED, assembled
from noc_app.engine.journals import audit_of, server_of

HERE = "targets:\n  - {id: here, kind: host, every: 1s}\n"
CANARY = "S3CR3T-canary-92"


@pytest.fixture
def config(tmp_path):
    def write(text):
        path = tmp_path / "noc-app.yaml"
        path.write_text(HERE + text)
        return path

    return write


def problems(path):
    return " ".join(load(path, MODELS).errors)


def test_an_address_alone_is_a_shared_journal(config):
    place = load(config("journal: postgresql://ada@db.example:5433/noc\n"), MODELS).settings.journal
    assert (place.login, place.host, place.port, place.database) == ("ada", "db.example", 5433, "noc")


def test_a_path_is_a_file(config):
    assert load(config("journal: my/journal.db\n"), MODELS).settings.journal.name == "journal.db"


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (f"journal: postgresql://ada:{CANARY}@db/noc", "the password does not belong here"),
        ("journal: postgresql://db/noc", "write postgresql://LOGIN@HOST/DATABASE"),
        ("journal: postgresql+psycopg://ada@db/noc", "there is one driver"),
        ("journal: postgresql://ada@db/noc?sslmode=disable", "takes no options"),
        ("journal: {url: mysql://ada@db/noc}", "write postgresql://"),
        ("journal: mysql://ada@db/noc", "write postgresql://"),
        ("journal: postgres://ada@db/noc", "write postgresql://"),
        ("jurnal: postgresql://ada@db/noc", "did you mean journal?"),
        ("journal: [a, b]", "journal"),
    ],
)
def test_what_cannot_be_is_said_with_what_to_write_and_without_the_password(config, wrong, words):
    told = problems(config(wrong + "\n"))
    assert words in told
    assert CANARY not in told


@pytest.mark.parametrize("wrong", ["journal: postgres://ada@db/noc", "jurnal: x.db", "audit: {keys: 1}"])
async def test_a_journal_that_is_written_wrongly_is_none_and_never_the_usual_file(config, wrong):
    path = config(wrong + "\n")
    async with assembled(path) as parts:
        assert parts.journal is None
        [told] = [note for note in parts.engine.board.notes if note.startswith("Nothing can be acknowledged: ")]
    assert f"{path}:3" in told
    assert not list(data_dir().glob("journal*"))


async def test_a_journal_that_is_changed_while_the_board_runs_is_used_after_a_restart_and_that_is_said(config):
    async with assembled(config("")) as parts:
        parts.configure(load(config("journal: other.db\n"), MODELS))
        assert JOURNAL_MOVED in parts.engine.board.notes
        parts.configure(load(config(""), MODELS))
        assert JOURNAL_MOVED not in parts.engine.board.notes


def test_over_a_network_there_is_always_tls_that_verifies_and_on_this_machine_none(config):
    far = server_of(load(config("journal: postgresql://ada@db/noc\n"), MODELS).settings.journal, read_secret)
    near = server_of(load(config("journal: postgresql://ada@127.0.0.1/noc\n"), MODELS).settings.journal, read_secret)
    assert (far.tls.verify_mode, far.tls.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert near.tls is None


def test_the_password_is_read_where_the_reference_points_and_shown_nowhere(config, monkeypatch):
    monkeypatch.setenv("DB_PASSWORD", CANARY)
    path = config("journal: {url: 'postgresql://ada@127.0.0.1/noc', password: {env: DB_PASSWORD}}\n")
    server = server_of(load(path, MODELS).settings.journal, read_secret)
    assert server.password == CANARY
    assert CANARY not in f"{server} {server.text}"


def test_a_journal_of_this_machine_gets_a_private_key_that_stays(config):
    loaded = load(config(""), MODELS)
    made = audit_of(loaded, read_secret)
    assert len(made.key) >= 32
    assert audit_of(loaded, read_secret) == made
    [key] = data_dir().glob("audit.key*")
    assert key.stat().st_mode & 0o077 == 0


def test_anchors_are_kept_apart_from_the_journal_and_where_the_configuration_says(config, tmp_path):
    first, second = audit_of(load(config("audit: {anchor: far/anchor}\n"), MODELS), read_secret).anchors
    assert first.parent == state_dir()
    assert second == tmp_path / "far" / "anchor"


def test_a_shared_journal_makes_no_key_of_its_own(config):
    loaded = load(config("journal: postgresql://ada@127.0.0.1/noc\n"), MODELS)
    assert audit_of(loaded, read_secret).key == b""


async def test_a_shared_journal_that_is_not_there_costs_the_acknowledgements_and_nothing_else(config):
    async with assembled(config("journal: postgresql://ada@127.0.0.1:1/noc\n")) as parts:
        assert parts.journal is not None
        assert parts.operator == "ada", "in a shared journal everybody is who signs in"
        assert any("without the key of the audit" in note for note in parts.engine.board.notes)


def test_the_sql_is_printed_for_whoever_may_run_it(config, capsys):
    path = config("journal: postgresql://ada@127.0.0.1/noc\n")
    assert main(["journal", "grant", 'o"hara', "lead", "--print", "--config", str(path)]) == 0
    assert 'GRANT noc_lead TO "o""hara";' in capsys.readouterr().out


def test_setting_up_a_journal_that_is_a_file_is_refused_with_the_reason(config, capsys):
    assert main(["journal", "init", "--config", str(config(""))]) == 2
    assert "the journal is not shared" in capsys.readouterr().err
