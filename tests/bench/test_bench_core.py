"""Ratios, side by side in one run. Nothing here fails because a machine is slow: only what was compared is asserted."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QImage, QPainter, QStandardItem, QStandardItemModel

from noc_app.alerting.conservation import balance
from noc_app.alerting.filter_text import parse
from noc_app.config.views import SHIPPED
from noc_app.config.wall import Wall
from noc_app.model import (
    Alert,
    AlertEntry,
    AlertKey,
    Direction,
    Objective,
    PollResult,
    Reading,
    Sample,
    Severity,
    State,
    judge,
    labels_of,
)
from noc_app.model.matcher import Matcher
from noc_app.model.noise import Edge, Inhibition, Noise, Window, dependencies_of
from noc_app.ui.desk.alert_model import AlertModel
from noc_app.ui.desk.triage import Triage
from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import Paints, load_theme
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.canvas import WallCanvas
from noc_app.ui.wall.picture import render
from tests.qt.stories import PlayedEngine
from tests.tools.engine import alert
from tests.tools.fake_board import calm_board

pytestmark = pytest.mark.bench

ROUNDS = 5


def cpu_ms(work: Callable[[], object]) -> float:
    """The median CPU time of five rounds, milliseconds."""
    spent = []
    for _ in range(ROUNDS):
        before = time.process_time()
        work()
        spent.append((time.process_time() - before) * 1000)
    return statistics.median(spent)


def report(what: str, ours: float, other: str, theirs: float) -> None:
    ratio = theirs / ours if ours else float("inf")
    print(f"\n{what}: {ours:.2f} ms; {other}: {theirs:.2f} ms; {ratio:.1f} times")


def test_judging_five_thousand_readings():
    objective = Objective(direction=Direction.LOWER, warning=0.7, critical=0.9)
    readings = [Reading(value=i / 5000, received_at=999.0, every_s=10.0) for i in range(5000)]
    ours = cpu_ms(lambda: [judge(r, objective, 1000.0) for r in readings])
    bare = cpu_ms(lambda: [(r.value or 0) > 0.9 for r in readings])
    report("judge 5,000 readings", bare, "a bare comparison of each, which knows nothing of evidence", ours)
    assert sum(judge(r, objective, 1000.0).state is State.CRITICAL for r in readings) == 499


def test_a_snapshot_with_five_thousand_series():
    engine = PlayedEngine()
    samples = [Sample("system.cpu.utilization", 0.5, labels_of({"host": f"h{i}"})) for i in range(5000)]
    engine.board.series.take("a", samples, engine.clock.now)
    one = cpu_ms(engine.board.snapshot)
    engine.board.series.forget(older_than=engine.clock.now + 1)
    empty = cpu_ms(engine.board.snapshot)
    report("snapshot of an empty board", empty, "of 5,000 series", one)
    assert engine.board.snapshot().overall.members == 0


def test_ten_thousand_alerts_against_a_proxy_that_asks_python(qapp):
    entries = [AlertEntry(AlertKey("a", f"f{i}"), alert(f"f{i}")) for i in range(10_000)]
    triage = Triage(SHIPPED[0])
    model = AlertModel(triage.get)

    def ours():
        for wanted in ("", "f99", ""):
            triage.show(triage.view, parse(wanted))
            model.show(triage.look(entries, 1000.0, {}).rows)

    source = QStandardItemModel()
    for entry in entries:
        source.appendRow(QStandardItem(entry.alert.title))

    class Asking(QSortFilterProxyModel):
        def lessThan(self, left, right):
            return left.data() < right.data()

        def filterAcceptsRow(self, row, parent):
            return self.filterRegularExpression().pattern() in source.item(row).text()

    proxy = Asking()

    def theirs():
        proxy.setSourceModel(None)
        proxy.setSourceModel(source)
        proxy.sort(0, Qt.SortOrder.AscendingOrder)
        for wanted in ("f99", ""):
            proxy.setFilterFixedString(wanted)

    mine, other = cpu_ms(ours), cpu_ms(theirs)
    report("10,000 alerts shown, filtered, shown", mine, "a proxy model with Python compare", other)
    assert model.rowCount() == 10_001


def test_a_second_on_the_wall_against_painting_it_all(qapp):
    load_fonts()
    look = load_theme("dark")
    board = calm_board()
    page = Book(board, Wall())
    canvas = WallCanvas(Paints(look))
    canvas.resize(1920, 1080)
    canvas.show_view(page.view(page.look()))
    target = QImage(1920, 1080, QImage.Format.Format_RGB32)

    def second():
        canvas.show_view(page.view(page.look()))
        painter = QPainter(target)
        painter.end()

    only_news = cpu_ms(second)
    everything = cpu_ms(lambda: render(page.view(page.look()), QSize(1920, 1080), look))
    report("look at the board, find nothing new", only_news, "look and paint the whole page at 1080p", everything)
    large = cpu_ms(lambda: render(page.view(page.look()), QSize(3840, 2160), look))
    report("the whole page at 1080p", everything, "at 2160p", large)
    canvas.deleteLater()
    assert not target.isNull()


def crowd(count: int) -> tuple[Alert, ...]:
    """Return standing alerts on hosts and services that depend on each other."""
    kinds = (Severity.CRITICAL, Severity.MAJOR, Severity.WARNING)
    return tuple(
        Alert(
            fingerprint=f"f{n}",
            severity=kinds[n % 3],
            title=f"alert {n}",
            starts_at=1000.0 + 3 * n,
            labels=labels_of(
                {"alertname": f"A{n % 50}", "host": f"h{n % 2000}", "service": f"s{n % 100}", "team": "x"}
            ),
        )
        for n in range(count)
    )


def rules_for_a_crowd() -> Noise:
    edges = [Edge(f"s{n}", f"h{n}") for n in range(100)] + [Edge(f"h{n}", f"sw{n % 20}") for n in range(2000)]
    services, hosts = {e.source for e in edges[:100]}, {name for e in edges[100:] for name in e}
    rules = (
        Inhibition(1, (Matcher.parse("severity=critical"),), (Matcher.parse("severity=warning"),), ("host",)),
        Inhibition(2, (Matcher.parse("alertname=~A1.*"),), (Matcher.parse("alertname!~A1.*"),), ("host", "team")),
    )
    night = Window(title="w", matchers=(Matcher.parse("host=~h1.."),), begins_at=0.0, ends_at=1e12)
    return Noise(
        inhibitions=rules, dependencies=dependencies_of(edges, services=services, hosts=hosts), windows=(night,)
    )


def test_what_keeping_noise_down_adds_to_a_snapshot_of_ten_thousand_alerts():
    engine, seen = PlayedEngine(), iter(range(10**6))
    board = engine.board
    alerts = crowd(10_000)
    board.alerts.take("a", PollResult(alerts=alerts), 1.0)
    board.use_noise(rules_for_a_crowd())
    first = cpu_ms(lambda: (board.use_noise(Noise()), board.use_noise(rules_for_a_crowd()), board.picture()))
    hidden = sum(board.snapshot().alerts.hidden.values())
    bare = cpu_ms(lambda: balance(board.alerts))
    held = cpu_ms(board.snapshot)

    def polled(answer):
        board.alerts.take("a", PollResult(alerts=answer), engine.clock.now)

    def one_more():
        polled((*alerts, replace(alerts[0], fingerprint=f"n{next(seen)}", starts_at=5000.0)))
        board.snapshot()

    changed = cpu_ms(one_more)
    asked = cpu_ms(lambda: polled(alerts))
    print(f"\n10,000 alerts, {hidden} hidden by rules, dependencies and maintenance:")
    print(f"  sorting them without any of it {bare:.1f} ms, a snapshot while nothing changed {held:.1f} ms")
    print(f"  after one alert came {changed - asked:.1f} ms, everything anew {first:.1f} ms")
    assert held < bare + 50
    assert hidden > 5000
