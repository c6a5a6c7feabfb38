"""Which mounts, disks and interfaces of a machine are worth a series.

Without patterns the rules below decide. With patterns (shell style, `/srv/*`) exactly what they match is shown.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from fnmatch import fnmatchcase

from noc_app.connectors.builtin.host_machine import InterfaceTotals, Mount

# kernel interfaces and memory: nothing in them can fill up that memory does not show already
_PSEUDO = re.compile(
    r"^(autofs|binfmt_misc|bpf|cgroup2?|configfs|debugfs|devfs|devpts|devtmpfs|efivarfs|fdescfs|fusectl|hugetlbfs|"
    r"mqueue|nsfs|nullfs|proc|procfs|pstore|ramfs|rpc_pipefs|securityfs|selinuxfs|sysfs|tmpfs|tracefs)$"
)
# images that are full by nature
_IMAGES = frozenset({"squashfs", "erofs", "cramfs", "iso9660", "udf", "cdfs"})
# layers over a file system that is listed itself; at / a layer is all that a container has
_LAYERS = frozenset({"overlay", "overlayfs", "aufs", "unionfs"})
_DESKTOP_FUSE = ("fuse.gvfsd", "fuse.portal", "fuse.lxcfs", "fuse.snapfuse")

_NO_DISK = re.compile(r"^(loop|ram|zram|fd|sr|nbd)\d+$|^(dm-|md)\d+")  # dm and md repeat the disks under them
_PARTITION = re.compile(r"^(?P<disk>.*\d)p\d+$|^(?P<letters>[a-z]+)\d+$")
_NO_INTERFACE = re.compile(
    r"^(lo|lo0|ifb\d+|veth.*|docker.*|br-[0-9a-f]{6,}|virbr.*|vnet\d+|cni.*|cali.*|flannel.*|cilium.*|lxc.*|lxdbr.*|"
    r"podman\d+|kube-.*|dummy.*|gif\d+|stf\d+|awdl\d+|llw\d+|anpi\d+|ap\d+|bridge\d+|utun\d+|Loopback.*|isatap.*|"
    r"Teredo.*|vEthernet.*)$"
)


def chosen_mounts(mounts: Sequence[Mount], patterns: Sequence[str] | None) -> tuple[Mount, ...]:
    """Return the mounts to show, by mount point.

    Rules: no kernel file systems, memory disks, read-only images or desktop portals; a layered file system only at
    `/`; of several mounts of one device (bind mounts, subvolumes) the shortest path; the last one mounted on a path
    hides those below it. Where the table shows nothing, as in a bare container, the root is left: it is always there.
    """
    by_path = {mount.mountpoint: mount for mount in mounts}
    if patterns is not None:
        return tuple(by_path[path] for path in sorted(by_path) if matches(path, patterns))
    by_device: dict[str, Mount] = {}
    for path in sorted(by_path, key=lambda p: (len(p), p)):
        if _holds_files(by_path[path]):
            by_device.setdefault(by_path[path].device, by_path[path])
    return tuple(sorted(by_device.values(), key=lambda m: m.mountpoint)) or (Mount("", "/", ""),)


def chosen_disks(names: Collection[str], patterns: Sequence[str] | None) -> tuple[str, ...]:
    """Return the disks to show. Rule: whole disks; no partitions, loop and memory devices, mapper and RAID layers."""
    if patterns is not None:
        return tuple(name for name in sorted(names) if matches(name, patterns))
    return tuple(name for name in sorted(names) if not _NO_DISK.match(name) and not _is_partition(name, names))


def chosen_interfaces(totals: Mapping[str, InterfaceTotals], patterns: Sequence[str] | None) -> tuple[str, ...]:
    """Return the interfaces to show. Rule: no loopback, no container or bridge plumbing, none that never carried."""
    if patterns is not None:
        return tuple(name for name in sorted(totals) if matches(name, patterns))
    return tuple(name for name in sorted(totals) if not _NO_INTERFACE.match(name) and _has_carried(totals[name]))


def missing(patterns: Sequence[str] | None, found: Collection[str]) -> str:
    """Return the first of `patterns` that nothing in `found` matches; empty if all are met."""
    unmet = (p for p in patterns or () if not any(fnmatchcase(name, p) for name in found))
    return next(unmet, "")


def matches(name: str, patterns: Sequence[str]) -> bool:
    """Return whether `name` fits any of the shell-style `patterns`."""
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _holds_files(mount: Mount) -> bool:
    if mount.kind in _LAYERS:
        return mount.mountpoint == "/"
    if mount.mountpoint.startswith("/System/Volumes/"):  # macOS splits one container into many volumes
        return mount.mountpoint == "/System/Volumes/Data"
    if _PSEUDO.match(mount.kind) or mount.kind in _IMAGES:
        return False
    return mount.kind != "" and not mount.kind.startswith(_DESKTOP_FUSE)


def _is_partition(name: str, names: Collection[str]) -> bool:
    found = _PARTITION.match(name)
    return found is not None and (found["disk"] or found["letters"]) in names


def _has_carried(totals: InterfaceTotals) -> bool:
    return totals.received_bytes + totals.sent_bytes > 0
