"""`noc-app` and `noc-app wall`: the screens. What shows them is loaded once it is sure that there is no other."""

import argparse
import gc
import hashlib
import importlib
import re
from types import ModuleType

from PySide6.QtCore import QSize

from noc_app.cli.operator import operator_name
from noc_app.config.keeping import own_file
from noc_app.config.load import configuration_file
from noc_app.config.places import writable_state_dir
from noc_app.model import ConfigError, NocError
from noc_app.ui.one import One


def run(arguments: argparse.Namespace) -> int:
    """Show what was asked for and return the exit code."""
    gc.disable()  # nothing that is loaded at the start is garbage, and once there are windows their loop collects
    if arguments.screenshot is not None:
        gui = importlib.import_module("noc_app.gui")
        return int(
            gui.take_picture(_options(gui, arguments), arguments.screenshot, size_of(arguments.size), arguments.after)
        )
    one = One(writable_state_dir()[0], board_of(arguments))
    if not one.hold():
        return show_the_other(one)
    try:
        gui = importlib.import_module("noc_app.gui")
        return int(gui.show(_options(gui, arguments), one))
    finally:
        one.close()


def _options(gui: ModuleType, arguments: argparse.Namespace) -> object:
    return gui.Options(
        config=arguments.config,
        wall=arguments.command == "wall",
        theme=arguments.theme,
        operator=operator_name(None, ""),
        page=arguments.page,
        density=arguments.density,
        safe=arguments.safe,
        demo=arguments.demo,
        both=arguments.both,
    )


def board_of(arguments: argparse.Namespace) -> str:
    """Return the name of what there is one of: a desk or a wall for each configuration."""
    file = str(own_file(configuration_file(arguments.config)).resolve())
    return f"{arguments.command}-{hashlib.sha256(file.encode()).hexdigest()[:12]}"


def show_the_other(one: One) -> int:
    """Bring the board that runs already to the front. Raises NocError if it does not answer."""
    if one.call():
        print(f"NOC Board runs already, as process {one.holder}; it is in front now")
        return 0
    raise NocError(f"NOC Board runs already, as process {one.holder}, and does not answer; end it, or let its watchdog")


def size_of(text: str) -> QSize:
    """Return `1920x1080` as a size. Raises ConfigError."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if match is None:
        raise ConfigError(f"{text!r} is not a size; write one such as 1920x1080")
    return QSize(int(match[1]), int(match[2]))
