"""Every system that can be watched, for a list to choose from: what the connectors say of themselves."""

import inspect
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from noc_app.config.target import TargetConfig
from noc_app.connectors.catalog import CONNECTORS
from noc_app.connectors.kit import AnyConnector
from noc_app.model.said import phrase

GROUPS = ("builtin", "infrastructure", "oncall", "security", "mobile", "bi")  # in this order
_NAME_SLACK = 20  # characters by which the name before a sentence may be longer than the title: versions


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """One kind of target. `about` is a sentence, `stage` what its vendor says of its API."""

    kind: str
    title: str
    group: str
    about: str
    stage: str
    alerts: bool
    model: type[TargetConfig]
    expects: Callable[[TargetConfig], tuple[str, ...]]


@cache
def systems() -> tuple[System, ...]:
    """Return every system, by group and then by name. The first call loads all connectors, most of a second."""
    found = sorted(map(_system, CONNECTORS), key=lambda s: (GROUPS.index(s.group), s.title.casefold()))
    return tuple(found)


def _system(connector: AnyConnector) -> System:
    group = connector.config.__module__.split(".")[2]
    return System(
        kind=connector.kind,
        title=phrase(connector.title) if group == GROUPS[0] else connector.title,  # the others are names of products
        group=group,
        about=_about(connector),
        stage=connector.stage.words,
        alerts=connector.alerts,
        model=connector.config,
        expects=connector.expects,
    )


def _about(connector: AnyConnector) -> str:
    """Return what a system tells in one sentence: the first line of its module, without the name before it."""
    module = sys.modules[connector.open.__module__]
    line = (inspect.getdoc(module) or "").partition("\n")[0]
    name, colon, rest = line.partition(": ")
    words = rest if colon and len(name) <= len(connector.title) + _NAME_SLACK else line
    sentence = f"{words[:1].upper()}{words[1:]}"
    return phrase(sentence)
