"""When too much happens at once: when a flood begins and ends, what it is about, and what it spared the operator.

Begins with more than ten new alerts in ten minutes, or five in ten seconds; ends when fewer than five came in ten
minutes. Pure: a flood is a value, and the time is an argument.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from noc_app.model import AlertEntry, AlertKey, Severity
from noc_app.model.matcher import facts_of
from noc_app.model.noise import HOST_LABELS, named
from noc_app.model.said import Said, phrase

BURST, BURST_S = 5, 10.0
MANY, MANY_S = 10, 600.0
OVER = 5
CAUSES = ("change", "deploy", "switch", "site")  # labels that explain many alerts, the likeliest cause first
KINDS = (*CAUSES, "host", "rule")
NAME_SHOWN = 80  # characters of a label in words: labels come as they are, of any length
_FROM: Mapping[str, Said] = {
    "change": phrase("{count} from change {name}"),
    "deploy": phrase("{count} from deploy {name}"),
    "switch": phrase("{count} from switch {name}"),
    "site": phrase("{count} from site {name}"),
    "host": phrase("{count} from host {name}"),
    "rule": phrase("{count} from rule {name}"),
}
_LEAST = 2  # alerts that a cause must explain
_TOLD = 3
_LOOKED_FOR = 20  # causes; what is left after so many is told as others


Causes: TypeAlias = tuple[tuple[str, str], ...]
"""What may have caused an alert: (kind, name), the kind one of KINDS."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What several alerts have in common: `kind` is change, deploy, switch, site, host or rule, or "" for the rest."""

    kind: str
    name: str
    keys: tuple[AlertKey, ...]

    @property
    def words(self) -> str:
        """Return it in words: `212 from switch core-sw-3`."""
        count = len(self.keys)
        if not self.kind:
            return phrase("{count} others", count=count)
        return _FROM[self.kind].of(count=count, name=self.name[:NAME_SHOWN])


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
        told += [phrase("{count} more", count=more)] if more else []
        return phrase("{causes}", causes=tuple(told))


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
        counted = {"arrived": self.arrived, "minutes": minutes, "critical": self.critical}
        return phrase("Flood over: {arrived} alerts in {minutes} min, {critical} critical", **counted)

    @property
    def words(self) -> str:
        """Return what got no toast of its own, in words."""
        if not self.digest.count:
            return phrase("nothing was folded")
        return phrase("{count} folded: {causes}", count=self.digest.count, causes=self.digest.words)


@dataclass(frozen=True, slots=True)
class Flood:
    """What has arrived lately. `began_at` is None while there is no flood; `spared` is of the last one."""

    times: tuple[float, ...] = ()
    began_at: float | None = None
    arrived: int = 0  # in this flood
    critical: int = 0
    folded: Mapping[AlertKey, Causes] = field(default_factory=dict)
    spared: Spared | None = None

    @property
    def on(self) -> bool:
        """Return whether there is a flood."""
        return self.began_at is not None


def arrived(flood: Flood, entries: Sequence[AlertEntry], now: float) -> Flood:
    """Return the flood after new alerts came. What is not critical is folded while it lasts."""
    now = max(now, *flood.times[-1:], 0.0)  # a clock that was set back does not undo what came
    for place in range(len(entries)):
        flood = looked(replace(flood, times=(*flood.times, now)), now)
        if flood.on:
            return _taken_in(flood, entries[place:], now)
    return flood


def _taken_in(flood: Flood, entries: Sequence[AlertEntry], now: float) -> Flood:
    """Return the flood, which is on, with `entries`, of which the first one's time is known already."""
    folded, critical = dict(flood.folded), 0
    for entry in entries:
        if entry.alert.severity is Severity.CRITICAL:  # it may have been folded when it was less
            folded.pop(entry.key, None)
            critical += 1
        else:
            folded[entry.key] = causes_of(entry)
    return replace(
        flood,
        times=(*flood.times, *[now] * (len(entries) - 1)),
        arrived=flood.arrived + len(entries),
        critical=flood.critical + critical,
        folded=folded,
    )


def folding(flood: Flood, entries: Iterable[AlertEntry]) -> Flood:
    """Return the flood with `entries` folded too, which came just before it and were not shown yet."""
    more = {entry.key: causes_of(entry) for entry in entries if entry.key not in flood.folded}
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
            digest=digest_of(flood.folded),
        )
        return Flood(times, spared=spared)
    return flood if len(times) == len(flood.times) else replace(flood, times=times)


def digest_of(causes: Mapping[AlertKey, Causes]) -> Digest:
    """Return alerts by what explains the most of them; each is told once, under the largest of its `causes`."""
    left = dict(causes)
    by_cause: dict[tuple[str, str], dict[AlertKey, None]] = {}
    for key, known in left.items():
        for cause in known:
            by_cause.setdefault(cause, {})[key] = None
    found: list[Cause] = []
    while by_cause and len(found) < _LOOKED_FOR:
        kind, name = min(by_cause, key=lambda c: (-len(by_cause[c]), KINDS.index(c[0]), c[1]))
        keys = tuple(by_cause[kind, name])
        if len(keys) < _LEAST:
            break
        found.append(Cause(kind, name, keys))
        for key in keys:
            for cause in left.pop(key):
                del by_cause[cause][key]
    if left:
        found.append(Cause("", "", tuple(left)))
    return Digest(tuple(found))


def causes_of(entry: AlertEntry) -> Causes:
    """Return what may have caused an alert, as (kind, name)."""
    facts = facts_of(entry)
    labelled = [(kind, facts[kind]) for kind in CAUSES if facts.get(kind)]
    hosts = [("host", host) for host in named(facts, HOST_LABELS)]
    rules = [("rule", facts["alertname"])] if facts.get("alertname") else []
    return tuple(labelled + hosts + rules)
