"""The one object that the screens and the headless collector both drive."""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from noc_app.alerting.news import News, news_of
from noc_app.alerting.picture import NOTHING, emerged
from noc_app.alerting.twins import marked
from noc_app.config.operation import Offered
from noc_app.connectors.catalog import Target
from noc_app.connectors.kit import Acknowledging, Session
from noc_app.engine.actions import Actions
from noc_app.engine.board import Board
from noc_app.engine.by_desk import ByDesk
from noc_app.engine.console import Console, is_elsewhere
from noc_app.engine.desks import Desks
from noc_app.engine.events import event_of
from noc_app.engine.log_lines import logs_around
from noc_app.engine.log_once import BreakLog
from noc_app.engine.notify import Routing
from noc_app.engine.opening import Opener
from noc_app.engine.own_alerts import OwnAlerts
from noc_app.engine.own_samples import with_own
from noc_app.engine.past import NO_POINTS, Past
from noc_app.engine.poller import Polled, Poller
from noc_app.engine.schedule import first_delay_s
from noc_app.engine.setup import Setup, broken_health, expected_of, labelled, watched_health
from noc_app.engine.slices import Known, compared, doubted, tell
from noc_app.journal.journal import Journal
from noc_app.model import (
    BOARD,
    Acted,
    AlertChange,
    AlertKey,
    JournalError,
    Labels,
    Logged,
    NocError,
    Order,
    PollFailure,
    PollResult,
    Receipt,
    SeriesKey,
    Verb,
)
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase
from noc_app.store.ring import Points

TICK_S = 1.0
FORGET_AFTER_S = 24 * 3600.0  # a series that has not been reported for a day is not watched any more

NOBODY_IS_TOLD = at_place(
    "notify", phrase("nobody is told of anything, because there is no journal to write it down in first")
)

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Running:
    """A target being polled."""

    target: Target
    session: Session
    poller: Poller
    task: asyncio.Task[None]


class Engine(ByDesk):
    """Owns the board and the pollers. Everything in it runs on one thread, in one event loop.

    `opener` makes the session of a target and closes it; it is where credentials, HTTP clients and worker processes
    come from. Without a journal the board goes on and acknowledgements are refused with the reason. An engine that may
    not act only shows: whatever is asked of it is refused, and what others asked for is left to them.
    """

    def __init__(
        self, opener: Opener, clock: Callable[[], float], journal: Journal | None = None, *, may_act: bool = True
    ) -> None:
        super().__init__(Board(clock), journal)
        self._opener = opener
        self._own, self._past, self._console = OwnAlerts(), Past(self.board), Console()
        self._breaks = BreakLog(log)
        self._desks = Desks(self.board, journal, self._breaks, may_act=may_act) if journal is not None else None
        leads = self._desks.leads if self._desks is not None else bool
        self._actions = Actions(self.board, journal, self._publish, may_act=may_act, leads=leads)
        self._listeners: list[Callable[[News], None]] = []
        self._running: dict[str, _Running] = {}
        self._wanted: Setup | None = None
        self._extra_labels: dict[str, Labels] = {}
        self._changed = asyncio.Event()
        self._group: asyncio.TaskGroup | None = None
        self._told = NOTHING  # the picture that listeners know
        self.turns = 0  # how often it has looked at everything, about once a second: a sign of life
        self._chance = random.Random()  # noqa: S311 - jitter, not secrets

    def subscribe(self, listener: Callable[[News], None]) -> None:
        """Tell `listener` about every change of the alerts, on this thread."""
        self._listeners.append(listener)

    def tell(self, routing: Routing) -> None:
        """Tell people elsewhere by `routing` from now on; without a journal nobody is told, and that is said."""
        if self._desks is None:
            self.board.undelivered = (NOBODY_IS_TOLD,) if routing.places else ()
        elif (began := self._desks.tell(routing)) is not None:
            self.subscribe(began.heard)

    def configure(self, setup: Setup) -> None:
        """Watch what `setup` says from now on; targets whose settings did not change are not disturbed."""
        self._wanted = setup
        self.board.catalogue = setup.signals
        self.board.expected = expected_of(setup.targets)
        self.board.queries = {(t.id, s): q for t in setup.targets for s, q in t.connector.queries(t.config).items()}
        self.board.paused = {t.id: t.config.paused for t in setup.targets if t.config.paused}
        self.board.notes, self.board.escalation = setup.notes, setup.escalation
        self.board.use_noise(setup.noise)
        self._actions.configure(longest_shelf_s=setup.longest_shelf_s, undo_s=setup.undo_s)
        health = [watched_health(t) for t in setup.targets] + [broken_health(b) for b in setup.broken]
        for gone in self.board.targets.configure(health):
            self.board.series.forget_target(gone)
            self.board.silences.pop(gone, None)
            self._tell(self.board.alerts.remove_target(gone))
        self.board.rules = setup.rules
        self._own.configure(setup.rules)
        self._extra_labels = {t.id: t.config.extra_labels for t in setup.targets}
        self._changed.set()

    async def run(self) -> None:
        """Poll every target until cancelled."""
        try:
            await self._restore()
            async with asyncio.TaskGroup() as group:
                self._group = group
                group.create_task(self._housekeeping(), name="housekeeping")
                if self._desks is not None:
                    self._desks.start(group, self._actions)
                while True:
                    await self._changed.wait()
                    self._changed.clear()
                    await self._apply(group)
        finally:
            self._group = None
            for running in tuple(self._running.values()):
                await self._opener.close(running.session)
            self._running.clear()

    async def _restore(self) -> None:
        """Take up what the journal knows. A journal that cannot be read is said and stops nothing."""
        if self._journal is None:
            return
        try:
            await self._journal.changed_elsewhere()  # from here on every change is noticed
            await self._actions.restore()
            self._own.remember(await self._journal.open_episodes(BOARD))
        except JournalError as error:
            self._breaks.broke("journal", str(error))

    async def act(self, order: Order) -> Acted:
        """See Actions.act; the targets are asked again at once, so that the receipts do not wait."""
        return self._hurried(await self._actions.act(order))

    async def undo(self, action: str, *, by: str) -> Acted:
        """See Actions.undo."""
        return self._hurried(await self._actions.undo(action, by=by))

    def can(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked about alerts of `target`, empty if it can."""
        return self._actions.can(verb, target)

    def operations(self) -> tuple[Offered, ...]:
        """See Actions.operations."""
        return self._actions.operations()

    def sends(self, order: Order) -> str:
        """See Actions.sends."""
        return self._actions.sends(order)

    def receipts(self, action: str) -> tuple[Receipt, ...]:
        """Return how far each backend has come with what one order asked for."""
        return self._actions.receipts(action)

    def _hurried(self, acted: Acted) -> Acted:
        for target in {t.key.target for t in acted.results} | {r.key.target for r in self.receipts(acted.action)}:
            self.hurry(target)
        return acted

    def look_at(self, key: AlertKey | None, *, by: str) -> None:
        """Tell other desks that `by` has this alert open here, or nothing any more; theirs are in `board.looking`."""
        if self._desks is not None:
            self._desks.presence.look_at(key, by)

    async def past_of(self, key: SeriesKey, since: float) -> tuple[Points, Points]:
        """See Past.read; nothing if its target is not polled or does not tell its past."""
        running = self._running.get(key.target)
        if running is None:
            return NO_POINTS
        return await self._past.read(key, running.session, running.target.config.extra_labels, since)

    async def logs_around(self, key: SeriesKey, at: float) -> Logged:
        """See log_lines.logs_around."""
        sessions = {target: running.session for target, running in self._running.items()}
        return await logs_around(sessions, key, at, self.board.clock())

    async def recheck(self, target: str) -> None:
        """Ask `target` now. Raises NocError if it is not polled."""
        if target not in self._running:
            raise NocError(phrase("{target} is not polled now", target=target))
        self.hurry(target)

    def hurry(self, target: str) -> None:
        """Ask `target` as soon as possible, if it is polled."""
        if target in self._running:
            self._running[target].poller.hurry()

    async def ingest(self, target: str, polled: Polled) -> None:
        """Take over what one poll brought, all at once; on a failure the last known state stays, marked."""
        if target not in self.board.targets:
            return  # it was removed while its last poll was under way
        now, outcome = self.board.clock(), polled.outcome
        if isinstance(outcome, PollFailure):
            self.board.targets.failed(target, outcome, at=now, duration_s=polled.duration_s)
            words = self.board.targets[target].error
            self._breaks.broke(target, words)
            await doubted(self.board, target, words)
            return
        self._breaks.recovered(target)
        extra = self._extra_labels.get(target, ())
        result = self._reported(target, outcome)
        known = await compared(self.board.alerts, target, result, now)
        if target not in self.board.targets:
            return
        if known:  # somebody may have shelved something meanwhile
            result = self._reported(target, outcome)
        running = self._running.get(target)
        allowance = self._opener.allowance(running.session) if running is not None else None
        told = with_own(target, labelled(result, extra), allowance, now)
        changes = self._take(target, polled.duration_s, told, known)
        try:  # what was taken is told and followed, whatever becomes of the poller
            await tell(self.board, changes, self._tell)
        finally:
            self._background(f"follow:{target}", self._actions.follow, target, result, changes)
        if running is not None and self._past.due(target, running.session, now):
            self._background(
                f"past:{target}", self._past.fill, target, running.session, running.target.config.every, extra
            )

    async def _apply(self, group: asyncio.TaskGroup) -> None:
        """Stop what left, start what is new, restart what changed."""
        wanted = {t.id: t for t in self._wanted.targets if not t.config.paused} if self._wanted else {}
        for gone in [i for i, r in self._running.items() if i not in wanted or wanted[i].config != r.target.config]:
            running = self._running.pop(gone)
            running.task.cancel()
            self._past.forget(gone)
            await self._opener.close(running.session)
        fresh = [t for t in wanted.values() if t.id not in self._running]
        for place, target in enumerate(fresh):
            self._start(group, target, first_delay_s(target.config.every, place, len(fresh)))
        self._actions.use({i: r.session for i, r in self._running.items()})

    def _start(self, group: asyncio.TaskGroup, target: Target, delay_s: float) -> None:
        try:
            session = self._opener.open(target)
        except NocError as error:
            self.board.targets.misconfigured(target.id, said_by(error))
            return
        poller = Poller(
            target,
            session,
            ingest=self.ingest,
            announce=self._announce,
            pace=partial(self._opener.polled, session),
            chance=self._chance,
        )
        task = group.create_task(poller.run(delay_s), name=f"poll:{target.id}")
        self._running[target.id] = _Running(target, session, poller, task)

    def _announce(self, target: str, wait_s: float) -> None:
        self.board.targets.next_attempt(target, self.board.clock() + wait_s)

    def _reported(self, target: str, result: PollResult) -> PollResult:
        """Return `result` with those alerts marked that are on a shelf or stand elsewhere too."""
        if result.alerts is None:
            return result
        owners = {i for i, r in self._running.items() if isinstance(r.session, Acknowledging)}
        alerts = marked(result.alerts, target, self.board.alerts, owners)
        return replace(result, alerts=self._actions.shelved(target, alerts))

    def _take(self, target: str, took_s: float, result: PollResult, known: Known) -> tuple[AlertChange, ...]:
        """Apply one answer, all of it; return what changed."""
        now = self.board.clock()
        if result.silences is not None:
            self.board.silences[target] = result.silences
        self.board.targets.answered(target, result, at=now, duration_s=took_s)
        self.board.intake.add(self.board.series.take(target, result.samples, now), now)
        changes = self._actions.apply(self.board.alerts.take(target, result, now, known))
        self.board.look(target, changes, now)
        return changes

    def _background(self, name: str, work: Callable[..., Coroutine[Any, Any, None]], *args: Any) -> None:
        """Carry `work(*args)` out beside everything else; trouble is logged and stops nothing."""
        if self._group is None:
            return
        guarded = self._guarded(name, work, *args)
        try:
            self._group.create_task(guarded, name=name)
        except RuntimeError:  # the group ends just now, and takes nothing any more
            guarded.close()

    async def _guarded(self, name: str, work: Callable[..., Coroutine[Any, Any, None]], *args: Any) -> None:
        try:
            await work(*args)
        except NocError as error:
            self._breaks.broke(name, str(error))
        except Exception:
            log.exception("bug in %s", name)

    async def _housekeeping(self) -> None:
        """Once a second: own rules, expiries, the ribbon, what other programs wrote into the journal."""
        while True:
            await asyncio.sleep(TICK_S)
            self.turns += 1
            now = self.board.clock()
            self._test_console(now)
            self._judge_own(now)
            self._tell_emerged()
            await self._actions.expire(now)
            self._background("held", self._actions.release_held, now)
            self.board.series.forget(older_than=now - FORGET_AFTER_S)
            open_ = {target: running.session for target, running in self._running.items()}
            self.board.skews_s, self.board.allowances = self._opener.skews_s(open_), self._opener.allowances(open_)
            self.board.ribbon.mark(self.board.snapshot().verdict.state, now)
            if self._desks is not None:
                await self._desks.read(heard=False)

    def _test_console(self, now: float) -> None:
        """Before many targets are blamed, ask whether it is this machine that is blind."""
        hosts = {t.id: t.config.host for t in self._wanted.targets} if self._wanted is not None else {}
        elsewhere = [h for h in self.board.targets if h.id in hosts and is_elsewhere(hosts[h.id])]
        if self._console.due(elsewhere, now):
            failing = [hosts[h.id] for h in elsewhere if h.failing_since is not None]
            self._background("is it me", self._console.test, failing, self.board.skews_s)

    def _judge_own(self, now: float) -> None:
        if self._wanted is None:
            return
        members = {
            r.signal: self.board.members(self.board.catalogue[r.signal], now)
            for r in self._wanted.rules
            if r.signal in self.board.catalogue
        }
        blind = self._console.alert
        result = self._own.evaluate(members, self.board.catalogue, self.board.targets, now, blind=blind)
        standing = [e.key.fingerprint for e in self.board.alerts if e.key.target == BOARD]
        result = self._own.with_reasons(standing, result)
        result = replace(result, alerts=self._actions.shelved(BOARD, result.alerts or ()))
        changes = self._actions.apply(self.board.alerts.take(BOARD, result, now))
        self.board.look(BOARD, changes, now)
        if changes:
            self._tell(changes)
            self._background("follow:board", self._actions.follow, BOARD, result, changes)

    def _tell_emerged(self) -> None:
        """Tell what the board no longer hides: it stands as before, so no poll reports it as news."""
        before, self._told = self._told, self.board.picture()
        if before is not self._told:
            self._tell(emerged(before, self._told))

    def _tell(self, changes: tuple[AlertChange, ...]) -> None:
        self._publish(News(changes))

    def _publish(self, news: News) -> None:
        """Tell of changes and endings; what deserves a toast is decided by how the alerts are shown."""
        if not (news.changes or news.endings):
            return
        news = replace(news_of(self.board.picture().as_told(news.changes)), endings=news.endings)
        if self._desks is not None and news.changes:
            events = [event_of(c, self.board.clock()) for c in news.changes]
            self._background("journal", self._desks.chronicle.record, events)
        for listener in self._listeners:
            listener(news)
