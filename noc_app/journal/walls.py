"""Walls and orders for them in the journal. Blocking; runs on the database thread."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, select, update

from noc_app.journal.rows import storable
from noc_app.journal.tables import wall, wall_order
from noc_app.model import WallOrder, WallSight, WallVerb

KEEP_S = 7 * 86_400.0  # a wall that was not heard of for so long is forgotten, and so is what was asked of it


def beat(connection: Connection, sight: WallSight) -> None:
    """Write down how a wall is."""
    row = {
        "name": storable(sight.name),
        "host": storable(sight.host),
        "version": storable(sight.version),
        "started_at": sight.started_at,
        "beat_at": sight.beat_at,
        "screens": {storable(name): storable(words) for name, words in sight.screens.items()},
        "pages": [storable(page) for page in sight.pages],
        "verdict": storable(sight.verdict),
    }
    known = connection.execute(update(wall).where(wall.c.name == row["name"]).values(row))
    if not known.rowcount:
        connection.execute(insert(wall).values(row))


def sights(connection: Connection, now: float) -> tuple[WallSight, ...]:
    """Return every wall that was heard of lately, by name."""
    rows = connection.execute(select(wall).where(wall.c.beat_at > now - KEEP_S).order_by(wall.c.name)).mappings()
    return tuple(_sight(dict(row)) for row in rows)


def leave(connection: Connection, name: str) -> None:
    """Forget a wall that ended on purpose."""
    connection.execute(delete(wall).where(wall.c.name == storable(name)))


def order(connection: Connection, wanted: WallOrder) -> bool:
    """Write down what somebody asks of a wall; return whether it is new. The same id again changes nothing."""
    found = connection.execute(select(wall_order.c.id).where(wall_order.c.id == storable(wanted.id))).first()
    if found is not None:
        return False
    row = {name: storable(str(getattr(wanted, name))) for name in ("id", "wall", "screen", "verb", "argument", "by")}
    connection.execute(insert(wall_order).values(**row, at=wanted.at, outcome=storable(wanted.outcome)))
    return True


def orders_for(connection: Connection, name: str) -> tuple[WallOrder, ...]:
    """Return what a wall has still to do, oldest first."""
    c = wall_order.c
    open_ones = and_(c.wall == storable(name), c.outcome == "")
    rows = connection.execute(select(wall_order).where(open_ones).order_by(c.at, c.id)).mappings()
    return tuple(_order(dict(row)) for row in rows)


def end_order(connection: Connection, order_id: str, outcome: str) -> None:
    """Write down what became of an order."""
    connection.execute(
        update(wall_order).where(wall_order.c.id == storable(order_id)).values(outcome=storable(outcome) or "done")
    )


def find_order(connection: Connection, order_id: str) -> WallOrder | None:
    """Return an order with what became of it."""
    row = connection.execute(select(wall_order).where(wall_order.c.id == storable(order_id))).mappings().first()
    return _order(dict(row)) if row is not None else None


def prune(connection: Connection, now: float) -> None:
    """Forget what is too old."""
    connection.execute(delete(wall).where(wall.c.beat_at < now - KEEP_S))
    connection.execute(delete(wall_order).where(wall_order.c.at < now - KEEP_S))


def _sight(row: Mapping[str, Any]) -> WallSight:
    screens, pages = row["screens"], row["pages"]
    return WallSight(
        name=row["name"],
        host=row["host"],
        version=row["version"],
        started_at=row["started_at"],
        beat_at=row["beat_at"],
        screens={str(k): str(v) for k, v in screens.items()} if isinstance(screens, Mapping) else {},
        pages=tuple(map(str, pages)) if isinstance(pages, Sequence) else (),
        verdict=row["verdict"],
    )


def _order(row: Mapping[str, Any]) -> WallOrder:
    return WallOrder(**{**row, "verb": WallVerb(row["verb"])})
