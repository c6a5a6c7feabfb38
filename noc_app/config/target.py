"""What every target has in common, whatever backend it speaks to."""

from collections.abc import Sequence
from typing import ClassVar, Self

from pydantic import Field, HttpUrl
from typing_extensions import override

from noc_app.config.fields import Auth, Duration, Strict, Tls
from noc_app.config.yaml_file import Where
from noc_app.model import Labels, labels_of

ID_PATTERN = r"^[a-z0-9][a-z0-9-]{0,62}$"


class TargetConfig(Strict):
    """One entry under `targets:`; connectors subclass it to add their own keys."""

    id: str = Field(title="Id", pattern=ID_PATTERN, description="lower-case letters, digits and hyphens; unique")
    kind: str = Field(description="which system it is; each has its own page in the guide")
    title: str = Field(title="Name", default="", max_length=60, description="the name on the board; the id if empty")
    every: Duration = Field(title="Ask every", default=15.0, ge=1.0, le=86400.0, description="poll interval")
    timeout: Duration = Field(
        title="Answer within", default=10.0, gt=0.0, le=600.0, description="total time for one poll"
    )
    paused: str = Field(
        title="Paused", default="", max_length=120, description="why this target is not polled; empty means it is"
    )
    labels: dict[str, str] = Field(
        title="Labels", default_factory=dict, description="added to every signal of this target"
    )

    takes_queries: ClassVar[bool] = False  # whether pages may put questions of their own to it

    def with_queries(self, queries: Sequence[tuple[str, str]]) -> Self:
        """Return these settings with further questions as (signal id, expression), where `takes_queries` says so."""
        return self

    @property
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        """Return the signals that the user wrote into these settings, each with its place in them."""
        return ()

    @property
    def name(self) -> str:
        """Return the name to show."""
        return self.title or self.id

    @property
    def host(self) -> str:
        """Return the name or address of the machine that is asked, empty if it is this one or not one machine."""
        return ""

    @property
    def tcp_port(self) -> int:
        """Return the port that is connected to there, 0 if `host` is not reached by TCP."""
        return 0

    @property
    def extra_labels(self) -> Labels:
        """Return `labels` as a label set."""
        return labels_of(self.labels)


class HttpTargetConfig(TargetConfig):
    """A target that is reached over HTTP."""

    accept: ClassVar[str] = "*/*"  # what is asked for; some backends refuse a request that does not name their type

    url: HttpUrl = Field(title="Address", description="base address; a path prefix is kept")
    auth: Auth | None = Field(default=None, title="Sign in with", description="what shows who asks")
    tls: Tls = Field(default=Tls(), title="Encryption", description="whom to trust")
    concurrency: int = Field(title="At a time", default=4, ge=1, le=32, description="requests at a time")
    body_limit_mb: float = Field(
        title="Largest answer, MB", default=32.0, gt=0.0, le=1024.0, description="larger answers are refused"
    )

    @property
    @override
    def host(self) -> str:
        return (self.url.host or "").strip("[]")

    @property
    @override
    def tcp_port(self) -> int:
        return self.url.port or 0
