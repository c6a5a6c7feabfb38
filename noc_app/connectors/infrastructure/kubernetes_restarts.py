"""How often containers were restarted in the last hour, from counts that only ever tell the whole. Pure."""

from collections import Counter, deque
from collections.abc import Mapping

from noc_app.model.said import phrase

HOUR_S = 3600.0
_UNSEEN = phrase("restarts from before this board watched are not all known")
Key = tuple[str, str, str]  # namespace, pod, container


class Restarts:
    """Remembers the counts of the last poll and what was added in the last hour."""

    def __init__(self) -> None:
        self._before: Mapping[Key, int] | None = None
        self._added: deque[tuple[float, str, int]] = deque()
        self._watching_since = 0.0
        self._hidden = False

    def take(self, counts: Mapping[Key, int], ends: Mapping[Key, float], now: float) -> tuple[dict[str, int], str]:
        """Return the restarts of the last hour by namespace at `now`, and in words what may be missing.

        `ends` says when a container last ended, Unix seconds UTC: of what was not watched yet it is one restart at
        least. Namespaces that have pods and no restart are zero.
        """
        first = self._before is None
        for key, count in counts.items():
            known = (self._before or {}).get(key)
            lately = count > 0 and now - ends.get(key, 0.0) <= HOUR_S
            if known is not None and count > known:
                self._added.append((now, key[0], count - known))
            elif known is None and lately:
                self._added.append((ends[key], key[0], 1 if first else count))
                self._hidden = self._hidden or (first and count > 1)
        if first:
            self._watching_since = now
        self._before = dict(counts)
        self._added = deque(entry for entry in self._added if now - entry[0] <= HOUR_S)
        found: Counter[str] = Counter({namespace: 0 for namespace, _, _ in counts})
        for _, namespace, number in self._added:
            found[namespace] += number
        missing = self._hidden and now - self._watching_since < HOUR_S
        return dict(found), _UNSEEN if missing else ""
