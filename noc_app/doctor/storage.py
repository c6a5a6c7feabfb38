"""Folders, free space, permissions, the journal."""

import asyncio
import os
import stat
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from noc_app.config.journal import SharedJournal
from noc_app.config.places import config_dir, data_dir, state_dir
from noc_app.doctor.finding import Finding, Grade, Patient, advice, fault, ok
from noc_app.engine.journals import AUDIT_KEY_FILE, journal_file, must_be_right, server_of
from noc_app.journal.database import SCHEMA
from noc_app.journal.files import beside, examine
from noc_app.journal.leases import VERSION
from noc_app.journal.postgres import TROUBLE, connect, in_words
from noc_app.model import ConfigError, JournalError, MissingSecret

FULL_BYTES, LITTLE_BYTES = 50_000_000, 500_000_000
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_PINGS = Path("/proc/sys/net/ipv4/ping_group_range")


def disk(patient: Patient) -> tuple[Finding, ...]:
    """Return where space runs out among the folders that are written to; one finding for each disk."""
    found: dict[int, Finding] = {}
    for name, place in (("the journal", data_dir()), ("logs and pictures", state_dir())):
        there = _nearest(place)
        free = patient.free_bytes(there)
        if free < LITTLE_BYTES:
            full = free < FULL_BYTES
            what = f"the disk of {name} is {'full' if full else 'nearly full'}: {free / 1e6:.0f} MB are free at {there}"
            grade = Grade.FAULT if full else Grade.ADVICE
            found.setdefault(there.stat().st_dev, Finding("disk", grade, what, f"free space on the disk of {there}"))
    return tuple(found.values()) or ok("disk", "there is space for journal and logs")


def permissions(patient: Patient) -> tuple[Finding, ...]:
    """Return what this user may not write, and what others may read or write that they must not."""
    found: list[Finding] = []
    for name, place in (("configuration", config_dir()), ("journal", data_dir()), ("state", state_dir())):
        found += _folder(name, place, written=name != "configuration")
    if os.name == "posix":
        found += _open_to(patient.loaded.files, _OTHERS_WRITE, "go-w", "can be changed by others than its owner")
        journal, private = patient.loaded.settings.journal, [data_dir() / AUDIT_KEY_FILE]
        if not isinstance(journal, SharedJournal):
            private.append(journal_file(patient.loaded))
        found += _open_to(private, _OTHERS, "600", "can be read by others than its owner")
    return tuple(found) or ok("permissions", f"folders and files are as they should be: {_folders()}")


def pings(allowed: Path = _PINGS) -> tuple[Finding, ...]:
    """Return whether ICMP probes are permitted."""
    if not sys.platform.startswith("linux") or not allowed.exists():
        return ok("icmp", "nothing says whether ICMP probes are permitted")
    low, high = (int(part) for part in allowed.read_text(encoding="ascii").split())
    if low <= os.getgid() <= high or os.geteuid() == 0:
        return ok("icmp", "ICMP probes are permitted")
    return ok("icmp", "ICMP probes are not permitted; a probe that wants them says so")


async def journal(patient: Patient) -> tuple[Finding, ...]:
    """Return whether the journal can be used: whole, of this version, writable; or that its server lets us in."""
    try:
        must_be_right(patient.loaded)
        place = patient.loaded.settings.journal
        if isinstance(place, SharedJournal):
            return await asyncio.to_thread(_shared, patient, place)
        return await asyncio.to_thread(_file, journal_file(patient.loaded))
    except MissingSecret:  # the check of the secrets names it
        return ()
    except (JournalError, ConfigError) as error:
        return _told(error)


def _file(path: Path) -> tuple[Finding, ...]:
    folder = _nearest(path.parent)
    if not os.access(folder, os.W_OK | os.X_OK):
        fix = f"make {folder} writable for this user, or name another file under `journal:`"
        return fault("journal", f"the journal cannot be kept in {folder}, which may not be written to", fix)
    trouble = examine(path)
    if trouble:
        backup = beside(path, ".backup")
        fix = f"start the desk: it restores {backup}" if backup.exists() else f"put a copy of it at {path}"
        return fault("journal", f"the journal {path} {trouble}", fix)
    return ok("journal", f"the journal {path} is {'whole and can be written' if path.exists() else 'yet to be made'}")


def _shared(patient: Patient, place: SharedJournal) -> tuple[Finding, ...]:
    server = server_of(place, patient.read_secret)
    try:
        with closing(connect(server)[0]) as connection, closing(connection.cursor()) as cursor:
            cursor.execute("SELECT value FROM meta WHERE name = %s", (VERSION,))
            row = cursor.fetchone()
    except TROUBLE as error:
        raise in_words(error, server) from error
    version = str(row[0]) if row else "none"
    if version == str(SCHEMA):
        return ok("journal", f"the shared journal {server.text} answers, schema {version}")
    fix = "run: noc-app journal init" if not version.isdigit() or int(version) < SCHEMA else "update this program"
    return fault("journal", f"the shared journal has schema {version}, this program {SCHEMA}", fix)


def _told(error: JournalError | ConfigError) -> tuple[Finding, ...]:
    what, _, fix = str(error).partition("; ")
    return fault("journal", what, fix or "correct `journal:` in the configuration, or start its server")


def _folder(name: str, place: Path, *, written: bool) -> tuple[Finding, ...]:
    there = _nearest(place)
    needs = os.R_OK | os.X_OK | (os.W_OK if written else 0)
    if os.access(there, needs):
        return ()
    may = "may not be written to" if written else "may not be read"
    fix = f"make {there} {'writable' if written else 'readable'} for this user"
    return fault(f"permissions:{name}", f"the folder of the {name}, {there}, {may}", fix)


def _open_to(files: Iterable[Path], bits: int, mode: str, what: str) -> tuple[Finding, ...]:
    """Return which of `files` give others more than they should have, of those that this user owns."""
    mine = [path for path in files if path.exists() and path.stat().st_uid == os.geteuid()]
    wide = [path for path in mine if path.stat().st_mode & bits]
    told = (advice(f"permissions:{path.name}", f"{path} {what}", f"run: chmod {mode} {path}") for path in wide)
    return tuple(finding for (finding,) in told)


def _folders() -> str:
    return f"configuration {config_dir()}, journal {data_dir()}, state {state_dir()}"


def _nearest(place: Path) -> Path:
    """Return `place`, or the nearest folder above that is there."""
    return next(path for path in (place, *place.parents) if path.exists())
