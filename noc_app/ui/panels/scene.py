"""What a panel may look at: one moment of the board, and the series behind it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from noc_app.alerting.checks import Check, Member, not_configured
from noc_app.config.panels import PanelBase, SeriesPanel
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, Labels, SeriesKey, Signal, State, Unit
from noc_app.model.units import Formatted
from noc_app.store.ring import Points
from noc_app.ui.language import SOURCE, language, tr
from noc_app.ui.overview.header import Zones
from noc_app.ui.overview.watch import Facts
from noc_app.ui.overview.words import without_value_word
from noc_app.ui.units import format_age, format_value

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
_TELLING = 2  # label values that make a name
NAME_LIMIT = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to an incident; `at` is Unix seconds UTC."""

    at: float
    words: str
    state: State | None = None
    person: bool = False  # somebody did it


def _no_runbook(entry: AlertEntry) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The board at one moment.

    `focus` is the alert that the page about an incident is about; `related` are the alerts that belong to it, oldest
    first, and `events` what happened, newest first. `in_sight` are the series that each panel showed last, by panel: of
    equals those stay. `runbook` returns the words of an alert's runbook that stands beside the configuration.
    """

    facts: Facts
    board: Board
    zones: Zones = field(default_factory=Zones)
    focus: AlertEntry | None = None
    related: tuple[AlertEntry, ...] = ()
    events: tuple[Event, ...] = ()
    in_sight: dict[str, frozenset[SeriesKey]] = field(default_factory=dict)
    runbook: Callable[[AlertEntry], Sequence[str]] = _no_runbook
    _known: dict[str, list[Member]] = field(default_factory=dict)  # judged once for all panels

    @property
    def now(self) -> float:
        """Return the moment, Unix seconds UTC."""
        return self.facts.snapshot.at

    def signal(self, name: str) -> Signal | None:
        """Return a signal of the catalogue."""
        return self.board.catalogue.get(name)

    def check(self, name: str) -> Check | None:
        """Return how a signal is doing; None if the catalogue does not have it."""
        found = self.facts.snapshot.checks.get(name)
        signal = self.board.catalogue.get(name)
        return found if found is not None or signal is None else not_configured(signal)

    def members(self, name: str, where: Mapping[str, str] | None = None) -> list[Member]:
        """Return the judged series of a signal whose labels match `where`, by label."""
        found = self._known.get(name)
        if found is None:
            signal = self.board.catalogue.get(name)
            members = self.board.members(signal, self.now) if signal is not None else ()
            found = self._known[name] = sorted(members, key=lambda m: (m.key.labels, m.key.target))
        return [m for m in found if matches(m.key.labels, where)] if where else found

    def points(self, key: SeriesKey) -> tuple[Points, Points]:
        """Return (Unix seconds, values) of a series."""
        return self.board.points(key)

    def every_s(self, key: SeriesKey) -> float:
        """Return how often a series is asked for."""
        return self.board.targets[key.target].every_s if key.target in self.board.targets else 60.0

    def supplied(self, names: Iterable[str]) -> bool:
        """Return whether any target was asked for any of these signals."""
        return any(self.board.expected.get(name) or self.board.series.keys(name) for name in names)


def matches(labels: Labels, where: Mapping[str, str]) -> bool:
    """Return whether `labels` have the wanted values; `*` matches any value that is there."""
    have = dict(labels)
    return all(name in have and (value in {"*", have[name]}) for name, value in where.items())


def named(key: SeriesKey, template: str, among: Iterable[Labels] = ()) -> str:
    """Return the name of a series: from the template, else the label values that tell it from the others."""
    have = dict(key.labels)
    if template:
        words = _PLACEHOLDER.sub(lambda found: have.get(found[1], ""), template).strip()
        return words[:NAME_LIMIT] or key.target
    values = [value for name, value in key.labels if _tells(name, value, among)]
    return (" ".join(values[:_TELLING]) or next(iter(have.values()), "") or key.target)[:NAME_LIMIT]


def names_of(keys: Sequence[SeriesKey], template: str, among: Sequence[Labels]) -> list[str]:
    """Return the names of series; those that the template leaves alike also say what tells them apart."""
    names = [named(key, template, among) for key in keys]
    for name in [name for name, count in Counter(names).items() if count > 1]:
        places = [place for place, other in enumerate(names) if other == name]
        alike = [keys[place] for place in places]
        for place, key in zip(places, alike, strict=True):
            more = _beyond(key, name, alike)
            names[place] = f"{name[: NAME_LIMIT - len(more) - 1]} {more}" if more else name
    return names


def _beyond(key: SeriesKey, name: str, alike: Sequence[SeriesKey]) -> str:
    """Return the label values, or the target, that `name` does not say and that others of this name do not share."""
    said, others = set(name.split()), [other.labels for other in alike]
    more = [value for label, value in key.labels if value not in said and _tells(label, value, others)]
    if not more and any(other.target != key.target for other in alike):
        more = [key.target]
    return " ".join(more[:_TELLING])[: NAME_LIMIT // 2]


def _tells(name: str, value: str, among: Iterable[Labels]) -> bool:
    return any(dict(other).get(name) != value for other in among)


def members_of(panel: SeriesPanel, scene: Scene) -> Iterator[tuple[Signal, Member]]:
    """Yield every series that a panel is about, with its signal."""
    for name in panel.signals:
        signal = scene.signal(name)
        if signal is not None:
            yield from ((signal, member) for member in scene.members(name, panel.where))


def value_words(signal: Signal, member: Member) -> Formatted:
    """Return the value of one series in words."""
    currency = dict(member.key.labels).get("currency", "")
    return format_value(member.reading.value, signal.unit, currency)


def instead_words(member: Member, now: float) -> str:
    """Return what stands where a value would, empty if the value may be shown."""
    state = member.judgement.state
    if state is State.STALE:
        age = member.reading.age_s(now)
        return tr("{age} old", age=format_age(age)) if age is not None else tr("stale")
    if state is State.NO_DATA:
        return tr("no data yet") if member.reading.value is None else tr("no data")
    return without_value_word(state)


def worst_of(members: Iterable[Member]) -> State | None:
    """Return the worst state among `members`, None without any."""
    return max((m.judgement.state for m in members), key=lambda s: s.rank, default=None)


def subject_of(members: Iterable[Member]) -> SeriesKey | None:
    """Return the series that speaks for a panel: the worst."""
    worst = max(members, key=lambda m: m.judgement.state.rank, default=None)
    return worst.key if worst is not None else None


def unconfigured_words(panel: PanelBase, names: Iterable[str], scene: Scene) -> tuple[str, str]:
    """Return the two lines for a panel that no target supplies."""
    unknown = [name for name in names if scene.signal(name) is None]
    if unknown:
        return tr("Not configured"), tr("No signal {signal} in the catalogue", signal=unknown[0])
    titles = [signal.title for name in names if (signal := scene.signal(name)) is not None]
    return tr("Not configured"), tr("No target supplies {signal}", signal=_within(titles[0])) if titles else ""


def _within(title: str) -> str:
    """Return a title as it is written in the middle of a sentence; an abbreviation keeps its capitals."""
    if language() != SOURCE:
        return tr(title)  # whether a noun is written small there, its own title does not say
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]


def title_of(names: Iterable[str], scene: Scene) -> str:
    """Return the title of the first signal, for panels without one of their own."""
    return next((tr(signal.title) for name in names if (signal := scene.signal(name)) is not None), "")


def is_yes_no(signal: Signal) -> bool:
    """Return whether a signal is a yes or a no."""
    return signal.unit is Unit.BOOLEAN
