"""What the desk needs of the engine. The engine has these members; the tests have others that do too."""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from noc_app.alerting.news import News
from noc_app.alerting.occurrences import Occurrence
from noc_app.alerting.report import Report
from noc_app.config.operation import Offered
from noc_app.engine.board import Board
from noc_app.model import (
    Acted,
    AlertKey,
    KeptNote,
    Logged,
    Maintenance,
    Order,
    Receipt,
    SeriesKey,
    Verb,
    WallSight,
    WallVerb,
)
from noc_app.store.ring import Points


class Event(Protocol):
    """One thing that happened to an alert; `at` is Unix seconds UTC."""

    @property
    def at(self) -> float:
        """Return when."""

    @property
    def kind(self) -> str:
        """Return what."""

    @property
    def reason(self) -> str:
        """Return why."""

    @property
    def by(self) -> str:
        """Return who."""


class Driver(Protocol):
    """The engine as the desk sees it. Everything awaited raises NocError with words for the operator."""

    @property
    def board(self) -> Board:
        """Return the read side."""

    def subscribe(self, listener: Callable[[News], None]) -> None:
        """Tell `listener` about every change of the alerts, and once about what will soon make noise again.

        Such warnings are in `News.endings`: ten minutes before an acknowledgement, a silence or a shelf ends.
        """

    async def act(self, order: Order) -> Acted:
        """Carry out an order about one alert, many, or a whole incident (then `keys` are those of its alerts).

        The answer has one result for each key, in the order of the keys, and what fails for one stops no other: show
        `Acted.failed` key by key. It is there as soon as every backend was told; how far each has come is then in
        `AlertEntry.receipts` (and in `receipts`), which `board.alerts.revision` says to look at again. Until
        `Acted.undo_until` offer `undo(Acted.action)`; zero means that there is nothing to undo.

        ACKNOWLEDGE, SHELVE and SILENCE want `for_s`; SHELVE and SILENCE a `comment` that says why; ASSIGN `to` (empty
        for nobody; `board.escalation` has names to offer); COMMENT the words in `comment`. A SILENCE is made of
        `matchers` on `targets` (all that can, if empty), else of exactly each key; `alerting.preview.preview` says
        what it would hide. EXPIRE takes AlertKey(target, reference), the reference from `board.silences` or from
        `Suppression.ref`. SEE is for alerts that were on the screen while somebody was there, and for those in
        `board.alerts.missed`, which came and went unseen. A COMMENT and an ESCALATE leave only when the time for an
        undo is over; until then their receipt is pending. RECHECK has the backend look again, where it can.

        Raises CommandError if nothing was named or nobody may act here, JournalError if it could not be written down:
        then nothing was done at all.
        """

    async def undo(self, action: str, *, by: str) -> Acted:
        """Take an order back, on every backend. The inverse has receipts of its own; it cannot be undone.

        Raises CommandError when the time is over.
        """

    def can(self, verb: Verb, target: str) -> str:
        """Return why `verb` cannot be asked about alerts of `target`, for a button that is then disabled; else empty.

        A backend that takes no acknowledgements can still be asked: this board holds it, and the receipt says so.
        """

    def operations(self) -> Sequence[Offered]:
        """Return what the backends can be told beyond their alerts, also what is not possible now, with the reason.

        One is asked for with `act` and an Order of the verb OPERATE, AlertKey(target, operation id) and `values`.
        """

    def sends(self, order: Order) -> str:
        """Return what an order for one operation would send, a line for each request.

        Raises CommandError that says what is wrong with its values.
        """

    def receipts(self, action: str) -> Sequence[Receipt]:
        """Return how far each backend has come with one order; it is remembered for ten minutes at least."""

    async def merge_incidents(self, into: str, other: str, *, by: str) -> None:
        """Make one incident of two, on every desk. Raises CommandError if one of them is over, and JournalError."""

    async def split_incident(self, keys: Collection[AlertKey], *, by: str) -> None:
        """Make alerts of one incident one of their own. Raises CommandError if they are not of one, JournalError."""

    async def start_maintenance(self, work: Maintenance) -> None:
        """Plan work, on every desk; what is planned is in `board.planned`. Raises CommandError and JournalError."""

    async def end_maintenance(self, work: str, *, by: str) -> None:
        """End planned work before its time. Raises CommandError if it is over, and JournalError."""

    async def keep_note(self, note: KeptNote) -> bool:
        """Keep a note, on every desk; return whether it waits here until the shared journal is reached again.

        Notes are in `board.kept_notes`. Raises CommandError and JournalError.
        """

    async def take_note_back(self, note_id: str, *, by: str) -> None:
        """Take back a note that `by` wrote. Raises CommandError if it is a colleague's or gone, and JournalError."""

    async def recheck(self, target: str) -> None:
        """Ask a target now."""

    async def past_of(self, key: SeriesKey, since: float) -> tuple[Points, Points]:
        """Return (times, values) that the target of a series remembers since then, Unix seconds; it may have none."""

    async def logs_around(self, key: SeriesKey, at: float) -> Logged:
        """Return log lines about the host or service of a series around a moment, from all targets that carry some.

        It raises nothing: who did not tell is in `Logged.failed`, and why nobody was asked in `Logged.unasked`.
        """

    def look_at(self, key: AlertKey | None, *, by: str) -> None:
        """Tell other desks which alert is open here, or that none is; theirs are in `board.looking`."""

    async def make_report(self, since: float, until: float) -> Report | None:
        """Return what happened from `since` to `until`, Unix seconds UTC; None if the journal has nothing of it."""

    async def walls(self) -> Sequence[WallSight]:
        """Return every wall that reports into the same journal."""

    async def ask_wall(self, wall: str, verb: WallVerb, page: str, *, by: str) -> None:
        """Ask something of a wall."""

    async def occurrences(self, key: AlertKey) -> Sequence[Occurrence]:
        """Return each time that an alert stood, the newest first. Raises JournalError where there is no journal."""

    async def history(self, key: AlertKey) -> Sequence[Event]:
        """Return what happened to an alert, newest first."""
