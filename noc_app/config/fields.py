"""The kinds of value that configuration files hold."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from noc_app.config.duration import seconds
from noc_app.config.messages import EXACTLY_ONE

DURATION_PATTERN = r"^(\d+(\.\d+)?(ms|s|m|h|d|w))+$"

Duration = Annotated[
    float,
    BeforeValidator(seconds),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": DURATION_PATTERN}, {"type": "number"}]}),
]


class Strict(BaseModel):
    """Base of every configuration model: immutable, and a key that nobody knows is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, slots=True)
class Choices:
    """Marks a list of names of which these are known: a form offers them, and does not fold the field away."""

    of: Callable[[], tuple[str, ...]]


class SecretRef(Strict):
    """Where a secret is kept. Exactly one of the three: the secret itself never stands in a file."""

    env: str | None = Field(default=None, description="name of an environment variable")
    keyring: str | None = Field(default=None, description="name of an entry in the system keyring, service noc-app")
    file: str | None = Field(default=None, description="path of a file that only its owner may read")

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if sum(v is not None for v in (self.env, self.keyring, self.file)) != 1:
            raise ValueError(EXACTLY_ONE.of(names=("env", "keyring", "file")))
        return self


class Basic(Strict):
    """A user name and a password."""

    username: str = Field(title="User")
    password: SecretRef = Field(title="Password")


class Header(Strict):
    """A header of the backend's own, such as X-Api-Key."""

    name: str = Field(pattern=r"^[A-Za-z0-9-]{1,64}$", title="Header", description="its name, such as X-Api-Key")
    value: SecretRef = Field(title="Value", description="where its value is kept")
    scheme: str = Field(
        default="",
        pattern=r"^[A-Za-z0-9]{0,32}$",
        title="Word before it",
        description="word before the value, such as Token or ApiKey",
    )


class Auth(Strict):
    """How to sign in: one of the three ways."""

    bearer: SecretRef | None = Field(default=None, title="Bearer token")
    basic: Basic | None = Field(default=None, title="User and password")
    header: Header | None = Field(default=None, title="A header of its own")

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(v is not None for v in (self.bearer, self.basic, self.header)) != 1:
            raise ValueError(EXACTLY_ONE.of(names=("bearer", "basic", "header")))
        return self


class Tls(Strict):
    """What to trust. Verification is on unless `verify: false` says otherwise, and then the board says so too."""

    ca_file: str | None = Field(
        default=None,
        title="Trusted authority",
        description="PEM file of the authorities to trust in place of the system's",
    )
    cert_file: str | None = Field(default=None, title="Our certificate", description="PEM file, where it asks for one")
    key_file: str | None = Field(default=None, title="Key of our certificate", description="PEM file")
    server_name: str | None = Field(
        default=None, title="Name in its certificate", description="if it is not that of the address"
    )
    verify: bool = Field(
        default=True, title="Check who it is", description="off: anybody could answer, and the board says so"
    )
    minimum: Literal["1.2", "1.3"] = Field(
        default="1.2", title="TLS at least", description="oldest version of TLS that is accepted"
    )
