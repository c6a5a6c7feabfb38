"""What a configuration file may say about walls."""

import re
import zoneinfo
from collections.abc import Iterator
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema, field_validator, model_validator

from noc_app.config.fields import Duration, Strict
from noc_app.config.yaml_file import Where
from noc_app.model import Domain
from noc_app.model.said import at_place, phrase

Timezone = Annotated[str, Field(description="system, or an IANA name such as Europe/Berlin")]
Density = Literal["near", "standard", "far"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_TIME = re.compile(r"^([01]\d|2[0-3]):([0-5]\d)$")
_INCH_M = 0.0254
_NEAR_ROW, _FAR_ROW = 13.5, 9.5  # minutes of arc of the capitals of a row in standard density
_ROW_M = 27 * 0.698 / 1920  # capitals of a row, in widths of a screen


def _clock(value: object) -> object:
    """Return a time of day in minutes; YAML 1.1 reads 22:00 as the number 1320, which is the same."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 24 * 60:
        return value
    found = _TIME.match(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError(phrase('write a time of day such as "22:00"'))
    return 60 * int(found[1]) + int(found[2])


TimeOfDay = Annotated[
    int,
    BeforeValidator(_clock),
    WithJsonSchema({"type": "string", "pattern": _TIME.pattern, "description": 'time of day such as "22:00"'}),
]


class Zone(Strict):
    """A further clock on the wall."""

    name: str = Field(min_length=1, max_length=8, description="what stands beside its time")
    timezone: Timezone

    @field_validator("timezone")
    @classmethod
    def _known(cls, name: str) -> str:
        return known_zone(name)


class Column(Strict):
    """What one column of the overview shows, in this order; the rest follows by itself."""

    hero: str | None = Field(default=None, description="signal of the large figure")
    rows: tuple[str, ...] = Field(default=(), description="signals of the rows, in this order")


class Screen(Strict):
    """One screen: which pages it shows, and from how far it is read."""

    name: str = Field(min_length=1, max_length=60, description="name of the output such as DP-1, or its place: 1, 2, …")
    pages: tuple[str, ...] = Field(default=(), description="pages in their order; those of the wall if empty")
    focus: bool = Field(default=False, description="a critical is explained on this screen")
    density: Density | None = Field(
        default=None, description="how large everything is, whatever diagonal and distance say"
    )
    diagonal: float | None = Field(default=None, gt=5, le=400, description="inches")
    distance: float | None = Field(default=None, gt=0.2, le=100, description="metres from which it is read")

    @property
    def fitting_density(self) -> Density | None:
        """Return the density that is wanted, or the one that fits diagonal and distance; None if neither is known."""
        if self.density is not None or self.diagonal is None or self.distance is None:
            return self.density
        return density_for(self.diagonal, self.distance)


class Playlist(Strict):
    """Other pages at certain times; the last that fits counts."""

    from_: TimeOfDay = Field(alias="from")
    to: TimeOfDay
    days: tuple[Day, ...] = Field(default=(), description="on these days; every day if empty")
    pages: tuple[str, ...] = Field(min_length=1, description="pages in their order")
    dwell: Duration | None = Field(
        default=None, ge=5, description="how long a page is shown; that of the wall if not given"
    )


class Takeover(Strict):
    """What a critical does to the wall."""

    from_: Literal["critical", "major", "never"] = Field(
        default="critical", alias="from", description="the least severity that takes the wall over"
    )
    page: str = Field(default="incident", description="page that explains it")
    pages: dict[Domain, str] = Field(default_factory=dict, description="another page for a domain")
    after: Duration = Field(default=15.0, ge=0, description="so long every screen shows the overview first")
    show: Duration = Field(default=20.0, ge=5, description="on a single screen: so long the page is shown")
    overview: Duration = Field(default=10.0, ge=5, description="then so long the overview, and so on")
    until: Literal["cleared", "acknowledged"] = Field(default="cleared", description="what gives the wall back")


def _theme_name(name: str) -> str:
    if re.fullmatch(THEME_PATTERN, name) is None:
        raise ValueError(
            phrase(
                "{name} is not a theme; write dark, light, high-contrast-dark, high-contrast-light or a file (.json)",
                name=repr(name),
            )
        )
    return name


THEME_PATTERN = r"^((high-contrast-)?(dark|light)|.+\.json)$"
ThemeName = Annotated[str, AfterValidator(_theme_name), WithJsonSchema({"type": "string", "pattern": THEME_PATTERN})]


class Night(Strict):
    """Darker at night."""

    from_: TimeOfDay = Field(default=22 * 60, alias="from", validate_default=True)
    to: TimeOfDay = Field(default=6 * 60, validate_default=True)
    brightness: float = Field(default=0.8, ge=0.2, le=1.0, description="of everything, 1 is that of the day")


class Wall(Strict):
    """The wall display."""

    theme: ThemeName = Field(
        default="dark",
        description="dark, light, high-contrast-dark or -light, or a file of your own, from here: mine.json",
    )
    timezone: Timezone = "system"
    zones: tuple[Zone, ...] = Field(default=(), max_length=3, description="further clocks")
    overview: dict[Literal["infrastructure", "security", "bi", "mobile"], Column] = Field(
        default_factory=dict, description="what stands in the columns of the overview"
    )
    name: str = Field(default="", max_length=40, description="how desks call this wall; the host's name if empty")
    pages: tuple[str, ...] = Field(default=(), description="pages in their order; all of them if empty")
    dwell: Duration = Field(default=30.0, ge=5, description="how long a page is shown")
    screens: tuple[Screen, ...] = Field(default=(), max_length=16, description="the primary screen if empty")
    playlists: tuple[Playlist, ...] = Field(default=(), description="other pages at certain times")
    takeover: Takeover = Takeover()
    night: Night | None = Field(default=None, description="darker at night")
    density: Density = Field(default="standard", description="how large everything is on screens that say nothing else")
    reduced_motion: bool = Field(default=False, description="nothing flashes and nothing shifts")
    private: bool = Field(default=False, description="hide names and money from the start; the key P does the same")
    private_labels: tuple[str, ...] = Field(
        default=("host", "instance", "user", "customer", "ip", "email", "account"),
        description="labels whose values are hidden",
    )

    @field_validator("timezone")
    @classmethod
    def _known(cls, name: str) -> str:
        return name if name == "system" else known_zone(name)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        names = [screen.name for screen in self.screens]
        twice = next((name for name in names if names.count(name) > 1), None)
        if twice is not None:
            raise ValueError(at_place("screens", phrase("{name} is there twice", name=twice)))
        return self


def pages_named(wall: Wall) -> Iterator[tuple[Where, str]]:
    """Yield every page that a wall's settings name, with its place below `wall`."""
    lists: list[tuple[Where, tuple[str, ...]]] = [(("pages",), wall.pages)]
    lists += [(("screens", place, "pages"), screen.pages) for place, screen in enumerate(wall.screens)]
    lists += [(("playlists", place, "pages"), listed.pages) for place, listed in enumerate(wall.playlists)]
    for where, names in lists:
        for place, name in enumerate(names):
            yield (*where, place), name
    yield ("takeover", "page"), wall.takeover.page
    for domain, name in wall.takeover.pages.items():
        yield ("takeover", "pages", domain.value), name


def density_for(diagonal_in: float, distance_m: float) -> Density:
    """Return how large everything has to be on a screen of 16:9 to be read from a distance.

    Capitals of 10 minutes of arc are just readable at high contrast. Where a row is clearly larger, more fits; where it
    is smaller, everything has to grow.
    """
    width = diagonal_in * _INCH_M * 16 / (16**2 + 9**2) ** 0.5
    minutes = 3437.75 * width * _ROW_M / distance_m
    return "near" if minutes >= _NEAR_ROW else "standard" if minutes >= _FAR_ROW else "far"


def known_zone(name: str) -> str:
    """Return `name` if it is a time zone of the database. Raises ValueError."""
    if name not in zoneinfo.available_timezones():
        raise ValueError(phrase("{name} is not a time zone; write one such as Europe/Berlin or UTC", name=repr(name)))
    return name
