"""From the board to the view of the overview page. Pure: the same facts give the same view, and nothing is drawn."""

from noc_app.alerting.checks import Check
from noc_app.config.overview import Places
from noc_app.model import Objective
from noc_app.model.units import clock_time, format_age, format_value, joined
from noc_app.ui.paint.views import Wall, Why
from noc_app.ui.wall.columns import column_of, state_of
from noc_app.ui.wall.header import Zones, banner_of, clock_of, score_of
from noc_app.ui.wall.lower import bars_of, figures_of, foot_of, lane_of
from noc_app.ui.wall.watch import Facts
from noc_app.ui.wall.words import reading_words


def wall_of(facts: Facts, places: Places, zones: Zones) -> Wall:
    """Return everything that the overview page shows."""
    return Wall(
        banner=banner_of(facts),
        score=score_of(facts),
        clock=clock_of(facts, zones),
        columns=tuple(column_of(facts, column, zones.own) for column in places.columns),
        figures=figures_of(facts, places),
        bars=bars_of(facts, places),
        lane=lane_of(facts, zones),
        foot=foot_of(facts),
    )


def why_of(check: Check, now: float, zones: Zones) -> Why:
    """Return why a check has the colour it has: the evidence, the limits, the age, the reason."""
    facts = [("Signal", check.signal.id)]
    if check.worst is not None:
        key, reading = check.worst.key, check.worst.reading
        age = reading.age_s(now)
        facts += [
            ("Target", key.target),
            ("Labels", ", ".join(f"{name}={value}" for name, value in key.labels) or "none"),
            ("Value", joined(reading_words(check)) if reading.value is not None else "none yet"),
            ("Limits", _limits(check)),
            ("Observed", _when(reading.observed_at, zones) if reading.observed_at else "the source gives no time"),
            ("Received", _when(reading.received_at, zones)),
            ("Age", f"{format_age(age)}, limit {format_age(reading.stale_after_s)}" if age is not None else "none"),
            ("Members", f"{check.members}, {check.without_evidence} without evidence; the worst is shown"),
        ]
    else:
        facts.append(("Limits", _limits(check)))
    return Why(
        signal=check.signal.id,
        title=check.signal.title,
        state=state_of(check),
        reason=_sentence(check.judgement.reason) if check.configured else "No target supplies this signal",
        facts=tuple(facts),
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _when(at: float | None, zones: Zones) -> str:
    return clock_time(at, zones.own, with_seconds=True) if at is not None else "never"


def _limits(check: Check) -> str:
    objective: Objective = check.signal.objective
    named = (("warning", objective.warning), ("major", objective.major), ("critical", objective.critical))
    told = [f"{name} {joined(format_value(x, check.signal.unit))}" for name, x in named if x is not None]
    return ", ".join(told) or "none"
