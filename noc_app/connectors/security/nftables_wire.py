"""What `nft -j list ruleset` prints, as rules with their counts. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

import msgspec

from noc_app.connectors.kit import plain
from noc_app.model import BadPayload
from noc_app.model.said import phrase

Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
_DENIES = frozenset({"drop", "reject"})
_CONDITIONS = frozenset({"match", "limit", "vmap", "ct count", "quota"})
_SAYS_NOTHING = frozenset({"counter", "log", "limit"})
_NAME_LIMIT = 60
_NOT_THE = phrase("not the {what}: {reason}")
_OUTPUT = phrase("output of {program}", program="nft")


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `key` survives a reload, `counted_as` names what counts it; `packets` is None if nothing does."""

    key: str
    counted_as: str
    name: str
    denies: bool
    packets: int | None


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of the tables that were asked for, chains that drop without counting, tables that are not there."""

    rules: tuple[Rule, ...]
    silent_chains: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class _Table(msgspec.Struct):
    name: str


class _Counter(msgspec.Struct):
    family: str
    table: str
    name: str
    packets: Count


class _Chain(msgspec.Struct):
    family: str
    table: str
    name: str
    policy: str = ""


class _Rule(msgspec.Struct):
    family: str
    table: str
    chain: str
    expr: list[dict[str, Any]]
    comment: str = ""


class _Item(msgspec.Struct):
    metainfo: dict[str, Any] | None = None
    table: _Table | None = None
    chain: _Chain | None = None
    counter: _Counter | None = None
    rule: _Rule | None = None


class _Answer(msgspec.Struct):
    nftables: list[_Item]


def parse_ruleset(body: bytes, tables: Sequence[str] = ()) -> Ruleset:
    """Return the rules of `tables`, of all if none is named. Raises BadPayload."""
    try:
        items = msgspec.json.decode(body, type=_Answer).nftables
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise BadPayload(_NOT_THE.of(what=_OUTPUT, reason=plain(error, 200))) from error
    if not any(item.metainfo for item in items):
        raise BadPayload(_NOT_THE.of(what=_OUTPUT, reason=phrase("{field} is missing", field="metainfo")))
    named = {(c.family, c.table, c.name): c.packets for c in (item.counter for item in items) if c is not None}
    found = [r for r in (item.rule for item in items) if r is not None and _wanted(r.table, tables)]
    chains = [c for c in (item.chain for item in items) if c is not None and _wanted(c.table, tables)]
    last = {(r.family, r.table, r.chain): r for r in found}
    dropping = {(c.family, c.table, c.name) for c in chains if c.policy == "drop"}
    catching = {id(last[chain]) for chain in dropping if chain in last and _catches_all(last[chain])}
    there = {item.table.name for item in items if item.table is not None}
    return Ruleset(
        rules=_told_apart(_rule(r, named, denies=id(r) in catching or _denies(r)) for r in found),
        silent_chains=tuple(
            plain(f"{table}/{name}", _NAME_LIMIT)
            for family, table, name in sorted(dropping)
            if _is_silent(last.get((family, table, name)), catching)
        ),
        missing=tuple(plain(t, _NAME_LIMIT) for t in tables if t not in there),
    )


def _wanted(table: str, tables: Sequence[str]) -> bool:
    return not tables or table in tables


def _denies(rule: _Rule) -> bool:
    return any(_DENIES & part.keys() for part in rule.expr)


def _is_silent(last: _Rule | None, catching: set[int]) -> bool:
    """Return whether what reaches the end of a chain whose policy is to drop is counted nowhere."""
    if last is None:
        return True
    everything = _denies(last) and not any(_CONDITIONS & part.keys() for part in last.expr)
    return id(last) not in catching and not everything


def _catches_all(rule: _Rule) -> bool:
    """Return whether a rule without conditions only counts: at the end of a chain it counts what the policy drops."""
    return bool(rule.expr) and all(part.keys() <= _SAYS_NOTHING - {"limit"} for part in rule.expr)


def _rule(rule: _Rule, named: Mapping[tuple[str, str, str], int], *, denies: bool) -> Rule:
    place = f"{rule.family} {rule.table} {rule.chain}"
    key = f"{place} {rule.comment or _conditions(rule)}"
    counted_as, packets = key, None
    for at, part in enumerate(rule.expr):
        # A counter that stands before a condition counts what the condition then lets pass by.
        if "counter" in part and not any(_CONDITIONS & later.keys() for later in rule.expr[at + 1 :]):
            counted_as, packets = _count(part["counter"], key, rule, named)
    name = plain(rule.comment or f"{rule.table}/{rule.chain}", _NAME_LIMIT)
    return Rule(key, counted_as, name, denies, packets)


def _count(counter: Any, key: str, rule: _Rule, named: Mapping[tuple[str, str, str], int]) -> tuple[str, int | None]:
    """Return what counts a rule and how much: a counter of its own, or one with a name that several may share."""
    if isinstance(counter, str):
        return f"{rule.family} {rule.table} counter {counter}", named.get((rule.family, rule.table, counter))
    packets = counter.get("packets") if isinstance(counter, dict) else None
    return key, packets if isinstance(packets, int) and not isinstance(packets, bool) and packets >= 0 else None


def _conditions(rule: _Rule) -> str:
    parts = [part for part in rule.expr if "counter" not in part]
    return msgspec.json.encode(parts, order="deterministic").decode()


def _told_apart(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return the rules, those with the same words numbered in their order."""
    seen: dict[str, int] = {}
    found = []
    every = tuple(rules)
    passing = {rule.counted_as for rule in every if not rule.denies}
    for rule in every:
        number = seen[rule.key] = seen.get(rule.key, 0) + 1
        own = rule.counted_as == rule.key
        key = rule.key if number == 1 else f"{rule.key} #{number}"
        # What is counted together with what passes is no count of denials.
        packets = None if rule.denies and not own and rule.counted_as in passing else rule.packets
        found.append(Rule(key, key if own else rule.counted_as, rule.name, rule.denies, packets))
    return tuple(found)
