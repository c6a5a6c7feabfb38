"""What may be written next in a filter."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from noc_app.alerting.filter import DOMAINS, FIELDS, FLAGS, ME, SEVERITIES, STATES
from noc_app.alerting.filter_text import value_text

MOST = 9
_TERM = re.compile(r"(-*)([A-Za-z_][\w./-]*)(:~|!=|>=|<=|[:=<>])(.*)", re.DOTALL)
_AGES = ("5m", "15m", "1h", "8h", "1d")
_SIGNS = {"age": "<", "severity": ">="}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is on the board now: label names with some of their values, and who owns what."""

    labels: Mapping[str, Sequence[str]] = field(default_factory=dict)
    owners: Sequence[str] = ()
    targets: Sequence[str] = ()
    kinds: Sequence[str] = ()
    hosts: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """`text` replaces the characters from `start` to `end`; `note` says what it is."""

    text: str
    note: str
    start: int
    end: int


def proposals(text: str, cursor: int, known: Known) -> tuple[Proposal, ...]:
    """Return at most nine ways to go on at `cursor`, those that begin with what is written first."""
    begun = text[_begin(text[:cursor]) : cursor]
    term = _TERM.fullmatch(begun)
    if term is not None:
        return _values(term, cursor, known)
    return _names(begun.rpartition("|")[2], cursor, known)


def _begin(text: str) -> int:
    """Return where the condition that `text` ends in begins: behind the last space or parenthesis outside quotes."""
    begin, quoted, escaped = 0, False, False
    for at, here in enumerate(text):
        if escaped or (quoted and here == "\\"):
            escaped = not escaped
        elif here == '"':
            quoted = not quoted
        elif not quoted and (here.isspace() or here in "()"):
            begin = at + 1
    return begin


def _names(begun: str, cursor: int, known: Known) -> tuple[Proposal, ...]:
    word = begun.lstrip("-")
    start = cursor - len(word)
    offered = [(f"{name}{_SIGNS.get(name, ':')}", "field") for name in FIELDS if name != "since"]
    offered += [(f"{name} ", "state") for name in FLAGS]
    offered += [(f"label.{name}:", "label") for name in known.labels]
    return _best(word, offered, start, cursor)


def _values(term: re.Match[str], cursor: int, known: Known) -> tuple[Proposal, ...]:
    _, name, _, rest = term.groups()
    word = rest.rpartition("|")[2].lstrip('"')
    start = cursor - len(rest.rpartition("|")[2])
    offered = [(f"{value_text(value)} ", name) for value in _values_of(name, known)]
    return _best(word, offered, start, cursor)


def _values_of(name: str, known: Known) -> Sequence[str]:
    fixed = {"severity": SEVERITIES[::-1], "domain": DOMAINS, "state": STATES, "age": _AGES, "since": _AGES}
    if name.lower() in fixed:
        return fixed[name.lower()]
    live = {"owner": (ME, *known.owners), "target": known.targets, "kind": known.kinds, "host": known.hosts}
    return live.get(name.lower(), known.labels.get(name.removeprefix("label."), ()))


def _best(word: str, offered: Sequence[tuple[str, str]], start: int, cursor: int) -> tuple[Proposal, ...]:
    """Return what begins with `word`, then what contains it; nothing that is already written in full."""
    needle = word.casefold()
    plain = [(text, note, text.strip('" ').removeprefix("label.").casefold()) for text, note in offered]
    begins = [(t, n) for t, n, bare in plain if bare.startswith(needle) or t.casefold().startswith(needle)]
    inside = [(t, n) for t, n, bare in plain if needle in bare and (t, n) not in begins]
    kept = [(t, n) for t, n in begins + inside if t.strip().casefold() != needle]
    return tuple(Proposal(text, note, start, cursor) for text, note in kept[:MOST])
