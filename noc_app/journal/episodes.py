"""From events to episodes: one row for each time an alert stood, from the first event to the clearing one."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import Connection, Update, and_, bindparam, select, tuple_, update

from noc_app.journal import tables
from noc_app.journal.bulk import given, insert_all, on_server
from noc_app.journal.rows import Row
from noc_app.model import Change

Episode: TypeAlias = tuple[str, str, float]

_STANDING = frozenset({Change.FIRED.value, Change.RAISED.value, Change.UPDATED.value})
_KEY = ("target", "fingerprint", "starts_at")


def follow(connection: Connection, events: Sequence[Row]) -> None:
    """Bring the episodes of `events`, the rows of one batch in order, up to date."""
    telling = [e for e in events if e["kind"] in _STANDING or e["kind"] == Change.RESOLVED.value]
    before = _stored(connection, {_episode(e) for e in telling})
    after = dict(before)
    for event in telling:
        after[_episode(event)] = after_event(after.get(_episode(event)), event)
    _write(connection, before, after)


def after_event(episode: Row | None, event: Row) -> dict[str, Any]:
    """Return the row of an episode after `event`, which says that it stands or that it has ended."""
    ended = event["kind"] == Change.RESOLVED.value
    known = episode or {
        **{name: event[name] for name in (*_KEY, "severity", "title")},
        "opened_at": event["starts_at"] if ended else event["at"],
    }
    if ended:
        unseen = "unseen" in event["detail"]
        return {**known, "closed_at": event["at"], "close_reason": event["reason"], "unseen": unseen}
    return {
        **known,
        "severity": max(known["severity"], event["severity"]),
        "title": event["title"],
        "closed_at": None,  # it stands again: a clearing that was seen too early is taken back
        "close_reason": "",
        "unseen": False,
    }


def _all_changed(rows: Sequence[Row]) -> Update:
    """Return one statement that changes all `rows`: a server is told of them one by one otherwise."""
    table, names = tables.episode, [name for name in rows[0] if name not in _KEY]
    new = given(rows, [table.c[name] for name in rows[0]])
    this = and_(*(table.c[name] == new.c[name] for name in _KEY))
    return update(table).where(this).values({name: new.c[name] for name in names})


def _episode(row: Row) -> Episode:
    return row["target"], row["fingerprint"], row["starts_at"]


def _stored(connection: Connection, wanted: set[Episode]) -> dict[Episode, Row]:
    if not wanted:
        return {}
    c = tables.episode.c
    same = tuple_(*(c[name] for name in _KEY)).in_(wanted)
    found = connection.execute(select(tables.episode).where(same)).mappings()
    return {_episode(dict(row)): dict(row) for row in found}


def _write(connection: Connection, before: dict[Episode, Row], after: dict[Episode, Row]) -> None:
    new = [row for key, row in after.items() if key not in before]
    changed = [row for key, row in after.items() if key in before and row != before[key]]
    insert_all(connection, tables.episode, new)
    if changed and on_server(connection):
        connection.execute(_all_changed(changed))
    elif changed:
        c = tables.episode.c
        this = and_(*(c[name] == bindparam(f"this_{name}") for name in _KEY))
        rows = [{**row, **{f"this_{name}": row[name] for name in _KEY}} for row in changed]
        connection.execute(update(tables.episode).where(this), rows)
