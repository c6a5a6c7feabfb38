"""Notes that persons write at a moment of a chart. Blocking; runs on the database thread."""

from typing import Any

from sqlalchemy import Connection, Row, and_, delete, select, update

from noc_app.journal.owners import upsert
from noc_app.journal.rows import storable
from noc_app.journal.shared_tables import note
from noc_app.model import Deed, KeptNote, labels_of


def add(connection: Connection, kept: KeptNote) -> Deed | None:
    """Write a note down; return it as the audit keeps it, None if it is here already: an answer may have been lost."""
    row = {
        "id": storable(kept.id),
        "by": storable(kept.by),
        "at": kept.at,
        "words": storable(kept.words),
        "target": storable(kept.target),
        "signal": storable(kept.signal),
        "labels": {storable(name): storable(value) for name, value in kept.labels},
        "moment": kept.moment,
        "taken_by": "",
    }
    wanted = upsert(connection, note).values(row).on_conflict_do_nothing().returning(note.c.id)
    if connection.execute(wanted).first() is None:
        return None
    detail = {"note": kept.id, "moment": f"{kept.moment:.3f}"}
    return Deed(at=kept.at, by=kept.by, what="note: keep", subject=_subject(kept), why=kept.words, detail=detail)


def take_back(connection: Connection, note_id: str, by: str, at: float) -> Deed | None:
    """Take a note of `by` back; return the deed, None if there is no such note of theirs that stands."""
    c = note.c
    theirs = and_(c.id == storable(note_id), c.by == storable(by), c.taken_by == "")
    taken = update(note).where(theirs).values(taken_by=storable(by)).returning(*c)
    row = connection.execute(taken).first()
    if row is None:
        return None
    kept = _note(row)
    detail = {"note": kept.id, "moment": f"{kept.moment:.3f}"}
    return Deed(at=at, by=by, what="note: take back", subject=_subject(kept), why=kept.words, detail=detail)


def standing(connection: Connection, most: int) -> tuple[KeptNote, ...]:
    """Return the `most` newest notes that nobody took back, in the order in which they were written."""
    c = note.c
    newest = select(note).where(c.taken_by == "").order_by(c.at.desc(), c.id.desc()).limit(most)
    return tuple(_note(row) for row in reversed(connection.execute(newest).all()))


def prune(connection: Connection, before: float) -> None:
    """Forget what was written before `before`, Unix seconds UTC."""
    connection.execute(delete(note).where(note.c.at < before))


def _subject(kept: KeptNote) -> str:
    named = [f'{name}="{value}"' for name, value in kept.labels]
    return f"{kept.target}/{kept.signal}{{{', '.join(named)}}}" if named else f"{kept.target}/{kept.signal}"


def _note(row: Row[Any]) -> KeptNote:
    return KeptNote(
        id=row.id,
        by=row.by,
        at=row.at,
        words=row.words,
        target=row.target,
        signal=row.signal,
        labels=labels_of(row.labels),
        moment=row.moment,
    )
