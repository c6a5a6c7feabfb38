"""What an engine is told to watch, free of where it was written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.connectors.catalog import Target
from noc_app.model import UNDO_S, Health, Labels, PollResult, Rule, Signal, TargetHealth, labels_of
from noc_app.model.noise import Noise
from noc_app.model.said import phrase


@dataclass(frozen=True, slots=True)
class Broken:
    """A target that cannot be used as written; `reason` names file, line, key and the fix."""

    id: str
    kind: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """Targets, rules and the vocabulary. `notes` are troubles that the board shows in words.

    `escalation` names who is asked one after the other; `longest_shelf_s` is how long an alert may be shelved,
    `undo_s` how long what was done can be taken back.
    """

    targets: tuple[Target, ...] = ()
    broken: tuple[Broken, ...] = ()
    rules: tuple[Rule, ...] = ()
    signals: Mapping[str, Signal] = field(default_factory=dict)
    noise: Noise = field(default_factory=Noise)
    notes: tuple[str, ...] = ()
    escalation: tuple[str, ...] = ()
    longest_shelf_s: float = 28_800.0
    undo_s: float = UNDO_S


def expected_of(targets: Iterable[Target]) -> dict[str, tuple[str, ...]]:
    """Return which targets were asked for each signal."""
    found: dict[str, list[str]] = {}
    for target in targets:
        for signal in target.connector.expects(target.config):
            found.setdefault(signal, []).append(target.id)
    return {signal: tuple(ids) for signal, ids in found.items()}


def watched_health(target: Target) -> TargetHealth:
    """Return the health of a target before its first poll."""
    config = target.config
    return TargetHealth(
        id=target.id,
        kind=target.connector.kind,
        title=config.name,
        every_s=config.every,
        stage=target.connector.stage.words,
        health=Health.PAUSED if config.paused else Health.WAITING,
        error=phrase("paused: {reason}", reason=config.paused) if config.paused else "",
    )


def broken_health(broken: Broken) -> TargetHealth:
    """Return the health of a target that cannot be polled."""
    return TargetHealth(
        id=broken.id,
        kind=broken.kind,
        title=broken.title or broken.id,
        every_s=0.0,
        health=Health.MISCONFIGURED,
        error=broken.reason,
    )


def labelled(result: PollResult, extra: Labels) -> PollResult:
    """Return `result` with the labels that the configuration adds to every sample of its target.

    Alerts keep theirs: they are identity, and an acknowledgement names them exactly.
    """
    if not extra:
        return result
    samples = (replace(s, labels=labels_of({**dict(extra), **dict(s.labels)})) for s in result.samples)
    return replace(result, samples=tuple(samples))
