"""Lines of logs and events around a moment, as a backend keeps them. They are shown beside a chart, and never kept."""

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from noc_app.model.labels import Labels
from noc_app.model.said import in_turn, phrase

MOST = 60  # lines of one backend
HOSTS_ALONE = phrase("it knows hosts alone, and the series names none")
ADDRESSES_ALONE = phrase("it knows addresses alone, and the series names none")


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `at` is Unix seconds UTC; `level` is the word of its source in capitals, empty if it has none."""

    at: float
    words: str
    level: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What lines are wanted: those about `hosts`, `pods` or `services`, at most `within_s` before or after `at`.

    With `whole` everything is wanted that the backend keeps: its own series was pointed at, which names nothing.
    `labels` are all of the series. Of more than `most` lines those nearest to `at` are wanted.
    """

    at: float
    within_s: float
    hosts: tuple[str, ...] = ()
    pods: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    labels: Labels = ()
    whole: bool = False
    most: int = MOST

    @property
    def names(self) -> tuple[str, ...]:
        """Return everything that is named."""
        return (*self.hosts, *self.pods, *self.services)

    @property
    def start(self) -> float:
        """Return from when, Unix seconds UTC."""
        return self.at - self.within_s

    @property
    def end(self) -> float:
        """Return until when, Unix seconds UTC."""
        return self.at + self.within_s

    def holds(self, at: float) -> bool:
        """Return whether `at` is in the time that is wanted."""
        return self.start <= at <= self.end

    def is_about(self, host: str) -> bool:
        """Return whether what `host` wrote is wanted."""
        return self.whole or any(same_host(host, name) for name in self.hosts)


@dataclass(frozen=True, slots=True)
class Lines:
    """What a backend found. `more` says that there are lines besides; `gap` why some may be missing."""

    lines: tuple[LogLine, ...] = ()
    more: bool = False
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What all backends found from `start` to `end`, the newest first, each line with its target.

    `about` are the names that were looked for, `asked` the targets, and `failed` those that did not tell all, with
    the reason. Where nobody was asked `unasked` says why.
    """

    at: float
    start: float
    end: float
    lines: tuple[tuple[str, LogLine], ...] = ()
    more: bool = False
    about: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    unasked: str = ""


def nearest(lines: Iterable[LogLine], around: Around, gap: str = "") -> Lines:
    """Return what `around` wants of `lines`, the newest first."""
    found = sorted((line for line in lines if around.holds(line.at)), key=lambda line: abs(line.at - around.at))
    kept = sorted(found[: around.most], key=lambda line: -line.at)
    return Lines(tuple(kept), len(found) > around.most, gap)


def together(sides: Sequence[tuple[Sequence[LogLine], str]], around: Around) -> Lines:
    """Return what was found before a moment and after it, each side with why some may be missing, as one."""
    found = nearest((line for lines, _ in sides for line in lines), around, in_turn(list(_gaps(sides))))
    return replace(found, more=found.more or any(len(lines) >= around.most for lines, _ in sides))


def _gaps(sides: Iterable[tuple[Sequence[LogLine], str]]) -> Iterable[str]:
    return dict.fromkeys(gap for _, gap in sides if gap)


def same_host(one: str, other: str) -> bool:
    """Return whether two names are those of one host: with or without its domain. Addresses are only themselves."""
    first, second = one.casefold().rstrip("."), other.casefold().rstrip(".")
    if not first or not second or first == second:
        return bool(first) and first == second
    if is_address(first) or is_address(second):
        return False
    bare = "." not in first or "." not in second
    return bare and first.partition(".")[0] == second.partition(".")[0]


def is_address(name: str) -> bool:
    """Return whether `name` is an IP address."""
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
