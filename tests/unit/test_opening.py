"""What a session is given, and which secrets a target refers to."""

from noc_app.config.secrets import read_secret
from noc_app.connectors.catalog import MODELS, target_of
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
    (client,) = opener._clients.values()
    assert "nobody-sees" not in client._mask.masked("no such token: a-token-nobody-sees")
    await opener.close(session)
    opener._decoder.close()
