"""How every target is doing as a target."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from noc_app.model import Health, NotPermitted, PollFailure, PollResult, TargetHealth, Unauthorised
from noc_app.model.errors import said_by

_NO_GAPS: Mapping[str, str] = MappingProxyType({})


class TargetStore:
    """Health and the gaps of the last poll, by target id, in configuration order."""

    def __init__(self) -> None:
        self._health: dict[str, TargetHealth] = {}
        self._gaps: dict[str, Mapping[str, str]] = {}

    def __iter__(self) -> Iterator[TargetHealth]:
        return iter(self._health.values())

    def __contains__(self, target: str) -> bool:
        return target in self._health

    def __getitem__(self, target: str) -> TargetHealth:
        return self._health[target]

    def configure(self, targets: Iterable[TargetHealth]) -> tuple[str, ...]:
        """Make `targets` the configured ones, keeping what is known of those that stay; return the ids that left."""
        before = self._health
        self._health = {t.id: _carried(before.get(t.id), t) for t in targets}
        gone = tuple(target for target in before if target not in self._health)
        for target in gone:
            self._gaps.pop(target, None)
        return gone

    def gaps(self, target: str) -> Mapping[str, str]:
        """Return what was missing from the last answered poll: signal id or "*" to the reason."""
        return self._gaps.get(target, _NO_GAPS)

    def answered(self, target: str, result: PollResult, *, at: float, duration_s: float) -> TargetHealth:
        """Record a poll that was answered; return the health before it."""
        before = self._health[target]
        self._gaps[target] = result.gaps
        self._health[target] = replace(
            before,
            health=Health.LIVE if result.complete else Health.PARTIAL,
            last_success_at=at,
            last_attempt_at=at,
            failing_since=None,
            error="",
            duration_s=duration_s,
            complete=result.complete,
            gaps=tuple(dict.fromkeys(result.gaps.values())),
            failures=0,
            locked=False,
        )
        return before

    def failed(self, target: str, failure: PollFailure, *, at: float, duration_s: float) -> TargetHealth:
        """Record a poll that brought nothing; return the health before it."""
        before = self._health[target]
        self._health[target] = replace(
            before,
            health=Health.FAILED,
            locked=isinstance(failure.error, Unauthorised | NotPermitted),
            last_attempt_at=at,
            failing_since=before.failing_since if before.failing_since is not None else at,
            error=said_by(failure.error) or type(failure.error).__name__,
            duration_s=duration_s,
            complete=False,
            failures=before.failures + 1,
        )
        return before

    def misconfigured(self, target: str, reason: str) -> None:
        """Record that the target cannot be polled until the user has repaired its settings."""
        self._health[target] = replace(self._health[target], health=Health.MISCONFIGURED, error=reason, complete=False)

    def next_attempt(self, target: str, at: float) -> None:
        """Record when the target will be asked again."""
        if target in self._health:
            self._health[target] = replace(self._health[target], next_attempt_at=at)


def _carried(before: TargetHealth | None, fresh: TargetHealth) -> TargetHealth:
    """Return `before` under the new settings if the same thing is watched as before."""
    if before is None or before.kind != fresh.kind or Health.MISCONFIGURED in {before.health, fresh.health}:
        return fresh
    return replace(before, title=fresh.title, every_s=fresh.every_s, stage=fresh.stage)
