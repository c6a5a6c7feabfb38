"""Changing the configuration from a desk: each change is checked as a whole before it is written, and used at once."""

import asyncio
import re
from pathlib import Path

from noc_app.config.config_file import ConfigFile
from noc_app.config.editing import changed, removed
from noc_app.config.form import Stated, settings_of
from noc_app.config.load import FILE, Loaded, load
from noc_app.config.places import config_dir, example_config
from noc_app.config.yaml_file import Value, Where, parse_yaml
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import Assembled
from noc_app.model import ConfigError

SHIPPED = "default.yaml"
_LINE = re.compile(r":\d+: ")
_SCHEMA = re.compile(r"\A# yaml-language-server:[^\n]*\n")  # names a place that the copy does not have


class Configuring:
    """The configuration file of this seat. What is not valid is refused in the loader's words and changes nothing.

    Where only the shipped example is there, the first change makes a file of the user's own from it.
    """

    def __init__(self, parts: Assembled) -> None:
        self._parts = parts
        self._file = self._opened()
        parts.followers.append(self._follow)

    @property
    def path(self) -> Path:
        """Return the file that changes go to."""
        return self._file.path

    @property
    def steps(self) -> int:
        """Return how many changes can be taken back."""
        return self._file.steps

    def stated(self) -> tuple[Stated, ...]:
        """Return every setting as it is now. Raises ConfigError if the file is no YAML."""
        text = self._file.text
        problems = self._parts.loaded.problems
        return tuple(
            Stated(
                setting=setting,
                source=f"{self.path.name}:{setting.line}" if setting.written else "",
                problem=next((p for p in problems if setting.written and _names(p, setting.path)), ""),
            )
            for setting in settings_of(parse_yaml(text, self.path), text)
        )

    async def change(self, path: Where, value: object) -> None:
        """Write `value` under `path` and use it. Raises ConfigError with the reason, and nothing is changed."""
        await self._write(changed(self._file.text, path, value, file=self.path), path)

    async def reset(self, path: Where) -> None:
        """Remove what is written under `path`, so that the default counts. Raises as `change` does."""
        text = removed(self._file.text, path, file=self.path)
        while len(path) > 1 and not _holds(parse_yaml(text, self.path).value, path[:-1]):
            path = path[:-1]  # an empty table says nothing
            text = removed(text, path, file=self.path)
        await self._write(text, path)

    async def undo(self) -> None:
        """Take the last change back. Raises NocError if that cannot be written."""
        self._file.undo()
        await self._parts.reload()

    async def take_in(self) -> None:
        """Read what somebody else wrote into the file, and use it."""
        self._file.read()
        await self._parts.reload()

    def _follow(self, loaded: Loaded) -> None:
        """Read the file that was just taken over, whoever wrote it."""
        if loaded.path not in {self.path, example_config(SHIPPED)}:
            self._file = ConfigFile(loaded.path)
        self._file.read()

    async def _write(self, text: str, path: Where) -> None:
        known = {_LINE.sub(": ", problem) for problem in self._parts.loaded.problems}
        loaded = await asyncio.to_thread(load, self.path, MODELS, safe=self._parts.safe, text=text)
        for problem in loaded.problems:
            if _names(problem, path) or _LINE.sub(": ", problem) not in known:
                raise ConfigError(_without_place(problem, path))
        self._file.write(text)
        self._parts.configure(loaded)

    def _opened(self) -> ConfigFile:
        path = self._parts.loaded.path
        if path != example_config(SHIPPED):
            return ConfigFile(path)
        return ConfigFile(config_dir() / FILE, _SCHEMA.sub("", ConfigFile(path).text))


def _names(problem: str, path: Where) -> bool:
    """Return whether a problem is about what stands at `path`."""
    key = ".".join(map(str, path))
    return f": {key}: " in problem or f": {key}." in problem


def _without_place(problem: str, path: Where) -> str:
    """Return a problem as it is said at its own field, which needs no file and key."""
    return problem.partition(f": {'.'.join(map(str, path))}: ")[2] or problem


def _holds(value: Value, path: Where) -> bool:
    """Return whether anything stands in the table at `path`."""
    for step in path:
        value = value.get(str(step)) if isinstance(value, dict) else None
    return bool(value)
