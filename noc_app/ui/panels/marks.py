"""Notes on a chart: where a version was deployed, an alert began, or a person wrote one.

What makes a note by itself was seen to begin.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from noc_app.config.panels import NOTE_WORDS, NoteSource
from noc_app.engine.board import Board
from noc_app.model import AlertEntry, KeptNote, SeriesKey, label_text
from noc_app.store.ring import Points
from noc_app.ui.paint.chart_view import Note
from noc_app.ui.panels.scene import matches, named

NOTES = 6  # of one chart, the newest: more cannot be told apart
_SERIES = 60  # of one source that are looked at
_SAME_S = 300.0  # the same words within this time are one event: a roll-out takes its time
_GAP_INTERVALS, _LEAST_GAP_S = 3.0, 15.0
_SEEN_TWICE = 2  # points: that a thing was not there is known from the second answer on


@dataclass(frozen=True, slots=True)
class Trace:
    """A series that makes notes with `words`. `times` are Unix seconds, oldest first, `values` beside them, (n,)."""

    words: str
    times: Points
    values: Points


def notes_of(traces: Sequence[Trace], watched: Iterable[Points], gap_s: float) -> list[Note]:
    """Return a note where the words of a series begin to stand, and where its value turns from zero; oldest first.

    `watched` are the times, Unix seconds, at which the same target answered. What is there from the first answer on,
    or again after nobody could see for longer than `gap_s`, did not begin then as far as anybody knows: no note.
    """
    answers = [t for t in (*watched, *(trace.times for trace in traces)) if t.size >= _SEEN_TWICE]
    known_from = min((float(t[_SEEN_TWICE - 1]) for t in answers), default=np.inf)
    begins: dict[str, set[float]] = {}
    by_words: dict[str, list[Trace]] = {}
    for trace in traces:
        by_words.setdefault(trace.words, []).append(trace)
    for words, mine in by_words.items():
        pieces = [trace.times[trace.values != 0.0] for trace in mine]
        present = np.unique(np.concatenate(pieces)) if len(pieces) > 1 else pieces[0]  # one series is sorted already
        appears = present[np.diff(present, prepend=-np.inf) > gap_s]
        turns = {float(at) for trace in mine for at in _turns(trace)}
        later = (float(at) for at in appears if at > known_from)
        begins[words] = turns | {at for at in later if _seen_before(at, answers, gap_s)}
    return sorted((Note(at, words) for words, found in begins.items() for at in _apart(found)), key=lambda n: n.at)


def _turns(trace: Trace) -> Points:
    """Return the times at which a value is no longer zero."""
    found: Points = trace.times[1:][(trace.values[1:] != 0.0) & (trace.values[:-1] == 0.0)]
    return found


def _seen_before(at: float, answers: Iterable[Points], gap_s: float) -> bool:
    """Return whether somebody looked just before `at`, and not for the first time."""
    for times in answers:
        place = int(np.searchsorted(times, at))
        if place >= _SEEN_TWICE and at - times[place - 1] <= gap_s:
            return True
    return False


def _apart(found: Iterable[float]) -> Iterator[float]:
    """Yield the times that are not soon after the one before."""
    last = -np.inf
    for at in sorted(found):
        if at - last > _SAME_S:
            yield at
        last = at


def source_notes(sources: Iterable[NoteSource], lines: Sequence[SeriesKey], board: Board, since: float) -> list[Note]:
    """Return the notes that `sources` make since `since`, Unix seconds, on a chart of `lines`."""
    found: list[Note] = []
    for source in sources:
        keys = [key for key in board.series.keys(source.signal) if matches(key.labels, source.where)]
        newest = sorted(keys, key=lambda key: -_last(key, board))[:_SERIES]
        among = [key.labels for key in newest]
        for target in dict.fromkeys(key.target for key in newest):
            every_s = board.targets[target].every_s if target in board.targets else 60.0
            gap_s = max(_LEAST_GAP_S, _GAP_INTERVALS * every_s)
            traces = [
                Trace(plain(named(key, source.text, among)), *_since(key, board, since - gap_s - _SAME_S))
                for key in newest
                if key.target == target
            ]
            found += notes_of(traces, [board.points(key)[0] for key in lines if key.target == target], gap_s)
    return found


def _last(key: SeriesKey, board: Board) -> float:
    latest = board.series.latest(key)
    return latest.received_at if latest is not None else 0.0


def _since(key: SeriesKey, board: Board, since: float) -> tuple[Points, Points]:
    times, values = board.points(key)
    first = int(np.searchsorted(times, since))
    return times[first:], values[first:]


def alert_notes(entries: Iterable[AlertEntry], lines: Sequence[SeriesKey]) -> list[Note]:
    """Return a note where each alert about the same things as `lines` began: no label of both says otherwise."""
    return [
        Note(entry.alert.starts_at, plain(entry.alert.title))
        for entry in entries
        if any(_about(dict(entry.alert.labels), dict(key.labels)) for key in lines)
    ]


def _about(alert: dict[str, str], line: dict[str, str]) -> bool:
    shared = alert.keys() & line.keys()
    return bool(shared) and all(alert[name] == line[name] for name in shared)


def kept_notes(board: Board, lines: Sequence[SeriesKey]) -> list[Note]:
    """Return what persons wrote about the signals of `lines` at their targets; a series that is not drawn is named."""
    return [Note(note.moment, plain(note_words(note, lines))) for note in notes_about(board, lines)]


def notes_about(board: Board, lines: Sequence[SeriesKey]) -> list[KeptNote]:
    """Return what persons wrote about the signals of `lines` at their targets."""
    places = dict.fromkeys(SeriesKey(key.target, key.signal) for key in lines)
    return [note for place in places for note in board.notes_about(place)]


def note_words(note: KeptNote, lines: Sequence[SeriesKey]) -> str:
    """Return the words of a note on a chart of `lines`."""
    return note.words if not note.labels or note.series in lines else f"{label_text(note.labels)}: {note.words}"


def shown_notes(notes: Iterable[Note], start: float, end: float) -> tuple[Note, ...]:
    """Return the newest notes between `start` and `end`, Unix seconds, oldest first."""
    inside = sorted((note for note in set(notes) if start <= note.at <= end), key=lambda n: (n.at, n.words))
    return tuple(inside[-NOTES:])


def plain(words: str) -> str:
    """Return words from outside as they stand on a chart: one short line."""
    line = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return line if len(line) <= NOTE_WORDS else line[: NOTE_WORDS - 1].rstrip() + "…"
