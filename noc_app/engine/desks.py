"""This program among the others on its journal: which one acts for all, who looks at what, what they wrote."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Protocol

from noc_app.engine.board import Board
from noc_app.engine.chronicle import Chronicle
from noc_app.engine.lease import Lease
from noc_app.engine.presence import Presence
from noc_app.journal.journal import Journal
from noc_app.model import AlertKey, JournalError

QUIET_S = 0.1  # a burst of news is read once; the more there is to read, the less often

log = logging.getLogger(__name__)


class ReadJournal(Protocol):
    """Takes over what others wrote."""

    def __call__(self, *, heard: bool) -> Coroutine[Any, Any, None]:
        """Do it; `heard` says that there is something."""


class Desks:
    """Owns the lease, the presence and the chronicle of one program. A program that may not act never leads."""

    def __init__(self, board: Board, journal: Journal, *, may_act: bool) -> None:
        self._board, self._journal, self._may_act = board, journal, may_act
        self.reading = asyncio.Lock()  # what the journal says is taken over by one at a time
        self.lease = Lease(journal, gained=self._gained, lost=self._lost)
        self.presence = Presence(journal, self._seen)
        self.chronicle = Chronicle(journal, self.leads)
        self._group: asyncio.TaskGroup | None = None

    def leads(self) -> bool:
        """Return whether this program acts for all that share the journal, at this very moment."""
        return self.lease.leads

    def start(self, group: asyncio.TaskGroup, read: ReadJournal) -> None:
        """Take part until the tasks of `group` are cancelled; call `read` when others wrote."""
        self._group = group
        group.create_task(self._hear(read), name="hear")
        group.create_task(self.presence.run(), name="presence")
        if self._may_act:
            group.create_task(self.lease.run(), name="lease")

    async def _hear(self, read: Callable[..., Coroutine[Any, Any, None]]) -> None:
        while True:
            await self._journal.heard.wait()
            self._journal.heard.clear()
            begun = time.monotonic()
            await read(heard=True)
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

    def _seen(self, looking: Mapping[AlertKey, tuple[str, ...]]) -> None:
        self._board.looking = looking
