"""The support bundle: what somebody else needs to understand a fault, and no secret."""

import importlib.metadata
import json
import os
import platform
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import keyring
import yaml

from noc_app import __version__
from noc_app.config.fields import SecretRef
from noc_app.config.journal import SharedJournal
from noc_app.config.load import Loaded
from noc_app.config.places import state_dir
from noc_app.config.secrets import MAX_BYTES, no_keyring
from noc_app.config.yaml_file import read_yaml
from noc_app.doctor.finding import Finding, Patient
from noc_app.doctor.hiding import Hiding, literal_secrets, loose
from noc_app.doctor.secrets import refs_of
from noc_app.engine.journals import journal_file
from noc_app.engine.opening import secret_refs
from noc_app.journal.database import SCHEMA
from noc_app.model import ConfigError, MissingSecret, NocError
from noc_app.model.said import phrase

LOG_BYTES = 256_000  # of the end of each
LOGS = 12
_LOGS = ("crash-*.txt", "*.log")
_TELLING = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_", "LANG", "LC_")
_LIKE_A_SECRET = 8  # shorter values of such variables are switches
_OWN_WORDS = ("PASS", "SECRET", "TOKEN", "KEY", "CREDENTIAL")


@dataclass(frozen=True, slots=True)
class Bundle:
    """What goes in: the report, who was looked at (None if the configuration cannot be read), what the screens are."""

    findings: Sequence[Finding]
    patient: Patient | None = None
    screens: Sequence[str] = field(default=())


def report(findings: Iterable[Finding]) -> dict[str, object]:
    """Return the report in its documented form."""
    return {
        "version": __version__,
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "findings": [{"id": f.id, "severity": f.grade.value, "what": f.what, "fix": f.fix} for f in findings],
    }


def write_bundle(file: Path, bundle: Bundle) -> Path:
    """Write the bundle, readable by this user alone, and return where it is. Raises NocError."""
    hiding = hiding_of(bundle.patient)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, text in _members(bundle, hiding):
                packed.writestr(hiding.hidden(name), text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise NocError(
            phrase("the bundle {file} cannot be written: {reason}", file=str(file), reason=reason)
        ) from error
    return file


def default_bundle() -> Path:
    """Return where a bundle is written to if nobody says."""
    return state_dir() / f"support-{datetime.now(UTC):%Y%m%d-%H%M%S}.zip"


def _members(bundle: Bundle, hiding: Hiding) -> Iterator[tuple[str, str]]:
    """Yield every member with its name; what stands in them is hidden already."""
    yield "doctor.json", _json(report(bundle.findings), hiding)
    yield "machine.json", _json(_machine(bundle.screens), hiding)
    if bundle.patient is not None:
        yield "configuration.yaml", _configuration(bundle.patient.loaded, hiding)
        yield "journal.json", _json(_journal(bundle.patient.loaded), hiding)
    for number, path in enumerate(_logs()):
        yield f"logs/{number + 1:02d}-{path.name}", hiding.guessed(_end_of(path))


def _json(value: object, hiding: Hiding) -> str:
    """Return `value` as JSON; it is hidden before it is escaped and after."""
    return hiding.hidden(json.dumps(_each(value, hiding), indent=2, ensure_ascii=False))


def _each(value: object, hiding: Hiding) -> object:
    if isinstance(value, Mapping):
        return {str(name): _each(inner, hiding) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_each(inner, hiding) for inner in value]
    return hiding.hidden(value) if isinstance(value, str) else value


def _configuration(loaded: Loaded, hiding: Hiding) -> str:
    try:
        plain = hiding.configuration(read_yaml(loaded.path).value)
    except ConfigError as error:
        return hiding.hidden(f"# {error}\n")
    return hiding.hidden(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=200))


def _machine(screens: Sequence[str]) -> dict[str, object]:
    shown = {name: value for name, value in os.environ.items() if name.startswith(_TELLING)}
    return {
        "program": __version__,
        "python": sys.version,
        "platform": platform.platform(),
        "processors": os.cpu_count(),
        "screens": list(screens),
        "environment": dict(sorted(shown.items())),
        "packages": dict(sorted((d.name, d.version) for d in importlib.metadata.distributions() if d.name)),
    }


def _journal(loaded: Loaded) -> dict[str, object]:
    """Return schema, sizes and how many rows each table has; no text of any row."""
    if isinstance(loaded.settings.journal, SharedJournal):
        return {"kind": "postgresql", "schema_of_program": SCHEMA}
    path = journal_file(loaded)
    files = {p.name: p.stat().st_size for p in sorted(path.parent.glob(f"{path.name}*")) if p.is_file()}
    found: dict[str, object] = {"kind": "file", "schema_of_program": SCHEMA, "bytes": files}
    with (
        suppress(sqlite3.Error),
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection,
    ):
        found["schema"] = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found["rows"] = {t: connection.execute(f'SELECT count(*) FROM "{t}"').fetchone()[0] for t in tables}  # noqa: S608
    return found


def _logs() -> tuple[Path, ...]:
    """Return the newest logs and crash reports, of those that are regular files of the program's own folder."""
    found = {path for kind in _LOGS for path in state_dir().glob(kind) if path.is_file() and not path.is_symlink()}
    return tuple(sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)[:LOGS])


def _end_of(path: Path) -> str:
    """Return the end of a file, from the beginning of a line on: half a secret would not be recognised."""
    try:
        with path.open("rb") as opened:
            size = opened.seek(0, os.SEEK_END)
            opened.seek(max(0, size - LOG_BYTES))
            said = opened.read().decode("utf-8", "replace")
    except OSError as error:
        return f"cannot be read: {error.strerror}\n"
    return said if size <= LOG_BYTES else said.partition("\n")[2]


def _told(patient: Patient, ref: SecretRef) -> str:
    """Return a secret, empty if it is not there; one that lies open is refused to targets, and hidden all the same."""
    try:
        return patient.read_secret(ref)
    except MissingSecret:
        with suppress(OSError, UnicodeDecodeError):
            return Path(ref.file).read_text(encoding="utf-8")[:MAX_BYTES] if ref.file is not None else ""
    return ""


def hiding_of(patient: Patient | None, *, guesses: bool = True) -> Hiding:
    """Return what hides every secret that this machine knows of; with `guesses` also what looks like one."""
    hiding = Hiding()
    for name, value in os.environ.items():
        called_so = any(word in name.upper() for word in _OWN_WORDS) and len(value) >= _LIKE_A_SECRET
        for secret in (value,) if called_so else loose(value):
            hiding.learn(secret)
    if patient is None:
        return hiding
    ringless = no_keyring(keyring.get_keyring())
    wanted = [ref for _, ref in refs_of(patient.loaded)]
    for ref in (*wanted, *(ref for target in patient.loaded.targets for ref in secret_refs(target))):
        if ref.keyring is None or not ringless:
            hiding.learn(_told(patient, ref))
    with suppress(ConfigError):
        if not guesses:
            return hiding
        for literal in literal_secrets(read_yaml(patient.loaded.path).value):
            hiding.learn(literal)
    return hiding
