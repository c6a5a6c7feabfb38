"""What must survive a crash of the wall and nothing else: holds and pins, in a small file."""

import json
import logging
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)


class Memory:
    """Keeps one small mapping in `file`; without a file it keeps it for as long as it lives."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept: Mapping[str, Mapping[str, object]] | None = None

    def read(self) -> Mapping[str, Mapping[str, object]]:
        """Return what was kept; nothing if there is nothing, or nothing that can be read."""
        if self._kept is None:
            self._kept = self._load()
        return self._kept

    def write(self, memory: Mapping[str, Mapping[str, object]]) -> None:
        """Keep `memory`. A disk that refuses is said and stops nothing."""
        if memory == self._kept:
            return
        self._kept = memory
        if self._file is None:
            return
        draft = self._file.with_suffix(".new")
        try:
            draft.touch(0o600)  # what was being written is nobody else's
            draft.write_text(json.dumps(memory), encoding="utf-8")
            draft.replace(self._file)
        except OSError as error:
            log.warning("what is held on the wall would not survive a crash: %s", error)

    def clear(self) -> None:
        """Forget: the wall was left on purpose."""
        if self._file is not None:
            with suppress(OSError):
                self._file.unlink()

    def _load(self) -> Mapping[str, Mapping[str, object]]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8")) if self._file is not None else {}
        except (OSError, ValueError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(name): known for name, known in found.items() if isinstance(known, dict)}
