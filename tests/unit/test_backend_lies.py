"""The lie test of every backend in `tests.contract.backends`: whatever it does, nothing that depends on it is normal.

Through the real engine, client and decoder. What all HTTP targets have in common is in test_lies.
"""

import asyncio
import re
import time
from contextlib import asynccontextmanager, suppress

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.catalog import MODELS, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from noc_app.model import Health, State
from tests.contract.backends import BACKENDS, kind_of, routes_of
from tests.tools.engine import until
from tests.tools.hostile import LIES, Mode, hostile
from tests.unit.test_lies import REASONS

CATALOGUE, _ = load_catalogue()
TIMEOUT_S, EVERY_S = 0.3, 0.5
TOLD_BY_CONTENT = {Mode.OLD_TIMESTAMPS, Mode.WARNINGS}  # each connector's own test plays these
OF_CONTENT = (Mode.EMPTY_JSON, Mode.JSON_NULL, Mode.NESTED_JSON, Mode.LONE_SURROGATE, Mode.TRUNCATED, Mode.EMPTY_200)
SAYS = {**REASONS, **{mode: f"{REASONS[mode]}|^not (the|an) " for mode in (*OF_CONTENT, Mode.WRONG_TYPE)}}


@asynccontextmanager
async def board_of(name, url):
    kind, settings = kind_of(name), BACKENDS[name].settings
    config = MODELS[kind](**{"id": "liar", "kind": kind, "url": url, "body_limit_mb": 1.0, **settings})
    opener = Opener(time.time, lambda ref: "a-secret-of-this-test")
    engine = Engine(opener, time.time)
    target = target_of(config.model_copy(update={"timeout": TIMEOUT_S, "every": EVERY_S}))
    engine.configure(Setup(targets=(target,), signals=CATALOGUE))
    task = asyncio.create_task(engine.run())
    try:
        yield engine
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await opener.aclose()


@pytest.mark.parametrize("mode", [m for m in LIES if m not in TOLD_BY_CONTENT], ids=str)
@pytest.mark.parametrize("kind", BACKENDS)
async def test_a_lying_backend_is_never_normal_and_clears_nothing(kind, mode):
    async with hostile(routes_of(kind)) as liar, board_of(kind, liar.url + BACKENDS[kind].prefix) as engine:
        board = engine.board
        await until(lambda: board.targets["liar"].last_success_at is not None)
        stood = {e.key for e in board.alerts if e.key.target == "liar"}
        signals = {k.signal for s in board.series.signals() for k in board.series.keys(s)}
        liar.mode = mode
        engine.hurry("liar")
        await until(lambda: board.targets["liar"].health is Health.FAILED)
        assert re.search(SAYS[mode], board.targets["liar"].error)
        assert {e.key for e in board.alerts if e.key.target == "liar"} >= stood
        assert all(e.unsure for e in board.alerts if e.key in stood)
        checks = board.snapshot().checks
        assert not [s for s in signals if s in checks and checks[s].state is State.OK]
        assert board.snapshot().verdict.state is not State.OK
