"""An engine with targets that the test plays: real board, real journal, no network."""

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Literal

from pydantic import Field

from noc_app.config.catalogue import load_catalogue
from noc_app.config.operation import Operation, Parameters
from noc_app.config.target import TargetConfig
from noc_app.connectors.catalog import Target
from noc_app.connectors.kit import Connector
from noc_app.engine.engine import Engine
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Setup
from noc_app.journal.journal import open_journal
from noc_app.model import (
    NOBODY,
    Alert,
    CommandError,
    Domain,
    Order,
    PollResult,
    Sample,
    Severity,
    Silence,
    Suppression,
    VendorAck,
    Verb,
    hides,
    labels_of,
)

CATALOGUE, _ = load_catalogue()


class PlayedConfig(TargetConfig):
    kind: Literal["played"] = "played"


class Played:
    """A session that answers what the test put into it, and knows no acknowledgement."""

    def __init__(self):
        self.answer = PollResult(samples=(Sample("system.cpu.utilization", 0.2),), alerts=())
        self.polls = 0
        self.closed = False

    async def poll(self):
        self.polls += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Acknowledgeable(Played):
    """A session whose backend keeps acknowledgements, by fingerprint, and may refuse or lose an answer."""

    def __init__(self):
        super().__init__()
        self.acks, self.asked = {}, []
        self.refuse = None  # an error to raise instead of acting
        self.lose_answer = None  # an error to raise after acting
        self.shown = True  # whether polls show what was acknowledged

    async def poll(self):
        result = await super().poll()
        alerts = tuple(self._with_ack(a) for a in result.alerts)
        return PollResult(samples=result.samples, alerts=alerts)

    async def acknowledge(self, alert, ack):
        self.asked.append(ack.intent)
        if self.refuse is not None:
            raise self.refuse
        if any(a.intent == ack.intent for a in self.acks.values()):
            return alert.fingerprint
        self.acks[alert.fingerprint] = VendorAck(
            by=ack.by, since=ack.at, until=ack.until, comment=ack.comment, ref="r1", intent=ack.intent
        )
        if self.lose_answer is not None:
            raise self.lose_answer
        return "r1"

    async def unacknowledge(self, alert):
        if self.acks.pop(alert.fingerprint, None) is None:
            raise CommandError("nothing to take back")

    def _with_ack(self, alert):
        fields = {name: getattr(alert, name) for name in alert.__dataclass_fields__}
        return Alert(**{**fields, "ack": self.acks.get(alert.fingerprint) if self.shown else None})


class Quietable(Played):
    """A session whose backend keeps silences and comments, and may refuse or lose an answer."""

    def __init__(self):
        super().__init__()
        self.silences, self.comments, self.asked = {}, [], []
        self.refuse = None
        self.lose_answer = None

    async def poll(self):
        result = await super().poll()
        alerts = tuple(replace(a, suppressed=self._hiding(a)) for a in result.alerts)
        return replace(result, alerts=alerts, silences=tuple(self.silences.values()))

    async def silence(self, matchers, quiet):
        self.asked.append(quiet.intent)
        if self.refuse is not None:
            raise self.refuse
        if quiet.intent not in {s.intent for s in self.silences.values()}:
            self.make(f"s{len(self.silences) + 1}", matchers, quiet.by, quiet.at, quiet.until, intent=quiet.intent)
        if self.lose_answer is not None:
            raise self.lose_answer
        return next(s.id for s in self.silences.values() if s.intent == quiet.intent)

    def make(self, name, matchers, by, at, until, intent=""):
        self.silences[name] = Silence(
            id=name, by=by, comment="work", starts_at=at, ends_at=until, matchers=tuple(matchers), intent=intent
        )

    async def expire(self, ref):
        if self.refuse is not None:
            raise self.refuse
        self.silences.pop(ref, None)

    async def comment(self, alert, text, by):
        self.asked.append((alert.fingerprint, text, by))
        if self.refuse is not None:
            raise self.refuse
        self.comments.append(text)
        if self.lose_answer is not None:
            raise self.lose_answer
        return f"c{len(self.comments)}"

    def _hiding(self, alert):
        return tuple(
            Suppression(kind="silenced", by=s.by, until=s.ends_at, ref=s.id)
            for s in self.silences.values()
            if hides(s.matchers, alert.labels)
        )


class Restart(Parameters):
    service: str = Field(title="Service", description="its name")
    times: int = Field(default=1, title="Times", description="how often", ge=1)


RESTART = Operation(
    id="restart",
    title="Restart a service",
    help="Stops and starts it.",
    scope="admin",
    parameters=Restart,
    dangerous=True,
    fills=(("service", "service"),),
)
NOTE = Operation(id="note", title="Write a note", help="Nothing is changed.", scope="editor")


class Operable(Played):
    """A session whose backend can be told things, and may refuse, lose an answer, or not show what it did."""

    operations = (RESTART, NOTE)

    def __init__(self):
        super().__init__()
        self.asked, self.forbidden = [], {}
        self.refuse = self.lose_answer = self.blind = None
        self.shown = True

    def denied(self):
        return self.forbidden

    def sends(self, asked):
        return f"POST /{asked.operation} {asked.parameters.model_dump_json()}"

    async def operate(self, asked):
        self.asked.append(asked)
        if self.refuse is not None:
            raise self.refuse
        if self.lose_answer is not None:
            raise self.lose_answer
        return f"r{len(self.asked)}"

    async def operated(self, asked):
        if self.blind is not None:
            raise self.blind
        return self.shown


class Resolvable(Played):
    """A session whose backend can be told that an alert is over, and knows one person; it may refuse."""

    def __init__(self):
        super().__init__()
        self.resolved, self.assigned, self.refuse = [], [], None
        self.shows = True  # whether polls show what was resolved

    async def resolve(self, alert, text, by):
        if self.refuse is not None:
            raise self.refuse
        self.resolved.append((alert.fingerprint, text, by))
        if self.shows:
            self.answer = replace(self.answer, alerts=())
        return "r1"

    async def assign(self, alert, to, by):
        if to != "ruth":
            raise CommandError(f"nobody is called {to}")
        self.assigned.append((alert.fingerprint, to, by))
        return "u1"


class PlayedOpener:
    """Gives each target the session of its id."""

    skews_s, allowances = Opener.skews_s, Opener.allowances  # made of what the sessions say

    def __init__(self, sessions):
        self.sessions = sessions

    def open(self, target):
        return self.sessions[target.id]

    def skew_s(self, session):
        return getattr(session, "skew_s", None)

    def polled(self, session):
        return getattr(session, "pace_s", 0.0)

    def allowance(self, session):
        return getattr(session, "allowance", None)

    async def close(self, session):
        session.closed = True


def target(name="a", **settings):
    def expects(config):
        return ("system.cpu.utilization",)

    def opened(config, tools):
        raise AssertionError("the played opener makes the sessions")

    connector = Connector(
        kind="played", title="Played", domain=Domain.INFRASTRUCTURE, config=PlayedConfig, open=opened, expects=expects
    )
    # One second is the shortest interval that a person may configure; a test does not want to wait for it.
    config = PlayedConfig(id=name, **settings).model_copy(update={"every": 0.05, "timeout": 0.5})
    return Target(connector, config)


def alert(fingerprint="f1", severity=Severity.CRITICAL, starts_at=100.0, **labels):
    return Alert(
        fingerprint=fingerprint,
        severity=severity,
        title=f"alert {fingerprint}",
        starts_at=starts_at,
        labels=labels_of(labels),
    )


def standing(*alerts, value=0.2):
    return PollResult(samples=(Sample("system.cpu.utilization", value),), alerts=alerts)


class Clock:
    """Unix seconds that the test moves."""

    def __init__(self, now=1000.0):
        self.now = now

    def __call__(self):
        return self.now


@asynccontextmanager
async def running(sessions, *, path=None, rules=(), clock=None, targets=None, **setup):
    """An engine that polls `sessions`; with a journal in `path`. `setup` are further fields of Setup."""
    clock = clock or Clock()
    journal = await open_journal(path, clock=clock) if path is not None else None
    engine = Engine(PlayedOpener(sessions), clock, journal)
    wanted = targets if targets is not None else [target(name) for name in sessions]
    engine.configure(Setup(targets=tuple(wanted), rules=tuple(rules), signals=CATALOGUE, **setup))
    task = asyncio.create_task(engine.run())
    try:
        yield engine
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        if journal is not None:
            await journal.close()


async def until(condition, seconds=10.0):
    """Wait until `condition()` is true; fail the test if it never is."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the condition is a picture of the board, which has no event
            await asyncio.sleep(0.005)


async def acknowledge(engine, key, *, by, comment, for_s):
    """Own an alert, as a desk asks for it; how far that came. Raises CommandError and JournalError."""
    return await _one(engine, Order(verb=Verb.ACKNOWLEDGE, keys=(key,), by=by, comment=comment, for_s=for_s))


async def unacknowledge(engine, key, *, by):
    """Give an alert back. Raises as `acknowledge` does."""
    return await _one(engine, Order(verb=Verb.UNACKNOWLEDGE, keys=(key,), by=by))


async def _one(engine, order):
    for told in (await engine.act(order)).failed:
        raise CommandError(told.error)
    entry = engine.board.alerts.get(order.keys[0])
    return entry.ack if entry else NOBODY
