"""Reading what vendors send: bodies, numbers, clocks, and answers that say 200 and mean no. Pure."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.numbers import microseconds, number_or_none
from noc_app.model import BadPayload, PollError, Refused, Throttled, Unauthorised, Unavailable
from noc_app.model.said import Said, phrase

T = TypeVar("T")

Clock: TypeAlias = Literal["s", "ms", "us", "ns"]
_PER_SECOND: Mapping[str, float] = {"s": 1.0, "ms": 1e3, "us": 1e6, "ns": 1e9}
LAST_MOMENT = 253_402_300_799.0  # the end of the year 9999
SAID_LIMIT = 200
_NO_TIME = phrase("{what}: {value} is not a time")


def decoded(body: bytes | msgspec.Raw, kind: type[T], what: str) -> T:
    """Return a JSON body as `kind`; numbers may be strings. `what` names it, such as "incidents of PagerDuty".

    Raises BadPayload, which names the field.
    """
    try:
        return msgspec.json.decode(body, type=kind, strict=False)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BadPayload(not_the(what, plain(error, SAID_LIMIT))) from error


def not_the(what: str, reason: str = "") -> Said:
    """Return the words for an answer that is not `what` was asked for."""
    if not reason:
        return phrase("not the {what}", what=what)
    return phrase("not the {what}: {reason}", what=what, reason=reason)


def no_answer(product: str, reason: str = "") -> Said:
    """Return the words for an answer that `product` would not give."""
    if not reason:
        return phrase("not an answer of {product}", product=product)
    return phrase("not an answer of {product}: {reason}", product=product, reason=reason)


def says(product: str, words: str) -> Said:
    """Return the words for what `product` complains about."""
    return phrase("{product} says {words}", product=product, words=words)


def warns(product: str, words: str) -> Said:
    """Return the words for what `product` warns of."""
    return phrase("{product} warns: {words}", product=product, words=words)


def number(said: object, what: str) -> float:
    """Return a number that may be written as a string. Raises BadPayload if it is none, or not finite."""
    value = number_or_none(said)
    if value is None:
        raise BadPayload(phrase("{what}: {value} is not a number", what=what, value=repr(plain(said, 40))))
    return value


def moment(said: object, clock: Clock, what: str) -> float:
    """Return Unix seconds of a time that is counted in `clock`, as number or string. Raises BadPayload."""
    value = number(said, what) / _PER_SECOND[clock]
    if not 0 <= value <= LAST_MOMENT:
        raise BadPayload(_NO_TIME.of(what=what, value=repr(plain(said, 40))))
    return value


def rfc3339(said: object, what: str) -> float:
    """Return Unix seconds of a time in words; one without a zone is UTC. Raises BadPayload."""
    try:
        found = datetime.fromisoformat(microseconds(str(said)))
        value = (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError) as error:
        raise BadPayload(_NO_TIME.of(what=what, value=repr(plain(said, 40)))) from error
    if not 0 <= value <= LAST_MOMENT:
        raise BadPayload(_NO_TIME.of(what=what, value=repr(plain(said, 40))))
    return value


_GRAPHQL: Mapping[str, type[PollError]] = {
    "TOO_MANY_REQUESTS": Throttled,
    "THROTTLED": Throttled,
    "RATE_LIMITED": Throttled,
    "RATELIMITED": Throttled,
    "UNAUTHENTICATED": Unauthorised,
    "UNAUTHORIZED": Unauthorised,
    "FORBIDDEN": Unauthorised,
    "ACCESS_DENIED": Unauthorised,
    "TIMEOUT": Unavailable,
    "INTERNAL_SERVER_ERROR": Unavailable,
    "SERVER_ERROR": Unavailable,
}


class _GraphError(msgspec.Struct):
    message: str = ""
    extensions: dict[str, Any] | None = None


class _Graph(msgspec.Struct):
    data: msgspec.Raw = msgspec.Raw(b"null")
    errors: list[_GraphError] | None = None


def graphql(body: bytes, kind: type[T], what: str) -> T:
    """Return the data of a GraphQL answer as `kind`. An answer with errors is no answer, whatever data it has.

    Raises BadPayload, Throttled, Unauthorised, Unavailable and Refused.
    """
    reply = decoded(body, _Graph, what)
    if reply.errors:
        raise _graph_error(reply.errors[0])
    if bytes(reply.data).strip() == b"null":
        raise BadPayload(not_the(what, phrase("it has no result")))
    return decoded(reply.data, kind, what)


def _graph_error(error: _GraphError) -> PollError:
    told = error.extensions or {}
    codes = (str(told.get(name, "")).upper() for name in ("errorClass", "code", "type"))
    kind = next((_GRAPHQL[code] for code in codes if code in _GRAPHQL), Refused)
    said = plain(error.message, SAID_LIMIT) or phrase("no reason is given")
    if kind is Throttled:
        return Throttled(phrase("rate limited: {reason}", reason=said), retry_after_s=None)
    return kind(phrase("request refused with status 200: {reason}", reason=said))
