"""`noc-app` without a command: the first run where there was none, then what this seat is for."""

import argparse
import importlib
import os
from pathlib import Path

from noc_app.cli import screen
from noc_app.config.keeping import shipped_default
from noc_app.config.load import configuration_file
from noc_app.config.places import writable_state_dir
from noc_app.config.yaml_file import read_yaml
from noc_app.model import ConfigError
from noc_app.ui.first.state import Begun
from noc_app.ui.frozen import STARTED_AGAIN
from noc_app.ui.one import One


def run(arguments: argparse.Namespace) -> int:
    """Show what was asked for, or if nothing was what is configured, and return the exit code."""
    if not arguments.usual:
        return screen.run(arguments)
    begun: Begun | None = Begun(start=start_of(configuration_file(arguments.config)))
    if is_first(arguments):
        one = One(writable_state_dir()[0], screen.board_of(arguments))
        if not one.hold():
            return screen.show_the_other(one)
        try:
            begun = importlib.import_module("noc_app.gui.first").begin(one)
        finally:
            one.close()
    if begun is None:
        return 0
    arguments.command, arguments.both = "wall" if begun.start == "wall" else "desk", begun.start == "both"
    if begun.demo:
        arguments.scenario, arguments.speed, arguments.wall = "checkout", 1.0, begun.start == "wall"
        return int(importlib.import_module("noc_app.cli.demo").run(arguments))
    return screen.run(arguments)


def is_first(arguments: argparse.Namespace) -> bool:
    """Return whether nothing is configured, nobody went through the first run, and somebody can see it."""
    asked_for = arguments.config is not None or arguments.safe or os.environ.get(STARTED_AGAIN)
    if asked_for or configuration_file(None) != shipped_default():
        return False
    first = importlib.import_module("noc_app.gui.first")
    return bool(importlib.import_module("noc_app.gui.loop").has_display() and not first.was_there())


def start_of(file: Path) -> str:
    """Return what the configuration says that this seat is for; a desk if it says nothing that is known."""
    try:
        value = read_yaml(file).value
    except ConfigError:
        return "desk"  # it is told by whoever reads all of it
    found = value.get("start") if isinstance(value, dict) else None
    return found if isinstance(found, str) and found in {"desk", "wall", "both"} else "desk"
