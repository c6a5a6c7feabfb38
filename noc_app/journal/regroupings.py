"""What persons have merged and split. Blocking; runs on the database thread."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, exists, func, select

from noc_app.journal.bulk import insert_all
from noc_app.journal.rows import key_row, storable
from noc_app.journal.shared_tables import regrouping
from noc_app.journal.tables import episode
from noc_app.model import AlertKey, Deed, Move, Regrouping

STEP_S = 0.001


def add(connection: Connection, now: ColumnElement[float], done: Regrouping) -> Deed:
    """Write down what was merged or split, as the last word; return that as the audit keeps it.

    The order counts, and clocks of desks differ.
    """
    clock, last = connection.execute(select(now, select(func.max(regrouping.c.at)).scalar_subquery())).one()
    at = max(clock, (last or 0.0) + STEP_S)
    usual = {"id": storable(done.id), "move": done.move.value, "by": storable(done.by), "at": at}
    named = [(done.moved, True), ({key: at for key, at in done.home.items() if key not in done.moved}, False)]
    rows = [{**key_row(k), "starts_at": t, "moved": moved, **usual} for keys, moved in named for k, t in keys.items()]
    insert_all(connection, regrouping, rows)
    first = next(iter((*done.home, *done.moved)))
    detail = {"regrouping": done.id, "alerts": ", ".join(key.text for key in done.moved)}
    return Deed(at=done.at, by=done.by, what=f"incident: {done.move.value}", subject=first.text, detail=detail)


def standing(connection: Connection) -> tuple[Regrouping, ...]:
    """Return what is about an alert that has not cleared, oldest first."""
    c, e = regrouping.c, episode.c
    same = and_(e.target == c.target, e.fingerprint == c.fingerprint, e.starts_at == c.starts_at)
    open_ones = select(c.id).where(~exists().where(and_(same, e.closed_at.is_not(None))))
    found = select(regrouping).where(c.id.in_(open_ones)).order_by(c.at, c.id, c.starts_at, c.target, c.fingerprint)
    rows = connection.execute(found).all()
    return tuple(_regrouping(list(same)) for _, same in groupby(rows, key=lambda row: row.id))


def prune(connection: Connection, before: float) -> None:
    """Forget what was done before `before`, Unix seconds UTC."""
    connection.execute(delete(regrouping).where(regrouping.c.at < before))


def _regrouping(rows: Sequence[Row[Any]]) -> Regrouping:
    def named(*, moved: bool) -> Mapping[AlertKey, float]:
        return {AlertKey(r.target, r.fingerprint): r.starts_at for r in rows if r.moved is moved}

    first = rows[0]
    return Regrouping(
        id=first.id,
        move=Move(first.move),
        by=first.by,
        at=first.at,
        moved=named(moved=True),
        home=named(moved=False),
    )
