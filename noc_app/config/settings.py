"""What a configuration file may say. Targets and rules are checked one by one, see load.py."""

import re
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from noc_app.config.desk import Desk
from noc_app.config.fields import Duration, Strict
from noc_app.config.journal import AuditSettings, JournalPlace
from noc_app.config.messages import EXACTLY_ONE
from noc_app.config.noise import CorrelationConfig, FlappingConfig
from noc_app.config.notify import Notify
from noc_app.config.target import ID_PATTERN
from noc_app.config.wall import Wall
from noc_app.model import Labels, Rule, Severity, labels_of
from noc_app.model.said import phrase

_COUNT = re.compile(r"(\d{1,3}) of (\d{1,3})")
_MOST = 100
_INVESTIGATING = phrase("investigating")


def _count(given: object) -> tuple[int, int]:
    """Return (count, of) of a text such as `3 of 5`. Raises ValueError."""
    found = _COUNT.fullmatch(given.strip()) if isinstance(given, str) else None
    if found is None or not 1 <= int(found[1]) <= int(found[2]) <= _MOST:
        raise ValueError(phrase("{given} is no count; write one such as 3 of 5", given=repr(given)))
    return int(found[1]), int(found[2])


Count = Annotated[
    tuple[int, int],
    BeforeValidator(_count),
    WithJsonSchema({"type": "string", "pattern": r"^\d{1,3} of \d{1,3}$"}),
]


class RuleConfig(Strict):
    """One rule of the user's own: exactly one of above, below and absent."""

    id: str = Field(pattern=ID_PATTERN, description="lower-case letters, digits and hyphens; unique")
    title: str = Field(min_length=1, max_length=80, description="what its alert is called")
    signal: str = Field(description="id in the catalogue, or of a signal of your own")
    labels: dict[str, str] = Field(default_factory=dict, description="only series with these labels")
    above: float | None = Field(default=None, description="it fires above this value, in the signal's unit")
    below: float | None = Field(default=None, description="it fires below this value, in the signal's unit")
    absent: bool = Field(default=False, description="it fires without fresh evidence")
    clear: float | None = Field(default=None, description="it clears only beyond this level (dead-band)")
    count: Count = Field(default=(1, 1), description="such as 3 of 5: so many of the last readings")
    for_: Duration = Field(default=0.0, alias="for", ge=0, description="the condition must hold this long")
    clear_for: Duration = Field(default=0.0, ge=0, description="and be gone this long before the alert clears")
    severity: Literal["warning", "major", "critical"] = Field(default="warning", description="how bad its alert is")
    runbook: str = Field(default="", max_length=2000, description="address of what to do then")

    @model_validator(mode="after")
    def _one_condition(self) -> Self:
        if (self.above is not None) + (self.below is not None) + self.absent != 1:
            raise ValueError(EXACTLY_ONE.of(names=("above", "below", "absent")))
        if self.absent and (self.clear is not None or self.count != (1, 1)):
            raise ValueError(phrase("`clear` and `count` are about values; a rule for absence has none"))
        if self.clear is not None and self.above is not None and self.clear > self.above:
            raise ValueError(
                phrase("`clear` must not be over `above`: the alert would clear while its condition holds")
            )
        if self.clear is not None and self.below is not None and self.clear < self.below:
            raise ValueError(
                phrase("`clear` must not be under `below`: the alert would clear while its condition holds")
            )
        return self

    def rule(self) -> Rule:
        """Return the rule as the program uses it."""
        labels: Labels = labels_of(self.labels)
        return Rule(
            id=self.id,
            title=self.title,
            signal=self.signal,
            labels=labels,
            above=self.above,
            below=self.below,
            absent=self.absent,
            clear=self.clear,
            count=self.count[0],
            of=self.count[1],
            for_s=self.for_,
            clear_for_s=self.clear_for,
            severity=Severity[self.severity.upper()],
            runbook_url=self.runbook,
        )


class AckSettings(Strict):
    """Acknowledgements."""

    for_: Duration = Field(
        default=1800.0, alias="for", gt=0, title="Lasts", description="how long one lasts by default"
    )
    endless: bool = Field(default=True, description="whether the desk offers one until the alert clears")
    reason: str = Field(
        default_factory=_INVESTIGATING.of,  # as a plain default no schema could hold it
        json_schema_extra={"default": _INVESTIGATING},
        max_length=500,
        title="Usual reason",
        description="the desk writes it into the note of one, where typing replaces it; may be empty",
    )


class ShelveSettings(Strict):
    """The shelf."""

    max: Duration = Field(
        default=28800.0, gt=0, title="Longest", description="how long an alert may stay on it at most"
    )


class EscalationStep(Strict):
    """One step of the escalation chain."""

    name: str = Field(min_length=1, max_length=60, description="who gets the alert; it is recorded, nobody is called")


class Settings(Strict):
    """A whole configuration file, apart from its targets and rules."""

    language: Literal["system", "en", "de", "es", "fr", "tr"] = Field(
        default="system",
        title="Language",
        description="of everything on the screen that no backend wrote; system is that of the user's session",
    )
    signals: tuple[Path, ...] = Field(default=(), description="catalogue files of your own, relative to this file")
    pages: tuple[Path, ...] = Field(default=(), description="page files of your own, or folders of them")
    journal: JournalPlace | None = Field(
        default=None, description="file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given"
    )
    audit: AuditSettings = AuditSettings()
    operator: str = Field(default="", max_length=60, description="who acts here; the login name if empty")
    start: Literal["desk", "wall", "both"] = Field(
        default="desk", description="what this seat is for: it opens when no command is given"
    )
    wall: Wall = Wall()
    desk: Desk = Desk()
    ack: AckSettings = AckSettings()
    shelve: ShelveSettings = ShelveSettings()
    escalation: tuple[EscalationStep, ...] = Field(default=(), description="who is asked one after the other")
    notify: Notify = Notify()
    flapping: FlappingConfig = FlappingConfig()
    correlation: CorrelationConfig = CorrelationConfig()
