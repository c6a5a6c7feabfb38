"""The reports page: a span is chosen, counted beside the loop, and saved as a file."""

import pytest

from noc_app.alerting.report import Span, report_of
from noc_app.ui.desk.places import REPORTS
from tests.qt.stories import run_story, settle
from tests.tools.engine import until
from tests.unit.test_report import DAY, T0, asked, event


@pytest.fixture
def counted(engine):
    """The engine's answer to any span: a day with one critical that mara took."""
    span = Span(since=T0, until=T0 + DAY, wanted_since=T0 - 6 * DAY)
    found = report_of([event(0)], [asked(60)], span, standing={event(0).key: T0})
    engine.spans = []

    async def report(since, until):
        engine.spans.append(round(until - since))
        return found

    engine.counted = report
    return engine


def test_the_page_counts_when_it_is_opened_and_when_another_span_is_chosen(qapp, window, counted):
    async def story():
        window.open_page(REPORTS)
        await settle()
        window.reports.spans[DAY].click()
        await settle()

    run_story(qapp, story())
    assert counted.spans == [7 * 86_400, 86_400]
    assert "1 alarms in 1.0 days" in window.reports._said.text()
    assert "First human action, critical 60 s" in window.reports.list.accessibleDescription().replace("1 min", "60 s")


def test_the_report_is_written_as_what_the_name_of_the_file_says(qapp, window, counted, tmp_path):
    async def story():
        window.open_page(REPORTS)
        await settle()
        for name in ("r.html", "r.csv"):
            window.reports.save(str(tmp_path / name))
            await until((tmp_path / name).exists)
        await until(lambda: "Written" in window.status._trouble)

    run_story(qapp, story())
    assert (tmp_path / "r.html").read_text().startswith("<!doctype html>")
    assert "Who did what,mara,1" in (tmp_path / "r.csv").read_text()


def test_a_file_that_cannot_be_written_is_said(qapp, window, counted, tmp_path):
    async def story():
        window.open_page(REPORTS)
        await settle()
        window.reports.save(str(tmp_path / "nowhere" / "r.html"))
        await until(lambda: "was not written" in window.status._trouble)

    run_story(qapp, story())


def test_without_anything_counted_there_is_nothing_to_save(qapp, window, engine):
    async def story():
        window.open_page(REPORTS)
        await settle()

    run_story(qapp, story())
    assert window.reports._said.text() == "The journal knows no alarms yet."
    assert not window.reports.html.isEnabled()
