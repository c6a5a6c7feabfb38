"""Suricata: what its signatures found, what it blocked, and whether it sees all of the traffic.

API   https://docs.suricata.io/en/latest/output/eve/eve-json-format.html
Seen  7.0.10
Against  a real Suricata on captures of our own making, in the live tests
Alerts  of the signature's priority: 1 is major, 2 a warning, below that information; what was blocked is information

The board's user needs to read eve.json: the group of the sensor, on Debian `adm`; to have signatures loaded again, to
write to the command socket. The output
`eve-log` must have the types alert and stats, for blocked packets drop. ATT&CK techniques come from the metadata of the
signatures: `metadata: yes` under alert. kernel_packets counts, as in Linux' capture, what was dropped too.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import Field

from noc_app.config.fields import Duration
from noc_app.config.operation import Asked, Operation
from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.recent import Recent
from noc_app.connectors.security.suricata_lines import eve_lines, first_moment
from noc_app.connectors.security.suricata_socket import barred, parse_reload, told
from noc_app.connectors.security.suricata_wire import HIGH, LOW, MEDIUM, Detection, Stats, parse_eve
from noc_app.connectors.tail import Tail, end_of
from noc_app.model import Alert, Around, Domain, Lines, PollResult, Sample, Severity, TimedOut, labels_of
from noc_app.model.log_line import ADDRESSES_ALONE, is_address, nearest
from noc_app.model.said import beside, in_turn, phrase

DETECTIONS, THREATS = "security.detections", "security.threats.active"
BLOCKED, ANOMALIES = "security.attacks.blocked.rate", "security.anomalies"
PACKETS, SYN, DROPPED = "security.ddos.packets", "security.ddos.syn.rate", "security.sensor.dropped_ratio"
MEASURED = (PACKETS, SYN, DROPPED)
SIGNALS = (THREATS, DETECTIONS, BLOCKED, ANOMALIES, *MEASURED)
HOUR_S = 3600.0
BLOCKED_SPAN_S = 300.0
SEVERITIES = {HIGH: Severity.MAJOR, MEDIUM: Severity.WARNING, LOW: Severity.INFORMATION}
NO_TECHNIQUE = "none"
ALERTS_SHOWN = 200
SOURCES_NAMED = 3
SAME_START_S = 5.0  # Suricata tells its age in whole seconds
TIME_SHARE, SOCKET_TIME_SHARE = 0.8, 0.1
QUIET = phrase("has not been seen again for {minutes} min")


class Config(TargetConfig):
    """One Suricata sensor, by its eve.json, which its group may read; to act, by its command socket."""

    kind: Literal["suricata"] = "suricata"
    file: str = Field(
        default="/var/log/suricata/eve.json",
        max_length=1000,
        title="eve.json",
        description="the file that eve-log writes",
    )
    hold: Duration = Field(
        default=900.0,
        ge=60.0,
        le=86400.0,
        title="Hold",
        description="how long an alert stands after its signature matched for the last time",
    )
    socket: str = Field(
        default="/var/run/suricata-command.socket",
        max_length=100,
        title="Command socket",
        description="the socket of unix-command, to have the signatures loaded again",
    )
    silent_after: Duration = Field(
        default=60.0,
        ge=10.0,
        le=86400.0,
        title="Silent after",
        description="a sensor that has not told its counters for so long may be dead (usual: every 8 s)",
    )


@dataclass(slots=True)
class _Standing:
    """A signature that matched within the hold."""

    first: Detection
    last: Detection
    number: int = 0
    sources: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class SuricataSession:
    """One sensor being read. Remembers the last hour, and the counters of its last two reports."""

    operations: ClassVar[tuple[Operation, ...]] = (
        Operation(
            id="reload-rules",
            title=phrase("Load the signatures again"),
            help=phrase("Has Suricata read its rule files again, without a restart."),
            scope=phrase("write access to the command socket"),
        ),
    )

    config: Config
    tools: Tools
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _techniques: Recent[tuple[str, str]] = field(default_factory=lambda: Recent(HOUR_S, (NO_TECHNIQUE, LOW), keep=True))
    _anomalies: Recent[str] = field(default_factory=lambda: Recent(HOUR_S, "other", keep=True))
    _blocked: Recent[str] = field(default_factory=lambda: Recent(BLOCKED_SPAN_S, ""))
    _standing: dict[str, _Standing] = field(default_factory=dict)
    _lost: Recent[str] = field(default_factory=lambda: Recent(HOUR_S, ""))
    _stats: tuple[Stats | None, Stats | None] = (None, None)  # the newest of the look before, and of the last one
    _tail: Tail = field(init=False)
    _barred: str = ""  # why this user cannot write to the command socket

    def __post_init__(self) -> None:
        self._tail = Tail(Path(self.config.file))

    async def poll(self) -> PollResult:
        """Read what is new and tell what the last hour holds. Raises PollError."""
        reading = phrase("reading {path}", path=plain(self._tail.path))
        news = await self._calls.run(reading, self._tail.look, self.config.timeout * TIME_SHARE)
        now = self.tools.clock()
        eve = await self.tools.decode(parse_eve, news.lines, now - max(HOUR_S, self.config.hold))
        self._tail.taken()
        for found in eve.detections:
            self._take(found, now)
        for at in eve.blocked:
            self._blocked.add(at, "")
        for at, kind in eve.anomalies:
            self._anomalies.add(at, kind)
        self._measure(eve.stats)
        await self._look_at_socket()
        gaps = self._gaps(news.lost, eve.unreadable, now)
        cleared = {} if "*" in gaps else self._end(now)
        return PollResult(
            samples=(*self._counts(now), *self._measured()),
            alerts=tuple(self._alerts()),
            alerts_complete="*" not in gaps,
            cleared=cleared,
            gaps=gaps,
        )

    @property
    def keeps_lines(self) -> bool:
        """Return that there are lines: eve.json is what it writes."""
        return True

    async def lines(self, around: Around) -> Lines:
        """Return what was found, dropped or odd around a moment, about addresses that are named. Raises PollError."""
        if not (around.whole or any(map(is_address, around.hosts))):
            return Lines(gap=ADDRESSES_ALONE)
        path = self._tail.path
        within_s = self.config.timeout * TIME_SHARE
        body, whole = await self._calls.run(f"reading lines of {path}", lambda: end_of(path), within_s)
        found = await self.tools.decode(eve_lines, body, around)
        first = await self.tools.decode(first_moment, body)
        cut = not whole and (first is None or first > around.start)
        return nearest(found, around, phrase("its file is not read so far back") if cut else "")

    def denied(self) -> Mapping[str, str]:
        """Return that nothing can be told to Suricata if its socket is closed to this user."""
        return {operation.id: self._barred for operation in self.operations} if self._barred else {}

    def sends(self, asked: Asked) -> str:
        """Return the command of an operation."""
        return f'{self.config.socket}: {{"command": "{asked.operation}"}}'

    async def operate(self, asked: Asked) -> str:
        """Have the signatures loaded again. Raises CommandError and PollError."""
        await told(self.config.socket, asked.operation, self.config.timeout)
        return ""

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether they were loaded since. Raises CommandError and PollError."""
        message = await told(self.config.socket, "ruleset-reload-time", self.config.timeout)
        return parse_reload(message) >= asked.at - SAME_START_S

    async def _look_at_socket(self) -> None:
        path = self.config.socket
        within_s = self.config.timeout * SOCKET_TIME_SHARE
        try:
            self._barred = await self._calls.run(f"looking at {path}", lambda: barred(path), within_s)
        except TimedOut:  # then it is tried
            self._barred = ""

    def _take(self, found: Detection, now: float) -> None:
        for technique in found.techniques or (NO_TECHNIQUE,):
            self._techniques.add(found.at, (technique, found.severity))
        if found.blocked:
            self._blocked.add(found.at, "")
        if now - found.at > self.config.hold:
            return
        standing = self._standing.setdefault(found.rule, _Standing(found, found))
        standing.last, standing.number = found, standing.number + 1
        if len(standing.sources) < ALERTS_SHOWN:
            standing.sources[found.source] = None

    def _measure(self, reports: Sequence[Stats]) -> None:
        """Keep the newest report, and the one to take rates from: of the look before, if Suricata still runs."""
        known = before = self._stats[1]
        for report in reports:
            if before is not None and _same_run(before, report):
                self._lost.add(report.at, "", max(0, report.lost_alerts - before.lost_alerts))
            before = report
        if reports:
            newest = reports[-1]
            earlier = [r for r in (known, *reports[-2:-1]) if r is not None and _same_run(r, newest)]
            self._stats = (next(iter(earlier), None), newest)

    def _end(self, now: float) -> dict[str, str]:
        """Forget the signatures that have not matched for long; return their fingerprints with the reason."""
        over = [rule for rule, s in self._standing.items() if now - s.last.at > self.config.hold]
        for rule in over:
            del self._standing[rule]
        return dict.fromkeys(over, QUIET.of(minutes=f"{self.config.hold / 60:.0f}"))

    def _gaps(self, lost: str, unreadable: int, now: float) -> dict[str, str]:
        newest = self._stats[1]
        said = [lost] if lost else []
        if newest is None:
            said.append(phrase("Suricata has not told its counters: is stats among the types of its eve-log?"))
        elif now - newest.at > self.config.silent_after:
            mute = phrase("Suricata has not told its counters for {seconds} s; it may be dead")
            said.append(mute.of(seconds=f"{now - newest.at:.0f}"))
        if unreadable:
            said.append(phrase("lines that could not be read: {count}", count=unreadable))
        gaps = {"*": in_turn(said)} if said else {}
        if lost_alerts := self._lost.number("", now):
            gaps[DETECTIONS] = phrase(
                "Suricata itself lost {count} alerts: its queue for one packet was full", count=lost_alerts
            )
        if newest is not None and newest.dropped is None:
            gaps[DROPPED] = phrase("this way of capturing does not tell what it missed")
        return gaps

    def _counts(self, now: float) -> Iterator[Sample]:
        techniques = self._techniques.counts(now)
        for technique, severity in dict.fromkeys((*((NO_TECHNIQUE, s) for s in SEVERITIES), *techniques)):
            number = float(techniques[technique, severity])
            yield Sample(DETECTIONS, number, labels_of({"technique": technique, "severity": severity}))
        for severity in SEVERITIES:
            standing = sum(s.last.severity == severity and not s.last.blocked for s in self._standing.values())
            yield Sample(THREATS, float(standing), labels_of({"severity": severity}))
        anomalies = self._anomalies.counts(now)
        for kind in anomalies or ("other",):
            yield Sample(ANOMALIES, float(anomalies[kind]), labels_of({"kind": kind}))
        blocked = self._blocked.counts(now).total() / (BLOCKED_SPAN_S / 60.0)
        yield Sample(BLOCKED, blocked, labels_of({"source": plain(self.config.name)}))

    def _measured(self) -> Iterator[Sample]:
        """Yield what two reports of the counters say, with Suricata's own time; nothing across a restart."""
        before, after = self._stats
        if before is None or after is None or after.uptime_s <= before.uptime_s:
            return
        elapsed_s, here = after.uptime_s - before.uptime_s, labels_of({"site": plain(self.config.name)})
        lag_s = min(elapsed_s, self.config.silent_after)  # until the next report is due
        yield Sample(PACKETS, (after.packets - before.packets) / elapsed_s, here, after.at, lag_s=lag_s)
        yield Sample(SYN, max(0, after.syn - before.syn) / elapsed_s, here, after.at, lag_s=lag_s)
        if None in {before.captured, before.dropped, after.captured, after.dropped}:
            return
        dropped = max(0, (after.dropped or 0) - (before.dropped or 0))
        passed = max(dropped, (after.captured or 0) - (before.captured or 0))
        ratio = dropped / passed if passed else 0.0  # of no traffic none was missed
        yield Sample(DROPPED, ratio, labels_of({"sensor": plain(self.config.name)}), after.at, lag_s=lag_s)

    def _alerts(self) -> Iterator[Alert]:
        ranked = sorted(self._standing.items(), key=lambda pair: (-SEVERITIES[pair[1].last.severity], -pair[1].last.at))
        for rule, standing in ranked[:ALERTS_SHOWN]:
            yield _alert(rule, standing)
        if len(ranked) > ALERTS_SHOWN:
            rest = [s for _, s in ranked[ALERTS_SHOWN:]]
            yield Alert(
                fingerprint="more",
                severity=max(SEVERITIES[s.last.severity] for s in rest),
                title=phrase("{count} more signatures matched", count=len(rest)),
                starts_at=min(s.first.at for s in rest),
                domain=Domain.SECURITY,
            )


def _same_run(before: Stats, after: Stats) -> bool:
    """Return whether Suricata was not started anew between two of its reports."""
    began = before.at - before.uptime_s, after.at - after.uptime_s
    return abs(began[0] - began[1]) < SAME_START_S and after.packets >= before.packets


def _alert(rule: str, standing: _Standing) -> Alert:
    last = standing.last
    named, more = tuple(standing.sources)[:SOURCES_NAMED], len(standing.sources) - SOURCES_NAMED
    sources = phrase("{target} and {more} more", target=named, more=more) if more > 0 else named
    matched = phrase("{count} times from {sources} to {target}")
    labels = {"signature": rule, "category": last.category, "technique": ", ".join(last.techniques)}
    return Alert(
        fingerprint=rule,
        severity=Severity.INFORMATION if last.blocked else SEVERITIES[last.severity],
        title=phrase("{alert} (blocked)", alert=last.title) if last.blocked else last.title,
        description=beside(matched.of(count=standing.number, sources=sources, target=last.target), last.category),
        starts_at=max(0.0, standing.first.at),
        labels=labels_of({name: value for name, value in labels.items() if value}),
        domain=Domain.SECURITY,
    )


def _open(config: Config, tools: Tools) -> SuricataSession:
    return SuricataSession(config, tools)


def _expects(config: Config) -> tuple[str, ...]:
    return SIGNALS


CONNECTOR = Connector(
    kind="suricata",
    title="Suricata",
    domain=Domain.SECURITY,
    config=Config,
    open=_open,
    expects=_expects,
)
