"""What the first answer of a target says: who we are there, what we may, what it tells, how old that is."""

from noc_app.config.target import TargetConfig
from noc_app.connectors.kit import (
    Acknowledging,
    Assigning,
    Commenting,
    Downtiming,
    Limited,
    Operating,
    Rechecking,
    Resolving,
    Session,
    Silencing,
)
from noc_app.doctor import blame
from noc_app.doctor.finding import advice
from noc_app.doctor.steps import Check, Stand, Step, passed, skipped, told
from noc_app.engine.opening import SKEW_SHOWN_S, secret_refs
from noc_app.model import PollResult
from noc_app.model.units import format_age

OLD_POLLS, OLD_S = 4, 60.0  # a newest value that is older than both is not fresh
_WRITES: tuple[tuple[type, str], ...] = (
    (Acknowledging, "acknowledge"),
    (Silencing, "silence"),
    (Downtiming, "downtimes"),
    (Commenting, "comment"),
    (Resolving, "resolve"),
    (Assigning, "assign"),
    (Rechecking, "recheck"),
)


def sign_in_step(config: TargetConfig) -> Step:
    """Return whether our credentials were taken, after an answer."""
    if not secret_refs(config):
        return skipped(Check.SIGN_IN, "no credentials are configured, and none were asked for")
    return passed(Check.SIGN_IN, "the credentials were accepted")


def rights_step(config: TargetConfig, session: Session) -> Step:
    """Return what our credentials may do there beyond reading, as far as that is known beforehand."""
    refused = blame.scope(config, session)
    if refused:
        return told(Check.PERMISSIONS, Stand.ADVICE, refused[0])
    can = [words for protocol, words in _WRITES if isinstance(session, protocol)]
    operations = len(session.operations) if isinstance(session, Operating) else 0
    can += [f"{operations} operations"] if operations else []
    if not can:
        return passed(Check.PERMISSIONS, "reading is permitted; nothing is ever written there")
    if isinstance(session, Limited):
        return passed(Check.PERMISSIONS, f"reading is permitted, and so far nothing is known against: {', '.join(can)}")
    return passed(Check.PERMISSIONS, f"reading is permitted; the first attempt shows whether we may: {', '.join(can)}")


def query_step(config: TargetConfig, result: PollResult, took_ms: float) -> Step:
    """Return what the answer held."""
    (finding,) = blame.well(config, result, took_ms)
    if result.gaps:
        return told(Check.QUERY, Stand.ADVICE, finding, took_ms)
    if not result.samples and not result.alerts:
        what = f"{config.name} answers, and has neither metrics nor alerts to tell"
        fix = "that is well for a source of alerts; else look which data it is asked for, under the settings"
        return Step(check=Check.QUERY, stand=Stand.ADVICE, what=what, fix=fix, took_ms=took_ms, finding=finding)
    return passed(Check.QUERY, told_of(result), took_ms, finding)


def told_of(result: PollResult) -> str:
    """Return what an answer holds in words: `212 values of 9 metrics, 3 alerts`."""
    metrics = len({sample.signal for sample in result.samples})
    parts = [f"{len(result.samples)} values of {metrics} metrics"] if metrics else []
    parts += [f"{len(result.alerts)} alerts"] if result.alerts is not None else []
    return ", ".join(parts)


def fresh_step(config: TargetConfig, result: PollResult, now: float) -> Step:
    """Return how old the newest value is at `now`, by the target's own clock."""
    timed = [sample for sample in result.samples if sample.at is not None]
    if not result.samples:
        return skipped(Check.FRESH, "there are no values that could be old")
    if not timed:
        return skipped(Check.FRESH, "its values carry no time of their own: they count from when they are received")
    newest = max(timed, key=lambda sample: sample.at or 0.0)
    age_s = now - (newest.at or 0.0)
    if age_s <= max(OLD_POLLS * config.every, OLD_S) + newest.lag_s:
        return passed(Check.FRESH, f"the newest value is {format_age(age_s)} old")
    what = f"the newest value of {config.name} is {format_age(age_s)} old"
    fix = f"see whether what feeds {config.id} still runs"
    (finding,) = advice(f"fresh:{config.id}", what, fix)
    return told(Check.FRESH, Stand.ADVICE, finding)


def clock_step(config: TargetConfig, skew_s: float | None) -> Step:
    """Return how far its clock is from ours; whose is wrong is told by all targets together."""
    if skew_s is None:
        return skipped(Check.CLOCK, "it does not tell its time")
    if abs(skew_s) <= SKEW_SHOWN_S:
        return passed(Check.CLOCK, f"its clock agrees with ours within {SKEW_SHOWN_S:.0f} s")
    side = "ahead of" if skew_s > 0 else "behind"
    return Step(
        check=Check.CLOCK,
        stand=Stand.ADVICE,
        what=f"the clock of {config.name} is {abs(skew_s):.0f} s {side} ours",
        fix="turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then",
    )
