"""Why a panel that lists shows what it shows: one alert, one target, the time, words of the user."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey, State, TargetHealth, Unit
from noc_app.model.units import clock_time, format_age, format_value, joined
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.lower import chip_of
from noc_app.ui.overview.words import ack_words
from noc_app.ui.paint.views import Why


@dataclass(frozen=True, slots=True)
class TargetRef:
    """A panel is about the target `id`."""

    id: str


@dataclass(frozen=True, slots=True)
class Told:
    """A panel shows no evidence: where its words come from. `words` is its title or its text."""

    kind: Literal["time", "words"]
    words: str


def why_of_alert(key: AlertKey, board: Board, now: float, zones: Zones) -> Why | None:
    """Return why an alert is shown: its rule, who reports it, since when, and whose it is; None if it has cleared."""
    entry = board.alerts.get(key)
    if entry is None:
        return None
    alert, seen_at = entry.alert, board.alerts.shown_at(key)
    labels = dict(alert.labels)
    facts = (
        ("Rule", labels.pop("alertname", "") or "not named by its source"),
        ("Target", key.target),
        ("Labels", ", ".join(f"{name}={text}" for name, text in labels.items()) or "none"),
        ("Since", f"{_when(alert.starts_at, zones)}, {format_age(now - alert.starts_at)} ago"),
        ("Seen", f"{_when(seen_at, zones)}, {format_age(now - seen_at)} ago"),
        ("Owner", ack_words(entry, now) if entry.owned else "nobody"),
        ("Domain", alert.domain.value),
        ("Runbook", alert.runbook_url or "none"),
    )
    return Why(
        signal="", title=alert.title, state=STATE_OF_SEVERITY.get(alert.severity), reason=_shown(entry), facts=facts
    )


def _shown(entry: AlertEntry) -> str:
    """Return why an alert stands in a list of alerts."""
    if entry.unsure:
        return f"Shown because nobody saw it clear: {entry.unsure}"
    return entry.alert.description.partition("\n")[0] or "Its source reports it, nothing silences it"


def why_of_target(target: str, board: Board, now: float, zones: Zones) -> Why | None:
    """Return how a target is doing: its last answer, its error, its next attempt; None if it is not configured."""
    if target not in board.targets:
        return None
    known = board.targets[target]
    chip = chip_of(known, now)
    took = f", took {joined(format_value(known.duration_s, Unit.SECONDS))}" if known.duration_s is not None else ""
    facts = [
        ("Target", known.id),
        ("Kind", known.kind),
        ("Answered", _ago(known.last_success_at, now, zones)),
        ("Asked", f"{_ago(known.last_attempt_at, now, zones)}{took}"),
        ("Next", _next(known, now, zones)),
        ("Interval", format_age(known.every_s)),
        ("Failures", f"{known.failures} in a row" if known.failures else "none"),
    ]
    if known.failing_since is not None:
        facts.append(("Failing", f"since {_ago(known.failing_since, now, zones)}"))
    if known.gaps:
        facts.append(("Missing", "; ".join(known.gaps)))
    reason = known.error or ("Every part of its last answer came" if chip.state is State.OK else chip.words)
    return Why(
        signal="", title=known.title, state=chip.state, reason=reason[:1].upper() + reason[1:], facts=tuple(facts)
    )


def worst_target(targets: Iterable[TargetHealth], now: float) -> TargetRef | None:
    """Return the target that a list of targets explains: the worst, of these the first."""
    worst = max(targets, key=lambda target: chip_of(target, now).state.rank, default=None)
    return TargetRef(worst.id) if worst is not None else None


def why_of_told(told: Told, board: Board, now: float, zones: Zones) -> Why:
    """Return where the words of a panel without evidence come from."""
    if told.kind == "words":
        reason = "These words stand in the page file. They are no evidence and have no state"
        return Why(signal="", title=told.words, state=None, reason=reason)
    answers = (target.last_success_at for target in board.targets if target.last_success_at is not None)
    facts = (("Shown", _when(now, zones)), ("Last data", _ago(max(answers, default=None), now, zones)))
    reason = "The clock of this machine when the page last looked at the board"
    return Why(signal="", title=told.words, state=None, reason=reason, facts=facts)


def _next(known: TargetHealth, now: float, zones: Zones) -> str:
    at = known.next_attempt_at
    if at is None:
        return "not planned"
    return f"in {format_age(at - now)}, {_when(at, zones)}" if at > now else "now"


def _ago(at: float | None, now: float, zones: Zones) -> str:
    return f"{_when(at, zones)}, {format_age(now - at)} ago" if at is not None else "never"


def _when(at: float, zones: Zones) -> str:
    return clock_time(at, zones.own, with_seconds=True)
