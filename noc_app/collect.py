"""The headless board: the same engine, its answer as one JSON object. Never imports Qt."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from noc_app.alerting.checks import Member
from noc_app.alerting.conservation import bucket_of
from noc_app.alerting.incident_views import Incident
from noc_app.engine.assembly import Assembled
from noc_app.engine.board import Board, Snapshot
from noc_app.model import (
    AlertEntry,
    AlertKey,
    Health,
    Missed,
    Receipt,
    SeriesKey,
    Severity,
    Signal,
    Silence,
    Suppression,
    TargetHealth,
    matcher_text,
)

LOOK_S = 0.1  # how often an early end is looked for


class Exit(IntEnum):
    """What the program's exit code says; part of the stable command line."""

    OK = 0
    ABNORMAL = 1
    USAGE = 2
    UNREACHABLE = 3


async def collect_for(
    assembled: Assembled,
    seconds: float | None,
    *,
    enough: Callable[[tuple[TargetHealth, ...]], bool] | None = None,
) -> Snapshot:
    """Poll every target for `seconds` (None: until cancelled), or until `enough`; return the board as it is then."""
    task = asyncio.create_task(assembled.engine.run(), name="engine")
    board = assembled.engine.board
    try:
        async with asyncio.timeout(seconds):
            while not task.done() and not (enough and enough(tuple(board.targets))):
                await asyncio.wait({task}, timeout=None if enough is None else LOOK_S)
    except TimeoutError:  # the time is over, which is what was asked for
        pass
    if task.done():
        task.result()  # an engine that stopped by itself has a bug to show
    snapshot = board.snapshot()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    return snapshot


def as_json(board: Board, snapshot: Snapshot) -> dict[str, Any]:
    """Return the board in the documented form. Times are Unix seconds UTC; states are lower-case words."""
    return {
        "at": snapshot.at,
        "verdict": {"state": snapshot.verdict.state.value, "headline": snapshot.verdict.headline},
        "score": snapshot.overall.score,
        "coverage": snapshot.coverage,
        "targets": [_target(t) for t in snapshot.targets],
        "signals": [
            _member(signal, member)
            for signal in board.catalogue.values()
            for member in board.members(signal, snapshot.at)
        ],
        "alerts": [_alert(e) for e in sorted(board.picture().entries, key=lambda e: e.key.text)],
        "missed": [_missed(m) for m in board.alerts.missed],
        "silences": [_silence(target, s) for target, known in sorted(board.silences.items()) for s in known],
        "hidden": dict(snapshot.alerts.hidden),
        "incidents": [_incident(i) for i in snapshot.incidents],
        "notes": list(board.notes),
    }


def exit_code(snapshot: Snapshot, notes: Sequence[str] = ()) -> Exit:
    """Return 3 if no target answered, 1 if anything is abnormal or unknown, else 0.

    `notes` is the board's own trouble: a rule that was left out watches nothing, so not all can be well.
    """
    if snapshot.targets and not any(t.last_success_at for t in snapshot.targets):
        return Exit.UNREACHABLE
    abnormal = any(c.configured and (c.state.abnormal or c.state.blind) for c in snapshot.checks.values())
    standing = any(e.alert.severity > Severity.INFORMATION for e in snapshot.alerts.shown)
    failed = any(t.health in {Health.FAILED, Health.MISCONFIGURED} for t in snapshot.targets)
    return Exit.ABNORMAL if abnormal or standing or failed or notes or not snapshot.targets else Exit.OK


def _target(t: TargetHealth) -> Mapping[str, Any]:
    return {
        "id": t.id,
        "kind": t.kind,
        "health": t.health.value,
        "last_success_at": t.last_success_at,
        "error": t.error,
        "duration_s": t.duration_s,
        "complete": t.complete,
        "gaps": list(t.gaps),
    }


def _member(signal: Signal, member: Member) -> Mapping[str, Any]:
    key: SeriesKey = member.key
    reading, judgement = member.reading, member.judgement
    return {
        "signal": signal.id,
        "target": key.target,
        "labels": dict(key.labels),
        "value": reading.value,
        "unit": signal.unit.value,
        "observed_at": reading.observed_at,
        "received_at": reading.received_at,
        "state": judgement.state.value,
        "last_known": judgement.last_known.value if judgement.last_known else None,
        "age_s": judgement.age_s,
        "reason": judgement.reason,
    }


def _incident(incident: Incident) -> Mapping[str, Any]:
    return {
        "id": incident.id,
        "title": incident.title,
        "severity": incident.severity.word,
        "began_at": incident.began_at,
        "alerts": [key.text for key in incident.members],
        "cleared": incident.cleared,
        "why": incident.why,
    }


def _alert(entry: AlertEntry) -> Mapping[str, Any]:
    alert, ack = entry.alert, entry.ack
    return {
        "key": entry.key.text,
        "target": entry.key.target,
        "severity": alert.severity.word,
        "title": alert.title,
        "starts_at": alert.starts_at,
        "state": bucket_of(entry) or "firing",
        "flapping": entry.flapping,
        "unsure": entry.unsure,
        "ack": ack.state.value,
        "ack_by": ack.by,
        "ack_until": ack.until,
        "ack_comment": ack.comment,
        "ack_reason": ack.reason,
        "seen": {"by": entry.seen.by, "at": entry.seen.at} if entry.seen else None,
        "assigned": {"to": given.to, "by": given.by, "at": given.at} if (given := entry.assigned) else None,
        "receipts": [_receipt(r) for r in entry.receipts],
        "worst": entry.worst.word,
        "hidden_by": [_suppression(s) for s in alert.suppressed],
        "labels": dict(alert.labels),
    }


def _receipt(r: Receipt) -> Mapping[str, Any]:
    return {"key": r.key.text, "verb": r.verb, "state": r.state.value, "reason": r.reason, "at": r.at}


def _suppression(s: Suppression) -> Mapping[str, Any]:
    return {"kind": s.kind, "by": s.by, "until": s.until, "comment": s.comment, "ref": s.ref}


def _missed(m: Missed) -> Mapping[str, Any]:
    return {
        "key": m.key.text,
        "severity": m.severity.word,
        "title": m.title,
        "starts_at": m.starts_at,
        "cleared_at": m.cleared_at,
        "reason": m.reason,
    }


def _silence(target: str, s: Silence) -> Mapping[str, Any]:
    return {
        "key": AlertKey(target, s.id).text,
        "by": s.by,
        "comment": s.comment,
        "starts_at": s.starts_at,
        "ends_at": s.ends_at,
        "matchers": matcher_text(s.matchers),
    }
