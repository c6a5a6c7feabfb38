"""What HAProxy says, over its page and its socket."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from pydantic import ValidationError

from noc_app.config.operation import Asked
from noc_app.connectors.catalog import BY_KIND, MODELS
from noc_app.connectors.infrastructure.haproxy_evidence import EXPECTED, SIGNALS
from noc_app.connectors.infrastructure.haproxy_socket import ServerState
from noc_app.connectors.infrastructure.haproxy_wire import parse_info, parse_stats
from noc_app.connectors.kit import Limited, Operating, Tools
from noc_app.model import BadPayload, CommandError, NotPermitted, Severity, Unreachable
from tests.contract.backends import opened_on
from tests.contract.replay import body_of, decode

PAGE = ("GET", ";csv;norefresh")
HEADER = "# pxname,svname,status,type,mode,qcur,scur,slim,stot,lastchg,hrsp_2xx,hrsp_5xx,rtime,check_status,last_chk,"
NOW = 1_700_000_000.0


def page(*lines, header=HEADER):
    return 200, "\n".join([header, *lines, ""]).encode()


def server(status, name="web-1", changed="60", said=""):
    return f'shop,{name},{status},2,http,0,0,,0,{changed},,,,L4CON,"{said}",'


def backend(status="UP", ok="0", failed="0", queued="0"):
    return f"shop,BACKEND,{status},1,http,{queued},0,10,0,60,{ok},{failed},250,,,"


def session(*lines, **settings):
    made = opened_on("haproxy", {PAGE: page(*lines)}, **settings)
    made.watch.totals.monotonic = Ticks()
    return made


class Ticks:
    """A clock that goes ten seconds forward at each look."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 10.0
        return self.now


async def then(made, *lines):
    made.http.answers[PAGE] = page(*lines)
    return await made.poll()


def values(result, signal):
    return {s.labels[0][1] if s.labels else "": s.value for s in result.samples if s.signal == signal}


async def test_what_a_real_one_said_is_read_as_what_it_means():
    result = await opened_on("haproxy").poll()
    assert {a.fingerprint: a.severity for a in result.alerts} == {
        "shop/web-2": Severity.WARNING,
        "dead/gone": Severity.WARNING,
        "dead/BACKEND": Severity.CRITICAL,
    }
    assert values(result, "lb.backends.up_ratio") == {"shop": 0.5, "dead": 0.0, "letters": 1.0}
    down = next(a for a in result.alerts if a.fingerprint == "shop/web-2")
    assert (down.title, down.description) == ("web-2 of shop: DOWN", "L4CON: Connection refused")
    assert down.labels == (("backend", "shop"), ("server", "web-2"))


async def test_all_that_is_emitted_is_declared_and_all_that_is_expected_comes():
    made = session(backend(), "web,FRONTEND,OPEN,0,http,0,5,50,0,,,,,,,", server("UP"))
    await made.poll()
    result = await then(made, backend(ok="9", failed="1"), "web,FRONTEND,OPEN,0,http,0,5,50,0,,,,,,,", server("UP"))
    assert {s.signal for s in result.samples} == set(SIGNALS)
    assert BY_KIND["haproxy"].expects(MODELS["haproxy"](id="h", url="http://h.example")) == EXPECTED


async def test_rates_and_shares_are_of_what_happened_between_two_polls():
    made = session(backend(ok="100", failed="50"))
    assert values(await made.poll(), "lb.request.rate") == {}
    result = await then(made, backend(ok="190", failed="60"))
    assert values(result, "lb.request.rate") == {"shop": 10.0}
    assert values(result, "lb.error_ratio") == {"shop": 0.1}
    assert values(result, "lb.response.duration.mean") == {"shop": 0.25}


async def test_without_a_request_there_is_no_share_of_failures_and_no_time():
    made = session(backend(ok="5"))
    await made.poll()
    result = await then(made, backend(ok="5"))
    assert values(result, "lb.request.rate") == {"shop": 0.0}
    assert values(result, "lb.error_ratio") == values(result, "lb.response.duration.mean") == {}


async def test_a_restart_gives_no_rate():
    made = session(backend(ok="1000"))
    await made.poll()
    assert values(await then(made, backend(ok="3")), "lb.request.rate") == {}


async def test_a_server_that_nobody_checks_is_neither_up_nor_down_and_is_named():
    result = await session(backend(), server("no check"), server("UP", "web-2")).poll()
    assert values(result, "lb.backends.up_ratio") == {"shop": 1.0}
    assert "web-1" in result.gaps["lb.backends.up_ratio"]


@pytest.mark.parametrize(
    ("status", "up", "alerts"),
    [
        ("UP", 1.0, 0),
        ("UP 1/3", 1.0, 0),
        ("DOWN", 0.0, 1),
        ("DOWN 1/2", 0.0, 1),
        ("DOWN (agent)", 0.0, 1),
        ("NOLB", 0.0, 1),
        ("MAINT", 0.0, 0),
        ("MAINT (via shop/web-9)", 0.0, 0),
        ("DRAIN", 0.0, 0),
        ("something new", 0.0, 1),
    ],
)
async def test_each_status_of_a_server(status, up, alerts):
    result = await session(backend(), server(status)).poll()
    assert values(result, "lb.backends.up_ratio") == {"shop": up}
    assert len(result.alerts) == alerts


async def test_a_frontend_that_is_full_is_an_alert():
    result = await session("web,FRONTEND,FULL,0,http,0,50,50,0,,,,,,,").poll()
    assert [(a.title, a.severity) for a in result.alerts] == [("frontend web: FULL", Severity.MAJOR)]
    assert values(result, "lb.sessions.utilization") == {"web": 1.0}


async def test_the_beginning_of_an_alert_stays_while_the_seconds_go_on():
    now = [NOW]
    made = session(server("DOWN", changed="60"), clock=lambda: now[0])
    (first,) = (await made.poll()).alerts
    now[0] += 10.4
    (second,) = (await then(made, server("DOWN", changed="71"))).alerts
    assert first.starts_at == second.starts_at == NOW - 60
    now[0] += 60.0
    (third,) = (await then(made, server("DOWN", changed="3"))).alerts
    assert third.starts_at == now[0] - 3


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ([server("UP")], None),
        ([server("MAINT")], "taken out by hand (MAINT)"),
        ([backend()], "removed from HAProxy's configuration"),
    ],
)
async def test_an_alert_that_is_gone_says_why_if_its_server_did_not_come_back(lines, why):
    made = session(server("DOWN"))
    await made.poll()
    assert (await then(made, *lines)).cleared.get("shop/web-1") == why


async def test_words_with_a_comma_and_a_quote_are_one_column():
    result = await session(server("DOWN", said='no route, "sorry"'.replace('"', '""'))).poll()
    assert result.alerts[0].description == 'L4CON: no route, "sorry"'


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"hello\n", "not the statistics"),
        (page(server("UP"))[1][:-1], "truncated"),
        (page("shop,web-1,UP")[1], "truncated"),
        (page("shop,web-1,UP,2,http,many,0,,0,1,,,,,,")[1], "qcur is not a number"),
        (page(f"shop,web-1,UP,2,http,{'9' * 30},0,,0,1,,,,,,")[1], "qcur is not a number"),
        (page("a,b,", header="# pxname,svname,")[1], "lacks the column status"),
        (page('shop,"web')[1], "not the statistics"),
    ],
)
def test_what_is_no_statistics_is_refused_with_the_reason(body, words):
    with pytest.raises(BadPayload, match=words):
        parse_stats(body)


# The socket


@asynccontextmanager
async def listening(path, answers):
    async def serve(reader, writer):
        asked = (await reader.readline()).decode().strip()
        writer.write(answers.get(asked, b"Unknown command\n\n"))
        writer.close()

    server = await asyncio.start_unix_server(serve, path)
    async with server:
        yield


def over_socket(path):
    config = MODELS["haproxy_socket"](id="h", kind="haproxy_socket", socket=str(path))
    return BY_KIND["haproxy_socket"].open(config, Tools(http=None, decode=decode, clock=lambda: NOW))


SAID = {"show info": body_of("haproxy/socket_info"), "show stat": body_of("haproxy/socket_stat")}


async def test_the_socket_says_what_the_page_says_and_how_full_the_process_is(tmp_path):
    async with listening(tmp_path / "s", SAID):
        result = await over_socket(tmp_path / "s").poll()
    page_result = await opened_on("haproxy").poll()
    assert {a.fingerprint for a in result.alerts} == {a.fingerprint for a in page_result.alerts}
    assert 0.0 <= values(result, "lb.connections.utilization")[""] < 1.0


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "not the runtime socket"),
        ({**SAID, "show stat": SAID["show stat"][:900]}, "truncated"),
        ({**SAID, "show stat": b""}, "closed without an answer"),
        ({**SAID, "show stat": b"Permission denied\n\n"}, "not the statistics"),
    ],
)
async def test_a_socket_that_answers_otherwise_is_refused(tmp_path, answers, words):
    async with listening(tmp_path / "s", answers):
        with pytest.raises(BadPayload, match=words):
            await over_socket(tmp_path / "s").poll()


@pytest.mark.parametrize(
    ("said", "denied"), [("user", True), ("operator", True), ("admin", False), ("Unknown command", False)]
)
async def test_a_socket_that_may_not_change_anything_says_so_beforehand(tmp_path, said, denied):
    async with listening(tmp_path / "s", {**SAID, "show cli level": f"{said}\n\n".encode()}):
        session = over_socket(tmp_path / "s")
        assert session.denied() == {}
        await session.poll()
    assert isinstance(session, Limited)
    assert session.denied() == ({"set-server": f"the socket has the level {said}, this needs admin"} if denied else {})


async def test_a_socket_that_is_not_there_or_not_ours_is_said(tmp_path, monkeypatch):
    with pytest.raises(Unreachable, match="no such file"):
        await over_socket(tmp_path / "none").poll()

    async def forbidden(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(asyncio, "open_unix_connection", forbidden)
    with pytest.raises(NotPermitted, match="may not be used by this user"):
        await over_socket(tmp_path / "none").poll()


@pytest.mark.parametrize("address", ["", "lb-1", "lb-1:", "lb-1:99999", "lb-1:http"])
def test_an_address_that_cannot_be_one_is_refused(address):
    with pytest.raises(ValidationError):
        MODELS["haproxy_socket"](id="h", kind="haproxy_socket", socket=address)


def test_the_host_of_an_address_is_known_and_a_path_has_none():
    def host(socket):
        return MODELS["haproxy_socket"](id="h", kind="haproxy_socket", socket=socket).host

    assert (host("lb-1:9999"), host("[::1]:9999"), host("/run/haproxy/admin.sock")) == ("lb-1", "::1", "")


def test_the_name_of_another_program_is_refused():
    with pytest.raises(BadPayload, match="runtime socket"):
        parse_info(b"Name: Other\n\n")


def told(state="drain", server="web-1"):
    parameters = ServerState(backend="shop", server=server, state=state)
    return Asked(operation="set-server", parameters=parameters, intent="i", by="mara", at=NOW)


async def test_a_server_is_taken_out_and_read_back(tmp_path):
    command = "set server shop/web-1 state drain"
    session = over_socket(tmp_path / "s")
    assert isinstance(session, Operating)
    assert session.sends(told()) == command
    async with listening(tmp_path / "s", {**SAID, command: b"\n"}):
        assert await session.operate(told()) == ""
        assert await session.operated(told()) is False
        assert await session.operated(told("ready")) is True
        with pytest.raises(CommandError, match="no such server"):
            await session.operated(told(server="web-9"))
    drained = body_with_status(SAID["show stat"], "DRAIN")
    async with listening(tmp_path / "t", {**SAID, "show stat": drained}):
        assert await over_socket(tmp_path / "t").operated(told()) is True


def body_with_status(body, status):
    """The recorded statistics with another status of the first server that is up."""
    head, up, rest = body.partition(b",UP,")
    assert up
    return head + f",{status},".encode() + rest


@pytest.mark.parametrize("said", [b"Permission denied\n\n", b"No such server.\n\n"])
async def test_what_haproxy_refuses_is_refused_with_its_words(tmp_path, said):
    async with listening(tmp_path / "s", {"set server shop/web-1 state drain": said}):
        with pytest.raises(CommandError, match=f"HAProxy says {said.decode().strip()}"):
            await over_socket(tmp_path / "s").operate(told())


@pytest.mark.parametrize("name", ["", "a b", "a;show env", "a\nb", "a/b"])
def test_a_name_that_could_end_the_command_is_refused(name):
    with pytest.raises(ValidationError):
        ServerState(backend="shop", server=name, state="ready")
