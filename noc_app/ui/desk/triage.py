"""What the alert list shows and in which order. Between two looks only what changed is worked out again."""

from bisect import insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count, islice
from operator import attrgetter, is_not
from typing import TypeAlias

from noc_app.alerting.filter import (
    EVERYTHING,
    UNMARKED,
    Account,
    Context,
    Facts,
    Filter,
    Marks,
    account_of,
    uses_time,
)
from noc_app.alerting.filter import test_of as question
from noc_app.config.views import Order, View
from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.groups import ALONE, Group, Grouper, Section, by_labels, group_of, lateness, section_of
from noc_app.ui.language import told

Rank: TypeAlias = tuple[object, ...]
_rank = attrgetter("rank")
_FEW = 500  # changed alerts; putting more in their places one by one costs more than sorting


class Standing:
    """One alert on the list. The object stays the same for as long as the alert stands."""

    __slots__ = ("at", "entry", "facts", "gone", "group", "incident", "listed", "next_at", "rank")

    def __init__(self, entry: AlertEntry) -> None:
        self.entry = entry
        self.facts = Facts(entry, marks_of(entry), told(entry.alert.title))
        self.incident: Group | None = None
        self.group = ALONE
        self.rank: Rank = ()
        self.listed = False
        self.gone = False
        self.at = self.next_at = -1  # on the list, kept by its model


class Header:
    """The header row of a group; it stays the same for as long as the group is on the list.

    What it says is worked out when somebody looks: in a flood every group changes, and few can be seen.
    """

    __slots__ = ("_section", "at", "closed", "group", "members", "next_at")

    def __init__(self, group: Group) -> None:
        self.group = group
        self.members: Sequence[Standing] = ()
        self.closed = False
        self.at = self.next_at = -1  # on the list, kept by its model
        self._section: Section | None = None

    @property
    def section(self) -> Section:
        """Return what the header says."""
        if self._section is None:
            entries = (member.entry for member in self.members)
            self._section = section_of(self.group, entries, closed=self.closed)
        return self._section

    def take(self, group: Group, members: Sequence[Standing], *, closed: bool) -> bool:
        """Take over the members; return whether they may be others than before."""
        if self.members is members and (self.group, self.closed) == (group, closed):
            return False
        self.group, self.members, self.closed, self._section = group, members, closed, None
        return True


Row: TypeAlias = Standing | Header


@dataclass(slots=True)
class Look:
    """One look at the list: its rows, which of them changed, which alerts are new, and where every alert is."""

    rows: list[Row]
    changed: list[Row] = field(default_factory=list)
    fresh: list[Standing] = field(default_factory=list)
    account: Account = field(default_factory=lambda: Account(0, {}))


class Triage:
    """Sorts, filters and groups. `look` takes what stands now; times are Unix seconds UTC."""

    def __init__(self, view: View, me: str = "") -> None:
        self.view, self._me = view, me
        self.wanted: Filter = EVERYTHING
        self.closed: set[str] = set()
        self._grouper: Grouper = by_labels
        self._moved: Collection[AlertKey] = ()  # belong to something else than at the last look
        self._known: dict[AlertKey, Standing] = {}
        self._entries: list[AlertEntry] = []  # as the store gives them
        self._order: list[Standing] = []  # what is known of each of those
        self._changed: list[Standing] = []  # at the last look
        self._fresh: list[Standing] = []
        self._sequence: list[Standing] = []  # as they are shown
        self._dirty: set[str] = set()  # groups in which something changed
        self._all_dirty = True
        self._warmed = 0
        self._groups: dict[str, list[Standing]] = {}
        self._headers: dict[str, Header] = {}
        self._watched: list[Filter | None] = []
        self._hits: list[set[Standing]] = []
        self._stale = True  # everything has to be worked out again
        self._ask_all = True  # everything has to be asked again whether it is wanted

    def show(self, view: View, wanted: Filter) -> None:
        """Show `view` from now on, with the filter `wanted`, which may have been typed over the view's own."""
        reshaped = (view.order, view.reverse, view.grouping) != (self.view.order, self.view.reverse, self.view.grouping)
        self._stale = self._stale or reshaped
        self._ask_all = self._ask_all or wanted != self.wanted
        self.view, self.wanted = view, wanted

    def group_by(self, grouper: Grouper, moved: Collection[AlertKey] | None = None) -> None:
        """Let `grouper` say what belongs together; it says something new about those that `moved`, None for all."""
        self._grouper, self._moved = grouper, moved or ()
        self._stale = self._stale or moved is None

    def get(self, key: AlertKey) -> Standing | None:
        """Return the alert of `key` if it stands, on the list or not."""
        return self._known.get(key)

    def related(self, key: AlertKey) -> list[AlertEntry]:
        """Return the other alerts of the same group, the most urgent first; none for what stands on its own."""
        known = self._known.get(key)
        if known is None or known.incident is None:
            return []
        same = known.incident.id
        return [o.entry for o in self._sequence if o.incident is not None and o.incident.id == same and o is not known]

    def group_title(self, key: AlertKey) -> str:
        """Return the title of what an alert belongs to, empty if it stands on its own."""
        known = self._known.get(key)
        group = self._grouper(known.entry) if known is not None else None
        return group.title if group is not None else ""

    def facts(self) -> Iterable[Facts]:
        """Return what is known of every standing alert."""
        return (known.facts for known in self._sequence)

    def watch(self, filters: Sequence[Filter | None]) -> None:
        """Count from now on how many standing alerts each of `filters` finds; None is not counted."""
        if list(filters) != self._watched:
            self._watched = list(filters)
            self._hits = [set() for _ in filters]
            self._stale = True

    @property
    def counts(self) -> list[int | None]:
        """Return how many alerts each watched filter finds."""
        pairs = zip(self._watched, self._hits, strict=True)
        return [None if wanted is None else len(hits) for wanted, hits in pairs]

    def warm(self, count: int) -> None:
        """Work out what `count` more alerts are searched by, so that the first letter of a filter does not wait."""
        for known in islice(self._order, self._warmed, self._warmed + count):
            known.facts.text, known.facts.labels  # noqa: B018 - they are kept when they have been asked for
        self._warmed = min(self._warmed + count, len(self._order))

    def look(self, entries: Iterable[AlertEntry], now: float, kinds: Mapping[str, str]) -> Look:
        """Return the list as it is now."""
        context = Context(now=now, me=self._me, kinds=kinds)
        ask = question(self.wanted, context)
        again = self._stale or self._ask_all or uses_time(self.wanted)
        changed, fresh = self._take(entries)
        self._all_dirty = again
        if self._dirty:
            self._dirty.add(ALONE.id)  # a group of one has its alert there
        for known in self._sequence if again else changed:
            known.listed = ask(known.facts)
        self._answer(changed, context)
        self._sort(changed)
        self._stale = self._ask_all = False
        look = Look(rows=[], fresh=[known for known in fresh if known.listed])
        look.changed += changed
        self._arrange(look)
        self._dirty = set()
        return look

    def _sort(self, changed: Sequence[Standing]) -> None:
        """Put what changed in its place: a few one by one, many by sorting everything."""
        if self._stale or len(changed) > _FEW or self.view.reverse:
            self._sequence.sort(key=_rank, reverse=self.view.reverse)
        elif changed:
            moved = set(changed)
            self._sequence = [known for known in self._sequence if known not in moved]
            for known in changed:
                insort(self._sequence, known, key=_rank)

    def _take(self, entries: Iterable[AlertEntry]) -> tuple[list[Standing], list[Standing]]:
        """Take over what stands now; return what changed, and what of that is new.

        A store gives its entries in the order in which they came, so what stood before is almost always still in its
        place: then only the entries that are other objects are looked at, and nothing is looked up.
        """
        now, before = list(entries), self._order
        self._fresh, self._changed = [], []
        places = list(compress(count(), map(is_not, now, self._entries)))
        in_place = len(now) >= len(before) and all(now[at].key == before[at].entry.key for at in places)
        if in_place:
            for at in range(len(before)) if self._stale else places:
                self._renew(before[at], now[at])
            self._order = before + [self._known_as(entry) for entry in now[len(before) :]]
        else:
            self._order = [self._known_as(entry) for entry in now]
            self._drop(before)
        done = set(self._changed) if self._moved else set()
        for known in [self._known[key] for key in self._moved if key in self._known]:
            if known not in done:
                self._renew(known, known.entry)
        self._moved = ()
        self._entries = now
        self._sequence += self._fresh
        return self._changed, self._fresh

    def _known_as(self, entry: AlertEntry) -> Standing:
        """Return the alert of `entry`, a new one if it did not stand before."""
        known = self._known.get(entry.key)
        if known is None:
            known = self._known[entry.key] = Standing(entry)
            self._fresh.append(known)
        if known.entry is not entry or self._stale or not known.rank:
            self._renew(known, entry)
        return known

    def _drop(self, before: Sequence[Standing]) -> None:
        """Forget what stood before and stands no more."""
        for known in set(before).difference(self._order):
            del self._known[known.entry.key]
            self._dirty.add(known.group.id)
            known.gone = True
            for hits in self._hits:
                hits.discard(known)
        self._sequence = [known for known in self._sequence if not known.gone]

    def _answer(self, changed: Sequence[Standing], context: Context) -> None:
        """Ask the watched filters about what changed."""
        for wanted, hits in zip(self._watched, self._hits, strict=True):
            ask = question(wanted, context) if wanted is not None and changed else None
            for known in changed if ask is not None else ():
                (hits.add if ask is not None and ask(known.facts) else hits.discard)(known)

    def _renew(self, known: Standing, entry: AlertEntry) -> None:
        """Take over `entry`, and where it belongs."""
        was = known.entry
        if was is not entry:
            known.entry, known.facts = entry, Facts(entry, marks_of(entry), told(entry.alert.title))
            if self._stays(known, was, entry):
                self._dirty.add(known.group.id)
                self._changed.append(known)
                return
        self._dirty.add(known.group.id)
        known.rank = rank(entry, self.view.order)
        known.incident = self._grouper(entry)
        known.group = group_of(entry, self.view.grouping, known.incident)
        self._dirty.add(known.group.id)
        self._changed.append(known)

    def _stays(self, known: Standing, was: AlertEntry, entry: AlertEntry) -> bool:
        """Return whether an alert that changed is where it was: thousands become unsure at once."""
        same = was.alert is entry.alert and was.ack is entry.ack
        return same and bool(known.rank) and not self._stale and entry.key not in self._moved

    def _arrange(self, look: Look) -> None:
        """Put headers and alerts in their order, and count what is not to be seen."""
        groups = self._groups = self._gathered()
        missing = [known.entry for known in self._sequence if not known.listed]
        sections = self._sections(groups)
        shown, closed = 0, []
        headers: dict[str, Header] = {}
        for group, members in sections:
            is_closed = group.id in self.closed
            if group.headed:
                header = headers[group.id] = self._header(group, members, look)
                look.rows.append(header)
            if is_closed and group.headed:
                closed += [m.entry for m in members]
            else:
                shown += len(members)
                look.rows += members
        self._headers = headers
        look.account = account_of(shown, closed, missing)

    def _gathered(self) -> dict[str, list[Standing]]:
        """Return the alerts of groups on the list, in their order. Groups in which nothing changed are kept."""
        if self._all_dirty:
            return _by_group(self._sequence)
        groups = {id_: members for id_, members in self._groups.items() if id_ not in self._dirty}
        touched: dict[str, dict[Standing, None]] = {}
        for id_ in (self._dirty & self._groups.keys()) - {ALONE.id}:
            touched[id_] = {k: None for k in self._groups[id_] if k.listed and not k.gone and k.group.id == id_}
        for known in self._changed:
            if known.listed and known.group is not ALONE:
                touched.setdefault(known.group.id, {})[known] = None
        for id_, members in touched.items():
            if members:
                groups[id_] = sorted(members, key=_rank, reverse=self.view.reverse)
        return groups

    def _sections(self, groups: dict[str, list[Standing]]) -> list[tuple[Group, list[Standing]]]:
        """Return the groups in their order. A group of one alert is no group: it stands among those on their own."""
        gathered = {id_: members for id_, members in groups.items() if self._is_group(members)}
        single = [known for known in self._sequence if known.listed and known.group.id not in gathered]
        if single:
            gathered[ALONE.id] = single
        sections = [(self._group_of(m) if id_ != ALONE.id else ALONE, m) for id_, m in gathered.items()]
        sections.sort(key=_first_rank, reverse=self.view.reverse)
        sections.sort(key=_late)
        return sections

    def _group_of(self, members: Sequence[Standing]) -> Group:
        """Return the group of `members`; what is said about it may be new although none of them changed."""
        first = members[0]
        return (self._grouper(first.entry) or first.group) if first.group is first.incident else first.group

    def _is_group(self, members: Sequence[Standing]) -> bool:
        group = members[0].group
        return (len(members) > 1 and group.id != ALONE.id) or self.view.grouping != "incident" or lateness(group) > 0

    def _header(self, group: Group, members: Sequence[Standing], look: Look) -> Header:
        """Return the header of a group, the same as before if there was one."""
        header = self._headers.get(group.id) or Header(group)
        if header.take(group, members, closed=group.id in self.closed):
            look.changed.append(header)
        return header


def _by_group(sequence: Iterable[Standing]) -> dict[str, list[Standing]]:
    found: dict[str, list[Standing]] = {}
    for known in sequence:
        if known.listed and known.group is not ALONE:
            found.setdefault(known.group.id, []).append(known)
    return found


def rank(entry: AlertEntry, order: Order) -> Rank:
    """Return the sort key of an alert: by what `order` says, and then the worst and newest first."""
    alert, key = entry.alert, entry.key
    urgent = (-alert.severity, -alert.starts_at, key.target, key.fingerprint)
    match order:
        case "severity":
            return urgent
        case "age":
            return (alert.starts_at, *urgent)
        case "title":
            return (alert.title[:NAME].casefold(), *urgent)
        case "target":
            return (key.target, *urgent)
        case "state":
            return (entry.owned, len(alert.suppressed) > 0, entry.ack.by, *urgent)


NAME = 80  # characters of a title that count for its place


def marks_of(entry: AlertEntry) -> Marks:
    """Return what people did about an alert besides acknowledging it."""
    if entry.seen is None and entry.assigned is None:
        return UNMARKED
    return Marks(seen=entry.seen is not None, assigned=entry.assigned.to if entry.assigned is not None else "")


def _first_rank(section: tuple[Group, list[Standing]]) -> Rank:
    return section[1][0].rank


def _late(section: tuple[Group, list[Standing]]) -> int:
    return lateness(section[0])


def reordered(view: View, order: Order) -> View:
    """Return `view` in another order; the same order again turns it round."""
    return view.model_copy(update={"order": order, "reverse": view.order == order and not view.reverse})
