"""Business figures, capacity, alerts and the footer as views."""

from collections.abc import Sequence

from noc_app.alerting.checks import Check
from noc_app.config.overview import Places
from noc_app.model import AlertEntry, Health, Severity, State, TargetHealth, Unit
from noc_app.model.said import phrase
from noc_app.ui.language import told, tr
from noc_app.ui.overview.columns import figure_of, state_of
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import ack_words, instead_of_value, joined_words, severity_counts, where
from noc_app.ui.paint.views import Bar, Bars, Chip, Figures, Foot, Lane, Notice
from noc_app.ui.units import clock_time, format_age, format_value, joined, number

TIME_TO_FULL = "system.filesystem.time_to_full"
NOTICES = 3
_QUIET_FROM_S = 10.0
_HIDDEN_WORDS = (
    ("maintenance", phrase("%n in maintenance")),
    ("shelved", phrase("%n shelved")),
    ("silenced", phrase("%n silenced")),
    ("inhibited", phrase("%n inhibited")),
)
_UNHEARD = frozenset({Health.WAITING, Health.FAILED, Health.MISCONFIGURED})
_UNWELL = _UNHEARD | {Health.PARTIAL, Health.PAUSED}


def figures_of(facts: Facts, places: Places) -> Figures:
    """Return the business tile; without a business signal it says how to add one."""
    checks = facts.snapshot.checks
    figures = tuple(figure_of(facts, checks[signal]) for signal in places.business if signal in checks)
    if figures:
        return Figures(title=tr("Business, last hour"), figures=figures)
    return Figures(
        title=tr("Business"),
        sentence=tr("No business signals yet"),
        hint=tr("Map a query to business.orders.rate or to one of yours"),
    )


def bars_of(facts: Facts, places: Places) -> Bars:
    """Return what is left of limited things, the worst of each."""
    checks = [facts.snapshot.checks[s] for s in places.capacity if s in facts.snapshot.checks]
    bars = tuple(_bar(check) for check in checks)
    if not bars:
        return Bars(title=tr("Capacity left"), sentence=tr("No capacity is measured yet"))
    alarm, state = _filling(facts.snapshot.checks.get(TIME_TO_FULL))
    return Bars(
        title=tr("Capacity left"),
        note=tr("worst of each"),
        bars=bars,
        alarm=alarm,
        alarm_state=state,
        sentence=tr("at this pace") if alarm else _bars_sentence(checks),
    )


def _bar(check: Check) -> Bar:
    note, limit = instead_of_value(check), first_limit(check.signal.objective)
    left = None if note or check.value is None else 1.0 - check.value
    return Bar(
        signal=check.signal.id,
        name=tr(check.signal.short.removesuffix(" used").removesuffix(" load")),
        state=state_of(check),
        left=left,
        limit=None if limit is None else 1.0 - limit,
        number=note or joined(format_value(left, Unit.RATIO)),
    )


def _filling(check: Check | None) -> tuple[str, State]:
    """Return the sentence about the storage that is full first, if that is known and soon."""
    if check is None or check.value is None or not check.state.abnormal:
        return "", State.OK
    return tr("Storage full in {time}", time=format_age(check.value)), check.state


def _bars_sentence(checks: Sequence[Check]) -> str:
    if any(c.state.blind for c in checks):
        return tr("Tick marks the limit. Some are not known.")
    if any(c.state.abnormal for c in checks):
        return tr("Tick marks the limit.")
    return tr("Tick marks the limit. All above it.")


def lane_of(facts: Facts, zones: Zones) -> Lane:
    """Return the alerts; when one cannot be asked for, silence is not called quiet."""
    shown, now = facts.snapshot.alerts.shown, facts.snapshot.at
    below = _below(facts)
    if shown:
        notices = tuple(notice_of(entry, now) for entry in shown[:NOTICES])
        return Lane(counts=severity_counts(shown), notices=notices, below=below)
    unheard = [t for t in facts.snapshot.targets if t.health in _UNHEARD]
    if not facts.snapshot.targets:
        return Lane(
            counts="", quiet=tr("Nobody to ask"), quiet_state=State.NO_DATA, detail=tr("No target is configured")
        )
    if unheard:
        return Lane(
            counts=tr("none known"),
            quiet=tr("Can’t tell if it is quiet"),
            quiet_state=State.STALE,
            detail=f"{unheard[0].title}: {told(unheard[0].error) or tr('not answered yet')}",
            below=below,
        )
    quiet_s = now - (facts.cleared.at if facts.cleared else facts.started_at)
    quiet = tr("Quiet for {time}", time=format_age(quiet_s)) if quiet_s >= _QUIET_FROM_S else tr("Quiet so far")
    return Lane(counts=tr("0 active"), quiet=quiet, detail=_last_cleared(facts, zones), below=below)


def _last_cleared(facts: Facts, zones: Zones) -> str:
    if facts.cleared is None:
        return tr("No alert since this board started at {time}", time=clock_time(facts.started_at, zones.own))
    time = clock_time(facts.cleared.at, zones.own)
    return tr("Last cleared {time}, {alert}", time=time, alert=told(facts.cleared.title))


def notice_of(entry: AlertEntry, now: float) -> Notice:
    """Return one alert as the lane shows it."""
    words = ack_words(entry, now)
    detail = words
    if entry.unsure:
        age = format_age(now - entry.shown_at)
        detail = tr("not seen since {age}: {reason}", age=age, reason=told(entry.unsure))
    return Notice(
        severity=entry.alert.severity,
        title=told(entry.alert.title),
        place=where(entry),
        detail=detail,
        acknowledged=entry.owned,
        fresh=entry.alert.severity is Severity.CRITICAL and not entry.owned,
    )


def _below(facts: Facts) -> str:
    """Return what the lane does not show: nothing disappears without being counted."""
    alerts = facts.snapshot.alerts
    more = len(alerts.shown) - NOTICES
    hidden = [tr(words, alerts.hidden[by]) for by, words in _HIDDEN_WORDS if alerts.hidden.get(by, 0)]
    oldest = alerts.oldest_hidden_critical
    if oldest is not None:
        age = format_age(facts.snapshot.at - oldest.alert.starts_at)
        hidden.insert(0, tr("a critical hidden for {age}", age=age))
    return joined_words([tr("and %n more", more) if more > 0 else "", *hidden])


def foot_of(facts: Facts) -> Foot:
    """Return the footer: how many targets are live, each that is not, the oldest data, the intake."""
    snapshot = facts.snapshot
    unwell = [t for t in snapshot.targets if t.health in _UNWELL]
    chips = [chip_of(target, snapshot.at) for target in unwell]
    if facts.notes:
        note, more = told(facts.notes[0]), len(facts.notes) - 1
        words = tr("{note} (and %n more)", more, note=note) if more else note
        chips.append(Chip(state=State.MISCONFIGURED, words=words))
    return Foot(
        live=tr("{live} of {all} targets live", live=snapshot.live_targets, all=len(snapshot.targets)),
        chips=tuple(chips),
        facts=_intake(facts, others=bool(unwell)),
        place=tr("Overview 1 / 1"),
    )


def _intake(facts: Facts, *, others: bool) -> tuple[str, ...]:
    oldest, now = facts.snapshot.oldest_success_at, facts.snapshot.at
    age = _oldest(format_age(now - oldest), others=others) if oldest is not None else ""
    per_second = sum(facts.beats) / max(1, _heard_s(facts.beats))
    rate = number(per_second, 0 if per_second >= 10 else 1)
    return tuple(w for w in (age, tr("{rate} samples/s", rate=rate)) if w)


def _oldest(age: str, *, others: bool) -> str:
    return tr("Oldest other data {age}", age=age) if others else tr("Oldest data {age}", age=age)


def _heard_s(beats: Sequence[int]) -> int:
    """Return for how many of the last seconds values have been coming in at all."""
    return len(beats) - next((place for place, count in enumerate(beats) if count), len(beats))


def chip_of(target: TargetHealth, now: float) -> Chip:
    """Return the chip of a target: its age, or what is wrong with it and when it is asked again."""
    if target.health is Health.LIVE and target.last_success_at is not None:
        return Chip(state=State.OK, words=f"{target.title} {format_age(now - target.last_success_at)}")
    if target.health is Health.FAILED:
        state, words = _failed(target, now)
    else:
        state, words = {
            Health.WAITING: (State.NO_DATA, tr("not answered yet")),
            Health.PARTIAL: (State.PARTIAL, tr("incomplete")),
            Health.MISCONFIGURED: (State.MISCONFIGURED, tr("set-up error")),
            Health.PAUSED: (State.PAUSED, tr("paused")),
        }.get(target.health, (State.STALE, tr("stale")))
    return Chip(state=state, words=f"{target.title} {words}")


def _failed(target: TargetHealth, now: float) -> tuple[State, str]:
    """Return the state of a target that does not answer, since when, and when it is asked again."""
    since, retry = target.last_success_at, target.next_attempt_at
    state = State.STALE if since is not None else State.NO_DATA
    words = tr("stale {age}", age=format_age(now - since)) if since is not None else tr("never answered")
    if retry is None:
        return state, words
    again = tr("retry in {time}", time=format_age(retry - now)) if retry > now else tr("asking now")
    return state, f"{words}, {again}"
