"""Planned work that was declared at a desk. Blocking; runs on the database thread."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, insert, select, update

from noc_app.journal.rows import storable
from noc_app.journal.shared_tables import maintenance
from noc_app.model import Deed, Maintenance, Matcher, matcher_text


def add(connection: Connection, work: Maintenance) -> Deed:
    """Write down that `work` is planned; return that as the audit keeps it."""
    row = {
        "id": storable(work.id),
        "by": storable(work.by),
        "at": work.at,
        "reason": storable(work.reason),
        "matchers": storable(matcher_text(work.matchers)),
        "begins_at": work.begins_at,
        "ends_at": work.ends_at,
        "ended_by": "",
    }
    connection.execute(insert(maintenance).values(row))
    detail = {"maintenance": work.id, "from": f"{work.begins_at:.3f}", "until": f"{work.ends_at:.3f}"}
    subject, what = matcher_text(work.matchers), "maintenance: start"
    return Deed(at=work.at, by=work.by, what=what, subject=subject, why=work.reason, detail=detail)


def end(connection: Connection, work: str, by: str, at: float) -> Deed | None:
    """End what is planned before its time; return the deed, None if it was ended already."""
    c = maintenance.c
    open_one = and_(c.id == storable(work), c.ended_by == "")
    ended = connection.execute(update(maintenance).where(open_one).values(ended_by=storable(by))).rowcount > 0
    return Deed(at=at, by=by, what="maintenance: end", subject=work) if ended else None


def standing(connection: Connection, now: ColumnElement[float]) -> tuple[Maintenance, ...]:
    """Return what is planned or under way, the first declared first."""
    c = maintenance.c
    found = select(maintenance).where(and_(c.ended_by == "", c.ends_at > now)).order_by(c.at, c.id)
    return tuple(_work(row) for row in connection.execute(found))


def prune(connection: Connection, before: float) -> None:
    """Forget what was over before `before`, Unix seconds UTC."""
    connection.execute(delete(maintenance).where(maintenance.c.ends_at < before))


def _work(row: Row[Any]) -> Maintenance:
    return Maintenance(
        id=row.id,
        by=row.by,
        at=row.at,
        reason=row.reason,
        matchers=Matcher.parse_all(row.matchers),
        begins_at=row.begins_at,
        ends_at=row.ends_at,
    )
