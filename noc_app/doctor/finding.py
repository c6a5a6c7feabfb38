"""What a check has found, and who is looked at."""

import os
import shutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from noc_app.config.fields import SecretRef
from noc_app.config.load import Loaded
from noc_app.config.secrets import read_secret
from noc_app.doctor.bus import services
from noc_app.doctor.linked import unresolved
from noc_app.engine.console import Network, System
from noc_app.model import TargetHealth


class Grade(StrEnum):
    """How bad it is: a fault stops something that was asked for, advice is worth knowing."""

    OK = "ok"
    ADVICE = "advice"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. `id` is the check, after a colon whom it is about; `fix` is empty if nothing is wrong."""

    id: str
    grade: Grade
    what: str
    fix: str = ""


Tell: TypeAlias = Callable[[Finding], None]
Check: TypeAlias = Callable[[], Awaitable[Sequence[Finding]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Who is looked at. All that a check asks of this machine stands here, so that a test can make it ill.

    `sound` says why nothing can be heard, empty if it can; `tray` whether there is one, None if it has to be found out.
    `polled` is how the board's own polls went, for targets that two may not ask at a time.
    """

    loaded: Loaded
    sound: Callable[[], str]
    tray: bool | None = None
    polled: Mapping[str, TargetHealth] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    network: Network = field(default_factory=System)
    read_secret: Callable[[SecretRef], str] = read_secret
    missing: Callable[[Sequence[Path]], Sequence[str]] = unresolved
    services: Callable[[], Sequence[str] | None] = services
    free_bytes: Callable[[Path], int] = lambda place: shutil.disk_usage(place).free

    @property
    def has_display(self) -> bool:
        """Return whether somebody can look at a screen of this session."""
        return bool(self.environment.get("DISPLAY") or self.environment.get("WAYLAND_DISPLAY"))


def ok(check: str, what: str) -> tuple[Finding]:
    """Return that nothing is wrong."""
    return (Finding(check, Grade.OK, what),)


def advice(check: str, what: str, fix: str) -> tuple[Finding]:
    """Return what is worth knowing."""
    return (Finding(check, Grade.ADVICE, what, fix),)


def fault(check: str, what: str, fix: str) -> tuple[Finding]:
    """Return what is wrong."""
    return (Finding(check, Grade.FAULT, what, fix),)
