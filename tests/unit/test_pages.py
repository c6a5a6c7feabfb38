"""Page files: what is right is shown, what is wrong is said with file, line and fix, and stops nothing else."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.load import load
from noc_app.config.pages import PANEL_LIMIT, SHIPPED, Broken, halves, load_pages
from noc_app.config.panels import GRID, KINDS, SeriesPanel
from noc_app.connectors.catalog import MODELS
from noc_app.engine.board import Board
from noc_app.model import Direction, PollResult, Sample, State, TargetHealth, Unit

CATALOGUE = load_catalogue()[0]
NO_PLACE = frozenset[str]()  # declared and on no page, each with its reason: none


def pages_of(tmp_path, text, name="own.yaml"):
    file = tmp_path / name
    file.write_text(text)
    return load_pages((file,), CATALOGUE)


def one(kind="stat", at="[0, 0, 12, 12]", more="signals: [host.up]"):
    return f"page: own\ntitle: Own\npanels:\n  - {{kind: {kind}, at: {at}, {more}}}\n"


def test_the_shipped_pages_are_right_and_use_what_the_catalogue_has():
    pages = load_pages((), CATALOGUE)
    assert tuple(page.id for page in pages.pages) == SHIPPED
    assert pages.problems == ()
    for page in pages.pages:
        taken = sum(width * height for _, _, width, height in (p.at for p in page.panels))
        assert taken == GRID * GRID, f"{page.id} leaves holes"


def test_the_security_page_shows_how_long_a_certificate_lasts_its_chain_and_its_protocol():
    shown = {s for p in load_pages((), CATALOGUE).page("security").panels for s in getattr(p, "signals", ())}
    assert {"tls.certificate.time_left", "tls.chain.valid", "tls.protocol.modern"} <= shown


def test_every_signal_that_a_connector_or_a_pack_declares_has_its_place_on_a_page():
    files = (*_sources("noc_app/connectors", "py"), *_sources("resources/packs", "yaml"))
    written = set(re.findall(r"[a-z0-9_]+(?:\.[a-z0-9_]+)+", "\n".join(path.read_text() for path in files)))
    declared = written & CATALOGUE.keys()
    assert len(declared) > 100
    panels = [panel for page in load_pages((), CATALOGUE).pages for panel in page.panels]
    shown = {name for panel in panels for name in _names(panel.model_dump())}
    assert declared - shown - NO_PLACE == set()


def _sources(folder, ending):
    return (Path(__file__).parents[2] / folder).rglob(f"*.{ending}")


def _names(value):
    """Yield every text in a panel's settings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in (*value, *value.values()):
            yield from _names(part)
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from _names(part)


def test_every_kind_can_be_written(tmp_path):
    needed = {
        "text": "text: hello",
        "scatter": "x: host.up, y: host.up",
        "matrix": "signals: [host.up], rows: a, columns: b",
        "incident": "part: chart",
    }
    for kind, model in KINDS.items():
        more = needed.get(kind, "signals: [host.up]" if issubclass(model, SeriesPanel) else "title: T")
        pages = pages_of(tmp_path, one(kind, more=more))
        assert pages.problems == (), kind
        assert type(pages.page("own").panels[0]) is model


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (one("timeserie"), 4, "did you mean timeseries"),
        (one("chart5"), 4, "known kinds: stat, figures"),
        (one(at="[0, 0, 25, 2]"), 4, "is not inside the grid of 24 columns and 24 rows"),
        (one(at="[0, 0, 0, 2]"), 4, "is not inside the grid"),
        (one(at="3"), 4, "four whole numbers: column, row, width, height"),
        (one(more="signals: [host.upp]"), 4, "host.upp"),
        (one(more="signal: host.up"), 4, "signal"),
        (one(more="title: T"), 4, "`signals` or `queries`"),
        ("page: own\ntitle: Own\npanels: []\n", 3, "the page is empty"),
        ("page: own\ntitle: Own\n", 1, "the page is empty"),
        ("page: overview\ntitle: O\npanels: [{kind: clocks, at: [0, 0, 2, 2]}]\n", 1, "wall.overview"),
        ("[1, 2]\n", 1, "a page is a mapping"),
        ("page: Own Page\ntitle: Own\npanels: [1]\n", 1, "page"),
        ("page: own\ntitle: Own\npanels: [3]\n", 3, "a panel is a mapping"),
        ("page: own\ntitle: [\n", 3, ""),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path, text, line, words):
    (problem,) = pages_of(tmp_path, text).problems
    assert problem.startswith(f"{tmp_path / 'own.yaml'}:{line}:")
    assert words in problem


def test_panels_that_lie_over_each_other_are_said_and_the_first_one_stays(tmp_path):
    text = one() + "  - {kind: clocks, title: Late, at: [6, 6, 12, 12]}\n  - {kind: clocks, at: [12, 12, 12, 12]}\n"
    pages = pages_of(tmp_path, text)
    assert "own.yaml:5" in pages.problems[0]
    assert "lies over the panel" in pages.problems[0]
    assert [p.kind for p in pages.page("own").panels] == ["stat", "clocks"]


def test_a_broken_panel_keeps_its_place_and_says_why(tmp_path):
    pages = pages_of(tmp_path, one("nonsense") + "  - {kind: clocks, at: [12, 0, 12, 12]}\n")
    broken, good = pages.page("own").panels
    assert (type(broken), broken.at, good.kind) == (Broken, (0, 0, 12, 12), "clocks")
    assert "nonsense" in broken.reason


def test_two_panels_with_one_id_are_said(tmp_path):
    text = "page: own\ntitle: Own\npanels:\n" + "".join(
        f"  - {{kind: clocks, id: a, at: [{n}, 0, 1, 1]}}\n" for n in range(2)
    )
    assert "ids are unique" in pages_of(tmp_path, text).problems[0]


def test_five_thousand_panels_are_cut_with_a_word(tmp_path):
    text = "page: own\ntitle: Own\npanels:\n" + "".join(
        f"  - {{kind: clocks, at: [{n % 24}, {n // 24 % 24}, 1, 1]}}\n" for n in range(5000)
    )
    pages = pages_of(tmp_path, text)
    assert f"has 5000 panels; the first {PANEL_LIMIT} are shown" in pages.problems[0]
    assert len(pages.page("own").panels) == PANEL_LIMIT


def test_one_bad_file_does_not_take_the_others(tmp_path):
    (tmp_path / "a.yaml").write_text("page: [")
    (tmp_path / "b.yml").write_text(one())
    (tmp_path / "notes.txt").write_text("no page")
    pages = load_pages((tmp_path, tmp_path / "nowhere.yaml"), CATALOGUE)
    assert pages.page("own") is not None
    assert len(pages.problems) == 2


def test_a_page_of_the_users_own_takes_the_place_of_a_shipped_one(tmp_path):
    pages = pages_of(tmp_path, one().replace("page: own", "page: security"))
    assert [p.kind for p in pages.page("security").panels] == ["stat"]
    assert tuple(page.id for page in pages.pages) == SHIPPED


def test_a_query_becomes_a_signal_that_is_polled(tmp_path):
    query = "{expr: 'sum(up)', unit: ratio, title: Up, objective: {warning: 0.5}}"
    pages = pages_of(tmp_path, one(more=f"title: My panel, queries: [{query}]"))
    (asked,) = pages.asked
    assert (asked.signal.id, asked.expr) == ("page.own.my_panel.q1", "sum(up)")
    assert (asked.signal.unit, asked.signal.objective.direction) == (Unit.RATIO, Direction.LOWER)
    assert pages.page("own").panels[0].signals == (asked.signal.id,)


def test_a_query_that_makes_notes_is_asked_once_and_is_no_line_of_the_chart(tmp_path):
    note = "{query: app_build_info, text: 'deploy {version}'}"
    text = "page: own\ntitle: Own\npanels:\n" + "".join(
        f"  - {{kind: timeseries, title: T{n}, at: [{12 * n}, 0, 12, 24], signals: [host.up], notes: [{note}]}}\n"
        for n in range(2)
    )
    pages = pages_of(tmp_path, text)
    (asked,) = pages.asked
    charts = pages.page("own").panels
    assert asked.signal.id == "page.own.t0.n1"
    assert [p.signals for p in charts] == [("host.up",), ("host.up",)]
    assert [p.notes[0].signal for p in charts] == [asked.signal.id, asked.signal.id]
    assert len(pages.notes_of("host.up")) == 1


@pytest.mark.parametrize("note", ["{text: x}", "{signal: host.up, query: up}"])
def test_a_note_has_one_source(tmp_path, note):
    line = f"{{kind: timeseries, at: [0, 0, 24, 24], signals: [host.up], notes: [{note}]}}"
    pages = pages_of(tmp_path, f"page: own\ntitle: Own\npanels:\n  - {line}\n")
    assert "name a `signal` or write a `query`, not both" in pages.problems[0]


def test_a_query_goes_to_the_only_target_that_takes_any(tmp_path):
    (tmp_path / "own.yaml").write_text(one(more="title: P, queries: [{expr: up}]"))
    board = tmp_path / "board.yaml"
    board.write_text(
        "targets: [{id: p, kind: prometheus, url: 'http://localhost:9'}, {id: h, kind: host}]\npages: [own.yaml]\n"
    )
    loaded = load(board, MODELS)
    assert loaded.errors == ()
    assert [q.signal for q in loaded.targets[0].queries] == ["page.own.p.q1"]
    board.write_text("targets: [{id: h, kind: host}]\npages: [own.yaml]\n")
    assert any("own.yaml:4" in error for error in load(board, MODELS).errors)


def test_what_a_page_asks_for_is_not_part_of_the_verdict(tmp_path):
    (asked,) = pages_of(tmp_path, one(more="title: P, queries: [{expr: up, objective: {critical: 1}}]")).asked
    board = Board(lambda: 1000.0)
    board.catalogue = {asked.signal.id: asked.signal}
    board.targets.configure([TargetHealth(id="p", kind="k", title="P", every_s=10.0)])
    board.expected = {asked.signal.id: ("p",)}
    board.targets.answered("p", PollResult(), at=1000.0, duration_s=0.1)
    board.series.take("p", [Sample(asked.signal.id, 5.0, (), 1000.0)], 1000.0)
    seen = board.snapshot()
    assert seen.checks[asked.signal.id].state is State.CRITICAL
    assert seen.verdict.state is not State.CRITICAL


def test_a_page_read_from_far_away_is_two(tmp_path):
    pages = load_pages((), CATALOGUE)
    assert pages.parts("security") == ("security/1", "security/2")
    assert pages.parts("nowhere") == ("nowhere",)
    first, second = halves(pages.page("security"))
    assert {p.id for p in first.panels} | {p.id for p in second.panels} == {p.id for p in pages.page("security").panels}
    assert sum(w * h for _, _, w, h in (p.at for p in first.panels)) == GRID * GRID
    assert pages.page("security/9") is None


def test_one_panel_can_be_a_page(tmp_path):
    pages = load_pages((), CATALOGUE)
    alone = pages.page("security#threats")
    assert [p.at for p in alone.panels] == [(0, 0, GRID, GRID)]
    assert pages.page("security#nothing") is None
    assert pages.page("nowhere#threats") is None
    assert pages.page("incident@am/x").id == "incident"


def test_paths_are_relative_to_the_configuration(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "own.yaml").write_text(one())
    file = tmp_path / "board.yaml"
    file.write_text("targets: [{id: h, kind: host}]\npages: [pages]\n")
    loaded = load(file, MODELS)
    assert loaded.pages.page("own") is not None
    assert Path(folder / "own.yaml") in loaded.files


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Storage", "Storage"),
        ("Quick CPU / Mem / Disk", "Quick CPU"),
        ("Node exporter", "Node"),
        ("Kubernetescompute", "Kubernetesco"),
    ],
)
def test_the_footer_has_whole_words_of_a_title(tmp_path, title, words):
    assert pages_of(tmp_path, one().replace("Own", title)).page("own").short == words


def test_pages_are_values():
    page = load_pages((), CATALOGUE).pages[0]
    assert replace(page) == page
