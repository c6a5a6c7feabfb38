"""Against a real HAProxy and a real nginx: what is up, what fails, and what an operator did there."""

import time

import httpx
import pytest

from noc_app.config.operation import Asked
from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.infrastructure.haproxy_evidence import EXPECTED, SIGNALS
from noc_app.connectors.infrastructure.haproxy_socket import ServerState
from noc_app.connectors.infrastructure.nginx_evidence import OF_STUB
from noc_app.engine.opening import Opener
from noc_app.model import CommandError, Severity, Unauthorised
from tests.contract.record_balancers import said
from tests.tools.balancers import STATS_PASSWORD, haproxy, nginx
from tests.tools.servers import wait_until

pytestmark = pytest.mark.live
DOWN = 3  # web-2, gone, and the backend that has no other


@pytest.fixture(scope="module")
def web(tmp_path_factory):
    with nginx(tmp_path_factory.mktemp("nginx")) as running:
        yield running


@pytest.fixture(scope="module")
def balancer(tmp_path_factory, web):
    with haproxy(tmp_path_factory.mktemp("haproxy"), web) as running:
        wait_until(lambda: said(running.socket, "show stat").text.count(",DOWN,") == DOWN)
        yield running


@pytest.fixture
async def open_session(monkeypatch):
    monkeypatch.setenv("STATS_PASSWORD", STATS_PASSWORD)
    opener = Opener(time.time, read_secret)
    yield lambda kind, **settings: opener.open(target_of(MODELS[kind](id="t-1", kind=kind, **settings)))
    await opener.aclose()


def ask(url, times=1):
    with httpx.Client() as client:
        for _ in range(times):
            client.get(url)


def page_of(balancer, password="STATS_PASSWORD"):
    auth = {"basic": {"username": "noc", "password": {"env": password}}}
    return {"kind": "haproxy", "url": f"{balancer.url}/stats", "auth": auth}


def faces(balancer):
    """The page, the socket as a file, and the socket over TCP."""
    socket = {"kind": "haproxy_socket"}
    return [
        page_of(balancer),
        {**socket, "socket": str(balancer.socket)},
        {**socket, "socket": f"127.0.0.1:{balancer.control}"},
    ]


def values(result, signal):
    return {s.labels[0][1] if s.labels else "": s.value for s in result.samples if s.signal == signal}


@pytest.mark.parametrize("face", [0, 1, 2], ids=["page", "socket file", "socket over TCP"])
async def test_what_is_down_is_an_alert_and_what_is_taken_is_counted(balancer, open_session, face):
    session = open_session(**faces(balancer)[face])
    first = await session.poll()
    assert {a.fingerprint: a.severity for a in first.alerts} == {
        "shop/web-2": Severity.WARNING,
        "dead/gone": Severity.WARNING,
        "dead/BACKEND": Severity.CRITICAL,
    }
    ask(f"http://127.0.0.1:{balancer.front}/ok", times=3)
    ask(f"http://127.0.0.1:{balancer.front}/broken")
    second = await session.poll()
    assert set(EXPECTED) <= {s.signal for s in second.samples}
    assert set(SIGNALS) <= {s.signal for s in second.samples}
    assert values(second, "lb.backends.up_ratio") == {"shop": 0.5, "dead": 0.0, "letters": 1.0}
    assert values(second, "lb.error_ratio")["shop"] == 0.25
    assert "trusted/quiet" in second.gaps["lb.backends.up_ratio"]


async def test_page_and_socket_agree(balancer, open_session):
    results = [await open_session(**face).poll() for face in faces(balancer)]
    # What follows the code is of the last check, and there was another one between the two looks.
    told = [tuple((a.fingerprint, a.title, a.description.partition(":")[0]) for a in r.alerts) for r in results]
    assert len(set(told)) == 1
    assert len({tuple(values(r, "lb.backends.up_ratio").items()) for r in results}) == 1


async def test_a_server_that_an_operator_takes_out_is_no_alert_and_says_who_did_it(balancer, open_session):
    session = open_session(**page_of(balancer))
    await session.poll()
    said(balancer.socket, "set server dead/gone state maint")
    result = await session.poll()
    assert result.cleared == {"dead/gone": "taken out by hand (MAINT)"}
    assert "dead/BACKEND" in {a.fingerprint for a in result.alerts}
    said(balancer.socket, "set server dead/gone state ready")
    wait_until(lambda: said(balancer.socket, "show stat").text.count(",DOWN,") == DOWN)
    assert "dead/gone" in {a.fingerprint for a in (await session.poll()).alerts}


async def test_a_wrong_password_is_said(balancer, open_session, monkeypatch):
    monkeypatch.setenv("WRONG", "wrong")
    with pytest.raises(Unauthorised):
        await open_session(**page_of(balancer, "WRONG")).poll()


async def test_nginx_counts_what_it_was_asked(web, open_session):
    session = open_session(kind="nginx", url=f"{web.url}/nginx_status")
    await session.poll()
    ask(f"{web.url}/ok", times=20)
    result = await session.poll()
    assert {s.signal for s in result.samples} == set(OF_STUB)
    assert values(result, "http.server.request.rate")["t-1"] > 0.0
    assert values(result, "http.server.connections.dropped") == {"t-1": 0.0}


async def test_a_server_is_drained_and_taken_back_and_each_is_read_back(balancer, open_session):
    session = open_session(**faces(balancer)[1])
    for state in ("drain", "maint", "ready"):
        order = asked(state)
        await session.operate(order)
        assert await session.operated(order) is True


async def test_a_socket_of_the_level_user_says_so_beforehand_and_refuses_in_words(balancer, open_session):
    _, admin, user = (open_session(**face) for face in faces(balancer))
    for session in (admin, user):
        await session.poll()
    assert admin.denied() == {}
    assert user.denied() == {"set-server": "the socket has the level user, this needs admin"}
    with pytest.raises(CommandError, match="HAProxy says Permission denied"):
        await open_session(**faces(balancer)[2]).operate(asked("drain"))


def asked(state):
    parameters = ServerState(backend="shop", server="web-1", state=state)
    return Asked(operation="set-server", parameters=parameters, intent="i", by="mara", at=time.time())
