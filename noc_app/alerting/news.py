"""Which changes deserve an operator's attention."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from noc_app.alerting.conservation import bucket_of
from noc_app.model import AlertChange, AlertEntry, Change, Ending, Severity


@dataclass(frozen=True, slots=True)
class News:
    """What one step of the engine changed, and which of it wants to be put in front of a person.

    `endings` are warnings that something which keeps alerts quiet will soon end; each is told once.
    """

    changes: tuple[AlertChange, ...]
    toasts: tuple[AlertEntry, ...] = ()
    endings: tuple[Ending, ...] = ()


Stage: TypeAlias = Callable[[Sequence[AlertChange]], Sequence[AlertChange]]


def only_loud(changes: Sequence[AlertChange]) -> Sequence[AlertChange]:
    """Keep what is new or worse."""
    return [c for c in changes if c.kind in {Change.FIRED, Change.RAISED}]


def drop_hidden(changes: Sequence[AlertChange]) -> Sequence[AlertChange]:
    """Drop what a silence, an inhibition or a maintenance hides: it makes no noise."""
    return [c for c in changes if bucket_of(c.entry) is None]


def drop_flapping(changes: Sequence[AlertChange]) -> Sequence[AlertChange]:
    """Drop what comes and goes too often: it stays in the list, marked, and toasts again when it has settled."""
    return [c for c in changes if not c.entry.flapping]


def drop_owned(changes: Sequence[AlertChange]) -> Sequence[AlertChange]:
    """Drop what somebody already owns."""
    return [c for c in changes if not c.entry.owned]


def drop_minor(changes: Sequence[AlertChange]) -> Sequence[AlertChange]:
    """Drop warnings and below: they stand in the list and need no toast."""
    return [c for c in changes if c.entry.alert.severity >= Severity.MAJOR]


STAGES: tuple[Stage, ...] = (only_loud, drop_hidden, drop_flapping, drop_owned, drop_minor)


def news_of(changes: tuple[AlertChange, ...]) -> News:
    """Run the stages in order; what is left becomes toasts."""
    left: Sequence[AlertChange] = changes
    for stage in STAGES:
        left = stage(left)
    return News(changes, tuple(c.entry for c in left))
