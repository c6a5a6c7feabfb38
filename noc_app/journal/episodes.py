"""From events to episodes: one row for each time an alert stood, from the first event to the clearing one."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, insert, update

from noc_app.journal import tables
from noc_app.journal.rows import AlertEvent, event_row
from noc_app.model import Change

_STANDING = frozenset({Change.FIRED.value, Change.RAISED.value, Change.UPDATED.value})


def follow(connection: Connection, event: AlertEvent) -> None:
    """Bring the episode of `event` up to date. Words that say nothing about standing or clearing leave it alone."""
    if event.kind in _STANDING:
        _keep_open(connection, event_row(event))
    elif event.kind == Change.RESOLVED.value:
        _end(connection, event_row(event))


def _keep_open(connection: Connection, row: dict[str, Any]) -> None:
    worst = tables.episode.c.severity
    found = connection.execute(
        update(tables.episode)
        .where(_same(row))
        .values(
            severity=case((worst < row["severity"], row["severity"]), else_=worst),
            title=row["title"],
            closed_at=None,  # it stands again: a clearing that was seen too early is taken back
            close_reason="",
        )
    )
    if not found.rowcount:
        _add(connection, row, opened_at=row["at"], closed_at=None, close_reason="")


def _end(connection: Connection, row: dict[str, Any]) -> None:
    ending = {"closed_at": row["at"], "close_reason": row["reason"]}
    if not connection.execute(update(tables.episode).where(_same(row)).values(**ending)).rowcount:
        _add(connection, row, opened_at=row["starts_at"], **ending)


def _add(connection: Connection, row: dict[str, Any], **times: Any) -> None:
    known = {k: row[k] for k in ("target", "fingerprint", "starts_at", "severity", "title")}
    connection.execute(insert(tables.episode).values(**known, **times))


def _same(row: dict[str, Any]) -> ColumnElement[bool]:
    c = tables.episode.c
    return and_(*(c[name] == row[name] for name in ("target", "fingerprint", "starts_at")))
