"""Planned work declared at a desk: written down first, then it hides, here and on every desk of the journal."""

from noc_app.engine.commands_ground import Ground
from noc_app.model import CommandError, Maintenance, refusal_of
from noc_app.model.said import phrase

LONGEST_S = 30 * 86400.0


class Maintaining:
    """Writes down what is planned, and keeps the board told of what all have planned."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board

    async def restore(self) -> None:
        """Read what is planned, here or on another desk. Raises JournalError."""
        if self._ground.has_book:
            self._board.plan(await self._ground.book.maintenances())

    async def start(self, work: Maintenance) -> None:
        """Plan `work`. Raises CommandError if it cannot be, JournalError if it cannot be written down."""
        self._ground.only_who_may()
        if refusal := unfit(work, self._board.clock()):
            raise CommandError(refusal)
        await self._ground.book.plan(work)
        self._board.plan((*self._board.planned, work))

    async def end(self, work: str, *, by: str) -> None:
        """End what is planned before its time. Raises CommandError if it is over, and JournalError."""
        self._ground.only_who_may()
        if not await self._ground.book.end_plan(work, by, self._board.clock()):
            raise CommandError(phrase("this maintenance is over already"))
        self._board.plan(tuple(known for known in self._board.planned if known.id != work))


def unfit(work: Maintenance, now: float) -> str:
    """Return why `work` cannot be planned, empty if it can."""
    if not work.reason.strip():
        return phrase("say why: planned work needs a reason")
    if work.ends_at <= max(work.begins_at, now):
        return phrase("it must end later than it begins, and later than now")
    if work.ends_at - work.begins_at > LONGEST_S:
        return phrase("it may last 30 days at most; write what lasts longer into the configuration")
    return refusal_of(work.matchers)
