"""How a notice reads where people get it, and what every place can do. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, runtime_checkable

from noc_app.model.notice import Notice, NoticeKind


class Place(Protocol):
    """Somewhere that people are told something."""

    async def tell(self, notice: Notice, ref: str, *, again: bool) -> str:
        """Send `notice`; return the reference of its thread at this place, which is `ref` if there is one already.

        `again` says that an earlier attempt may have arrived. Raises CommandError if it is refused for good, PollError
        if it may be tried again with the same key.
        """


@dataclass(frozen=True, slots=True)
class Lack:
    """A permission that a place does not have, and what comes of that; `bars` if nobody can be told anything there."""

    permission: str
    what: str
    bars: bool


@runtime_checkable
class Limited(Place, Protocol):
    """A place that knows beforehand what its credentials do not allow."""

    async def lacks(self) -> tuple[Lack, ...]:
        """Return what is missing, nothing where that is not told. Nobody is told anything by it.

        Raises CommandError if the credentials are refused for good, PollError if nobody knows.
        """


def body_of(notice: Notice) -> str:
    """Return the text below the headline."""
    began = f"since {datetime.fromtimestamp(notice.began_at, UTC):%Y-%m-%d %H:%M:%S} UTC" if notice.began_at else ""
    if notice.kind is NoticeKind.TEST:
        return "A test of NOC Board: nothing has happened."
    return "\n".join(line for line in (began, *notice.lines) if line)
