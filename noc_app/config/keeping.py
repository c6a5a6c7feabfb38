"""Writing down what was entered: into the user's configuration, and secrets into the system keyring."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import keyring
from keyring.errors import KeyringError

from noc_app.config.config_file import ConfigFile
from noc_app.config.editing import added
from noc_app.config.load import FILE
from noc_app.config.places import config_dir, example_config
from noc_app.config.secrets import SERVICE, no_keyring
from noc_app.model import ConfigError
from noc_app.model.said import phrase

FIRST_LINE = "# What NOC Board watches, and how it looks. Its own dialogs write here; comments stay.\n"


def shipped_default() -> Path:
    """Return the configuration that is used while there is no other."""
    return example_config("default.yaml")


def own_file(used: Path) -> Path:
    """Return the file that changes are written to: the one in use, or the user's own if that is the shipped default."""
    return config_dir() / FILE if used == shipped_default() else used


def own_configuration(used: Path) -> ConfigFile:
    """Return that file, to be edited. One that is not there yet begins as the shipped default. Raises ConfigError."""
    start = shipped_default().read_text(encoding="utf-8")
    kept = [line for line in start.splitlines(keepends=True) if not line.startswith("#")]
    return ConfigFile(own_file(used), FIRST_LINE + "".join(kept))


def add_target(used: Path, entry: Mapping[str, object]) -> Path:
    """Append a target to the configuration and return its file; nothing else in it changes. Raises NocError."""
    file = own_configuration(used)
    file.write(added(file.text, ("targets",), dict(entry), file=file.path))
    return file.path


@contextmanager
def kept_secrets(secrets: Mapping[str, str]) -> Iterator[None]:
    """Put secrets into the system keyring, by entry; take them out again if what follows fails. Raises ConfigError."""
    if secrets and no_keyring(keyring.get_keyring()):
        raise ConfigError(
            phrase("this session has no system keyring, so nothing was saved; refer to an environment variable")
        )
    put: list[str] = []
    try:
        for name, secret in secrets.items():
            keyring.set_password(SERVICE, name, secret)
            put.append(name)
        yield
    except BaseException as error:
        for name in put:
            with suppress(KeyringError):
                keyring.delete_password(SERVICE, name)
        if isinstance(error, KeyringError):
            kind = type(error).__name__
            said = phrase("the system keyring did not take the secret ({kind}); nothing was saved", kind=kind)
            raise ConfigError(said) from error
        raise
