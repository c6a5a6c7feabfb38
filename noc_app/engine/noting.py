"""Notes at a moment of a chart: written down first, then drawn, here and on every desk of the journal.

On a desk that is cut off from the shared journal they wait, and are drawn here meanwhile.
"""

from noc_app.engine.commands_ground import Ground
from noc_app.model import CommandError, CutOff, KeptNote
from noc_app.model.said import Said, phrase

MOST = 2_000  # the newest are drawn; what people write by hand is far less
WORDS_LIMIT = 200  # characters
AHEAD_S = 86_400.0  # something may be planned, but a chart shows no more of the future


class Noting:
    """Writes notes down, and keeps the board told of what all have written."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._board = ground, ground.board

    async def restore(self) -> None:
        """Read what was written, here or on another desk. Raises JournalError."""
        if self._ground.has_book:
            kept = await self._ground.book.kept_notes(MOST)
            self._show((*kept, *self._ground.waiting.notes))

    async def replay(self) -> bool:
        """Write down what waited for the shared journal, and show what waits; return whether anything was.

        Raises JournalError.
        """
        if not self._ground.shared:
            return False
        await self._look_at_queue()
        if not self._ground.waiting.notes or self._ground.book.fault:
            return False
        done = await self._ground.book.replay_notes()
        self._ground.waiting.learn_notes(done, self._board.clock())
        self._hide({note.id for note, refused in done if refused})
        await self._look_at_queue()
        return bool(done)

    async def keep(self, note: KeptNote) -> bool:
        """Keep `note`; return whether it waits on this desk for the shared journal.

        Raises CommandError if it cannot be kept, JournalError if it cannot be written down.
        """
        self._ground.only_who_may()
        if refusal := unfit(note, self._board.clock()):
            raise CommandError(refusal)
        try:
            await self._ground.book.keep_note(note)
        except CutOff:
            await self._ground.book.queue_note(note)
            await self._look_at_queue()
            return True
        self._show((*self._board.kept_notes, note))
        return False

    async def take_back(self, note_id: str, *, by: str) -> None:
        """Take back a note of one's own. Raises CommandError if it is a colleague's or gone, and JournalError."""
        self._ground.only_who_may()
        if any(n.id == note_id for n in self._ground.waiting.notes) and await self._ground.book.unqueue_note(
            note_id, by
        ):
            self._hide({note_id})
            await self._look_at_queue()
            return
        if not await self._ground.book.take_note_back(note_id, by, self._board.clock()):
            found = next((n for n in self._board.kept_notes if n.id == note_id), None)
            raise CommandError(not_theirs(found, by) if found is not None else GONE)
        self._hide({note_id})

    async def _look_at_queue(self) -> None:
        self._ground.waiting.notes = await self._ground.book.queued_notes()
        if self._ground.waiting.notes:
            self._show((*self._board.kept_notes, *self._ground.waiting.notes))

    def _show(self, notes: tuple[KeptNote, ...]) -> None:
        """Draw `notes`, each once."""
        self._board.kept_notes = tuple({note.id: note for note in notes}.values())

    def _hide(self, ids: set[str]) -> None:
        self._board.kept_notes = tuple(n for n in self._board.kept_notes if n.id not in ids)


NO_WORDS = phrase("a note needs words")
GONE = phrase("this note was taken back already")


def unfit(note: KeptNote, now: float) -> str:
    """Return why `note` cannot be kept, empty if it can."""
    if not note.words.strip():
        return NO_WORDS
    if len(note.words) > WORDS_LIMIT:
        return phrase("a note has at most {most} characters", most=WORDS_LIMIT)
    if not 0 < note.moment <= now + AHEAD_S:
        return phrase("a note stands at most a day ahead")
    return ""


def not_theirs(note: KeptNote, by: str) -> Said:
    """Return why `by` cannot take `note` back."""
    return phrase("only {owner} takes this note back", owner=note.by) if note.by != by else GONE
