"""Probes: services asked from this machine over HTTP, TCP, TLS, DNS and ICMP.

Alerts  as bad as `severity` of the check says, major if it says nothing

A check that fails is evidence: `probe.up` is 0 and an alert says why. A check that could not be carried out is none: it
brings no sample, and a gap says why.
"""

import asyncio
import logging
import math
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.probe_config import (
    AnyCheck,
    DnsCheck,
    HttpCheck,
    IcmpCheck,
    ProbeConfig,
    TlsCheck,
    kind_of,
)
from noc_app.connectors.builtin.probe_dns import check_dns
from noc_app.connectors.builtin.probe_http import LOAD, check_http
from noc_app.connectors.builtin.probe_icmp import check_icmp
from noc_app.connectors.builtin.probe_net import Finding, NoSuchName, check_tcp, look_up, no_answer, silent
from noc_app.connectors.builtin.probe_tls import TlsExam, Trust
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import Alert, Domain, PollError, PollResult, Sample, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import in_turn, phrase

AT_A_TIME = 16
TIME_SHARE = 0.9  # of the poll's time: the checks must be over before the poll is cut off

_log = logging.getLogger(__name__)

_SUPPLIES: Mapping[str, tuple[str, ...]] = {
    "http": ("probe.http.status",),
    "tcp": (),
    "tls": ("tls.certificate.time_left", "tls.chain.valid", "tls.protocol.modern"),
    "dns": ("dns.lookup.duration",),
    "icmp": ("net.latency", "net.packet_loss"),
}
_ALWAYS = ("probe.up", "probe.duration")


@dataclass(slots=True)
class ProbeSession:
    """Services being asked. Remembers the alerts of failing checks, and its TLS contexts."""

    config: ProbeConfig
    clock: Callable[[], float]
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _failing: dict[str, Alert] = field(default_factory=dict)
    _no_trust: ssl.SSLContext = field(default_factory=lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    _http_trust: Trust = field(init=False)
    _tls_trust: Trust = field(init=False)

    def __post_init__(self) -> None:
        self._http_trust = Trust(self._calls)  # apart from the other: the HTTP client adds its own protocols to it
        self._tls_trust = Trust(self._calls)

    async def poll(self) -> PollResult:
        """Carry out every check once, sixteen at a time."""
        turns = math.ceil(len(self.config.checks) / AT_A_TIME)
        within_s = self.config.timeout * TIME_SHARE / turns
        gate = asyncio.Semaphore(AT_A_TIME)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._attempt(check, gate, within_s)) for check in self.config.checks]
        return self._result([(check, task.result()) for check, task in zip(self.config.checks, tasks, strict=True)])

    async def _attempt(self, check: AnyCheck, gate: asyncio.Semaphore, within_s: float) -> Finding | PollError:
        """Return what `check` found, or why it could not be carried out."""
        async with gate:
            try:
                trust = await self._trust_for(check, within_s)  # its time is ours, not the peer's
                async with asyncio.timeout(within_s):
                    return await self._carry_out(check, trust, within_s)
            except TimeoutError:
                return silent(no_answer(within_s))
            except NoSuchName as error:
                return silent(said_by(error))
            except PollError as error:
                return error

    async def _trust_for(self, check: AnyCheck, within_s: float) -> ssl.SSLContext:
        """Return what the certificate of `check` has to satisfy. Raises NotPermitted, TimedOut."""
        if isinstance(check, TlsCheck):
            return await self._tls_trust.verifying(check.ca_file, within_s)
        if isinstance(check, HttpCheck) and check.http.url.scheme == "https":
            return await self._http_trust.verifying(check.http.ca_file, within_s)
        return self._no_trust

    async def _carry_out(self, check: AnyCheck, trust: ssl.SSLContext, within_s: float) -> Finding:
        """Return what `check` found. Raises NoSuchName for a name that does not exist, and PollError."""
        if isinstance(check, HttpCheck):
            return await check_http(check, trust)
        if isinstance(check, DnsCheck):
            return await check_dns(check, self._calls, within_s)
        if isinstance(check, IcmpCheck):
            return await check_icmp(check, (await look_up(self._calls, check.icmp, 0, within_s))[0], within_s)
        if isinstance(check, TlsCheck):
            addresses = await look_up(self._calls, check.tls.host, check.tls.port, within_s)
            return await TlsExam(check, addresses, trust, self._tls_trust, within_s).finding(self.clock())
        return await check_tcp(await look_up(self._calls, check.tcp.host, check.tcp.port, within_s), within_s)

    def _result(self, findings: list[tuple[AnyCheck, Finding | PollError]]) -> PollResult:
        """Return the poll's result. An alert whose check cannot be carried out now stays, as unsure."""
        samples: list[Sample] = []
        unsure: dict[str, str] = {}
        for check, found in findings:
            if isinstance(found, PollError):
                unsure[check.name] = said_by(found)
                continue
            samples += _samples(check, found)
            self._remember(check, found)
        alerts = tuple(self._failing.values())
        open_ones = {alert.fingerprint for alert in alerts}
        still_unsure = {name: reason for name, reason in unsure.items() if name in open_ones}
        return PollResult(samples=tuple(samples), alerts=alerts, unsure=still_unsure, gaps=self._gaps(unsure))

    def _gaps(self, not_done: Mapping[str, str]) -> dict[str, str]:
        """Return the reasons in `not_done`, by check, under the signals that such a check alone supplies.

        The other checks' `probe.up` stays whole that way.
        """
        names: dict[str, dict[str, list[str]]] = {}
        for check in self.config.checks:
            if check.name in not_done:
                for signal in supplies(check) or _ALWAYS:
                    names.setdefault(signal, {}).setdefault(not_done[check.name], []).append(check.name)
        return {
            signal: in_turn(
                [phrase("{what}: {reason}", what=tuple(checks), reason=reason) for reason, checks in by_reason.items()]
            )
            for signal, by_reason in names.items()
        }

    def _remember(self, check: AnyCheck, found: Finding) -> None:
        """Keep the alert of a failing `check`, with the start it had; forget that of one which recovered."""
        before = self._failing.pop(check.name, None)
        if found.complaint:
            starts_at = before.starts_at if before else self.clock()
            self._failing[check.name] = _alert(check, found, starts_at)
            _log.debug("%s: %s", self.config.id, self._failing[check.name].title)


def _samples(check: AnyCheck, found: Finding) -> tuple[Sample, ...]:
    labels = labels_of({"check": check.name})
    # a refusal comes fast: without an answer there is no duration to be proud of
    duration = () if found.took_s is None else (Sample("probe.duration", found.took_s, labels),)
    return (Sample("probe.up", float(found.up), labels), *duration, *found.samples)


def _domain(check: AnyCheck) -> Domain:
    """Return whose page a failing check belongs to."""
    if isinstance(check, TlsCheck):
        return Domain.SECURITY
    return Domain.BI if LOAD in supplies(check) else Domain.INFRASTRUCTURE


def _alert(check: AnyCheck, found: Finding, starts_at: float) -> Alert:
    """Return the alert for a check with a complaint; its fingerprint is the check's name."""
    name, kind = check.name, kind_of(check) or ""
    return Alert(
        fingerprint=check.name,
        severity=check.alert_severity,
        title=phrase("{check} {complaint}", check=name, complaint=found.complaint),
        starts_at=starts_at,
        description=plain(f"{kind} {check.peer}"),
        labels=labels_of({"check": name, "probe": kind, "peer": plain(check.peer)}),
        domain=_domain(check),
        link=check.peer if isinstance(check, HttpCheck) else "",
    )


def open_session(config: ProbeConfig, tools: Tools) -> ProbeSession:
    """Return a session for the checks of `config`."""
    return ProbeSession(config, tools.clock)


def expects(config: ProbeConfig) -> tuple[str, ...]:
    """Return the signals of the kinds of check that are configured."""
    by_kind = sorted(config.checks, key=lambda check: kind_of(check) or "")
    return _ALWAYS + tuple(dict.fromkeys(signal for check in by_kind for signal in supplies(check)))


def supplies(check: AnyCheck) -> tuple[str, ...]:
    """Return the signals that a check supplies beside those that every check does."""
    load = (LOAD,) if isinstance(check, HttpCheck) and check.http.dashboard else ()
    return (*_SUPPLIES[kind_of(check) or ""], *load)


CONNECTOR = Connector(
    kind="probe",
    title="Probes",
    domain=Domain.INFRASTRUCTURE,
    config=ProbeConfig,
    open=open_session,
    expects=expects,
)
