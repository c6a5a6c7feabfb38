"""What a configuration file may say. Targets and rules are checked one by one, see load.py."""

from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from noc_app.config.fields import Duration, Strict
from noc_app.config.journal import AuditSettings, JournalPlace
from noc_app.config.target import ID_PATTERN
from noc_app.config.wall import Wall
from noc_app.model import Labels, Rule, Severity, labels_of


class RuleConfig(Strict):
    """One rule of the user's own: exactly one of above, below and absent."""

    id: str = Field(pattern=ID_PATTERN)
    title: str = Field(min_length=1, max_length=80)
    signal: str
    labels: dict[str, str] = Field(default_factory=dict, description="only series with these labels")
    above: float | None = None
    below: float | None = None
    absent: bool = False
    for_: Duration = Field(default=0.0, alias="for", ge=0, description="the condition must hold this long")
    clear_for: Duration = Field(default=0.0, ge=0, description="and be gone this long before the alert clears")
    severity: Literal["warning", "major", "critical"] = "warning"
    runbook: str = Field(default="", max_length=2000)

    @model_validator(mode="after")
    def _one_condition(self) -> Self:
        if (self.above is not None) + (self.below is not None) + self.absent != 1:
            raise ValueError("give exactly one of above, below, absent")
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
            for_s=self.for_,
            clear_for_s=self.clear_for,
            severity=Severity[self.severity.upper()],
            runbook_url=self.runbook,
        )


class AckSettings(Strict):
    """Acknowledgements."""

    for_: Duration = Field(default=1800.0, alias="for", gt=0, description="how long one lasts by default")


class Settings(Strict):
    """A whole configuration file, apart from its targets and rules."""

    signals: tuple[Path, ...] = Field(default=(), description="catalogue files of your own, relative to this file")
    pages: tuple[Path, ...] = Field(default=(), description="page files of your own, or folders of them")
    journal: JournalPlace | None = Field(
        default=None, description="file of the journal, or postgresql://LOGIN@HOST/DATABASE; a usual file if not given"
    )
    audit: AuditSettings = AuditSettings()
    operator: str = Field(default="", max_length=60, description="who acts here; the login name if empty")
    wall: Wall = Wall()
    ack: AckSettings = AckSettings()
