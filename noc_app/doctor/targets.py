"""Every target asked once: does it answer, does it let us in, what may we do there, what does its clock say."""

import asyncio
import logging
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass

from noc_app.config.fields import SecretRef
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.catalog import target_of
from noc_app.connectors.http_errors import chain
from noc_app.connectors.kit import Limited, Session
from noc_app.doctor.certificate import certificate_finding, shown_by
from noc_app.doctor.finding import Finding, Grade, Patient, Tell, advice, fault, ok
from noc_app.doctor.network import fault_of_name, ill_proxies, proxies_well, proxy_of
from noc_app.engine.opening import SKEW_SHOWN_S, Opener, secret_refs
from noc_app.model import (
    ConfigError,
    MissingSecret,
    NocError,
    NotPermitted,
    PollError,
    PollResult,
    TargetHealth,
    Throttled,
    TimedOut,
    Unauthorised,
    Unreachable,
)

AT_ONCE = 8
_NAME = "name not found"
_REPAIR = "repair what is named, at {id}"
_FIXES: tuple[tuple[type[NocError], str], ...] = (
    (Throttled, "ask less often: raise `every` of {id}, or ask the vendor for more"),
    (TimedOut, "see whether {id} is overloaded, or raise its `timeout`"),
    (NotPermitted, "give this user the permission that is named, or remove {id}"),
    (Unreachable, "see that {id} runs, that its url is right, and that no firewall is between"),
    (PollError, "compare the url and the kind of {id} with what the backend is; noc-app check says more"),
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """How one target did. `skew_s` is how far its clock is ahead of ours, None if it did not say."""

    findings: tuple[Finding, ...]
    answered: bool
    skew_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Round:
    """What every target is asked with; `ill` are the proxies that do not work, by variable."""

    patient: Patient
    opener: Opener
    ill: Mapping[str, Finding]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the targets did together: whether there are any to ask, and whether any of them answered."""

    asked: int
    answered: int


async def targets(patient: Patient, tell: Tell) -> Outcome:
    """Ask every target and tell what is found, each as soon as it is known."""
    ill = await ill_proxies(patient)
    for found in proxies_well(patient, ill):
        tell(found)
    around = _Round(patient, Opener(time.time, patient.read_secret), ill)
    turns = asyncio.Semaphore(AT_ONCE)

    async def one(config: TargetConfig) -> Asked:
        async with turns:
            asked = await _one(around, config)
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


async def _one(around: _Round, config: TargetConfig) -> Asked:
    patient, opener = around.patient, around.opener
    if config.id in patient.polled and not isinstance(config, HttpTargetConfig):
        return _by_the_board(config, patient.polled[config.id])
    try:
        session = await asyncio.to_thread(opener.open, target_of(config))
    except MissingSecret:  # the check of the secrets names it
        return Asked((), answered=False)
    except ConfigError as error:
        explained = (
            isinstance(config, HttpTargetConfig) and proxy_of(str(config.url), patient.environment) in around.ill
        )
        return Asked(() if explained else _unusable(config, error), answered=False)
    try:
        return await _polled(around, config, session)
    finally:
        await opener.close(session)


def _by_the_board(config: TargetConfig, known: TargetHealth) -> Asked:
    """Return how the board's own polls went: what listens here, or looks at this machine, is not asked twice."""
    check = f"target:{config.id}"
    if known.error:
        return Asked(fault(check, f"{config.name}: {known.error}", _FIXES[-1][1].format(id=config.id)), answered=False)
    if known.last_success_at is None:
        return Asked(advice(check, f"{config.name} was not asked yet", "run it again in a moment"), answered=False)
    if known.gaps:
        said = "; ".join(known.gaps)
        return Asked(
            advice(check, f"{config.name} answers in part: {said}", _REPAIR.format(id=config.id)), answered=True
        )
    return Asked(ok(check, f"{config.name} ({config.kind}) answers"), answered=True)


async def _polled(around: _Round, config: TargetConfig, session: Session) -> Asked:
    began = time.monotonic()
    try:
        async with asyncio.timeout(config.timeout):
            result = await session.poll()
    except TimeoutError:
        failed: PollError = TimedOut(f"no complete answer in {config.timeout:g} s")
    except PollError as error:
        failed = error
    except Exception:
        log.exception("bug in connector %s, target %s", config.kind, config.id)
        fix = "send the support bundle to whoever looks after NOC Board"
        return Asked(fault(f"target:{config.id}", f"{config.name}: its connector has a bug", fix), answered=True)
    else:
        took_ms = (time.monotonic() - began) * 1000.0
        found = (*_well(config, result, took_ms), *_scope(config, session))
        return Asked(found, answered=True, skew_s=around.opener.skew_s(session))
    answered = not isinstance(failed, Unreachable | TimedOut)
    found = await _ill(around, config, failed)
    return Asked(found, answered=answered, skew_s=around.opener.skew_s(session))


def _well(config: TargetConfig, result: PollResult, took_ms: float) -> tuple[Finding, ...]:
    check = f"target:{config.id}"
    if isinstance(config, HttpTargetConfig) and config.url.scheme == "https" and not config.tls.verify:
        fix = f"take `verify: false` out of {config.id} and name its authority under `tls: {{ca_file: ...}}`"
        return advice(f"tls:{config.id}", f"{config.name} answers, and anybody could: nobody checks who it is", fix)
    if result.gaps:
        said = "; ".join(f"{subject}: {why}" for subject, why in result.gaps.items())
        return advice(check, f"{config.name} answers in part: {said}", _REPAIR.format(id=config.id))
    return ok(check, f"{config.name} ({config.kind}) answered in {took_ms:.0f} ms")


def _scope(config: TargetConfig, session: Session) -> tuple[Finding, ...]:
    """Return what our credentials may not do there, and why."""
    refused = session.denied() if isinstance(session, Limited) else {}
    if not refused:
        return ()
    verbs, reasons = ", ".join(map(str, refused)), "; ".join(dict.fromkeys(refused.values()))
    fix = f"give the account of {config.id} what it lacks if this desk shall act there; reading goes on without"
    return advice(f"write:{config.id}", f"{config.name} does not let us {verbs}: {reasons}", fix)


async def _ill(around: _Round, config: TargetConfig, error: PollError) -> tuple[Finding, ...]:
    """Return why a target was not read, by the nearest cause that explains it; one that is told already is left."""
    proxy = proxy_of(str(config.url), around.patient.environment) if isinstance(config, HttpTargetConfig) else ""
    if isinstance(error, Unreachable | TimedOut) and proxy in around.ill:
        return ()
    if isinstance(error, Unauthorised):
        return _credential(config, error)
    if isinstance(error, Unreachable) and str(error).startswith(_NAME) and config.host and not proxy:
        return (fault_of_name(config.host, config.id),)
    refused = next((link for link in chain(error) if isinstance(link, ssl.SSLCertVerificationError)), None)
    if refused is not None and isinstance(config, HttpTargetConfig):
        return (certificate_finding(config, refused, None if proxy else await shown_by(config)),)
    fix = next(words for kind, words in _FIXES if isinstance(error, kind)).format(id=config.id)
    through = f"; it is asked through the proxy of {proxy}" if proxy else ""
    return fault(f"target:{config.id}", f"{config.name}: {error}", fix + through)


def _credential(config: TargetConfig, error: Unauthorised) -> tuple[Finding, ...]:
    """Return that a backend is there and refuses us: 401 is who we are, 403 is what we may."""
    check, place = f"credential:{config.id}", _places(config)
    if "403" in str(error):
        what = f"{config.name} knows us and does not let us read (403)"
        return fault(check, what, f"give the account of {config.id} the permission to read")
    if not place:
        return fault(check, f"{config.name} wants a sign-in: {error}", f"give {config.id} an `auth:` entry")
    what = f"{config.name} does not accept our credentials: expired, revoked or wrong (401)"
    if "401" not in str(error):
        what = f"{config.name} does not accept our credentials: {error}"
    return fault(check, what, f"make a new one there and put it into {place}")


def _places(config: TargetConfig) -> str:
    return " or ".join(dict.fromkeys(place_of(ref) for ref in secret_refs(config)))


def place_of(ref: SecretRef) -> str:
    """Return where a secret is kept, for people."""
    if ref.env is not None:
        return f"the environment variable {ref.env}"
    return f"the file {ref.file}" if ref.file is not None else f"the keyring entry {ref.keyring}"


def _unusable(config: TargetConfig, error: ConfigError) -> tuple[Finding, ...]:
    check = "tls" if str(error).startswith("tls:") else "target"
    fix = f"correct `{check if check == 'tls' else 'targets'}:` of {config.id}; noc-app check names file and line"
    return fault(f"{check}:{config.id}", f"{config.name}: {error}", fix)


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
