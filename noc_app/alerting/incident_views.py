"""An incident as a person reads it: its title, its state, and why its alerts belong together."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from noc_app.alerting.incidents import Bond, Incidents, grounds
from noc_app.alerting.traits import Known
from noc_app.model import AlertKey, Severity
from noc_app.model.noise import Dependencies
from noc_app.model.said import in_turn, phrase

_WHYS = 3  # reasons that are told; the rest is counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Alerts that belong together, the one that speaks for them first. `severity` is that of the worst that stands.

    `why` says in words what holds them together; `whys` says it of each member, empty for the first one.
    """

    id: str
    title: str
    severity: Severity
    began_at: float  # Unix seconds UTC
    members: tuple[AlertKey, ...]
    whys: tuple[str, ...]
    cleared: int
    why: str


def shown_incidents(book: Incidents, known: Known, dependencies: Dependencies) -> tuple[Incident, ...]:
    """Return every incident of which something stands, the worst and oldest first. One alert alone is none."""
    return again_shown((), book.indexed.of, book, known=known, dependencies=dependencies)


def again_shown(
    before: Iterable[Incident], names: Collection[str], book: Incidents, *, known: Known, dependencies: Dependencies
) -> tuple[Incident, ...]:
    """Return the incidents again, those called `names` as they are now, all others as they were `before`."""
    of = book.indexed.of
    found = [i for i in before if i.id in of and i.id not in names]
    for keys in (of[name] for name in names if name in of):
        standing = [key for key in keys if key in known] if len(keys) > 1 else []
        if standing:
            found.append(_incident(book, keys, _led(standing, known, dependencies), known))
    return tuple(sorted(found, key=lambda i: (-i.severity, i.began_at, i.id)))


def _incident(book: Incidents, keys: Sequence[AlertKey], members: Sequence[AlertKey], known: Known) -> Incident:
    name = book.bonds[members[0]].incident
    bonds = [book.bonds[key] for key in members]
    return Incident(
        id=name,
        title=known[members[0]].alert.title,
        severity=max(known[key].alert.severity for key in members),
        began_at=book.began[name],
        members=tuple(members),
        whys=tuple(bond.why for bond in bonds),
        cleared=len(keys) - len(members),
        why=_why([book.bonds[key] for key in keys]),
    )


def _led(keys: Sequence[AlertKey], known: Known, dependencies: Dependencies) -> list[AlertKey]:
    """Return the members in order: what most of the others need first, then the worst, then the oldest."""
    nodes = {node for key in keys for node in known[key].nodes}
    needed = {node: len(nodes & dependencies.downstream(node).keys()) for node in nodes}

    def place(key: AlertKey) -> tuple[int, int, float, str]:
        traits = known[key]
        most = max((needed[node] for node in traits.nodes), default=0)
        return -most, -traits.alert.severity, traits.alert.starts_at, key.text

    return sorted(keys, key=place)


def _why(bonds: Sequence[Bond]) -> str:
    """Return the reasons, the commonest first, and within which time everything began."""
    counts: dict[str, int] = {}
    for bond in bonds:
        reason = grounds(bond.why)
        if reason:
            counts[reason] = counts.get(reason, 0) + 1
    if not counts:
        return ""
    told = sorted(counts, key=lambda reason: (-counts[reason], reason))
    more = [phrase("{count} more reasons", count=len(told) - _WHYS)] if len(told) > _WHYS else []
    span_s = max(b.starts_at for b in bonds) - min(b.starts_at for b in bonds)
    return in_turn([*told[:_WHYS], *more, phrase("all started within {seconds} s", seconds=f"{span_s:.0f}")])
