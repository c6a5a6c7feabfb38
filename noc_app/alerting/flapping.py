"""Alerts that come and go too often, by Nagios' weights or by Icinga's.

A look is one answered poll, at most one every `every_s`. It is a change if the alert fired, cleared or changed its
severity since the last look. Twenty looks are kept; newer ones weigh more. While a target cannot be asked, nothing
is known, and nothing moves.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from noc_app.model import AlertChange, AlertKey, Change, reasons
from noc_app.model.noise import FlapSettings

LOOKS = 20
_ALL = (1 << LOOKS) - 1


@dataclass(frozen=True, slots=True)
class Flap:
    """The last looks at one alert: bit 0 of `changes` is the newest. `since` is when it began to flap, None if not."""

    changes: int = 0
    looked_at: float = 0.0
    changed: bool = False  # since the last look
    since: float | None = None


Flaps = Mapping[AlertKey, Flap]


def nagios_percent(changes: int) -> float:
    """Return the weighted share of changes, 0 to 100: from 0.75 for the oldest look to 1.25 for the newest."""
    return _percent(changes, lambda place: 0.75 + place * 0.5 / (LOOKS - 1))


def icinga_percent(changes: int) -> float:
    """Return the weighted share of changes, 0 to 99: from 0.8 for the oldest look to 1.18 for the newest."""
    return _percent(changes, lambda place: 0.8 + 0.02 * place)


def percent(changes: int, settings: FlapSettings) -> float:
    """Return the weighted share of changes by the weights that were chosen."""
    return icinga_percent(changes) if settings.weights == "icinga" else nagios_percent(changes)


def flaps_now(share: float, settings: FlapSettings, *, before: bool) -> bool:
    """Return whether an alert flaps after a look; between the two limits it stays as it was.

    At the limits the two differ as their models do: Nagios starts at `high`, Icinga only above it.
    """
    above = share > settings.high if settings.weights == "icinga" else share >= settings.high
    return above or (before and share > settings.low)


def looked(flaps: Flaps, target: str, changes: Iterable[AlertChange], *, settings: FlapSettings, now: float) -> Flaps:
    """Return what is known after an answered poll of `target` brought `changes`."""
    found = dict(flaps)
    for change in changes:
        if counts(change):
            before = found.get(change.entry.key, Flap(looked_at=float("-inf")))
            found[change.entry.key] = replace(before, changed=True)
    for key in [k for k in found if k.target == target]:
        after = _look(found[key], settings, now)
        if after is None:
            del found[key]
        else:
            found[key] = after
    return found


def counts(change: AlertChange) -> bool:
    """Return whether the state itself changed: an acknowledgement that ended is no flapping."""
    return change.kind in {Change.FIRED, Change.RESOLVED} or (
        change.kind is Change.RAISED and change.reason in {reasons.SEVERITY_ROSE, reasons.FIRED_AGAIN}
    )


def flapping(flaps: Flaps) -> frozenset[AlertKey]:
    """Return the alerts that flap."""
    return frozenset(key for key, flap in flaps.items() if flap.since is not None)


def _look(flap: Flap, settings: FlapSettings, now: float) -> Flap | None:
    """Return the alert after one look, None once the last twenty saw no change."""
    if now - flap.looked_at < settings.every_s:
        return flap
    changes = (flap.changes << 1 | flap.changed) & _ALL
    if not changes:
        return None
    flaps = flaps_now(percent(changes, settings), settings, before=flap.since is not None)
    since = flap.since if flap.since is not None else now
    return Flap(changes, now, since=since if flaps else None)


def _percent(changes: int, weight: Callable[[int], float]) -> float:
    """Return the share; `weight` takes the place of a look, 0 the oldest."""
    weights = (weight(place) for place in range(LOOKS) if changes >> (LOOKS - 1 - place) & 1)
    return 100.0 * sum(weights) / LOOKS
