"""Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.

API   https://man.openbsd.org/sshd.8, sudo(8), su(1), login(1); https://systemd.io/JOURNAL_EXPORT_FORMATS/
Seen  OpenSSH 9.2, systemd 252
Against  a real sshd and journalctl, and the annotated logs of fail2ban, in the live tests

The board's user needs to read the file or the journal: the group `adm`, on some systems `systemd-journal`. Nothing is
written. A log says nothing of its own death, so one that was not written to for long is named as a gap.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, Self

from pydantic import Field, model_validator

from noc_app.config.fields import Duration
from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.command import output_of
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.recent import Recent
from noc_app.connectors.security.auth_log_wire import SSH, SUDO, Event, Read, What, parse_journal, parse_lines
from noc_app.connectors.tail import Tail
from noc_app.model import Alert, Domain, PollResult, Sample, Severity, labels_of

RATIO, RATE = "security.authentication.failure_ratio", "security.authentication.rate"
BRUTE_FORCE, PRIVILEGED = "security.authentication.brute_force", "security.access.privileged"
DENIALS = "security.authorization.denials"
SIGNALS = (RATE, RATIO, BRUTE_FORCE, PRIVILEGED, DENIALS)
REALMS = (SSH, SUDO)  # said to be quiet when they are; others from their first sign-in on
HOUR_S = 3600.0
MUCH_MORE = 10  # times what counts as an attack
ALERTS_SHOWN = 100
TIME_SHARE = 0.4  # of the poll's time, for each of up to two questions
_FILE = "/var/log/auth.log"


class Config(TargetConfig):
    """The sign-ins of one machine. Reading needs the group adm (or systemd-journal); nothing is written."""

    kind: Literal["auth_log"] = "auth_log"
    file: str = Field(
        default="",
        max_length=1000,
        title="Log file",
        description=f"the file that syslog writes; {_FILE} if empty; /var/log/secure on Red Hat",
    )
    journal: bool = Field(default=False, title="Journal", description="read the systemd journal instead of a file")
    journal_dir: str = Field(
        default="",
        max_length=1000,
        title="Journal folder",
        description="another machine's journal, such as /var/log/journal/remote; this machine's if empty",
    )
    window: Duration = Field(
        default=600.0, ge=60.0, le=86400.0, title="Window", description="the time over which sign-ins are counted"
    )
    failures: int = Field(
        default=10,
        ge=2,
        le=100_000,
        title="Failures that are an attack",
        description="as many failed sign-ins from one source within the window are brute force",
    )
    silent_after: Duration = Field(
        default=7200.0,
        ge=60.0,
        le=604_800.0,
        title="Silent after",
        description="a log to which nothing was written for so long may be dead, and the board says so",
    )

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if self.file and self.journal:
            raise ValueError("give a file or journal: true, not both")
        if self.journal_dir and not self.journal:
            raise ValueError("journal_dir needs journal: true")
        return self


class Source(NamedTuple):
    """Who failed: an address, or where there is none, a user."""

    realm: str
    name: str


ELSEWHERE = Source("", "many others")


@dataclass(slots=True)
class AuthLogSession:
    """One log being read. Remembers what it told within the window, and which attacks stand."""

    config: Config
    tools: Tools
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _cursor: str = ""
    _attacked: dict[str, float] = field(default_factory=dict)  # fingerprint to when it began
    _entered: dict[Source, Event] = field(default_factory=dict)  # sign-ins after an attack
    _tail: Tail = field(init=False)
    _outcomes: Recent[tuple[str, What]] = field(init=False)
    _failed: Recent[Source] = field(init=False)
    _denied: Recent[str] = field(init=False)
    _privileged: Recent[str] = field(init=False)

    def __post_init__(self) -> None:
        self._tail = Tail(Path(self.config.file or _FILE))
        self._outcomes = Recent(self.config.window, ("", What.FAILED), keep=True)
        self._failed = Recent(self.config.window, ELSEWHERE)
        self._denied = Recent(self.config.window, "")
        self._privileged = Recent(HOUR_S, "")

    async def poll(self) -> PollResult:
        """Read what is new and count what the window holds. Raises PollError."""
        gaps: dict[str, str] = {}
        read, written_at = await (self._from_journal() if self.config.journal else self._from_file(gaps))
        now = self.tools.clock()
        for event in sorted(read.events, key=lambda e: e.at):
            self._count(event)
        self._watch_over(written_at, read.unreadable, now, gaps)
        failed = self._failed.counts(now)
        attackers = {source: n for source, n in failed.items() if n >= self.config.failures}
        alerts = tuple(self._alerts(attackers, now))
        return PollResult(
            samples=tuple(self._samples(attackers, now)), alerts=alerts, alerts_complete=not gaps, gaps=gaps
        )

    async def _from_file(self, gaps: dict[str, str]) -> tuple[Read, float | None]:
        news = await self._calls.run(
            f"reading {self._tail.path}", self._tail.look, self.config.timeout * 2 * TIME_SHARE
        )
        if news.lost:
            gaps["*"] = news.lost
        return await self.tools.decode(parse_lines, news.lines, self.tools.clock()), news.written_at

    async def _from_journal(self) -> tuple[Read, float | None]:
        place = (f"--directory={self.config.journal_dir}",) if self.config.journal_dir else ()
        ask = ("journalctl", "--quiet", "--no-pager", "--output=json", *place)
        longest_s = max(self.config.window, HOUR_S)
        since = f"--after-cursor={self._cursor}" if self._cursor else f"--since=@{self.tools.clock() - longest_s:.0f}"
        # what auth.log gets too: the facilities auth and authpriv; the same field twice means either
        found = await self._asked((*ask, since, "SYSLOG_FACILITY=4", "SYSLOG_FACILITY=10"))
        read = await self.tools.decode(parse_journal, found)
        self._cursor = read.cursor or self._cursor
        newest = await self.tools.decode(parse_journal, await self._asked((*ask, "--lines=1")))
        return read, newest.newest

    async def _asked(self, argv: tuple[str, ...]) -> bytes:
        within_s = self.config.timeout * TIME_SHARE
        return await self._calls.run("journalctl", lambda: output_of(argv, within_s, tolerate=1), within_s + 1.0)

    def _count(self, event: Event) -> None:
        source = Source(event.realm, event.source or f"user {event.user}")
        if event.what is What.PRIVILEGED:
            self._privileged.add(event.at, event.host, event.times)
        elif event.what is What.DENIED:
            self._denied.add(event.at, event.host, event.times)
        else:
            self._outcomes.add(event.at, (event.realm, event.what), event.times)
        if event.what is What.FAILED:
            self._failed.add(event.at, source, event.times)
        elif event.what is What.OK and self._failed.number(source, event.at) >= self.config.failures:
            self._entered[source] = event

    def _watch_over(self, written_at: float | None, unreadable: int, now: float, gaps: dict[str, str]) -> None:
        """Put into `gaps` what makes silence no evidence."""
        said = [gaps["*"]] if "*" in gaps else []
        if written_at is None:
            said.append("nothing at all can be read; is this user in the group adm or systemd-journal?")
        elif now - written_at > self.config.silent_after:
            said.append(f"nothing was written for {(now - written_at) / 60:.0f} min; the logging may be dead")
        if unreadable:
            said.append(f"{unreadable} lines could not be read")
        if said:
            gaps["*"] = "; ".join(said)

    def _samples(self, attackers: Mapping[Source, int], now: float) -> Iterator[Sample]:
        outcomes = self._outcomes.counts(now)
        minutes = self.config.window / 60.0
        for realm in dict.fromkeys((*REALMS, *sorted(realm for realm, _ in outcomes))):
            good, bad = outcomes[realm, What.OK], outcomes[realm, What.FAILED]
            yield Sample(RATE, good / minutes, labels_of({"realm": realm, "outcome": "success"}))
            yield Sample(RATE, bad / minutes, labels_of({"realm": realm, "outcome": "failure"}))
            # of no sign-ins none has failed
            yield Sample(RATIO, bad / (good + bad) if good + bad else 0.0, labels_of({"realm": realm}))
            attacks = sum(source.realm == realm for source in attackers)
            yield Sample(BRUTE_FORCE, float(attacks), labels_of({"realm": realm}))
        yield Sample(PRIVILEGED, float(self._privileged.counts(now).total()))
        yield Sample(DENIALS, self._denied.counts(now).total() / minutes)

    def _alerts(self, attackers: Mapping[Source, int], now: float) -> Iterator[Alert]:
        worst = sorted(attackers.items(), key=lambda pair: (-pair[1], pair[0]))
        begun = {_print(source): self._attacked.get(_print(source), now) for source in attackers}
        self._attacked = begun
        for source, number in worst[:ALERTS_SHOWN]:
            yield self._attack(source, number, begun[_print(source)])
        if len(worst) > ALERTS_SHOWN:
            yield _many(len(worst) - ALERTS_SHOWN, begun[_print(worst[ALERTS_SHOWN][0])])
        self._entered = {s: e for s, e in self._entered.items() if now - e.at < max(HOUR_S, self.config.window)}
        for source, event in list(self._entered.items())[:ALERTS_SHOWN]:
            yield _entry(source, event)

    def _attack(self, source: Source, number: int, began_at: float) -> Alert:
        much = number >= MUCH_MORE * self.config.failures
        return Alert(
            fingerprint=_print(source),
            severity=Severity.MAJOR if much else Severity.WARNING,
            title=plain(f"Brute force on {source.realm or 'several'} from {source.name}"),
            description=f"{number} failed sign-ins in {self.config.window / 60:.0f} min",
            starts_at=began_at,
            labels=labels_of({"realm": source.realm, "source": source.name}),
            domain=Domain.SECURITY,
        )


def _print(source: Source) -> str:
    return plain(f"attack/{source.realm}/{source.name}", 400)


def _many(number: int, began_at: float) -> Alert:
    return Alert(
        fingerprint="attack/more",
        severity=Severity.MAJOR,
        title=f"Brute force from {number} more sources",
        starts_at=began_at,
        domain=Domain.SECURITY,
    )


def _entry(source: Source, event: Event) -> Alert:
    return Alert(
        fingerprint=plain(f"entered/{source.realm}/{source.name}", 400),
        severity=Severity.CRITICAL,
        title=plain(f"{event.user or 'Somebody'} signed in over {source.realm} from {source.name} after brute force"),
        starts_at=event.at,
        labels=labels_of({"host": event.host, "realm": source.realm, "source": source.name, "user": event.user}),
        domain=Domain.SECURITY,
    )


def _open(config: Config, tools: Tools) -> AuthLogSession:
    return AuthLogSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="auth_log",
    title="Authentication log",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
