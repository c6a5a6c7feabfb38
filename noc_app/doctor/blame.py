"""Why a target was not read, or not in full, by the nearest cause that explains it, and the fix."""

import ssl
from collections.abc import Mapping

from noc_app.config.fields import SecretRef
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.http_errors import chain
from noc_app.connectors.kit import Limited, Session
from noc_app.doctor.certificate import certificate_finding, shown_by
from noc_app.doctor.finding import Finding, advice, fault, ok
from noc_app.doctor.network import fault_of_name, proxy_of
from noc_app.engine.opening import secret_refs
from noc_app.model import (
    ConfigError,
    NocError,
    NotPermitted,
    PollError,
    PollResult,
    Throttled,
    TimedOut,
    Unauthorised,
    Unreachable,
)

_NAME = "name not found"
REPAIR = "repair what is named, at {id}"
FIXES: tuple[tuple[type[NocError], str], ...] = (
    (Throttled, "ask less often: raise `every` of {id}, or ask the vendor for more"),
    (TimedOut, "see whether {id} is overloaded, or raise its `timeout`"),
    (NotPermitted, "give this user the permission that is named, or remove {id}"),
    (Unreachable, "see that {id} runs, that its url is right, and that no firewall is between"),
    (PollError, "compare the url and the kind of {id} with what the backend is; noc-app check says more"),
)


def well(config: TargetConfig, result: PollResult, took_ms: float) -> tuple[Finding, ...]:
    """Return that a target answers, and what its answer lacked."""
    check = f"target:{config.id}"
    if result.gaps:
        said = "; ".join(f"{subject}: {why}" for subject, why in result.gaps.items())
        return advice(check, f"{config.name} answers in part: {said}", REPAIR.format(id=config.id))
    return ok(check, f"{config.name} ({config.kind}) answered in {took_ms:.0f} ms")


def unverified(config: HttpTargetConfig) -> Finding:
    """Return that nobody checks who answers."""
    fix = f"take `verify: false` out of {config.id} and name its authority under `tls: {{ca_file: ...}}`"
    (told,) = advice(f"tls:{config.id}", f"{config.name} answers, and anybody could: nobody checks who it is", fix)
    return told


def in_the_clear(config: HttpTargetConfig, what: str, fix: str) -> Finding:
    """Return that credentials travel unencrypted."""
    (told,) = advice(f"tls:{config.id}", what, fix)
    return told


def scope(config: TargetConfig, session: Session) -> tuple[Finding, ...]:
    """Return what our credentials may not do there, and why."""
    refused = session.denied() if isinstance(session, Limited) else {}
    if not refused:
        return ()
    verbs, reasons = ", ".join(map(str, refused)), "; ".join(dict.fromkeys(refused.values()))
    fix = f"give the account of {config.id} what it lacks if this desk shall act there; reading goes on without"
    return advice(f"write:{config.id}", f"{config.name} does not let us {verbs}: {reasons}", fix)


async def ill(
    config: TargetConfig, error: PollError, environment: Mapping[str, str], ill_proxies: Mapping[str, Finding]
) -> tuple[Finding, ...]:
    """Return why a target was not read, by the nearest cause that explains it; one that is told already is left."""
    proxy = proxy_of(str(config.url), environment) if isinstance(config, HttpTargetConfig) else ""
    if isinstance(error, Unreachable | TimedOut) and proxy in ill_proxies:
        return ()
    if isinstance(error, Unauthorised):
        return _credential(config, error)
    if isinstance(error, Unreachable) and str(error).startswith(_NAME) and config.host and not proxy:
        return (fault_of_name(config.host, config.id),)
    refused = next((link for link in chain(error) if isinstance(link, ssl.SSLCertVerificationError)), None)
    if refused is not None and isinstance(config, HttpTargetConfig):
        return (certificate_finding(config, refused, None if proxy else await shown_by(config)),)
    fix = next(words for kind, words in FIXES if isinstance(error, kind)).format(id=config.id)
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


def unusable(config: TargetConfig, error: ConfigError) -> tuple[Finding, ...]:
    """Return what of the settings cannot be used."""
    check = "tls" if str(error).startswith("tls:") else "target"
    fix = f"correct `{check if check == 'tls' else 'targets'}:` of {config.id}; noc-app check names file and line"
    return fault(f"{check}:{config.id}", f"{config.name}: {error}", fix)
