"""Which alerts of the list belong together, as plain values without widgets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from noc_app.alerting.conservation import bucket_of
from noc_app.config.views import Grouping
from noc_app.model import AlertEntry, Severity
from noc_app.ui.language import capital, tr


@dataclass(frozen=True, slots=True)
class Group:
    """What a set of alerts is gathered under. `note` stands at the right of its header: a likely cause, an owner.

    Without a title the words are those of the `id`; what is not `headed` has no header.
    """

    id: str
    title: str = ""
    note: str = ""
    headed: bool = True


Grouper: TypeAlias = Callable[[AlertEntry], Group | None]
"""Says what an alert belongs to, None for an alert on its own."""

GROUP_LABELS = ("service", "host", "instance", "node")
NAME_LIMIT = 120

ALONE = Group("alone")
EVERYTHING = Group("everything", headed=False)
_OPEN, _OWNED = Group("open"), Group("owned")
_HIDDEN = {
    "information": Group("information"),
    "silenced": Group("quiet"),
    "maintenance": Group("quiet"),
    "shelved": Group("shelved"),
    "inhibited": Group("inhibited"),
    "duplicate": Group("duplicate"),
}
_APART = {**_HIDDEN, "silenced": Group("silenced"), "maintenance": Group("maintenance")}
_LATE = {group.id: place for place, group in enumerate((*_HIDDEN.values(), *_APART.values()), 1)}


def by_labels(entry: AlertEntry) -> Group | None:
    """Return the service or host of an alert as its group: what is meant when nobody says more."""
    told = dict(entry.alert.labels[:64])
    for name in GROUP_LABELS:
        if told.get(name):
            value = told[name][:NAME_LIMIT]
            return Group(f"{name}={value}", value)
    return None


def group_of(entry: AlertEntry, grouping: Grouping, incident: Group | None) -> Group:
    """Return the group on the list of `entry`, which belongs to `incident`; what makes no noise stands apart."""
    if grouping == "none":
        return EVERYTHING
    bucket = bucket_of(entry)
    if bucket is not None:
        found = (_APART if grouping == "state" else _HIDDEN).get(bucket)
        return found or Group(bucket)
    if grouping == "state":
        return _OWNED if entry.owned else _OPEN
    if grouping == "target":
        return Group(f"target={entry.key.target}", entry.key.target)
    return incident or ALONE


def lateness(group: Group) -> int:
    """Return how far down a group stands whatever is in it: 0 for groups of alerts that want something."""
    return _LATE.get(group.id, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The header of a group: how bad, how many, who has some of it, since when (Unix seconds UTC)."""

    id: str
    title: str
    count: int
    worst: Severity = Severity.INFORMATION
    owner: str = ""
    since: float = 0.0
    note: str = ""
    closed: bool = False


def section_of(group: Group, entries: Iterable[AlertEntry], *, closed: bool) -> Section:
    """Return the header of `entries`, which are not empty."""
    owners: set[str] = set()
    count, worst, since = 0, Severity.INFORMATION, float("inf")
    for entry in entries:  # once: this is done for every group that changed, in every frame
        alert, count = entry.alert, count + 1
        worst = max(worst, alert.severity)
        since = min(since, alert.starts_at)
        if entry.owned:
            owners.add(entry.ack.by)
    title, note = _words_of(group)
    return Section(
        id=group.id,
        title=title,
        count=count,
        worst=worst,
        owner=_named(owners - {""}),
        since=since,
        note=note,
        closed=closed,
    )


def _words_of(group: Group) -> tuple[str, str]:
    """Return title and note of a group."""
    if group.title:
        return group.title, group.note
    title = {
        "alone": tr("On their own"),
        "open": tr("Needs action"),
        "owned": tr("Acknowledged"),
        "information": tr("For information"),
        "quiet": tr("Silenced and in maintenance"),
        "silenced": tr("Silenced"),
        "maintenance": tr("In maintenance"),
        "shelved": tr("Shelved"),
        "inhibited": tr("Inhibited by another alert"),
        "duplicate": tr("Reported twice"),
    }.get(group.id, capital(group.id))
    return title, tr("never page, never colour the wall") if group.id == "information" else ""


def _named(owners: set[str]) -> str:
    first, more = min(owners, default=""), len(owners) - 1
    return tr("{who} and %n more", more, who=first) if more > 0 else first
