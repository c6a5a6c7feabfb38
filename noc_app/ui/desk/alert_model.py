"""The alerts as a Qt list. What changes is told to Qt row by row, so nothing is laid out again that did not move."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import compress, count
from operator import is_not

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from noc_app.model import AlertEntry, AlertKey
from noc_app.ui.desk.groups import Section
from noc_app.ui.desk.rows import section_words, spoken
from noc_app.ui.desk.triage import Header, Row, Standing
from noc_app.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
MARKED_ROLE = ITEM_ROLE + 1
MOST_STEPS = 400  # beyond this many pieces telling Qt of each costs more than a new list
Piece = tuple[int, int]  # first row, one behind the last


class AlertModel(QAbstractListModel):
    """Rows are headers and alerts; `find` knows every alert, on the list or not. `marked` are chosen together."""

    def __init__(self, find: Callable[[AlertKey], Standing | None]) -> None:
        super().__init__()
        self._known = find
        self._rows: list[Row] = []
        self.marked: set[AlertKey] = set()
        self.resets = 0

    def show(self, rows: Sequence[Row], changed: Iterable[Row] = ()) -> None:
        """Show `rows`, of which `changed` look different."""
        steps = _steps(self._rows, rows)
        if steps is None:
            self.resets += 1
            self.beginResetModel()
            for row in self._rows:
                row.at = -1
            self._rows = list(rows)
            self._find(0)
            self.endResetModel()
        elif any(steps):
            self._apply(steps, rows)
        touched = [row.at for row in changed if row.at >= 0]
        if touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))

    def row_of(self, key: AlertKey) -> int | None:
        """Return the row of `key`, None if it is not in the list."""
        known = self._known(key)
        return known.at if known is not None and known.at >= 0 else None

    def entry_at(self, index: Index) -> AlertEntry | None:
        """Return the alert at `index`, None for a header."""
        row = self._at(index)
        return row.entry if isinstance(row, Standing) else None

    def section_at(self, index: Index) -> Section | None:
        """Return the header at `index`, or the header above the alert there."""
        place = index.row() if index.isValid() else -1
        while 0 <= place < len(self._rows):
            row = self._rows[place]
            if isinstance(row, Header):
                return row.section
            place -= 1
        return None

    def marked_entries(self) -> list[AlertEntry]:
        """Return the alerts that are chosen together, in the order of the list."""
        places = sorted(row for row in map(self.row_of, self.marked) if row is not None)
        return [row.entry for at in places if isinstance(row := self._rows[at], Standing)]

    def first_alert(self) -> AlertEntry | None:
        """Return the most urgent alert."""
        return next((row.entry for row in self._rows if isinstance(row, Standing)), None)

    def mark(self, key: AlertKey, *, on: bool) -> None:
        """Choose an alert together with others, or not any more."""
        (self.marked.add if on else self.marked.discard)(key)
        row = self.row_of(key)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._at(index)
        if role == ITEM_ROLE:
            return row
        if role == MARKED_ROLE:
            return isinstance(row, Standing) and row.entry.key in self.marked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} and row is not None:
            marked = isinstance(row, Standing) and row.entry.key in self.marked
            words = spoken(row.entry, row.facts) if isinstance(row, Standing) else section_words(row.section)
            return tr("{what}, marked", what=words) if marked else words
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def _find(self, first: int) -> None:
        """Tell every row from `first` on where it is."""
        for at in range(first, len(self._rows)):
            self._rows[at].at = at
        self.marked = {key for key in self.marked if self.row_of(key) is not None}

    def _apply(self, steps: tuple[list[Piece], list[Piece]], rows: Sequence[Row]) -> None:
        """Remove and insert. Qt may ask for any row after each step, by place."""
        removed, inserted = steps
        for first, end in reversed(removed):
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            for row in self._rows[first:end]:
                row.at = -1
            del self._rows[first:end]
            self.endRemoveRows()
        for first, end in inserted:
            self.beginInsertRows(QModelIndex(), first, end - 1)
            self._rows[first:first] = rows[first:end]
            self.endInsertRows()
        self._find(min(first for first, _ in (*removed, *inserted)))


def _steps(old: Sequence[Row], new: Sequence[Row]) -> tuple[list[Piece], list[Piece]] | None:
    """Return the pieces to remove from `old` and then to insert from `new`; None if that were too many.

    Rows are compared by identity. What stays is the longest sequence that keeps its order, so a row that moved is
    removed and inserted and everything else stays where it is.
    """
    most = min(len(old), len(new))
    start = next(compress(count(), map(is_not, old, new)), most)
    end = next(compress(count(), map(is_not, reversed(old), reversed(new))), most)
    end = min(end, most - start)
    before, after = old[start : len(old) - end], new[start : len(new) - end]
    for row in before:
        row.next_at = -1
    for at, row in enumerate(after):
        row.next_at = at
    places = np.fromiter((row.next_at for row in before), np.intp, len(before))
    stay = _rising(places, len(after))
    removed = _pieces(np.flatnonzero(~stay[places]), start)  # the last of `stay` stands for what is gone
    inserted = _pieces(np.flatnonzero(~stay[:-1]), start)
    return (removed, inserted) if len(removed) + len(inserted) <= MOST_STEPS else None


def _rising(places: npt.NDArray[np.intp], size: int) -> npt.NDArray[np.bool_]:
    """Return which of `size` places stay: they rise, as many as there are in a row of runs; -1 stands for what is gone.

    Whole groups move, so neighbours mostly stay neighbours: runs of them are kept or moved as one. What comes back has
    one more, False, for what is gone.
    """
    found = np.zeros(size + 1, dtype=np.bool_)
    kept = places[places >= 0]
    if not kept.size:
        return found
    ends = np.append(np.flatnonzero(np.diff(kept) != 1) + 1, kept.size)
    starts = np.append(0, ends[:-1])
    runs = {int(kept[start]): int(end - start) for start, end in zip(starts, ends, strict=True)}
    tails: list[int] = []  # the smallest end of a rising sequence of each length
    before: dict[int, int] = {}
    for first in runs:
        length = bisect_left(tails, first)
        before[first] = tails[length - 1] if length else -1
        tails[length : length + 1] = [first]
    at = tails[-1]
    while at >= 0:
        found[at : at + runs[at]] = True
        at = before[at]
    return found


def _pieces(places: npt.NDArray[np.intp], start: int) -> list[Piece]:
    """Return rising places as pieces of neighbours, moved by `start`."""
    if not places.size:
        return []
    breaks = np.flatnonzero(np.diff(places) != 1)
    firsts = places[np.append(0, breaks + 1)] + start
    ends = places[np.append(breaks, places.size - 1)] + start + 1
    return list(zip(firsts.tolist(), ends.tolist(), strict=True))
