"""Events that Splunk has indexed, as lines around a moment: what is searched, and what comes back. Pure."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from noc_app.connectors.kit import plain
from noc_app.connectors.security.splunk_wire import one
from noc_app.connectors.wire import rfc3339
from noc_app.model import Around, LogLine
from noc_app.model.log_line import is_address

_NAME = re.compile(r"[\w.:@/-]{1,200}")


def search_of(base: str, around: Around, *, before: bool) -> str:
    """Return the search for the lines nearest to the moment, before it or from it on, among what `base` finds.

    It is empty if nothing that is named can be searched: a label is never a part of the question itself.
    """
    names = _about(around)
    if not (around.whole or names):
        return ""
    about = "" if around.whole else f" ({' OR '.join(names)})"
    order = "" if before else " | sort 0 _time"  # Splunk finds the newest first
    return f"search ({base}){about}{order} | head {around.most} | fields _time host source log_level level _raw"


def lines_of(rows: Iterable[Mapping[str, Any]]) -> tuple[LogLine, ...]:
    """Return rows as lines. Raises BadPayload for a time that is none."""
    return tuple(
        LogLine(
            rfc3339(one(row, "_time"), "_time"),
            plain(one(row, "_raw")),
            plain(one(row, "log_level") or one(row, "level"), 12).upper(),
        )
        for row in rows
        if one(row, "_time")
    )


def _about(around: Around) -> list[str]:
    """Return the conditions of which one has to hold: a host with or without its domain, a service, a pod."""
    found: dict[str, None] = {}
    for host in filter(_NAME.fullmatch, around.hosts):
        found[f'host="{host}"'] = None
        short = host.partition(".")[0]
        if not is_address(host):
            found[f'host="{short}"' if host != short else f'host="{short}.*"'] = None
    for field, names in (("service", around.services), ("pod", around.pods)):
        found |= {f'{field}="{name}"': None for name in filter(_NAME.fullmatch, names)}
    return list(found)
