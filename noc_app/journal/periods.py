"""What the journal knows about a span of time."""

from sqlalchemy import Connection, and_, func, select

from noc_app.journal import tables
from noc_app.journal.rows import AlertEvent, event_of, intent_of, key_row
from noc_app.model import AlertKey, Intent


def events_between(connection: Connection, since: float, until: float) -> tuple[AlertEvent, ...]:
    """Return every alert event from `since` to before `until`, Unix seconds UTC, oldest first."""
    c = tables.alert_event.c
    wanted = select(tables.alert_event).where(and_(c.at >= since, c.at < until)).order_by(c.at, c.id)
    return tuple(event_of(dict(row)) for row in connection.execute(wanted).mappings())


def intents_between(connection: Connection, since: float, until: float) -> tuple[Intent, ...]:
    """Return everything that was asked for from `since` to before `until`, oldest first."""
    c = tables.intent.c
    wanted = select(tables.intent).where(and_(c.at >= since, c.at < until)).order_by(c.at, c.id)
    return tuple(intent_of(dict(row)) for row in connection.execute(wanted).mappings())


def intents_of(connection: Connection, key: AlertKey, limit: int) -> tuple[Intent, ...]:
    """Return the newest `limit` requests about one alert, oldest first."""
    c, row = tables.intent.c, key_row(key)
    same = and_(c.target == row["target"], c.fingerprint == row["fingerprint"])
    newest = select(tables.intent).where(same).order_by(c.at.desc(), c.id.desc()).limit(limit)
    return tuple(intent_of(dict(found)) for found in reversed(connection.execute(newest).mappings().all()))


def first_event_at(connection: Connection) -> float | None:
    """Return when the oldest event that is kept happened, None if there is none."""
    found = connection.execute(select(func.min(tables.alert_event.c.at))).scalar()
    return None if found is None else float(found)


def standing(connection: Connection) -> dict[AlertKey, float]:
    """Return the alerts that stood when last heard of, with their starts, Unix seconds UTC."""
    c = tables.episode.c
    rows = connection.execute(select(c.target, c.fingerprint, c.starts_at).where(c.closed_at.is_(None)))
    return {AlertKey(row.target, row.fingerprint): row.starts_at for row in rows}
