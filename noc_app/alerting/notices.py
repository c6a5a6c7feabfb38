"""What is to be told, where, now. Pure: what each place knows is a value.

A place is told of an incident once, then in the same thread when it gets worse, when somebody has it, when nobody has
it any more, and when it is over. What is hidden opens no thread.
"""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from noc_app.alerting.conservation import bucket_of
from noc_app.alerting.filter import Context, Facts, Filter, Test, test_of
from noc_app.alerting.picture import Picture
from noc_app.model import AlertEntry, Severity
from noc_app.model.notice import Notice, NoticeKind

LINES = 20  # alerts that are named in a message; the rest is counted
LINE_LIMIT = 200  # characters
_KEYS = uuid.UUID("6a5f3c1e-4a57-4f0e-9a63-0f4a1f6b7d21")


@dataclass(frozen=True, slots=True)
class Route:
    """Alerts that fit `wanted` go to `place`; those of `after_s` above 0 only if nobody has had them for so long."""

    place: str
    wanted: Filter
    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Told:
    """What one place knows of one incident. `turn` is the number of messages that it got."""

    turn: int
    severity: Severity
    owner: str = ""
    over: bool = False
    title: str = ""
    began_at: float = 0.0


Thread: TypeAlias = tuple[str, str]  # place, incident


def due(
    picture: Picture,
    routes: Sequence[Route],
    told: Mapping[Thread, Told],
    context: Context,
    *,
    settled: Collection[str],
) -> tuple[tuple[str, Notice], ...]:
    """Return (place, notice) of all that is to be told now, at most one for each thread.

    `settled` are incidents of which it is known that what does not stand is over.
    """
    standing = _by_incident(picture)
    found = [*_updates(standing, told, context.now, settled), *_openings(standing, routes, told, context)]
    return tuple(found)


def known_after(before: Told | None, notice: Notice) -> Told:
    """Return what a place knows once it was told `notice`."""
    owner = {NoticeKind.ACKNOWLEDGED: notice.by, NoticeKind.RETURNED: "", NoticeKind.OPENED: notice.by}
    return Told(
        turn=notice.turn + 1,
        severity=notice.severity,
        owner=owner.get(notice.kind, before.owner if before else ""),
        over=notice.kind is NoticeKind.RESOLVED,
        title=notice.title,
        began_at=notice.began_at,
    )


def _by_incident(picture: Picture) -> dict[str, list[AlertEntry]]:
    found: dict[str, list[AlertEntry]] = {}
    for entry in picture.entries:
        bond = picture.book.bonds.get(entry.key)
        if bond is not None:
            found.setdefault(bond.incident, []).append(entry)
    return found


def _openings(
    standing: Mapping[str, list[AlertEntry]], routes: Sequence[Route], told: Mapping[Thread, Told], context: Context
) -> Iterable[tuple[str, Notice]]:
    opened: set[Thread] = set()
    for route in routes:
        test = test_of(route.wanted, context)
        for incident, entries in standing.items():
            thread, before = (route.place, incident), told.get((route.place, incident))
            if thread in opened or (before is not None and not before.over):
                continue
            if any(_calls(entry, route, test, context.now) for entry in entries):
                opened.add(thread)
                turn = before.turn if before is not None else 0
                notice = _notice(thread, turn, NoticeKind.OPENED, _shown(entries))
                yield route.place, replace(notice, by=_owner(_shown(entries)), at=context.now)


def _calls(entry: AlertEntry, route: Route, test: Test, now: float) -> bool:
    if bucket_of(entry) is not None or entry.flapping or not test(Facts(entry)):
        return False
    return route.after_s == 0 or (not entry.owned and now - entry.alert.starts_at >= route.after_s)


def _updates(
    standing: Mapping[str, list[AlertEntry]], told: Mapping[Thread, Told], now: float, settled: Collection[str]
) -> Iterable[tuple[str, Notice]]:
    for thread, known in told.items():
        place, incident = thread
        if known.over:
            continue
        entries = standing.get(incident, [])
        if not entries:
            if incident in settled:
                yield place, _over(thread, known, now)
            continue
        kind = _change(_shown(entries), known)
        if kind is not None:
            shown = _shown(entries)
            by = _owner(shown) if kind is NoticeKind.ACKNOWLEDGED else known.owner
            yield place, replace(_notice(thread, known.turn, kind, shown), by=by, at=now)


def _change(shown: Sequence[AlertEntry], known: Told) -> NoticeKind | None:
    """Return what is news about an incident that stands, None if nothing is."""
    if not shown:
        return None
    if max(e.alert.severity for e in shown) > known.severity:
        return NoticeKind.RAISED
    owner = _owner(shown)
    if owner and owner != known.owner:
        return NoticeKind.ACKNOWLEDGED
    return NoticeKind.RETURNED if known.owner and not owner else None


def _shown(entries: Iterable[AlertEntry]) -> list[AlertEntry]:
    shown = [e for e in entries if bucket_of(e) is None]
    return sorted(shown, key=lambda e: (-e.alert.severity, e.alert.starts_at, e.key.text))


def _owner(shown: Sequence[AlertEntry]) -> str:
    """Return who has an incident: those who have its alerts, empty while nobody has one of them."""
    if not shown or not all(e.owned for e in shown):
        return ""
    return ", ".join(sorted({e.ack.by or "somebody" for e in shown}))


def _notice(thread: Thread, turn: int, kind: NoticeKind, shown: Sequence[AlertEntry]) -> Notice:
    lines = [f"{e.alert.severity.word}: {e.alert.title} ({e.key.target})"[:LINE_LIMIT] for e in shown[:LINES]]
    more = len(shown) - LINES
    return Notice(
        key=key_of(thread, turn),
        thread=thread[1],
        turn=turn,
        kind=kind,
        severity=max(e.alert.severity for e in shown),
        title=shown[0].alert.title[:LINE_LIMIT],
        lines=(*lines, *([f"and {more} more"] if more > 0 else ())),
        began_at=min(e.alert.starts_at for e in shown),
    )


def _over(thread: Thread, known: Told, now: float) -> Notice:
    return Notice(
        key=key_of(thread, known.turn),
        thread=thread[1],
        turn=known.turn,
        kind=NoticeKind.RESOLVED,
        severity=known.severity,
        title=known.title,
        by=known.owner,
        began_at=known.began_at,
        at=now,
    )


def key_of(thread: Thread, turn: int) -> str:
    """Return the id of a message: the same at every desk, so that it leaves once."""
    return str(uuid.uuid5(_KEYS, f"{thread[0]} {thread[1]} {turn}"))
