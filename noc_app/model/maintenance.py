"""Planned work that a person has declared at a desk."""

from dataclasses import dataclass

from noc_app.model.matcher import Matchers
from noc_app.model.noise import Window


@dataclass(frozen=True, slots=True, kw_only=True)
class Maintenance:
    """Alerts that fulfil `matchers` are planned from `begins_at` to `ends_at`, Unix seconds UTC. `reason` says why."""

    id: str
    by: str
    at: float
    reason: str
    matchers: Matchers
    begins_at: float
    ends_at: float

    @property
    def window(self) -> Window:
        """Return it as what hides alerts."""
        return Window(
            title=self.reason, matchers=self.matchers, begins_at=self.begins_at, ends_at=self.ends_at, by=self.by
        )
