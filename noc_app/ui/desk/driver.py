"""What the desk needs of the engine. The engine has these members; the tests have others that do too."""

from collections.abc import Callable, Sequence
from typing import Protocol

from noc_app.alerting.news import News
from noc_app.engine.board import Board
from noc_app.model import Ack, AlertKey, WallSight, WallVerb


class Event(Protocol):
    """One thing that happened to an alert; `at` is Unix seconds UTC."""

    @property
    def at(self) -> float:
        """Return when."""

    @property
    def kind(self) -> str:
        """Return what."""

    @property
    def reason(self) -> str:
        """Return why."""

    @property
    def by(self) -> str:
        """Return who."""


class Driver(Protocol):
    """The engine as the desk sees it. Everything awaited raises NocError with words for the operator."""

    @property
    def board(self) -> Board:
        """Return the read side."""

    def subscribe(self, listener: Callable[[News], None]) -> None:
        """Tell `listener` about every change of the alerts."""

    async def acknowledge(self, key: AlertKey, *, by: str, comment: str, for_s: float) -> Ack:
        """Own an alert for `for_s` seconds."""

    async def unacknowledge(self, key: AlertKey, *, by: str) -> Ack:
        """Give an alert back."""

    async def recheck(self, target: str) -> None:
        """Ask a target now."""

    async def walls(self) -> Sequence[WallSight]:
        """Return every wall that reports into the same journal."""

    async def ask_wall(self, wall: str, verb: WallVerb, page: str, *, by: str) -> None:
        """Ask something of a wall."""

    async def history(self, key: AlertKey) -> Sequence[Event]:
        """Return what happened to an alert, newest first."""
