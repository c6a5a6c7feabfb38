"""What Splunk answers: lists of entries, results of a search, outcomes of an update. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import decoded, rfc3339
from noc_app.model import BadPayload, CommandError, Refused
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

NEW = frozenset({"0", "1"})  # unassigned, new
ENDED = frozenset({"4", "5"})  # resolved, closed; where a Splunk has states of its own, status_end says it
URGENCIES = ("critical", "high", "medium", "low", "informational")
FIRST_V2, FIRST_V2_IN_CLOUD = (9, 0, 2), (9, 0, 2209)
_YES = frozenset({"true", "1", "t", "yes"})
_BAD = frozenset({"fatal", "error"})
_FEATURES = 2000
_DEEP = 20
_ACCOUNT = phrase("account of {product}", product="Splunk")
_VERSION = phrase("version of {product}", product="Splunk")
_HEALTH = phrase("health of {product}", product="splunkd")
_NOT_THE, _IS = phrase("not the {what}: {reason}"), phrase("{name} is {value}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notable:
    """One notable event. `comments` are those of its reviews; `techniques` ATT&CK numbers of its annotations."""

    id: str
    at: float
    title: str
    domain: str
    urgency: str
    status: str
    status_label: str
    ended: bool
    owner: str
    comments: tuple[str, ...]
    techniques: tuple[str, ...]
    about: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Results:
    """The rows of a search, and why they are not the whole truth; empty if they are."""

    rows: Sequence[Mapping[str, Any]]
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """Who we are to Splunk, and what we may."""

    username: str
    capabilities: frozenset[str]


class _Message(msgspec.Struct):
    type: str = ""
    text: str = ""


class _Entry(msgspec.Struct):
    content: dict[str, Any]


class _List(msgspec.Struct):
    entry: list[_Entry]


class _Results(msgspec.Struct):
    results: list[dict[str, Any]]
    preview: bool = False
    messages: list[_Message] = []


class _Update(msgspec.Struct):
    success: bool
    message: str = ""


def parse_context(body: bytes) -> Context:
    """Return who we are. Raises BadPayload."""
    content = _first(body, _ACCOUNT)
    name, may = content.get("username"), content.get("capabilities")
    if not isinstance(name, str) or not isinstance(may, list):
        reason = phrase("{field} is missing", field=("username", "capabilities"))
        raise BadPayload(_NOT_THE.of(what=_ACCOUNT, reason=reason))
    return Context(plain(name, 120), frozenset(c for c in may if isinstance(c, str)))


def parse_jobs_path(body: bytes) -> str:
    """Return where this Splunk takes searches: the second form of that since 9.0.2, on its own cloud a little later.

    Raises BadPayload.
    """
    content = _first(body, _VERSION)
    version = content.get("version")
    numbers = tuple(int(n) for n in version.split(".")[:3] if n.isdecimal()) if isinstance(version, str) else ()
    if not numbers:
        reason = _IS.of(name="version", value=repr(plain(version, 40)))
        raise BadPayload(_NOT_THE.of(what=_VERSION, reason=reason))
    first = FIRST_V2_IN_CLOUD if content.get("instance_type") == "cloud" else FIRST_V2
    return "search/jobs/" if numbers < first else "search/v2/jobs/"


def parse_health(body: bytes) -> dict[str, tuple[str, ...]]:
    """Return the parts of splunkd that are yellow or red, by colour. Raises BadPayload."""
    content = _first(body, _HEALTH)
    if content.get("health") not in {"green", "yellow", "red"}:
        reason = _IS.of(name="health", value=repr(plain(content.get("health"), 40)))
        raise BadPayload(_NOT_THE.of(what=_HEALTH, reason=reason))
    parts = list(_leaves(content, "splunkd", _DEEP))[:_FEATURES]
    return {colour: tuple(name for name, said in parts if said == colour) for colour in ("yellow", "red")}


def _leaves(part: Mapping[str, Any], name: str, deep: int) -> Iterator[tuple[str, str]]:
    """Yield the innermost features: those above only repeat the worst of what is in them."""
    inner = part.get("features")
    if isinstance(inner, dict) and inner and deep:
        for key, feature in inner.items():
            if isinstance(feature, dict):
                yield from _leaves(feature, plain(key, 80), deep - 1)
        return
    yield name, str(part.get("health", ""))


def parse_results(body: bytes) -> Results:
    """Return the rows of a finished search. Raises BadPayload, and Refused if the search failed with status 200."""
    found = decoded(body, _Results, phrase("results of a search of {product}", product="Splunk"))
    for message in found.messages:
        if message.type.lower() in _BAD:
            raise Refused(phrase("the search failed with status 200: {reason}", reason=plain(message.text, 200)))
    warning = next((m.text for m in found.messages if m.type.lower() == "warn"), "")
    if found.preview:
        return Results(found.results, phrase("the search has not finished"))
    return Results(found.results, phrase("Splunk warns: {reason}", reason=plain(warning, 200)) if warning else "")


def parse_update(body: bytes) -> None:
    """Raise CommandError unless an update of notables was made."""
    try:
        update = decoded(body, _Update, phrase("outcome of an action of {product}", product="Splunk"))
    except BadPayload as error:
        unknown = phrase("nobody knows whether {product} did it: {reason}", product="Splunk", reason=said_by(error))
        raise CommandError(unknown) from error
    if not update.success:
        raise CommandError(plain(update.message, 200) or phrase("{product} changed nothing", product="Splunk"))


def notables_of(results: Results) -> list[Notable]:
    """Return the rows as notables. Raises BadPayload that names the field."""
    return [_notable(row) for row in results.rows]


def _notable(row: Mapping[str, Any]) -> Notable:
    ident = one(row, "event_id") or one(row, "rule_id")
    if not ident:
        reason = phrase("{field} is missing", field="event_id")
        raise BadPayload(_NOT_THE.of(what=phrase("notables"), reason=reason))
    status = one(row, "status")
    ended = one(row, "status_end")
    about = {
        name: plain(one(row, field), 120) for name, field in (("host", "dest"), ("source", "src"), ("user", "user"))
    }
    urgency = one(row, "urgency").lower()
    return Notable(
        id=ident,
        at=rfc3339(one(row, "_time"), "_time"),
        title=plain(one(row, "rule_title") or one(row, "rule_name") or phrase("notable without a title")),
        domain=plain(one(row, "security_domain"), 60),
        urgency=urgency if urgency in URGENCIES else "medium",
        status=status,
        status_label=plain(one(row, "status_label"), 60),
        ended=ended.lower() in _YES if ended else status in ENDED,
        owner=plain(one(row, "owner"), 120),
        comments=tuple(many(row, "comment")),
        techniques=tuple(plain(t, 20) for t in many(row, "annotations.mitre_attack")[:10]),
        about={name: value for name, value in about.items() if value},
    )


def one(row: Mapping[str, Any], field: str) -> str:
    """Return a field as text: Splunk gives text, and a list where a field has several values."""
    return next(iter(many(row, field)), "")


def many(row: Mapping[str, Any], field: str) -> list[str]:
    """Return all values of a field as text."""
    value = row.get(field)
    values = value if isinstance(value, list) else [value]
    return [str(v) for v in values if isinstance(v, str | int | float)]


def _first(body: bytes, what: str) -> dict[str, Any]:
    found = decoded(body, _List, what)
    if not found.entry:
        raise BadPayload(_NOT_THE.of(what=what, reason=phrase("{name} is empty", name="entry")))
    return found.entry[0].content
