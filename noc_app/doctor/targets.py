"""Every target asked once: does it answer, does it let us in, what may we do there, what does its clock say."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.doctor.answer import clock_apart
from noc_app.doctor.blame import FIXES, about, in_part
from noc_app.doctor.connecting import Around, look_at
from noc_app.doctor.finding import Finding, Grade, Patient, Tell, advice, fault, ok
from noc_app.doctor.network import ill_proxies, proxies_well
from noc_app.doctor.steps import Step
from noc_app.engine.opening import SKEW_SHOWN_S, Opener
from noc_app.model import TargetHealth
from noc_app.model.said import Said, phrase

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
        return Asked(fault(check, about(config.name, known.error), FIXES[-1][1].of(id=config.id)), answered=False)
    if known.last_success_at is None:
        unasked = phrase("{target} was not asked yet", target=config.name)
        return Asked(advice(check, unasked, phrase("run it again in a moment")), answered=False)
    if known.gaps:
        return Asked(in_part(config, known.gaps), answered=True)
    return Asked(ok(check, phrase("{target} ({kind}) answers", target=config.name, kind=config.kind)), answered=True)


def clock(skews_s: Mapping[str, float]) -> tuple[Finding, ...]:
    """Return whether our clock or a backend's is wrong: if most of those who tell the time disagree, it is ours."""
    off = {target: skew for target, skew in skews_s.items() if abs(skew) > SKEW_SHOWN_S}
    if not off:
        agrees = phrase("the clock agrees with {count} targets", count=len(skews_s))
        return ok("clock", agrees if skews_s else phrase("no target tells the time"))
    if 2 * len(off) > len(skews_s):
        fix = phrase("turn on time synchronisation, here first: {command}", command="timedatectl set-ntp true")
        return fault("clock", _ours(off), fix)
    fix = phrase("turn on time synchronisation on the machine of {target}")
    return tuple(Finding(f"clock:{t}", Grade.FAULT, clock_apart(t, skew), fix.of(target=t)) for t, skew in off.items())


def _ours(off: Mapping[str, float]) -> Said:
    """Return how wrong the clock of this machine is, by the first of the targets that say so."""
    first = next(iter(off))
    others = phrase("{target} and {more} more", target=first, more=len(off) - 1) if len(off) > 1 else first
    apart = {"seconds": f"{abs(off[first]):.0f}", "target": others}
    if off[first] < 0:
        return phrase("the clock of this machine is {seconds} s ahead of that of {target}", **apart)
    return phrase("the clock of this machine is {seconds} s behind that of {target}", **apart)
