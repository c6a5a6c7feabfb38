"""Totals of two moments turned into rates. A total that went down was reset: it gives no rate."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from noc_app.connectors.builtin.host_machine import DiskTotals, InterfaceTotals, Vitals
from noc_app.model import Sample, labels_of
from noc_app.model.said import phrase


@dataclass(frozen=True, slots=True)
class Window:
    """Two readings and the seconds between them on a monotonic clock."""

    before: Vitals
    after: Vitals
    elapsed_s: float

    def usable(self, longest_s: float) -> bool:
        """Return whether rates over this window say anything about now."""
        return 0 < self.elapsed_s <= longest_s


def cpu_used_ratio(window: Window) -> float | None:
    """Return the share of all cores' time that was not idle, 0 to 1; None if the counters do not say.

    Waiting for a disk counts as idle. Single modes can run backwards by a tick; those count as still.
    """
    before, after = window.before.cpu_s, window.after.cpu_s
    if before is None or after is None:
        return None
    spent_s = {mode: max(0.0, total - before.get(mode, total)) for mode, total in after.items()}
    whole_s = sum(spent_s.values())
    if whole_s <= 0 or sum(after.values()) < sum(before.values()):
        return None
    return 1.0 - (spent_s.get("idle", 0.0) + spent_s.get("iowait", 0.0)) / whole_s


def disk_samples(window: Window, names: Iterable[str], gaps: dict[str, str]) -> Iterator[Sample]:
    """Yield transfer, operations and time per operation of the disks `names`.

    A disk that was busy throughout and finished nothing has no time per operation: `gaps` says so.
    """
    for name in names:
        before, after = window.before.disks.get(name), window.after.disks[name]
        if before is None or _disk_was_reset(before, after):
            continue
        yield from _disk_rates(name, before, after, window.elapsed_s)
        time_s = operation_time_s(before, after)
        if time_s is not None:
            yield Sample("system.disk.operation_time", time_s, labels_of({"device": name}))
        elif after.busy_s is not None:
            hung = phrase("{name} is busy and has finished no operation since the last poll", name=name)
            gaps["system.disk.operation_time"] = hung


def operation_time_s(before: DiskTotals, after: DiskTotals) -> float | None:
    """Return the average seconds per finished operation; 0 for a disk that was idle.

    None when nothing was finished and the disk was busy, or may have been: a hung disk must not look fast.
    """
    operations = after.reads - before.reads + after.writes - before.writes
    if operations > 0:
        return (after.waited_s - before.waited_s) / operations
    idle = after.busy_s is not None and after.busy_s == before.busy_s
    return 0.0 if idle else None


def interface_samples(window: Window, names: Iterable[str]) -> Iterator[Sample]:
    """Yield transfer, errors and drops of the interfaces `names`."""
    for name in names:
        before, after = window.before.interfaces.get(name), window.after.interfaces[name]
        if before is None or _interface_was_reset(before, after):
            continue
        elapsed_s, device = window.elapsed_s, labels_of({"device": name})
        received, sent = after.received_bytes - before.received_bytes, after.sent_bytes - before.sent_bytes
        yield Sample("system.network.io", received / elapsed_s, _towards(name, "receive"))
        yield Sample("system.network.io", sent / elapsed_s, _towards(name, "transmit"))
        yield Sample("system.network.errors", (after.errors - before.errors) / elapsed_s, device)
        yield Sample("system.network.dropped", (after.dropped - before.dropped) / elapsed_s, device)


def _disk_rates(name: str, before: DiskTotals, after: DiskTotals, elapsed_s: float) -> Iterator[Sample]:
    read, written = after.read_bytes - before.read_bytes, after.written_bytes - before.written_bytes
    yield Sample("system.disk.io", read / elapsed_s, _towards(name, "read"))
    yield Sample("system.disk.io", written / elapsed_s, _towards(name, "write"))
    yield Sample("system.disk.operations", (after.reads - before.reads) / elapsed_s, _towards(name, "read"))
    yield Sample("system.disk.operations", (after.writes - before.writes) / elapsed_s, _towards(name, "write"))


def _towards(device: str, direction: str) -> tuple[tuple[str, str], ...]:
    return labels_of({"device": device, "direction": direction})


def _disk_was_reset(before: DiskTotals, after: DiskTotals) -> bool:
    return (
        after.read_bytes < before.read_bytes
        or after.written_bytes < before.written_bytes
        or after.reads < before.reads
        or after.writes < before.writes
        or after.waited_s < before.waited_s
    )


def _interface_was_reset(before: InterfaceTotals, after: InterfaceTotals) -> bool:
    return (
        after.received_bytes < before.received_bytes
        or after.sent_bytes < before.sent_bytes
        or after.errors < before.errors
        or after.dropped < before.dropped
    )
