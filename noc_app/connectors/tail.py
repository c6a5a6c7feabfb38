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

MOST_BYTES = 16_000_000  # in one look; the rest waits for the next
LONGEST_LINE = 1_000_000
_KNOWN_BYTES = 64  # before the place where we stopped: if they are others, it is not the file that we read
_SIBLINGS = 50


@dataclass(frozen=True, slots=True)
class News:
    """Whole lines that came since the last look, when the file was last written, and why some may be missing."""

    lines: bytes
    written_at: float  # Unix seconds UTC
    lost: str = ""


@dataclass(slots=True)
class Tail:
    """One file that others write to. The first look begins `first_bytes` before its end."""

    path: Path
    first_bytes: int = MOST_BYTES
    most_bytes: int = MOST_BYTES
    _number: tuple[int, int] | None = None  # device and inode of what is being read
    _place: int = 0
    _before: bytes = b""  # what stands just before `_place`
    _part: bytes = b""  # a line that has no end yet
    _lost: list[str] = field(default_factory=list)

    def look(self) -> News:
        """Return what is new. Blocks on the disk. Raises Unreachable, NotPermitted."""
        try:
            with self.path.open("rb") as file:
                return self._look_into(file)
        except FileNotFoundError as error:
            raise Unreachable(f"the file {plain(self.path)} does not exist") from error
        except PermissionError as error:
            raise NotPermitted(f"this user may not read {plain(self.path)}") from error
        except OSError as error:
            raise PollError(f"the file {plain(self.path)} cannot be read: {plain(error.strerror or error)}") from error

    def _look_into(self, file: BinaryIO) -> News:
        self._lost = []
        stat = os.fstat(file.fileno())
        number = (stat.st_dev, stat.st_ino)
        found = b""
        if self._number is None:
            self._begin(file, stat.st_size)
        elif number != self._number:
            found = self._rest_of_old()
            self._restart()
        elif not self._is_where_we_were(file, stat.st_size):
            self._lost.append("the file was cut off; what was written shortly before is not known")
            self._restart()
        self._number = number
        found += self._read_on(file)
        behind = stat.st_size - self._place
        if behind > 0 and len(found) >= self.most_bytes:
            self._lost.append(f"{behind / 1e6:.1f} MB have not been read yet")
        return News(self._whole_lines(found), stat.st_mtime, "; ".join(self._lost))

    def _begin(self, file: BinaryIO, size: int) -> None:
        start = max(0, size - self.first_bytes)
        if start > 0:
            file.seek(start - 1)
            file.readline(LONGEST_LINE)  # the rest of a line whose beginning we do not know
            start = file.tell()
        self._place = start

    def _restart(self) -> None:
        self._place, self._before = 0, b""

    def _is_where_we_were(self, file: BinaryIO, size: int) -> bool:
        if size < self._place:
            return False
        file.seek(self._place - len(self._before))
        return file.read(len(self._before)) == self._before

    def _read_on(self, file: BinaryIO) -> bytes:
        file.seek(self._place)
        found = file.read(self.most_bytes)
        self._place += len(found)
        self._before = (self._before + found)[-_KNOWN_BYTES:]
        return found

    def _rest_of_old(self) -> bytes:
        """Return what was still written to the file that was rotated away."""
        for sibling in sorted(self.path.parent.glob(f"{self.path.name}?*"))[:_SIBLINGS]:
            try:
                with sibling.open("rb") as file:
                    stat = os.fstat(file.fileno())
                    if (stat.st_dev, stat.st_ino) == self._number and self._is_where_we_were(file, stat.st_size):
                        return self._read_on(file)
            except OSError:  # gone meanwhile, or another's: then it is not found
                continue
        self._part = b""
        self._lost.append("the file was rotated and the end of the old one is not there any more")
        return b""

    def _whole_lines(self, found: bytes) -> bytes:
        lines, end, self._part = (self._part + found).rpartition(b"\n")
        if len(self._part) > LONGEST_LINE:
            self._part = b""
            self._lost.append(f"a line of more than {LONGEST_LINE / 1e6:g} MB was left out")
        return lines + end
