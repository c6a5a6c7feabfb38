"""All checks, and running them side by side."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence

from noc_app.doctor import desktop, network, screen, storage
from noc_app.doctor.finding import Finding, Grade, Patient, Tell, advice, ok
from noc_app.doctor.places import places
from noc_app.doctor.secrets import secrets
from noc_app.doctor.targets import Outcome, targets
from noc_app.model.said import phrase

LONGEST_LOOK_S = 20.0  # for a check of this machine; targets have their own time-outs

log = logging.getLogger(__name__)

Blocking = Callable[[Patient], Sequence[Finding]]


def _program(patient: Patient) -> Sequence[Finding]:
    return screen.program()


def _display(patient: Patient) -> Sequence[Finding]:
    return screen.display(patient.environment)


def _fonts(patient: Patient) -> Sequence[Finding]:
    return screen.fonts()


def _pings(patient: Patient) -> Sequence[Finding]:
    return storage.pings()


# What blocks, each on a thread, in the order in which people read it.
CHECKS: Mapping[str, Blocking] = {
    "program": _program,
    "libraries": screen.libraries,
    "display": _display,
    "fonts": _fonts,
    "sound": desktop.sound,
    "tray": desktop.tray,
    "notifications": desktop.notifications,
    "keyring": desktop.ring,
    "secret": secrets,
    "disk": storage.disk,
    "permissions": storage.permissions,
    "icmp": _pings,
}


def configuration(patient: Patient) -> tuple[Finding, ...]:
    """Return what of the configuration cannot be used as it is written."""
    fix = phrase("correct it; noc-app check says more")
    problems = [Finding("configuration", Grade.FAULT, problem, fix) for problem in patient.loaded.problems]
    used = phrase("configuration in use: {file}", file=str(patient.loaded.path))
    return tuple(problems) or ok("configuration", used)


async def examine(patient: Patient, tell: Tell) -> Outcome:
    """Run every check; `tell` gets each finding as soon as it is known, on this loop. Nothing blocks the loop."""
    for finding in configuration(patient):
        tell(finding)
    async with asyncio.TaskGroup() as group:
        for name, check in CHECKS.items():
            group.create_task(_timed(name, asyncio.to_thread(check, patient), tell), name=f"doctor {name}")
        group.create_task(_timed("journal", storage.journal(patient), tell), name="doctor journal")
        group.create_task(_timed("dns", network.names(patient), tell), name="doctor dns")
        group.create_task(_timed("notify", places(patient), tell), name="doctor notify")
        asked = group.create_task(targets(patient, tell), name="doctor targets")
    return asked.result()


async def _timed(name: str, work: Awaitable[Sequence[Finding]], tell: Tell) -> None:
    """Tell what one check finds; one that takes too long, or has a bug, is told and stops no other."""
    try:
        async with asyncio.timeout(LONGEST_LOOK_S):
            found = await work
    except TimeoutError:
        seconds = f"{LONGEST_LOOK_S:.0f}"
        late = phrase("the check {name} did not end in {seconds} s", name=name, seconds=seconds)
        found = advice(name, late, phrase("run it again"))
    except Exception:
        log.exception("bug in the check %s", name)
        fix = phrase("send the support bundle to whoever looks after NOC Board")
        found = advice(name, phrase("the check {name} has a bug", name=name), fix)
    for finding in found:
        tell(finding)


def worst(findings: Sequence[Finding]) -> Grade:
    """Return the worst grade among `findings`."""
    grades = {finding.grade for finding in findings}
    return next((grade for grade in (Grade.FAULT, Grade.ADVICE) if grade in grades), Grade.OK)
