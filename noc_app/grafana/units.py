"""Grafana's units and thresholds in ours: base units, and which side is good."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from noc_app.grafana.wire import Json, mapping, mappings, number, word
from noc_app.model import State, Unit

_MONEY = "currency"
_UNITS: Mapping[str, tuple[Unit, float]] = {
    **dict.fromkeys(("", "none", "short", "locale", "sishort", "string", "hex"), (Unit.COUNT, 1.0)),
    "percent": (Unit.RATIO, 0.01),
    "percentunit": (Unit.RATIO, 1.0),
    **dict.fromkeys(("s", "dtdurations", "dthms", "clocks"), (Unit.SECONDS, 1.0)),
    **dict.fromkeys(("ms", "dtdurationms", "clockms"), (Unit.SECONDS, 1e-3)),
    "µs": (Unit.SECONDS, 1e-6),
    "ns": (Unit.SECONDS, 1e-9),
    "m": (Unit.SECONDS, 60.0),
    "h": (Unit.SECONDS, 3600.0),
    "d": (Unit.SECONDS, 86400.0),
    **dict.fromkeys(("bytes", "decbytes"), (Unit.BYTES, 1.0)),
    "kbytes": (Unit.BYTES, 1024.0),
    "deckbytes": (Unit.BYTES, 1e3),
    "mbytes": (Unit.BYTES, 1024.0**2),
    "decmbytes": (Unit.BYTES, 1e6),
    "gbytes": (Unit.BYTES, 1024.0**3),
    "decgbytes": (Unit.BYTES, 1e9),
    **dict.fromkeys(("Bps", "binBps"), (Unit.BYTES_PER_SECOND, 1.0)),
    "KBs": (Unit.BYTES_PER_SECOND, 1e3),
    "MBs": (Unit.BYTES_PER_SECOND, 1e6),
    **dict.fromkeys(("bps", "binbps"), (Unit.BITS_PER_SECOND, 1.0)),
    "Kbits": (Unit.BITS_PER_SECOND, 1e3),
    "Mbits": (Unit.BITS_PER_SECOND, 1e6),
    "Gbits": (Unit.BITS_PER_SECOND, 1e9),
    **dict.fromkeys(
        ("ops", "reqps", "rps", "wps", "iops", "pps", "eps", "cps", "mps", "rds", "wts", "recps"),
        (Unit.PER_SECOND, 1.0),
    ),
    **dict.fromkeys(("opm", "reqpm", "rpm", "wpm", "cpm", "epm"), (Unit.PER_MINUTE, 1.0)),
    **dict.fromkeys(("bool", "bool_yes_no", "bool_on_off"), (Unit.BOOLEAN, 1.0)),
}
_NAMES = (("red", State.CRITICAL), ("orange", State.MAJOR), ("yellow", State.WARNING))


@dataclass(frozen=True, slots=True)
class Measure:
    """How a value is written: its unit, and by what the query is multiplied to get there."""

    unit: Unit
    factor: float = 1.0
    known: bool = True


def measure_of(name: str) -> Measure:
    """Return our unit for one of Grafana's; a plain number for one that we have not."""
    if name.startswith(_MONEY):
        return Measure(Unit.MONEY)
    found = _UNITS.get(name)
    return Measure(*found) if found is not None else Measure(Unit.COUNT, known=False)


def limits_of(defaults: Json, factor: float) -> tuple[dict[str, float], str, str]:
    """Return our limits, which way is good, and what could not be taken; all empty without thresholds."""
    thresholds = mapping(defaults.get("thresholds"))
    steps = mappings(thresholds.get("steps"))
    ranks = [_severity(word(step.get("color"))) for step in steps]
    values = [number(step.get("value")) for step in steps[1:]]
    if not values or None in values or not any(ranks):
        return {}, "", ""
    scale = _scale(thresholds, defaults)
    if scale is None:
        return {}, "", "thresholds in percent without a minimum and a maximum"
    places = [(scale[0] + v * scale[1]) * factor for v in values if v is not None]
    order = [state.rank if state is not None else 0 for state in ranks]
    if order == sorted(order):
        named = zip(ranks[1:], places, strict=True)
        return _first_of_each(named), "lower", ""
    if order == sorted(order, reverse=True):
        named = zip(reversed(ranks[:-1]), reversed(places), strict=True)
        return _first_of_each(named), "higher", ""
    return {}, "", "thresholds that are bad on both sides"


def _first_of_each(named: Iterable[tuple[State | None, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for state, place in named:
        if state is not None:
            found.setdefault(state.value, round(place, 9))
    return found


def _scale(thresholds: Json, defaults: Json) -> tuple[float, float] | None:
    """Return (begin, width of one) of the thresholds' scale in the panel's own unit."""
    if thresholds.get("mode") != "percentage":
        return 0.0, 1.0
    low, high = number(defaults.get("min")), number(defaults.get("max"))
    return (low, (high - low) / 100) if low is not None and high is not None else None


def _severity(colour: str) -> State | None:
    named = next((state for word, state in _NAMES if word in colour.lower()), None)
    if named is not None or not colour.startswith(("#", "rgb")):
        return named
    red, green, blue = _parts(colour)
    if red < 150 or blue > 110 or red < green:  # noqa: PLR2004 - not a warm colour
        return None
    return State.CRITICAL if green < 0.45 * red else State.MAJOR if green < 0.75 * red else State.WARNING


def _parts(colour: str) -> tuple[float, float, float]:
    try:
        if colour.startswith("#"):
            full = colour[1:] if len(colour) > 4 else "".join(2 * c for c in colour[1:])  # noqa: PLR2004 - #rgb
            return int(full[0:2], 16), int(full[2:4], 16), int(full[4:6], 16)
        words = colour[colour.index("(") + 1 : colour.rindex(")")].split(",")
        return float(words[0]), float(words[1]), float(words[2])
    except (ValueError, IndexError):
        return 0.0, 0.0, 0.0
