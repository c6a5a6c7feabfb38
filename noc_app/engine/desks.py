"""This program among the others on its journal: which one acts for all, who looks at what, what they wrote."""

import asyncio
import logging
import time

from noc_app.engine.actions import Actions
from noc_app.engine.board import Board
from noc_app.engine.chronicle import Chronicle
from noc_app.engine.lease import Lease
from noc_app.engine.log_once import BreakLog
from noc_app.engine.notify import Notifier, Routing
from noc_app.engine.presence import Presence
from noc_app.journal.journal import Journal
from noc_app.model import AlertKey, JournalError, Keeping, Look

QUIET_S = 0.1  # a burst of news is read once; the more there is to read, the less often

log = logging.getLogger(__name__)


class Desks:
    """Owns the lease, the presence and the chronicle of one program. A program that may not act never leads."""

    def __init__(self, board: Board, journal: Journal, breaks: BreakLog, *, may_act: bool) -> None:
        self._board, self._journal, self._breaks, self._may_act = board, journal, breaks, may_act
        board.keeping = Keeping.SHARED if journal.shared else Keeping.HERE
        self.reading = asyncio.Lock()  # what the journal says is taken over by one at a time
        self.lease = Lease(journal, gained=self._gained, lost=self._lost)
        self.presence = Presence(journal, self.lease.holder, self._seen)
        self.chronicle = Chronicle(journal, self.leads)
        self.notifier: Notifier | None = None  # who tells people elsewhere, if this program is to
        self._group: asyncio.TaskGroup | None = None
        self._actions: Actions | None = None

    def leads(self) -> bool:
        """Return whether this program acts for all that share the journal, at this very moment."""
        return self.lease.leads

    def tell(self, routing: Routing) -> Notifier | None:
        """Tell people elsewhere by `routing` from now on; return who does, the first time."""
        began = None
        if self.notifier is None:
            began = self.notifier = Notifier(self._board, self._journal)
        self.notifier.configure(routing)
        return began

    def start(self, group: asyncio.TaskGroup, actions: Actions) -> None:
        """Take part until the tasks of `group` are cancelled; `actions` are told when others wrote."""
        self._group, self._actions = group, actions
        group.create_task(self._hear(), name="hear")
        if self._may_act:  # a wall is in its own list
            group.create_task(self.presence.run(), name="presence")
            group.create_task(self.lease.run(), name="lease")
        if self.notifier is not None:
            group.create_task(self.notifier.run(), name="notify")

    async def read(self, *, heard: bool) -> None:
        """Take over what other programs wrote, and send what waited; `heard` says that there is something."""
        if self._actions is None:
            return
        try:
            async with self.reading:
                heard = await self._journal.changed_elsewhere() or heard
                heard = await self._actions.replay() or heard
                if heard:
                    await self._actions.restore()
                    if self.notifier is not None:
                        self.notifier.look_again()
                    await self.presence.read()
        except JournalError as error:
            self._breaks.broke("journal", str(error))
        else:
            if heard or not self._journal.shared:  # otherwise nothing was asked of it
                self._breaks.recovered("journal")
        self._say(self._journal.fault, self._actions)

    def _say(self, fault: str, actions: Actions) -> None:
        board = self._board
        board.journal_fault, board.queued = fault, actions.waiting
        if fault:  # who was there before is not who is there now
            self._seen(())
        board.journal_notes = (*((fault,) if fault else ()), *actions.waiting_words(board.clock()))

    async def _hear(self) -> None:
        while True:
            await self._journal.heard.wait()
            self._journal.heard.clear()
            begun = time.monotonic()
            await self.read(heard=True)
            await asyncio.sleep(min(1.0, max(QUIET_S, time.monotonic() - begun)))

    def _gained(self) -> None:
        log.info("this program acts for all desks now (number %d)", self.lease.epoch)
        self._board.leads = True
        self._journal.heard.set()  # what others asked for and did not finish is ours now
        if self._group is not None:
            self._group.create_task(self._take_over(), name="take over")

    def _lost(self) -> None:
        log.info("another program acts for all desks now")
        self._board.leads = False

    async def _take_over(self) -> None:
        try:
            await self.chronicle.take_over()
        except JournalError as error:
            log.warning("what happened while nobody led is not in the journal: %s", error)

    def _seen(self, looks: tuple[Look, ...]) -> None:
        looking: dict[AlertKey, tuple[str, ...]] = {}
        for look in looks:
            if look.key is not None and look.by not in looking.get(look.key, ()):
                looking[look.key] = (*looking.get(look.key, ()), look.by)
        self._board.desks, self._board.looking = looks, looking
