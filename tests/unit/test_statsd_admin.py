"""What the admin port of a StatsD daemon says."""

import asyncio
from contextlib import asynccontextmanager, suppress

import pytest

from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.statsd_admin import parse_gauges, parse_health, parse_stats
from noc_app.connectors.kit import Tools
from noc_app.model import BadPayload, Unreachable
from tests.contract.replay import body_of, decode
from tests.tools.engine import until
from tests.tools.mutations import text_mutations
from tests.tools.servers import free_port
from tests.unit.test_haproxy import Ticks

DEPTH = {"signal": "messaging.queue.depth", "metric": "q.depth", "labels": {"queue": "env"}}
SAID = {name: body_of(f"statsd/{name}") for name in ("health", "stats", "gauges")}


@asynccontextmanager
async def daemon(**answers):
    said, served = {**SAID, **answers}, []

    async def serve(reader, writer):
        served.append(writer)
        with suppress(ConnectionError):
            while asked := (await reader.readline()).decode().strip():
                writer.write(said.get(asked, b"ERROR\n"))
                if not said.get(asked):
                    break
                await writer.drain()
        writer.close()
        served.remove(writer)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]
    await until(lambda: not served)


def session(port, **settings):
    config = MODELS["statsd_admin"](id="s-1", kind="statsd_admin", address=f"127.0.0.1:{port}", **settings)
    made = BY_KIND["statsd_admin"].open(config, Tools(http=None, decode=decode, clock=lambda: 1000.0))
    made.totals.monotonic = Ticks()
    return made


async def test_health_counts_and_gauges_of_a_real_daemon_are_read():
    async with daemon() as port:
        made = session(port, metrics=[DEPTH])
        await made.poll()
        result = await made.poll()
    found = {s.signal: (s.value, s.labels) for s in result.samples}
    here = (("receiver", "s-1"),)
    assert found["receiver.up"] == (1.0, here)
    assert found["receiver.lines.malformed"] == (0.0, here)
    assert found["messaging.queue.depth"] == (5.0, (("queue", "prod"),))


async def test_a_daemon_that_calls_itself_down_is_not_up():
    async with daemon(health=b"health: down\n") as port:
        result = await session(port).poll()
    assert next(s.value for s in result.samples if s.signal == "receiver.up") == 0.0


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"health": b"hello\n"}, "not the admin port"),
        ({"health": b""}, "it hung up"),
        ({"stats": b"uptime: 7\nEND\n\n"}, "says nothing of messages.last_msg_seen"),
        ({"gauges": b"ERROR\n"}, "not the admin port"),
        ({"gauges": b"{ 'a': 1, 'b': 2\nEND\n\n"}, "truncated"),
    ],
)
async def test_a_port_that_answers_otherwise_is_refused(answers, words):
    async with daemon(**answers) as port:
        with pytest.raises(BadPayload, match=words):
            await session(port).poll()


async def test_a_port_that_is_closed_is_said():
    with pytest.raises(Unreachable, match="does not answer"):
        await session(free_port()).poll()


@pytest.mark.parametrize(
    ("text", "gauges"),
    [
        ("{}", {}),
        ("{ 'q.depth': 5, bare: -2.5, 'c.d': 1e+21 }", {"q.depth": 5.0, "bare": -2.5, "c.d": 1e21}),
        ("{\n  'it\\'s': 1,\n  \"b'c\": 2\n}", {"it's": 1.0, "b'c": 2.0}),
        ("{ odd: NaN, endless: Infinity, 'a': 1 }", {"a": 1.0}),
    ],
)
def test_javascript_as_people_read_it_is_read(text, gauges):
    assert parse_gauges(f"{text}\nEND\n\n".encode()) == gauges


PARSE = {"health": parse_health, "stats": parse_stats, "gauges": parse_gauges}


@pytest.mark.parametrize("name", PARSE)
def test_a_damaged_answer_is_read_or_refused_in_words(name):
    for body in text_mutations(SAID[name]):
        assert words_of(PARSE[name], body)


def words_of(parse, body):
    try:
        return repr(parse(body))
    except BadPayload as error:
        return str(error)
