"""The command line, from the parser that reads it."""

import argparse
from collections.abc import Iterator

from noc_app.guide.html import Page
from noc_app.guide.marks import code, escaped, listed, table

REFERENCE = "Reference"


def commands_page(parser: argparse.ArgumentParser) -> Page:
    """Return the reference of every command of `parser` and its options."""
    text = (
        "# The command line\n\nWithout a command the desk is shown. Options, output and exit codes are a stable "
        "contract.\n\n"
        f"{(parser.epilog or '').capitalize()}.\n\n{_table(parser)}\n"
    )
    for name, command in subcommands(parser):
        text += f"## {name}\n\n{escaped(command.description or '')}\n\n{_table(command)}\n"
        for inner, action in subcommands(command):
            text += f"### {name} {inner}\n\n{_table(action)}\n"
    return Page("commands", REFERENCE, text)


def subcommands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the commands below `parser` by their names."""
    for action in _actions(parser):
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - argparse has no other name for it
            yield from action.choices.items()


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield what a command takes, in the order of its help."""
    hidden = (argparse._SubParsersAction, argparse._HelpAction)  # noqa: SLF001 - argparse has no other name for them
    return (action for action in _actions(parser) if not isinstance(action, hidden))


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # noqa: SLF001 - what a parser knows of itself has no other name


def _table(parser: argparse.ArgumentParser) -> str:
    return table(("argument", "what it does"), ((_argument(a), _help(a)) for a in options(parser)))


def _argument(action: argparse.Action) -> str:
    value = action.metavar if isinstance(action.metavar, str) else "" if action.nargs == 0 else action.dest.upper()
    if not action.option_strings:
        return code(value)
    return ", ".join(code(f"{name} {value}".strip()) for name in action.option_strings)


def _help(action: argparse.Action) -> str:
    said = escaped((action.help or "").replace("%%", "%"))
    choices = listed(map(str, action.choices)) if action.choices else ""
    return "; ".join(part for part in (said, choices) if part)
