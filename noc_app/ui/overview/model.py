"""From the board to the view of the overview page. Pure: the same facts give the same view, and nothing is drawn."""

from noc_app.alerting.checks import Check, Member
from noc_app.config.overview import ROWS, Places
from noc_app.engine.board import Board
from noc_app.model import Objective, Reading, Rule, SeriesKey, Severity, Signal, judge
from noc_app.ui.language import capital, told, tr
from noc_app.ui.overview.columns import column_of, state_of
from noc_app.ui.overview.header import Zones, banner_of, clock_of, score_of
from noc_app.ui.overview.lower import bars_of, figures_of, foot_of, lane_of
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import reading_words
from noc_app.ui.paint.views import Wall, Why
from noc_app.ui.units import clock_time, decimals, format_age, format_value, joined
from noc_app.ui.vocabulary import severity_word


def wall_of(facts: Facts, places: Places, zones: Zones, rows: int = ROWS) -> Wall:
    """Return everything that the overview page shows, with `rows` checks in each column."""
    return Wall(
        banner=banner_of(facts),
        score=score_of(facts),
        clock=clock_of(facts, zones),
        columns=tuple(column_of(facts, column, zones.own, rows) for column in places.columns),
        figures=figures_of(facts, places),
        bars=bars_of(facts, places),
        lane=lane_of(facts, zones),
        foot=foot_of(facts),
    )


def why_of(check: Check, board: Board, now: float, zones: Zones) -> Why:
    """Return why a check has the colour it has: the evidence, the limits, the age, the reason."""
    facts = [(tr("Signal"), check.signal.id)]
    if check.worst is not None:
        words = joined(reading_words(check)) if check.worst.reading.value is not None else tr("none yet")
        facts += _evidence(check.signal, check.worst, words, (board, now, zones))
        words = tr(
            "{members}, {blind} without evidence; the worst is shown",
            members=check.members,
            blind=check.without_evidence,
        )
        facts.append((tr("Members"), words))
    else:
        facts.append((tr("Limits"), _limits(check.signal)))
    return Why(
        signal=check.signal.id,
        title=tr(check.signal.title),
        state=state_of(check),
        reason=_sentence(check.judgement.reason) if check.configured else tr("No target supplies this signal"),
        facts=tuple(facts),
    )


def why_of_series(board: Board, key: SeriesKey, now: float, zones: Zones) -> Why | None:
    """Return why one series has the colour it has; None if the catalogue does not know its signal any more."""
    signal = board.catalogue.get(key.signal)
    if signal is None:
        return None
    reading = board.reading(signal, key)
    member = Member(key, reading, judge(reading, signal.objective, now))
    words = joined(format_value(reading.value, signal.unit)) if reading.value is not None else tr("none yet")
    return Why(
        signal=signal.id,
        title=tr(signal.title),
        state=member.judgement.state,
        reason=_sentence(member.judgement.reason),
        facts=((tr("Signal"), signal.id), *_evidence(signal, member, words, (board, now, zones))),
    )


def _evidence(signal: Signal, member: Member, value: str, on: tuple[Board, float, Zones]) -> list[tuple[str, str]]:
    """Return what is known of one series: where it comes from, its value and limits, its ages, the question asked."""
    key, reading, (board, now, zones) = member.key, member.reading, on
    age = reading.age_s(now)
    raw = f" ({decimals(f'{reading.value:g}')})" if reading.value is not None else ""
    found = [
        (tr("Target"), key.target),
        (tr("Labels"), ", ".join(f"{name}={text}" for name, text in key.labels) or tr("none")),
        (tr("Value"), value + raw),
        (tr("Limits"), _limits(signal)),
        (tr("Rule"), _rules(board, signal, key)),
        (tr("Observed"), _observed(reading, zones)),
        (tr("Age"), _aged(age, reading) if age is not None else tr("none")),
    ]
    query = board.queries.get((key.target, key.signal), "")
    return [*found, (tr("Query"), query)] if query else found


def _aged(age_s: float, reading: Reading) -> str:
    return tr("{age}, limit {limit}", age=format_age(age_s), limit=format_age(reading.stale_after_s))


def _rules(board: Board, signal: Signal, key: SeriesKey) -> str:
    """Return what judges a series: the limits of its signal, and the user's own rules that watch it."""
    have = set(key.labels)
    mine = [r for r in board.rules if r.signal == signal.id and set(r.labels) <= have]
    own = tr("limits of the page") if signal.of_page else tr("limits of the signal")
    return ", ".join([own, *map(_rule, mine)])


def _rule(rule: Rule) -> str:
    when = _condition(rule)
    if rule.for_s:
        when = tr("{condition} for {time}", condition=when, time=format_age(rule.for_s))
    return f"{rule.id} ({when})"


def _condition(rule: Rule) -> str:
    if rule.above is not None:
        return tr("above {limit}", limit=decimals(f"{rule.above:g}"))
    return tr("below {limit}", limit=decimals(f"{rule.below:g}")) if rule.below is not None else tr("absent")


def _observed(reading: Reading, zones: Zones) -> str:
    """Return when the source says that the value was so, and when it came here."""
    seen = _when(reading.observed_at, zones) if reading.observed_at else tr("source gives no time")
    return tr("{observed}, here {received}", observed=seen, received=_when(reading.received_at, zones))


def _sentence(words: str) -> str:
    return capital(told(words))


def _when(at: float | None, zones: Zones) -> str:
    return clock_time(at, zones.own, with_seconds=True) if at is not None else tr("never")


def _limits(signal: Signal) -> str:
    objective: Objective = signal.objective
    named = (
        (Severity.WARNING, objective.warning),
        (Severity.MAJOR, objective.major),
        (Severity.CRITICAL, objective.critical),
    )
    limits = [f"{severity_word(s)} {joined(format_value(x, signal.unit))}" for s, x in named if x is not None]
    return ", ".join(limits) or tr("none")
