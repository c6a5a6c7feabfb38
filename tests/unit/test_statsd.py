"""What a StatsD receiver hears, what it makes of it, and what it says when it hears nothing."""

import asyncio
import random
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure import statsd_window
from noc_app.connectors.infrastructure.statsd_lines import LINE_LIMIT, line_of
from noc_app.connectors.infrastructure.statsd_metrics import Metric, of_values, samples_of
from noc_app.connectors.infrastructure.statsd_window import Window
from noc_app.connectors.kit import Tools
from noc_app.model import Unavailable, Unreachable
from tests.contract.replay import decode
from tests.tools.servers import free_port

NOW = 1_700_000_000.0
RATE, TIME = "http.server.request.rate", "http.server.request.duration.p95"


def heard(*lines, limit=100, window=None):
    window = window or Window(limit)
    for line in lines:
        window.take(line.encode(), NOW)
    return window.flush(NOW)


def of(metric, *lines, elapsed_s=10.0, gaps=None, **settings):
    metric = Metric(signal=RATE, metric=metric, **settings)
    found = samples_of(metric, heard(*lines), elapsed_s, {} if gaps is None else gaps)
    return {s.labels: s.value for s in found}


# One line


@pytest.mark.parametrize(
    ("text", "name", "kind", "values", "rate", "tags"),
    [
        ("hits:1|c", "hits", "c", ("1",), 1.0, {}),
        ("hits:3|c|@0.1", "hits", "c", ("3",), 0.1, {}),
        ("depth:-5|g", "depth", "g", ("-5",), 1.0, {}),
        ("time:12.5|ms|#env:prod,canary", "time", "ms", ("12.5",), 1.0, {"env": "prod", "canary": ""}),
        ("time:1:2:3|d|#env:prod|@0.5", "time", "d", ("1", "2", "3"), 0.5, {"env": "prod"}),
        ("users:mara|s|c:ci-123|T1700000000", "users", "s", ("mara",), 1.0, {}),
        ("hits;env=prod;host=a:1|c", "hits", "c", ("1",), 1.0, {"env": "prod", "host": "a"}),
        ("hits,env=prod:1|c", "hits", "c", ("1",), 1.0, {"env": "prod"}),
    ],
)
def test_a_line_is_read(text, name, kind, values, rate, tags):
    line = line_of(text)
    assert (line.name, line.kind, line.values, line.rate, dict(line.tags)) == (name, kind, values, rate, tags)


@pytest.mark.parametrize(
    "text",
    [
        "hits",
        "hits:1",
        "hits|c",
        ":1|c",
        "hits:1|x",
        "hits:|c",
        "hits:one|c",
        "hits:nan|c",
        "hits:inf|g",
        "hits:1_000|c",
        "hits:1|c|@0",
        "hits:1|c|@2",
        "hits:1|c|@half",
        "hits:1|c|what",
        "users:|s",
        "hits:1|c|#:x",
        "a\u202eb:1|c",
        "x" * 301 + ":1|c",
        "hits:" + "1" * LINE_LIMIT + "|c",
    ],
)
def test_a_line_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        line_of(text)


@given(st.binary(max_size=400))
def test_whatever_comes_in_a_window_stands(data):
    window = Window(10)
    window.take(data, NOW)
    found = window.flush(NOW)
    assert found.example.isprintable()


# What it comes to


def test_counters_are_added_by_their_sample_rate_and_given_per_second():
    assert of("hits", "hits:10|c", "hits:1|c|@0.1\nhits:2|c") == {(): 2.2}
    assert of("hits", "hits:10|c", "hits:5|c", of="count") == {(): 15.0}


def test_a_gauge_is_set_changed_and_set_below_zero_by_way_of_zero():
    assert of("depth", "depth:10|g", "depth:+3|g", "depth:-1|g") == {(): 12.0}
    assert of("depth", "depth:0|g", "depth:-7|g") == {(): -7.0}


def test_a_gauge_of_which_only_changes_were_heard_has_no_level():
    gaps = {}
    assert of("depth", "depth:+3|g", gaps=gaps) == {}
    assert gaps == {RATE: "only changes of depth were heard: its level is not known"}


def test_the_level_of_a_gauge_stays_for_the_changes_of_later_windows():
    window = Window(10)
    heard("depth:10|g", window=window)
    found = heard("depth:+1|g", window=window)
    (sample,) = samples_of(Metric(signal=RATE, metric="depth"), found, 1.0, {})
    assert (sample.value, sample.at) == (11.0, NOW)


def test_a_gauge_that_was_not_heard_again_gives_nothing_so_that_its_age_shows():
    window = Window(10)
    heard("depth:10|g", window=window)
    assert list(samples_of(Metric(signal=RATE, metric="depth"), heard(window=window), 1.0, {})) == []


def test_a_timer_is_in_milliseconds_and_given_as_its_95th_percentile_in_seconds():
    lines = [f"time:{ms}|ms" for ms in range(1, 101)]
    random.Random(1).shuffle(lines)
    assert of("time", *lines) == {(): 0.095}
    assert of("time", *lines, of="median") == {(): pytest.approx(0.0505)}
    assert of("time", *lines, of="mean") == {(): pytest.approx(0.0505)}
    assert of("time", *lines, of="max") == {(): 0.1}


def test_a_histogram_has_no_unit_of_its_own():
    assert of("size", "size:5|h", "size:7|d", of="max") == {(): 7.0}


@pytest.mark.parametrize(
    ("values", "figure", "is_"),
    [([1.0], "p99", 1.0), ([1.0, 2.0], "p90", 2.0), ([1.0, 2.0, 4.0], "median", 2.0), ([3.0, 5.0], "min", 3.0)],
)
def test_a_figure_of_few_values(values, figure, is_):
    assert of_values(values, figure) == is_


def test_a_set_is_as_large_as_it_has_different_members():
    assert of("users", "users:a|s", "users:b:a|s", "users:a|s") == {(): 2.0}


def test_a_star_stands_for_one_part_and_names_a_label():
    found = of("api.*.hits", "api.shop.hits:10|c", "api.a.b.hits:1|c", "api.pay.hits:5|c", labels={"service": "1"})
    assert found == {(("service", "shop"),): 1.0, (("service", "pay"),): 0.5}


def test_tags_become_labels_and_series_alike_are_added():
    lines = ["hits:10|c|#env:prod,host:a", "hits:20|c|#host:b,env:prod"]
    assert of("hits", *lines, labels={"service": "env"}) == {(("service", "prod"),): 3.0}
    assert set(of("hits", *lines)) == {(("env", "prod"), ("host", "a")), (("env", "prod"), ("host", "b"))}


def test_a_silent_counter_is_zero_only_where_that_was_asked_for():
    window = Window(10)
    heard("errors:1|c", window=window)
    silent = heard(window=window)
    plain_metric = Metric(signal=RATE, metric="errors")
    assert list(samples_of(plain_metric, silent, 1.0, {})) == []
    rare = Metric(signal=RATE, metric="errors", zero_when_silent=True)
    assert [s.value for s in samples_of(rare, heard(window=window), 1.0, {})] == [0.0]


# Bounds


def test_series_beyond_the_limit_are_counted_and_known_ones_go_on():
    found = heard("a:1|c", "b:1|g", "c:1|ms", "d:1|s", "a:1|c", limit=2)
    assert (found.beyond, found.lines) == (2, 5)
    assert [c.added for c in found.counters.values()] == [2.0]


def test_of_too_many_timings_a_fair_sample_is_kept(monkeypatch):
    monkeypatch.setattr(statsd_window, "TIMINGS_LIMIT", 100)
    found = heard(*(f"time:{i}|ms" for i in range(10_000)))
    ((_, timings),) = found.timings.items()
    assert (len(timings.values), timings.seen) == (100, 10_000)
    assert 3.5 < sum(timings.values) / 100 < 6.5


def test_all_timings_and_members_together_are_bounded(monkeypatch):
    monkeypatch.setattr(statsd_window, "TIMINGS_OF_ALL", 10)
    monkeypatch.setattr(statsd_window, "MEMBERS_OF_ALL", 10)
    found = heard(*(f"t{i % 20}:{i}|ms" for i in range(200)), *(f"s:{i}|s" for i in range(30)))
    assert sum(len(t.values) for t in found.timings.values()) == 20  # each series keeps one
    assert found.overfull == 20


def test_what_was_silent_for_a_day_is_forgotten():
    window = Window(10)
    window.take(b"hits:1|c\ndepth:1|g", NOW)
    window.flush(NOW)
    window.flush(NOW + 86_401)
    again = window.flush(NOW + 86_402)
    assert (again.counters, again.gauges) == ({}, {})


# The receiver


def listener(clock=lambda: NOW, **settings):
    config = MODELS["statsd"](id="s-1", kind="statsd", listen="127.0.0.1:0", **settings)
    session = BY_KIND["statsd"].open(config, Tools(http=None, decode=decode, clock=clock))
    session.monotonic = Ticks()
    return session


class Ticks:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 10.0
        return self.now


@pytest.fixture
async def receiver():
    made = []

    async def make(**settings):
        made.append(listener(**settings))
        first = await made[-1].poll()
        assert first.gaps == {"*": "it has just begun to listen"}
        return made[-1]

    yield make
    for session in made:
        await session.aclose()


def send(session, *packets):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        for packet in packets:
            out.sendto(packet, ("127.0.0.1", session.port))


async def arrived(session, lines):
    async with asyncio.timeout(5.0):
        while session.window._now.lines + session.window._now.malformed < lines:  # noqa: ASYNC110 - a socket has no event
            await asyncio.sleep(0.001)


def values(result):
    return {s.signal: s.value for s in result.samples}


async def test_what_was_sent_over_udp_is_heard_and_what_could_not_be_read_is_counted_and_shown(receiver):
    session = await receiver(metrics=[{"signal": RATE, "metric": "hits"}])
    send(session, b"hits:50|c\nhits:50|c\n", b"nonsense")
    await arrived(session, 3)
    result = await session.poll()
    assert values(result) == {RATE: 10.0, "receiver.lines.rate": 0.2, "receiver.lines.malformed": 0.1}
    assert result.gaps == {"receiver.lines.malformed": "1 lines could not be read, such as 'nonsense'"}


async def test_over_tcp_lines_come_in_pieces_and_the_last_needs_no_end(receiver):
    session = await receiver(metrics=[{"signal": RATE, "metric": "hits", "of": "count"}])
    _, writer = await asyncio.open_connection("127.0.0.1", session.port)
    for piece in (b"hits:1|", b"c\nhits:2|c\nhi", b"ts:4|c"):
        writer.write(piece)
        await writer.drain()
    writer.close()
    await arrived(session, 3)
    assert values(await session.poll())[RATE] == 7.0


async def test_a_line_without_an_end_is_counted_once_and_the_next_is_read(receiver):
    session = await receiver(metrics=[{"signal": RATE, "metric": "hits", "of": "count"}])
    _, writer = await asyncio.open_connection("127.0.0.1", session.port)
    for piece in (b"x" * 10_000, b"x" * 10_000, b"x\nhits:2|c\n"):
        writer.write(piece)
        await writer.drain()
    await arrived(session, 2)
    result = await session.poll()
    writer.transport.abort()
    assert values(result)[RATE] == 2.0
    assert "1 lines could not be read, such as 'xxx" in result.gaps["receiver.lines.malformed"]


async def test_a_receiver_that_hears_nothing_is_blind_and_not_green(receiver):
    now = [NOW]
    session = await receiver(clock=lambda: now[0], quiet=60.0)
    now[0] += 59.0
    assert values(await session.poll())["receiver.lines.rate"] == 0.0
    now[0] += 1.0
    with pytest.raises(Unavailable, match="nothing was heard on 127.0.0.1:0 for 60 s"):
        await session.poll()
    send(session, b"hits:1|c")
    await arrived(session, 1)
    assert values(await session.poll())["receiver.lines.rate"] > 0.0


async def test_who_hears_only_what_cannot_be_read_is_blind_too_and_says_so(receiver):
    now = [NOW]
    session = await receiver(clock=lambda: now[0])
    send(session, b"nonsense")
    await arrived(session, 1)
    now[0] += 60.0
    with pytest.raises(Unavailable, match="such as 'nonsense'"):
        await session.poll()


async def test_events_of_datadog_are_heard_and_said_not_to_be_taken(receiver):
    session = await receiver()
    send(session, b"_e{5,4}:title|text\n_sc|redis|2\nhits:1|c")
    await arrived(session, 1)
    result = await session.poll()
    assert result.gaps == {"receiver.lines.malformed": "2 events and service checks were heard and are not taken"}


async def test_lines_beyond_the_limit_leave_a_gap_in_everything(receiver):
    session = await receiver(series_limit=1)
    send(session, b"a:1|c\nb:1|c")
    await arrived(session, 2)
    assert (await session.poll()).gaps == {"*": "not taken in: 1 lines of series beyond the limit"}


async def test_an_address_that_is_taken_is_said_and_tried_again():
    port = free_port()
    config = MODELS["statsd"](id="s-1", kind="statsd", listen=f"127.0.0.1:{port}")
    session = BY_KIND["statsd"].open(config, Tools(http=None, decode=decode, clock=lambda: NOW))
    taken, refused = socket.create_server(("127.0.0.1", port)), pytest.raises(Unreachable, match="on: .*in use")
    with taken, refused:
        await session.poll()
    assert (await session.poll()).gaps
    await session.aclose()


async def test_after_it_was_closed_the_address_is_free(receiver):
    session = await receiver()
    await session.aclose()
    socket.create_server(("127.0.0.1", session.port)).close()


@pytest.mark.parametrize("address", ["8125", ":8125", "host:", "host:99999"])
def test_an_address_that_cannot_be_one_is_refused(address):
    with pytest.raises(ValidationError, match="host:port"):
        MODELS["statsd"](id="s-1", kind="statsd", listen=address)


def test_the_signals_that_are_expected_are_those_of_its_own_and_those_that_were_named():
    config = MODELS["statsd"](id="s-1", kind="statsd", metrics=[{"signal": TIME, "metric": "t"}])
    assert BY_KIND["statsd"].expects(config) == ("receiver.lines.rate", "receiver.lines.malformed", TIME)
