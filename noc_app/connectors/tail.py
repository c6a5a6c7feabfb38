"""What was written to a growing file since the last look, in whole lines, however it is rotated or cut off.

No file is held open between two looks: after a rotation the rest of the old file is found beside the new one, by its
number on the disk.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from noc_app.connectors.kit import plain
from noc_app.model import NotPermitted, PollError, Unreachable
from noc_app.model.said import in_turn, phrase

MOST_BYTES = 4_000_000  # in one look: what can be read within a poll; the rest waits for the next
LONGEST_LINE = 1_000_000
_KNOWN_BYTES = 64  # before the place where we stopped: if they are others, it is not the file that we read
_SIBLINGS = 50


def end_of(path: Path, most_bytes: int = MOST_BYTES) -> tuple[bytes, bool]:
    """Return the last whole lines of a file, and whether that is all of it. Blocks. Raises what `Tail.look` does."""
    tail = Tail(path, first_bytes=most_bytes, most_bytes=most_bytes)
    news = tail.look()
    return news.lines, tail.began_at == 0


@dataclass(frozen=True, slots=True)
class News:
    """Whole lines that came since the last look, when the file was last written, and why some may be missing."""

    lines: bytes
    written_at: float  # Unix seconds UTC
    lost: str = ""


@dataclass(frozen=True, slots=True)
class _Mark:
    """How far a file was read: its device and inode, the place, what stands just before it, a line without an end."""

    number: tuple[int, int] | None = None
    place: int = 0
    before: bytes = b""
    part: bytes = b""


@dataclass(slots=True)
class Tail:
    """One file that others write to. The first look begins `first_bytes` before its end.

    What a look brings comes again with the next, unless it was `taken`: who fails with it in hand loses nothing.
    """

    path: Path
    first_bytes: int = MOST_BYTES
    most_bytes: int = MOST_BYTES
    _mark: _Mark = _Mark()  # up to where it was taken
    _now: _Mark = _Mark()
    _lost: list[str] = field(default_factory=list)
    _read_bytes: int = 0

    @property
    def began_at(self) -> int:
        """Return where in the file the last look began, bytes."""
        return self._now.place - self._read_bytes

    def taken(self) -> None:
        """Go on behind what the last look brought."""
        self._mark = self._now

    def look(self) -> News:
        """Return what is new. Blocks on the disk. Raises Unreachable, NotPermitted."""
        try:
            with self.path.open("rb") as file:
                return self._look_into(file)
        except FileNotFoundError as error:
            raise Unreachable(phrase("the file {path} does not exist", path=plain(self.path))) from error
        except PermissionError as error:
            raise NotPermitted(phrase("this user may not read {path}", path=plain(self.path))) from error
        except OSError as error:
            path, reason = plain(self.path), plain(error.strerror or error)
            raise PollError(phrase("the file {path} cannot be read: {reason}", path=path, reason=reason)) from error

    def _look_into(self, file: BinaryIO) -> News:
        self._lost, mark = [], self._mark
        stat = os.fstat(file.fileno())
        number = (stat.st_dev, stat.st_ino)
        found: bytes | None = b""
        place, part = mark.place, mark.part
        if mark.number is None:
            place = self._beginning(file, stat.st_size)
        elif number != mark.number:
            found = self._rest_of_old()
            place, part = 0, part if found is not None else b""
        elif not _is_where_we_were(file, stat.st_size, mark):
            self._lost.append(phrase("the file was cut off; what was written shortly before is not known"))
            place, part = 0, b""
        file.seek(place)
        more = file.read(self.most_bytes)
        behind = stat.st_size - place - len(more)
        if behind > 0 and len(more) >= self.most_bytes:
            self._lost.append(phrase("{size} MB have not been read yet", size=round(behind / 1e6, 1)))
        self._read_bytes = len(more)
        before = ((mark.before if place == mark.place else b"") + more)[-_KNOWN_BYTES:]
        lines, part = self._whole_lines(part + (found or b"") + more)
        self._now = _Mark(number, place + len(more), before, part)
        return News(lines, stat.st_mtime, in_turn(self._lost))

    def _beginning(self, file: BinaryIO, size: int) -> int:
        start = max(0, size - self.first_bytes)
        if start > 0:
            file.seek(start - 1)
            file.readline(LONGEST_LINE)  # the rest of a line whose beginning we do not know
            start = file.tell()
        return start

    def _rest_of_old(self) -> bytes | None:
        """Return what was still written to the file that was rotated away; None if it is not there any more."""
        for sibling in sorted(self.path.parent.glob(f"{self.path.name}?*"))[:_SIBLINGS]:
            try:
                with sibling.open("rb") as file:
                    stat = os.fstat(file.fileno())
                    if (stat.st_dev, stat.st_ino) == self._mark.number and _is_where_we_were(
                        file, stat.st_size, self._mark
                    ):
                        file.seek(self._mark.place)
                        return file.read(self.most_bytes)
            except OSError:  # gone meanwhile, or another's: then it is not found
                continue
        self._lost.append(phrase("the file was rotated and the end of the old one is not there any more"))
        return None

    def _whole_lines(self, found: bytes) -> tuple[bytes, bytes]:
        """Return the whole lines of `found`, and the beginning of one that has no end yet."""
        lines, end, part = found.rpartition(b"\n")
        if len(part) > LONGEST_LINE:
            part = b""
            self._lost.append(phrase("a line of more than {size} MB was left out", size=LONGEST_LINE / 1e6))
        return lines + end, part


def _is_where_we_were(file: BinaryIO, size: int, mark: _Mark) -> bool:
    if size < mark.place:
        return False
    file.seek(mark.place - len(mark.before))
    return file.read(len(mark.before)) == mark.before
