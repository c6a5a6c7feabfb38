"""What the page about one signal looks like; see test_triage_pictures for how pictures are made."""

import pytest

from noc_app.model import AlertKey, SeriesKey
from tests.qt.test_page_pictures import compare
from tests.qt.test_triage_pictures import desk, keep, taken  # noqa: F401 - a fixture

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


def test_a_stale_signal_says_so(qapp, desk):  # noqa: F811 - a fixture
    def look(window):
        board = window._engine.board
        key = next(k for k in board.series.keys("bi.pipeline.late"))
        window.stack.open_drill(SeriesKey(key.target, key.signal, key.labels))

    picture = taken(qapp, desk, "dark", look)
    keep(picture, "drill-stale")
    compare(picture, "drill-stale-dark")
