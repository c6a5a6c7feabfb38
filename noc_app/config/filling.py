"""What of the pages a set of signals can fill."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from noc_app.config.pages import Pages
from noc_app.config.panels import signals_named
from noc_app.model import Signal


@dataclass(frozen=True, slots=True)
class Filled:
    """One panel: how many series it would show; none if what it needs was expected and has not come."""

    page: str
    panel: str
    series: int


def filled_by(
    pages: Pages, found: Mapping[str, int], expected: Collection[str], signals: Mapping[str, Signal]
) -> tuple[Filled, ...]:
    """Return the panels that show any of the signals in `found`, or of those that are `expected`, page by page.

    `found` is the number of series by signal id. A panel without a title is called by the first of its signals.
    """
    told: list[Filled] = []
    for page in pages.pages:
        for panel in page.panels:
            named = dict.fromkeys(signal for _, signal in signals_named(panel))
            series = sum(found.get(signal, 0) for signal in named)
            if series or named.keys() & set(expected):
                first = next((signals[signal].title for signal in named if signal in signals), panel.id)
                told.append(Filled(page.title, panel.title or first, series))
    return tuple(told)
