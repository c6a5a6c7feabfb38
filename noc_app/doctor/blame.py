"""Why a target was not read, or not in full, by the nearest cause that explains it, and the fix."""

import ssl
from collections.abc import Mapping, Sequence

from noc_app.alerting.verb_words import VERB_WORDS
from noc_app.config.fields import SecretRef
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.http_errors import chain
from noc_app.connectors.kit import Limited, Session
from noc_app.doctor.certificate import CA_FILE, certificate_finding, shown_by
from noc_app.doctor.finding import Finding, advice, fault, ok
from noc_app.doctor.network import fault_of_name, proxy_of, rename
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
from noc_app.model.errors import said_by
from noc_app.model.said import Said, in_turn, phrase

_NAME = "name not found"
FIXES: tuple[tuple[type[NocError], Said], ...] = (
    (Throttled, phrase("ask less often: raise `every` of {id}, or ask the vendor for more")),
    (TimedOut, phrase("see whether {id} is overloaded, or raise its `timeout`")),
    (NotPermitted, phrase("give this user the permission that is named, or remove {id}")),
    (Unreachable, phrase("see that {id} runs, that its url is right, and that no firewall is between")),
    (PollError, phrase("compare the url and the kind of {id} with what the backend is; noc-app check says more")),
)


def well(config: TargetConfig, result: PollResult, took_ms: float) -> tuple[Finding, ...]:
    """Return that a target answers, and what its answer lacked."""
    check = f"target:{config.id}"
    if result.gaps:
        return in_part(config, [about(subject, why) for subject, why in result.gaps.items()])
    took = {"target": config.name, "kind": config.kind, "took": f"{took_ms:.0f}"}
    return ok(check, phrase("{target} ({kind}) answered in {took} ms", **took))


def in_part(config: TargetConfig, lacks: Sequence[str]) -> tuple[Finding, ...]:
    """Return that the answer of a target lacks something."""
    what = phrase("{target} answers in part: {lacks}", target=config.name, lacks=in_turn(lacks))
    return advice(f"target:{config.id}", what, phrase("repair what is named, at {id}", id=config.id))


def unverified(config: HttpTargetConfig) -> Finding:
    """Return that nobody checks who answers."""
    what = phrase("{target} answers, and anybody could: nobody checks who it is", target=config.name)
    fix = phrase(
        "take `verify: false` out of {id} and name its authority under {setting}", id=config.id, setting=CA_FILE
    )
    (told,) = advice(f"tls:{config.id}", what, fix)
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
    verbs, reasons = tuple(VERB_WORDS.get(v, str(v)) for v in refused), in_turn(list(dict.fromkeys(refused.values())))
    what = phrase("{target} does not let us {verbs}: {reasons}", target=config.name, verbs=verbs, reasons=reasons)
    fix = phrase(
        "give the account of {id} what it lacks if this desk shall act there; reading goes on without", id=config.id
    )
    return advice(f"write:{config.id}", what, fix)


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
        return (fault_of_name(config.host, rename(config.id)),)
    refused = next((link for link in chain(error) if isinstance(link, ssl.SSLCertVerificationError)), None)
    if refused is not None and isinstance(config, HttpTargetConfig):
        return (certificate_finding(config, refused, None if proxy else await shown_by(config)),)
    fixes: list[str] = [next(words for kind, words in FIXES if isinstance(error, kind)).of(id=config.id)]
    fixes += [phrase("it is asked through the proxy of {proxy}", proxy=proxy)] if proxy else []
    return fault(f"target:{config.id}", about(config.name, said_by(error)), in_turn(fixes))


def about(name: str, said: str) -> Said:
    """Return what is said of somebody, with the name before it."""
    return phrase("{name}: {said}", name=name, said=said)


def _credential(config: TargetConfig, error: Unauthorised) -> tuple[Finding, ...]:
    """Return that a backend is there and refuses us: 401 is who we are, 403 is what we may."""
    check, place = f"credential:{config.id}", _places(config)
    if "403" in str(error):
        what = phrase("{target} knows us and does not let us read (403)", target=config.name)
        return fault(check, what, phrase("give the account of {id} the permission to read", id=config.id))
    reason = said_by(error)
    if not place:
        what = phrase("{target} wants a sign-in: {reason}", target=config.name, reason=reason)
        return fault(check, what, phrase("give {id} an `auth:` entry", id=config.id))
    what = phrase("{target} does not accept our credentials: {reason}", target=config.name, reason=reason)
    if "401" in str(error):
        what = phrase("{target} does not accept our credentials: expired, revoked or wrong (401)", target=config.name)
    return fault(check, what, phrase("make a new one there and put it into {place}", place=place))


def _places(config: TargetConfig) -> str:
    places = list(dict.fromkeys(place_of(ref) for ref in secret_refs(config)))
    said = places.pop() if places else ""
    for place in reversed(places):
        said = phrase("{place} or {other}", place=place, other=said)
    return said


def place_of(ref: SecretRef) -> str:
    """Return where a secret is kept, for people."""
    if ref.env is not None:
        return phrase("the environment variable {name}", name=ref.env)
    if ref.file is not None:
        return phrase("the file {name}", name=str(ref.file))
    return phrase("the keyring entry {name}", name=ref.keyring)


def unusable(config: TargetConfig, error: ConfigError) -> tuple[Finding, ...]:
    """Return what of the settings cannot be used."""
    check = "tls" if str(error).startswith("tls:") else "target"
    setting = f"`{check if check == 'tls' else 'targets'}:`"
    fix = phrase("correct {setting} of {id}; noc-app check names file and line", setting=setting, id=config.id)
    return fault(f"{check}:{config.id}", about(config.name, said_by(error)), fix)
