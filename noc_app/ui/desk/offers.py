"""What the command palette can offer, and which of it fits what is typed. Knows no widget."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from noc_app.alerting.incident_views import Incident
from noc_app.config.desk import ACTIONS
from noc_app.config.operation import Offered
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, AlertKey, Maintenance, SeriesKey, label_text, matcher_text
from noc_app.ui.desk.driver import Driver
from noc_app.ui.desk.grouping import others_of
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.rows import count_words
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr
from noc_app.ui.text import capped

MOST = 12  # offers that are shown at a time
MOST_OF_A_GROUP = 5
BESIDE = 100  # worse than anything that fits
RECENT = 2  # that are shown below what fits
SERIES_OF_A_SIGNAL = 500  # that can be found
HOST_LABELS = ("host", "hostname", "instance", "node")
_SHAPES = {"silence": Glyph.SILENCED, "shelve": Glyph.SHELVED, "runbook": Glyph.REPORT, "escalate": Glyph.BELL}
_UNSAID = frozenset({"palette", "back", "next", "previous", "earlier", "later", "closer", "farther", "reset"})
_ON_ALERTS = ("acknowledge-now", "give-back", "silence", "shelve", "assign", "escalate", "resolve", "runbook")


class Do(StrEnum):
    """What an offer does when it is chosen."""

    ACTION = "action"  # `subject` is the id of the action
    ON_ALERT = "on alert"  # the action `subject` on `alert`
    SILENCE_HOST = "silence host"  # ask for a silence of the host of `alert`
    MAINTAIN = "maintain"  # ask about maintenance of what `alert` is about
    END_MAINTENANCE = "end maintenance"  # of the id `subject`
    HISTORY = "history"  # of `alert`
    ALERT = "alert"  # go to `alert`
    DRILL = "drill"  # go to everything about `series`
    PAGE = "page"  # go to the page `subject`
    FILTER = "filter"  # list what fits the filter `subject`
    RECHECK = "recheck"  # ask the target `subject`
    OPERATE = "operate"  # open the form of `operation`
    MERGE = "merge"  # the incident of the selected alert with the incident `subject`


_BESIDE = frozenset({Do.MAINTAIN, Do.DRILL, Do.HISTORY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One line of the palette. `key` does the same without it."""

    title: str
    group: str
    do: Do
    subject: str = ""
    alert: AlertKey | None = None
    operation: Offered | None = None
    series: SeriesKey | None = None
    key: str = ""
    glyph: Glyph = Glyph.SEARCH


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What there is to go to: pages as (id, title), targets, the alerts that stand.

    `incidents` are those that the one of the selected alert could be merged with.
    """

    pages: Sequence[tuple[str, str]] = ()
    targets: Sequence[str] = ()
    alerts: Sequence[AlertEntry] = ()
    operations: Sequence[Offered] = ()
    incidents: Sequence[Incident] = ()
    series: Sequence[tuple[str, SeriesKey]] = ()  # with its name in words
    planned: Sequence[Maintenance] = ()
    recent: Sequence[Offer] = ()


def known_of(
    engine: Driver, pages: Sequence[tuple[str, str]], selected: AlertEntry | None, recent: Sequence[Offer] = ()
) -> Known:
    """Return what can be gone to now, with `pages` (name, title), the `selected` alert and what was done lately."""
    board = engine.board
    return Known(
        pages=pages,
        targets=tuple(target.id for target in board.targets),
        alerts=tuple(board.alerts),
        operations=engine.operations(),
        incidents=others_of(board, selected.key) if selected is not None else (),
        series=tuple(_named_series(board)),
        recent=recent,
        planned=tuple(work for work in board.planned if work.ends_at > board.clock()),
    )


def _named_series(board: Board) -> Iterator[tuple[str, SeriesKey]]:
    """Yield every series of the catalogue that has a value, by its name in words."""
    for signal in board.catalogue.values():
        for key in board.series.keys(signal.id)[:SERIES_OF_A_SIGNAL]:
            where = label_text(key.labels) or key.target
            yield f"{tr(signal.title)}, {where}", key


def offers_for(typed: str, known: Known, keys: Keymap) -> tuple[Offer, ...]:
    """Return what fits, best first within its group: `>` is for commands only, `#` for hosts, `@` for people."""
    sign, words = (typed[:1], typed[1:]) if typed[:1] in {">", "#", "@"} else ("", typed)
    wanted = words.casefold().split()
    fitting = ((offer, _fit(offer, wanted)) for offer in _all(sign, known, keys, wanted))
    ranked = sorted((bad, place, offer) for place, (offer, bad) in enumerate(fitting) if bad is not None)
    found = [offer for _, _, offer in ranked]
    recent = _recent(known) if not sign else []
    if not words.strip():
        return _few([*recent, *found])
    return (*_few(found)[: MOST - min(RECENT, len(recent))], *recent[:RECENT])


def _fit(offer: Offer, wanted: Sequence[str]) -> int | None:
    """Return how badly an offer fits; what can be done too with a thing that is named after a verb comes last."""
    whole = fit(offer.title, wanted)
    if whole is not None or offer.do not in _BESIDE or len(wanted) < len(("verb", "thing")):
        return whole
    beside = fit(offer.title, wanted[1:])
    return None if beside is None else BESIDE + beside


def _recent(known: Known) -> list[Offer]:
    """Return what was done lately and can be done again: what is about an alert, while that stands."""
    standing = {entry.key for entry in known.alerts}
    about = (offer for offer in known.recent if offer.alert is None or offer.alert in standing)
    return [replace(offer, group=tr("Recent")) for offer in about]


def fit(title: str, wanted: Sequence[str]) -> int | None:
    """Return how badly `title` fits the words, 0 is best; None if one of them is not in it.

    A word that begins a word fits better than one inside; the first word of the title counts most.
    """
    text = title.casefold()
    starts = {0, *(place + 1 for place, sign in enumerate(text) if not sign.isalnum())}
    worst = 0
    for word in wanted:
        places = [place for place in range(len(text)) if text.startswith(word, place)]
        if not places:
            return None
        worst += 0 if places[0] == 0 else 1 if starts & set(places) else 3
    return worst


def _all(sign: str, known: Known, keys: Keymap, wanted: Sequence[str]) -> Iterable[Offer]:
    if sign == "#":
        yield from _hosts(known)
        return
    if sign == "@":
        yield from _people(known)
        return
    if sign == ">":
        yield from _commands(keys)
        return
    if wanted:
        yield from _on_alerts(known, keys)
        yield from _merges(known)
        yield from map(_end_of, known.planned)
    yield from _commands(keys)
    yield from (_page(name, title) for name, title in known.pages)
    if wanted:
        yield from _alerts(known)
        yield from map(_panel, known.series)
        yield from _histories(known, keys)
        yield from _hosts(known)
        yield from map(_operation, known.operations)
    targets = tr("Targets")
    yield from (
        Offer(
            title=tr("Ask {target} now", target=target), group=targets, do=Do.RECHECK, subject=target, glyph=Glyph.PLUG
        )
        for target in known.targets
    )


def _commands(keys: Keymap) -> Iterable[Offer]:
    group = tr("Commands")
    return (
        Offer(title=told(a.title), group=group, do=Do.ACTION, subject=a.id, key=keys.shown(a.id))
        for a in ACTIONS
        if a.id not in _UNSAID
    )


def _on_alerts(known: Known, keys: Keymap) -> Iterable[Offer]:
    hosts = {entry.key.target for entry in known.alerts}  # what has no host of its own is not offered by its host
    for entry in known.alerts:
        for action in _ON_ALERTS:
            if _able(action, entry):
                yield Offer(
                    title=capped(_asks(action).format(title=told(entry.alert.title), place=_place(entry))),
                    group=tr("Alert actions"),
                    do=Do.ON_ALERT,
                    subject=action,
                    alert=entry.key,
                    key=keys.shown(action),
                    glyph=_SHAPES.get(action, Glyph.ACKNOWLEDGED),
                )
        if _able("silence", entry) and _place(entry) not in hosts:
            hosts.add(_place(entry))
            yield Offer(
                title=capped(tr("Silence everything on {place}…", place=_place(entry))),
                group=tr("Alert actions"),
                do=Do.SILENCE_HOST,
                alert=entry.key,
                glyph=Glyph.SILENCED,
            )
            yield Offer(
                title=capped(tr("Start maintenance on {name}…", name=_place(entry))),
                group=tr("Alert actions"),
                do=Do.MAINTAIN,
                alert=entry.key,
                key=keys.shown("maintenance"),
                glyph=Glyph.MAINTENANCE,
            )


def _end_of(work: Maintenance) -> Offer:
    title = tr("End maintenance of {what}, {reason}", what=matcher_text(work.matchers), reason=work.reason)
    return Offer(
        title=capped(title),
        group=tr("Alert actions"),
        do=Do.END_MAINTENANCE,
        subject=work.id,
        glyph=Glyph.MAINTENANCE,
    )


def _asks(action: str) -> str:
    """Return the line that offers an action on an alert, `title` and `place` to be filled in."""
    return {
        "acknowledge-now": tr("Acknowledge “{title}” on {place}"),
        "give-back": tr("Give back “{title}” on {place}"),
        "silence": tr("Silence “{title}” on {place}"),
        "shelve": tr("Shelve “{title}” on {place}"),
        "assign": tr("Assign “{title}” on {place}"),
        "escalate": tr("Escalate “{title}” on {place}"),
        "resolve": tr("Resolve “{title}” on {place}"),
        "runbook": tr("Open the runbook of “{title}” on {place}"),
    }[action]


def merge_words() -> str:
    """Return the line that offers a merge, `title` to be filled in."""
    return tr("Merge with “{title}”")


def merge_typed() -> str:
    """Return what finds every offer of a merge: its words without the title."""
    return re.sub(r"\W*\{title\}\W*", " ", merge_words()).casefold()


def _merges(known: Known) -> Iterable[Offer]:
    return (
        Offer(
            title=capped(f"{merge_words().format(title=incident.title)}, {count_words(len(incident.members))}"),
            group=tr("Incidents"),
            do=Do.MERGE,
            subject=incident.id,
            glyph=Glyph.INCIDENT,
        )
        for incident in known.incidents
    )


def _able(action: str, entry: AlertEntry) -> bool:
    if action == "runbook":
        return bool(entry.alert.runbook_url)
    if action in {"acknowledge-now", "give-back"}:
        return entry.owned == (action == "give-back")
    return action not in {"silence", "shelve"} or not entry.alert.suppressed


def _alerts(known: Known) -> Iterable[Offer]:
    return (
        Offer(
            title=capped(f"{told(entry.alert.title)}, {_place(entry)}"),
            group=tr("Alerts"),
            do=Do.ALERT,
            alert=entry.key,
            glyph=Glyph(entry.alert.severity.word),
        )
        for entry in known.alerts
    )


def _hosts(known: Known) -> Iterable[Offer]:
    found = {
        (name, value) for entry in known.alerts for name, value in entry.alert.labels if name in HOST_LABELS and value
    }
    return (
        Offer(
            title=capped(tr("Alerts of {who}", who=value)),
            group=tr("Hosts"),
            do=Do.FILTER,
            subject=f'{name}:"{value}"',
            glyph=Glyph.INFRASTRUCTURE,
        )
        for name, value in sorted(found)
    )


def _people(known: Known) -> Iterable[Offer]:
    names = sorted({entry.ack.by for entry in known.alerts if entry.ack.by})
    return (
        Offer(title=tr("Alerts of {who}", who=name), group=tr("People"), do=Do.FILTER, subject=f'owner:"{name}"')
        for name in names
    )


def _operation(offered: Offered) -> Offer:
    """Return the line of an operation; one that is not possible is offered too, its form says why."""
    title = tr("{operation} on {target}", operation=told(offered.operation.title), target=offered.target)
    title = capped(tr("{operation}, not possible now", operation=title) if offered.denied else title)
    return Offer(title=title, group=tr("Operations"), do=Do.OPERATE, operation=offered, glyph=Glyph.PLUG)


def _histories(known: Known, keys: Keymap) -> Iterable[Offer]:
    return (
        Offer(
            title=capped(tr("Alert history of {title}, {place}", title=told(entry.alert.title), place=_place(entry))),
            group=tr("Go to"),
            do=Do.HISTORY,
            alert=entry.key,
            key=keys.shown("history"),
            glyph=Glyph.REPORT,
        )
        for entry in known.alerts
    )


def _panel(named: tuple[str, SeriesKey]) -> Offer:
    words, key = named
    return Offer(
        title=capped(tr("Panel: {name}", name=words)), group=tr("Go to"), do=Do.DRILL, series=key, glyph=Glyph.PULSE
    )


def _page(name: str, title: str) -> Offer:
    return Offer(title=tr("Page: {title}", title=title), group=tr("Go to"), do=Do.PAGE, subject=name, glyph=Glyph.HOME)


def _place(entry: AlertEntry) -> str:
    labels = dict(entry.alert.labels)
    return next((labels[name] for name in HOST_LABELS if labels.get(name)), entry.key.target)


def _few(found: Sequence[Offer]) -> tuple[Offer, ...]:
    """Return the best of each group, groups in the order of their best."""
    groups: dict[str, list[Offer]] = {}
    for offer in found:
        groups.setdefault(offer.group, []).append(offer)
    return tuple(offer for group in groups.values() for offer in group[:MOST_OF_A_GROUP])[:MOST]
