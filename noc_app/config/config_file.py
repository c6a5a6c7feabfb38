"""One configuration file that is edited: written whole or not at all, never over somebody else's change, with undo."""

import os
import shutil
import tempfile
from pathlib import Path

from noc_app.config.yaml_file import unread
from noc_app.model import ConfigError, NocError
from noc_app.model.said import phrase

BEFORE = ".before"  # the version before the last write lies beside the file
STEPS = 50  # that can be taken back


class ChangedMeanwhile(ConfigError):
    """The file on disk is not the one that was read; take it in with `read`, and ask again."""


class ConfigFile:
    """The text of `path`; one that does not exist yet begins as `start`. Raises ConfigError if it cannot be read."""

    def __init__(self, path: Path, start: str = "") -> None:
        self.path, self._start = path, start
        self._former: list[str] = []
        self.text = self._on_disk()

    @property
    def steps(self) -> int:
        """Return how many writes can be taken back."""
        return len(self._former)

    def read(self) -> str:
        """Take in what is on disk and return it; what was written here before can still be taken back."""
        found = self._on_disk()
        if found != self.text:
            self._former = [*self._former, self.text][-STEPS:]
            self.text = found
        return found

    def write(self, text: str) -> None:
        """Put `text` in place of the file. Raises ChangedMeanwhile, or NocError if it cannot be written."""
        if text == self.text:
            return
        self._put(text)
        self._former = [*self._former, self.text][-STEPS:]
        self.text = text

    def undo(self) -> None:
        """Put the version before the last write in its place; nothing if there is none. Raises as `write` does."""
        if self._former:
            self._put(self._former[-1])
            self.text = self._former.pop()

    def _put(self, text: str) -> None:
        if self._on_disk() != self.text:
            raise ChangedMeanwhile(
                phrase("{path} was changed by somebody else meanwhile, so nothing was written", path=str(self.path))
            )
        replace_file(self.path, text, keep=True)

    def _on_disk(self) -> str:
        try:
            with self.path.open(encoding="utf-8", newline="") as opened:
                return opened.read()
        except FileNotFoundError:
            return self._start
        except (OSError, UnicodeDecodeError) as error:
            raise unread(self.path, error) from error


def replace_file(path: Path, content: str | bytes, *, keep: bool = False, mode: int = 0o600) -> None:
    """Put `content` in place of a file in one step: whoever reads sees the old one or the new one, whole.

    A link stays, what it leads to is replaced. A file that is there keeps its permissions; a new one gets `mode`. With
    `keep` the old one lies beside it afterwards, under its name and `.before`. Raises NocError.
    """
    raw = content if isinstance(content, bytes) else content.encode("utf-8")
    try:
        real = path.resolve()
        real.parent.mkdir(parents=True, exist_ok=True)
        if keep and real.exists():
            shutil.copy2(real, real.with_name(real.name + BEFORE))
        _replace(real, raw, mode)
    except OSError as error:
        reason = error.strerror or str(error)
        raise NocError(phrase("{path} cannot be written: {reason}", path=str(path), reason=reason)) from error


def _replace(real: Path, raw: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=real.parent, prefix=f".{real.name}.")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(raw)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).chmod(real.stat().st_mode & 0o7777 if real.exists() else mode)
        Path(name).replace(real)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
