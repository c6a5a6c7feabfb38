"""When alerts began, for backends that do not say it or only remember a while."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from noc_app.model import Alert


@dataclass(slots=True)
class Beginnings:
    """Remembers the earliest beginning of what stands; an alert whose `starts_at` is 0 does not know it."""

    _first: Mapping[str, float] = field(default_factory=dict)

    def of(self, alerts: Sequence[Alert], now: float) -> Iterator[Alert]:
        """Yield `alerts` with the earliest beginning that was told of each, when it was first seen if none was."""
        before = self._first
        self._first = {a.fingerprint: min(before.get(a.fingerprint, now), a.starts_at or now) for a in alerts}
        return (replace(a, starts_at=self._first[a.fingerprint]) for a in alerts)
