"""Every target asked once: does it answer, does it let us in, what may we do there, what does its clock say."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.doctor.blame import FIXES, REPAIR
from noc_app.doctor.connecting import Around, look_at
from noc_app.doctor.finding import Finding, Grade, Patient, Tell, advice, fault, ok
from noc_app.doctor.network import ill_proxies, proxies_well
from noc_app.doctor.steps import Step
from noc_app.engine.opening import SKEW_SHOWN_S, Opener
from noc_app.model import TargetHealth

AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """How one target did. `skew_s` is how far its clock is ahead of ours, None if it did not say."""

    findings: tuple[Finding, ...]
    answered: bool
    skew_s: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the targets did together: whether there are any to ask, and whether any of them answered."""

    asked: int
    answered: int


async def targets(patient: Patient, tell: Tell) -> Outcome:
    """Ask every target and tell what is found, each as soon as it is known."""
    ill = await ill_proxies(patient.environment, patient.network)
    for found in proxies_well(patient, ill):
        tell(found)
    around = Around(Opener(time.time, patient.read_secret), patient.environment, ill)
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(config: TargetConfig) -> Asked:
        async with turns:
            asked = await _one(patient, around, config)
        for finding in asked.findings:
            tell(finding)
        return asked

    wanted = [config for config in patient.loaded.targets if not config.paused]
    try:
        asked = await asyncio.gather(*map(one, wanted))
    finally:
        await around.opener.aclose()
    skews = {c.id: a.skew_s for c, a in zip(wanted, asked, strict=True) if a.skew_s is not None}
    for found in clock(skews):
        tell(found)
    return Outcome(len(wanted), sum(a.answered for a in asked))


async def _one(patient: Patient, around: Around, config: TargetConfig) -> Asked:
    if config.id in patient.polled and not isinstance(config, HttpTargetConfig):
        return _by_the_board(config, patient.polled[config.id])
    looked = await look_at(config, around, _quiet)
    return Asked(looked.findings, looked.answered, looked.skew_s)


def _quiet(step: Step) -> None:
    """Say nothing: the report is about what was found in the end."""


def _by_the_board(config: TargetConfig, known: TargetHealth) -> Asked:
    """Return how the board's own polls went: what listens here, or looks at this machine, is not asked twice."""
    check = f"target:{config.id}"
    if known.error:
        return Asked(fault(check, f"{config.name}: {known.error}", FIXES[-1][1].format(id=config.id)), answered=False)
    if known.last_success_at is None:
        return Asked(advice(check, f"{config.name} was not asked yet", "run it again in a moment"), answered=False)
    if known.gaps:
        said = "; ".join(known.gaps)
        return Asked(
            advice(check, f"{config.name} answers in part: {said}", REPAIR.format(id=config.id)), answered=True
        )
    return Asked(ok(check, f"{config.name} ({config.kind}) answers"), answered=True)


def clock(skews_s: Mapping[str, float]) -> tuple[Finding, ...]:
    """Return whether our clock or a backend's is wrong: if most of those who tell the time disagree, it is ours."""
    off = {target: skew for target, skew in skews_s.items() if abs(skew) > SKEW_SHOWN_S}
    if not off:
        return ok("clock", f"the clock agrees with {len(skews_s)} targets" if skews_s else "no target tells the time")
    if 2 * len(off) > len(skews_s):
        first = next(iter(off))
        also = f" and {len(off) - 1} more" if len(off) > 1 else ""
        what = f"the clock of this machine is {_apart(-off[first])} that of {first}{also}"
        return fault("clock", what, "turn on time synchronisation, here first: timedatectl set-ntp true")
    fix = "turn on time synchronisation on the machine of {}"
    return tuple(
        Finding(f"clock:{t}", Grade.FAULT, f"the clock of {t} is {_apart(skew)} ours", fix.format(t))
        for t, skew in off.items()
    )


def _apart(ahead_s: float) -> str:
    return f"{abs(ahead_s):.0f} s {'ahead of' if ahead_s > 0 else 'behind'}"
