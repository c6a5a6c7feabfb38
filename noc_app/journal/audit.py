"""The audit: a chain of actions, each signed with a key over itself and the one before. Blocking.

The chain finds what was edited, left out or put in. That its end was cut off, or all of it written anew by somebody who
has the key, only an anchor finds: the number and signature of a link, kept outside the database (see `anchor`).
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select, update

from noc_app.journal.bulk import insert_all
from noc_app.journal.rows import storable
from noc_app.journal.shared_tables import audit, audit_head
from noc_app.model import Deed
from noc_app.model.said import phrase

SHOWN = 20  # breaks that are told one by one; more say no more
BATCH = 5_000
KEYLESS = phrase("without its key the audit cannot be verified; see `audit:` in the configuration")


@dataclass(frozen=True, slots=True)
class Link:
    """The number and the signature of one entry; number 0 with no signature stands before the first."""

    seq: int
    mac: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found. `breaks` is empty if the chain is whole; `head` is its newest entry."""

    head: Link
    breaks: tuple[str, ...]


def append(connection: Connection, key: bytes, deeds: Sequence[Deed], login: str) -> None:
    """Add `deeds` to the chain, in the transaction that does them. `login` is who the database says is at work."""
    before = connection.execute(select(audit_head.c.seq, audit_head.c.mac).with_for_update()).one()
    rows, mac = [], str(before.mac)
    for seq, deed in enumerate(deeds, before.seq + 1):
        row = _row(seq, deed, login)
        mac = _mac(key, mac, tuple(row[name] for name in _SIGNED))
        rows.append({**row, "mac": mac})
    insert_all(connection, audit, rows)
    connection.execute(update(audit_head).values(seq=before.seq + len(rows), mac=mac))


def head(connection: Connection) -> Link:
    """Return the newest entry."""
    row = connection.execute(select(audit_head.c.seq, audit_head.c.mac)).one()
    return Link(row.seq, row.mac)


def holds(connection: Connection, anchored: Link) -> bool:
    """Return whether the entry of an anchor is still there as it was."""
    if not anchored.seq:
        return True
    return connection.execute(select(audit.c.mac).where(audit.c.seq == anchored.seq)).scalar() == anchored.mac


def verify(connection: Connection, key: bytes, anchors: Sequence[tuple[str, Link]]) -> Verdict:
    """Read the whole chain and say what is wrong with it. `anchors` are links known from elsewhere, by the place."""
    breaks: list[str] = []
    end = _follow(_rows(connection), key, anchors, breaks)
    for place, link in anchors:
        if link.seq > end.seq:
            breaks.append(f"cut off: {place} knows {link.seq} entries, the journal has {end.seq}")
    kept = head(connection)
    if kept != end:
        breaks.append(f"the last entry is {end.seq}, but the journal says that it is {kept.seq}")
    return Verdict(end, _few(breaks))


def _row(seq: int, deed: Deed, login: str) -> dict[str, Any]:
    return {
        "seq": seq,
        "at": deed.at,
        **{name: storable(getattr(deed, name)) for name in ("by", "what", "subject", "why")},
        "login": storable(login),
        "detail": _canonical({storable(k): storable(v) for k, v in deed.detail.items()}),
    }


def _rows(connection: Connection) -> Iterator[Row[Any]]:
    """Yield the entries in order, some thousands at a time."""
    wanted, last = select(*(audit.c[name] for name in (*_SIGNED, "mac"))).order_by(audit.c.seq).limit(BATCH), None
    while True:
        more = wanted if last is None else wanted.where(audit.c.seq > last)
        rows = connection.execute(more).all()
        if not rows:
            return
        yield from rows
        last = rows[-1].seq


def _follow(rows: Iterable[Row[Any]], key: bytes, anchors: Sequence[tuple[str, Link]], breaks: list[str]) -> Link:
    """Walk along the chain, add what is broken to `breaks`, return its end."""
    end = Link(0, "")
    for row in rows:
        signed, mac = tuple(row)[:-1], str(row.mac)
        seq, at = int(row.seq), end.seq + 1
        if seq != at:
            breaks.append(f"deleted: entry {at} is missing" if seq == at + 1 else f"deleted: {at} to {seq - 1}")
        elif not hmac.compare_digest(mac, _mac(key, end.mac, signed)):
            breaks.append(f"edited: entry {seq} does not carry its signature")
        others = [place for place, link in anchors if link.seq == seq and link.mac != mac]
        breaks += [f"rewritten: entry {seq} is not the one that {place} knows" for place in others]
        end = Link(seq, mac)
    return end


def _few(breaks: list[str]) -> tuple[str, ...]:
    """Return the first breaks; what an anchor knows comes last and is always told."""
    edits = [b for b in breaks if b.startswith(("edited", "deleted"))]
    others = [b for b in breaks if not b.startswith(("edited", "deleted"))]
    rest = [f"and {len(edits) - SHOWN} more entries"] if len(edits) > SHOWN else []
    return (*edits[:SHOWN], *rest, *others)


_SIGNED = ("seq", "at", "by", "login", "what", "subject", "why", "detail")


def _mac(key: bytes, before: str, values: tuple[object, ...]) -> str:
    return hmac.digest(key, f"{before}\n{_canonical(values)}".encode(), hashlib.sha256).hex()


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
