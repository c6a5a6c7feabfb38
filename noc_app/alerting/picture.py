"""The standing alerts as they are shown: what hides them, which flap, and which belong together.

The targets' own words stay as they are; what the board adds is worked out here whenever something changed, and is
never written back. Each stage says what it hides and by what. What nothing happened to is taken over from the picture
before, so a change costs what it concerns, and the result is the same as if everything had been looked at.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.alerting.conservation import Balance, bucket_of, rebalanced
from noc_app.alerting.hiding import Hidden, Scene, Stage
from noc_app.alerting.incident_views import Incident, again_shown, shown_incidents
from noc_app.alerting.incidents import Incidents, followed
from noc_app.alerting.inhibition import Inhibited, inhibited, missing_labels
from noc_app.alerting.maintenance import in_maintenance, next_edge
from noc_app.alerting.traits import Standing, standing
from noc_app.alerting.twins import reported_twice
from noc_app.model import Alert, AlertChange, AlertEntry, AlertKey, Change, Suppression, reasons
from noc_app.model.noise import Noise

_HIDING = frozenset({"maintenance", "inhibited"})


STAGES: tuple[Stage, ...] = (reported_twice, in_maintenance, inhibited)


_Pair = tuple[Alert, Alert]  # as the target reports it, and as it is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What the stages said: the alerts as they are shown, where that differs, and what the board has to say about it.

    They hold until `valid_until`, Unix seconds UTC, if no alert changes.
    """

    shown: Mapping[AlertKey, _Pair] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    stages: tuple[Hidden, ...] = (Hidden(),) * len(STAGES)
    valid_until: float = float("-inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The standing alerts at one moment. `entries` are in the order of the store, `alerts` as targets report them."""

    entries: tuple[AlertEntry, ...] = ()
    incidents: tuple[Incident, ...] = ()
    balance: Balance = field(default_factory=Balance)
    by_key: Mapping[AlertKey, AlertEntry] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
    book: Incidents = field(default_factory=Incidents)
    alerts: Standing = field(default_factory=Standing)
    flapping: frozenset[AlertKey] = frozenset()

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what is odd about the user's rules, in words."""
        return self.decisions.notes

    def as_shown(self, entry: AlertEntry) -> AlertEntry:
        """Return an entry of the store as it is shown, itself if the picture does not have it."""
        return self.by_key.get(entry.key, entry)

    def as_told(self, changes: Iterable[AlertChange]) -> tuple[AlertChange, ...]:
        """Return `changes` of the store with their entries as they are shown."""
        pairs = ((change, self.as_shown(change.entry)) for change in changes)
        return tuple(c if entry is c.entry else replace(c, entry=entry) for c, entry in pairs)


NOTHING = Picture()


def picture(
    entries: Iterable[AlertEntry],
    noise: Noise,
    now: float,
    *,
    flapping: Collection[AlertKey] = (),
    before: Picture = NOTHING,
) -> Picture:
    """Return the picture of the standing `entries`; what `before` knows of them is taken over.

    `before` must have been made with the same `noise`, or be `unknowing`.
    """
    alerts, flaps = standing(entries, noise, before.alerts), frozenset(flapping)
    held = not (alerts.touched or alerts.gone) and now < before.decisions.valid_until
    scene = Scene(alerts, before.alerts.known, noise, now)
    decisions = before.decisions if held else _decided(scene, before.decisions)
    other = _redrawn(alerts, before, decisions, flaps)
    by_key = alerts.by_key
    if decisions.shown or flaps:
        drawn = {key: _as_shown(alerts.by_key[key], decisions.shown, flaps) for key in other}
        by_key = {**before.by_key, **drawn}
        for key in alerts.gone:
            del by_key[key]
    left = [before.by_key[key] for key in (*other, *alerts.gone) if key in before.by_key]
    came = [by_key[key] for key in other]
    book = followed(before.book, came, alerts, noise)
    return Picture(
        entries=alerts.entries if by_key is alerts.by_key else tuple([by_key[e.key] for e in alerts.entries]),
        incidents=_incidents(before, book, scene, (*other, *alerts.gone)),
        balance=rebalanced(before.balance, left, came) if left or came else before.balance,
        by_key=by_key,
        decisions=decisions,
        book=book,
        alerts=alerts,
        flapping=flaps,
    )


def regrouped(before: Picture, book: Incidents, noise: Noise) -> Picture:
    """Return `before` with what a person has changed about what belongs together."""
    book = replace(book, index=book.indexed)
    incidents = shown_incidents(book, before.alerts.known, noise.dependencies)
    return replace(before, book=book, incidents=incidents)


def unknowing(before: Picture) -> Picture:
    """Return `before` without what was worked out by settings that have changed."""
    return replace(before, alerts=replace(before.alerts, known={}), decisions=Decisions())


def emerged(before: Picture, after: Picture) -> tuple[AlertChange, ...]:
    """Return what wants attention because the board no longer hides it or its toasts, and what has begun to flap.

    An alert that nobody can vouch for is shown again too, but that is no news about it.
    """
    found: list[AlertChange] = []
    for entry in after.entries:
        earlier = before.by_key.get(entry.key)
        if earlier is None or earlier is entry:
            continue
        if entry.flapping and not earlier.flapping:
            found.append(AlertChange(Change.UPDATED, entry, reasons.FLAPPING))
        elif bucket_of(entry) is None and not entry.unsure:
            reason = _why_again(earlier, entry)
            if reason:
                found.append(AlertChange(Change.RAISED, entry, reason))
    return tuple(found)


def _why_again(earlier: AlertEntry, entry: AlertEntry) -> str:
    bucket = bucket_of(earlier)
    if bucket in _HIDING:
        return reasons.NO_LONGER[bucket]
    return reasons.NO_LONGER["flapping"] if earlier.flapping and not entry.flapping else ""


def _decided(scene: Scene, before: Decisions) -> Decisions:
    stages = tuple(stage(scene, said) for stage, said in zip(STAGES, before.stages, strict=True))
    touched = scene.alerts.touched.union(scene.alerts.gone, *(said.touched for said in stages))
    shown = dict(before.shown)
    for key in touched.intersection({*shown, *(key for said in stages for key in said.by)}):
        old, entry = shown.pop(key, None), scene.alerts.by_key.get(key)
        more = tuple(said.by[key] for said in stages if key in said.by)
        if more and entry is not None:
            shown[key] = _hidden(entry.alert, more, old)
    rules, last = scene.noise.inhibitions, stages[-1]
    return Decisions(
        shown=shown,
        notes=missing_labels(last.missing, rules) if isinstance(last, Inhibited) else (),
        stages=stages,
        valid_until=min((next_edge(w, scene.now) for w in scene.noise.windows), default=float("inf")),
    )


def _hidden(alert: Alert, more: tuple[Suppression, ...], before: _Pair | None) -> _Pair:
    """Return `alert` with the reasons that hide it; `before` itself if nothing is different."""
    suppressed = (*alert.suppressed, *more)
    if before is not None and before[0] is alert and before[1].suppressed == suppressed:
        return before
    return alert, replace(alert, suppressed=suppressed)


def _redrawn(alerts: Standing, before: Picture, after: Decisions, flapping: frozenset[AlertKey]) -> list[AlertKey]:
    """Return the alerts that stand and are not shown as before."""
    old, new = before.decisions.shown, after.shown
    said = frozenset[AlertKey]().union(*(stage.touched for stage in after.stages))
    moved = {key for key in said - alerts.touched if old.get(key) is not new.get(key)}
    return [key for key in alerts.touched.union(moved, before.flapping ^ flapping) if key in alerts.by_key]


def _as_shown(entry: AlertEntry, shown: Mapping[AlertKey, _Pair], flapping: Collection[AlertKey]) -> AlertEntry:
    key = entry.key
    if key not in shown and key not in flapping:
        return entry
    return replace(entry, alert=shown[key][1] if key in shown else entry.alert, flapping=key in flapping)


def _incidents(before: Picture, book: Incidents, scene: Scene, touched: Collection[AlertKey]) -> tuple[Incident, ...]:
    """Return the incidents, those anew of which an alert, or what binds it, is another one than before."""
    other = scene.alerts.changed | scene.alerts.gone
    was, now = before.book.bonds, book.bonds
    changed = [key for key in touched if key in other or was.get(key) is not now.get(key)]
    if not changed:
        return before.incidents
    names = {bonds[key].incident for key in changed for bonds in (was, now) if key in bonds}
    known, dependencies = scene.alerts.known, scene.noise.dependencies
    return again_shown(before.incidents, names, book, known=known, dependencies=dependencies)
