"""What every journal can do, whatever database keeps it. Blocking; runs on the one database thread."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Double,
    and_,
    bindparam,
    cast,
    delete,
    extract,
    func,
    insert,
    or_,
    select,
    update,
)

from noc_app.journal import (
    actions,
    audit,
    chart_notes,
    leases,
    maintenances,
    owners,
    presences,
    regroupings,
    tables,
    walls,
)
from noc_app.journal.audit import Link, Verdict
from noc_app.journal.bulk import insert_all, on_server
from noc_app.journal.episodes import follow
from noc_app.journal.rows import AlertEvent, event_of, event_row, intent_of, intent_row, key_row, storable
from noc_app.journal.transitions import after
from noc_app.model import (
    AlertKey,
    Change,
    Deed,
    Intent,
    JournalError,
    NocError,
    NotAllowed,
    Outcome,
    Regrouping,
    Verb,
    WallOrder,
)
from noc_app.model.reasons import TAKEN_BACK

P = ParamSpec("P")
T = TypeVar("T")

_OPEN = (Outcome.PENDING.value, Outcome.SENT.value)
_HELD = (*_OPEN, Outcome.CONFIRMED.value)
_OVER = frozenset({Outcome.REJECTED, Outcome.ENDED})


class Book(ABC):
    """The journal, open. `fault` is its current trouble in words, `notes` what was repaired or is to be known.

    `login` is who the database or the system says is at work; with an `audit_key` every action goes into the audit.
    """

    login = ""
    audit_key = b""
    notes: tuple[str, ...] = ()
    clock: Callable[[], float] = staticmethod(time.time)
    keep_s = 0.0

    @property
    @abstractmethod
    def fault(self) -> str:
        """Return why nothing can be written now, empty if all is well."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the database."""

    @abstractmethod
    def revision(self) -> object:
        """Return a value that differs once somebody else wrote. Raises JournalError."""

    @abstractmethod
    def probe(self) -> None:
        """Find out whether writing works again. Raises JournalError."""

    @abstractmethod
    def upkeep(self) -> None:
        """Once a day: forget what is too old, and whatever else the database needs. Raises JournalError."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[Connection]:
        """One transaction that is durable when the block is left, or did not happen."""

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]:
        """A connection that only reads."""

    @abstractmethod
    def whole(self) -> AbstractContextManager[Connection]:
        """A connection that sees one moment of the whole journal, and has time."""

    def add_intent(self, intent: Intent) -> Intent:
        """Write `intent` down and return what is stored: the earlier one if its id is known. Raises JournalError."""
        return self.write(self._add, intent)

    def add_all(self, intents: Sequence[Intent]) -> dict[str, NocError]:
        """Write new `intents` down, all in one transaction, and return by id what of them was refused, and why.

        An acknowledgement is refused, and its twins with it, if somebody owns the episode (AlreadyOwned); giving back
        is, if the role of this login does not permit it (NotAllowed). Raises JournalError: then nothing is written.
        """
        return self.write(self._add_all, intents) if intents else {}

    def hand_over(self, intents: Sequence[Intent]) -> dict[str, NocError]:
        """As `add_all`, for what may be here already because the answer to an earlier attempt was lost.

        Whatever became of that attempt, its id changes nothing any more.
        """
        return self.write(self._hand_over, intents)

    def claim(self, intent_id: str, at: float) -> bool:
        """Take a request that waits, see `actions.claim`. Raises JournalError."""
        return self.write(self._move, actions.claim, intent_id, at)

    def cancel(self, intent_id: str, reason: str, at: float) -> bool:
        """Take back a request that waits, see `actions.cancel`. Raises JournalError."""
        return self.write(self._move, partial(actions.cancel, reason=reason), intent_id, at)

    def set_outcome(self, intent_id: str, outcome: Outcome, *, reason: str, ref: str, at: float) -> Intent:
        """Write what became of an intent; return what is stored now, see `transitions.after`. Raises JournalError."""
        return self.write(self._set_outcome, intent_id, outcome, reason=reason, ref=ref, at=at)

    def unfinished(self) -> tuple[Intent, ...]:
        """Return what was asked for and has no outcome yet, oldest first. Raises JournalError."""
        return self._intents(tables.intent.c.outcome.in_(_OPEN))

    def standing(self) -> tuple[Intent, ...]:
        """Return the acknowledgements that hold, or may, and are not over, oldest first. Raises JournalError."""
        c = tables.intent.c
        return self._intents(
            and_(c.verb == Verb.ACKNOWLEDGE.value, c.outcome.in_(_HELD), c.until > self.clock()),
        )

    def write_events(self, events: Sequence[AlertEvent]) -> None:
        """Write all of `events`, or none. Raises JournalError."""
        rows = [event_row(e) for e in events]
        with self._writing() as connection:
            insert_all(connection, tables.alert_event, rows)
            follow(connection, rows)

    def warn(self, deed: str, event: AlertEvent) -> bool:
        """Write `event` down if nobody did `deed` before; return whether it was. Raises JournalError."""
        return self.write_now(self._warn, deed, event)

    def history(self, key: AlertKey, limit: int) -> tuple[AlertEvent, ...]:
        """Return what happened to the alert of `key`, newest first. Raises JournalError."""
        c, row = tables.alert_event.c, key_row(key)
        return self._events(and_(c.target == row["target"], c.fingerprint == row["fingerprint"]), limit)

    def last_cleared(self) -> AlertEvent | None:
        """Return the newest event of an alert that cleared, None if there was none. Raises JournalError."""
        found = self._events(tables.alert_event.c.kind == Change.RESOLVED.value, 1)
        return found[0] if found else None

    def newest_event_at(self) -> float:
        """Return when the newest change of an alert happened, Unix seconds UTC; 0 if none has. Raises JournalError."""
        c = tables.alert_event.c
        newest = select(func.max(c.at)).where(c.kind.in_([change.value for change in Change]))
        with self._reading() as connection:
            return connection.execute(newest).scalar() or 0.0

    def open_episodes(self, target: str) -> Mapping[str, float]:
        """Return the alerts of `target` that stood when last heard of: fingerprint to start. Raises JournalError."""
        c = tables.episode.c
        wanted = select(c.fingerprint, c.starts_at).where(and_(c.target == storable(target), c.closed_at.is_(None)))
        with self._reading() as connection:
            return {row.fingerprint: row.starts_at for row in connection.execute(wanted)}

    def order_wall(self, order: WallOrder) -> None:
        """Ask something of a wall. Raises JournalError."""
        self.write(self._order, order)

    def regroup(self, done: Regrouping) -> None:
        """Write down what was merged or split. Raises JournalError."""
        self.write_now(self._regroup, done)

    def do(self, work: Callable[Concatenate[Connection, P], Deed | None], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Do `work`, and put the deed that it returns into the audit with it; return whether there was one.

        Raises JournalError.
        """
        with self._writing() as connection:
            deed = work(connection, *args, **kwargs)
            self.note(connection, *([deed] if deed is not None else []))
        return deed is not None

    def write(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do `work` in a transaction that writes. Raises JournalError."""
        with self._writing() as connection:
            return work(connection, *args, **kwargs)

    def write_now(
        self, work: Callable[Concatenate[Connection, ColumnElement[float], P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do `work` in a transaction that writes; it is told the journal's clock. Raises JournalError."""
        with self._writing() as connection:
            return work(connection, self._now(connection), *args, **kwargs)

    def read(self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do `work`, which reads. Raises JournalError."""
        with self._reading() as connection:
            return work(connection, *args, **kwargs)

    def read_now(
        self, work: Callable[Concatenate[Connection, ColumnElement[float], P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do `work`, which reads and is told the journal's clock. Raises JournalError."""
        with self._reading() as connection:
            return work(connection, self._now(connection), *args, **kwargs)

    def note(self, connection: Connection, *deeds: Deed) -> None:
        """Put `deeds` into the audit, in the transaction that does them."""
        if self.audit_key and deeds:
            audit.append(connection, self.audit_key, deeds, self.login)

    def audit_head(self) -> Link:
        """Return the newest entry of the audit. Raises JournalError."""
        return self.read(audit.head)

    def audit_holds(self, anchored: Link) -> bool:
        """Return whether the entry of an anchor is still there as it was. Raises JournalError."""
        return self.read(audit.holds, anchored)

    def verify(self, anchors: Sequence[tuple[str, Link]]) -> Verdict:
        """Read the whole audit and say what is wrong with it. Raises JournalError."""
        if not self.audit_key:
            raise JournalError(audit.KEYLESS)
        with self.whole() as connection:
            return audit.verify(connection, self.audit_key, anchors)

    def prune(self) -> None:
        """Forget events, closed episodes and finished intents that are too old. Raises JournalError."""
        now = self.clock()
        before, i = now - self.keep_s, tables.intent.c
        finished = or_(
            i.outcome.in_((Outcome.REJECTED.value, Outcome.ENDED.value)),
            and_(i.outcome == Outcome.CONFIRMED.value, i.until <= now),
        )
        with self._writing() as connection:
            connection.execute(delete(tables.alert_event).where(tables.alert_event.c.at < before))
            connection.execute(delete(tables.episode).where(tables.episode.c.closed_at < before))
            connection.execute(delete(tables.intent).where(and_(finished, i.updated_at < before)))
            walls.prune(connection, now)
            leases.prune(connection, before)
            regroupings.prune(connection, before)
            presences.prune(connection, before)
            maintenances.prune(connection, before)
            chart_notes.prune(connection, before)

    def _now(self, connection: Connection) -> ColumnElement[float]:
        """Return the journal's clock, Unix seconds UTC: the server's, or this machine's if there is no server."""
        if on_server(connection):
            return cast(extract("epoch", func.clock_timestamp()), Double)
        return bindparam(None, self.clock(), type_=Double)

    def _add_all(self, connection: Connection, intents: Sequence[Intent]) -> dict[str, NocError]:
        asked = [i for i in intents if i.verb is Verb.ACKNOWLEDGE]
        lost = owners.claim_all(connection, self._now(connection), asked)
        twins = {i.id: lost[i.origin] for i in asked if i.origin in lost and i.id not in lost}
        owners.release(connection, twins)
        refused: dict[str, NocError] = {**lost, **twins}
        actions.add_all(connection, [i for i in intents if i.verb is not Verb.UNACKNOWLEDGE and i.id not in refused])
        refused |= self._give_back(connection, [i for i in intents if i.verb is Verb.UNACKNOWLEDGE])
        self.note(connection, *(_asked(i) for i in intents if i.id not in refused))
        return refused

    def _hand_over(self, connection: Connection, intents: Sequence[Intent]) -> dict[str, NocError]:
        here = select(tables.intent.c.id).where(tables.intent.c.id.in_([storable(i.id) for i in intents]))
        arrived = set(connection.execute(here).scalars())
        fresh = [i for i in intents if storable(i.id) not in arrived]
        late: dict[str, NocError] = {i.id: w for i in fresh if (w := actions.overtaken(connection, i)) is not None}
        return late | self._add_all(connection, [i for i in fresh if i.id not in late])

    def _give_back(self, connection: Connection, intents: Sequence[Intent]) -> dict[str, NocError]:
        """Write down what is given back; if the database refuses some of it, find out which."""
        if not intents:  # as in every acknowledgement: setting it apart would cost two answers of the server
            return {}
        try:
            with self._apart(connection):
                actions.add_all(connection, intents)
        except NotAllowed as refusal:
            half = len(intents) // 2
            if not half:
                return {intents[0].id: refusal}
            return self._give_back(connection, intents[:half]) | self._give_back(connection, intents[half:])
        return {}

    def _apart(self, connection: Connection) -> AbstractContextManager[object]:
        """Return what keeps the rest of the transaction whole if the database refuses what is done inside."""
        return nullcontext()

    def _move(self, connection: Connection, move: Callable[..., bool], intent_id: str, at: float) -> bool:
        moved = move(connection, intent_id, at=at)
        stored = _find(connection, storable(intent_id)) if moved else None
        if stored is not None:
            self.note(connection, _became(stored, at))
        return moved

    def _add(self, connection: Connection, intent: Intent) -> Intent:
        row = intent_row(intent)
        wanted = owners.upsert(connection, tables.intent).values(row)
        if not connection.execute(wanted.on_conflict_do_nothing().returning(tables.intent.c.id)).first():
            return _find(connection, row["id"]) or intent
        self.note(connection, _asked(intent))
        return intent_of(row)

    def _set_outcome(
        self, connection: Connection, intent_id: str, outcome: Outcome, *, reason: str, ref: str, at: float
    ) -> Intent:
        stored = _find(connection, storable(intent_id))
        if stored is None:
            raise JournalError(f"the journal knows no request {intent_id}")
        updated = after(stored, outcome, reason=reason, ref=storable(ref), at=at)
        if updated == stored:
            return updated
        connection.execute(update(tables.intent).where(tables.intent.c.id == stored.id).values(intent_row(updated)))
        over = [stored.id] if updated.outcome in _OVER else []
        if updated.outcome is Outcome.CONFIRMED and updated.verb is Verb.UNACKNOWLEDGE:
            over += _take_back(connection, updated, at)
        owners.release(connection, over)
        self.note(connection, _became(updated, at))
        return updated

    def _order(self, connection: Connection, order: WallOrder) -> None:
        if walls.order(connection, order):
            what = f"wall: {order.verb.value}"
            detail = {"order": order.id, "screen": order.screen, "argument": order.argument}
            self.note(connection, Deed(at=order.at, by=order.by, what=what, subject=order.wall, detail=detail))

    def _warn(self, connection: Connection, now: ColumnElement[float], deed: str, event: AlertEvent) -> bool:
        fresh = leases.first(connection, now, deed, self.login)
        if fresh:
            connection.execute(insert(tables.alert_event), [event_row(event)])
        return fresh

    def _regroup(self, connection: Connection, now: ColumnElement[float], done: Regrouping) -> None:
        self.note(connection, regroupings.add(connection, now, done))

    def _intents(self, condition: Any) -> tuple[Intent, ...]:
        table = tables.intent
        with self._reading() as connection:
            found = connection.execute(select(table).where(condition).order_by(table.c.at, table.c.id))
            return tuple(intent_of(dict(row)) for row in found.mappings())

    def _events(self, condition: Any, limit: int) -> tuple[AlertEvent, ...]:
        c = tables.alert_event.c
        with self._reading() as connection:
            newest = select(tables.alert_event).where(condition).order_by(c.at.desc(), c.id.desc()).limit(limit)
            return tuple(event_of(dict(row)) for row in connection.execute(newest).mappings())


def _asked(intent: Intent) -> Deed:
    detail = {"intent": intent.id, "until": f"{intent.until:.3f}"}
    detail |= {name: value for name in ("action", "origin", "argument") if (value := str(getattr(intent, name)))}
    return _deed(intent, intent.verb.value, at=intent.at, why=intent.comment, detail=detail)


def _became(intent: Intent, at: float) -> Deed:
    words = f"{intent.verb.value}: {intent.outcome.value}"
    return _deed(intent, words, at=at, why=str(intent.reason), detail={"intent": intent.id, "ref": intent.ref})


def _deed(intent: Intent, what: str, *, at: float, why: str, detail: dict[str, str]) -> Deed:
    return Deed(at=at, by=intent.by, what=what, subject=intent.key.text, why=why, detail=detail)


def _find(connection: Connection, intent_id: str) -> Intent | None:
    row = connection.execute(select(tables.intent).where(tables.intent.c.id == intent_id)).mappings().first()
    return None if row is None else intent_of(dict(row))


def _take_back(connection: Connection, taken: Intent, at: float) -> list[str]:
    """End the acknowledgements of the episode that `taken` has un-acknowledged; return their ids."""
    c, row = tables.intent.c, intent_row(taken)
    same = and_(*(c[name] == row[name] for name in ("target", "fingerprint", "starts_at")))
    earlier = and_(same, c.verb == Verb.ACKNOWLEDGE.value, c.outcome.in_(_HELD), c.at <= taken.at)
    ended = {"outcome": Outcome.ENDED.value, "reason": str(TAKEN_BACK.of(who=row["by"])), "updated_at": at}
    return list(connection.execute(update(tables.intent).where(earlier).values(**ended).returning(c.id)).scalars())
