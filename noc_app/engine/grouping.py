"""Incidents merged and split by hand: written down first, then shown, here and on every desk of the journal."""

import uuid
from collections.abc import Callable, Collection

from noc_app.alerting.by_hand import Named, merging, splitting
from noc_app.alerting.incidents import Incidents
from noc_app.engine.commands_ground import Ground
from noc_app.model import AlertKey, CommandError, Move, Regrouping
from noc_app.model.errors import said_by
from noc_app.model.said import phrase


class Grouping:
    """Writes down what a person does with incidents, and keeps the board told of what all have done."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board

    async def restore(self) -> None:
        """Read what was done before, here or on another desk. Raises JournalError."""
        if self._ground.has_book:
            self._board.regroup(await self._ground.book.regroupings())

    async def merge(self, into: str, other: str, *, by: str) -> None:
        """Make one incident of two. Raises CommandError if one is over, JournalError if it cannot be written down."""
        moved, home = self._found(lambda known: merging(known, into, other))
        await self._do(Move.MERGE, by, moved, home)

    async def split(self, keys: Collection[AlertKey], *, by: str) -> None:
        """Make alerts of one incident an incident of their own.

        Raises CommandError if they are not of one, and JournalError if it cannot be written down.
        """
        moved, home = self._found(lambda known: splitting(known, keys, by))
        await self._do(Move.SPLIT, by, moved, home)

    async def _do(self, move: Move, by: str, moved: Named, home: Named) -> None:
        self._ground.only_who_may()
        at = self._board.clock()
        done = Regrouping(id=str(uuid.uuid4()), move=move, by=by, at=at, moved=moved, home=home)
        await self._ground.book.regroup(done)
        self._board.regroup((*self._board.hands, done))

    def _found(self, look: Callable[[Incidents], tuple[Named, Named]]) -> tuple[Named, Named]:
        try:
            return look(self._board.picture().book)
        except KeyError as error:
            raise CommandError(phrase("there is no such incident any more")) from error
        except ValueError as error:
            raise CommandError(said_by(error)) from error
