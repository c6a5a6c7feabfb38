"""The rules of CONTRIBUTING.md that no linter knows."""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "noc_app"
MAX_FILE_LINES, MAX_FUNCTION_LINES = 400, 40
COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")


@dataclass(frozen=True)
class Module:
    """One file: its place in the package, its text, its nodes, and its calls with what is called."""

    place: str
    text: str
    nodes: tuple[ast.AST, ...]
    calls: tuple[tuple[str, ast.Call], ...]

    def functions(self):
        return [n for n in self.nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]

    def called(self, *endings):
        return [name for name, _ in self.calls if name.endswith(endings)]


def read(path):
    text = path.read_text()
    nodes = tuple(ast.walk(ast.parse(text)))
    calls = tuple((ast.unparse(n.func), n) for n in nodes if isinstance(n, ast.Call))
    return Module(path.relative_to(ROOT).as_posix(), text, nodes, calls)


@pytest.fixture(scope="module")
def modules():
    found = [read(path) for path in sorted(ROOT.rglob("*.py"))]
    assert len(found) > 100
    return found


def test_files_stay_small(modules):
    large = [m.place for m in modules if len(m.text.splitlines()) > MAX_FILE_LINES]
    assert large == [], "split a file by what its parts are for"


def test_functions_stay_small(modules):
    large = [
        (m.place, node.name)
        for m in modules
        if "/migrations/" not in m.place  # a step of a migration is a list of columns
        for node in m.functions()
        if node.end_lineno - node.lineno >= MAX_FUNCTION_LINES
    ]
    assert large == [], "one thing per function"


def test_no_signal_is_connected_to_a_lambda_or_a_partial(modules):
    connected = [(m.place, a) for m in modules for n, c in m.calls if n.endswith(".connect") for a in c.args]
    bad = [(p, ast.unparse(a)) for p, a in connected if isinstance(a, ast.Lambda) or "partial(" in ast.unparse(a)]
    assert bad == [], "connect a bound method: a lambda keeps a dead widget alive and calls it"


def test_no_dialog_blocks_the_loop(modules):
    usual, own_program = (".exec", ".exec_", ".processEvents"), (".exec_", ".processEvents")
    own = {"ui/frozen.py": own_program}  # it has a loop of its own and no coroutine
    blocking = [(m.place, name) for m in modules for name in m.called(*own.get(m.place, usual))]
    assert blocking == [], "use open() and its finished signal: exec() strands every task that wakes meanwhile"


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
def test_some_things_are_made_in_one_place_only(modules, what, allowed, instead):
    made = {m.place for m in modules for name, _ in m.calls if name.split(".")[-1] == what}
    assert made - allowed == set(), f"{what}: {instead}"


def test_tasks_are_made_only_where_they_are_owned(modules):
    owners = {"ui/tasks.py", "gui/garbage.py", "gui/loop.py", "gui/pictures.py", "collect.py"}
    owners |= {"cli/act.py", "cli/operate.py", "connectors/cancelling.py"}
    made = [(m.place, name) for m in modules for name in m.called(".create_task") if name != "group.create_task"]
    homeless = [(place, name) for place, name in made if place not in owners and not place.startswith("engine/")]
    assert homeless == [], "ui: TaskScope.spawn; engine: the task group"


def test_nothing_is_imported_inside_a_function(modules):
    inner = [
        (m.place, node.name)
        for m in modules
        for node in m.functions()
        if any(isinstance(n, ast.Import | ast.ImportFrom) for n in ast.walk(node))
    ]
    assert inner == [], "move the type down a layer instead of dodging a cycle"


def test_colours_stand_in_themes_only(modules):
    words = [(m.place, n.value) for m in modules for n in m.nodes if isinstance(n, ast.Constant)]
    colours = [(place, value) for place, value in words if isinstance(value, str) and COLOUR.match(value)]
    assert colours == [], "take a colour from the theme, by what it means"


def test_no_promise_is_left_in_a_comment(modules):
    promising = [m.place for m in modules if re.search(r"\b(TODO|FIXME|XXX|HACK)\b", m.text)]
    assert promising == [], "do it, or say in the README that it is not there"


def test_no_failure_is_swallowed(modules):
    caught = [(m.place, n) for m in modules for n in m.nodes if isinstance(n, ast.ExceptHandler) and n.type is not None]
    broad = [(place, n) for place, n in caught if ast.unparse(n.type) in {"Exception", "BaseException"}]
    swallowed = [(place, n.lineno) for place, n in broad if all(isinstance(x, ast.Pass) for x in n.body)]
    assert swallowed == [], "say it, or let it rise"
