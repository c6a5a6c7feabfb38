"""Which targets know the same alert: one acknowledgement goes to all of them."""

from collections.abc import Iterable, Sequence

from noc_app.alerting.twins import are_twins
from noc_app.model import AlertEntry, Labels


class Shared:
    """The alerts that stand at one moment, so that the twins of many can be found without comparing all with all."""

    def __init__(self, entries: Iterable[AlertEntry]) -> None:
        self._exact: dict[tuple[str, Labels], AlertEntry] = {}
        self._named: dict[str, dict[str, list[AlertEntry]]] = {}  # by name, then by target
        for entry in entries:
            self._exact[entry.key.target, entry.alert.labels] = entry
            self._named.setdefault(_name(entry), {}).setdefault(entry.key.target, []).append(entry)

    def known_by(self, entry: AlertEntry) -> tuple[AlertEntry, ...]:
        """Return the entries of other targets that are the same alert as `entry`, at most one for each target.

        Of several candidates it is the one whose labels differ least; and `entry` must be the closest to that one
        among the alerts of its own target too. So of two alerts of which one has all labels of the other, each finds
        its own.
        """
        named = self._named.get(_name(entry), {})
        own = named.get(entry.key.target, ())
        found = (self._twin(entry, target, own) for target in named if target != entry.key.target)
        return tuple(twin for twin in found if twin is not None)

    def _twin(self, entry: AlertEntry, target: str, own: Sequence[AlertEntry]) -> AlertEntry | None:
        exact = self._exact.get((target, entry.alert.labels))
        if exact is not None:
            return exact if are_twins(entry, exact) else None
        twin = _closest(entry, self._named[_name(entry)][target])
        back = _closest(twin, own) if twin is not None else None
        return twin if back is not None and back.key == entry.key else None


def _closest(entry: AlertEntry, candidates: Iterable[AlertEntry]) -> AlertEntry | None:
    twins = [c for c in candidates if are_twins(entry, c)]
    return min(twins, key=lambda c: _distance(entry, c), default=None)


def _distance(one: AlertEntry, other: AlertEntry) -> tuple[int, str]:
    """Return how many labels differ; among equals the order of the keys decides, the same from both sides."""
    differing = set(one.alert.labels) ^ set(other.alert.labels)
    return len(differing), "".join(sorted((one.key.text, other.key.text)))


def _name(entry: AlertEntry) -> str:
    return dict(entry.alert.labels).get("alertname", "")
