"""What operators did, beyond acknowledging, in the journal. Blocking; runs on the database thread."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, exists, select, update

from noc_app.journal.bulk import insert_all
from noc_app.journal.rows import Row, intent_of, intent_row, key_row, storable
from noc_app.journal.tables import episode, intent
from noc_app.model import AlertKey, CommandError, Intent, Missed, Outcome, Severity, Verb
from noc_app.model.reasons import read_back
from noc_app.model.said import phrase

MISSED_LIMIT = 1000

_GIVE = (Verb.ASSIGN, Verb.ESCALATE)
_MARKS = (Verb.SEE, *_GIVE)


def add_all(connection: Connection, intents: Sequence[Intent]) -> None:
    """Write all of `intents` down, or none. What is about a cleared alert that somebody saw is settled with it."""
    insert_all(connection, intent, [intent_row(i) for i in intents])
    for seen in (i for i in intents if i.verb is Verb.SEE):
        see(connection, seen.key)


def claim(connection: Connection, intent_id: str, at: float) -> bool:
    """Take a request that waits, to carry it out; return False if it is taken, done or undone already."""
    c = intent.c
    waiting = and_(c.id == storable(intent_id), c.outcome == Outcome.PENDING.value)
    taken = connection.execute(update(intent).where(waiting).values(outcome=Outcome.SENT.value, updated_at=at))
    return taken.rowcount == 1


def cancel(connection: Connection, intent_id: str, reason: str, at: float) -> bool:
    """Take back a request that waits; return False if somebody is carrying it out, or has."""
    c = intent.c
    waiting = and_(c.id == storable(intent_id), c.outcome == Outcome.PENDING.value)
    ended = {"outcome": Outcome.ENDED.value, "reason": storable(reason), "updated_at": at}
    return connection.execute(update(intent).where(waiting).values(**ended)).rowcount == 1


def overtaken(connection: Connection, late: Intent) -> CommandError | None:
    """Return why `late`, which gives an alert to somebody, comes too late: since then a colleague has given it."""
    if late.verb not in _GIVE:
        return None
    c, row = intent.c, intent_row(late)
    same = and_(*(c[name] == row[name] for name in ("target", "fingerprint", "starts_at")))
    given = and_(same, c.verb.in_(_GIVE), c.outcome == Outcome.CONFIRMED.value, c.by != row["by"], c.at > late.at)
    found = _intents(connection, given)
    if not found:
        return None
    if not found[-1].argument:
        return CommandError(phrase("{who} has given it to nobody since then", who=found[-1].by))
    return CommandError(phrase("{who} has given it to {other} since then", who=found[-1].by, other=found[-1].argument))


def marks(connection: Connection) -> tuple[Intent, ...]:
    """Return who has seen and who was given the alerts that stand, oldest first."""
    c, e = intent.c, episode.c
    same = and_(e.target == c.target, e.fingerprint == c.fingerprint, e.starts_at == c.starts_at)
    closed = exists().where(and_(same, e.closed_at.is_not(None)))
    return _intents(connection, and_(c.verb.in_(_MARKS), c.outcome == Outcome.CONFIRMED.value, ~closed))


def shelves(connection: Connection, now: float) -> tuple[Intent, ...]:
    """Return the shelves that hold, oldest first."""
    c = intent.c
    held = and_(c.verb == Verb.SHELVE.value, c.outcome == Outcome.CONFIRMED.value, c.until > now)
    return _intents(connection, held)


def notices(connection: Connection, since: float) -> tuple[Intent, ...]:
    """Return the messages that the board sends which were written down from `since` on, oldest first."""
    return _intents(connection, and_(intent.c.verb == Verb.NOTIFY.value, intent.c.at >= since))


def see(connection: Connection, key: AlertKey) -> None:
    """Somebody has seen what became of the alert of `key` while nobody looked."""
    row = key_row(key)
    same = and_(episode.c.target == row["target"], episode.c.fingerprint == row["fingerprint"])
    connection.execute(update(episode).where(and_(same, episode.c.unseen)).values(unseen=False))


def missed(connection: Connection) -> tuple[Missed, ...]:
    """Return the newest of what fired and cleared while nobody looked, oldest first."""
    found = select(episode).where(episode.c.unseen).order_by(episode.c.closed_at.desc()).limit(MISSED_LIMIT)
    return tuple(_missed(dict(row)) for row in reversed(connection.execute(found).mappings().all()))


def _missed(row: Row) -> Missed:
    return Missed(
        key=AlertKey(row["target"], row["fingerprint"]),
        starts_at=row["starts_at"],
        cleared_at=row["closed_at"],
        severity=Severity(row["severity"]),
        title=row["title"],
        reason=read_back(row["close_reason"]),
    )


def _intents(connection: Connection, condition: Any) -> tuple[Intent, ...]:
    found = connection.execute(select(intent).where(condition).order_by(intent.c.at, intent.c.id))
    return tuple(intent_of(dict(row)) for row in found.mappings())
