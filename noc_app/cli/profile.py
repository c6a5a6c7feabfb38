"""`noc-app profile`: what makes another seat like this one, as one file without secrets."""

import argparse
import asyncio
import sys
from pathlib import Path

from noc_app.config.load import FILE, load
from noc_app.config.places import config_dir
from noc_app.config.profile import changes_of, former_file, problems_of, take_over, unpacked
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.finding import Patient
from noc_app.doctor.sharing import export
from noc_app.engine.assembly import masking, secret_reader
from noc_app.engine.fetching import fetched, shown
from noc_app.model import ConfigError


def run(arguments: argparse.Namespace) -> int:
    """Export, import or take an import back; 2 if nothing was done."""
    if arguments.does == "export":
        return _export(arguments)
    target = arguments.config or config_dir() / FILE
    if arguments.does == "undo":
        kept = former_file()
        if not kept.is_file():
            raise ConfigError(f"there is no import to take back: {kept} is not there")
        take_over(unpacked(kept.read_bytes(), str(kept), undo=True), target)
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
    changes = changes_of(profile, target)
    if not changes:
        print(f"{target}: nothing would change")
        return 0
    print("\n".join(changes))
    if not arguments.yes and not _agreed():
        print("noc-app: nothing was changed", file=sys.stderr)
        return 2
    take_over(profile, target)
    print(f"{target}: taken over; `noc-app profile undo` takes it back")
    return 0


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise ConfigError("nobody can be asked here; with --yes it is taken over")
    return input("Take this over? [y/N] ").strip().lower() in {"y", "yes"}
