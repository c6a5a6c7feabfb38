"""Prints the manual page, made from the command line's own definition."""

import argparse

from noc_app import __version__
from noc_app.cli.main import EXIT_TEXT, parser


def escaped(text: str) -> str:
    r"""Return `text` for roff: a backslash, a hyphen and a dot or quote at the beginning mean something there."""
    text = text.replace("\\", "\\\\").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def options(command: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in command._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        value = action.metavar or ("" if action.nargs == 0 else action.dest.upper())
        value = "|".join(action.choices) if action.choices else value
        names = ", ".join(action.option_strings) or str(value)
        shown = f"{names} {value}" if action.option_strings and value else names
        lines += [".TP", f".B {escaped(shown)}", escaped((action.help or "").replace("%%", "%"))]
    return lines


def page() -> str:
    top = parser()
    (commands,) = (a for a in top._actions if isinstance(a, argparse._SubParsersAction))
    lines = [
        f'.TH NOC\\-APP 1 "" "noc\\-app {__version__}" "NOC Board"',
        ".SH NAME",
        "noc\\-app \\- wall and desk for operations centres that never show green without evidence",
        ".SH SYNOPSIS",
        ".B noc\\-app",
        "[COMMAND] [OPTIONS]",
        ".SH DESCRIPTION",
        "Without a command the operator's desk is shown. Every command takes \\-\\-config and \\-\\-log\\-level.",
        ".SH OPTIONS",
        *options(top),
        ".SH COMMANDS",
    ]
    for name, command in commands.choices.items():
        lines += [f".SS {escaped(name)}", escaped(command.description or ""), *options(command)]
    return "\n".join(
        [
            *lines,
            ".SH EXIT STATUS",
            escaped(EXIT_TEXT),
            ".SH SEE ALSO",
            "The user guide, with a page for every connector and setting: noc\\-app docs",
            ".SH FILES",
            "~/.config/noc\\-app/noc\\-app.yaml, /etc/noc\\-app/noc\\-app.yaml, /usr/share/doc/noc\\-app/examples",
            "",
        ]
    )


print(page())
