"""`noc-app operate`: what a backend can be told from a shell, tried without sending, done, and refused."""

import json

import pytest

from noc_app.cli.main import main
from tests.tools.hostile import answer, hostile_in_a_thread

PREFIX = "/api/2.0/mlflow/registered-models/alias"
VERSIONS = "/api/2.0/mlflow/model-versions/search"


class Registry:
    """A model registry of which the alias can be set; `deaf` takes the request and does nothing."""

    def __init__(self):
        self.version, self.deaf, self.posted = "1", False, []

    def routes(self):
        return {("GET", PREFIX): self.show, ("POST", PREFIX): self.set, ("GET", VERSIONS): self.newest}

    def newest(self, asked):
        return answer(200, {})

    def show(self, asked):
        return answer(200, {"model_version": {"name": "churn", "version": self.version}})

    def set(self, asked):
        body = json.loads(asked.body)
        self.posted.append(body)
        if body["version"] == "99":
            return answer(404, {"error_code": "RESOURCE_DOES_NOT_EXIST"})
        self.version = self.version if self.deaf else body["version"]
        return answer(200, {})


@pytest.fixture
def registry():
    return Registry()


@pytest.fixture
def run(registry, tmp_path, capsys):
    """Run `noc-app operate ...`; return the exit code and what it printed to both."""
    with hostile_in_a_thread(registry.routes()) as server:
        file = tmp_path / "noc.yaml"
        watched = {
            "id": "ml",
            "kind": "mlflow",
            "url": server.url,
            "every": "1s",
            "models": [{"model": "m", "quality": "q"}],
        }
        file.write_text(json.dumps({"journal": "j.db", "targets": [watched, {"id": "here", "kind": "host"}]}))

        def ran(*words):
            code = main(["--config", str(file), "operate", *words])
            printed = capsys.readouterr()
            return code, printed.out, printed.err

        yield ran


ALIAS = ("ml", "set-alias", "model=churn", "alias=champion")


def test_without_an_operation_it_lists_what_there_is_with_the_parameters(run):
    code, out, _ = run("ml")
    assert code == 0
    assert "set-alias: Set the alias of a model, dangerous." in out
    assert "    version=  number of the version that it shall mean" in out


def test_a_dry_run_prints_what_would_be_sent_and_sends_nothing(run, registry):
    code, out, _ = run(*ALIAS, "version=2", "--dry-run")
    assert (code, registry.posted) == (0, [])
    assert out.startswith(f"POST {PREFIX}\n")


def test_what_is_dangerous_needs_the_name_of_its_target(run, registry):
    code, _, err = run(*ALIAS, "version=2")
    assert (code, registry.posted) == (2, [])
    assert "--confirm ml" in err


def test_what_was_done_is_confirmed_by_the_backend(run, registry):
    code, out, _ = run(*ALIAS, "version=2", "--confirm", "ml", "--by", "mara")
    assert (code, registry.version) == (0, "2")
    assert out == "ml/set-alias: confirmed, 2\n"


def test_what_the_backend_took_and_does_not_show_is_no_success(run, registry):
    registry.deaf = True
    code, _, err = run(*ALIAS, "version=2", "--confirm", "ml", "--wait", "2")
    assert code == 1
    assert "ml/set-alias: pending" in err


def test_what_the_backend_refuses_is_told(run):
    code, _, err = run(*ALIAS, "version=99", "--confirm", "ml")
    assert code == 1
    assert "RESOURCE_DOES_NOT_EXIST" in err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("ml", "set-alias", "version=2"), "model: is missing"),
        ((*ALIAS, "version=two"), "version: must be a whole number"),
        (("ml", "explode"), "knows no operation 'explode'; it knows set-alias"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_sent(run, registry, words, says):
    code, _, err = run(*words, "--confirm", "ml")
    assert (code, registry.posted) == (1, [])
    assert says in err


def test_a_target_that_is_not_there_is_a_mistake_of_the_command(run):
    code, _, err = run("nothing")
    assert code == 2
    assert "there is no target 'nothing'" in err


def test_a_target_that_takes_none_says_so(run):
    assert run("here")[1] == "here takes no operations\n"


def test_a_target_that_does_not_answer_is_out_of_reach(run, tmp_path, capsys):
    file = tmp_path / "dead.yaml"
    dead = {"id": "ml", "kind": "mlflow", "url": "http://127.0.0.1:9", "models": [{"model": "m", "quality": "q"}]}
    file.write_text(json.dumps({"journal": "j.db", "targets": [dead]}))
    assert main(["--config", str(file), "operate", "ml", "--wait", "1"]) == 3
    assert "connection refused" in capsys.readouterr().err
