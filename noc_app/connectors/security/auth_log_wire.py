"""Lines of an authentication log, and entries of the systemd journal, as sign-ins. Pure."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import msgspec

from noc_app.connectors.kit import plain
from noc_app.connectors.security.sign_ins import Event, What
from noc_app.model import BadPayload
from noc_app.model.said import phrase

NAME_LIMIT = 80
_SAID_LIMIT = 4000  # characters of a line
SSH, SUDO, SU = "ssh", "sudo", "su"
TO_ROOT = frozenset({"root", "0"})
_DAY_S = 86400.0
_BYTE = range(256)


@dataclass(frozen=True, slots=True)
class Read:
    """The events of some lines, when the last line was written, and how many lines had no time that can be read."""

    events: tuple[Event, ...] = ()
    newest: float | None = None
    unreadable: int = 0
    cursor: str = ""


class Head(NamedTuple):
    """One line of a log that could be read. `at` is Unix seconds UTC."""

    at: float
    host: str
    tag: str
    said: str


_ISO = rb"(?P<iso>\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)"
_BSD = rb"(?P<bsd>[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d)"
_HEADS = (
    re.compile(
        rb"^(?:<\d{1,3}>)?(?:"
        + _ISO
        + rb"|"
        + _BSD
        + rb")\s+(?P<host>\S+)\s+(?P<tag>[^\s:\[]+)(?:\[\d+\])?:?\s(?P<said>.*)$"
    ),
    re.compile(  # RFC 5424
        rb"^<\d{1,3}>1 "
        + _ISO
        + rb" (?P<host>\S+) (?P<tag>\S+) \S+ \S+ (?:-|(?:\[(?:[^\]\"]|\"(?:[^\"\\\\]|\\\\.)*\")*\])+) (?P<said>.*)$"
    ),
)
_REPEATED = re.compile(r"^message repeated (?P<times>\d{1,6}) times: \[ (?P<said>.*)\]$")
_LEVEL = re.compile(r"^(?:\[ID \d+ [\w.]+\] )?(?:(?:error|fatal|info|debug\d?|notice): )?")

# The name of a user is the attacker's to choose and may look like the rest of a line: it takes all it can, so that
# the address is the last one of the line, which the server wrote.
_FROM = r"from (?P<source>\S+)(?: port \d+)?(?: (?:ssh\d?|on \S+.*|via \S+))?(?: \[preauth\])?(?:: .*)?$"
_NOBODY = "(?:invalid|illegal) user "
_RULES: dict[str, tuple[tuple[What, re.Pattern[str]], ...]] = {
    SSH: (
        (What.OK, re.compile(r"^Accepted (?P<how>\S+) for (?P<user>.*) " + _FROM)),
        (What.FAILED, re.compile(rf"^Failed (?P<how>\S+) for (?P<invalid>{_NOBODY})?(?P<user>.*) " + _FROM)),
        (What.FAILED, re.compile(rf"^PAM: [\w ]+ for (?:{_NOBODY})?(?P<user>.*) " + _FROM)),
        (What.DENIED, re.compile(r"^User (?P<user>.*) from (?P<source>\S+) not allowed because .*$")),
        (What.DENIED, re.compile(r"^ROOT LOGIN REFUSED FROM (?P<source>\S+)(?: .*)?$")),
    ),
    SUDO: (
        (What.DENIED, re.compile(r"^\s*(?P<user>\S+) : (?:user NOT (?:in|authorized on) \w+|command not allowed) ;")),
        (What.FAILED, re.compile(r"^\s*(?P<user>\S+) : (?P<times>\d{1,3}) incorrect password attempts? ;")),
        (What.PRIVILEGED, re.compile(r"^\s*(?P<user>\S+) : .*?USER=(?P<to>\S+) ; .*?COMMAND=")),
    ),
    SU: (
        (What.FAILED, re.compile(r"^FAILED SU \(to (?P<to>\S+)\) (?P<user>\S+) on \S+$")),
        (What.PRIVILEGED, re.compile(r"^\(to (?P<to>\S+)\) (?P<user>\S+) on \S+$")),
    ),
    "login": (
        (What.FAILED, re.compile(r"^FAILED LOGIN \(\d+\) on '\S*'(?: from '(?P<source>\S*)')? FOR '(?P<user>.*)', ")),
        (What.OK, re.compile(r"^(?:ROOT )?LOGIN ON \S+(?: BY (?P<user>\S+))?(?: FROM (?P<source>\S+))?$")),
    ),
}  # fmt: skip
_REALMS = {
    "sshd": SSH, "sshd-session": SSH, "sshd-auth": SSH, "sudo": SUDO, "su": SU, "login": "login",
}  # fmt: skip


class _Entry(msgspec.Struct, kw_only=True):
    """One entry of the journal. A message that is not UTF-8 comes as numbers, one that is too long as null."""

    realtime: str = msgspec.field(name="__REALTIME_TIMESTAMP")
    cursor: str = msgspec.field(name="__CURSOR")
    message: str | list[int | str] | None = msgspec.field(name="MESSAGE", default="")
    tag: Any = msgspec.field(name="SYSLOG_IDENTIFIER", default="")
    host: Any = msgspec.field(name="_HOSTNAME", default="")
    uid: Any = msgspec.field(name="_UID", default="0")


def parse_lines(body: bytes, now: float, since: float = 0.0, zone: dt.tzinfo | None = None) -> Read:
    """Return what whole lines of a log tell of the time from `since` on, what is alike within a second as one.

    A time without a zone is one of `zone`, the machine's own if None.
    """
    events: list[Event] = []
    newest, unreadable = None, 0
    for line in body.splitlines():
        head = _head(line, now, zone)
        if head is None:
            unreadable += bool(line.strip())
            continue
        newest = head.at if newest is None else max(newest, head.at)
        if head.at >= since:
            events += _events(head.tag, head.said, head.at, head.host)
    return Read(_joined(events), newest, unreadable)


def heads_of(body: bytes, now: float, zone: dt.tzinfo | None = None) -> Iterator[Head]:
    """Yield the lines that can be read, one after the other."""
    return (head for line in body.splitlines() if (head := _head(line, now, zone)) is not None)


def _head(line: bytes, now: float, zone: dt.tzinfo | None) -> Head | None:
    found = next((m for head in _HEADS if (m := head.match(line))), None)
    at = _time(found.groupdict(), now, zone) if found else None
    if found is None or at is None:
        return None
    return Head(at, _text(found["host"]), _text(found["tag"]), _text(found["said"]))


def _joined(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events with those that are alike within a second as one: under attack there are thousands."""
    times: Counter[tuple[object, ...]] = Counter()
    first: dict[tuple[object, ...], Event] = {}
    for event in events:
        alike = int(event.at), event.what, event.realm, event.host, event.source, event.user
        first.setdefault(alike, event)
        times[alike] += event.times
    return tuple(e if e.times == times[alike] else replace(e, times=times[alike]) for alike, e in first.items())


def parse_journal(body: bytes) -> Read:
    """Return what entries of the journal tell, one JSON object a line. Raises BadPayload."""
    events: list[Event] = []
    newest, cursor = None, ""
    for line in body.splitlines():
        try:
            entry = msgspec.json.decode(line, type=_Entry)
            at = int(entry.realtime) / 1e6
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            what = phrase("output of {program}", program="journalctl")
            raise BadPayload(phrase("not the {what}: {reason}", what=what, reason=plain(error, 200))) from error
        newest, cursor = at if newest is None else max(newest, at), entry.cursor
        if _REALMS.get(str(entry.tag)) == SSH and str(entry.uid) != "0":
            continue  # anybody may write into the journal under this name; the server itself is root
        events += _events(str(entry.tag), entry_words(entry.message), at, str(entry.host))
    return Read(_joined(events), newest, cursor=cursor)


def entry_words(said: str | Sequence[int | str] | None) -> str:
    """Return the message of an entry of the journal, which may come as bytes, or several times."""
    if said is None or isinstance(said, str):
        return said or ""
    first = next((part for part in said if isinstance(part, str)), None)
    if first is not None:  # the field stands several times in the entry
        return first
    return bytes(n for n in said if isinstance(n, int) and n in _BYTE).decode("utf-8", "replace")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace").rstrip()[:_SAID_LIMIT]


def _events(tag: str, said: str, at: float, host: str) -> Iterator[Event]:
    realm = _REALMS.get(tag.rpartition("/")[2])
    if realm is None:
        return
    repeated = _REPEATED.match(said) if said.startswith("message repeated") else None
    times = int(repeated["times"]) if repeated else 1
    event = _event(realm, _LEVEL.sub("", repeated["said"] if repeated else said), at, host)
    if event is not None:
        yield replace(event, times=event.times * times) if times > 1 else event


def _event(realm: str, said: str, at: float, host: str) -> Event | None:
    for what, rule in _RULES[realm]:
        found = rule.match(said)
        if found is None:
            continue
        parts = {name: value or "" for name, value in found.groupdict().items()}
        # A client offers all its keys one by one: only for a user who does not exist is that a failure.
        if what is What.FAILED and parts.get("how") == "publickey" and not parts.get("invalid"):
            return None
        if parts.get("how") == "none" or (what is What.PRIVILEGED and parts.get("to") not in TO_ROOT):
            return None
        return Event(
            at=at,
            what=what,
            realm=realm,
            host=plain(host, NAME_LIMIT),
            source=plain(_address(parts.get("source", "")), NAME_LIMIT),
            user=plain(parts.get("user", ""), NAME_LIMIT),
            times=int(parts.get("times") or 1),
        )
    return None


def _address(source: str) -> str:
    return source.removeprefix("::ffff:") if "." in source else source


def _time(parts: Mapping[str, bytes | None], now: float, zone: dt.tzinfo | None) -> float | None:
    iso, bsd = parts["iso"], parts.get("bsd")
    try:
        return _iso(iso.decode(), zone) if iso else _bsd((bsd or b"").decode(), now, zone)
    except (ValueError, OverflowError, OSError):
        return None


def _iso(text: str, zone: dt.tzinfo | None) -> float:
    return _seconds(dt.datetime.fromisoformat(text), zone)


def _bsd(text: str, now: float, zone: dt.tzinfo | None) -> float:
    """Return the time of a line without a year: the latest that is not more than a day ahead of `now`."""
    this_year = dt.datetime.fromtimestamp(now, zone or dt.UTC).year
    for year in (this_year + 1, this_year, this_year - 1, this_year - 2, this_year - 3, this_year - 4):
        try:
            moment = dt.datetime.strptime(f"{year} {text}", "%Y %b %d %H:%M:%S")  # noqa: DTZ007 - put in below
        except ValueError:  # the 29th of February of another year
            continue
        if (at := _seconds(moment, zone)) <= now + _DAY_S:
            return at
    raise ValueError(text)


def _seconds(moment: dt.datetime, zone: dt.tzinfo | None) -> float:
    return (moment if moment.tzinfo or zone is None else moment.replace(tzinfo=zone)).timestamp()
