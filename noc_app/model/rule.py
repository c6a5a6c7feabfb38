"""Own rules: what the user wants to be told about, on any signal."""

from dataclasses import dataclass

from noc_app.model.labels import Labels
from noc_app.model.severity import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A threshold or an absence, with delays.

    Exactly one of `above`, `below` and `absent` is set. The alert fires when the condition held for `for_s` and clears
    when it has not held for `clear_for_s`. `labels` must be a subset of a series' labels for the rule to watch it.
    """

    id: str
    title: str
    signal: str
    labels: Labels = ()
    above: float | None = None
    below: float | None = None
    absent: bool = False
    for_s: float = 0.0
    clear_for_s: float = 0.0
    severity: Severity = Severity.WARNING
    runbook_url: str = ""
