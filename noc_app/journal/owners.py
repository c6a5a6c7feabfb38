"""Exactly one owner of an episode. Blocking; runs on the database thread.

One statement decides: whoever comes second finds the row taken, on whichever desk that was.
"""

import importlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Double, Row, Table, and_, bindparam, or_, select, update

from noc_app.journal.bulk import given, on_server
from noc_app.journal.reconcile import SHOWN_WITHIN_S
from noc_app.journal.rows import key_row, storable
from noc_app.journal.shared_tables import owner
from noc_app.model import BOARD, AlertKey, AlreadyOwned, Intent

BATCH = 500  # episodes that are asked for in one statement

Episode: TypeAlias = tuple[str, str, float]


def claim_all(connection: Connection, now: ColumnElement[float], intents: Sequence[Intent]) -> dict[str, AlreadyOwned]:
    """Make each of `intents` the owner of its episode; return who was faster, by the id of what came too late.

    Whoever has it may ask again: after a crash nobody may know that they did. An owner holds until its time is over or
    the severity rises. Where the backend keeps acknowledgements, it holds only until the backend shows it: from then on
    the backend tells whether anybody owns the alert.
    """
    lost: dict[str, AlreadyOwned] = {}
    wanted: dict[Episode, Intent] = {}
    for intent in intents:
        first = wanted.setdefault(_place(intent), intent)
        if first is not intent:
            lost[intent.id] = AlreadyOwned(first.by, first.at, first.until)
    lost |= _taken(connection, now, list(wanted.values()))  # whoever plainly has it need not be waited for
    free = {place: intent for place, intent in wanted.items() if intent.id not in lost}
    ordered = [free[place] for place in sorted(free)]  # so that two desks never wait for each other
    won = {name for claim in _claims(connection, now, ordered) for name in connection.execute(claim).scalars()}
    late = [intent for intent in ordered if storable(intent.id) not in won]
    return lost | _faster(connection, late)


def release(connection: Connection, intents: Iterable[str]) -> None:
    """Let go of the episodes that `intents` own."""
    if names := list(intents):
        connection.execute(update(owner).where(owner.c.intent.in_(names)).values(held_until=0.0))


def upsert(connection: Connection, table: Table) -> Any:
    """Return an INSERT of `table` that may say what happens on a conflict, in the words of the database."""
    # loaded with the engine of the connection; both by name would load every driver of PostgreSQL at each start
    return importlib.import_module(f"sqlalchemy.dialects.{connection.dialect.name}").insert(table)


def _episode(intent: Intent) -> dict[str, Any]:
    key: AlertKey = intent.key
    return {**key_row(key), "starts_at": 0.0 if key.target == BOARD else intent.starts_at}


def _place(intent: Intent) -> Episode:
    row = _episode(intent)
    return row["target"], row["fingerprint"], row["starts_at"]


def _seconds(value: float) -> ColumnElement[float]:
    return bindparam(None, value, type_=Double)


def _claims(connection: Connection, now: ColumnElement[float], intents: Sequence[Intent]) -> Iterator[Any]:
    """Yield the statements that claim episodes which all differ: one for a server, for a file one for each."""
    rows = [_row(intent) for intent in intents]
    if rows and on_server(connection):
        names = [name for name in rows[0] if name != "held_until"]
        source = given(rows, list(owner.c))
        lasting = (*(source.c[name] for name in names), now + source.c.held_until)
        yield _if_free(upsert(connection, owner).from_select([*names, "held_until"], select(*lasting)), now)
        return
    for row in rows:
        yield _if_free(upsert(connection, owner).values({**row, "held_until": now + _seconds(row["held_until"])}), now)


def _if_free(wanted: Any, now: ColumnElement[float]) -> Any:
    c, new = owner.c, wanted.excluded
    return wanted.on_conflict_do_update(
        index_elements=[c.target, c.fingerprint, c.starts_at],
        set_={name: new[name] for name in ("intent", "severity", "by", "at", "until", "held_until")},
        where=or_(c.held_until <= now, c.severity < new.severity, c.by == new.by),
    ).returning(c.intent)


def _row(intent: Intent) -> dict[str, Any]:
    """Return what is to be stored; `held_until` counts from now, in seconds."""
    lasts_s = intent.until - intent.at
    return {
        **_episode(intent),
        "intent": storable(intent.id),
        "severity": int(intent.severity),
        "by": storable(intent.by),
        "at": intent.at,
        "until": intent.until,
        "held_until": lasts_s if intent.ours_alone else min(lasts_s, SHOWN_WITHIN_S),
    }


def _faster(connection: Connection, late: Sequence[Intent]) -> dict[str, AlreadyOwned]:
    """Return who has the episodes of `late`, by the id of each."""
    rows = _owners(connection, late)
    found = ((intent, rows.get(_place(intent))) for intent in late)
    return {i.id: AlreadyOwned(o.by, o.at, o.until) if o else AlreadyOwned("", i.at, i.until) for i, o in found}


def _taken(connection: Connection, now: ColumnElement[float], wanted: Sequence[Intent]) -> dict[str, AlreadyOwned]:
    """Return which of `wanted` somebody else has already, by id. That nobody has one yet decides nothing."""
    rows = _owners(connection, wanted, owner.c.held_until > now)
    found = ((intent, rows.get(_place(intent))) for intent in wanted)
    return {
        i.id: AlreadyOwned(o.by, o.at, o.until)
        for i, o in found
        if o is not None and o.severity >= i.severity and o.by != storable(i.by)
    }


def _owners(
    connection: Connection, wanted: Sequence[Intent], *conditions: ColumnElement[bool]
) -> dict[Episode, Row[Any]]:
    c, found = owner.c, dict[Episode, Row[Any]]()
    for begin in range(0, len(wanted), BATCH):
        some = [_place(intent) for intent in wanted[begin : begin + BATCH]]
        same = and_(c.target.in_({place[0] for place in some}), c.fingerprint.in_({place[1] for place in some}))
        for row in connection.execute(select(owner).where(same, *conditions)):
            found[row.target, row.fingerprint, row.starts_at] = row
    return found
