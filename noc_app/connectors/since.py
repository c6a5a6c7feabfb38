"""When a condition began, for backends that do not say it, or say it a little differently each time."""

from collections.abc import Mapping

STEADY_S = 5.0  # "for 12 s" of an answer that took some: the same beginning must keep its moment


class Since:
    """Remembers the beginning of what stands."""

    def __init__(self) -> None:
        self._begun: Mapping[str, float] = {}

    def of(self, found: Mapping[str, float | None], now: float) -> Mapping[str, float]:
        """Return the beginning of each of `found`, Unix seconds UTC, and forget what is no longer among them.

        `found` maps identities to what the backend says, None if it says nothing: then it is when it was first seen.
        """
        self._begun = {name: self._beginning(name, said, now) for name, said in found.items()}
        return self._begun

    def _beginning(self, name: str, said: float | None, now: float) -> float:
        before = self._begun.get(name)
        if said is None:
            return now if before is None else before
        return max(0.0, said if before is None or abs(before - said) >= STEADY_S else before)
