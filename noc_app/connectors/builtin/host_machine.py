"""What a machine can be asked about itself, and the answers of this one."""

import os
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

import psutil

from noc_app.connectors.kit import plain
from noc_app.model.errors import said_by
from noc_app.model.said import Said, phrase

T = TypeVar("T")

_MS_PER_S = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DiskTotals:
    """Totals of one disk since the machine started; `busy_s` is None where the platform does not count it."""

    read_bytes: float
    written_bytes: float
    reads: float
    writes: float
    waited_s: float  # summed over all operations
    busy_s: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceTotals:
    """Totals of one network interface since it appeared."""

    received_bytes: float
    sent_bytes: float
    errors: float
    dropped: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Vitals:
    """What the machine says of itself at one moment. None is: not known; `gaps` says why, by signal id.

    `cpu_s` is seconds by mode, summed over all cores. `swap_used_ratio` is None without a gap on a machine that has
    no swap.
    """

    cpu_s: Mapping[str, float] | None = None
    load_ratio: float | None = None
    memory_used_ratio: float | None = None
    swap_used_ratio: float | None = None
    disks: Mapping[str, DiskTotals] = field(default_factory=dict)
    interfaces: Mapping[str, InterfaceTotals] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mount:
    """One entry of the mount table."""

    device: str
    mountpoint: str
    kind: str  # the file system's type


@dataclass(frozen=True, slots=True)
class Space:
    """Room on one file system in bytes, as somebody without privileges can use it."""

    used: float
    free: float


class Machine(Protocol):
    """A machine that can be asked. Every method may block: call it in a thread."""

    name: str

    def vitals(self) -> Vitals:
        """Return the present counters and levels."""

    def mounts(self) -> tuple[Mount, ...]:
        """Return the mount table. Raises OSError."""

    def space(self, mountpoint: str) -> Space | None:
        """Return the room on a mounted directory, None for a mounted file. Raises OSError."""


class ThisMachine:
    """The machine that the program runs on."""

    def __init__(self) -> None:
        self.name = plain(socket.gethostname())

    def vitals(self) -> Vitals:
        """Return the present counters and levels; what cannot be read becomes a gap."""
        gaps: dict[str, str] = {}

        def ask(read: Callable[[], T], *signals: str) -> T | None:
            try:
                return read()
            except (OSError, psutil.Error, RuntimeError) as error:  # NotImplementedError is a RuntimeError
                said = said_by(error)
                reason = said if isinstance(said, Said) else plain(said) or phrase("no reason is given")
                gaps.update(dict.fromkeys(signals, phrase("this machine does not tell: {reason}", reason=reason)))
                return None

        return Vitals(
            cpu_s=ask(_cpu_s, "system.cpu.utilization"),
            load_ratio=ask(_load_ratio, "system.cpu.load_ratio"),
            memory_used_ratio=ask(_memory_used_ratio, "system.memory.utilization"),
            swap_used_ratio=ask(_swap_used_ratio, "system.paging.utilization"),
            disks=ask(_disks, "system.disk.io", "system.disk.operations", "system.disk.operation_time") or {},
            interfaces=ask(_interfaces, "system.network.io", "system.network.errors", "system.network.dropped") or {},
            gaps=gaps,
        )

    def mounts(self) -> tuple[Mount, ...]:
        """Return the mount table. Raises OSError."""
        return tuple(Mount(p.device, p.mountpoint, p.fstype) for p in psutil.disk_partitions(all=True))

    def space(self, mountpoint: str) -> Space | None:
        """Return the room on a mounted directory, None for a mounted file. Raises OSError."""
        if not Path(mountpoint).is_dir():
            Path(mountpoint).stat()  # says why, when it is not a file either
            return None
        usage = psutil.disk_usage(mountpoint)
        return Space(usage.used, usage.free)


def _cpu_s() -> dict[str, float]:
    """Return seconds by mode; guest time is left out because the kernel has counted it as user time already."""
    times = psutil.cpu_times()._asdict()
    return {mode: float(spent) for mode, spent in times.items() if not mode.startswith("guest")}


def _load_ratio() -> float:
    if not hasattr(os, "getloadavg"):
        raise NotImplementedError(phrase("this platform has no load average"))
    return os.getloadavg()[0] / (os.cpu_count() or 1)


def _memory_used_ratio() -> float:
    memory = psutil.virtual_memory()
    return 1.0 - memory.available / memory.total


def _swap_used_ratio() -> float | None:
    swap = psutil.swap_memory()
    return swap.used / swap.total if swap.total else None


def _disks() -> dict[str, DiskTotals]:
    # nowrap would add up what it takes for wraps and hide a reset; the session judges that itself
    return {
        name: DiskTotals(
            read_bytes=disk.read_bytes,
            written_bytes=disk.write_bytes,
            reads=disk.read_count,
            writes=disk.write_count,
            waited_s=(disk.read_time + disk.write_time) / _MS_PER_S,
            busy_s=disk.busy_time / _MS_PER_S if hasattr(disk, "busy_time") else None,
        )
        for name, disk in (psutil.disk_io_counters(perdisk=True, nowrap=False) or {}).items()
    }


def _interfaces() -> dict[str, InterfaceTotals]:
    return {
        name: InterfaceTotals(
            received_bytes=nic.bytes_recv,
            sent_bytes=nic.bytes_sent,
            errors=nic.errin + nic.errout,
            dropped=nic.dropin + nic.dropout,
        )
        for name, nic in (psutil.net_io_counters(pernic=True, nowrap=False) or {}).items()
    }
