"""Who is at which desk, and has which alert open. Blocking; runs on the database thread."""

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from noc_app.journal.leases import NAME
from noc_app.journal.owners import upsert
from noc_app.journal.rows import key_row, storable
from noc_app.journal.shared_tables import lease, presence
from noc_app.model import AlertKey, Look

GONE_AFTER_S = 30.0  # three beats were missed
_NOTHING = AlertKey("", "")


def look(connection: Connection, now: ColumnElement[float], desk: str, *, by: str, key: AlertKey | None) -> None:
    """Write down that the desk `desk` is there and has the alert of `key` open, or nothing."""
    row = {"desk": storable(desk), "by": storable(by), **key_row(key or _NOTHING), "beat_at": now}
    rest = {name: value for name, value in row.items() if name != "desk"}
    connection.execute(
        upsert(connection, presence).values(**row).on_conflict_do_update(index_elements=["desk"], set_=rest)
    )


def leave(connection: Connection, desk: str) -> None:
    """Write down that nobody is at the desk any more."""
    connection.execute(delete(presence).where(presence.c.desk == storable(desk)))


def looks(connection: Connection, now: ColumnElement[float], desk: str) -> tuple[Look, ...]:
    """Return who is at other desks than `desk`, by name."""
    c, holds = presence.c, and_(lease.c.name == NAME, lease.c.expires_at > now)
    lively = and_(c.desk != storable(desk), c.beat_at > now - GONE_AFTER_S)
    holder = connection.execute(select(lease.c.holder).where(holds)).scalar()
    rows = connection.execute(select(presence).where(lively).order_by(c.by, c.desk))
    return tuple(
        Look(
            desk=r.desk,
            by=r.by,
            at=r.beat_at,
            key=AlertKey(r.target, r.fingerprint) if r.target else None,
            leads=r.desk == holder,
        )
        for r in rows
    )


def prune(connection: Connection, before: float) -> None:
    """Forget desks that were last heard of before `before`, Unix seconds UTC."""
    connection.execute(delete(presence).where(presence.c.beat_at < before))
