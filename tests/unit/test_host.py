"""This machine as a target: rates, trends, filters and what becomes a gap."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import psutil
import pytest
from pydantic import ValidationError

from noc_app.config.catalogue import load_catalogue
from noc_app.connectors.builtin.bounded import BoundedCalls
from noc_app.connectors.builtin.host import CONNECTOR, HostConfig, HostSession
from noc_app.connectors.builtin.host_filters import chosen_disks, chosen_interfaces, chosen_mounts
from noc_app.connectors.builtin.host_machine import DiskTotals, InterfaceTotals, Mount, Space, ThisMachine, Vitals
from noc_app.connectors.builtin.host_trend import FreeSpaceTrend
from noc_app.connectors.kit import Connector
from noc_app.model import Labels, PollResult, TimedOut, labels_of

GB = 1e9
ROOT = Mount("/dev/sda1", "/", "ext4")
DISK = DiskTotals(read_bytes=1000, written_bytes=500, reads=10, writes=5, waited_s=1.0, busy_s=1.0)
NIC = InterfaceTotals(received_bytes=4000, sent_bytes=2000, errors=1, dropped=2)
START = Vitals(
    cpu_s={"user": 100.0, "idle": 900.0, "iowait": 10.0},
    load_ratio=0.5,
    memory_used_ratio=0.25,
    swap_used_ratio=0.1,
    disks={"sda": DISK},
    interfaces={"eth0": NIC},
)


@dataclass
class FakeMachine:
    """A machine whose counters the test sets; a mount in `faults` raises, one in `hangs` waits for `release`."""

    name: str = "edge-1"
    now: Vitals = START
    table: tuple[Mount, ...] = (ROOT,)
    room: dict[str, Space | None] = field(default_factory=lambda: {"/": Space(40 * GB, 60 * GB)})
    faults: Mapping[str, OSError] = field(default_factory=dict)
    hangs: frozenset[str] = frozenset()
    release: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)

    def vitals(self) -> Vitals:
        return self.now

    def mounts(self) -> tuple[Mount, ...]:
        return self.table

    def space(self, mountpoint: str) -> Space | None:
        self.asked.append(mountpoint)
        if mountpoint in self.faults:
            raise self.faults[mountpoint]
        if mountpoint in self.hangs:
            self.release.wait(30)
        return self.room[mountpoint]


@dataclass
class Rig:
    """A session with its machine and its monotonic clock."""

    machine: FakeMachine = field(default_factory=FakeMachine)
    config: HostConfig = field(default_factory=lambda: HostConfig(id="here"))
    at_s: float = 50.0

    def __post_init__(self) -> None:
        self.session = HostSession(self.config, self.machine, lambda: self.at_s)

    async def poll_after(self, elapsed_s: float, **changes: object) -> PollResult:
        self.at_s += elapsed_s
        self.machine.now = replace(self.machine.now, **changes)
        return await self.session.poll()


def value(result: PollResult, signal: str, **labels: str) -> float | None:
    wanted: Labels = labels_of({"host": "edge-1", **labels})
    return next((s.value for s in result.samples if s.signal == signal and s.labels == wanted), None)


def signals(result: PollResult) -> set[str]:
    return {sample.signal for sample in result.samples}


async def test_the_first_poll_tells_levels_and_no_rates():
    assert signals(await Rig().session.poll()) == {
        "host.up",
        "system.cpu.load_ratio",
        "system.memory.utilization",
        "system.paging.utilization",
        "system.filesystem.utilization",
    }


async def test_the_first_poll_claims_no_gap():
    assert (await Rig().session.poll()).complete


async def test_every_sample_names_the_machine():
    rig = Rig()
    await rig.session.poll()
    assert all(("host", "edge-1") in sample.labels for sample in (await rig.poll_after(10)).samples)


async def test_processor_time_that_was_not_idle_is_the_utilisation():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, cpu_s={"user": 103.0, "idle": 906.0, "iowait": 11.0})
    assert value(result, "system.cpu.utilization") == pytest.approx(0.3)


async def test_a_mode_that_runs_back_by_a_tick_does_not_bend_the_utilisation():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, cpu_s={"user": 105.0, "idle": 905.0, "iowait": 9.99})
    assert value(result, "system.cpu.utilization") == pytest.approx(0.5)


async def test_processor_counters_that_start_over_give_no_utilisation():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, cpu_s={"user": 1.0, "idle": 901.0, "iowait": 0.0})
    assert value(result, "system.cpu.utilization") is None


async def test_totals_become_rates_over_the_time_between_two_polls():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, disks={"sda": replace(DISK, read_bytes=3000, reads=30, waited_s=1.4)})
    assert value(result, "system.disk.io", device="sda", direction="read") == 200
    assert value(result, "system.disk.io", device="sda", direction="write") == 0
    assert value(result, "system.disk.operations", device="sda", direction="read") == 2
    assert value(result, "system.disk.operation_time", device="sda") == pytest.approx(0.02)


async def test_network_totals_become_rates():
    rig = Rig()
    await rig.session.poll()
    after = InterfaceTotals(received_bytes=5000, sent_bytes=2500, errors=3, dropped=7)
    result = await rig.poll_after(10, interfaces={"eth0": after})
    assert value(result, "system.network.io", device="eth0", direction="receive") == 100
    assert value(result, "system.network.io", device="eth0", direction="transmit") == 50
    assert value(result, "system.network.errors", device="eth0") == 0.2
    assert value(result, "system.network.dropped", device="eth0") == 0.5


async def test_a_counter_that_wrapped_gives_no_rate_for_its_device():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, interfaces={"eth0": replace(NIC, received_bytes=5)})
    assert "system.network.io" not in signals(result)
    assert "system.disk.io" in signals(result)


@pytest.mark.parametrize("total", ["received_bytes", "sent_bytes", "errors", "dropped"])
async def test_any_total_of_an_interface_that_went_down_is_a_reset(total):
    rig = Rig()
    await rig.session.poll()
    assert "system.network.errors" not in signals(
        await rig.poll_after(10, interfaces={"eth0": replace(NIC, **{total: 0})})
    )


@pytest.mark.parametrize("total", ["read_bytes", "written_bytes", "reads", "writes", "waited_s"])
async def test_any_total_of_a_disk_that_went_down_is_a_reset(total):
    rig = Rig()
    await rig.session.poll()
    assert "system.disk.io" not in signals(await rig.poll_after(10, disks={"sda": replace(DISK, **{total: 0})}))


async def test_a_disk_that_was_reset_gives_no_rate_and_then_counts_again():
    rig = Rig()
    await rig.session.poll()
    reset = replace(DISK, read_bytes=0, reads=0, waited_s=0.0)
    assert "system.disk.io" not in signals(await rig.poll_after(10, disks={"sda": reset}))
    assert "system.disk.io" in signals(await rig.poll_after(10, disks={"sda": replace(reset, read_bytes=100)}))


async def test_a_device_that_has_just_appeared_waits_for_its_second_reading():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, disks={"sda": DISK, "sdb": DISK})
    assert value(result, "system.disk.io", device="sdb", direction="read") is None


@pytest.mark.parametrize("jump_s", [0.0, -5.0, 100_000.0], ids=["still", "backwards", "far ahead"])
async def test_a_clock_that_jumps_gives_no_rates(jump_s):
    rig = Rig()
    await rig.session.poll()
    assert "system.disk.io" not in signals(await rig.poll_after(jump_s))


async def test_an_idle_disk_takes_no_time_per_operation():
    rig = Rig()
    await rig.session.poll()
    assert value(await rig.poll_after(10), "system.disk.operation_time", device="sda") == 0.0


async def test_a_busy_disk_that_finishes_nothing_is_a_gap_and_not_fast():
    rig = Rig()
    await rig.session.poll()
    result = await rig.poll_after(10, disks={"sda": replace(DISK, busy_s=11.0)})
    assert "system.disk.operation_time" not in signals(result)
    assert "sda is busy" in result.gaps["system.disk.operation_time"]


async def test_without_busy_time_nobody_can_tell_idle_from_hung():
    rig = Rig(FakeMachine(now=replace(START, disks={"sda": replace(DISK, busy_s=None)})))
    await rig.session.poll()
    result = await rig.poll_after(10)
    assert "system.disk.operation_time" not in signals(result)
    assert result.complete


async def test_what_the_platform_does_not_tell_is_a_gap_in_words():
    gaps = {"system.cpu.load_ratio": "this machine does not tell: this platform has no load average"}
    result = await Rig(FakeMachine(now=replace(START, load_ratio=None, gaps=gaps))).session.poll()
    assert value(result, "system.cpu.load_ratio") is None
    assert result.gaps == gaps


async def test_a_machine_without_swap_has_no_swap_use_and_no_gap():
    result = await Rig(FakeMachine(now=replace(START, swap_used_ratio=None))).session.poll()
    assert value(result, "system.paging.utilization") is None
    assert result.complete


async def test_file_system_use_is_what_somebody_without_privileges_sees():
    result = await Rig().session.poll()
    assert value(result, "system.filesystem.utilization", mountpoint="/") == pytest.approx(0.4)


async def test_a_mount_that_refuses_is_a_gap_and_the_others_are_told():
    machine = FakeMachine(
        table=(ROOT, Mount("srv:/x", "/secret", "nfs4")), faults={"/secret": PermissionError(13, "Permission denied")}
    )
    result = await Rig(machine).session.poll()
    assert value(result, "system.filesystem.utilization", mountpoint="/") is not None
    assert result.gaps == {"system.filesystem.utilization": "/secret: Permission denied"}


async def test_a_mount_that_hangs_is_a_gap_and_is_not_asked_again():
    machine = FakeMachine(table=(ROOT, Mount("srv:/x", "/dead", "nfs4")), hangs=frozenset({"/dead"}))
    rig = Rig(machine, HostConfig(id="here", timeout=0.4))
    first = await rig.session.poll()
    second = await rig.poll_after(15)
    machine.release.set()
    assert first.gaps == {"system.filesystem.utilization": "/dead did not answer within 0.1 s"}
    assert second.gaps == {"system.filesystem.utilization": "/dead has not answered since an earlier poll"}
    assert machine.asked.count("/dead") == 1
    assert value(second, "system.filesystem.utilization", mountpoint="/") is not None


async def test_a_mounted_file_is_no_file_system():
    machine = FakeMachine(table=(Mount("/dev/sda2", "/etc/hosts", "ext4"),), room={"/etc/hosts": None})
    result = await Rig(machine).session.poll()
    assert "system.filesystem.utilization" not in signals(result)


async def test_a_configured_mount_that_is_not_mounted_is_a_gap():
    result = await Rig(config=HostConfig(id="here", mounts=("/", "/srv/data"))).session.poll()
    assert result.gaps == {"system.filesystem.utilization": "this machine has no mount point /srv/data"}


async def test_a_configured_interface_that_is_gone_is_a_gap():
    result = await Rig(config=HostConfig(id="here", interfaces=("wan0",))).session.poll()
    assert result.gaps == {"system.network.io": "this machine has no network interface wan0"}


async def test_a_disk_that_fills_up_tells_when_it_will_be_full():
    rig = Rig()
    for minute in range(11):
        rig.machine.room["/"] = Space(40 * GB + minute * GB, 60 * GB - minute * GB)
        result = await rig.poll_after(60)
    left_s = value(result, "system.filesystem.time_to_full", mountpoint="/")
    assert left_s == pytest.approx(50 * 60)


def trend_of(free: list[float], step_s: float = 60.0) -> FreeSpaceTrend:
    trend = FreeSpaceTrend(every_s=15.0)
    for index, value_bytes in enumerate(free):
        trend.add(index * step_s, value_bytes, 100 * GB)
    return trend


def test_nine_minutes_of_history_say_nothing():
    assert trend_of([50 * GB - n * GB for n in range(10)]).time_to_full_s() is None


def test_free_space_that_grows_says_nothing():
    assert trend_of([50 * GB + n * GB for n in range(30)]).time_to_full_s() is None


def test_free_space_that_does_not_move_says_nothing():
    assert trend_of([50 * GB] * 30).time_to_full_s() is None


def test_a_sawtooth_is_no_trend():
    assert trend_of([50 * GB - (n % 5) * GB for n in range(30)]).time_to_full_s() is None


def test_a_fall_that_takes_years_is_no_fall():
    assert trend_of([50 * GB - n for n in range(30)]).time_to_full_s() is None


def test_a_full_disk_is_full_now():
    assert trend_of([max(0.0, 10 - n) * GB for n in range(12)]).time_to_full_s() == 0.0


def test_a_file_system_that_grew_starts_its_trend_anew():
    trend = trend_of([50 * GB - n * GB for n in range(30)])
    trend.add(30 * 60.0, 20 * GB, 200 * GB)
    assert trend.time_to_full_s() is None


def test_the_trend_forgets_what_is_older_than_an_hour():
    risen, fallen = [10 * GB + n * GB for n in range(60)], [70 * GB - n * GB for n in range(61)]
    assert trend_of(risen + fallen).time_to_full_s() == pytest.approx(10 * 60)


def test_kernel_file_systems_images_and_layers_are_not_shown():
    table = [
        ROOT,
        Mount("proc", "/proc", "proc"),
        Mount("tmpfs", "/run", "tmpfs"),
        Mount("/dev/loop3", "/snap/core", "squashfs"),
        Mount("overlay", "/var/lib/docker/overlay2/1/merged", "overlay"),
    ]
    assert chosen_mounts(table, None) == (ROOT,)


def test_a_layer_at_the_root_is_a_containers_own_file_system():
    layer = Mount("overlay", "/", "overlay")
    assert chosen_mounts([layer], None) == (layer,)


def test_bind_mounts_of_one_device_are_shown_once():
    assert chosen_mounts([Mount("/dev/sda1", "/home/jail", "ext4"), ROOT], None) == (ROOT,)


def test_patterns_choose_mounts_that_the_rules_would_drop():
    run = Mount("tmpfs", "/run", "tmpfs")
    assert chosen_mounts([ROOT, run], ["/run*"]) == (run,)


def test_whole_disks_are_shown_and_neither_partitions_nor_layers():
    names = ["sda", "sda1", "nvme0n1", "nvme0n1p2", "mmcblk0", "mmcblk0p1", "loop0", "zram0", "dm-0", "md127"]
    assert chosen_disks(names, None) == ("mmcblk0", "nvme0n1", "sda")


def test_disks_that_are_numbered_are_not_taken_for_partitions():
    assert chosen_disks(["PhysicalDrive0", "disk0", "disk1"], None) == ("PhysicalDrive0", "disk0", "disk1")


def test_loopback_container_plumbing_and_unused_ports_are_not_shown():
    unused = InterfaceTotals(received_bytes=0, sent_bytes=0, errors=0, dropped=0)
    names = ["lo", "eth0", "veth12ab", "docker0", "br-0123456789ab", "virbr0", "br0", "wg0"]
    totals = dict.fromkeys(names, NIC) | {"eth1": unused}
    assert chosen_interfaces(totals, None) == ("br0", "eth0", "wg0")


async def test_an_error_of_a_bounded_call_reaches_the_caller():
    def fail() -> None:
        raise PermissionError(13, "no")

    with pytest.raises(PermissionError):
        await BoundedCalls().run("a disk", fail, 5.0)


async def test_a_bounded_call_is_asked_again_once_it_has_come_back():
    calls, release = BoundedCalls(), threading.Event()
    with pytest.raises(TimedOut):
        await calls.run("a disk", lambda: release.wait(30), 0.01)
    release.set()
    for thread in calls.hanging:
        thread.join(5)
    assert await calls.run("a disk", lambda: "back", 5.0) == "back"


def test_an_unknown_key_is_refused():
    with pytest.raises(ValidationError, match="mount_points"):
        HostConfig.model_validate({"id": "here", "kind": "host", "mount_points": ["/"]})


def test_the_connector_describes_itself():
    assert isinstance(CONNECTOR, Connector)
    assert CONNECTOR.config(id="here").kind == CONNECTOR.kind == "host"


def test_memory_in_use_is_what_cannot_be_had():
    memory = psutil.virtual_memory()
    assert ThisMachine().vitals().memory_used_ratio == pytest.approx(memory.percent / 100, abs=0.05)


async def test_every_sample_has_the_labels_that_the_catalogue_promises():
    rig, (catalogue, _) = Rig(), load_catalogue(())
    for minute in range(11):
        rig.machine.room["/"] = Space(40 * GB + minute * GB, 60 * GB - minute * GB)
        result = await rig.poll_after(60, cpu_s={"user": 100.0 + minute, "idle": 900.0})
    assert len(signals(result)) == 13
    for sample in result.samples:
        assert {name for name, _ in sample.labels} == set(catalogue[sample.signal].labels), sample.signal


async def test_the_real_machine_supplies_all_that_is_expected_of_it():
    session = HostSession(CONNECTOR.config(id="here", interfaces=("*",)))
    await session.poll()
    again = await session.poll()
    told = signals(again) | set(again.gaps)
    assert told >= set(CONNECTOR.expects(session.config)) - {"system.disk.io", "system.disk.operations"} - {
        "system.disk.operation_time",
        "system.cpu.utilization",  # two polls may fall into one tick
    }
    assert all(0.0 <= s.value <= 1.0 for s in again.samples if s.signal.endswith("utilization"))
