"""Where the journal is, and what keeps its audit honest."""

from pathlib import Path
from typing import Annotated, Self
from urllib.parse import unquote, urlsplit

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from noc_app.config.fields import SecretRef, Strict, Tls
from noc_app.model.said import in_turn, phrase

SCHEMES = frozenset({"postgresql", "postgresql+pg8000"})
_USUAL_PORT = 5432
_FORM = phrase("write postgresql://LOGIN@HOST/DATABASE")


class SharedJournal(Strict):
    """A journal that several desks share, in PostgreSQL. Everybody signs in with a login of their own."""

    url: str = Field(description="postgresql://LOGIN@HOST[:PORT]/DATABASE; the password never stands here")
    password: SecretRef | None = None
    tls: Tls = Tls()

    @model_validator(mode="after")
    def _usable(self) -> Self:
        if self.url.startswith("postgresql+") and self.scheme not in SCHEMES:
            raise ValueError(in_turn((_FORM, phrase("there is one driver"))))
        found = urlsplit(self.url)
        if found.password is not None:
            raise ValueError(
                phrase(
                    "the password does not belong here: give {reference} or another reference",
                    reference="`password: {env: ...}`",
                )
            )
        if self.scheme not in SCHEMES or not (self.login and self.host and self.database):
            raise ValueError(_FORM)
        if found.query:
            raise ValueError(phrase("the address takes no options; `tls:` says whom to trust"))
        return self

    @property
    def scheme(self) -> str:
        """Return the part before the colon."""
        return urlsplit(self.url).scheme

    @property
    def login(self) -> str:
        """Return who signs in."""
        return unquote(urlsplit(self.url).username or "")

    @property
    def host(self) -> str:
        """Return the name or the address of the server."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """Return the port of the server."""
        return urlsplit(self.url).port or _USUAL_PORT

    @property
    def database(self) -> str:
        """Return the name of the database."""
        return unquote(urlsplit(self.url).path.lstrip("/"))


def _shared_if_address(value: object) -> object:
    """Read a bare address as a shared journal without a password; one of another kind is refused, and is no file."""
    if isinstance(value, str) and ("://" in value or value.startswith("postgres")):
        return {"url": value}
    return value


def _which(value: object) -> str:
    return "address" if isinstance(value, dict | SharedJournal) else "file"


JournalPlace = Annotated[
    Annotated[Path, Tag("file")] | Annotated[SharedJournal, Tag("address")],
    Discriminator(_which),
    BeforeValidator(_shared_if_address),
]


class AuditSettings(Strict):
    """The audit: who did what when and why, signed with a key and anchored outside the journal."""

    key: SecretRef | None = Field(
        default=None, description="signs it, the same on every desk; for a journal of this machine one is made"
    )
    anchor: Path | None = Field(default=None, description="a second file that remembers how far the audit has come")
