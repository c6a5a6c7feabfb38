"""The demo: real connectors against the simulated estate over loopback, each story at its key moments."""

import asyncio
import json
import multiprocessing
import os
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import numpy as np
import pytest

from noc_app.alerting.conservation import bucket_of
from noc_app.cli.main import main, parser
from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS, Target, target_of
from noc_app.demo.alertmanager import Alertmanager
from noc_app.demo.configuration import KEY, write_configuration
from noc_app.demo.estate import Estate
from noc_app.demo.lines import DATA, LINES
from noc_app.demo.prometheus import Prometheus
from noc_app.demo.runbooks import RUNBOOKS
from noc_app.demo.scenarios import ALERTMANAGER, PAGERDUTY, SCENARIOS
from noc_app.demo.server import served_beside, serving
from noc_app.demo.wire import Asked
from noc_app.engine.assembly import assembled, setup_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import NOTHING_ELSE, Opener
from noc_app.engine.poller import Polled
from noc_app.journal.journal import open_journal
from noc_app.model import AckState, ConfigError, Health, Order, PollError, PollFailure, ReceiptState, State, Verb
from tests.tools.engine import Clock, until

BEGIN = 1_795_527_157.0  # Tue 24 Nov 2026, 13:32:37 UTC


class Show:
    """A board that watches one story; the test moves the story's time."""

    def __init__(self, engine, sessions, estate, clock):
        self.engine, self.board, self._sessions = engine, engine.board, sessions
        self._estate, self._clock = estate, clock

    async def at(self, story_s):
        """Let the story be at `story_s`, ask every source once and return the board."""
        self._clock.now = self._estate.began_at + story_s / self._estate.speed
        for target, session in self._sessions.items():
            await self.engine.ingest(target, Polled(await _outcome(session), 0.1))
        return self.board.snapshot()

    def alert(self, title):
        return next(e for e in self.board.picture().entries if e.alert.title == title)


async def _outcome(session):
    try:
        return await session.poll()
    except PollError as error:
        return PollFailure(error)


@asynccontextmanager
async def story(name, folder, **settings):
    """Show a story to a board with the demo's own configuration."""
    clock = Clock(BEGIN)
    estate = Estate(SCENARIOS[name], clock, **settings)
    async with serving(estate) as address:
        loaded = load(write_configuration(folder, address), MODELS)
        assert loaded.problems == ()
        opener = Opener(clock, lambda ref: "a-made-up-key", only=address)
        engine = Engine(opener, clock)
        engine.configure(setup_of(loaded))
        sessions = {t.id: opener.open(target_of(t)) for t in loaded.targets}
        await sessions[ALERTMANAGER].poll()  # the story begins when somebody asks
        try:
            yield Show(engine, sessions, estate, clock)
        finally:
            await opener.aclose()


async def test_on_a_quiet_day_everything_is_normal_and_nothing_is_missing(tmp_path):
    async with story("quiet", tmp_path) as show:
        shown = await show.at(60)
        odd = {c.signal.id: c.state for c in shown.checks.values() if c.configured and c.state is not State.OK}
        assert (odd, shown.verdict.headline) == ({}, "All services normal")


async def test_the_panels_of_the_domain_pages_have_something_to_show(tmp_path):
    async with story("quiet", tmp_path) as show:
        shown = await show.at(60)
        pages = [page for page in load(None, MODELS).pages.pages if page.id != "platforms"]  # its systems are not in it
        panels = [names for page in pages for panel in page.panels if (names := getattr(panel, "signals", ()))]
        known = {signal for signal, check in shown.checks.items() if check.configured}
        assert sum(bool(known & set(names)) for names in panels) > 0.8 * len(panels)


async def test_a_checkout_that_fails_is_announced_by_its_database_and_recovers(tmp_path):
    async with story("checkout", tmp_path) as show:
        assert (await show.at(0)).verdict.state is State.OK
        early = await show.at(48)
        assert early.checks["db.connections.utilization"].state is not State.OK
        assert "Database query time 72 ms" in {e.alert.title for e in show.board.picture().entries}
        worst = await show.at(SCENARIOS["checkout"].key_s)
        assert (worst.verdict.state, worst.verdict.headline) == (State.CRITICAL, "Checkout failing in eu-west")
        assert worst.checks["business.orders.rate"].value == pytest.approx(412, rel=0.1)
        assert (await show.at(600)).verdict.headline == "All services normal"


async def test_a_checkout_that_fails_is_one_incident_with_the_database_in_it(tmp_path):
    async with story("checkout", tmp_path) as show:
        worst = await show.at(SCENARIOS["checkout"].key_s)
        assert len(worst.incidents) == 1


def test_alerts_of_the_stories_say_what_they_watch_and_what_to_do(tmp_path):
    alarms = {a.name: a for s in SCENARIOS.values() for a in s.alarms}
    watched = {a.name: a.signal for a in alarms.values() if a.signal}
    assert set(watched) == set(RUNBOOKS) == set(alarms) - {"HostUnreachable", "ServiceDegraded", "Released"}
    for name, signal in watched.items():
        own = alarms[name].label_set
        lines = [line for line in LINES if line.signal == signal]
        assert any(all(own.get(n, v) == v for n, v in line.labels.items()) for line in lines), name
    write_configuration(tmp_path, "http://127.0.0.1:4711")
    assert {file.stem for file in (tmp_path / "runbooks").iterdir()} == set(RUNBOOKS)


async def test_a_flood_is_counted_in_full_and_the_switch_speaks_for_it(tmp_path):
    async with story("flood", tmp_path) as show:
        worst = await show.at(SCENARIOS["flood"].key_s)
        assert (worst.verdict.state, worst.verdict.headline) == (State.CRITICAL, "Core switch core-eu-1 is down")
        assert len(show.board.picture().entries) > 300
        assert worst.alerts.total == len(show.board.picture().entries)
        (incident,) = show.board.picture().incidents
        assert (incident.title, len(incident.members)) == (
            "Core switch core-eu-1 is down",
            worst.alerts.total - worst.alerts.hidden["duplicate"],  # PagerDuty's
        )
        assert (await show.at(600)).verdict.state is State.OK


async def test_a_source_that_stops_is_grey_with_its_age_and_its_alert_is_unsure(tmp_path):
    async with story("stale", tmp_path) as show:
        before = await show.at(20)
        assert (before.verdict.state, before.verdict.headline) == (State.WARNING, "customer_360 is 41 min late")
        frozen = await show.at(80)
        assert (frozen.checks["bi.query.duration.p95"].state, frozen.verdict.state) == (State.STALE, State.PARTIAL)
        assert frozen.checks["bi.query.duration.p95"].judgement.age_s == pytest.approx(50, abs=1)
        gone = await show.at(SCENARIOS["stale"].key_s)
        assert show.board.targets[DATA].health is Health.FAILED
        assert show.alert("customer_360 is 41 min late").unsure
        assert gone.verdict.state.blind
        back = await show.at(500)
        assert (back.verdict.state, show.alert("customer_360 is 41 min late").unsure) == (State.WARNING, "")


async def test_an_attack_that_gets_past_is_critical_and_then_is_scrubbed(tmp_path):
    async with story("ddos", tmp_path) as show:
        assert (await show.at(60)).verdict.headline == "SYN flood on edge-eu: 184 000 a second"
        worst = await show.at(SCENARIOS["ddos"].key_s)
        assert (worst.verdict.state, worst.verdict.headline) == (State.CRITICAL, "DDoS gets past the scrubbing")
        scrubbed = await show.at(300)
        assert (scrubbed.verdict.state, scrubbed.checks["security.ddos.mitigated_ratio"].state) == (
            State.MAJOR,
            State.OK,
        )
        assert (await show.at(600)).verdict.state is State.OK


async def test_an_attack_is_one_incident(tmp_path):
    async with story("ddos", tmp_path) as show:
        await show.at(SCENARIOS["ddos"].key_s)
        assert [len(incident.members) for incident in show.board.picture().incidents] == [2]


async def test_what_alertmanager_passed_on_to_pagerduty_is_shown_once(tmp_path):
    async with story("checkout", tmp_path) as show:
        await show.at(SCENARIOS["checkout"].key_s)
        same = [e for e in show.board.picture().entries if e.alert.title == "Checkout failing in eu-west"]
        assert {e.key.target: bucket_of(e) for e in same} == {ALERTMANAGER: None, PAGERDUTY: "duplicate"}
        other = next(e.alert for e in same if e.key.target == PAGERDUTY)
        assert other.description == "high urgency · assigned to Ruth Adler · on call: Ruth Adler, Tomasz Nowak"


async def test_a_colleague_who_acknowledges_in_pagerduty_is_named(tmp_path):
    async with story("ddos", tmp_path) as show:
        await show.at(SCENARIOS["ddos"].key_s)
        assert not any(e.owned for e in show.board.picture().entries)
        await show.at(160)
        (shown, *_) = show.board.picture().balance.shown
        assert (shown.alert.title, shown.key.target) == ("DDoS gets past the scrubbing", PAGERDUTY)
        assert (shown.ack.state, shown.ack.by) == (AckState.CONFIRMED, "Amir Haddad")


async def test_somebody_is_on_call_for_every_policy_and_nobody_waits_on_a_quiet_day(tmp_path):
    async with story("quiet", tmp_path) as show:
        shown = await show.at(60)
        assert shown.checks["oncall.covered"].state is State.OK
        latest = show.board.series.latest
        assert {latest(k).value for k in show.board.series.keys("oncall.covered")} == {1.0}
        assert {latest(k).value for k in show.board.series.keys("oncall.incidents")} == {0.0}


async def test_errors_follow_a_release_and_end_when_it_is_rolled_back(tmp_path):
    async with story("release", tmp_path) as show:
        assert (await show.at(20)).verdict.state is State.OK
        assert versions(await show.at(35), show) == {"4.18.3"}
        worst = await show.at(SCENARIOS["release"].key_s)
        assert worst.verdict.headline == "Checkout errors 3.4 % since release 4.18.3"
        assert worst.checks["http.server.error_ratio"].state is State.MAJOR
        assert (await show.at(320)).verdict.state is State.OK
        assert versions(show.board.snapshot(), show) == {"4.18.2"}


def versions(shown, show):
    """Return the versions that run by the newest poll."""
    keys = show.board.series.keys("service.version")
    return {dict(k.labels)["version"] for k in keys if show.board.series.latest(k).received_at == shown.at}


async def test_a_story_can_be_told_faster(tmp_path):
    async with story("checkout", tmp_path, speed=10.0) as show:
        worst = await show.at(SCENARIOS["checkout"].key_s)
        assert worst.verdict.headline == "Checkout failing in eu-west"
        assert show.board.clock() - worst.verdict.since == pytest.approx(4.7, abs=0.1)


async def test_an_acknowledgement_reaches_everybody_in_the_estate_and_is_confirmed_by_them(tmp_path):
    clock = Clock(BEGIN)
    estate = Estate(SCENARIOS["checkout"], clock, lead_s=150.0)
    async with serving(estate) as address:
        loaded = load(write_configuration(tmp_path, address), MODELS)
        both = [target_of(t) for t in loaded.targets if t.id in {ALERTMANAGER, PAGERDUTY}]
        quick = tuple(Target(t.connector, t.config.model_copy(update={"every": 0.05})) for t in both)
        opener, journal = (
            Opener(clock, lambda ref: "a-made-up-key", only=address),
            await open_journal(tmp_path / "j.db", clock=clock),
        )
        engine = Engine(opener, clock, journal)
        engine.configure(replace(setup_of(loaded), targets=quick))

        def known():
            return {e.key.target: e for e in engine.board.alerts if "Checkout" in e.alert.title}

        task = asyncio.create_task(engine.run())
        try:
            await until(lambda: len(known()) == 2, 30.0)
            key = known()[ALERTMANAGER].key
            await engine.act(Order(verb=Verb.ACKNOWLEDGE, keys=(key,), by="mara", for_s=600.0))
            await until(lambda: {e.ack.state for e in known().values()} == {AckState.CONFIRMED}, 30.0)
            assert {e.ack.by for e in known().values()} == {"mara"}
            wanted = dict.fromkeys((ALERTMANAGER, PAGERDUTY), ReceiptState.CONFIRMED)
            await until(lambda: {r.key.target: r.state for r in known()[ALERTMANAGER].receipts} == wanted, 30.0)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await opener.aclose()
            await journal.close()


def test_a_silence_can_be_made_and_ended_and_nonsense_is_refused():
    clock = Clock(BEGIN)
    api = Alertmanager(Estate(SCENARIOS["checkout"], clock, lead_s=150.0))
    form = {
        "matchers": [{"name": "alertname", "value": "Checkout.*", "isRegex": True}],
        "startsAt": "2026-11-24T13:30:00.000Z",
        "endsAt": "2026-11-24T15:00:00.000Z",
        "createdBy": "mara",
        "comment": "",
    }

    def states():
        return {
            a["labels"]["alertname"]: a["status"]["state"] for a in api.answer(Asked("GET", "/api/v2/alerts")).content
        }

    made = api.answer(Asked("POST", "/api/v2/silences", body=json.dumps(form).encode())).content["silenceID"]
    assert (states()["CheckoutFailing"], states()["DatabaseSlow"]) == ("suppressed", "active")
    assert api.answer(Asked("DELETE", f"/api/v2/silence/{made}")).status == 200
    assert states()["CheckoutFailing"] == "active"
    assert api.answer(Asked("DELETE", f"/api/v2/silence/{made}")).status == 404
    for wrong in (b"", b"[]", b'{"matchers": []}', json.dumps({**form, "matchers": ["x"]}).encode()):
        assert api.answer(Asked("POST", "/api/v2/silences", body=wrong)).status == 400


def test_the_same_moment_measures_the_same():
    one, other = (Estate(SCENARIOS["quiet"], Clock(BEGIN)) for _ in range(2))
    asked = Asked("POST", "/api/v1/query", {"query": ["business_orders_rate"], "time": [str(BEGIN + 7)]})
    assert Prometheus(one, "shop").answer(asked) == Prometheus(other, "shop").answer(asked)


def test_a_question_that_the_board_does_not_ask_is_refused():
    answer = Prometheus(Estate(SCENARIOS["quiet"], Clock(BEGIN)), DATA).answer(
        Asked("POST", "/api/v1/query", {"query": ["count(up)"], "time": ["1"]})
    )
    assert (answer.status, answer.content["status"]) == (400, "error")


async def test_a_demo_says_so_and_can_reach_nothing_but_its_estate(tmp_path):
    estate = "http://127.0.0.1:4711"
    file = write_configuration(tmp_path, estate)
    file.write_text(file.read_text().replace(f"{estate}/shop", "http://192.0.2.1:9090"))
    async with assembled(file, tells=True, demo=estate) as parts:
        assert parts.engine.board.snapshot().demo
        assert parts.places is None
        elsewhere = next(t for t in parts.targets if t.id == "shop")
        with pytest.raises(ConfigError, match=NOTHING_ELSE):
            Opener(Clock(BEGIN), lambda ref: "", only=estate).open(elsewhere)


@pytest.mark.parametrize("address", ["http://127.0.0.1:47110", "https://127.0.0.1:4711", "http://x@127.0.0.1:4711"])
async def test_an_address_that_only_begins_alike_is_another(tmp_path, address):
    loaded = load(write_configuration(tmp_path, address), MODELS)
    with pytest.raises(ConfigError, match=NOTHING_ELSE):
        Opener(Clock(BEGIN), lambda ref: "", only="http://127.0.0.1:4711").open(target_of(loaded.targets[0]))


async def test_a_board_that_is_no_demo_does_not_say_it_is(tmp_path):
    async with assembled(write_configuration(tmp_path, "http://127.0.0.1:4711")) as parts:
        assert not parts.engine.board.snapshot().demo


def test_the_estate_lives_in_a_process_of_its_own_that_ends_with_the_demo():
    with served_beside("quiet", 0.0, 1.0) as address:
        (process,) = [p for p in multiprocessing.active_children() if p.name == "demo"]
        status = httpx.get(f"{address}/{ALERTMANAGER}/api/v2/status", trust_env=False)
        assert (status.status_code, httpx.get(f"{address}/nowhere/x", trust_env=False).status_code) == (200, 404)
    assert not process.is_alive()


async def test_what_is_no_request_gets_no_answer_and_others_still_do():
    async with serving(Estate(SCENARIOS["quiet"], Clock(BEGIN))) as address:
        host, _, port = address.removeprefix("http://").partition(":")
        for nonsense in (b"\x16\x03\x01 nonsense\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", b"GET"):
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(nonsense)
            writer.write_eof()
            assert await reader.read() == b""
            writer.close()
        async with httpx.AsyncClient(trust_env=False) as client:
            assert (await client.get(f"{address}/{DATA}/api/v1/status/buildinfo")).json()["status"] == "success"


def test_a_demo_keeps_its_files_apart_and_takes_them_away(monkeypatch):
    seen = {}

    def shown(arguments):
        seen.update(key=os.environ[KEY], written=arguments.config.read_text())
        seen.update(config=arguments.config, state=os.environ["NOC_APP_STATE_DIR"], command=arguments.command)
        return 0

    monkeypatch.setattr("noc_app.cli.screen.run", shown)
    monkeypatch.setenv("NOC_APP_STATE_DIR", "/usual")
    assert main(["demo", "--scenario", "quiet", "--wall"]) == 0
    assert (seen["command"], str(seen["config"].parent)) == ("wall", seen["state"])
    assert not seen["config"].parent.exists()
    assert os.environ["NOC_APP_STATE_DIR"] == "/usual"
    assert seen["key"] not in seen["written"]
    assert KEY not in os.environ


def test_every_story_can_be_asked_for():
    for name in SCENARIOS:
        assert parser().parse_args(["demo", "--scenario", name, "--speed", "4"]).scenario == name
    for wrong in (["--scenario", "war"], ["--speed", "0"], ["--speed", "x"]):
        with pytest.raises(SystemExit):
            parser().parse_args(["demo", *wrong])


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_share_of_a_story_is_more_than_all(name):
    estate = Estate(SCENARIOS[name], Clock(BEGIN))
    times = BEGIN + np.arange(0.0, 600.0)
    shares = [line for line in LINES if line.signal.endswith(("_ratio", ".utilization"))]
    assert len(shares) > 20
    assert {line.signal for line in shares if estate.values(line, times).max() > 1.0} == set()
