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
from noc_app.model.errors import said_by
from noc_app.model.said import Said, parted, phrase

FULL_BYTES, LITTLE_BYTES = 50_000_000, 500_000_000
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_PINGS = Path("/proc/sys/net/ipv4/ping_group_range")
_FULL = {
    "journal": phrase("the disk of the journal is full: {free} MB are free at {place}"),
    "state": phrase("the disk of logs and pictures is full: {free} MB are free at {place}"),
}
_NEARLY_FULL = {
    "journal": phrase("the disk of the journal is nearly full: {free} MB are free at {place}"),
    "state": phrase("the disk of logs and pictures is nearly full: {free} MB are free at {place}"),
}
_NOT_TO_BE_USED = {
    "configuration": phrase("the folder of the configuration, {place}, may not be read"),
    "journal": phrase("the folder of the journal, {place}, may not be written to"),
    "state": phrase("the folder of the state, {place}, may not be written to"),
}


def disk(patient: Patient) -> tuple[Finding, ...]:
    """Return where space runs out among the folders that are written to; one finding for each disk."""
    found: dict[int, Finding] = {}
    for name, place in (("journal", data_dir()), ("state", state_dir())):
        there = _nearest(place)
        free = patient.free_bytes(there)
        if free < LITTLE_BYTES:
            grade, words = (Grade.FAULT, _FULL) if free < FULL_BYTES else (Grade.ADVICE, _NEARLY_FULL)
            what = words[name].of(free=f"{free / 1e6:.0f}", place=str(there))
            fix = phrase("free space on the disk of {place}", place=str(there))
            found.setdefault(there.stat().st_dev, Finding("disk", grade, what, fix))
    return tuple(found.values()) or ok("disk", phrase("there is space for journal and logs"))


def permissions(patient: Patient) -> tuple[Finding, ...]:
    """Return what this user may not write, and what others may read or write that they must not."""
    found: list[Finding] = []
    for name, place in (("configuration", config_dir()), ("journal", data_dir()), ("state", state_dir())):
        found += _folder(name, place, written=name != "configuration")
    if os.name == "posix":
        changed = phrase("{path} can be changed by others than its owner")
        found += _open_to(patient.loaded.files, _OTHERS_WRITE, "go-w", changed)
        journal, private = patient.loaded.settings.journal, [data_dir() / AUDIT_KEY_FILE]
        if not isinstance(journal, SharedJournal):
            private.append(journal_file(patient.loaded))
        found += _open_to(private, _OTHERS, "600", phrase("{path} can be read by others than its owner"))
    return tuple(found) or ok("permissions", _well())


def pings(allowed: Path = _PINGS) -> tuple[Finding, ...]:
    """Return whether ICMP probes are permitted."""
    if not sys.platform.startswith("linux") or not allowed.exists():
        return ok("icmp", phrase("nothing says whether ICMP probes are permitted"))
    low, high = (int(part) for part in allowed.read_text(encoding="ascii").split())
    if low <= os.getgid() <= high or os.geteuid() == 0:
        return ok("icmp", phrase("ICMP probes are permitted"))
    return ok("icmp", phrase("ICMP probes are not permitted; a probe that wants them says so"))


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
        what = phrase("the journal cannot be kept in {place}, which may not be written to", place=str(folder))
        fix = phrase("make {place} writable for this user, or name another file under `journal:`", place=str(folder))
        return fault("journal", what, fix)
    trouble = examine(path)
    if trouble:
        backup = beside(path, ".backup")
        fix = phrase("put a copy of it at {path}", path=str(path))
        if backup.exists():
            fix = phrase("start the desk: it restores {path}", path=str(backup))
        return fault("journal", phrase("the journal {path} {trouble}", path=str(path), trouble=trouble), fix)
    if not path.exists():
        return ok("journal", phrase("the journal {path} is yet to be made", path=str(path)))
    return ok("journal", phrase("the journal {path} is whole and can be written", path=str(path)))


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
        well = phrase("the shared journal {server} answers, schema {version}", server=server.text, version=version)
        return ok("journal", well)
    what = phrase("the shared journal has schema {version}, this program {own}", version=version, own=SCHEMA)
    fix = phrase("update this program")
    if not version.isdigit() or int(version) < SCHEMA:
        fix = phrase("run: {command}", command="noc-app journal init")
    return fault("journal", what, fix)


def _told(error: JournalError | ConfigError) -> tuple[Finding, ...]:
    what, fix = parted(said_by(error))
    return fault("journal", what, fix or phrase("correct `journal:` in the configuration, or start its server"))


def _folder(name: str, place: Path, *, written: bool) -> tuple[Finding, ...]:
    there = _nearest(place)
    needs = os.R_OK | os.X_OK | (os.W_OK if written else 0)
    if os.access(there, needs):
        return ()
    fix = phrase("make {place} readable for this user", place=str(there))
    if written:
        fix = phrase("make {place} writable for this user", place=str(there))
    return fault(f"permissions:{name}", _NOT_TO_BE_USED[name].of(place=str(there)), fix)


def _open_to(files: Iterable[Path], bits: int, mode: str, what: Said) -> tuple[Finding, ...]:
    """Return which of `files` give others more than they should have, of those that this user owns."""
    mine = [path for path in files if path.exists() and path.stat().st_uid == os.geteuid()]
    wide = [path for path in mine if path.stat().st_mode & bits]
    found: list[Finding] = []
    for path in wide:
        fix = phrase("run: {command}", command=f"chmod {mode} {path}")
        found += advice(f"permissions:{path.name}", what.of(path=str(path)), fix)
    return tuple(found)


def _well() -> Said:
    return phrase(
        "folders and files are as they should be: configuration {configuration}, journal {journal}, state {state}",
        configuration=str(config_dir()),
        journal=str(data_dir()),
        state=str(state_dir()),
    )


def _nearest(place: Path) -> Path:
    """Return `place`, or the nearest folder above that is there."""
    return next(path for path in (place, *place.parents) if path.exists())
