"""`noc-app gallery`: every component in every state."""

import argparse

from noc_app.gui import show_gallery


def run(arguments: argparse.Namespace) -> int:
    """Show the gallery, or write it to a picture, and return the exit code."""
    return show_gallery(arguments.theme, arguments.screenshot)
