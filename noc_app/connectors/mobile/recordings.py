"""Sessions recorded on devices: HTTP archives and packet captures in a watched folder, read into network performance.

API   http://www.softwareishard.com/blog/har-12-spec/, https://www.wireshark.org/docs/man-pages/tshark.html
Seen  HAR 1.2 of mitmproxy 11.0.2, tshark 4.0.17
Against  the real programs, in the live tests

FOLDER/PLATFORM/VERSION/FILE says of what a recording is: `android/3.2/checkout.har`. Captures need tshark on this
machine (Debian: apt-get install tshark); no right to capture is needed to read them. A recording is read once. It is as
old as its newest request or packet, and that age is told: a test drive of last week is no evidence of today.
"""

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pydantic import Field

from noc_app.config.fields import Duration
from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.connectors.mobile.har import Exchange, parse_har
from noc_app.connectors.mobile.tshark import Traffic, read_capture
from noc_app.connectors.rows import Taken
from noc_app.model import BadPayload, Domain, NotPermitted, PollError, PollResult, Unreachable
from noc_app.model.errors import said_by
from noc_app.model.said import phrase
from noc_app.model.units import format_age

DURATION, ERRORS, PHASE = "mobile.network.duration", "mobile.network.error_ratio", "mobile.network.phase.duration"
TRIP, AGAIN, LOOK_UPS = "mobile.network.rtt", "mobile.network.retransmission_ratio", "mobile.dns.error_ratio"
AGE = "mobile.recording.age"
OF_ARCHIVES, OF_CAPTURES = (DURATION, ERRORS, PHASE), (TRIP, AGAIN)
ARCHIVES, CAPTURES = frozenset({".har"}), frozenset({".pcap", ".pcapng", ".cap"})
TIME_SHARE = 0.9
CAPTURE_SHARE = 0.3  # of the poll's time for one capture
SETTLED_S = 3.0  # a file that was written to so lately may not be whole yet
LARGEST_BYTES = 200_000_000
SERIES_LIMIT = 500


class Config(TargetConfig):
    """One folder of recordings."""

    kind: Literal["recordings"] = "recordings"
    every: Duration = Field(default=60.0, ge=1.0, le=86400.0, description="poll interval")
    timeout: Duration = Field(default=60.0, gt=0.0, le=600.0, description="total time for one poll")
    folder: Path = Field(title="Folder", description="that holds PLATFORM/VERSION/FILE")
    types: tuple[Literal["har", "pcap"], ...] = Field(
        default=("har",), min_length=1, title="Kinds", description="what is expected: har, pcap or both"
    )
    max_age: Duration = Field(
        default=86_400.0, gt=0, title="Oldest", description="recordings that are older are not counted"
    )
    tshark: str = Field(
        default="tshark", min_length=1, max_length=500, title="tshark", description="name or path of it"
    )
    files_per_poll: int = Field(default=20, ge=1, le=1000, title="At a time", description="new files read in one poll")


@dataclass(frozen=True, slots=True)
class Recording:
    """What one file says: requests, and for a capture also its traffic. `failure` is why it could not be read."""

    newest_at: float = 0.0
    exchanges: tuple[Exchange, ...] = ()
    traffic: Traffic | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The recordings by platform and version, and how many new files wait for the next poll."""

    recordings: Mapping[tuple[str, str], list[Recording]]
    waiting: int


@dataclass(slots=True)
class Archive:
    """Reads the folder; each file once. Blocks."""

    config: Config
    _known: dict[tuple[Path, int, int], Recording] = field(default_factory=dict)

    def look(self, now: float) -> Found:
        """Return what was recorded and is not too old at `now`. Raises Unreachable and NotPermitted."""
        known: dict[tuple[Path, int, int], Recording] = {}
        found: dict[tuple[str, str], list[Recording]] = {}
        fresh = waiting = 0
        for path, mtime_ns, size in self._files(now):
            mark = path, mtime_ns, size
            recording = self._known.get(mark)
            if recording is None and fresh >= self.config.files_per_poll:
                waiting += 1
                continue
            fresh += recording is None
            known[mark] = recording or self._read(path, size)
            found.setdefault(_about(path.relative_to(self.config.folder)), []).append(known[mark])
        self._known = known
        return Found(found, waiting)

    def _files(self, now: float) -> list[tuple[Path, int, int]]:
        """Return the files that are young enough and not being written any more, the newest first."""
        try:
            if not self.config.folder.is_dir():
                raise Unreachable(phrase("the folder {path} does not exist", path=plain(self.config.folder)))
            next(self.config.folder.iterdir(), None)  # below, what may not be read would look like nothing
            paths = [
                p for p in self.config.folder.rglob("*") if p.suffix.lower() in ARCHIVES | CAPTURES and p.is_file()
            ]
            stats = [(path, path.stat()) for path in paths]
        except PermissionError as error:
            raise NotPermitted(phrase("this user may not read {path}", path=plain(self.config.folder))) from error
        except OSError as error:
            reason = plain(error.strerror or error)
            raise Unreachable(phrase("the folder cannot be read: {reason}", reason=reason)) from error
        young = [(p, s) for p, s in stats if SETTLED_S <= now - s.st_mtime <= self.config.max_age]
        return [(p, s.st_mtime_ns, s.st_size) for p, s in sorted(young, key=lambda f: -f[1].st_mtime)]

    def _read(self, path: Path, size: int) -> Recording:
        name = plain(path.relative_to(self.config.folder), 120)
        try:
            if size > LARGEST_BYTES:
                raise BadPayload(phrase("larger than {size} MB", size=LARGEST_BYTES / 1e6))
            if path.suffix.lower() in CAPTURES:
                traffic = read_capture(self.config.tshark, path, self.config.timeout * CAPTURE_SHARE)
                failure = phrase("{what}: {reason}", what=name, reason=traffic.note) if traffic.note else ""
                return Recording(traffic.newest_at, traffic.exchanges, traffic, failure)
            exchanges = parse_har(path.read_bytes())
        except (PollError, OSError) as error:
            reason = plain(error.strerror or error) if isinstance(error, OSError) else said_by(error)
            return Recording(failure=phrase("{what}: {reason}", what=name, reason=reason))
        return Recording(max((e.at for e in exchanges), default=0.0), tuple(exchanges))


class RecordingsSession:
    """Reads one folder."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config, self._clock = config, tools.clock
        self._archive, self._calls = Archive(config), BoundedCalls()

    async def poll(self) -> PollResult:
        """Look at the folder once, on a thread. Raises PollError."""
        now = self._clock()
        within_s = self._config.timeout * TIME_SHARE
        found = await self._calls.run(phrase("recordings"), lambda: self._archive.look(now), within_s)
        taken = Taken(SERIES_LIMIT)
        for (platform, version), recordings in found.recordings.items():
            labels = {"platform": platform, "version": version}
            young = [r for r in recordings if now - r.newest_at <= self._config.max_age]
            take(labels, young, now, taken)
        self._say_what_is_missing(found, taken)
        return PollResult(samples=tuple(taken.samples.values()), gaps=taken.gaps)

    def _say_what_is_missing(self, found: Found, taken: Taken) -> None:
        signals = expects(self._config)
        failures = [r.failure for group in found.recordings.values() for r in group if r.failure]
        there = {signal for signal, _ in taken.samples}
        for signal in signals:
            if failures:
                more = phrase("{target} and {more} more", target=failures[0], more=len(failures) - 1)
                taken.gap(signal, more if len(failures) > 1 else failures[0])
            if found.waiting:
                taken.gap(signal, phrase("recordings that wait to be read: {count}", count=found.waiting))
            if signal not in there:
                age = format_age(self._config.max_age)
                taken.gap(signal, phrase("no recording of the last {age} tells it", age=age))


def take(labels: Mapping[str, str], recordings: Iterable[Recording], now: float, taken: Taken) -> None:
    """Take what the recordings of one platform and version say together."""
    whole = [r for r in recordings if r.newest_at > 0]
    if not whole:
        return
    taken.take(AGE, labels, max(0.0, now - max(r.newest_at for r in whole)))
    _take_exchanges(labels, [e for r in whole for e in r.exchanges], taken)
    traffic = [r.traffic for r in whole if r.traffic is not None]
    trips = [trip for t in traffic for trip in t.round_trips_s]
    if trips:
        taken.take(TRIP, labels, statistics.median(trips))
    packets = sum(t.tcp_packets for t in traffic)
    if packets:
        taken.take(AGAIN, labels, sum(t.retransmitted for t in traffic) / packets)
    look_ups = sum(t.look_ups for t in traffic)
    if look_ups:
        taken.take(LOOK_UPS, labels, sum(t.look_ups_failed for t in traffic) / look_ups)


def _take_exchanges(labels: Mapping[str, str], exchanges: list[Exchange], taken: Taken) -> None:
    if not exchanges:
        return
    taken.take(ERRORS, labels, sum(e.failed for e in exchanges) / len(exchanges))
    times = [e.took_s for e in exchanges if e.took_s is not None and not e.failed]
    if times:
        taken.take(DURATION, labels, statistics.median(times))
    phases: dict[str, list[float]] = {}
    for exchange in exchanges:
        for name, seconds in exchange.phases.items():
            phases.setdefault(name, []).append(seconds)
    for name, seconds_of in phases.items():
        taken.take(PHASE, {**labels, "phase": name}, statistics.median(seconds_of))


def _about(path: Path) -> tuple[str, str]:
    """Return platform and version of a file by where it lies; what is not said is unknown."""
    folders = [plain(part, 60) for part in path.parts[:-1]]
    return (folders[0] if folders else "unknown"), (folders[1] if len(folders) > 1 else "unknown")


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that the expected kinds of recordings supply."""
    archives = OF_ARCHIVES if "har" in config.types else ()
    return (*archives, *(OF_CAPTURES if "pcap" in config.types else ()), AGE)


def open_session(config: Config, tools: Tools) -> RecordingsSession:
    """Return a session of one folder."""
    return RecordingsSession(config, tools)


CONNECTOR = Connector(
    kind="recordings",
    title="HAR and Wireshark recordings",
    domain=Domain.MOBILE,
    config=Config,
    open=open_session,
    expects=expects,
    alerts=False,
)
