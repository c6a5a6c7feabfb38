"""What a stage of the picture is given and what it says: which alerts it hides, and by what.

A stage is a pure function of the scene and of what it said before. It may look at what has changed alone; that it then
says the same as if it had looked at everything is tested.
"""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from typing import Generic, TypeAlias, TypeVar

from noc_app.alerting.traits import Known, Standing
from noc_app.model import AlertKey, Suppression
from noc_app.model.noise import Noise

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Scene:
    """What a stage decides on; `was` is what was known when it last did."""

    alerts: Standing
    was: Known
    noise: Noise
    now: float  # Unix seconds UTC


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """What hides each alert; `touched` has every one about which that is not as it was before, and may have more."""

    by: Mapping[AlertKey, Suppression] = field(default_factory=dict)
    touched: frozenset[AlertKey] = frozenset()


Stage: TypeAlias = Callable[[Scene, Hidden], Hidden]


class Sets(Generic[K, V]):
    """Sets by key, made out of those before, which stay as they are: a set is copied before it is changed."""

    def __init__(self, before: Mapping[K, Set[V]]) -> None:
        self.all: dict[K, Set[V]] = dict(before)
        self._own: dict[K, set[V]] = {}

    def add(self, key: K, value: V) -> None:
        """Put `value` into the set of `key`."""
        self._owned(key).add(value)

    def discard(self, key: K, value: V) -> None:
        """Take `value` out of the set of `key`; an empty set is no set."""
        left = self._owned(key)
        left.discard(value)
        if not left:
            del self.all[key], self._own[key]

    def _owned(self, key: K) -> set[V]:
        if key not in self._own:
            self.all[key] = self._own[key] = set(self.all.get(key, ()))
        return self._own[key]
