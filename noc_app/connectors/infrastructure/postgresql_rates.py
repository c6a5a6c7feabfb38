"""What happened between two looks at counters that only grow, or were reset."""

from collections.abc import Iterable, Mapping

from noc_app.connectors.infrastructure.postgresql_sql import Row, Spent
from noc_app.connectors.lax import number_of

SLOWER = 2.0  # times its own past: a regression
LEAST_CALLS = 5.0  # in one interval and before it: fewer say nothing
LEAST_MEAN_S = 0.001  # what takes less than this is noise


class Rates:
    """Holds the counters of the last poll and the past of each statement.

    `means` is how long a statement took since the last poll, seconds by database; where nothing ran it is that of
    before. `mean_s` is the same of all, None if nothing ever ran. `regressions` is how many statements took more than
    twice their own past; None until there is a past.
    """

    def __init__(self) -> None:
        self._blocks: dict[str, tuple[float, float]] = {}
        self._ratios: dict[str, float] = {}
        self._spent: dict[tuple[str, str], Spent] = {}
        self._first = True
        self.means: dict[str, float] = {}
        self.mean_s: float | None = None
        self.regressions: int | None = None

    def cache(self, databases: Iterable[Row]) -> list[tuple[str, float]]:
        """Return which share of the blocks was read from memory since the last poll, by database.

        One that read nothing has that of before, and one whose counters were reset begins anew.
        """
        now = {str(r["name"]): (number_of(r["hit"]), number_of(r["read"])) for r in databases}
        for name, (hit, read) in now.items():
            hit_before, read_before = self._blocks.get(name, (0.0, 0.0))
            if hit < hit_before or read < read_before:
                hit_before, read_before = 0.0, 0.0
            hits, reads = hit - hit_before, read - read_before
            if hits + reads > 0:
                self._ratios[name] = hits / (hits + reads)
        self._blocks = now
        return [(name, self._ratios[name]) for name in now if name in self._ratios]

    def statements(self, spent: Mapping[tuple[str, str], Spent]) -> None:
        """Take the counters of all statements and work out `means` and `regressions`."""
        fresh = {key: _between(self._spent.get(key), total) for key, total in spent.items()}
        if self._first:
            fresh = {}
        databases = {database for database, _ in fresh}
        ran = {name: mean for name in databases if (mean := _mean(fresh, name)) is not None}
        self.means = {name: mean for name, mean in {**self.means, **ran}.items() if name in databases}
        self.mean_s = mean if (mean := _mean(fresh, None)) is not None else self.mean_s
        past = {key: before for key, before in self._spent.items() if key in fresh}
        self.regressions = None if self._first else sum(_slower(fresh[k], before) for k, before in past.items())
        self._spent, self._first = dict(spent), False


def _between(before: Spent | None, total: Spent) -> Spent:
    if before is None or total.calls < before.calls or total.seconds < before.seconds:
        return total
    return Spent(total.calls - before.calls, total.seconds - before.seconds)


def _mean(fresh: Mapping[tuple[str, str], Spent], database: str | None) -> float | None:
    ours = [spent for (name, _), spent in fresh.items() if database is None or name == database]
    calls = sum(spent.calls for spent in ours)
    return sum(spent.seconds for spent in ours) / calls if calls else None


def _slower(fresh: Spent, before: Spent) -> bool:
    if min(fresh.calls, before.calls) < LEAST_CALLS:
        return False
    mean, past = fresh.seconds / fresh.calls, before.seconds / before.calls
    return mean > LEAST_MEAN_S and mean > SLOWER * past
