"""What the wizard needs of whoever tries and keeps a target."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from noc_app.config.filling import Filled
from noc_app.config.target import TargetConfig
from noc_app.doctor.connecting import Looked, Tell
from noc_app.engine.systems import System
from noc_app.model import Signal


class Adds(Protocol):
    """Whoever tries and keeps a target; everything awaited raises NocError with words for the operator."""

    @property
    def ringless(self) -> str:
        """Return why no secret can be kept here, empty if one can."""

    @property
    def taken(self) -> frozenset[str]:
        """Return the ids of the targets there are."""

    @property
    def signals(self) -> Mapping[str, Signal]:
        """Return what is known about signals."""

    @property
    def file(self) -> Path:
        """Return the file that a target is written to."""

    def fills(self, looked: Looked, system: System, config: TargetConfig) -> tuple[Filled, ...]:
        """Return the panels that would show what was found."""

    async def test(self, config: TargetConfig, typed: Mapping[str, str], tell: Tell) -> Looked:
        """Make the eight checks."""

    async def save(self, entry: Mapping[str, object], typed: Mapping[str, str]) -> Path:
        """Keep the secrets and write the entry."""
