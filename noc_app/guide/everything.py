"""The index: every kind, key of the configuration, command, key of the desk and signal, with where it is explained."""

import argparse
from collections.abc import Iterator, Mapping

from noc_app.config.desk import ACTIONS
from noc_app.config.schema import schema
from noc_app.config.target import HttpTargetConfig, TargetConfig
from noc_app.connectors.catalog import CONNECTORS, MODELS
from noc_app.guide.commands import options, subcommands
from noc_app.guide.connectors import COMMON
from noc_app.guide.html import Page
from noc_app.guide.marks import code
from noc_app.guide.settings import schema_of, settings_of
from noc_app.model import Signal

REFERENCE = "Reference"


def everything_page(parser: argparse.ArgumentParser, catalogue: Mapping[str, Signal]) -> Page:
    """Return the index of the guide, by initial."""
    found = sorted(
        {*_kinds(), *_settings(), *_own_settings(), *_commands(parser), *_keys(), *_signals(catalogue)}, key=_order
    )
    parts, letter = ["# Index\n\nLook for a word with your browser's own search.\n"], ""
    for name, what, where in found:
        initial = name.lstrip("-")[:1].upper()
        if initial != letter:
            letter = initial
            parts.append(f"\n## {letter}\n")
        parts.append(f"- [{code(name)}]({where}), {what}")
    return Page("everything", REFERENCE, "\n".join(parts) + "\n")


def _order(entry: tuple[str, str, str]) -> tuple[str, str, str]:
    return entry[0].lstrip("-").casefold(), entry[1], entry[2]


def _kinds() -> Iterator[tuple[str, str, str]]:
    return ((c.kind, "kind of target", f"connector-{c.kind}.md") for c in CONNECTORS)


def _settings() -> Iterator[tuple[str, str, str]]:
    whole = schema(MODELS)
    for name, field in whole["properties"].items():
        yield name, "top of the configuration", f"configuration.md#{name}"
        if name != "targets":
            for setting in settings_of(field.get("items", field), whole["$defs"]):
                yield setting.path, f"setting under {name}", f"configuration.md#{name}"
    for path in _paths(HttpTargetConfig):
        yield path, "setting of targets", "configuration.md#targets"


def _own_settings() -> Iterator[tuple[str, str, str]]:
    for connector in CONNECTORS:
        for path in _paths(connector.config):
            if path.split(".")[0].rstrip("[]") not in COMMON:
                yield path, f"setting of {connector.kind}", f"connector-{connector.kind}.md#settings"


def _paths(model: type[TargetConfig]) -> Iterator[str]:
    return (setting.path for setting in settings_of(*schema_of(model)))


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, str]]:
    for name, command in subcommands(parser):
        yield name, "command", f"commands.md#{name}"
        for action in options(command):
            for option in action.option_strings:
                yield option, f"option of {name}", f"commands.md#{name}"


def _keys() -> Iterator[tuple[str, str, str]]:
    return ((a.id, "action of the desk", "keys.md#the-desk") for a in ACTIONS)


def _signals(catalogue: Mapping[str, Signal]) -> Iterator[tuple[str, str, str]]:
    return ((s, "signal", f"signals.md#{s.replace('.', '-')}") for s in catalogue)
