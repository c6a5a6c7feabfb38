"""`noc-app profile`: what makes another seat like this one, as one file without secrets."""

import argparse
import asyncio
import difflib
import sys
from pathlib import Path

from noc_app.config.config_file import replace_file
from noc_app.config.load import FILE, load
from noc_app.config.places import config_dir, state_dir
from noc_app.config.profile import Profile, former, packed, problems_of, put, unpacked
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.finding import Patient
from noc_app.doctor.sharing import export
from noc_app.engine.assembly import masking, secret_reader
from noc_app.engine.fetching import fetched, shown
from noc_app.model import ConfigError

FORMER = "former-profile.zip"


def run(arguments: argparse.Namespace) -> int:
    """Export, import or take an import back; 2 if nothing was done."""
    if arguments.does == "export":
        return _export(arguments)
    target = arguments.config or config_dir() / FILE
    if arguments.does == "undo":
        kept = state_dir() / FORMER
        if not kept.is_file():
            raise ConfigError(f"there is no import to take back: {kept} is not there")
        _take(unpacked(kept.read_bytes(), str(kept), undo=True), target)
        print(f"{target}: as it was before the last import")
        return 0
    return _import(arguments, target)


def _export(arguments: argparse.Namespace) -> int:
    loaded = load(arguments.config, MODELS)
    patient = Patient(loaded=loaded, sound=str, read_secret=secret_reader(masking()))
    profile = export(patient, arguments.file)
    print(f"{arguments.file}: {', '.join(profile.files)}; no secrets")
    return 0


def _import(arguments: argparse.Namespace, target: Path) -> int:
    profile = unpacked(asyncio.run(fetched(arguments.source)), shown(arguments.source))
    if problems := problems_of(profile, MODELS):
        raise ConfigError("\n".join((f"{shown(arguments.source)} is not used:", *problems)))
    changes = list(_changes(former(profile, target.parent, target.name), profile))
    if not changes:
        print(f"{target}: nothing would change")
        return 0
    print("\n".join(changes))
    if not arguments.yes and not _agreed():
        print("noc-app: nothing was changed", file=sys.stderr)
        return 2
    _take(profile, target)
    print(f"{target}: taken over; `noc-app profile undo` takes it back")
    return 0


def _changes(before: Profile, after: Profile) -> list[str]:
    """Return what will change, file by file and line by line."""
    lines: list[str] = []
    for name, content in after.files.items():
        old, new = (side.decode("utf-8", "replace").splitlines() for side in (before.files.get(name, b""), content))
        lines += difflib.unified_diff(old, new, f"{name} (now)", f"{name} (then)", lineterm="", n=1)
    return lines


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise ConfigError("nobody can be asked here; with --yes it is taken over")
    return input("Take this over? [y/N] ").strip().lower() in {"y", "yes"}


def _take(profile: Profile, target: Path) -> None:
    """Put a profile in place of what is there, which is kept for an undo. Raises NocError."""
    kept = packed(former(profile, target.parent, target.name))
    put(profile, target.parent, entry=target.name)
    replace_file(state_dir() / FORMER, kept)
