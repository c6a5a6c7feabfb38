"""The kinds of value that configuration files hold."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from noc_app.config.duration import seconds

DURATION_PATTERN = r"^(\d+(\.\d+)?(ms|s|m|h|d|w))+$"

Duration = Annotated[
    float,
    BeforeValidator(seconds),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": DURATION_PATTERN}, {"type": "number"}]}),
]


class Strict(BaseModel):
    """Base of every configuration model: immutable, and a key that nobody knows is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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

    username: str
    password: SecretRef


class Header(Strict):
    """A header of the backend's own, such as X-Api-Key."""

    name: str = Field(pattern=r"^[A-Za-z0-9-]{1,64}$", description="of the header, such as X-Api-Key")
    value: SecretRef = Field(description="where its value is kept")
    scheme: str = Field(
        default="", pattern=r"^[A-Za-z0-9]{0,32}$", description="word before the value, such as Token or ApiKey"
    )


class Auth(Strict):
    """How to sign in: one of the three ways."""

    bearer: SecretRef | None = None
    basic: Basic | None = None
    header: Header | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if sum(v is not None for v in (self.bearer, self.basic, self.header)) != 1:
            raise ValueError("give exactly one of bearer, basic, header")
        return self


class Tls(Strict):
    """What to trust. Verification is on unless `verify: false` says otherwise, and then the board says so too."""

    ca_file: str | None = Field(default=None, description="authorities to trust in place of the system's, as PEM")
    cert_file: str | None = Field(default=None, description="our own certificate, as PEM")
    key_file: str | None = Field(default=None, description="its private key, as PEM")
    server_name: str | None = Field(
        default=None, description="name in the certificate, if it is not that of the address"
    )
    verify: bool = Field(default=True, description="off: anybody could answer, and the board says so")
    minimum: Literal["1.2", "1.3"] = Field(default="1.2", description="oldest version of TLS that is accepted")
