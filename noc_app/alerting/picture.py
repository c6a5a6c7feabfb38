"""The standing alerts as they are shown: what hides them, which flap, and which belong together.

The targets' own words stay as they are; what the board adds is worked out here from scratch whenever something
changed, and is never written back. Each stage says what it hides and by what; a stage that hides nothing costs nothing.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from noc_app.alerting.conservation import Balance, balance, bucket_of
from noc_app.alerting.incident_views import Incident, shown_incidents
from noc_app.alerting.incidents import Incidents, followed
from noc_app.alerting.inhibition import by_causes, by_rules, grounded, missing_labels
from noc_app.alerting.maintenance import next_edge, open_until
from noc_app.alerting.traits import Known, Standing, standing
from noc_app.alerting.twins import doubled
from noc_app.model import Alert, AlertChange, AlertEntry, AlertKey, Change, Suppression
from noc_app.model.noise import Noise

_OURS = frozenset({"maintenance", "inhibited"})


@dataclass(frozen=True, slots=True)
class Scene:
    """What a stage decides on."""

    alerts: Standing
    noise: Noise
    now: float


Hidden = Mapping[AlertKey, Suppression]
Stage = Callable[[Scene], Hidden]


def reported_twice(scene: Scene) -> Hidden:
    """Hide what another target reports with the very same labels."""
    return doubled(scene.alerts.entries)


def in_maintenance(scene: Scene) -> Hidden:
    """Hide what is being worked on as planned."""
    until = {n: end for n, w in enumerate(scene.noise.windows) if (end := open_until(w, scene.now)) is not None}
    made = {
        n: Suppression(kind="maintenance", until=end, comment=scene.noise.windows[n].title) for n, end in until.items()
    }
    found: dict[AlertKey, Suppression] = {}
    for key, traits in scene.alerts.known.items() if made else ():
        place = next((n for n in traits.windows if n in made), None)
        if place is not None:
            found[key] = made[place]
    return found


def inhibited(scene: Scene) -> Hidden:
    """Hide what another standing alert explains: by the user's rules, else by what it depends on."""
    alerts, noise = scene.alerts, scene.noise
    rules = by_rules(alerts.entries, alerts.known, noise.inhibitions) if noise.inhibitions else {}
    causes = by_causes(alerts.entries, alerts.known, noise.dependencies, rules) if noise.dependencies.needs else {}
    return {key: suppression for key, (_, suppression) in grounded({**causes, **rules}).items()}


STAGES: tuple[Stage, ...] = (reported_twice, in_maintenance, inhibited)


_Pair = tuple[Alert, Alert]  # as the target reports it, and as it is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What the stages said: the alerts as they are shown, where that differs, and what the board has to say about it.

    They hold until `valid_until`, Unix seconds UTC, if no alert changes and the same ones are `unsure`.
    """

    shown: Mapping[AlertKey, _Pair] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    unsure: frozenset[AlertKey] = frozenset()
    valid_until: float = float("-inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The standing alerts at one moment. `entries` are in the order of the store."""

    entries: tuple[AlertEntry, ...] = ()
    incidents: tuple[Incident, ...] = ()
    balance: Balance = field(default_factory=lambda: balance(()))
    by_key: Mapping[AlertKey, AlertEntry] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
    book: Incidents = field(default_factory=Incidents)
    known: Known = field(default_factory=dict)

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what is odd about the user's rules, in words."""
        return self.decisions.notes

    def as_shown(self, entry: AlertEntry) -> AlertEntry:
        """Return an entry of the store as it is shown, itself if the picture does not have it."""
        return self.by_key.get(entry.key, entry)


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
    alerts = standing(entries, noise, before.known)
    same = not alerts.changed and len(alerts.known) == len(before.known)
    unsure = frozenset(entry.key for entry in alerts.entries if entry.unsure)
    held = same and unsure == before.decisions.unsure and now < before.decisions.valid_until
    decisions = before.decisions if held else _decided(Scene(alerts, noise, now), unsure, before.decisions)
    drawn = _drawn(alerts.entries, decisions.shown, flapping)
    book = followed(before.book, replace(alerts, entries=drawn), noise)
    kept = same and book is before.book
    return Picture(
        entries=drawn,
        incidents=before.incidents if kept else shown_incidents(book, alerts.known, noise.dependencies),
        balance=balance(drawn),
        by_key={entry.key: entry for entry in drawn},
        decisions=decisions,
        book=book,
        known=alerts.known,
    )


def regrouped(before: Picture, book: Incidents, noise: Noise) -> Picture:
    """Return `before` with what a person has changed about what belongs together."""
    return replace(before, book=book, incidents=shown_incidents(book, before.known, noise.dependencies))


def unknowing(before: Picture) -> Picture:
    """Return `before` without what was worked out by settings that have changed."""
    return replace(before, known={}, decisions=Decisions())


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
            found.append(AlertChange(Change.UPDATED, entry, "flapping: its toasts are held"))
        elif bucket_of(entry) is None and not entry.unsure:
            reason = _why_again(earlier, entry)
            if reason:
                found.append(AlertChange(Change.RAISED, entry, reason))
    return tuple(found)


def _why_again(earlier: AlertEntry, entry: AlertEntry) -> str:
    bucket = bucket_of(earlier)
    if bucket in _OURS:
        return f"no longer {'in maintenance' if bucket == 'maintenance' else bucket}"
    return "no longer flapping" if earlier.flapping and not entry.flapping else ""


def _decided(scene: Scene, unsure: frozenset[AlertKey], before: Decisions) -> Decisions:
    added: dict[AlertKey, tuple[Suppression, ...]] = {}
    for stage in STAGES:
        for key, suppression in stage(scene).items():
            added[key] = (*added.get(key, ()), suppression)
    known, rules = scene.alerts.known, scene.noise.inhibitions
    return Decisions(
        shown={key: _hidden(known[key].alert, more, before.shown.get(key)) for key, more in added.items()},
        notes=missing_labels(scene.alerts.entries, known, rules) if rules else (),
        unsure=unsure,
        valid_until=min((next_edge(w, scene.now) for w in scene.noise.windows), default=float("inf")),
    )


def _hidden(alert: Alert, more: tuple[Suppression, ...], before: _Pair | None) -> _Pair:
    """Return `alert` with the reasons that hide it; `before` itself if nothing is different."""
    suppressed = (*alert.suppressed, *more)
    if before is not None and before[0] is alert and before[1].suppressed == suppressed:
        return before
    return alert, replace(alert, suppressed=suppressed)


def _drawn(
    entries: tuple[AlertEntry, ...], shown: Mapping[AlertKey, _Pair], flapping: Collection[AlertKey]
) -> tuple[AlertEntry, ...]:
    if not shown and not flapping:
        return entries
    return tuple(
        replace(e, alert=shown[e.key][1] if e.key in shown else e.alert, flapping=e.key in flapping)
        if e.key in shown or e.key in flapping
        else e
        for e in entries
    )
