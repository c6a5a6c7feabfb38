"""What will soon make noise again is warned of once: by one desk of all, and not again after a restart."""

import logging
from collections.abc import Callable
from datetime import UTC

from noc_app.alerting.endings import endings
from noc_app.alerting.news import News
from noc_app.engine.commands_ground import Ground
from noc_app.journal.journal import AlertEvent
from noc_app.model import Ending, JournalError, NotAllowed
from noc_app.model.reasons import ENDS, ENDS_OF
from noc_app.model.units import clock_time

OWNER_FIRST_S = 15.0  # whose it is is warned on their own desk, if they are at one; else whoever acts for all
KIND = "warned"

log = logging.getLogger(__name__)


class Warnings:
    """Publishes each warning if the journal says that it is the first to. Without a journal, once in each program."""

    def __init__(self, ground: Ground, publish: Callable[[News], None]) -> None:
        self._ground, self._publish = ground, publish
        self._noticed: dict[str, float] = {}  # what ends soon, and since when we know
        self._settled: set[str] = set()  # of these, what was warned of, here or elsewhere

    async def look(self, now: float) -> None:
        """Warn of what ends soon. A journal that fails stops no warning: twice is better than never."""
        board = self._ground.board
        soon = {e.text: e for e in endings(board.alerts, board.silences, now, board.planned)}
        self._noticed = {text: self._noticed.get(text, now) for text in soon}
        self._settled &= soon.keys()
        due = [e for text, e in soon.items() if text not in self._settled and self._is_ours(e, now)]
        self._settled |= {e.text for e in due}
        told = [e for e in due if await self._is_first(e, now)]
        if told:
            self._publish(News((), endings=tuple(told)))

    def _is_ours(self, ending: Ending, now: float) -> bool:
        """Return whether this desk is the one to warn: that of whose it is, or after a while the leader's."""
        ground = self._ground
        if not ground.may_act:
            return False
        if not ground.shared or ending.by == ground.book.login:
            return True
        return ground.leads() and now - self._noticed[ending.text] >= OWNER_FIRST_S

    async def _is_first(self, ending: Ending, now: float) -> bool:
        if not self._ground.has_book:
            return True
        try:
            return await self._ground.book.warn(ending, self._event(ending, now))
        except NotAllowed:  # whoever only looks leaves it to the others
            return False
        except JournalError as error:
            log.warning("that %s was warned of is not in the journal: %s", ending.text, error)
            return True

    def _event(self, ending: Ending, now: float) -> AlertEvent:
        entry = self._ground.board.alerts.get(ending.key)
        time = f"{clock_time(ending.until, UTC)} UTC"
        ends = ENDS_OF[ending.what].of(who=ending.by, time=time) if ending.by else ENDS[ending.what].of(time=time)
        return AlertEvent(
            at=now,
            key=ending.key,
            starts_at=entry.alert.starts_at if entry is not None else 0.0,
            kind=KIND,
            severity=int(entry.alert.severity) if entry is not None else 0,
            title=ending.title,
            reason=ends,
        )
