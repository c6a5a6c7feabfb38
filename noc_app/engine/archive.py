"""What the engine reads from the journal for those who ask: alerts' histories, reports, walls. Part of `Engine`."""

import uuid

from noc_app.alerting.occurrences import Occurrence, occurrences
from noc_app.alerting.report import Report
from noc_app.engine.board import Board
from noc_app.engine.reporting import made_report
from noc_app.journal.journal import AlertEvent, Journal
from noc_app.model import AlertKey, JournalError, WallOrder, WallSight, WallVerb
from noc_app.model.said import phrase

EVENTS = 5000  # of one alert that are read


class Archive:
    """Reads, and asks walls. Everything awaited raises JournalError."""

    def __init__(self, board: Board, journal: Journal | None) -> None:
        self.board, self._journal = board, journal

    async def history(self, key: AlertKey) -> tuple[AlertEvent, ...]:
        """Return what happened to an alert, newest first; nothing without a journal."""
        return await self._journal.history(key) if self._journal is not None else ()

    async def occurrences(self, key: AlertKey) -> tuple[Occurrence, ...]:
        """Return each time that an alert stood, the newest first. Without a journal that is an error as well."""
        if self._journal is None:
            raise JournalError(phrase("there is no journal, so the past is not known"))
        return occurrences(await self._journal.history(key, EVENTS), await self._journal.asked_of(key))

    async def make_report(self, since: float, until: float) -> Report | None:
        """See reporting.made_report; raises JournalError also where there is no journal."""
        if self._journal is None:
            raise JournalError(phrase("there is no journal, so nothing can be counted"))
        return await made_report(self._journal, since, until)

    async def walls(self) -> tuple[WallSight, ...]:
        """Return every wall that reports into the same journal; none without one."""
        return await self._journal.walls(self.board.clock()) if self._journal is not None else ()

    async def ask_wall(self, wall: str, verb: WallVerb, page: str, *, by: str) -> None:
        """Ask something of a wall; it looks within a second."""
        if self._journal is None:
            raise JournalError(phrase("without a journal no wall can be reached"))
        order = WallOrder(id=str(uuid.uuid4()), wall=wall, verb=verb, argument=page, by=by, at=self.board.clock())
        await self._journal.order_wall(order)
