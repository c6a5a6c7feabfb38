"""`noc-app demo`: the program with its real connectors, on an estate that does not exist."""

import argparse
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from noc_app.cli import screen
from noc_app.demo.configuration import KEY, write_configuration
from noc_app.demo.scenarios import SCENARIOS
from noc_app.demo.server import served_beside
from noc_app.model import NocError

PREFIX = "noc-app-demo-"  # then the process, then something random
PLACES = ("NOC_APP_CONFIG_DIR", "NOC_APP_DATA_DIR", "NOC_APP_STATE_DIR")


def run(arguments: argparse.Namespace) -> int:
    """Show the desk or the wall of a simulated estate, or write the wall to a picture; return the exit code."""
    scenario = SCENARIOS[arguments.scenario]
    # A picture shows the story at its key moment; everything else begins at its beginning.
    lead_s = scenario.key_s - arguments.after * arguments.speed if arguments.screenshot is not None else 0.0
    arguments.command = "wall" if arguments.wall else "desk"
    try:
        with _own_places() as folder, served_beside(arguments.scenario, lead_s, arguments.speed) as address:
            arguments.config, arguments.demo = write_configuration(folder, address), address
            print(f"Demo: {scenario.title}. Nothing here is real, and nothing leaves this machine.", flush=True)
            return screen.run(arguments)
    except OSError as error:
        raise NocError(f"the demo cannot be started: {error}") from error


def tidy(place: Path) -> None:
    """Remove from `place` what demos of ours left that were killed: their folders name processes that are gone."""
    for folder in place.glob(f"{PREFIX}*"):
        process = folder.name.removeprefix(PREFIX).partition("-")[0]
        with suppress(OSError):
            ours = not hasattr(os, "getuid") or folder.lstat().st_uid == os.getuid()
            if ours and not folder.is_symlink() and process.isdigit() and not psutil.pid_exists(int(process)):
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _own_places() -> Iterator[Path]:
    """Keep everything that is written in a folder that goes in the end, and have a key for the estate; yield it."""
    before = {name: os.environ.get(name) for name in (*PLACES, KEY)}
    tidy(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=f"{PREFIX}{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        os.environ.update({**dict.fromkeys(PLACES, folder), KEY: secrets.token_hex()})
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})
