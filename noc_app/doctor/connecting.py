"""Connecting to one target, check by check: each is told when it begins and when it is over, and a failure ends it."""

import asyncio
import logging
import socket
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeAlias

from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.catalog import target_of
from noc_app.connectors.http import tls_context
from noc_app.connectors.http_errors import cause
from noc_app.connectors.kit import Remembering, Session
from noc_app.doctor import blame
from noc_app.doctor.answer import clock_step, fresh_step, query_step, rights_step, sign_in_step
from noc_app.doctor.certificate import encrypted_words
from noc_app.doctor.finding import Finding, fault
from noc_app.doctor.network import proxy_of
from noc_app.doctor.steps import OVER, Check, Stand, Step, passed, skipped, told, unknown
from noc_app.engine.console import is_address
from noc_app.engine.opening import Opener, secret_refs
from noc_app.model import ConfigError, MissingSecret, PastSeries, PollError, PollResult, TimedOut, Unreachable
from noc_app.model.errors import said_by
from noc_app.model.said import parted, phrase

CONNECT_S = 10.0  # for each of name, port and encryption, at most; less if the target's own time is shorter
PAST_S, PAST_STEP_S = 1800.0, 5.0  # of the sample

log = logging.getLogger(__name__)

Tell: TypeAlias = Callable[[Step], None]


@dataclass(frozen=True, slots=True)
class Around:
    """What a target is asked with; `ill` are the proxies that do not work, by variable."""

    opener: Opener
    environment: Mapping[str, str]
    ill: Mapping[str, Finding] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Looked:
    """How it went. `skew_s` is how far the target's clock is ahead of ours, None if it did not say.

    `findings` are for a report: settings that cannot be used explain whatever else is wrong.
    """

    steps: tuple[Step, ...]
    findings: tuple[Finding, ...]
    answered: bool
    skew_s: float | None = None
    result: PollResult | None = None
    past: tuple[PastSeries, ...] = ()


async def look_at(config: TargetConfig, around: Around, tell: Tell, *, past: bool = False) -> Looked:
    """Make the eight checks; with `past` the target is also asked what it remembers of the last half hour."""
    look = _Look(config, around, tell)
    session = await look.open()
    try:
        for check, work in ((Check.NAME, look.name), (Check.PORT, look.port), (Check.ENCRYPTION, look.encryption)):
            if not await look.make(check, work):
                return look.looked()
        if not look.may_ask() or session is None:
            return look.looked()
        result = await look.ask(session)
        remembered = await _past(session) if past and result is not None else ()
        return look.looked(result, remembered)
    finally:
        if session is not None:
            await around.opener.close(session)


class _Look:
    """The checks of one target, as far as they have come."""

    def __init__(self, config: TargetConfig, around: Around, tell: Tell) -> None:
        self._config, self._around, self._tell = config, around, tell
        self._steps = {check: Step(check=check) for check in Check}
        self._unusable: dict[Check, Step] = {}  # what was found before anything was asked
        self._addresses: tuple[str, ...] = ()
        self._answered = False
        self._skew_s: float | None = None
        self._proxy = proxy_of(str(config.url), around.environment) if isinstance(config, HttpTargetConfig) else ""

    async def open(self) -> Session | None:
        """Return a session; None if the settings do not allow one, which is told at its check."""
        try:
            return await asyncio.to_thread(self._around.opener.open, target_of(self._config))
        except MissingSecret as error:  # the doctor's check of the secrets names it
            what, fix = parted(said_by(error))
            self._unusable[Check.SIGN_IN] = Step(
                check=Check.SIGN_IN, stand=Stand.FAILED, what=what, fix=fix or phrase("put the secret there")
            )
        except ConfigError as error:
            check = _SETTINGS.get(str(error).partition(":")[0], Check.QUERY)
            (finding,) = blame.unusable(self._config, error)
            explained = self._proxy in self._around.ill
            self._unusable[check] = Step(
                check=check,
                stand=Stand.FAILED,
                what=finding.what,
                fix=finding.fix,
                finding=None if explained else finding,
            )
        return None

    async def make(self, check: Check, work: Callable[[], Awaitable[Step]]) -> bool:
        """Make one check; return whether the next may be made."""
        if check in self._unusable:
            self._set(self._unusable[check])
        else:
            self._set(Step(check=check, stand=Stand.RUNNING))
            self._set(await work())
        return self._goes_on()

    def may_ask(self) -> bool:
        """Return whether there is a session to ask; if not, why is told at its check."""
        for check in (Check.SIGN_IN, Check.PERMISSIONS, Check.QUERY):
            if check in self._unusable:
                self._set(self._unusable[check])
                return self._goes_on()
        return True

    async def name(self) -> Step:
        """Look the name up."""
        host = self._config.host
        if not host:
            return skipped(Check.NAME, phrase("no host is connected to: it is read on this machine"))
        if self._proxy:
            return skipped(Check.NAME, phrase("the proxy of {proxy} looks it up", proxy=self._proxy))
        if is_address(host):
            self._addresses = (host,)
            return skipped(Check.NAME, phrase("{host} is an address, there is no name to look up", host=host))
        began = time.monotonic()
        try:
            async with asyncio.timeout(self._patience_s):
                found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError, TimeoutError) as error:
            return await self._blamed(Check.NAME, Unreachable(cause(error)), error)
        self._addresses = tuple(dict.fromkeys(str(address[0]) for *_, address in found))
        found_at = phrase("{host} is {addresses}", host=host, addresses=self._addresses[:2])
        return passed(Check.NAME, found_at, _ms(began))

    async def port(self) -> Step:
        """Connect to the port, at the first address that takes it."""
        port = self._config.tcp_port
        if self._proxy:
            return self._by_proxy()
        if not port or not self._addresses:
            return skipped(Check.PORT, phrase("no port is connected to"))
        failed: Exception | None = None
        for address in self._addresses:
            began = time.monotonic()
            try:
                async with asyncio.timeout(self._patience_s):
                    _, writer = await asyncio.open_connection(address, port)
            except (OSError, TimeoutError) as error:
                failed = failed or error
                continue
            writer.close()
            return passed(Check.PORT, phrase("{port} is open", port=port), _ms(began))
        assert failed is not None  # noqa: S101 - there was at least one address
        return await self._blamed(Check.PORT, Unreachable(cause(failed)), failed)

    async def encryption(self) -> Step:
        """Shake hands by TLS, and look at the certificate."""
        config = self._config
        if not isinstance(config, HttpTargetConfig):
            return skipped(Check.ENCRYPTION, phrase("its own protocol settles that while it signs in"))
        if config.url.scheme != "https":
            return self._in_the_clear(config)
        if self._proxy:
            return skipped(Check.ENCRYPTION, phrase("made through the proxy, together with the query"))
        began, name = time.monotonic(), config.tls.server_name or config.host
        try:
            context = await asyncio.to_thread(tls_context, config.tls)
            async with asyncio.timeout(self._patience_s):
                _, writer = await asyncio.open_connection(
                    self._addresses[0], config.tcp_port, ssl=context, server_hostname=name
                )
        except (OSError, TimeoutError) as error:
            return await self._blamed(Check.ENCRYPTION, Unreachable(cause(error)), error)
        writer.close()
        if not config.tls.verify:
            return told(Check.ENCRYPTION, Stand.ADVICE, blame.unverified(config), _ms(began))
        return passed(Check.ENCRYPTION, encrypted_words(writer.get_extra_info("ssl_object")), _ms(began))

    async def ask(self, session: Session) -> PollResult | None:
        """Ask once, and tell what the answer says about the other checks; None if there was none."""
        for check in (Check.SIGN_IN, Check.PERMISSIONS, Check.QUERY):
            self._set(Step(check=check, stand=Stand.RUNNING))
        began = time.monotonic()
        try:
            async with asyncio.timeout(self._config.timeout):
                result = await session.poll()
        except TimeoutError:
            await self._unanswered(
                TimedOut(phrase("no complete answer in {seconds} s", seconds=float(self._config.timeout)))
            )
        except PollError as error:
            await self._unanswered(error)
        except Exception:
            log.exception("bug in connector %s, target %s", self._config.kind, self._config.id)
            self._answered = True
            self._fail(Check.QUERY, _bug(self._config))
        else:
            self._answered = True
            self._skew_s = self._around.opener.skew_s(session)
            self._set(sign_in_step(self._config))
            self._set(rights_step(self._config, session))
            self._set(query_step(self._config, result, _ms(began)))
            self._set(fresh_step(self._config, result, time.time() + (self._skew_s or 0.0)))
            self._set(clock_step(self._config, self._skew_s))
            return result
        self._skew_s = self._around.opener.skew_s(session)
        return None

    def looked(self, result: PollResult | None = None, past: tuple[PastSeries, ...] = ()) -> Looked:
        """Return how it went."""
        blamed = self._unusable or self._steps
        findings = tuple(step.finding for step in blamed.values() if step.finding is not None)
        return Looked(tuple(self._steps.values()), findings, self._answered, self._skew_s, result, past)

    async def _unanswered(self, error: PollError) -> None:
        """Blame the check that explains why the target was not read."""
        self._answered = not isinstance(error, Unreachable | TimedOut)
        around = self._around
        found = await blame.ill(self._config, error, around.environment, around.ill)
        if not found:
            self._set(self._by_proxy())
            self._goes_on()
            return
        self._fail(_check_of(found[0], error), found[0])

    def _fail(self, check: Check, finding: Finding) -> None:
        self._set(told(check, Stand.FAILED, finding))
        self._goes_on()

    def _by_proxy(self) -> Step:
        """Return how the proxy stands between: one that does not work is told once, as the proxy's fault."""
        broken = self._around.ill.get(self._proxy)
        if broken is None:
            return skipped(Check.PORT, phrase("asked through the proxy of {proxy}", proxy=self._proxy))
        return Step(check=Check.PORT, stand=Stand.FAILED, what=broken.what, fix=broken.fix)

    def _in_the_clear(self, config: HttpTargetConfig) -> Step:
        """Return what it means that nothing is encrypted; a secret that others can read is worth knowing."""
        if is_address(config.host) and config.host.startswith(("127.", "::1")):
            return skipped(Check.ENCRYPTION, phrase("not encrypted; it does not leave this machine"))
        if not secret_refs(config):
            bare = phrase("not encrypted: whoever is between can read and change the answers")
            return skipped(Check.ENCRYPTION, bare)
        what = phrase(
            "{target} is asked without encryption: whoever is between can read our credentials", target=config.name
        )
        fix = phrase("let {id} be asked by https", id=config.id)
        return told(Check.ENCRYPTION, Stand.ADVICE, blame.in_the_clear(config, what, fix))

    async def _blamed(self, check: Check, error: Unreachable, why: BaseException) -> Step:
        """Return the failure of a check in the words of whoever explains it."""
        error.__cause__ = why
        around = self._around
        found = await blame.ill(self._config, error, around.environment, around.ill)
        return told(check, Stand.FAILED, found[0])

    def _goes_on(self) -> bool:
        """Return whether nothing has failed; what comes after a failure is skipped."""
        failed = next((s.check for s in self._steps.values() if s.stand is Stand.FAILED), None)
        if failed is None:
            return True
        for step in tuple(self._steps.values()):
            if step.stand not in OVER:
                self._set(skipped(step.check, unknown(failed)))
        return False

    def _set(self, step: Step) -> None:
        self._steps[step.check] = step
        self._tell(step)

    @property
    def _patience_s(self) -> float:
        return min(CONNECT_S, self._config.timeout)


_SETTINGS = {"url": Check.NAME, "tls": Check.ENCRYPTION, "auth": Check.SIGN_IN}
_BLAMED = {"dns": Check.NAME, "proxy": Check.PORT, "tls": Check.ENCRYPTION}


def _check_of(finding: Finding, error: PollError) -> Check:
    """Return the check that a finding about an unanswered poll belongs to."""
    kind = finding.id.partition(":")[0]
    if kind == "credential":
        return Check.PERMISSIONS if "403" in str(error) else Check.SIGN_IN
    return _BLAMED.get(kind, Check.QUERY)


def _bug(config: TargetConfig) -> Finding:
    fix = phrase("send the support bundle to whoever looks after NOC Board")
    (told_,) = fault(f"target:{config.id}", phrase("{name}: its connector has a bug", name=config.name), fix)
    return told_


async def _past(session: Session) -> tuple[PastSeries, ...]:
    """Return what the target remembers of the last half hour; a convenience, so nothing if it cannot be had."""
    if not isinstance(session, Remembering):
        return ()
    now = time.time()
    with suppress(PollError, TimeoutError):
        async with asyncio.timeout(CONNECT_S):
            return tuple(await session.past(now - PAST_S, now, PAST_STEP_S))
    return ()


def _ms(began: float) -> float:
    return (time.monotonic() - began) * 1000.0
