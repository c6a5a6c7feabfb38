"""What backends remember: drawn, never judged."""

import numpy as np
import pytest

from noc_app.connectors.infrastructure.prometheus_range import parse_matrix
from noc_app.engine.board import Board
from noc_app.engine.past import AGAIN_S, HOUR_S, WEEK_S, Past
from noc_app.model import BadPayload, PastSeries, Sample, SeriesKey, Unreachable, labels_of
from noc_app.store.ring import Ring

NOW = 1_795_527_157.0
LABELS = labels_of({"host": "a"})
KEY = SeriesKey("prom", "host.up", LABELS)


class Remembers:
    """A session with a past."""

    def __init__(self, error=None):
        self.asked, self.error, self.only = [], error, ""

    async def poll(self):
        raise NotImplementedError

    async def past(self, start, end, step, *, only=""):
        self.asked.append((start - NOW, end - NOW, step))
        self.only = only
        if self.error:
            raise self.error
        times = list(np.arange(start, end, step))
        return [PastSeries("host.up", LABELS, times, [float(n) for n in range(len(times))])]


class Forgets:
    """A session without one."""

    async def poll(self):
        raise NotImplementedError


@pytest.fixture
def board():
    made = Board(lambda: NOW)
    made.series.take("prom", [Sample("host.up", 1.0, LABELS, NOW - 5)], NOW)
    return made


async def test_charts_are_full_at_the_start_and_show_last_week(board):
    session = Remembers()
    await Past(board).fill("prom", session, 15.0, ())
    times, values = board.series.points(KEY)
    assert (len(times), times[-1], values[-1]) == (241, NOW - 5, 1.0)
    assert np.all(np.diff(times) > 0)
    assert session.asked == [(-HOUR_S, 0, 15.0), (-WEEK_S - HOUR_S, -WEEK_S + HOUR_S, 60.0)]
    ghost = board.ghosts[KEY][0]
    assert (ghost[0], ghost[-1] > NOW) == (NOW - HOUR_S, True)


async def test_the_past_is_no_evidence(board):
    latest = board.series.latest(KEY)
    await Past(board).fill("prom", Remembers(), 15.0, ())
    assert board.series.latest(KEY) is latest
    await Past(board).fill("prom", Remembers(), 15.0, labels_of({"site": "eu"}))
    assert len(board.series.keys("host.up")) == 1  # a series that does not report now is not made of its past


async def test_a_backend_that_does_not_tell_is_no_fault(board):
    await Past(board).fill("prom", Remembers(Unreachable("gone")), 15.0, ())
    await Past(board).fill("prom", Forgets(), 15.0, ())
    assert len(board.series.points(KEY)[0]) == 1


async def test_the_last_hour_is_asked_for_once_and_last_week_every_half_hour(board):
    past, session = Past(board), Remembers()
    assert past.due("prom", session, NOW)
    assert not past.due("prom", session, NOW + AGAIN_S - 1)
    assert past.due("prom", session, NOW + AGAIN_S)
    assert not past.due("host", Forgets(), NOW)
    await past.fill("prom", session, 15.0, ())
    await past.fill("prom", session, 15.0, ())
    assert len(session.asked) == 3


def test_a_ring_takes_what_fits_before_its_first_point():
    ring = Ring(10)
    for at in range(100, 106):
        ring.push(float(at), 1.0)
    before = ring.revision
    assert ring.prepend(np.arange(90.0, 103.0), np.zeros(13)) == 4
    assert list(ring.view()[0]) == [96, 97, 98, 99, *range(100, 106)]
    assert ring.revision > before + 5
    assert ring.prepend(np.arange(80.0, 90.0), np.zeros(10)) == 0  # it is full
    assert ring.push(106.0, 2.0)
    assert list(ring.view()[0])[-2:] == [105, 106]


def test_a_past_that_runs_backwards_is_not_taken():
    ring = Ring(10)
    ring.push(100.0, 1.0)
    assert ring.prepend(np.array([3.0, 2.0]), np.zeros(2)) == 0
    assert ring.prepend(np.empty(0), np.empty(0)) == 0
    assert len(ring) == 1


def test_a_range_answer_is_read_and_what_is_no_number_is_left_out():
    line = b'{"metric":{"a":"b"},"values":[[1,"2"],[2,"NaN"],[3.5,"4"]]}'
    body = b'{"status":"success","data":{"resultType":"matrix","result":[' + line + b"]}}"
    assert parse_matrix(body, 10) == [({"a": "b"}, [1.0, 3.5], [2.0, 4.0])]
    assert parse_matrix(body, 0) == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"status":"error","error":"too many points"}',
        b'{"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[[1,"x"]]}]}}',
    ],
)
def test_what_is_no_range_answer_is_said(body):
    with pytest.raises(BadPayload):
        parse_matrix(body, 10)


async def test_a_longer_past_is_read_of_one_series_alone(board):
    session = Remembers()
    times, values = await Past(board).read(KEY, session, (), NOW - 86_400.0)
    assert (len(times), len(values), times[0]) == (600, 600, NOW - 86_400.0)
    assert (session.asked, session.only) == ([(-86_400.0, 0.0, 144.0)], "host.up")
    assert len(board.series.points(KEY)[0]) == 1  # drawn, and not kept


async def test_who_does_not_tell_the_past_has_none(board):
    assert (await Past(board).read(KEY, Forgets(), (), NOW - 86_400.0))[0].size == 0
    other = SeriesKey("prom", "host.up", labels_of({"host": "b"}))
    assert (await Past(board).read(other, Remembers(), (), NOW - 86_400.0))[0].size == 0
