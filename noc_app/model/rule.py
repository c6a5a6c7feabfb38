"""Own rules: what the user wants to be told about, on any signal."""

from dataclasses import dataclass

from noc_app.model.labels import Labels
from noc_app.model.severity import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A threshold or an absence, with delays.

    Exactly one of `above`, `below` and `absent` is set. The alert fires when the condition held for `for_s` and clears
    when it has not held for `clear_for_s`, until when it keeps firing. With a `clear` level a firing alert holds until
    the value is on the other side of that level. With `count` the condition holds while at least `count` of the last
    `of` believed readings were beyond the limit. `labels` must be a subset of a series' labels for the
    rule to watch it.
    """

    id: str
    title: str
    signal: str
    labels: Labels = ()
    above: float | None = None
    below: float | None = None
    absent: bool = False
    clear: float | None = None
    count: int = 1
    of: int = 1
    for_s: float = 0.0
    clear_for_s: float = 0.0
    severity: Severity = Severity.WARNING
    runbook_url: str = ""
