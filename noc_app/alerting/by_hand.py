"""Incidents as persons have merged and split them, on whichever desk. Pure.

What was done names every alert of the incidents that it was done to, and the last word that names an alert counts. An
alert is moved when it is here: on another desk, or after a restart, it may come later than the word about it. What
joins by itself afterwards is not torn apart again.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from noc_app.alerting.incidents import Incidents, merged, split
from noc_app.model import BOARD, AlertKey, Move, Regrouping
from noc_app.model.said import phrase

Named: TypeAlias = Mapping[AlertKey, float]  # alerts with the starts of their episodes


class Block(NamedTuple):
    """Alerts that belong together by one word of one person; those that were split off are `off`."""

    word: str
    off: bool
    by: str


Heeded: TypeAlias = Mapping[AlertKey, Block]  # where each named alert that is here was put


def rearranged(before: Incidents, hands: Sequence[Regrouping], heeded: Heeded) -> tuple[Incidents, Heeded]:
    """Return the incidents with `hands`, oldest first, done to the alerts to which they were not done before."""
    wanted = _wanted(before, hands)
    fresh = [key for key, block in wanted.items() if heeded.get(key) != block]
    if not fresh:
        return before, wanted
    book = _apart(before, wanted, _incidents(before, fresh))
    return _together(book, wanted, heeded, {wanted[key] for key in fresh}), wanted


def merging(known: Incidents, into: str, other: str) -> tuple[Named, Named]:
    """Return the alerts of `other`, and those of `into`. Raises KeyError, and ValueError if both are one."""
    if into == other:
        raise ValueError(phrase("choose two incidents"))
    _ = known.began[into], known.began[other]
    return _members(known, other), _members(known, into)


def splitting(known: Incidents, keys: Collection[AlertKey], by: str) -> tuple[Named, Named]:
    """Return `keys`, and the alerts that stay. Raises KeyError and ValueError as `incidents.split` does."""
    split(known, keys, by)
    members = _members(known, known.bonds[next(iter(keys))].incident)
    return {k: at for k, at in members.items() if k in keys}, {k: at for k, at in members.items() if k not in keys}


def _members(known: Incidents, name: str) -> dict[AlertKey, float]:
    return {key: bond.starts_at for key, bond in known.bonds.items() if bond.incident == name}


def _wanted(book: Incidents, hands: Sequence[Regrouping]) -> dict[AlertKey, Block]:
    """Return to which block each alert belongs that is here in the episode that was meant, the oldest word first."""
    last: dict[AlertKey, tuple[float, Block]] = {}
    for hand in hands:
        for keys, off in ((hand.home, False), (hand.moved, hand.move is Move.SPLIT)):
            for key, starts_at in keys.items():
                last.pop(key, None)
                last[key] = starts_at, Block(hand.id, off, hand.by)
    return {key: block for key, (starts_at, block) in last.items() if _is_here(book, key, starts_at)}


def _is_here(book: Incidents, key: AlertKey, starts_at: float) -> bool:
    bond = book.bonds.get(key)
    if bond is None:
        return False
    return key.target == BOARD or bond.starts_at == starts_at  # each desk sees the board's own alerts begin


def _apart(book: Incidents, wanted: Heeded, names: Iterable[str]) -> Incidents:
    """Take from each of the incidents `names` what belongs to another block than the first of it."""
    for name in names:
        inside: dict[Block, list[AlertKey]] = {}
        for key, block in wanted.items():
            if book.bonds[key].incident == name:
                inside.setdefault(block, []).append(key)
        for block in list(inside)[1:]:
            book = split(book, inside[block], block.by)
    return book


def _together(book: Incidents, wanted: Heeded, heeded: Heeded, blocks: Collection[Block]) -> Incidents:
    """Make one incident of each of `blocks`, under the name that it was shown with before."""
    members: dict[Block, list[AlertKey]] = {}
    for key, block in wanted.items():
        if block in blocks:
            members.setdefault(block, []).append(key)
    for block, keys in members.items():
        first, *others = _incidents(book, sorted(keys, key=lambda k: heeded.get(k) != block))
        for other in others:
            book = merged(book, first, other, block.by)
    return book


def _incidents(book: Incidents, keys: Iterable[AlertKey]) -> list[str]:
    """Return the incidents of `keys`, each once, in their order."""
    return list(dict.fromkeys(book.bonds[key].incident for key in keys))
