"""`noc-app docs`: the user guide, made of the chapters that ship and of the program itself, in the browser."""

import argparse
import webbrowser

from noc_app.cli.main import parser
from noc_app.config.places import writable_state_dir
from noc_app.guide.site import build


def run(arguments: argparse.Namespace) -> int:
    """Write the guide, say where it is, and open it unless a folder was asked for; return 0."""
    first = build(arguments.out or writable_state_dir()[0] / "guide", parser())
    print(first)
    if arguments.out is None and not webbrowser.open(first.resolve().as_uri()):
        print("there is no browser here; open this file with one")
    return 0
