"""The read side: everything that a screen, a report or the collector may ask about the present."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from noc_app.alerting.by_hand import Heeded, rearranged
from noc_app.alerting.checks import Check, Member, check_of, health_of, not_configured
from noc_app.alerting.conservation import Balance
from noc_app.alerting.flapping import Flaps, flapping, looked
from noc_app.alerting.incident_views import Incident
from noc_app.alerting.picture import NOTHING, Picture, picture, regrouped, unknowing
from noc_app.alerting.verdict import STATE_OF_SEVERITY, Verdict, verdict
from noc_app.model import (
    Aggregate,
    AlertChange,
    AlertKey,
    Allowance,
    Domain,
    Health,
    Keeping,
    KeptNote,
    Look,
    Maintenance,
    Reading,
    Regrouping,
    Rule,
    SeriesKey,
    Signal,
    Silence,
    TargetHealth,
    judge,
    with_worst,
)
from noc_app.model.noise import Noise
from noc_app.store.alerts import AlertStore
from noc_app.store.ribbon import Intake, Ribbon
from noc_app.store.ring import Points
from noc_app.store.series import SeriesStore
from noc_app.store.targets import TargetStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The whole board at one moment. `checks` holds one per catalogue signal, configured or not."""

    at: float
    checks: Mapping[str, Check]
    domains: Mapping[Domain, Aggregate]
    overall: Aggregate
    alerts: Balance
    incidents: tuple[Incident, ...] = ()
    targets: tuple[TargetHealth, ...]
    verdict: Verdict
    demo: bool = False  # nothing of it is real

    @property
    def coverage(self) -> float:
        """Return the share of configured signals with fresh evidence, 0 to 1."""
        return self.overall.coverage

    @property
    def live_targets(self) -> int:
        """Return how many targets answered their last poll."""
        return sum(t.health in {Health.LIVE, Health.PARTIAL} for t in self.targets)

    @property
    def oldest_success_at(self) -> float | None:
        """Return the oldest last success among live targets, Unix seconds UTC."""
        times = [t.last_success_at for t in self.targets if t.health is not Health.FAILED and t.last_success_at]
        return min(times, default=None)


class Board:
    """The stores of one engine and the questions that may be asked of them.

    `expected` maps each configured signal to the ids of the targets that were asked for it. `demo` says that what it
    shows is made up; every screen says so.
    """

    demo = False
    _kept: tuple[KeptNote, ...] = ()
    _kept_at: Mapping[tuple[str, str], Sequence[KeptNote]] = MappingProxyType({})  # by target and signal

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.series = SeriesStore()
        self.alerts = AlertStore()
        self.targets = TargetStore()
        self.ribbon = Ribbon()
        self.intake = Intake()
        self.silences: dict[str, tuple[Silence, ...]] = {}  # by target, as its last answered poll reported them
        self.escalation: tuple[str, ...] = ()  # who is asked one after the other
        self.catalogue: Mapping[str, Signal] = {}
        self.expected: dict[str, tuple[str, ...]] = {}
        self.queries: Mapping[tuple[str, str], str] = {}  # (target id, signal id) to the question that is asked
        self.rules: tuple[Rule, ...] = ()  # the user's own
        self.paused: dict[str, str] = {}  # target id to who or what paused it
        self.skews_s: dict[str, float] = {}  # target id to how far its clock is ahead of ours, where that matters
        self.allowances: dict[str, Allowance] = {}  # target id to what its vendor still lets us ask, where it tells
        self.ghosts: dict[SeriesKey, tuple[Points, Points]] = {}  # a week ago, moved to now; for charts only
        self.keeping = Keeping.NOWHERE  # where the journal is
        self.journal_fault, self.queued = "", 0  # its trouble in words, and how many requests wait on this desk for it
        self.desks: tuple[Look, ...] = ()  # who is at other desks on the same journal
        self.looking: Mapping[AlertKey, tuple[str, ...]] = {}  # who has which alert open on another desk
        self.leads = False  # whether this program acts for all that share the journal
        self.journal_notes: tuple[str, ...] = ()  # trouble of the journal as it is now, in words
        self.hands: tuple[Regrouping, ...] = ()  # what persons have merged and split
        self._heeded: Heeded = {}
        self.flaps: Flaps = {}
        self.undelivered: tuple[str, ...] = ()  # what people elsewhere could not be told, in words
        self.planned: tuple[Maintenance, ...] = ()  # work that persons have declared at desks
        self._configured, self._noise, self._flapping = Noise(), Noise(), frozenset[AlertKey]()
        self._picture, self._pictured = NOTHING, -1  # and the revision of the alerts that it shows
        self._notes: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the trouble of the board itself, in words: of the journal, of the start, of what keeps noise down."""
        return (*self.journal_notes, *self._notes, *self.undelivered, *self.picture().notes)

    @notes.setter
    def notes(self, words: tuple[str, ...]) -> None:
        self._notes = words

    @property
    def kept_notes(self) -> tuple[KeptNote, ...]:
        """Return what persons wrote at moments of charts, in the order in which they did."""
        return self._kept

    @kept_notes.setter
    def kept_notes(self, notes: tuple[KeptNote, ...]) -> None:
        found: dict[tuple[str, str], list[KeptNote]] = {}
        for note in notes:
            found.setdefault((note.target, note.signal), []).append(note)
        self._kept, self._kept_at = notes, found

    def notes_about(self, key: SeriesKey) -> Sequence[KeptNote]:
        """Return what persons wrote about the signal of a series at its target."""
        return self._kept_at.get((key.target, key.signal), ())

    def use_noise(self, noise: Noise) -> None:
        """Keep noise down as `noise` says from now on. Incidents stay as they are."""
        self._configured = noise
        self._renew()

    def plan(self, planned: tuple[Maintenance, ...]) -> None:
        """Hide what is being worked on as persons have planned it, from now on."""
        self.planned = planned
        self._renew()

    def _renew(self) -> None:
        windows = (*self._configured.windows, *(work.window for work in self.planned))
        noise = replace(self._configured, windows=windows)
        if noise != self._noise:
            self._noise, self._pictured = noise, -1
            self._picture = unknowing(self._picture)

    def look(self, target: str, changes: Iterable[AlertChange], now: float) -> None:
        """Take note of an answered poll of `target`: what it changed may have begun or ended to flap."""
        self.flaps = looked(self.flaps, target, changes, settings=self._noise.flapping, now=now)
        now_flapping = flapping(self.flaps)
        if now_flapping != self._flapping:
            self._flapping, self._pictured = now_flapping, -1

    def regroup(self, hands: tuple[Regrouping, ...]) -> None:
        """Show what persons have merged and split, oldest first; it holds for alerts that come later too."""
        if hands != self.hands:
            self.hands, self._pictured = hands, -1

    def picture(self) -> Picture:
        """Return the alerts as they are shown now; the same object until something changes."""
        now = self.clock()
        if self._pictured != self.alerts.revision or now >= self._picture.decisions.valid_until:
            self._picture = picture(self.alerts, self._noise, now, flapping=self._flapping, before=self._picture)
            self._pictured = self.alerts.revision
            self._heed()
        return self._picture

    def _heed(self) -> None:
        """Do what persons did with incidents to the alerts that are here now."""
        if not self.hands:
            return
        book, self._heeded = rearranged(self._picture.book, self.hands, self._heeded)
        if book is not self._picture.book:
            self._picture = regrouped(self._picture, book, self._noise)

    def check(self, signal: Signal, now: float) -> Check:
        """Return how `signal` is doing at `now`."""
        readings = self.readings(signal)
        return check_of(signal, readings, now) if readings else not_configured(signal)

    def members(self, signal: Signal, now: float) -> list[Member]:
        """Return every series of `signal`, judged at `now`."""
        return [Member(key, reading, judge(reading, signal.objective, now)) for key, reading in self.readings(signal)]

    def readings(self, signal: Signal) -> list[tuple[SeriesKey, Reading]]:
        """Return the evidence of every series of `signal`, and an empty reading for each target that supplies none."""
        keys = self.series.keys(signal.id)
        silent = set(self.expected.get(signal.id, ())) - {key.target for key in keys}
        readings = [(key, self.reading(signal, key)) for key in keys]
        return readings + [(SeriesKey(t, signal.id), self._nothing(signal, t)) for t in sorted(silent)]

    def reading(self, signal: Signal, key: SeriesKey) -> Reading:
        """Return the latest evidence of one series."""
        latest = self.series.latest(key)
        if latest is None:
            return self._nothing(signal, key.target)
        health, gaps = self.targets[key.target], self.targets.gaps(key.target)
        return Reading(
            value=latest.value,
            observed_at=latest.observed_at,
            received_at=latest.received_at,
            lag_s=latest.lag_s,
            every_s=health.every_s,
            stale_intervals=signal.stale_intervals,
            fault=health.error,
            gap=gaps.get(signal.id) or gaps.get("*", ""),
            misconfigured=health.error if health.health is Health.MISCONFIGURED else "",
            paused=self.paused.get(key.target, ""),
        )

    def points(self, key: SeriesKey) -> tuple[Points, Points]:
        """Return (Unix seconds, values) of a series, oldest first, as views that are valid until the next poll."""
        return self.series.points(key)

    def snapshot(self) -> Snapshot:
        """Judge everything now."""
        now = self.clock()
        checks = {signal.id: self.check(signal, now) for signal in self.catalogue.values()}
        counted = [check for check in checks.values() if not check.signal.of_page]
        shown = self.picture()
        alerts = shown.balance
        worst = alerts.of(alerts.shown[0].alert.severity) if alerts.shown else ()  # which alone speak for the board
        alarms = [STATE_OF_SEVERITY[e.alert.severity] for e in worst[:1]]  # all that are shown count
        return Snapshot(
            at=now,
            checks=checks,
            domains={d: health_of(_of_domain(counted, d)) for d in Domain},
            overall=with_worst(health_of(counted), alarms),
            alerts=alerts,
            incidents=shown.incidents,
            targets=tuple(self.targets),
            verdict=verdict(counted, worst, tuple(self.targets)),
            demo=self.demo,
        )

    def _nothing(self, signal: Signal, target: str) -> Reading:
        """Return the reading of a series that never came, with the reason its target gives."""
        health, gaps = self.targets[target], self.targets.gaps(target)
        return Reading(
            every_s=health.every_s,
            stale_intervals=signal.stale_intervals,
            fault=health.error,
            gap=gaps.get(signal.id) or gaps.get("*", ""),
            misconfigured=health.error if health.health is Health.MISCONFIGURED else "",
            paused=self.paused.get(target, ""),
        )


def _of_domain(checks: Iterable[Check], domain: Domain) -> list[Check]:
    """Return the checks of a column; the application's own signals stand in the infrastructure column."""
    domains = {domain, Domain.APPLICATION} if domain is Domain.INFRASTRUCTURE else {domain}
    return [c for c in checks if c.signal.domain in domains]
