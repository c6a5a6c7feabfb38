"""Business figures, capacity, alerts and the footer as views."""

from collections.abc import Sequence

from noc_app.alerting.checks import Check
from noc_app.config.overview import Places
from noc_app.model import AlertEntry, Health, Severity, State, TargetHealth, Unit
from noc_app.model.units import clock_time, format_age, format_value, joined
from noc_app.ui.overview.columns import figure_of, state_of
from noc_app.ui.overview.gauges import first_limit
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import ack_words, instead_of_value, joined_words, severity_counts, where
from noc_app.ui.paint.views import Bar, Bars, Chip, Figures, Foot, Lane, Notice

TIME_TO_FULL = "system.filesystem.time_to_full"
NOTICES = 3
_QUIET_FROM_S = 10.0
_HIDDEN_WORDS = (
    ("maintenance", "in maintenance"),
    ("shelved", "shelved"),
    ("silenced", "silenced"),
    ("inhibited", "inhibited"),
)
_UNHEARD = frozenset({Health.WAITING, Health.FAILED, Health.MISCONFIGURED})
_UNWELL = _UNHEARD | {Health.PARTIAL, Health.PAUSED}


def figures_of(facts: Facts, places: Places) -> Figures:
    """Return the business tile; without a business signal it says how to add one."""
    checks = facts.snapshot.checks
    figures = tuple(figure_of(facts, checks[signal]) for signal in places.business if signal in checks)
    if figures:
        return Figures(title="Business, last hour", figures=figures)
    return Figures(
        title="Business",
        sentence="No business signals yet",
        hint="Map a query to business.orders.rate or to one of yours",
    )


def bars_of(facts: Facts, places: Places) -> Bars:
    """Return what is left of limited things, the worst of each."""
    checks = [facts.snapshot.checks[s] for s in places.capacity if s in facts.snapshot.checks]
    bars = tuple(_bar(check) for check in checks)
    if not bars:
        return Bars(title="Capacity left", sentence="No capacity is measured yet")
    alarm, state = _filling(facts.snapshot.checks.get(TIME_TO_FULL))
    return Bars(
        title="Capacity left",
        note="worst of each",
        bars=bars,
        alarm=alarm,
        alarm_state=state,
        sentence="at this pace" if alarm else _bars_sentence(checks),
    )


def _bar(check: Check) -> Bar:
    note, limit = instead_of_value(check), first_limit(check.signal.objective)
    left = None if note or check.value is None else 1.0 - check.value
    return Bar(
        signal=check.signal.id,
        name=check.signal.short.removesuffix(" used").removesuffix(" load"),
        state=state_of(check),
        left=left,
        limit=None if limit is None else 1.0 - limit,
        number=note or joined(format_value(left, Unit.RATIO)),
    )


def _filling(check: Check | None) -> tuple[str, State]:
    """Return the sentence about the storage that is full first, if that is known and soon."""
    if check is None or check.value is None or not check.state.abnormal:
        return "", State.OK
    return f"Storage full in {format_age(check.value)}", check.state


def _bars_sentence(checks: Sequence[Check]) -> str:
    if any(c.state.blind for c in checks):
        return "Tick marks the limit. Some are not known."
    if any(c.state.abnormal for c in checks):
        return "Tick marks the limit."
    return "Tick marks the limit. All above it."


def lane_of(facts: Facts, zones: Zones) -> Lane:
    """Return the alerts; when one cannot be asked for, silence is not called quiet."""
    shown, now = facts.snapshot.alerts.shown, facts.snapshot.at
    below = _below(facts)
    if shown:
        notices = tuple(notice_of(entry, now) for entry in shown[:NOTICES])
        return Lane(counts=severity_counts(shown), notices=notices, below=below)
    unheard = [t for t in facts.snapshot.targets if t.health in _UNHEARD]
    if not facts.snapshot.targets:
        return Lane(counts="", quiet="Nobody to ask", quiet_state=State.NO_DATA, detail="No target is configured")
    if unheard:
        return Lane(
            counts="none known",
            quiet="Can’t tell if it is quiet",
            quiet_state=State.STALE,
            detail=f"{unheard[0].title}: {unheard[0].error or 'not answered yet'}",
            below=below,
        )
    quiet_s = now - (facts.cleared.at if facts.cleared else facts.started_at)
    quiet = f"Quiet for {format_age(quiet_s)}" if quiet_s >= _QUIET_FROM_S else "Quiet so far"
    return Lane(counts="0 active", quiet=quiet, detail=_last_cleared(facts, zones), below=below)


def _last_cleared(facts: Facts, zones: Zones) -> str:
    if facts.cleared is None:
        return f"No alert since this board started at {clock_time(facts.started_at, zones.own)}"
    return f"Last cleared {clock_time(facts.cleared.at, zones.own)}, {facts.cleared.title}"


def notice_of(entry: AlertEntry, now: float) -> Notice:
    """Return one alert as the lane shows it."""
    words = ack_words(entry, now)
    detail = f"not seen since {format_age(now - entry.shown_at)}: {entry.unsure}" if entry.unsure else words
    return Notice(
        severity=entry.alert.severity,
        title=entry.alert.title,
        place=where(entry),
        detail=detail,
        acknowledged=entry.owned,
        fresh=entry.alert.severity is Severity.CRITICAL and not entry.owned,
    )


def _below(facts: Facts) -> str:
    """Return what the lane does not show: nothing disappears without being counted."""
    alerts = facts.snapshot.alerts
    more = len(alerts.shown) - NOTICES
    hidden = [f"{alerts.hidden.get(b, 0)} {word}" for b, word in _HIDDEN_WORDS if alerts.hidden.get(b, 0)]
    oldest = alerts.oldest_hidden_critical
    if oldest is not None:
        age = format_age(facts.snapshot.at - oldest.alert.starts_at)
        hidden.insert(0, f"a critical hidden for {age}")
    return joined_words([f"and {more} more" if more > 0 else "", *hidden])


def foot_of(facts: Facts) -> Foot:
    """Return the footer: how many targets are live, each that is not, the oldest data, the intake."""
    snapshot = facts.snapshot
    unwell = [t for t in snapshot.targets if t.health in _UNWELL]
    chips = [chip_of(target, snapshot.at) for target in unwell]
    if facts.notes:
        more = f" (and {len(facts.notes) - 1} more)" if len(facts.notes) > 1 else ""
        chips.append(Chip(state=State.MISCONFIGURED, words=facts.notes[0] + more))
    return Foot(
        live=f"{snapshot.live_targets} of {len(snapshot.targets)} targets live",
        chips=tuple(chips),
        facts=_intake(facts, others=bool(unwell)),
        place="Overview 1 / 1",
    )


def _intake(facts: Facts, *, others: bool) -> tuple[str, ...]:
    oldest, now = facts.snapshot.oldest_success_at, facts.snapshot.at
    age = f"Oldest {'other ' if others else ''}data {format_age(now - oldest)}" if oldest is not None else ""
    per_second = sum(facts.beats) / max(1, _heard_s(facts.beats))
    words = f"{per_second:,.0f}" if per_second >= 10 else f"{per_second:.1f}"
    return tuple(w for w in (age, f"{words} samples/s") if w)


def _heard_s(beats: Sequence[int]) -> int:
    """Return for how many of the last seconds values have been coming in at all."""
    return len(beats) - next((place for place, count in enumerate(beats) if count), len(beats))


def chip_of(target: TargetHealth, now: float) -> Chip:
    """Return the chip of a target: its age, or what is wrong with it and when it is asked again."""
    if target.health is Health.LIVE and target.last_success_at is not None:
        return Chip(state=State.OK, words=f"{target.title} {format_age(now - target.last_success_at)}")
    state, words = {
        Health.WAITING: (State.NO_DATA, "not answered yet"),
        Health.PARTIAL: (State.PARTIAL, "incomplete"),
        Health.MISCONFIGURED: (State.MISCONFIGURED, "set-up error"),
        Health.PAUSED: (State.PAUSED, "paused"),
    }.get(target.health, (State.STALE, "stale"))
    if target.health is Health.FAILED:
        since = target.last_success_at
        state = State.STALE if since is not None else State.NO_DATA
        words = f"stale {format_age(now - since)}" if since is not None else "never answered"
    retry = target.next_attempt_at
    if target.health is Health.FAILED and retry is not None:
        words += f", retry in {format_age(retry - now)}" if retry > now else ", asking now"
    return Chip(state=state, words=f"{target.title} {words}")
