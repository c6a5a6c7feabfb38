"""The kinds of value that configuration files hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}
DURATION_PATTERN = r"^(\d+(\.\d+)?(ms|s|m|h|d|w))+$"


def seconds(text: object) -> float:
    """Return `text` in seconds: `10s`, `1m30s`, `2h`, `1d`, or a bare number of seconds. Raises ValueError."""
    if isinstance(text, int | float) and not isinstance(text, bool):
        return float(text)
    if not isinstance(text, str) or not text.strip():
        raise ValueError("write a duration such as 10s, 5m or 2h")
    total, at = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != at:
            break
        total, at = total + float(part[1]) * _SECONDS[part[2]], part.end()
    if at != len(text.rstrip()):
        raise ValueError(f"{text!r} is not a duration; write one such as 10s, 1m30s or 2h")
    return total


def duration_words(length_s: float) -> str:
    """Return a number of seconds as it would be written: `10s`, `90s`, `2h`."""
    for name, size in reversed(_SECONDS.items()):
        if size >= 1.0 and length_s >= size and length_s % size == 0:
            return f"{length_s / size:g}{name}"
    return f"{length_s:g}s"


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
            raise ValueError("give exactly one of env, keyring, file")
        return self


class Basic(Strict):
    """A user name and a password."""

    username: str = Field(title="User")
    password: SecretRef = Field(title="Password")


class Header(Strict):
    """A header of the backend's own, such as X-Api-Key."""

    name: str = Field(pattern=r"^[A-Za-z0-9-]{1,64}$", title="Header")
    value: SecretRef = Field(title="Value")
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
            raise ValueError("give exactly one of bearer, basic, header")
        return self


class Tls(Strict):
    """What to trust. Verification is on unless `verify: false` says otherwise, and then the board says so too."""

    ca_file: str | None = Field(
        default=None, title="Trusted authority", description="file of the authority that signed its certificate"
    )
    cert_file: str | None = Field(default=None, title="Our certificate", description="file, where it asks for one")
    key_file: str | None = Field(default=None, title="Key of our certificate", description="file")
    server_name: str | None = Field(default=None, title="Name in its certificate", description="if it is another")
    verify: bool = Field(default=True, title="Check who it is", description="no: anybody could answer in its place")
    minimum: Literal["1.2", "1.3"] = Field(default="1.2", title="TLS at least")
