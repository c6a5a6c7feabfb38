"""Lines of an authentication log, and entries of the systemd journal, as they stand there. Pure."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.security.auth_log_wire import entry_words, heads_of
from noc_app.connectors.wire import decoded
from noc_app.model import Around, LogLine
from noc_app.model.said import phrase

_LEVELS = ("EMERG", "ALERT", "CRIT", "ERROR", "WARN", "NOTICE", "INFO", "DEBUG")  # by the numbers of syslog
_PER_SECOND = 1e6


class _Entry(msgspec.Struct, kw_only=True):
    realtime: str = msgspec.field(name="__REALTIME_TIMESTAMP")
    message: str | list[int | str] | None = msgspec.field(name="MESSAGE", default="")
    tag: Any = msgspec.field(name="SYSLOG_IDENTIFIER", default="")
    host: Any = msgspec.field(name="_HOSTNAME", default="")
    priority: Any = msgspec.field(name="PRIORITY", default="")


def file_lines(body: bytes, around: Around, now: float, zone: dt.tzinfo | None = None) -> tuple[LogLine, ...]:
    """Return the lines of a log that `around` wants; what has no time that can be read is left out."""
    found = heads_of(body, now, zone)
    return tuple(
        LogLine(head.at, plain(f"{head.tag}: {head.said}"))
        for head in found
        if around.holds(head.at) and around.is_about(head.host)
    )


def first_moment(body: bytes, now: float, zone: dt.tzinfo | None = None) -> float | None:
    """Return the time of the first line that has one, Unix seconds UTC."""
    return next((head.at for head in heads_of(body, now, zone)), None)


def journal_lines(body: bytes, around: Around) -> tuple[LogLine, ...]:
    """Return the entries of the journal that `around` wants, one JSON object a line. Raises BadPayload."""
    return tuple(_journal_lines(body, around))


def _journal_lines(body: bytes, around: Around) -> Iterator[LogLine]:
    for line in body.splitlines():
        entry = decoded(line, _Entry, phrase("output of {program}", program="journalctl"))
        at = float(entry.realtime) / _PER_SECOND if entry.realtime.isdecimal() else 0.0
        if around.holds(at) and around.is_about(str(entry.host)):
            yield LogLine(at, plain(f"{entry.tag}: {entry_words(entry.message)}"), _level(entry.priority))


def _level(priority: object) -> str:
    said = str(priority)
    return _LEVELS[int(said)] if said in {str(number) for number in range(len(_LEVELS))} else ""
