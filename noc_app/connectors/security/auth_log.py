"""Sign-ins of a machine, from its authentication log or its systemd journal: who failed, how often, from where.

API   https://man.openbsd.org/sshd.8, sudo(8), su(1), login(1); https://systemd.io/JOURNAL_EXPORT_FORMATS/
Seen  OpenSSH 9.2, systemd 252
Against  a real sshd and journalctl, and the annotated logs of fail2ban, in the live tests
Alerts  a sign-in after brute force is critical; brute force a warning, major when it is far over the limit

The board's user needs to read the file or the journal: the group `adm`, on some systems `systemd-journal`. Nothing is
written. A log says nothing of its own death, so one that was not written to for long is named as a gap.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from noc_app.config.fields import Duration
from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.command import output_of
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.security.auth_log_lines import file_lines, first_moment, journal_lines
from noc_app.connectors.security.auth_log_wire import SSH, SUDO, Read, parse_journal, parse_lines
from noc_app.connectors.security.sign_ins import BRUTE_FORCE, DENIALS, HOUR_S, PRIVILEGED, RATE, RATIO, SignIns
from noc_app.connectors.tail import Tail, end_of
from noc_app.model import Around, Domain, Lines, PollResult
from noc_app.model.log_line import HOSTS_ALONE, nearest
from noc_app.model.said import in_turn, phrase

SIGNALS = (RATE, RATIO, BRUTE_FORCE, PRIVILEGED, DENIALS)
REALMS = (SSH, SUDO)  # said to be quiet when they are; others from their first sign-in on
ENTRIES = 2000  # of the journal that are read for the lines around a moment
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
            raise ValueError(phrase("give a file or journal: true, not both"))
        if self.journal_dir and not self.journal:
            raise ValueError(phrase("journal_dir needs journal: true"))
        return self


@dataclass(slots=True)
class AuthLogSession:
    """One log being read. Remembers what it told within the window, and which attacks stand."""

    config: Config
    tools: Tools
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _cursor: str = ""
    _tail: Tail = field(init=False)
    _seen: SignIns = field(init=False)

    def __post_init__(self) -> None:
        self._tail = Tail(Path(self.config.file or _FILE))
        self._seen = SignIns(self.config.window, self.config.failures)

    async def poll(self) -> PollResult:
        """Read what is new and count what the window holds. Raises PollError."""
        gaps: dict[str, str] = {}
        read, written_at = await (self._from_journal() if self.config.journal else self._from_file(gaps))
        now = self.tools.clock()
        self._seen.add(read.events)
        self._watch_over(written_at, read.unreadable, now, gaps)
        return PollResult(
            samples=(*self._seen.samples(REALMS, now), *self._seen.rights(now)),
            alerts=tuple(self._seen.alerts(now)),
            alerts_complete=not gaps,
            gaps=gaps,
        )

    @property
    def keeps_lines(self) -> bool:
        """Return that there are lines: a log is all that it is."""
        return True

    async def lines(self, around: Around) -> Lines:
        """Return lines of the log, or all entries of the journal, around a moment. Raises PollError."""
        if not (around.whole or around.hosts):
            return Lines(gap=HOSTS_ALONE)
        within_s, now = self.config.timeout * TIME_SHARE, self.tools.clock()
        if self.config.journal:
            ends = (f"--since=@{around.start:.0f}", f"--until=@{around.end + 1:.0f}", f"--lines={ENTRIES}")
            argv = (*self._journalctl, *ends)
            body = await self._calls.run(
                phrase("log lines of {product}", product="journalctl"),
                lambda: output_of(argv, within_s, tolerate=1),
                within_s + 1.0,
            )
            gap = phrase("only the newest {most} entries are read", most=ENTRIES)
            found = await self.tools.decode(journal_lines, body, around)
            return nearest(found, around, gap if body.count(b"\n") >= ENTRIES else "")
        path = self._tail.path
        body, whole = await self._calls.run(phrase("reading {path}", path=plain(path)), lambda: end_of(path), within_s)
        found = await self.tools.decode(file_lines, body, around, now)
        first = await self.tools.decode(first_moment, body, now)
        cut = not whole and (first is None or first > around.start)
        return nearest(found, around, phrase("its file is not read so far back") if cut else "")

    @property
    def _journalctl(self) -> tuple[str, ...]:
        place = (f"--directory={self.config.journal_dir}",) if self.config.journal_dir else ()
        return ("journalctl", "--quiet", "--no-pager", "--output=json", *place)

    async def _from_file(self, gaps: dict[str, str]) -> tuple[Read, float | None]:
        news = await self._calls.run(
            phrase("reading {path}", path=plain(self._tail.path)), self._tail.look, self.config.timeout * 2 * TIME_SHARE
        )
        if news.lost:
            gaps["*"] = news.lost
        now = self.tools.clock()
        since = now - max(self.config.window, HOUR_S)
        read = await self.tools.decode(parse_lines, news.lines, now, since)
        self._tail.taken()
        return read, news.written_at

    async def _from_journal(self) -> tuple[Read, float | None]:
        ask = self._journalctl
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

    def _watch_over(self, written_at: float | None, unreadable: int, now: float, gaps: dict[str, str]) -> None:
        """Put into `gaps` what makes silence no evidence."""
        said = [gaps["*"]] if "*" in gaps else []
        if written_at is None:
            said.append(phrase("nothing at all can be read; is this user in the group adm or systemd-journal?"))
        elif now - written_at > self.config.silent_after:
            minutes = f"{(now - written_at) / 60:.0f}"
            said.append(phrase("nothing was written for {minutes} min; the logging may be dead", minutes=minutes))
        if unreadable:
            said.append(phrase("lines that could not be read: {count}", count=unreadable))
        if said:
            gaps["*"] = in_turn(said)


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
