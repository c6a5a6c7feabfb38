"""What a person writes beside a moment of a chart."""

from dataclasses import dataclass

from noc_app.model.labels import Labels
from noc_app.model.signal import SeriesKey


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptNote:
    """`words` about what happened at `moment`, written by `by` at `at`; both are Unix seconds UTC.

    It is about a signal at a target. `labels` say which series of it was looked at.
    """

    id: str
    by: str
    at: float
    words: str
    target: str
    signal: str
    moment: float
    labels: Labels = ()

    @property
    def series(self) -> SeriesKey:
        """Return the series on whose chart it was written."""
        return SeriesKey(self.target, self.signal, self.labels)
