"""Names and proxies: what lies between this machine and its targets."""

import asyncio
import urllib.request
from collections.abc import Mapping
from urllib.parse import urlsplit

from noc_app.config.journal import SharedJournal
from noc_app.config.load import Loaded
from noc_app.doctor.finding import Finding, Patient, fault, ok
from noc_app.engine.console import Network, is_address
from noc_app.model.said import Said, phrase

_SCHEMES = ("https", "http", "all")
_USUAL_PORTS = {"http": 80, "https": 443}


def proxies(environment: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Return the proxy of each scheme as (variable, address); the lower-case variable wins, as it does in use."""
    found = {}
    for scheme in _SCHEMES:
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            if (address := environment.get(name, "").strip()) and scheme not in found:
                found[scheme] = (name, address)
    return found


def proxy_of(url: str, environment: Mapping[str, str]) -> str:
    """Return the variable that names the proxy of `url`, empty if it is asked directly."""
    where = urlsplit(url)
    known = proxies(environment)
    used = known.get(where.scheme) or known.get("all")
    past = environment.get("no_proxy") or environment.get("NO_PROXY") or ""
    direct = urllib.request.proxy_bypass_environment(where.netloc.rpartition("@")[2], {"no": past})  # type: ignore[attr-defined]
    return used[0] if used is not None and not direct else ""


async def ill_proxies(environment: Mapping[str, str], network: Network) -> dict[str, Finding]:
    """Return what is wrong with the proxies that the environment names, by variable."""
    found: dict[str, Finding] = {}
    for name, address in proxies(environment).values():
        told = await _proxy(network, name, address)
        if told is not None:
            found[name] = told
    return found


async def _proxy(network: Network, name: str, address: str) -> Finding | None:
    """Return what is wrong with one proxy. Its address may hold a password: host and port alone are shown."""
    host, port = _host_and_port(address)
    if not host:
        what = phrase("{name} does not name a proxy that can be used", name=name)
        (told,) = fault(f"proxy:{name}", what, phrase("set {name} to http://HOST:PORT", name=name))
        return told
    if await network.connects(host, port):
        return None
    what = phrase("the proxy {address} of {name} does not answer", address=f"{host}:{port}", name=name)
    fix = phrase("set {name} to a proxy that runs, or add the targets to NO_PROXY", name=name)
    (told,) = fault(f"proxy:{name}", what, fix)
    return told


def _host_and_port(address: str) -> tuple[str, int]:
    """Return where a proxy is; an empty host if `address` names none that can be used."""
    try:
        where = urlsplit(address if "://" in address else f"http://{address}")
        host, port = where.hostname or "", where.port or _USUAL_PORTS.get(where.scheme, 0)
    except ValueError:
        return "", 0
    return (host, port) if where.scheme in _USUAL_PORTS else ("", 0)


def proxies_well(patient: Patient, ill: Mapping[str, Finding]) -> tuple[Finding, ...]:
    """Return what is wrong with the proxies, or that nothing is."""
    known = tuple(name for name, _ in proxies(patient.environment).values())
    well = phrase("the proxy of {names} answers", names=known) if known else phrase("no proxy")
    return tuple(ill.values()) or ok("proxy", well)


async def names(patient: Patient) -> tuple[Finding, ...]:
    """Return which servers that are no targets cannot be found by name; a target's own name is told with it."""
    wanted = _servers(patient.loaded)
    known = await asyncio.gather(*(patient.network.resolves(host) for host in wanted))
    lost = [fault_of_name(host, fix) for (host, fix), there in zip(wanted.items(), known, strict=True) if not there]
    well = phrase("no server beside the targets is looked up by name")
    if wanted:
        well = phrase("the names of journal and mail server are known")
    return tuple(lost) or ok("dns", well)


def fault_of_name(host: str, fix: str) -> Finding:
    """Return that the name server does not know `host`."""
    (told,) = fault(f"dns:{host}", phrase("the name server does not know {host}", host=host), fix)
    return told


def rename(target: str) -> Said:
    """Return what to do about the name of a target that is not known."""
    return phrase("correct the name in the entry of {id}, or the name server of this machine (resolv.conf)", id=target)


_OF_JOURNAL = phrase("correct the name in the entry of the journal, or the name server of this machine (resolv.conf)")
_OF_PLACE = phrase("correct the name in the entry of the place {id}, or the name server of this machine (resolv.conf)")


def _servers(loaded: Loaded) -> dict[str, Said]:
    """Return the hosts of the journal and the places, each with what to do if its name is not known."""
    journal = loaded.settings.journal
    found = {journal.host: _OF_JOURNAL} if isinstance(journal, SharedJournal) else {}
    mails = {p.email.host: _OF_PLACE.of(id=p.id) for p in loaded.settings.notify.places if p.email is not None}
    return {host: fix for host, fix in {**found, **mails}.items() if not is_address(host)}
