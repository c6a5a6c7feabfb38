"""Which program acts for all. Blocking; runs on the database thread.

One row, on the clock of the database: a holder that is late is taken over from, and the epoch then grows. What a late
holder still tries is fenced out, because each of its deeds names the epoch that it believes in.
"""

import uuid
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, and_, case, delete, exists, literal, or_, select, update

from noc_app.journal.owners import upsert
from noc_app.journal.rows import storable
from noc_app.journal.shared_tables import lease, once
from noc_app.journal.tables import meta
from noc_app.model import Grip

NAME = "board"
VERSION = "schema"  # the row of `meta` with the number of the newest step


def hold(connection: Connection, now: ColumnElement[float], holder: str, *, ttl_s: float, version: int) -> Grip | None:
    """Take or renew the right to act for `ttl_s` seconds; None if another has it or the journal is of another version.

    `holder` names one start of one program, so that a restarted one counts as new.
    """
    c = lease.c
    same_version = exists().where(and_(meta.c.name == VERSION, meta.c.value == str(version)))
    mine = and_(c.holder == holder, c.expires_at > now)
    taken = connection.execute(
        update(lease)
        .where(and_(c.name == NAME, or_(c.holder == holder, c.expires_at <= now), same_version))
        .values(holder=holder, epoch=case((mine, c.epoch), else_=c.epoch + 1), expires_at=now + ttl_s)
        .returning(c.epoch)
    ).first()
    return Grip(holder=holder, epoch=taken.epoch, lasts_s=ttl_s) if taken else None


def let_go(connection: Connection, holder: str) -> None:
    """Give the right back at once, if `holder` has it."""
    connection.execute(update(lease).where(and_(lease.c.name == NAME, lease.c.holder == holder)).values(expires_at=0.0))


def do_once(connection: Connection, now: ColumnElement[float], grip: Grip, *, deed: str, token: str) -> bool:
    """Return whether the caller shall do `deed` now: the first to ask, with a right that holds, and nobody ever after.

    The same `token` again gets the same answer, so that a lost answer may be asked for once more.
    """
    c = once.c
    values: list[Any] = [literal(storable(deed), Text), literal(grip.epoch), literal(grip.holder), literal(token), now]
    names = ["deed", "epoch", "holder", "token", "at"]
    fresh = upsert(connection, once).from_select(names, select(*values).where(_holds(now, grip)))
    connection.execute(fresh.on_conflict_do_nothing(index_elements=[c.deed]))
    return connection.execute(select(c.token).where(c.deed == storable(deed))).scalar() == token


def first(connection: Connection, now: ColumnElement[float], deed: str, holder: str) -> bool:
    """Return whether `holder` is the first to do `deed`, which needs no right to act; from now on nobody is."""
    row = {"deed": storable(deed), "epoch": 0, "holder": holder, "token": new_holder(), "at": now}
    fresh = upsert(connection, once).values(row).on_conflict_do_nothing(index_elements=[once.c.deed])
    return connection.execute(fresh.returning(once.c.deed)).first() is not None


def prune(connection: Connection, before: float) -> None:
    """Forget deeds that are older than `before`, Unix seconds UTC."""
    connection.execute(delete(once).where(once.c.at < before))


def new_holder() -> str:
    """Return a name for one start of one program."""
    return str(uuid.uuid4())


def _holds(now: ColumnElement[float], grip: Grip) -> ColumnElement[bool]:
    c = lease.c
    return exists().where(and_(c.name == NAME, c.holder == grip.holder, c.epoch == grip.epoch, c.expires_at > now))
