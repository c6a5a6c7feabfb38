"""Adding a target: what there is to choose from, trying the settings, and keeping them."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

import keyring

from noc_app.config.fields import SecretRef
from noc_app.config.filling import Filled, filled_by
from noc_app.config.keeping import add_target, kept_secrets, own_file
from noc_app.config.load import Loaded
from noc_app.config.secrets import no_keyring, read_secret
from noc_app.config.target import TargetConfig
from noc_app.doctor.connecting import Around, Looked, Tell, look_at
from noc_app.doctor.network import ill_proxies
from noc_app.engine.console import System as OwnNetwork
from noc_app.engine.opening import Opener
from noc_app.engine.systems import System
from noc_app.model import Signal
from noc_app.model.said import phrase


class Adding:
    """What the wizard asks for; all that fails raises NocError with words for the operator.

    `loaded` is the configuration in force; `use` has a file read and watched from now on.
    """

    def __init__(self, loaded: Callable[[], Loaded], use: Callable[[Path], Awaitable[None]]) -> None:
        self._loaded, self._use = loaded, use

    @property
    def ringless(self) -> str:
        """Return why no secret can be kept here, empty if one can."""
        if no_keyring(keyring.get_keyring()):
            return phrase("this session has no system keyring")
        return ""

    @property
    def taken(self) -> frozenset[str]:
        """Return the ids that other targets have."""
        loaded = self._loaded()
        return frozenset([*(t.id for t in loaded.targets), *(t.id for t in loaded.broken)])

    @property
    def signals(self) -> Mapping[str, Signal]:
        """Return what is known about signals."""
        return self._loaded().catalogue

    @property
    def file(self) -> Path:
        """Return the file that a target would be written to."""
        return own_file(self._loaded().path)

    def fills(self, looked: Looked, system: System, config: TargetConfig) -> tuple[Filled, ...]:
        """Return the panels that would show what was found."""
        found: dict[str, int] = {}
        for sample in looked.result.samples if looked.result is not None else ():
            found[sample.signal] = found.get(sample.signal, 0) + 1
        return filled_by(self._loaded().pages, found, system.expects(config), self.signals)

    async def test(self, config: TargetConfig, typed: Mapping[str, str], tell: Tell) -> Looked:
        """Make the eight checks. `typed` are secrets by the name of the keyring entry that they will have."""

        def read(ref: SecretRef) -> str:
            return typed.get(ref.keyring or "") or read_secret(ref)

        opener = Opener(time.time, read)
        try:
            around = Around(opener, os.environ, await ill_proxies(os.environ, OwnNetwork()))
            return await look_at(config, around, tell, past=True)
        finally:
            await opener.aclose()

    async def save(self, entry: Mapping[str, object], typed: Mapping[str, str]) -> Path:
        """Keep the secrets, write the entry into the configuration and have it used; return the file."""
        file = await asyncio.to_thread(_written, self._loaded().path, dict(entry), dict(typed))
        await self._use(file)
        return file


def _written(used: Path, entry: dict[str, object], typed: dict[str, str]) -> Path:
    with kept_secrets(typed):
        return add_target(used, entry)
