"""What will end soon: acknowledgements, silences and shelves, told once before they do."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from noc_app.model import BOARD, AckState, AlertEntry, AlertKey, Ending, Maintenance, Silence, hides, matcher_text
from noc_app.model.said import phrase

WARN_BEFORE_S = 600.0


def endings(
    entries: Iterable[AlertEntry],
    silences: Mapping[str, Sequence[Silence]],
    now: float,
    planned: Sequence[Maintenance] = (),
) -> tuple[Ending, ...]:
    """Return what ends within the next ten minutes, or in the last half of its time if that is shorter.

    `silences` are by target; one that hides nothing, as `planned` work that does not, is not worth a word.
    """
    standing = list(entries)
    return (
        *_acknowledgements(standing, now),
        *_shelves(standing, now),
        *_silences(standing, silences, now),
        *_maintenance(standing, planned, now),
    )


def is_near(since: float | None, until: float | None, now: float) -> bool:
    """Return whether what began at `since` and ends at `until` ends soon."""
    if until is None or now >= until:
        return False
    before_s = WARN_BEFORE_S if since is None else min(WARN_BEFORE_S, (until - since) / 2)
    return now >= until - before_s


def _acknowledgements(entries: list[AlertEntry], now: float) -> Iterator[Ending]:
    for entry in entries:
        ack = entry.ack
        if ack.state is AckState.CONFIRMED and ack.until is not None and is_near(ack.since, ack.until, now):
            yield Ending(what="acknowledgement", key=entry.key, by=ack.by, until=ack.until, title=entry.alert.title)


def _shelves(entries: list[AlertEntry], now: float) -> Iterator[Ending]:
    for entry in entries:
        for shelf in (s for s in entry.alert.suppressed if s.kind == "shelved"):
            if shelf.until is not None and is_near(shelf.since, shelf.until, now):
                yield Ending(what="shelf", key=entry.key, by=shelf.by, until=shelf.until, title=entry.alert.title)


def _silences(entries: list[AlertEntry], silences: Mapping[str, Sequence[Silence]], now: float) -> Iterator[Ending]:
    for target, known in silences.items():
        for silence in (s for s in known if is_near(s.starts_at, s.ends_at, now)):
            hidden = [e for e in entries if e.key.target == target and hides(silence.matchers, e.alert.labels)]
            if hidden:
                key = AlertKey(target, silence.id)
                title = phrase("{what}, hides {count}", what=matcher_text(silence.matchers), count=len(hidden))
                yield Ending(what="silence", key=key, by=silence.by, until=silence.ends_at, title=title)


def _maintenance(entries: list[AlertEntry], planned: Sequence[Maintenance], now: float) -> Iterator[Ending]:
    for work in (w for w in planned if is_near(w.begins_at, w.ends_at, now)):
        hidden = sum(hides(work.matchers, entry.alert.labels) for entry in entries)
        if hidden:
            what = f"{matcher_text(work.matchers)}, {work.reason}"
            title = phrase("{what}, hides {count}", what=what, count=hidden)
            yield Ending(what="maintenance", key=AlertKey(BOARD, work.id), by=work.by, until=work.ends_at, title=title)
