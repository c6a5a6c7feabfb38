"""What a panel shows when there is more than fits: the worst stays in sight, and whatever is hidden is counted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from noc_app.config import panels as config
from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.panels import SERIES_SHOWN
from noc_app.config.wall import Wall
from noc_app.model import Sample, SeriesKey, State, labels_of
from noc_app.ui.charts.drill import Drill
from noc_app.ui.clock import FrameClock
from noc_app.ui.fonts import WallType, width_of
from noc_app.ui.glyphs import Glyph
from noc_app.ui.paint import surface
from noc_app.ui.panels.fitting import column_width, worst_kept
from noc_app.ui.panels.frame import Message, paint_message
from noc_app.ui.panels.kinds import view_of
from noc_app.ui.panels.scene import Scene, names_of
from noc_app.ui.runbooks import runbook_folder
from noc_app.ui.wall.book import Book, events_of, focus_of, related
from tests.tools.fake_board import calm_board
from tests.tools.fake_estate import busy_board, incident_board

AT = (0, 0, 8, 12)
ROOM, WIDE = QSizeF(450.0, 330.0), QSizeF(612.0, 330.0)


def scene_of(board):
    facts = Book(board, Wall(timezone="UTC"), load_pages((), load_catalogue()[0])).look()
    focus = focus_of(facts)
    return Scene(
        facts=facts,
        board=board,
        focus=focus,
        related=tuple(related(facts, focus)) if focus else (),
        events=events_of(facts, focus),
    )


@pytest.fixture(scope="module")
def busy():
    return scene_of(busy_board())


def test_the_worst_lines_stay_in_their_own_order_and_the_others_are_counted():
    states = [State.OK, State.WARNING, State.OK, State.STALE, State.MAJOR]
    assert worst_kept(states, 5, lambda state: state) == (states, "")
    assert worst_kept(states, 2, lambda state: state) == ([State.STALE, State.MAJOR], "and 3 more, 1 not normal")
    assert worst_kept(states, 3, lambda state: state)[1] == "and 2 more, all normal"


def test_what_has_no_target_is_not_called_normal():
    states = [State.OK, None, None]
    assert worst_kept(states, 1, lambda state: state)[1] == "and 2 more, 2 without a target"


def test_a_column_takes_the_largest_type_in_which_everything_fits():
    words = ("lb-eu-1", "archive-of-everything")
    large = max(width_of(word, WallType.ROW_NAME) for word in words)
    small = max(width_of(word, WallType.UNIT) for word in words)
    roles = (WallType.ROW_NAME, WallType.UNIT)
    assert column_width(words, roles, large) == large
    assert column_width(words, roles, large - 1) == small
    assert column_width(words, roles, 50.0) == 50.0


@pytest.mark.parametrize(
    ("panel", "name"),
    [
        (config.Budget(at=AT), "Public API"),
        (config.Rows(at=AT, signals=("db.query.duration.p95",), each=True, label="{database}"), "ledger"),
        (config.Bullet(at=AT, signals=("system.filesystem.utilization",), label="{host}"), "archive-1"),
        (config.Table(at=AT, signals=("bi.pipeline.delay",), label="{pipeline}"), "customer_360"),
    ],
)
def test_a_panel_that_is_too_low_shows_what_is_wrong_first(busy, panel, name):
    view = view_of(panel, busy, QSizeF(450.0, 120.0))
    assert name in {row.name for row in view.body.rows}
    assert view.body.more.startswith("and ")


def test_a_server_is_as_bad_as_the_worst_of_its_signals(busy):
    panel = config.Honeycomb(at=AT, signals=("host.up", "system.memory.utilization"), label="{host}")
    view = view_of(panel, busy, WIDE)
    assert view.note == "209 of 215 normal"
    assert [words for _, words, _ in view.body.lines] == [
        "app-eu-24 Memory 94\u2009%",
        "app-eu-131 Memory 86\u2009%",
        "3 in maintenance",
    ]
    assert view.body.lines[1][2] == "and 1 more"


def test_a_second_column_is_only_there_where_something_stands_in_it(busy):
    rows = config.Rows(at=AT, signals=("lb.error_ratio",), each=True, beside="lb.request.rate")
    assert view_of(rows, busy, WIDE).note == "right: LB requests"
    alone = rows.model_copy(update={"signals": ("db.query.duration.p95",)})
    view = view_of(alone, busy, WIDE)
    assert (view.body.beside, view.note) == ((), "5 of 6 normal")


def test_events_that_do_not_fit_are_counted_as_they_are_painted():
    scene = scene_of(incident_board())
    whole = view_of(config.Incident(at=AT, part="timeline"), scene, QSizeF(600.0, 900.0))
    count = len(whole.body.events)
    assert whole.note == f"{count} events"
    low = view_of(config.Incident(at=AT, part="timeline"), scene, QSizeF(600.0, 150.0))
    assert 0 < len(low.body.events) < count
    assert low.note == f"newest {len(low.body.events)} of {count}"


def test_the_runbook_beside_the_configuration_is_on_the_wall_as_on_the_desk():
    runbook_folder().mkdir(parents=True)
    (runbook_folder() / "ck.md").write_text("1. Roll **back**\n" + "2. Wait and look again\n" * 9)
    book = Book(incident_board(), Wall(timezone="UTC"), load_pages((), load_catalogue()[0]))
    (shown,) = (p.view for p in book.view(book.look(), "incident").panels if p.view.title == "Runbook")
    lines = [line for line, _ in shown.body.lines]
    assert "1. Roll back" in lines
    assert lines[-1].endswith(" …")  # all ten do not fit, and that is said


def test_an_alert_without_any_runbook_says_what_its_rule_can_do():
    scene = scene_of(incident_board())
    bare = replace(scene.focus, alert=replace(scene.focus.alert, runbook_url=""))
    view = view_of(config.Incident(at=AT, part="runbook"), replace(scene, focus=bare), QSizeF(900.0, 900.0))
    assert "names no runbook" in " ".join(line for line, _ in view.body.lines)


def test_series_without_the_label_of_a_column_are_one_column(busy):
    panel = config.Matrix(at=AT, signals=("bi.quality.passed_ratio",), rows="suite", columns="age")
    assert view_of(panel, busy, ROOM).body.columns == ("all",)


def test_a_page_of_ones_own_never_says_normal_over_a_panel_that_is_critical(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(
        "page: own\ntitle: Own page\npanels:\n"
        "  - {kind: stat, title: Queue, at: [0, 0, 24, 24], queries: [{expr: q, objective: {critical: 5}}]}\n"
    )
    board = calm_board()
    pages = load_pages((own,), board.catalogue)
    (asked,) = pages.asked
    board.catalogue = {**board.catalogue, asked.signal.id: asked.signal}
    board.expected[asked.signal.id] = ("prom-eu",)
    board.series.take("prom-eu", [Sample(asked.signal.id, 9.0, (), board.clock() - 4)], board.clock() - 4)
    book = Book(board, Wall(timezone="UTC"), pages)
    banner = book.view(book.look(), "own").banner
    assert (banner.state, banner.headline) == (State.CRITICAL, "Own page")
    assert banner.detail == "1 panel critical. Board: All services normal"
    assert book.view(book.look(), "overview").banner.state is State.OK


def test_lines_of_two_signals_with_the_same_labels_have_different_names(busy):
    both = config.Timeseries(
        at=AT, signals=("mobile.start.cold.duration", "mobile.start.warm.duration"), label="{platform}"
    )
    chart = view_of(both, busy, ROOM).body
    assert [line.style.label for line in chart.lines] == [
        "Android Cold start",
        "iOS Cold start",
        "Android Warm start",
        "iOS Warm start",
    ]


def test_series_that_a_label_of_ones_own_leaves_alike_are_told_apart():
    keys = [SeriesKey("a", "s", labels_of({"host": "db", "mountpoint": m, "fs": "ext4"})) for m in ("/", "/data")]
    keys.append(SeriesKey("b", "s", keys[0].labels))
    assert names_of(keys[:2], "{host}", []) == ["db /", "db /data"]
    assert names_of(keys[::2], "{host}", []) == ["db a", "db b"]
    assert len(set(names_of(keys[:2], "host " * 20, []))) == 2


@pytest.mark.parametrize(
    ("signals", "words"),
    [
        (("system.filesystem.utilization",), "tick marks 80\u2009%"),
        (("system.filesystem.utilization", "lb.error_ratio"), "ticks mark limits"),
        (("security.firewall.denied.rate",), ""),
    ],
)
def test_bars_say_what_their_ticks_are(busy, signals, words):
    assert view_of(config.Bullet(at=AT, signals=signals), busy, ROOM).note == words


def test_a_panel_that_nothing_supplies_says_which_signal_it_wants(busy):
    panel = config.Stat(at=AT, signals=("bi.warehouse.cost",))
    assert view_of(panel, busy, ROOM).subject == "bi.warehouse.cost"


def test_the_chart_of_a_series_says_why_it_has_its_colour(qtbot, paints):
    board = busy_board()
    over = QWidget()
    over.resize(1200, 800)
    qtbot.addWidget(over)
    frames = FrameClock()
    (key,) = [k for k in board.series.keys("lb.error_ratio") if dict(k.labels)["backend"] == "Dallas"]
    board.queries = {("prom-eu", "lb.error_ratio"): "sum(rate(x[5m]))"}
    drill = Drill(board, key, paints.theme, frames=frames, over=over)
    told = drill.why.text()
    for words in (
        "0.0066",
        "warning 0.5\u2009%",
        "prom-eu",
        "backend=Dallas",
        "limits of the signal",
        "sum(rate(x[5m]))",
    ):
        assert words in told
    assert "Age: 3 s" in told
    drill.leave()


def test_a_low_panel_says_its_reason_to_the_end(paints, monkeypatch):
    written = []

    def record(self, box, words, role, colour, *, align=surface.LEFT):
        written.append(words)
        return width_of(words, role)

    monkeypatch.setattr(surface.Surface, "text", record)
    painter = QPainter(image := QImage(QSize(455, 200), QImage.Format.Format_RGB32))
    reason = ("Nothing here", "Prometheus in Frankfurt answers and has no such series")
    paint_message(surface.Surface(painter, paints), QRectF(0, 0, 455, 96), Message(glyph=Glyph.UNKNOWN, lines=reason))
    painter.end()
    assert not image.isNull()
    assert " ".join(written) == " ".join(reason)


def test_lines_that_are_shown_stay_until_a_worse_one_needs_their_place():
    scene, signal = scene_of(busy_board()), "system.memory.utilization"
    members = scene.members(signal)
    bad = {member.key for member in members if member.judgement.state is not State.OK}
    before = [member.key for member in members if member.key not in bad][-SERIES_SHOWN:]
    scene.in_sight["memory"] = frozenset(before)
    view_of(config.Timeseries(id="memory", at=AT, signals=(signal,)), scene, ROOM)
    assert len(bad) < SERIES_SHOWN
    assert scene.in_sight["memory"] == bad | set(before[: SERIES_SHOWN - len(bad)])


def test_a_narrow_panel_shortens_what_it_says_beside_and_cuts_nothing(busy):
    servers = config.Honeycomb(at=AT, signals=("host.up", "system.memory.utilization"), label="{host}")
    balancers = config.Rows(at=AT, signals=("lb.error_ratio",), each=True, beside="lb.request.rate")
    assert [rest for _, _, rest in view_of(servers, busy, ROOM).body.lines][:2] == ["≥ 15 min", "+1"]
    assert view_of(balancers, busy, ROOM).note == "LB requests"


def test_rows_give_up_their_gauges_before_a_name_is_cut(busy):
    panel = config.Rows(at=AT, signals=("db.query.duration.p95",), each=True)
    assert not any(row.bare for row in view_of(panel, busy, WIDE).body.rows)
    assert all(row.bare for row in view_of(panel, busy, ROOM).body.rows)
