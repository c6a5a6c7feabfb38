"""`noc-app` and `noc-app wall`: the screens."""

import argparse
import re

from PySide6.QtCore import QSize

from noc_app.cli.operator import operator_name
from noc_app.gui import Options, show, take_picture
from noc_app.model import ConfigError


def run(arguments: argparse.Namespace) -> int:
    """Show what was asked for and return the exit code."""
    options = Options(
        config=arguments.config,
        wall=arguments.command == "wall",
        theme=arguments.theme,
        operator=operator_name(None, ""),
        page=arguments.page,
        density=arguments.density,
    )
    if arguments.screenshot is not None:
        return take_picture(options, arguments.screenshot, size_of(arguments.size), arguments.after)
    return show(options)


def size_of(text: str) -> QSize:
    """Return `1920x1080` as a size. Raises ConfigError."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if match is None:
        raise ConfigError(f"{text!r} is not a size; write one such as 1920x1080")
    return QSize(int(match[1]), int(match[2]))
