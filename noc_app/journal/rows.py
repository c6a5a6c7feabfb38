"""Values to rows and back. What cannot be stored as text is replaced, never refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from noc_app.model import AlertKey, Intent, Outcome, Verb
from noc_app.model.reasons import read_back

TEXT_LIMIT = 8192  # characters of any one text that are kept
Row: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertEvent:
    """One thing that happened to an alert, as the journal keeps it.

    `kind` is a word of `model.Change`, or "warned". `at` and `starts_at` are Unix seconds UTC; `severity` is the number
    of `model.Severity`. `detail` has "unseen" if the alert cleared and nobody had looked.
    """

    at: float
    key: AlertKey
    starts_at: float
    kind: str
    severity: int
    title: str = ""
    reason: str = ""
    by: str = ""
    detail: Mapping[str, str] = field(default_factory=dict)


def storable(text: str) -> str:
    """Return `text` as any database takes it: no lone surrogates, no NUL, capped."""
    kept = text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - 1] + "…"
    whole = kept.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\0", "\ufffd")


def storable_said(text: str) -> str:
    """Return `text` with what it was made of, if it can be stored as it reads; else as it can be."""
    kept = storable(text)
    return text if kept == text else kept


def intent_row(intent: Intent) -> dict[str, Any]:
    """Return the columns of `intent`."""
    return {
        "id": storable(intent.id),
        "verb": intent.verb.value,
        **key_row(intent.key),
        "starts_at": intent.starts_at,
        "severity": int(intent.severity),
        "by": storable(intent.by),
        "at": intent.at,
        "until": intent.until,
        "comment": storable(intent.comment),
        "outcome": intent.outcome.value,
        "reason": storable(intent.reason),
        "ref": storable(intent.ref),
        "ours_alone": intent.ours_alone,
        "updated_at": intent.updated_at or intent.at,
        "action": storable(intent.action),
        "origin": storable(intent.origin),
        "argument": storable(intent.argument),
    }


def intent_of(row: Row) -> Intent:
    """Return the intent of `row`. Raises ValueError if the row holds words that no version of ours wrote."""
    rest = {k: v for k, v in row.items() if k not in {"target", "fingerprint"}}
    rest |= {"verb": Verb(row["verb"]), "outcome": Outcome(row["outcome"]), "reason": read_back(row["reason"])}
    return Intent(key=AlertKey(row["target"], row["fingerprint"]), **rest)


def event_row(event: AlertEvent) -> dict[str, Any]:
    """Return the columns of `event`, without its number."""
    return {
        "at": event.at,
        **key_row(event.key),
        "starts_at": event.starts_at,
        "kind": storable(event.kind),
        "severity": int(event.severity),
        "title": storable(event.title),
        "reason": storable(event.reason),
        "by": storable(event.by),
        "detail": {storable(k): storable(v) for k, v in event.detail.items()},
    }


def event_of(row: Row) -> AlertEvent:
    """Return the event of `row`."""
    rest = {k: v for k, v in row.items() if k not in {"id", "target", "fingerprint"}}
    rest["reason"] = read_back(row["reason"])
    return AlertEvent(key=AlertKey(row["target"], row["fingerprint"]), **rest)


def key_row(key: AlertKey) -> dict[str, str]:
    """Return the columns of `key`."""
    return {"target": storable(key.target), "fingerprint": storable(key.fingerprint)}
