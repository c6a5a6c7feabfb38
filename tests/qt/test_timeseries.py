"""The chart that a person works with."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from noc_app.config.panels import NoteSource
from noc_app.model import Sample, SeriesKey, labels_of
from noc_app.ui.charts.decimate import decimated, outside, with_gaps
from noc_app.ui.charts.timeseries import TimeseriesPanel
from tests.qt.stories import PlayedEngine

KEY = SeriesKey("a", "system.cpu.utilization", labels_of({"host": "<b>db-1</b>"}))


@pytest.fixture
def engine():
    return PlayedEngine()


@pytest.fixture
def panel(qtbot, paints, engine):
    made = TimeseriesPanel(engine.board, [KEY], paints.theme)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    return made


def feed(engine, values, step=1.0):
    for place, value in enumerate(values):
        at = engine.clock.now + place * step
        engine.board.series.take("a", [Sample(KEY.signal, value, KEY.labels, at)], at)


def drawn(panel):
    return panel._curves[KEY].getData()[1]


def test_a_series_walks_from_the_board_to_its_curve(panel, engine):
    feed(engine, [0.1, 0.2, 0.3])
    panel.refresh()
    assert list(drawn(panel)) == [0.1, 0.2, 0.3]


def test_without_news_nothing_is_drawn_again(panel, engine):
    feed(engine, [0.1, 0.2])
    panel.refresh()
    before = drawn(panel)
    panel.refresh()
    assert drawn(panel) is before


def test_the_part_beyond_the_limit_is_drawn_again_in_its_ink(panel, engine):
    feed(engine, [0.1, 0.5, 0.9, 0.95, 0.2])
    panel.refresh()
    shown = panel._alarm.getData()[1]
    assert np.isnan(shown[0])
    assert list(shown[1:]) == [0.5, 0.9, 0.95, 0.2]


def test_a_hole_in_the_data_is_a_hole_in_the_line(panel, engine):
    feed(engine, [0.1, 0.2])
    engine.clock.now += 600
    feed(engine, [0.3])
    panel.refresh()
    assert np.isnan(drawn(panel)).sum() == 1


def test_what_the_pointer_says_is_plain_text(panel, engine):
    feed(engine, [0.1, 0.2])
    panel.refresh()
    panel._pointed(panel.plot.getViewBox().mapViewToScene(panel.plot.getViewBox().viewRect().center()))
    assert "<b>db-1</b>" in panel.readout.text()


def test_decimation_keeps_the_extremes_and_the_ends():
    times, values = np.arange(10_000.0), np.zeros(10_000)
    values[1234], values[8765] = 7.0, -7.0
    few_times, few = decimated(times, values, 100)
    assert few.size <= 200
    assert (few.max(), few.min()) == (7.0, -7.0)
    assert (few_times[0], few_times[-1]) == (0.0, 9999.0)


def test_a_short_series_is_left_as_it_is():
    times, values = np.arange(5.0), np.arange(5.0)
    assert decimated(times, values, 100)[1] is values


def test_gaps_are_marked_only_where_something_is_missing():
    times = np.array([0.0, 1.0, 2.0, 60.0, 61.0])
    _, values = with_gaps(times, np.ones(5), 3.0)
    assert np.isnan(values).tolist() == [False, False, False, True, False, False]


def test_outside_joins_the_line_to_its_neighbours():
    shown = outside(np.array([0.0, 0.0, 9.0, 0.0, 0.0]), 5.0, above=True)
    assert np.isnan(shown).tolist() == [True, False, False, False, True]


def test_a_deploy_is_marked_on_the_chart_and_named_at_the_crosshair(panel, engine):
    board, begin = engine.board, engine.clock.now
    for step in range(20):
        at = begin + 15.0 * step
        version = labels_of({"version": "1" if step < 10 else "2"})
        board.series.take("a", [Sample(KEY.signal, 0.2, KEY.labels, at)], at)
        board.series.take("a", [Sample("service.version", 1.0, version, at)], at)
    engine.clock.now = begin + 300.0
    panel.sources = (NoteSource(signal="service.version", text="deploy {version}"),)
    panel.refresh()
    assert [(mark.value(), mark.label.format) for mark in panel._lines_of_notes] == [(begin + 150.0, "deploy 2")]
    panel._pointed(panel.plot.getViewBox().mapViewToScene(QPointF(begin + 210.0, 0.2)))
    assert panel.readout.text().endswith("1 min after deploy 2")
