"""What the first answer of a target says: who we are there, what we may, what it tells, how old that is."""

from noc_app.alerting.verb_words import VERB_WORDS
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
from noc_app.model import PollResult, Verb
from noc_app.model.said import Said, phrase
from noc_app.model.units import format_age

OLD_POLLS, OLD_S = 4, 60.0  # a newest value that is older than both is not fresh
_WRITES: tuple[tuple[type, str], ...] = (
    (Acknowledging, VERB_WORDS[Verb.ACKNOWLEDGE]),
    (Silencing, VERB_WORDS[Verb.SILENCE]),
    (Downtiming, phrase("downtimes")),
    (Commenting, VERB_WORDS[Verb.COMMENT]),
    (Resolving, VERB_WORDS[Verb.RESOLVE]),
    (Assigning, VERB_WORDS[Verb.ASSIGN]),
    (Rechecking, VERB_WORDS[Verb.RECHECK]),
)


def sign_in_step(config: TargetConfig) -> Step:
    """Return whether our credentials were taken, after an answer."""
    if not secret_refs(config):
        return skipped(Check.SIGN_IN, phrase("no credentials are configured, and none were asked for"))
    return passed(Check.SIGN_IN, phrase("the credentials were accepted"))


def rights_step(config: TargetConfig, session: Session) -> Step:
    """Return what our credentials may do there beyond reading, as far as that is known beforehand."""
    refused = blame.scope(config, session)
    if refused:
        return told(Check.PERMISSIONS, Stand.ADVICE, refused[0])
    can = [words for protocol, words in _WRITES if isinstance(session, protocol)]
    operations = len(session.operations) if isinstance(session, Operating) else 0
    can += [phrase("{count} operations", count=operations)] if operations else []
    if not can:
        return passed(Check.PERMISSIONS, phrase("reading is permitted; nothing is ever written there"))
    what = phrase("reading is permitted; the first attempt shows whether we may: {verbs}", verbs=tuple(can))
    if isinstance(session, Limited):
        what = phrase("reading is permitted, and so far nothing is known against: {verbs}", verbs=tuple(can))
    return passed(Check.PERMISSIONS, what)


def query_step(config: TargetConfig, result: PollResult, took_ms: float) -> Step:
    """Return what the answer held."""
    (finding,) = blame.well(config, result, took_ms)
    if result.gaps:
        return told(Check.QUERY, Stand.ADVICE, finding, took_ms)
    if not result.samples and not result.alerts:
        what = phrase("{target} answers, and has neither metrics nor alerts to tell", target=config.name)
        fix = phrase("that is well for a source of alerts; else look which data it is asked for, under the settings")
        return Step(check=Check.QUERY, stand=Stand.ADVICE, what=what, fix=fix, took_ms=took_ms, finding=finding)
    return passed(Check.QUERY, told_of(result), took_ms, finding)


def told_of(result: PollResult) -> str:
    """Return what an answer holds in words: `212 values of 9 metrics, 3 alerts`."""
    values, metrics = len(result.samples), len({sample.signal for sample in result.samples})
    if result.alerts is None:
        return phrase("{values} values of {metrics} metrics", values=values, metrics=metrics) if values else ""
    alerts = len(result.alerts)
    if not values:
        return phrase("{alerts} alerts", alerts=alerts)
    every = {"values": values, "metrics": metrics, "alerts": alerts}
    return phrase("{values} values of {metrics} metrics, {alerts} alerts", **every)


def fresh_step(config: TargetConfig, result: PollResult, now: float) -> Step:
    """Return how old the newest value is at `now`, by the target's own clock."""
    timed = [sample for sample in result.samples if sample.at is not None]
    if not result.samples:
        return skipped(Check.FRESH, phrase("there are no values that could be old"))
    if not timed:
        untimed = phrase("its values carry no time of their own: they count from when they are received")
        return skipped(Check.FRESH, untimed)
    newest = max(timed, key=lambda sample: sample.at or 0.0)
    age_s = now - (newest.at or 0.0)
    if age_s <= max(OLD_POLLS * config.every, OLD_S) + newest.lag_s:
        return passed(Check.FRESH, phrase("the newest value is {age} old", age=format_age(age_s)))
    what = phrase("the newest value of {target} is {age} old", target=config.name, age=format_age(age_s))
    fix = phrase("see whether what feeds {target} still runs", target=config.id)
    (finding,) = advice(f"fresh:{config.id}", what, fix)
    return told(Check.FRESH, Stand.ADVICE, finding)


def clock_step(config: TargetConfig, skew_s: float | None) -> Step:
    """Return how far its clock is from ours; whose is wrong is told by all targets together."""
    if skew_s is None:
        return skipped(Check.CLOCK, phrase("it does not tell its time"))
    if abs(skew_s) <= SKEW_SHOWN_S:
        within = phrase("its clock agrees with ours within {seconds} s", seconds=f"{SKEW_SHOWN_S:.0f}")
        return passed(Check.CLOCK, within)
    return Step(
        check=Check.CLOCK,
        stand=Stand.ADVICE,
        what=clock_apart(config.name, skew_s),
        fix=phrase(
            "turn on time synchronisation, on this machine and on that one; ages are wrong by as much until then"
        ),
    )


def clock_apart(target: str, ahead_s: float) -> Said:
    """Return how far the clock of a target is from ours."""
    apart = {"seconds": f"{abs(ahead_s):.0f}", "target": target}
    if ahead_s > 0:
        return phrase("the clock of {target} is {seconds} s ahead of ours", **apart)
    return phrase("the clock of {target} is {seconds} s behind ours", **apart)
