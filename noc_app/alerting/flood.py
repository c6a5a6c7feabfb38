"""When too much happens at once: when a flood begins and ends, what it is about, and what it spared the operator.

Begins with more than ten new alerts in ten minutes, or five in ten seconds; ends when fewer than five came in ten
minutes. Pure: a flood is a value, and the time is an argument.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.model import AlertEntry, AlertKey, Severity
from noc_app.model.matcher import Facts, facts_of
from noc_app.model.noise import HOST_LABELS, named

BURST, BURST_S = 5, 10.0
MANY, MANY_S = 10, 600.0
OVER = 5
CAUSES = ("change", "deploy", "switch", "site")  # labels that explain many alerts, the likeliest cause first
NAME_SHOWN = 80  # characters of a label in words: labels come as they are, of any length
_LEAST = 2  # alerts that a cause must explain
_TOLD = 3
_LOOKED_FOR = 20  # causes; what is left after so many is told as others


@dataclass(frozen=True, slots=True)
class Cause:
    """What several alerts have in common: `kind` is change, deploy, switch, site, host or rule, or "" for the rest."""

    kind: str
    name: str
    keys: tuple[AlertKey, ...]

    @property
    def words(self) -> str:
        """Return it in words: `212 from switch core-sw-3`."""
        return (
            f"{len(self.keys)} from {self.kind} {self.name[:NAME_SHOWN]}" if self.kind else f"{len(self.keys)} others"
        )


@dataclass(frozen=True, slots=True)
class Digest:
    """The alerts of a flood that got no toast of their own, by cause, the largest first."""

    causes: tuple[Cause, ...] = ()

    @property
    def count(self) -> int:
        """Return how many alerts it stands for."""
        return sum(len(cause.keys) for cause in self.causes)

    @property
    def words(self) -> str:
        """Return the causes in words, the rest counted."""
        more = sum(len(cause.keys) for cause in self.causes[_TOLD:])
        told = [cause.words for cause in self.causes[:_TOLD]]
        return ", ".join([*told, f"{more} more"] if more else told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """What a flood that is over has kept away from the operator. Times are seconds of the clock that was used."""

    began_at: float
    ended_at: float
    arrived: int
    critical: int
    digest: Digest

    @property
    def title(self) -> str:
        """Return how much it was, in words."""
        minutes = max(1, round((self.ended_at - self.began_at) / 60))
        return f"Flood over: {self.arrived} alerts in {minutes} min, {self.critical} critical"

    @property
    def words(self) -> str:
        """Return what got no toast of its own, in words."""
        return f"{self.digest.count} folded: {self.digest.words}" if self.digest.count else "nothing was folded"


@dataclass(frozen=True, slots=True)
class Flood:
    """What has arrived lately. `began_at` is None while there is no flood; `spared` is of the last one."""

    times: tuple[float, ...] = ()
    began_at: float | None = None
    arrived: int = 0  # in this flood
    critical: int = 0
    folded: Mapping[AlertKey, AlertEntry] = field(default_factory=dict)
    spared: Spared | None = None

    @property
    def on(self) -> bool:
        """Return whether there is a flood."""
        return self.began_at is not None


def arrived(flood: Flood, entry: AlertEntry, now: float) -> Flood:
    """Return the flood after one new alert came. What is not critical is folded while it lasts."""
    now = max(now, *flood.times[-1:], 0.0)  # a clock that was set back does not undo what came
    found = looked(replace(flood, times=(*flood.times, now)), now)
    if not found.on:
        return found
    critical = entry.alert.severity is Severity.CRITICAL
    return replace(
        found,
        arrived=found.arrived + 1,
        critical=found.critical + critical,
        folded=found.folded if critical else {**found.folded, entry.key: entry},
    )


def folding(flood: Flood, entries: Iterable[AlertEntry]) -> Flood:
    """Return the flood with `entries` folded too, which came just before it and were not shown yet."""
    more = {entry.key: entry for entry in entries if entry.key not in flood.folded}
    return replace(flood, arrived=flood.arrived + len(more), folded={**more, **flood.folded})


def looked(flood: Flood, now: float) -> Flood:
    """Return the flood at `now`: it may have begun or ended."""
    times = flood.times[bisect_left(flood.times, now - MANY_S) :]
    recent = len(times) - bisect_left(times, now - BURST_S)
    if not flood.on and (len(times) > MANY or recent >= BURST):
        return Flood(times, now)
    if flood.began_at is not None and len(times) < OVER:
        spared = Spared(
            began_at=flood.began_at,
            ended_at=now,
            arrived=flood.arrived,
            critical=flood.critical,
            digest=digest_of(flood.folded.values()),
        )
        return Flood(times, spared=spared)
    return flood if len(times) == len(flood.times) else replace(flood, times=times)


def digest_of(entries: Iterable[AlertEntry]) -> Digest:
    """Return the entries by what explains the most of them; each is told once, under the largest cause it has."""
    left = {entry.key: _causes(facts_of(entry)) for entry in entries}
    found: list[Cause] = []
    while left and len(found) < _LOOKED_FOR:
        kind, name, keys = _largest(left)
        if len(keys) < _LEAST:
            break
        found.append(Cause(kind, name, tuple(keys)))
        left = {key: causes for key, causes in left.items() if key not in set(keys)}
    if left:
        found.append(Cause("", "", tuple(left)))
    return Digest(tuple(found))


def _largest(left: dict[AlertKey, tuple[tuple[str, str], ...]]) -> tuple[str, str, list[AlertKey]]:
    by_cause: dict[tuple[str, str], list[AlertKey]] = {}
    for key, causes in left.items():
        for cause in causes:
            by_cause.setdefault(cause, []).append(key)
    if not by_cause:
        return "", "", []
    kinds = (*CAUSES, "host", "rule")
    (kind, name), keys = min(by_cause.items(), key=lambda item: (-len(item[1]), kinds.index(item[0][0]), item[0][1]))
    return kind, name, keys


def _causes(facts: Facts) -> tuple[tuple[str, str], ...]:
    labelled = [(kind, facts[kind]) for kind in CAUSES if facts.get(kind)]
    hosts = [("host", host) for host in named(facts, HOST_LABELS)]
    rules = [("rule", facts["alertname"])] if facts.get("alertname") else []
    return tuple(labelled + hosts + rules)
