"""Who has which alert open. Blocking; runs on the database thread."""

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from noc_app.journal.owners import upsert
from noc_app.journal.rows import key_row, storable
from noc_app.journal.shared_tables import presence
from noc_app.model import AlertKey, Look

GONE_AFTER_S = 30.0  # three beats were missed


def look(connection: Connection, now: ColumnElement[float], desk: str, *, by: str, key: AlertKey) -> None:
    """Write down that the desk `desk` has the alert of `key` open."""
    row = {"desk": storable(desk), "by": storable(by), **key_row(key), "beat_at": now}
    rest = {name: value for name, value in row.items() if name != "desk"}
    connection.execute(
        upsert(connection, presence).values(**row).on_conflict_do_update(index_elements=["desk"], set_=rest)
    )


def look_away(connection: Connection, desk: str) -> None:
    """Write down that the desk has nothing open."""
    connection.execute(delete(presence).where(presence.c.desk == storable(desk)))


def looks(connection: Connection, now: ColumnElement[float], desk: str) -> tuple[Look, ...]:
    """Return what other desks than `desk` have open, by name."""
    c = presence.c
    lively = and_(c.desk != storable(desk), c.beat_at > now - GONE_AFTER_S)
    rows = connection.execute(select(presence).where(lively).order_by(c.by, c.desk))
    return tuple(Look(desk=r.desk, by=r.by, key=AlertKey(r.target, r.fingerprint), at=r.beat_at) for r in rows)


def prune(connection: Connection, before: float) -> None:
    """Forget desks that were last heard of before `before`, Unix seconds UTC."""
    connection.execute(delete(presence).where(presence.c.beat_at < before))
