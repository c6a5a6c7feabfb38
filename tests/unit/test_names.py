"""A name server that does not answer holds up the target that asked, and nobody else."""

import asyncio
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from noc_app.config.target import HttpTargetConfig
from noc_app.connectors.http import Credentials, TargetHttp
from noc_app.model import TimedOut, Unreachable
from tests.tools.hostile import answer, hostile

ROUTES = {("GET", "/x"): lambda asked: answer(200, {"ok": True})}


@pytest.fixture
def resolver(monkeypatch):
    """The system's resolver, with one name that hangs and two that fail."""
    real, answered = socket.getaddrinfo, threading.Event()
    failures = {"absent.example": socket.EAI_NONAME, "cut-off.example": socket.EAI_AGAIN}

    def getaddrinfo(host, *args, **settings):
        name = host.decode() if isinstance(host, bytes) else host
        if name == "silent.example":
            answered.wait(20.0)
        if name in failures or name == "silent.example":
            raise socket.gaierror(failures.get(name, socket.EAI_AGAIN), "as the test has it")
        return real(host, *args, **settings)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    yield
    answered.set()


@pytest.fixture
async def client():
    made = []

    def make(url):
        made.append(TargetHttp(HttpTargetConfig(id="t", kind="t", url=url, timeout=0.3), Credentials()))
        return made[-1]

    yield make
    for http in made:
        await http.aclose()


def lookups():
    return [t for t in threading.enumerate() if t.name.startswith("lookup of silent")]


async def test_a_silent_name_server_ends_at_the_deadline(resolver, client):
    started = time.monotonic()
    with pytest.raises(TimedOut, match="no complete answer in 0.3 s"):
        await client("http://silent.example/").get("x")
    assert time.monotonic() - started < 1.3


async def test_polls_that_meet_a_silent_name_server_do_not_pile_up(resolver, client):
    http = client("http://silent.example/")
    for _ in range(3):
        await asyncio.gather(http.get("x"), http.get("x"), return_exceptions=True)
    assert len(lookups()) == 1


async def test_other_targets_are_found_while_many_names_hang(resolver, client):
    # As few threads for all as there can be: one lookup that hung there would hang every other.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
    hanging = [asyncio.create_task(client("http://silent.example/").get("x")) for _ in range(8)]
    await asyncio.sleep(0)
    async with hostile(ROUTES) as server:
        assert (await client(server.url.replace("127.0.0.1", "localhost")).get("x")).status == 200
    assert all(isinstance(e, TimedOut) for e in await asyncio.gather(*hanging, return_exceptions=True))


async def test_a_name_that_does_not_exist_is_said(resolver, client):
    with pytest.raises(Unreachable, match="^name not found$"):
        await client("http://absent.example/").get("x")


async def test_name_servers_that_cannot_be_reached_are_said(resolver, client):
    with pytest.raises(Unreachable, match="the name servers do not answer"):
        await client("http://cut-off.example/").get("x")


async def test_a_target_recovers_when_its_name_is_found_again(resolver, client, monkeypatch):
    async with hostile(ROUTES) as server:
        http = client(server.url.replace("127.0.0.1", "localhost"))
        with monkeypatch.context() as broken:
            broken.setattr(socket, "getaddrinfo", failing)
            with pytest.raises(Unreachable, match="name not found"):
                await http.get("x")
        assert (await http.get("x")).status == 200


def failing(*args, **settings):
    raise socket.gaierror(socket.EAI_NONAME, "gone")
