"""What the page about one signal looks like; see test_triage_pictures for how pictures are made."""

import pytest

from noc_app.alerting.occurrences import Occurrence
from noc_app.model import AlertKey, KeptNote, Logged, LogLine, SeriesKey, Severity
from tests.qt.test_page_pictures import compare
from tests.qt.test_triage_pictures import desk, keep, taken  # noqa: F401 - a fixture

HOUR_S = 3600.0


def history(now):
    def stood(hours_ago, for_s, worst, **more):
        began = now - hours_ago * HOUR_S
        return Occurrence(began_at=began, ended_at=began + for_s if for_s else None, worst=worst, **more)

    said = (("Mara Lindqvist", "bad deploy, rolling back"), ("Tomasz Wójcik", "rolled back in eu-west"))
    return (
        stood(47 / HOUR_S, 0, Severity.CRITICAL),
        stood(19, 2400, Severity.CRITICAL, owner="Mara Lindqvist", taken_after_s=95.0, said=said),
        stood(52, 300, Severity.MAJOR, ended_why="no longer reported"),
        stood(100, 5400, Severity.CRITICAL, owner="pagerduty", ended_why="no longer reported"),
        stood(130, 60, Severity.WARNING, ended_why="no longer reported"),
    )


CRITICAL = AlertKey("am", "CheckoutErrors")


def open_checkout(window):
    window.alerts.select(CRITICAL)
    window.stack.open_selected()
    window.stack.open_selected()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_the_page_about_a_signal_looks_as_it_did(qapp, desk, theme):  # noqa: F811 - a fixture
    def look(window):
        open_checkout(window)
        for name in ("CheckoutErrors", "LoadBalancer5xx", "SnowflakeSilent"):
            window.lane.announce(window._engine.board.alerts.get(AlertKey("am", name)))
        for _ in range(8):
            window.perform("earlier")

    picture = taken(qapp, desk, theme, look)
    keep(picture, f"drill-{theme}")
    compare(picture, f"drill-{theme}")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_note_written_beside_log_lines_looks_as_it_did(qapp, desk, theme):  # noqa: F811 - a fixture
    def look(window):
        engine = window._engine
        open_checkout(window)
        key = window.drill.subject
        times = engine.board.points(key)[0]
        usual = {"target": key.target, "signal": key.signal, "by": "Mara Lindqvist", "at": engine.board.clock() - 60.0}
        engine.board.kept_notes = tuple(
            KeptNote(id=words, words=words, moment=float(times[-place]), **usual)
            for place, words in ((9, "deploy api-gw 4.18.3"), (45, "config change"))
        )
        window.drill._second = -1
        window.drill.refresh()
        for _ in range(9):
            window.perform("earlier")
        at = window.drill.chart.pointed_at
        window.drill.moment.take_logs(key, told_around(at))
        qapp.processEvents()  # the chart has its place
        window.perform("note")
        window.drill.note.line.setText("traffic moved to eu-north")

    picture = taken(qapp, desk, theme, look)
    keep(picture, f"drill-note-{theme}")
    compare(picture, f"drill-note-{theme}")


def told_around(at):
    said = (
        ("ERROR", "upstream reset: pool orders-eu exhausted (200/200)"),
        ("ERROR", "POST /checkout/confirm 503 after 4,002 ms"),
        ("WARN", "retry 3 of 3 failed, key=ord_88121"),
        ("ERROR", "upstream reset: pool orders-eu exhausted (200/200)"),
        ("INFO", "config: db.pool.max 400 → 200 (4.18.3)"),
    )
    lines = tuple(("elastic-eu", LogLine(at + 1.2 - 0.22 * n, words, level)) for n, (level, words) in enumerate(said))
    return Logged(at=at, start=at - 60, end=at + 60, lines=lines, about=("api-gw",), asked=("elastic-eu",))


def test_asking_about_maintenance_looks_as_it_did(qapp, desk):  # noqa: F811 - a fixture
    def look(window):
        window.alerts.select(AlertKey("am", "LoadBalancer5xx"))
        window.perform("maintenance")
        window.plan.begins.setText("22:00")
        window.plan.reason.setText("new certificate, CHG-902")

    picture = taken(qapp, desk, "dark", look)
    keep(picture, "plan")
    compare(picture, "plan-dark")


def test_the_history_of_an_alert_looks_as_it_did(qapp, desk):  # noqa: F811 - a fixture
    def look(window):
        engine = window._engine
        engine.stood = history(engine.board.clock())
        window.alerts.select(CRITICAL)
        window.perform("history")

    picture = taken(qapp, desk, "dark", look)
    keep(picture, "history")
    compare(picture, "history-dark")


def test_a_stale_signal_says_so(qapp, desk):  # noqa: F811 - a fixture
    def look(window):
        board = window._engine.board
        key = next(k for k in board.series.keys("bi.pipeline.late"))
        window.stack.open_drill(SeriesKey(key.target, key.signal, key.labels))

    picture = taken(qapp, desk, "dark", look)
    keep(picture, "drill-stale")
    compare(picture, "drill-stale-dark")
