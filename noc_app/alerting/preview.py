"""What a silence would hide, before it is made."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from noc_app.model import AlertEntry, Matcher, Severity, hides, refusal_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a set of conditions would do now. `refusal` says why it cannot be made, empty if it can."""

    hides: tuple[AlertEntry, ...] = ()  # shown now, and would not be any more
    hidden_already: tuple[AlertEntry, ...] = ()
    refusal: str = ""

    @property
    def critical(self) -> int:
        """Return how many critical alerts would go out of sight."""
        return sum(e.alert.severity is Severity.CRITICAL for e in self.hides)


def preview(matchers: Sequence[Matcher], entries: Iterable[AlertEntry], targets: Collection[str]) -> Preview:
    """Return what a silence of `matchers` made on `targets` would hide of `entries`."""
    refusal = refusal_of(matchers)
    if refusal:
        return Preview(refusal=refusal)
    found = [e for e in entries if e.key.target in targets and hides(matchers, e.alert.labels)]
    return Preview(
        hides=tuple(e for e in found if not e.alert.suppressed),
        hidden_already=tuple(e for e in found if e.alert.suppressed),
    )
