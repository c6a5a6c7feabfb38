"""Saved views of the alert list: a filter with its order, its columns and its groups, under a name."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from pydantic import Field, ValidationError

from noc_app.config.fields import Strict
from noc_app.model.said import phrase

log = logging.getLogger(__name__)

Order: TypeAlias = Literal["severity", "age", "title", "target", "state"]
Grouping: TypeAlias = Literal["incident", "state", "target", "none"]
Density: TypeAlias = Literal["compact", "comfortable", "large"]
COLUMNS = ("value", "range", "hour", "open", "state", "count")
NAME_LIMIT, MOST = 40, 40


class View(Strict):
    """One view. `columns` are some of COLUMNS, and `label.NAME` for the value of a label."""

    name: str = Field(min_length=1, max_length=NAME_LIMIT)
    filter: str = Field(default="", max_length=2000)
    order: Order = "severity"
    reverse: bool = False
    grouping: Grouping = "incident"
    columns: tuple[str, ...] = Field(default=COLUMNS, max_length=12)


SHIPPED = (
    View(name="All active"),
    View(name="Needs action", filter="state:open", grouping="incident"),
    View(name="Mine", filter="owner:me"),
    View(name="Silenced", filter="silenced | maintenance | shelved", grouping="state"),
)


class Shelf:
    """The views of one person and the density of their list, kept in `file`; without a file for as long as it lives.

    A file that cannot be read is left as it is under another name, and said: views are work.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self.own: tuple[View, ...] = ()
        self.density: Density = "comfortable"
        self.trouble = ""
        self._load()

    @property
    def views(self) -> tuple[View, ...]:
        """Return the shipped views and then those that were saved; a saved one hides a shipped one of its name."""
        saved = {view.name: view for view in self.own}
        shipped = [saved.pop(view.name, view) for view in SHIPPED]
        return (*shipped, *saved.values())

    def save(self, view: View) -> None:
        """Keep `view`, in the place of the one with its name."""
        kept = [v for v in self.own if v.name != view.name]
        self.own = (*kept[-(MOST - 1) :], view)
        self._write()

    def forget(self, name: str) -> None:
        """Take a saved view away; a shipped one comes back as it was shipped."""
        self.own = tuple(view for view in self.own if view.name != name)
        self._write()

    def set_density(self, density: Density) -> None:
        """Keep how high the rows are."""
        self.density = density
        self._write()

    def _load(self) -> None:
        if self._file is None or not self._file.exists():
            return
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
            self.own = tuple(View.model_validate(view) for view in found["views"][:MOST])
            self.density = found["density"] if found["density"] in {"compact", "large"} else "comfortable"
        except (OSError, ValueError, ValidationError, KeyError, TypeError) as error:
            aside = self._file.with_suffix(".broken.json")
            self.trouble = phrase("the saved views could not be read and are kept in {file}", file=aside.name)
            log.warning("%s: %s", self.trouble, error)
            self._set_aside(self._file, aside)

    def _set_aside(self, file: Path, aside: Path) -> None:
        try:
            file.replace(aside)
        except OSError as error:
            log.warning("%s cannot be set aside: %s", file, error)

    def _write(self) -> None:
        if self._file is None:
            return
        draft = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(_text(self.own, self.density), encoding="utf-8")
            draft.replace(self._file)
            self.trouble = ""
        except OSError as error:
            self.trouble = phrase("the view is not saved: {reason}", reason=error.strerror or str(error))
            log.warning("%s", self.trouble)


def _text(views: Sequence[View], density: Density) -> str:
    return json.dumps({"density": density, "views": [view.model_dump() for view in views]}, indent=1)
