"""Why a panel that lists shows what it shows: one alert, one target, the time, words of the user."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from noc_app.alerting.verdict import STATE_OF_SEVERITY
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey, State, TargetHealth, Unit
from noc_app.ui.language import capital, told, tr
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.lower import chip_of
from noc_app.ui.overview.words import ack_words
from noc_app.ui.paint.views import Why
from noc_app.ui.units import clock_time, format_age, format_value, joined
from noc_app.ui.vocabulary import domain_word


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
        (tr("Rule"), labels.pop("alertname", "") or tr("not named by its source")),
        (tr("Target"), key.target),
        (tr("Labels"), ", ".join(f"{name}={text}" for name, text in labels.items()) or tr("none")),
        (tr("Since"), _ago(alert.starts_at, now, zones)),
        (tr("Seen"), _ago(seen_at, now, zones)),
        (tr("Owner"), ack_words(entry, now) if entry.owned else tr("nobody")),
        (tr("Domain"), domain_word(alert.domain)),
        (tr("Runbook"), alert.runbook_url or tr("none")),
    )
    return Why(
        signal="",
        title=told(alert.title),
        state=STATE_OF_SEVERITY.get(alert.severity),
        reason=_shown(entry),
        facts=facts,
    )


def _shown(entry: AlertEntry) -> str:
    """Return why an alert stands in a list of alerts."""
    if entry.unsure:
        return tr("Shown because nobody saw it clear: {reason}", reason=told(entry.unsure))
    return told(entry.alert.description).partition("\n")[0] or tr("Its source reports it, nothing silences it")


def why_of_target(target: str, board: Board, now: float, zones: Zones) -> Why | None:
    """Return how a target is doing: its last answer, its error, its next attempt; None if it is not configured."""
    if target not in board.targets:
        return None
    known = board.targets[target]
    chip = chip_of(known, now)
    facts = [
        (tr("Target"), known.id),
        (tr("Kind"), known.kind),
        (tr("Answered"), _ago(known.last_success_at, now, zones)),
        (tr("Asked"), _asked(known, now, zones)),
        (tr("Next"), _next(known, now, zones)),
        (tr("Interval"), format_age(known.every_s)),
        (tr("Failures"), tr("%n in a row", known.failures) if known.failures else tr("none")),
    ]
    if known.failing_since is not None:
        facts.append((tr("Failing"), tr("since {time}", time=_ago(known.failing_since, now, zones))))
    if known.gaps:
        facts.append((tr("Missing"), "; ".join(map(told, known.gaps))))
    whole = tr("Every part of its last answer came") if chip.state is State.OK else chip.words
    reason = capital(told(known.error) or whole)
    return Why(signal="", title=known.title, state=chip.state, reason=reason, facts=tuple(facts))


def _asked(known: TargetHealth, now: float, zones: Zones) -> str:
    when = _ago(known.last_attempt_at, now, zones)
    if known.duration_s is None:
        return when
    return tr("{time}, took {duration}", time=when, duration=joined(format_value(known.duration_s, Unit.SECONDS)))


def worst_target(targets: Iterable[TargetHealth], now: float) -> TargetRef | None:
    """Return the target that a list of targets explains: the worst, of these the first."""
    worst = max(targets, key=lambda target: chip_of(target, now).state.rank, default=None)
    return TargetRef(worst.id) if worst is not None else None


def why_of_told(said: Told, board: Board, now: float, zones: Zones) -> Why:
    """Return where the words of a panel without evidence come from."""
    if said.kind == "words":
        reason = tr("These words stand in the page file. They are no evidence and have no state")
        return Why(signal="", title=said.words, state=None, reason=reason)
    answers = (target.last_success_at for target in board.targets if target.last_success_at is not None)
    facts = ((tr("Shown"), _when(now, zones)), (tr("Last data"), _ago(max(answers, default=None), now, zones)))
    reason = tr("The clock of this machine when the page last looked at the board")
    return Why(signal="", title=said.words, state=None, reason=reason, facts=facts)


def _next(known: TargetHealth, now: float, zones: Zones) -> str:
    at = known.next_attempt_at
    if at is None:
        return tr("not planned")
    return tr("in {time}, {moment}", time=format_age(at - now), moment=_when(at, zones)) if at > now else tr("now")


def _ago(at: float | None, now: float, zones: Zones) -> str:
    if at is None:
        return tr("never")
    return tr("{moment}, {time} ago", moment=_when(at, zones), time=format_age(now - at))


def _when(at: float, zones: Zones) -> str:
    return clock_time(at, zones.own, with_seconds=True)
