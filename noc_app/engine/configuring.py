"""Changing the configuration from a desk: each change is checked as a whole before it is written, and used at once."""

import asyncio
import re
from dataclasses import replace
from pathlib import Path

from noc_app.config.config_file import ConfigFile
from noc_app.config.editing import changed, removed
from noc_app.config.enrolment import Current, current, own_file
from noc_app.config.form import Setting, Stated, settings_of
from noc_app.config.load import FILE, Loaded, load
from noc_app.config.places import config_dir, example_config
from noc_app.config.profile import Profile, changes_of, problems_of, take_over, unpacked
from noc_app.config.yaml_file import Value, Where, parse_yaml, read_yaml
from noc_app.connectors.catalog import MODELS
from noc_app.engine.assembly import Assembled
from noc_app.engine.fetching import fetched
from noc_app.model import ConfigError
from noc_app.model.said import phrase, without_place

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
        own = tuple(self._stated(setting, self.path.name) for setting in settings_of(parse_yaml(text, self.path), text))
        profile = self._profile
        if profile is None:
            return own
        reason = phrase("set by the profile of this seat, from {source}", source=profile.source)
        given = settings_of(read_yaml(profile.file), profile.file.read_text(encoding="utf-8"))
        return tuple(self._over(mine, setting, reason) for mine, setting in zip(own, given, strict=True))

    @property
    def _profile(self) -> Current | None:
        """Return the profile that is in force here, None on a seat of its own."""
        profile = current()
        return profile if profile is not None and self._parts.loaded.path == profile.file else None

    def _over(self, mine: Stated, given: Setting, reason: str) -> Stated:
        """Return what counts of a setting: this seat's own, else what the profile gives, which is locked."""
        if not given.written:
            return mine
        if mine.source:
            return replace(mine, source=phrase("{place}, in place of the profile's", place=mine.source))
        return replace(self._stated(given, "profile"), locked=reason)

    def _stated(self, setting: Setting, file: str) -> Stated:
        if not setting.written:
            return Stated(setting)
        wrong = next((p for p in self._parts.loaded.problems if _names(p, setting.path)), "")
        return Stated(setting, f"{file}:{setting.line}", _without_place(wrong, setting.path))

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

    async def import_changes(self, file: Path) -> list[str]:
        """Return what a profile would change here, line by line. Raises NocError if it cannot be used."""
        return await asyncio.to_thread(changes_of, await self._read(file), self._target())

    async def import_profile(self, file: Path) -> None:
        """Take a profile over; `undo` of the command line takes it back. Raises NocError, and nothing is changed."""
        await asyncio.to_thread(take_over, await self._read(file), self._target())
        await self._parts.reload()

    async def _read(self, file: Path) -> Profile:
        profile = unpacked(await fetched(str(file)), str(file))
        if problems := await asyncio.to_thread(problems_of, profile, MODELS):
            raise ConfigError(phrase("{file} is not used: {reason}", file=str(file), reason=problems[0]))
        return profile

    def _target(self) -> Path:
        """Return the file that a profile replaces. Raises ConfigError on a seat that takes its own from elsewhere."""
        if self._profile is not None:
            raise ConfigError(
                phrase("this seat follows {source}; `noc-app enrol --leave` ends that", source=self._profile.source)
            )
        return self.path

    async def take_in(self) -> None:
        """Read what somebody else wrote into the file, and use it."""
        self._file.read()
        await self._parts.reload()

    def _follow(self, loaded: Loaded) -> None:
        """Read the file that was just taken over, whoever wrote it."""
        file = self._opened()
        if file.path != self.path:
            self._file = file
        self._file.read()

    async def _write(self, text: str, path: Where) -> None:
        known = {_LINE.sub(": ", problem) for problem in self._parts.loaded.problems}
        profile = self._profile
        file = profile.file if profile is not None else self.path
        loaded = await asyncio.to_thread(load, file, MODELS, safe=self._parts.safe, text=text)
        for problem in loaded.problems:
            if _names(problem, path) or _LINE.sub(": ", problem) not in known:
                raise ConfigError(_without_place(problem, path))
        self._file.write(text)
        self._parts.configure(loaded)

    def _opened(self) -> ConfigFile:
        path = self._parts.loaded.path
        if self._profile is not None:
            return ConfigFile(own_file(), "# What this seat has of its own; it counts more than its profile.\n")
        if path != example_config(SHIPPED):
            return ConfigFile(path)
        return ConfigFile(config_dir() / FILE, _SCHEMA.sub("", ConfigFile(path).text))


def _names(problem: str, path: Where) -> bool:
    """Return whether a problem is about what stands at `path`."""
    key = ".".join(map(str, path))
    return f": {key}: " in problem or f": {key}." in problem


def _without_place(problem: str, path: Where) -> str:
    """Return a problem as it is said at its own field, which needs no file and key."""
    return without_place(problem, ".".join(map(str, path)))


def _holds(value: Value, path: Where) -> bool:
    """Return whether anything stands in the table at `path`."""
    for step in path:
        value = value.get(str(step)) if isinstance(value, dict) else None
    return bool(value)
