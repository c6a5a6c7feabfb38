"""Where the program's own files and the user's files are."""

import os
import tempfile
from pathlib import Path

import platformdirs

from noc_app.model.said import phrase

APP = "noc-app"
_PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """Return a file that ships with the program: from the checkout, or from the installed package."""
    packaged = _PACKAGE / "_resources"
    root = packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def example_config(name: str) -> Path:
    """Return a configuration file that ships with the program."""
    packaged = _PACKAGE / "_resources" / "config"
    root = packaged if packaged.is_dir() else _PACKAGE.parent / "config"
    return root / name


def config_dir() -> Path:
    """Return the folder of the user's configuration."""
    return _place("NOC_APP_CONFIG_DIR", platformdirs.user_config_path(APP, appauthor=False))


def data_dir() -> Path:
    """Return the folder of the journal."""
    return _place("NOC_APP_DATA_DIR", platformdirs.user_data_path(APP, appauthor=False))


def state_dir() -> Path:
    """Return the folder of logs and pictures."""
    return _place("NOC_APP_STATE_DIR", platformdirs.user_state_path(APP, appauthor=False))


def writable_state_dir() -> tuple[Path, str]:
    """Return the folder of logs and pictures, made, and nothing; or a temporary one, and why the usual is not used."""
    place = state_dir()
    try:
        place.mkdir(parents=True, exist_ok=True)
        if os.access(place, os.W_OK):
            return place, ""
        reason: str = phrase("it may not be written to")
    except OSError as error:
        reason = error.strerror or str(error)
    other = Path(tempfile.mkdtemp(prefix=f"{APP}-"))
    return other, phrase(
        "{place} cannot be used ({reason}); logs and pictures are in {other}",
        place=str(place),
        reason=reason,
        other=str(other),
    )


def _place(variable: str, usual: Path) -> Path:
    given = os.environ.get(variable)
    return Path(given).expanduser() if given else usual
