"""What was done and gone to lately at this desk, for the palette. Knows no widget."""

from collections.abc import Sequence
from dataclasses import replace

from noc_app.ui.desk.offers import Do, Offer

KEPT = 8


class Recents:
    """The newest first, each thing once. Outlives the windows of a desk, and ends with the program."""

    def __init__(self) -> None:
        self._offers: tuple[Offer, ...] = ()

    @property
    def offers(self) -> Sequence[Offer]:
        """Return what can be done, or gone to, again."""
        return self._offers

    def note(self, offer: Offer) -> None:
        """Remember what was chosen; what undoes or ends something is not done again."""
        if offer.do in {Do.END_MAINTENANCE, Do.MERGE} or offer.subject in {"undo", "palette"}:
            return
        same = (offer.do, offer.subject, offer.alert, offer.series)
        others = [o for o in self._offers if (o.do, o.subject, o.alert, o.series) != same]
        self._offers = (replace(offer, key=""), *others)[:KEPT]
