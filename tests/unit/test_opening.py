"""What a session is given, and which secrets a target refers to."""

import socket
import time

import pytest

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.connectors.quota import Quota
from noc_app.engine.opening import Opener, secret_refs


def zabbix(**settings):
    return MODELS["zabbix"](id="z", kind="zabbix", url="http://z.example", **settings)


def test_every_secret_that_a_target_refers_to_is_found_wherever_it_stands():
    signed = zabbix(
        login={"username": "board", "password": {"env": "A"}}, auth={"header": {"name": "X", "value": {"env": "B"}}}
    )
    assert {ref.env for ref in secret_refs(signed)} == {"A", "B"}
    assert [ref.env for ref in secret_refs(zabbix(token={"env": "C"}))] == ["C"]


async def test_a_secret_that_a_session_looks_up_is_in_no_error_of_its_client(monkeypatch):
    monkeypatch.setenv("C", "a-token-nobody-sees")
    opener = Opener(lambda: 0.0, read_secret)
    session = opener.open(target_of(zabbix(token={"env": "C"})))
    (client,) = opener._used[id(session)].clients
    assert "nobody-sees" not in client._mask.masked("no such token: a-token-nobody-sees")
    await opener.close(session)
    opener._decoder.close()


def of_account(name, env):
    config = zabbix(token={"env": env}).model_copy(update={"id": name})
    return target_of(config)


async def test_targets_with_the_same_secret_at_the_same_host_share_an_account(monkeypatch):
    monkeypatch.setenv("C", "secret-c")
    monkeypatch.setenv("D", "secret-d")
    opener = Opener(lambda: 0.0, read_secret)
    sessions = [opener.open(of_account(name, env)) for name, env in (("a", "C"), ("b", "C"), ("c", "D"))]
    accounts = [opener._accounts[opener._used[id(s)].account] for s in sessions]
    assert accounts[0] is accounts[1]
    assert accounts[0] is not accounts[2]
    for session in sessions:
        await opener.close(session)
    assert opener._accounts == {}
    await opener.aclose()


async def test_an_account_that_runs_out_slows_each_of_its_targets(monkeypatch):
    monkeypatch.setenv("C", "secret-c")
    opener = Opener(lambda: 0.0, read_secret)
    first, second = opener.open(of_account("a", "C")), opener.open(of_account("b", "C"))
    opener._used[id(first)].clients[0]._learn("GET x", Quota(limit=100, left=11, reset_s=600))
    assert opener.polled(second) > 15.0
    assert opener.allowance(second).ratio == pytest.approx(0.11)
    await opener.aclose()


@pytest.mark.parametrize("way", ["close", "aclose"])
async def test_what_a_session_holds_open_is_let_go_of(way):
    opener = Opener(time.time, read_secret)
    config = MODELS["statsd"](id="s", kind="statsd", listen="127.0.0.1:0")
    session = opener.open(target_of(config))
    await session.poll()
    await (opener.close(session) if way == "close" else opener.aclose())
    socket.create_server(("127.0.0.1", session.port)).close()
    await opener.aclose()
