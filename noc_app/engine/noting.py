"""Notes at a moment of a chart: written down first, then drawn, here and on every desk of the journal."""

from noc_app.engine.commands_ground import Ground
from noc_app.model import CommandError, KeptNote
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
            self._board.kept_notes = await self._ground.book.kept_notes(MOST)

    async def keep(self, note: KeptNote) -> None:
        """Keep `note`. Raises CommandError if it cannot be, JournalError if it cannot be written down."""
        self._ground.only_who_may()
        if refusal := unfit(note, self._board.clock()):
            raise CommandError(refusal)
        await self._ground.book.keep_note(note)
        self._board.kept_notes = (*(n for n in self._board.kept_notes if n.id != note.id), note)

    async def take_back(self, note_id: str, *, by: str) -> None:
        """Take back a note of one's own. Raises CommandError if it is a colleague's or gone, and JournalError."""
        self._ground.only_who_may()
        if not await self._ground.book.take_note_back(note_id, by, self._board.clock()):
            found = next((n for n in self._board.kept_notes if n.id == note_id), None)
            raise CommandError(not_theirs(found, by) if found is not None else GONE)
        self._board.kept_notes = tuple(n for n in self._board.kept_notes if n.id != note_id)


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
