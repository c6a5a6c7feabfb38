"""Where the program's own files and the user's files are."""

import os
from pathlib import Path

import platformdirs

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


def _place(variable: str, usual: Path) -> Path:
    given = os.environ.get(variable)
    return Path(given).expanduser() if given else usual
