"""The rules of CONTRIBUTING.md that no linter knows."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "noc_app"
MODULES = sorted(ROOT.rglob("*.py"))
MAX_FILE_LINES, MAX_FUNCTION_LINES = 400, 40
COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")


@pytest.fixture(params=MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def module(request):
    return request.param, ast.parse(request.param.read_text())


def calls(tree):
    return [n for n in ast.walk(tree) if isinstance(n, ast.Call)]


def name(call):
    return ast.unparse(call.func)


def where(path):
    return path.relative_to(ROOT).as_posix()


def test_files_and_functions_stay_small(module):
    path, tree = module
    assert len(path.read_text().splitlines()) <= MAX_FILE_LINES, "split the file by what its parts are for"
    for node in ast.walk(tree):
        steps = "migrations" in path.parts  # a step of a migration is a list of columns
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not steps:
            assert node.end_lineno - node.lineno < MAX_FUNCTION_LINES, f"{node.name}: one thing per function"


def test_no_signal_is_connected_to_a_lambda_or_a_partial(module):
    for call in calls(module[1]):
        if name(call).endswith(".connect"):
            for argument in call.args:
                bad = isinstance(argument, ast.Lambda) or "partial(" in ast.unparse(argument)
                assert not bad, "connect a bound method: a lambda keeps a dead widget alive and calls it"


def test_no_dialog_blocks_the_loop(module):
    own_program = where(module[0]) == "ui/frozen.py"  # it has a loop of its own and no coroutine
    words = (".exec_", ".processEvents") if own_program else (".exec", ".exec_", ".processEvents")
    blocking = [name(c) for c in calls(module[1]) if name(c).endswith(words)]
    assert not blocking, "use open() and its finished signal: exec() strands every task that wakes meanwhile"


@pytest.mark.parametrize(
    ("what", "allowed", "instead"),
    [
        ("QTimer", {"ui/clock.py", "ui/wall/window.py"}, "be a panel of the frame clock"),
        ("QLabel", {"ui/text.py"}, "use ui.text.plain_label"),
        ("setToolTip", {"ui/text.py"}, "use ui.text.plain_tooltip"),
        ("QMessageBox", set(), "say it in the status bar"),
        ("openUrl", {"ui/links.py"}, "use ui.links.open_link"),
        ("TextItem", set(), "pyqtgraph renders it as HTML"),
    ],
)
def test_some_things_are_made_in_one_place_only(module, what, allowed, instead):
    path, tree = module
    made = [c for c in calls(tree) if name(c).split(".")[-1] == what]
    assert not made or where(path) in allowed, f"{what}: {instead}"


def test_tasks_are_made_only_where_they_are_owned(module):
    path, tree = module
    made = [c for c in calls(tree) if name(c).endswith(".create_task") and name(c) != "group.create_task"]
    owners = {"ui/tasks.py", "gui/garbage.py", "gui/loop.py", "gui/pictures.py", "collect.py"}
    owners |= {"cli/act.py", "cli/operate.py", "connectors/cancelling.py"}
    owned = where(path) in owners or where(path).startswith("engine/")
    assert not made or owned, "ui: TaskScope.spawn; engine: the task group"


def test_nothing_is_imported_inside_a_function(module):
    for node in ast.walk(module[1]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inner = [n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)]
            assert not inner, f"{node.name}: move the type down a layer instead of dodging a cycle"


def test_colours_stand_in_themes_only(module):
    for node in ast.walk(module[1]):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not COLOUR.match(node.value), f"{node.value}: take it from the theme, by what it means"


def test_no_promise_is_left_in_a_comment(module):
    text = module[0].read_text()
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text), "do it, or say in the README that it is not there"


def test_no_failure_is_swallowed(module):
    for node in ast.walk(module[1]):
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            silent = all(isinstance(n, ast.Pass) for n in node.body)
            broad = ast.unparse(node.type) in {"Exception", "BaseException"}
            assert not (silent and broad), "say it, or let it rise"
