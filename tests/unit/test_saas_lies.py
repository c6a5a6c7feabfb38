"""The lie test for services in the cloud: whatever they answer, they clear no alert, and the board is not normal."""

import asyncio
from functools import partial

import pytest

from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.setup import Setup
from noc_app.model import Health, State
from tests.contract.saas import PLAYED, SETTINGS, STANDS, google_key, text_of, which
from tests.tools.certificates import Authority
from tests.tools.engine import until
from tests.tools.hostile import LIES, Mode, answer, hostile
from tests.unit.test_lies import BAD_CERTIFICATES, CATALOGUE, EVERY_S, board_of, entry_titled, names_the_cause

# A poll of this one is nine requests, of which its vendor takes ten a second.
PACES = {"playvitals": (1.2, 1.0)}
# Their answers carry no time at which they were true, and no warnings.
CONTENT = {Mode.OLD_TIMESTAMPS, Mode.WARNINGS}


@pytest.fixture(autouse=True)
def _secrets(monkeypatch):
    for name in ("A_TOKEN", "B_TOKEN"):
        monkeypatch.setenv(name, f"a-secret-of-this-test-{name}")


def routes_of(kind):
    said = {(method, f"/{path}"): partial(_said, names.split()) for (method, path), names in PLAYED[kind].items()}
    return {**said, ("POST", "/token"): lambda asked: answer(200, {"access_token": "t-of-google", "expires_in": 3599})}


def _said(names, asked):
    return answer(200, text_of(names[which(asked.body.decode()) if len(names) > 1 else 0]))


def target(kind, url, monkeypatch, **tls):
    monkeypatch.setenv("G_KEY", google_key(f"{url}/token"))
    config = MODELS[kind](id="liar", kind=kind, **{**SETTINGS[kind], "url": url, "body_limit_mb": 1.0, "tls": tls})
    every_s, timeout_s = PACES.get(kind, (EVERY_S, 0.3))
    return target_of(config.model_copy(update={"every": every_s, "timeout": timeout_s}))


def live(engine):
    return engine.board.targets["liar"].health in {Health.LIVE, Health.PARTIAL}


@pytest.mark.parametrize("mode", [m for m in LIES if m not in CONTENT], ids=str)
@pytest.mark.parametrize("kind", STANDS)
async def test_a_lying_service_clears_no_alert_and_is_never_live(kind, mode, monkeypatch):
    async with hostile(routes_of(kind)) as liar, board_of(target(kind, liar.url, monkeypatch)) as engine:
        await until(lambda: live(engine) and entry_titled(engine, STANDS[kind]) is not None)
        liar.mode = mode
        await until(lambda: not live(engine))
        await until(lambda: names_the_cause(mode, entry_titled(engine, STANDS[kind]).unsure))
        await asyncio.sleep(2 * EVERY_S)
        assert entry_titled(engine, STANDS[kind]).unsure
        assert engine.board.snapshot().verdict.state is not State.OK


@pytest.mark.parametrize("kind", PLAYED)
@pytest.mark.parametrize(("bad", "says"), BAD_CERTIFICATES.items(), ids=list(BAD_CERTIFICATES))
async def test_a_service_whose_certificate_went_bad_is_never_live(tmp_path, monkeypatch, kind, bad, says):
    authority = Authority(tmp_path)
    async with hostile(routes_of(kind), ssl_context=authority.good()) as liar, board_of() as engine:
        watched = target(kind, liar.url, monkeypatch, ca_file=authority.ca_file)
        engine.configure(Setup(targets=(watched,), signals=CATALOGUE))
        await until(lambda: live(engine))
        liar.mode, liar.ssl_context = Mode.CLOSED, getattr(authority, bad)()
        liar.mode = Mode.NORMAL
        await until(lambda: says in engine.board.targets["liar"].error)
        assert engine.board.snapshot().verdict.state is not State.OK
