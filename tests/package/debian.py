"""A clean Debian in a folder, with neither network nor anything that this machine has."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

RELEASE = "bookworm"
ARCHIVE = os.environ.get("NOC_APP_DEBIAN_ARCHIVE", "http://deb.debian.org/debian")
USER = "seat"
ALONE = ("unshare", "--net", "--pid", "--mount", "--fork", "--kill-child")  # with what follows, in a room of its own
# Where packages keep no files of their own: what was installed, and caches made by triggers of other packages.
NOT_COMPARED = ("/proc", "/sys", "/dev", "/tmp", "/home", "/run", "/var/lib/dpkg", "/var/log", "/var/cache", "/var/tmp")


@dataclass(frozen=True)
class Debian:
    """A root folder. Whatever runs in it sees its own processes, its own loopback and no other network."""

    root: Path

    def run(self, script, *, user="root", timeout=120.0):
        """What the shell script wrote to standard output; fails with all it said if it does not end with 0."""
        enter = ["setpriv", "--reuid", user, "--regid", user, "--init-groups", "env", "-i"]
        home = "/root" if user == "root" else f"/home/{user}"
        places = [f"HOME={home}", "PATH=/usr/bin:/bin:/usr/sbin:/sbin", "LANG=C.UTF-8", "sh", "-euc", script]
        inner = (
            'ip link set lo up; mount --bind "$0" /mnt; mount -t proc proc /mnt/proc;'
            ' mount -t tmpfs tmp /mnt/tmp -o mode=1777; exec chroot /mnt "$@"'
        )
        done = subprocess.run(
            [*ALONE, "sh", "-euc", inner, str(self.root), *enter, *places],
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        if done.returncode:
            pytest.fail(f"code {done.returncode} in the clean Debian:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def put(self, text, place, *, user="root"):
        """Write a file as `user`."""
        self.run(f"mkdir -p {Path(place).parent}; cat > {place} <<'END'\n{text}\nEND", user=user)

    def take_in(self, file):
        shutil.copy(file, self.root / "var/tmp" / Path(file).name)
        return f"/var/tmp/{Path(file).name}"

    def files(self):
        """Every file and folder outside homes, caches and dpkg's own book."""
        told = self.run("find / -xdev \\( " + " -o ".join(f"-path {p}" for p in NOT_COMPARED) + " \\) -prune -o -print")
        return set(told.splitlines())

    def packages(self):
        return self.run("dpkg-query -W -f '${Package} ${Status}\\n'")


def made(folder, packages):
    """A Debian with `packages`; skipped with the reason where none can be made."""
    if os.geteuid() != 0:
        pytest.skip("a clean Debian is made by root; run this stage with sudo")
    for program in ("debootstrap", "unshare", "ip"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    alone = subprocess.run(
        [*ALONE, "mount", "-t", "tmpfs", "probe", "/mnt"], capture_output=True, text=True, check=False
    )
    if alone.returncode:
        pytest.skip(f"this machine lets nobody make a room of its own: {alone.stderr.strip()}")
    root = folder / "debian"
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(packages)}", RELEASE, str(root), ARCHIVE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and "Failed getting release file" in done.stdout + done.stderr:
        pytest.skip("Debian's archive cannot be reached")
    assert done.returncode == 0, done.stdout[-3000:]
    debian = Debian(root)
    debian.run(f"useradd --create-home --shell /bin/sh {USER}")
    return debian
