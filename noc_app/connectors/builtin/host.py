"""This machine: processor, memory, file systems, disks and network, read with psutil."""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from pydantic import Field

from noc_app.config.target import TargetConfig
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.host_filters import chosen_disks, chosen_interfaces, chosen_mounts, missing
from noc_app.connectors.builtin.host_machine import Machine, Mount, Space, ThisMachine, Vitals
from noc_app.connectors.builtin.host_rates import Window, cpu_used_ratio, disk_samples, interface_samples
from noc_app.connectors.builtin.host_trend import FreeSpaceTrend
from noc_app.connectors.kit import Connector, Tools, plain
from noc_app.model import Domain, PollResult, Sample, TimedOut, labels_of
from noc_app.model.errors import said_by
from noc_app.model.said import Said, in_turn, phrase

LEVELS = (
    "host.up",
    "system.memory.utilization",
    "system.cpu.load_ratio",
    "system.filesystem.utilization",
)
RATES = (
    "system.cpu.utilization",
    "system.disk.io",
    "system.disk.operations",
    "system.disk.operation_time",
    "system.network.io",
    "system.network.errors",
    "system.network.dropped",
)
_FILESYSTEM = "system.filesystem.utilization"
_NO_DISK = phrase("this machine has no disk {name}")
_NO_INTERFACE = phrase("this machine has no network interface {name}")
_NO_MOUNT = phrase("this machine has no mount point {name}")


class HostConfig(TargetConfig):
    """This machine. Without the three filters, rules choose what is worth showing."""

    kind: Literal["host"] = "host"
    mounts: tuple[str, ...] | None = Field(default=None, description="mount points to show, such as / or /srv/*")
    devices: tuple[str, ...] | None = Field(default=None, description="disks to show, such as sda or nvme*")
    interfaces: tuple[str, ...] | None = Field(default=None, description="network interfaces to show, such as eth*")


@dataclass(slots=True)
class HostSession:
    """This machine being watched. Keeps the last counters, and the free space of the last hour."""

    config: HostConfig
    machine: Machine = field(default_factory=ThisMachine)
    monotonic: Callable[[], float] = time.monotonic
    _calls: BoundedCalls = field(default_factory=BoundedCalls)
    _before: tuple[float, Vitals] | None = None
    _trends: dict[str, FreeSpaceTrend] = field(default_factory=dict)

    async def poll(self) -> PollResult:
        """Ask the machine once. The first poll has nothing to take rates from and brings none. Raises TimedOut."""
        vitals = await self._calls.run(phrase("reading this machine"), self.machine.vitals, self.config.timeout / 2)
        now_s = self.monotonic()
        gaps = dict(vitals.gaps)
        samples = [*self._levels(vitals), *self._rates(vitals, now_s, gaps)]
        self._before = (now_s, vitals)
        samples += await self._filesystems(gaps)
        here = {"host": self.machine.name}
        return PollResult(
            samples=tuple(Sample(s.signal, s.value, labels_of({**here, **dict(s.labels)})) for s in samples), gaps=gaps
        )

    def _levels(self, vitals: Vitals) -> Iterator[Sample]:
        """Yield what needs no earlier reading."""
        levels = {
            "host.up": 1.0,  # who answers is up
            "system.cpu.load_ratio": vitals.load_ratio,
            "system.memory.utilization": vitals.memory_used_ratio,
            "system.paging.utilization": vitals.swap_used_ratio,
        }
        return (Sample(signal, value) for signal, value in levels.items() if value is not None)

    def _rates(self, vitals: Vitals, now_s: float, gaps: dict[str, str]) -> list[Sample]:
        """Return what moved since the last poll; `gaps` gains what should be here and is not."""
        disks = chosen_disks(vitals.disks, self.config.devices)
        interfaces = chosen_interfaces(vitals.interfaces, self.config.interfaces)
        _note_missing(gaps, "system.disk.io", _NO_DISK, missing(self.config.devices, disks))
        _note_missing(gaps, "system.network.io", _NO_INTERFACE, missing(self.config.interfaces, interfaces))
        if self._before is None:
            return []
        window = Window(self._before[1], vitals, now_s - self._before[0])
        if not window.usable(10 * self.config.every):
            return []
        used_ratio = cpu_used_ratio(window)
        cpu = [Sample("system.cpu.utilization", used_ratio)] if used_ratio is not None else []
        return [*cpu, *disk_samples(window, disks, gaps), *interface_samples(window, interfaces)]

    async def _filesystems(self, gaps: dict[str, str]) -> list[Sample]:
        """Return use and time to full per mount; a mount that hangs or refuses becomes a gap."""
        within_s = self.config.timeout / 4
        try:
            table = await self._calls.run(phrase("the mount table"), self.machine.mounts, within_s)
        except (OSError, TimedOut) as error:
            gaps[_FILESYSTEM] = said_by(error) if isinstance(error, TimedOut) else plain(error)
            return []
        mounts = chosen_mounts(table, self.config.mounts)
        _note_missing(gaps, _FILESYSTEM, _NO_MOUNT, missing(self.config.mounts, [m.mountpoint for m in mounts]))
        found = await asyncio.gather(*(self._space(mount, within_s) for mount in mounts))
        _note(gaps, _FILESYSTEM, in_turn([space for space in found if isinstance(space, str)]))
        spaces = {m.mountpoint: s for m, s in zip(mounts, found, strict=True) if isinstance(s, Space)}
        self._trends = {mount.mountpoint: self._trend(mount.mountpoint) for mount in mounts}
        return [sample for path, space in spaces.items() for sample in self._space_samples(path, space)]

    async def _space(self, mount: Mount, within_s: float) -> Space | str | None:
        """Return the room on `mount`, None if it is not a directory with room, or why it cannot be told."""
        path = mount.mountpoint
        try:
            space = await self._calls.run(plain(path), lambda: self.machine.space(path), within_s)
        except TimedOut as error:
            return said_by(error)
        except OSError as error:
            return phrase("{what}: {reason}", what=plain(path), reason=plain(error.strerror or error))
        return space if space is not None and space.used + space.free > 0 else None

    def _trend(self, path: str) -> FreeSpaceTrend:
        return self._trends.get(path) or FreeSpaceTrend(self.config.every)

    def _space_samples(self, path: str, space: Space) -> Iterator[Sample]:
        labels = labels_of({"mountpoint": plain(path)})
        size = space.used + space.free
        yield Sample(_FILESYSTEM, space.used / size, labels)
        trend = self._trends[path]
        trend.add(self.monotonic(), space.free, size)
        left_s = trend.time_to_full_s()
        if left_s is not None:
            yield Sample("system.filesystem.time_to_full", left_s, labels)


def _note(gaps: dict[str, str], signal: str, reason: str) -> None:
    """Add `reason` to what is known to be missing from `signal`."""
    if reason:
        gaps[signal] = in_turn((gaps[signal], reason)) if signal in gaps else reason


def _note_missing(gaps: dict[str, str], signal: str, lack: Said, pattern: str) -> None:
    if pattern:
        _note(gaps, signal, lack.of(name=plain(pattern)))


def open_session(config: HostConfig, tools: Tools) -> HostSession:
    """Return a session for this machine."""
    return HostSession(config)


def expects(config: HostConfig) -> tuple[str, ...]:
    """Return the signals that every machine supplies: not swap, which it may lack, nor a time to full."""
    return LEVELS + RATES


CONNECTOR = Connector(
    kind="host",
    title="This machine",
    domain=Domain.INFRASTRUCTURE,
    config=HostConfig,
    open=open_session,
    expects=expects,
    alerts=False,
)
