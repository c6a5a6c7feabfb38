"""How much a vendor still lets us ask, and how long it wants us to wait, in every dialect that is spoken. Pure.

| dialect | spoken by |
|---|---|
| `Retry-After`, seconds or a date; `Retry-After-Ms`, `X-Ms-Retry-After-Ms` | most; Azure |
| `X-RateLimit-Limit`, `-Remaining`, `-Reset`, `-Period`, `-Name` | Datadog, GitHub, Bugsnag, Falcon |
| `RateLimit-Limit`, `-Remaining`, `-Reset` | PagerDuty, GitLab |
| `RateLimit: "name";r=12;t=30` with `RateLimit-Policy: "name";q=100;w=60` | the standard's draft, Cloudflare |
| `RateLimit: limit=9, remaining=3, reset=5` | its older draft |
| `X-Sentry-Rate-Limit-Limit`, `X-Rate-Limit-Limit` and so on | Sentry, Okta |
| `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500` | App Store Connect |
| `X-RateLimit-ToWait-Sec` with status 409 | Qualys |
| `extensions.cost.throttleStatus`, `data.rateLimit` of a GraphQL answer | Shopify's kind, GitHub |

A reset is seconds to wait or a moment in Unix seconds, by its size.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from noc_app.connectors.numbers import number_or_none

LONGEST_WAIT_S = 300.0  # what a backend may ask for; more is taken as a mistake of its clock
EPOCH_FROM = 1e9  # a reset value above this is a moment, below it a number of seconds to wait
HOUR_S = 3600.0
LOOKED_INTO = 65_536  # bytes of an answer in which points are looked for
_COST_WORDS = (b'"throttleStatus"', b'"rateLimit"')
WAITS = ("x-ratelimit-towait-sec",)
WAITS_MS = ("retry-after-ms", "x-ms-retry-after-ms")
FAMILIES = ("x-ratelimit", "ratelimit", "x-rate-limit", "x-sentry-rate-limit")
_ITEM = re.compile(r'\A\s*"?(?P<name>[^";,]*)"?\s*;(?P<rest>.+)\Z')


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """What one answer said about the account behind it.

    `left` of `limit` requests may still be made until `reset_s` seconds from then; None where it was not said. `wait_s`
    is how long we were asked to be silent, 0 to 300 s. `name` tells limits apart that the vendor names.
    """

    limit: float | None = None
    left: float | None = None
    reset_s: float | None = None
    wait_s: float | None = None
    name: str = ""


def quota_of(headers: Mapping[str, str], now: float) -> Quota | None:
    """Return what the headers of an answer say, names in lower case; None if nothing. `now` is Unix seconds UTC."""
    asked = _asked(headers, now)
    wait_s = None if asked is None else _bounded(asked)
    told = _structured(headers) or _by_hour(headers) or _family(headers, now)
    if told is None:
        return None if wait_s is None else Quota(wait_s=wait_s)
    return replace(told, wait_s=wait_s)


def retry_after_s(headers: Mapping[str, str], now: float) -> float | None:
    """Return how long the backend asks us to wait, 0 to 300 s, or None if it does not say.

    Of an answer that refuses: the reset of a limit that is not used up is no wish to wait.
    """
    asked = _asked(headers, now)
    for family in FAMILIES:
        if asked is None:
            asked = _reset_s(headers.get(f"{family}-reset", ""), now)
    if asked is None and (told := _structured(headers)) is not None:
        asked = told.reset_s
    return None if asked is None else _bounded(asked)


def used_up(headers: Mapping[str, str]) -> bool:
    """Return whether a refusal means a limit, where a status serves for both that and a sign-in that failed."""
    left = (headers.get(f"{family}-remaining", "").strip() for family in FAMILIES)
    return "retry-after" in headers or any(name in headers for name in WAITS) or "0" in left


def quota_in(body: bytes, now: float) -> Quota | None:
    """Return what a GraphQL answer says about the points that are left; None if nothing. Never raises.

    Only an answer that is small and holds the words is looked into: this is asked of every answer.
    """
    if len(body) > LOOKED_INTO or not any(word in body for word in _COST_WORDS):
        return None
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return None  # whoever parses it says what is wrong with it
    return _points(document, now)


def _points(document: object, now: float) -> Quota | None:
    status = _inner(document, "extensions", "cost", "throttleStatus")
    if status:
        limit, left = number_or_none(status.get("maximumAvailable")), number_or_none(status.get("currentlyAvailable"))
        rate = number_or_none(status.get("restoreRate"))
        reset_s = (limit - left) / rate if limit is not None and left is not None and rate else None
        return Quota(limit=limit, left=left, reset_s=reset_s, name="points")
    told = _inner(document, "data", "rateLimit")
    if told:
        resets_at = _moment(str(told.get("resetAt", "")))
        reset_s = None if resets_at is None else max(0.0, resets_at - now)
        return Quota(
            limit=number_or_none(told.get("limit")),
            left=number_or_none(told.get("remaining")),
            reset_s=reset_s,
            name="points",
        )
    return None


def _bounded(asked_s: float) -> float:
    return min(max(0.0, asked_s), LONGEST_WAIT_S)


def _asked(headers: Mapping[str, str], now: float) -> float | None:
    """Return the wait that is asked for in so many words."""
    asked = _seconds_or_date(headers.get("retry-after", ""), now)
    for name in WAITS:
        asked = number_or_none(headers.get(name)) if asked is None else asked
    for name in WAITS_MS:
        wait_ms = number_or_none(headers.get(name)) if asked is None else None
        asked = asked if wait_ms is None else wait_ms / 1000.0
    return asked


def _family(headers: Mapping[str, str], now: float) -> Quota | None:
    """Return the quota of three headers of one family."""
    for family in FAMILIES:
        left = number_or_none(headers.get(f"{family}-remaining"))
        limit = number_or_none((headers.get(f"{family}-limit") or "").partition(",")[0])
        if left is not None:
            reset_s = _reset_s(headers.get(f"{family}-reset", ""), now)
            period = number_or_none(headers.get(f"{family}-period"))
            name = headers.get(f"{family}-name", "")[:60]
            return Quota(limit=limit, left=left, reset_s=period if reset_s is None else reset_s, name=name)
    return None


def _structured(headers: Mapping[str, str]) -> Quota | None:
    """Return the tightest limit of a `RateLimit` header, in either draft's spelling."""
    text = headers.get("ratelimit", "")
    if "remaining=" in text:
        said = _pairs(text, ",")
        return Quota(limit=said.get("limit"), left=said.get("remaining"), reset_s=said.get("reset"))
    policies = {name: pairs for name, pairs in map(_item, headers.get("ratelimit-policy", "").split(",")) if name}
    found: list[Quota] = []
    for name, said in map(_item, text.split(",")):
        policy = policies.get(name, {})
        if "r" in said:
            found.append(
                Quota(limit=policy.get("q"), left=said["r"], reset_s=said.get("t", policy.get("w")), name=name)
            )
    return min(found, key=_share, default=None)


def _by_hour(headers: Mapping[str, str]) -> Quota | None:
    said = _pairs(headers.get("x-rate-limit", ""), ";", ":")
    if "user-hour-rem" not in said:
        return None
    return Quota(limit=said.get("user-hour-lim"), left=said["user-hour-rem"], reset_s=HOUR_S, name="user-hour")


def _share(quota: Quota) -> float:
    return (quota.left or 0.0) / quota.limit if quota.limit else math.inf


def _item(text: str) -> tuple[str, dict[str, float]]:
    found = _ITEM.match(text)
    return (found["name"][:60], _pairs(found["rest"], ";")) if found else ("", {})


def _pairs(text: str, between: str, sign: str = "=") -> dict[str, float]:
    found: dict[str, float] = {}
    for part in text.split(between):
        name, _, said = part.partition(sign)
        value = number_or_none(said)
        if value is not None:
            found[name.strip()] = value
    return found


def _reset_s(text: str, now: float) -> float | None:
    """Return the seconds until a reset that is given as seconds, as Unix seconds, or as a moment in words."""
    value = number_or_none(text)
    if value is not None:
        return value - now if value > EPOCH_FROM else value
    moment = _moment(text) or http_date(text)
    return None if moment is None else moment - now


def _seconds_or_date(text: str, now: float) -> float | None:
    value = number_or_none(text)
    if value is not None:
        return value
    moment = http_date(text)
    return None if moment is None else moment - now


def http_date(text: str) -> float | None:
    """Return the Unix seconds of an HTTP date, or None. A date without a zone is UTC, as HTTP has it."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, LookupError, OverflowError):
        return None


def _moment(text: str) -> float | None:
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _inner(document: object, *path: str) -> Mapping[str, Any]:
    for step in path:
        document = document.get(step) if isinstance(document, Mapping) else None
    return document if isinstance(document, Mapping) else {}
