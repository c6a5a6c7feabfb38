"""Charts that only scroll: what was scrolled for an hour looks like what is drawn anew."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from noc_app.model import State
from noc_app.ui.paint.chart_notes import placed_notes
from noc_app.ui.paint.chart_view import Chart, ChartLine, Limit, LineStyle, Note, Tick
from noc_app.ui.paint.chart_words import layout_of
from noc_app.ui.paint.end_labels import EndLabels
from noc_app.ui.paint.scroll import ScrollChart
from noc_app.ui.paint.surface import Surface
from noc_app.ui.theme import Paints, load_theme

BOX = QRectF(10, 6, 420, 240)
SPAN = 3600.0
OLDEST = 4  # px: the oldest column still shows where its line came from


@pytest.fixture(scope="module", params=["dark", "light"])
def paints(request):
    return Paints(load_theme(request.param))


def chart(end, *, every=15.0, low=0.0, high=100.0, **more):
    times = np.arange(1_000_000.0, end + 0.1, every)
    lines = tuple(
        ChartLine(
            LineStyle(identity=f"line {n}", label=f"line {n}", ink=n, edges=(70.0,), zones=(None, State.MAJOR)),
            times,
            20 + 22 * n + 12 * np.sin(times / (300 + 40 * n)) + (times % 7),
            times.size,
        )
        for n in range(3)
    )
    return Chart(
        start=end - SPAN,
        end=end,
        low=low,
        high=high,
        lines=lines,
        limits=(Limit(70.0, "limit 70 %"),),
        value_ticks=(Tick(0.0, "0"), Tick(50.0, "50"), Tick(100.0, "100 %")),
        time_words=("12:00", "12:30", "now"),
        **more,
    )


def restyled(line, **changes):
    return line._replace(style=replace(line.style, **changes))


def painted(scroll, paints, ratio=1.0):
    image = QImage(round(440 * ratio), round(252 * ratio), QImage.Format.Format_RGB32)
    image.fill(paints.colour(paints.theme.tile))
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    scroll.paint(Surface(painter, paints, ratio))
    painter.end()
    return image


def pixels(image):
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_what_was_scrolled_looks_like_what_is_drawn_anew(paints, ratio):
    end = 1_010_000.0
    scrolled = ScrollChart(paints)
    for second in range(0, 900, 3):
        scrolled.advance(chart(end + second), BOX, ratio)
    fresh = ScrollChart(paints)
    fresh.advance(chart(end + 897), BOX, ratio)
    plot = fresh.plot
    inside = (
        slice(int(plot.top() * ratio), int(plot.bottom() * ratio)),
        slice(int(plot.left() * ratio) + OLDEST, int(plot.right() * ratio)),
    )
    assert np.array_equal(
        pixels(painted(scrolled, paints, ratio))[inside], pixels(painted(fresh, paints, ratio))[inside]
    )


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_newest_column_that_grew_second_by_second_looks_like_one_drawn_at_once(paints, ratio):
    noise = np.random.default_rng(3)
    times = np.arange(1_006_000.0, 1_010_060.0)
    values = [55 + 20 * n + noise.uniform(-18, 18, times.size) for n in range(3)]  # over each other and the limit

    def until(second):
        shown = times <= 1_010_000.0 + second
        end = chart(1_010_000.0 + second)
        lines = [n._replace(times=times[shown], values=v[shown]) for n, v in zip(end.lines, values, strict=True)]
        return replace(end, lines=tuple(line._replace(revision=line.times.size) for line in lines))

    scrolled = ScrollChart(paints)
    for second in range(31):
        scrolled.advance(until(second), BOX, ratio)
    fresh = ScrollChart(paints)
    fresh.advance(until(30), BOX, ratio)
    plot = fresh.plot
    rows, right = slice(int(plot.top() * ratio), int(plot.bottom() * ratio)), int(plot.right() * ratio)
    newest = rows, slice(right - 8, right)
    assert np.array_equal(
        pixels(painted(scrolled, paints, ratio))[newest], pixels(painted(fresh, paints, ratio))[newest]
    )


def test_a_minute_that_has_passed_paints_only_the_times_again(paints):
    scroll = ScrollChart(paints)
    scroll.advance(chart(1_010_000.0), BOX, 1.0)
    (place,) = scroll.advance(replace(chart(1_010_000.0), time_words=("12:01", "12:31", "now")), BOX, 1.0)
    assert place.top() > scroll.plot.bottom()
    assert BOX.contains(place)


def test_a_second_without_news_paints_nothing(paints):
    scroll = ScrollChart(paints)
    assert scroll.advance(chart(1_010_000.0), BOX, 1.0) == (BOX,)
    assert scroll.advance(chart(1_010_000.0), BOX, 1.0) == ()


def test_a_new_point_paints_only_the_newest_columns(paints):
    end, every = 1_010_001.0, 1.0
    scroll = ScrollChart(paints)
    scroll.advance(chart(end, every=every), BOX, 1.0)
    widths = []
    for second in range(1, 30):
        places = scroll.advance(chart(end + second, every=every), BOX, 1.0)
        widths.append(sum(place.width() for place in places))
    assert min(widths) <= 3.0
    assert sum(width > 100 for width in widths) <= 4  # a column is about 10 s


def test_only_what_is_out_of_the_limit_has_the_colour_of_its_state(paints):
    scroll = ScrollChart(paints)
    scroll.advance(chart(1_010_000.0), BOX, 1.0)
    plot, image = scroll.plot, painted(scroll, paints)
    loud = paints.colour(paints.theme.major.line)
    limit = plot.y() + 0.3 * plot.height()
    rows = {
        y
        for y in range(image.height())
        for x in range(int(plot.left()), int(plot.right()))
        if image.pixelColor(x, y) == loud
    }
    assert rows
    assert max(rows) <= limit + 2


def test_a_line_that_ended_has_a_ring_and_a_dim_name(paints):
    whole = chart(1_010_000.0)
    scroll, ended = ScrollChart(paints), ScrollChart(paints)
    scroll.advance(whole, BOX, 1.0)
    ended.advance(replace(whole, lines=tuple(restyled(n, ended=True) for n in whole.lines)), BOX, 1.0)
    assert not np.array_equal(pixels(painted(scroll, paints)), pixels(painted(ended, paints)))
    assert {colour for _, _, colour in ended._labels.placed} == {paints.theme.text3}


def test_names_at_the_ends_never_lie_over_each_other(paints):
    whole = chart(1_010_000.0)
    lines = tuple(restyled(whole.lines[0], identity=f"n{n}", label=f"name {n}", ink=n) for n in range(5))
    scroll = ScrollChart(paints)
    scroll.advance(replace(whole, lines=lines), BOX, 1.0)
    places = [y for _, y, _ in scroll._labels.placed]
    assert all(b - a >= 27.9 for a, b in pairwise(places))
    assert max(places) <= BOX.bottom()


def test_hostile_words_stay_in_the_box(paints):
    whole = chart(1_010_000.0, notes=(Note(1_009_000.0, "<b>" + "x" * 5000),))
    lines = tuple(restyled(n, label="W" * 100_000) for n in whole.lines)
    scroll = ScrollChart(paints)
    scroll.advance(replace(whole, lines=lines), BOX, 1.0)
    image = painted(scroll, paints)
    assert scroll.plot.width() > BOX.width() / 3
    edge = pixels(image)[:, int(BOX.right()) + 1 :]
    assert (edge == edge[0, 0]).all()


def test_values_without_any_range_and_no_lines_at_all(paints):
    empty = replace(chart(1_010_000.0), lines=())
    scroll = ScrollChart(paints)
    scroll.advance(empty, BOX, 1.0)
    assert not painted(scroll, paints).isNull()


def test_a_new_scale_keeps_what_was_worked_out(paints):
    scroll = ScrollChart(paints)
    scroll.advance(chart(1_010_000.0), BOX, 1.0)
    assert scroll.advance(chart(1_010_001.0, high=200.0), BOX, 1.0) == (BOX,)
    fresh = ScrollChart(paints)
    fresh.advance(chart(1_010_001.0, high=200.0), BOX, 1.0)
    assert np.array_equal(pixels(painted(scroll, paints)), pixels(painted(fresh, paints)))


def test_a_name_stays_while_its_line_only_trembles_and_follows_when_it_leaves(paints):
    whole = chart(1_010_000.0)
    scroll = ScrollChart(paints)
    scroll.advance(whole, BOX, 1.0)
    layout, theme, labels = scroll._layout, paints.theme, EndLabels()
    labels.follow(whole, [20.0, 50.0, 80.0], layout, theme)
    before = labels.placed
    assert labels.follow(whole, [21.0, 49.0, 81.0], layout, theme).isEmpty()
    assert labels.placed == before
    moved = labels.follow(whole, [35.0, 50.0, 80.0], layout, theme)
    assert labels.placed != before
    assert layout.beside.contains(moved)


def noted(end, *notes):
    return replace(chart(end), notes=tuple(notes))


def test_a_note_scrolls_with_the_lines_and_looks_like_what_is_drawn_anew(paints):
    end, note = 1_010_000.0, Note(1_009_000.0, "deploy 4.18.2")
    canvas = QImage(440, 252, QImage.Format.Format_RGB32)
    canvas.fill(paints.colour(paints.theme.tile))
    scroll = ScrollChart(paints)
    for second in range(0, 300, 3):
        for place in scroll.advance(noted(end + second, note), BOX, 1.0):
            painter = QPainter(canvas)
            painter.setClipRect(place.toAlignedRect())
            painter.fillRect(place.toAlignedRect(), paints.colour(paints.theme.tile))
            scroll.paint(Surface(painter, paints, 1.0))
            painter.end()
    fresh = ScrollChart(paints)
    fresh.advance(noted(end + 297, note), BOX, 1.0)
    above = slice(int(BOX.top()), int(fresh.plot.bottom()))
    across = slice(int(fresh.plot.left()) + OLDEST, int(fresh.plot.right()))
    assert np.array_equal(pixels(canvas)[above, across], pixels(painted(fresh, paints))[above, across])


def test_a_second_in_which_no_note_moves_paints_no_more_than_without_notes(paints):
    scroll = ScrollChart(paints)
    scroll.advance(noted(1_010_000.0, Note(1_009_000.0, "deploy 4.18.2")), BOX, 1.0)
    assert scroll.advance(noted(1_010_000.0, Note(1_009_000.0, "deploy 4.18.2")), BOX, 1.0) == ()


def test_words_of_notes_give_way_to_newer_ones_and_are_never_cut(paints):
    end = 1_010_000.0
    layout = layout_of(noted(end, Note(end, "x")), BOX, 1.0)
    left, right = layout.plot.x(), layout.plot.right()
    notes = [(Note(1.0, "deploy 1"), left + 100), (Note(2.0, "deploy 2"), left + 120), (Note(3.0, "x" * 90), left + 9)]
    found = {note.x: note for note in placed_notes(notes, layout)}
    assert (found[left + 120].words, found[left + 100].words, found[left + 9].words) == ("deploy 2", "", "")
    assert found[left + 120].right <= right


def test_words_of_a_note_near_now_stand_on_its_left(paints):
    layout = layout_of(noted(1_010_000.0, Note(1_010_000.0, "x")), BOX, 1.0)
    (near,) = placed_notes([(Note(1.0, "deploy 4.18.2"), layout.plot.right() - 4)], layout)
    assert near.words
    assert near.right < near.x
