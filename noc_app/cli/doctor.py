"""`noc-app doctor`: what works on this machine, what does not, and how to repair it."""

import argparse
import asyncio
import ctypes
import importlib.metadata
import os
import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import keyring

from noc_app import __version__
from noc_app.collect import collect_for
from noc_app.config.load import configuration_file
from noc_app.config.places import config_dir, data_dir, resource, state_dir
from noc_app.engine.assembly import assembled
from noc_app.model import ConfigError, Health, TargetHealth

LONGEST_LOOK_S = 20.0
X11 = {"libxcb-cursor.so.0": "libxcb-cursor0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
PING_RANGE = Path("/proc/sys/net/ipv4/ping_group_range")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `fix` is what to do when it is not good."""

    good: bool
    what: str
    fix: str = ""


def run(arguments: argparse.Namespace) -> int:
    """Print every finding; 1 if something is not good, 2 for the configuration, 3 if no target answered."""
    findings = list(machine())
    for finding in findings:
        _say(finding)
    try:
        targets, problems = asyncio.run(_ask(arguments.config))
    except ConfigError as error:
        _say(Finding(good=False, what=str(error), fix="repair the file; noc-app check says more"))
        return 2
    for finding in (*problems, *map(_target, targets)):
        _say(finding)
    if any(not p.good for p in problems):
        return 2
    if targets and not any(t.last_success_at for t in targets):
        return 3
    return 0 if all(f.good for f in (*findings, *map(_target, targets))) else 1


def machine() -> Iterator[Finding]:
    """Return what can be said without asking any target."""
    yield Finding(good=True, what=f"NOC Board {__version__}, Python {platform.python_version()}, {platform.platform()}")
    yield _qt()
    yield _display()
    for name, place in (("configuration", config_dir()), ("journal", data_dir()), ("state", state_dir())):
        yield _folder(name, place)
    yield _keyring()
    yield _fonts()
    if PING_RANGE.exists():
        yield _icmp(PING_RANGE.read_text(encoding="ascii"))


def _qt() -> Finding:
    version = importlib.metadata.version("PySide6-Essentials")
    newest = tuple(int(part) for part in version.split(".")[:2])
    bad = newest >= (6, 12) and sys.version_info < (3, 12)
    fix = "python3 packaging/start.py setup installs the right one"
    return Finding(good=not bad, what=f"PySide6 {version}" + (" dies on this Python" if bad else ""), fix=fix)


def _display() -> Finding:
    shown = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return Finding(good=True, what="a display is there")
    if not shown:
        return Finding(good=True, what="no display: the wall is written to a PNG instead")
    missing = [package for library, package in X11.items() if not _loads(library)]
    fix = f"apt-get install {' '.join(missing)}"
    return Finding(good=not missing, what=f"X display {shown}" + (" lacks libraries" if missing else ""), fix=fix)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _folder(name: str, place: Path) -> Finding:
    nearest = next(p for p in (place, *place.parents) if p.exists())
    good = os.access(nearest, os.W_OK)
    return Finding(good=good, what=f"{name}: {place}", fix=f"make {nearest} writable for this user")


def _keyring() -> Finding:
    backend = keyring.get_keyring()
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    usable = not any(word in name.lower() for word in ("fail", "null", "plaintext"))
    what = f"keyring: {name}" if usable else "no system keyring: use {env: ...} or {file: ...} for secrets"
    return Finding(good=True, what=what)


def _fonts() -> Finding:
    count = len(list(resource("fonts").glob("*.ttf")))
    return Finding(good=count > 0, what=f"{count} fonts are bundled", fix="install NOC Board again")


def _icmp(allowed: str) -> Finding:
    low, high = (int(part) for part in allowed.split())
    good = low <= os.getgid() <= high or os.geteuid() == 0
    what = "ICMP probes are permitted" if good else "ICMP probes are not permitted; the board says so"
    return Finding(good=True, what=what)


async def _ask(path: Path | None) -> tuple[tuple[TargetHealth, ...], tuple[Finding, ...]]:
    """Poll every target once and return how they did, and what is wrong with the configuration."""
    async with assembled(path) as parts:
        problems = [Finding(good=False, what=p, fix="repair the file") for p in parts.loaded.problems]
        used = Finding(good=True, what=f"configuration in use: {configuration_file(path)}")
        notes = [Finding(good=False, what=note) for note in parts.notes]
        slowest = max((t.config.timeout for t in parts.targets), default=0.0)
        snapshot = await collect_for(parts, min(slowest + 3.0, LONGEST_LOOK_S), enough=_all_answered)
        return snapshot.targets, (used, *problems, *notes)


def _all_answered(targets: tuple[TargetHealth, ...]) -> bool:
    return all(t.health is not Health.WAITING for t in targets)


def _target(target: TargetHealth) -> Finding:
    name = f"target {target.id} ({target.kind})"
    if target.health in {Health.LIVE, Health.PAUSED}:
        took = f", answered in {target.duration_s * 1000:.0f} ms" if target.duration_s is not None else ", paused"
        return Finding(good=True, what=name + took)
    said = target.error or "; ".join(target.gaps) or "no answer"
    return Finding(
        good=target.health is Health.PARTIAL, what=f"{name}: {said}", fix="see its entry in the configuration"
    )


def _say(finding: Finding) -> None:
    print(f"{'ok ' if finding.good else 'NOT'}  {finding.what}")
    if not finding.good and finding.fix:
        print(f"     {finding.fix}")
