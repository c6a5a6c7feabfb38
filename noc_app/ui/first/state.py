"""The first run as a value: what was chosen, and what of it is written into the configuration. Knows no widget."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from noc_app.config.blanks import choices_of
from noc_app.config.settings import Settings
from noc_app.config.wall import density_for
from noc_app.config.yaml_file import Where

LANGUAGE = "language"
INCHES, METRES = (5.0, 400.0), (0.2, 100.0)


class Step(IntEnum):
    """The steps, in their order."""

    LOOK = 0
    ROLE = 1
    DATA = 2
    TARGET = 3
    WALL = 4


@dataclass(frozen=True, slots=True)
class Begun:
    """What the program does after the first run: what it opens, and whether with the demo."""

    start: str = "desk"
    demo: bool = False


@dataclass(slots=True)
class FirstRun:
    """Only what was chosen is in `chosen`: what was skipped stays as it is by default."""

    step: Step = Step.LOOK
    chosen: dict[Where, str] = field(default_factory=dict)
    demo: bool = False
    diagonal: str = ""
    distance: str = ""

    def choose(self, where: Where, value: str) -> None:
        """Take a choice for one key of the configuration."""
        self.chosen[where] = value

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the screens, none if this program speaks only one."""
        known = Settings.model_fields.get(LANGUAGE)
        return choices_of(known.annotation) if known is not None else ()

    @property
    def after(self) -> Step | None:
        """Return the next step; a demo needs no target. None if this was the last."""
        if self.step is Step.WALL:
            return None
        skipped = self.step is Step.DATA and self.demo
        return Step(self.step + (2 if skipped else 1))

    @property
    def before(self) -> Step | None:
        """Return the step before, None if this is the first."""
        if self.step is Step.LOOK:
            return None
        skipped = self.step is Step.WALL and self.demo
        return Step(self.step - (2 if skipped else 1))

    @property
    def density(self) -> str:
        """Return how large a wall has to be drawn for its screen and distance, empty while they are not known."""
        diagonal, distance = _number(self.diagonal, INCHES), _number(self.distance, METRES)
        return density_for(diagonal, distance) if diagonal is not None and distance is not None else ""

    @property
    def size_problem(self) -> str:
        """Return which of screen and distance is no number that can be meant, empty if none."""
        wrong = [
            name
            for name, text, bounds in (("diagonal", self.diagonal, INCHES), ("distance", self.distance, METRES))
            if text.strip() and _number(text, bounds) is None
        ]
        return wrong[0] if wrong else ""

    @property
    def edits(self) -> Mapping[Where, str]:
        """Return what is written into the configuration."""
        found = dict(self.chosen)
        if found.get(("desk", "theme")) in {"dark", "light"}:
            found["wall", "theme"] = found["desk", "theme"]
        if self.density:
            found["wall", "density"] = self.density
        return found

    @property
    def begun(self) -> Begun:
        """Return how the program goes on."""
        return Begun(self.chosen.get(("start",), "desk"), self.demo)


def _number(text: str, bounds: tuple[float, float]) -> float | None:
    """Return a number within `bounds`, with a comma or a point; None if it is none."""
    try:
        found = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return found if bounds[0] < found <= bounds[1] else None
