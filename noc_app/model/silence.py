"""Silences: a set of conditions on labels, who made it and until when. The matching is pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from noc_app.model.matcher import Matcher, all_hold
from noc_app.model.said import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """An operator's wish that something makes no noise until `until`. `intent` is unique and makes retries harmless."""

    intent: str
    by: str
    at: float
    until: float
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A silence as its backend reports it. Times are Unix seconds UTC; `intent` is ours if it was made here."""

    id: str
    by: str
    comment: str
    starts_at: float
    ends_at: float
    matchers: tuple[Matcher, ...] = ()
    intent: str = ""


def hides(matchers: Sequence[Matcher], labels: Iterable[tuple[str, str]]) -> bool:
    """Return whether a silence with all of `matchers` hides an alert with `labels`."""
    return bool(matchers) and all_hold(matchers, dict(labels))


def matcher_text(matchers: Iterable[Matcher]) -> str:
    """Return a set of conditions in one line: `{alertname="Full",host=~"db-.*"}`."""
    return "{" + ",".join(m.text for m in matchers) + "}"


def exactly(labels: Iterable[tuple[str, str]]) -> tuple[Matcher, ...]:
    """Return the conditions that name every label of one alert. Raises ValueError for an alert without labels."""
    found = tuple(Matcher(name, value) for name, value in labels if value)
    if not found:
        raise ValueError(phrase("the alert has no labels, so a silence would hide every alert"))
    return found


def refusal_of(matchers: Sequence[Matcher]) -> str:
    """Return why `matchers` cannot hide alerts, empty if they can: what all labels fulfil would hide all."""
    if not matchers:
        return phrase("at least one condition is needed")
    if all_hold(matchers, {}):
        return phrase("these conditions hold for alerts without any of the labels too: every alert would be hidden")
    return ""
