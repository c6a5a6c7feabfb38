"""What a probe target can be told to check."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    HttpUrl,
    Tag,
    WithJsonSchema,
    field_validator,
    model_validator,
)

from noc_app.config.fields import Strict
from noc_app.config.target import TargetConfig
from noc_app.connectors.kit import plain
from noc_app.model import Severity
from noc_app.model.said import phrase

KINDS = ("http", "tcp", "tls", "dns", "icmp")
DNS_PORT = 53
NAME_LIMIT = 253
HTTPS_PORT = 443
_NO_NAME = phrase("{value} is not a DNS name")
_ADDRESS = re.compile(r"^(?:\[(?P<v6>[^\[\]]+)\]|(?P<host>[^\s:\[\]/]+)):(?P<port>\d{1,5})$")
_STATUS = re.compile(r"^([1-5]\d\d)(?:-([1-5]\d\d))?$")
_DNS_LABEL = re.compile(r"^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$")


@dataclass(frozen=True, slots=True)
class Address:
    """A host, by name or IP address, and a port."""

    host: str
    port: int

    @property
    def text(self) -> str:
        """Return the address as it is written in the configuration."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def address(text: object) -> Address:
    """Return `text` (`db-1:5432`, `[2001:db8::1]:443`) as an address. Raises ValueError."""
    if isinstance(text, Address):
        return text
    found = _ADDRESS.match(text) if isinstance(text, str) else None
    if found is None or not 0 < int(found["port"]) < 2**16:
        wrong = phrase("{value} is not host:port; write one such as db-1:5432 or [2001:db8::1]:443", value=repr(text))
        raise ValueError(wrong)
    return Address(found["v6"] or found["host"], int(found["port"]))


def dns_server(text: object) -> Address:
    """Return `text`, an IP address with or without a port, as an address. Raises ValueError."""
    if isinstance(text, str) and _is_ip(text):
        return Address(text, DNS_PORT)
    try:
        server = address(text)
    except ValueError:
        server = Address("", 0)
    if not _is_ip(server.host):
        wrong = phrase("{value} is not the IP address of a DNS server; write one such as 192.0.2.53", value=repr(text))
        raise ValueError(wrong)
    return server


def status_ranges(value: object) -> tuple[tuple[int, int], ...]:
    """Return `value` (200, "200-399", or a list of such) as inclusive ranges. Raises ValueError."""
    ranges = []
    for part in value if isinstance(value, list | tuple) else [value]:
        if isinstance(part, tuple):
            ranges.append(part)
            continue
        found = _STATUS.match(str(part))
        if found is None or int(found[2] or found[1]) < int(found[1]):
            raise ValueError(
                phrase("{value} is not an HTTP status; write 200, 200-399 or a list of such", value=repr(part))
            )
        ranges.append((int(found[1]), int(found[2] or found[1])))
    if not ranges:
        raise ValueError(phrase("name at least one HTTP status"))
    return tuple(ranges)


def one_or_more(value: object) -> object:
    """Return a single text as a list of one."""
    return (value,) if isinstance(value, str) else value


def ascii_name(name: object) -> str:
    """Return a DNS name in the form in which it travels. Raises ValueError."""
    if not isinstance(name, str):
        raise ValueError(_NO_NAME.of(value=repr(name)))  # noqa: TRY004 - pydantic reports a ValueError
    try:
        travels = name.rstrip(".").encode("idna").decode("ascii") if not name.isascii() else name.rstrip(".")
    except UnicodeError as error:
        raise ValueError(_NO_NAME.of(value=repr(name))) from error
    if not 0 < len(travels) <= NAME_LIMIT or not all(_DNS_LABEL.match(label) for label in travels.split(".")):
        raise ValueError(_NO_NAME.of(value=repr(name)))
    return travels


_TEXT_SCHEMA = {"type": "string"}
_TEXTS_SCHEMA = {"anyOf": [_TEXT_SCHEMA, {"type": "array", "items": _TEXT_SCHEMA}]}
_STATUS_SCHEMA = {"anyOf": [{"type": "integer"}, _TEXT_SCHEMA, {"type": "array", "items": {}}]}

HostPort = Annotated[Address, BeforeValidator(address), WithJsonSchema(_TEXT_SCHEMA)]
DnsServer = Annotated[Address, BeforeValidator(dns_server), WithJsonSchema(_TEXT_SCHEMA)]
PlainName = Annotated[str, BeforeValidator(lambda name: plain(name) if isinstance(name, str) else name)]
DnsName = Annotated[str, BeforeValidator(ascii_name)]
Texts = Annotated[tuple[str, ...], BeforeValidator(one_or_more), WithJsonSchema(_TEXTS_SCHEMA)]
StatusRanges = Annotated[tuple[tuple[int, int], ...], BeforeValidator(status_ranges), WithJsonSchema(_STATUS_SCHEMA)]


class CheckBase(Strict):
    """What every check has."""

    name: PlainName = Field(min_length=1, max_length=60, description="unique in this target; shown on the board")
    severity: Literal["information", "warning", "major", "critical"] = Field(
        default="major", description="severity of the alert while the check fails"
    )

    @property
    def alert_severity(self) -> Severity:
        """Return the severity of the alert while the check fails."""
        return Severity[self.severity.upper()]


class HttpRequest(Strict):
    """One request. Redirects are not followed: their status is the answer. No proxy is used."""

    url: HttpUrl = Field(description="what is asked")
    method: Literal["GET", "HEAD", "OPTIONS"] = Field(default="GET", description="how it is asked")
    expect_status: StatusRanges = Field(
        default=((200, 399),), description="statuses that are fine, such as 200 or 200-399"
    )
    contains: Texts = Field(default=(), description="each must be in the first megabyte of the body")
    not_contains: Texts = Field(default=(), description="none may be in the body")
    ca_file: str | None = Field(default=None, description="trust this authority instead of the system's")
    dashboard: PlainName = Field(
        default="",
        max_length=60,
        description="name under which the load time of the page itself, not of what a browser draws, is on Data and BI",
    )

    @field_validator("url")
    @classmethod
    def _no_credentials(cls, url: HttpUrl) -> HttpUrl:
        if url.username or url.password:
            raise ValueError(phrase("leave user and password out of the address: a probe does not sign in"))
        return url

    @model_validator(mode="after")
    def _body_to_search(self) -> Self:
        if self.method == "HEAD" and (self.contains or self.not_contains):
            raise ValueError(phrase("the answer to HEAD has no body to search; use GET"))
        if self.method != "GET" and self.dashboard:
            raise ValueError(phrase("a dashboard is loaded with GET"))
        return self


class HttpCheck(CheckBase):
    """An HTTP request and what its answer must be."""

    http: HttpRequest

    @property
    def peer(self) -> str:
        """Return what is asked."""
        return str(self.http.url)


class TcpCheck(CheckBase):
    """A TCP connection that must be accepted."""

    tcp: HostPort = Field(description="HOST:PORT to connect to")

    @property
    def peer(self) -> str:
        """Return what is asked."""
        return self.tcp.text


class TlsCheck(CheckBase):
    """A TLS handshake: who vouches for the peer, and for how long."""

    tls: HostPort = Field(description="HOST:PORT to shake hands with")
    server_name: str | None = Field(default=None, description="name to ask for and to verify; the host if empty")
    ca_file: str | None = Field(default=None, description="trust this authority instead of the system's")

    @property
    def peer(self) -> str:
        """Return what is asked; the usual port is left out."""
        return self.tls.host if self.tls.port == HTTPS_PORT else self.tls.text


class DnsCheck(CheckBase):
    """A name that must resolve, through the system or through one server."""

    dns: DnsName = Field(description="name to look up")
    type: Literal["A", "AAAA"] = Field(default="A", description="which record")
    server: DnsServer | None = Field(default=None, description="ask this server over UDP instead of the system")
    expect: Texts = Field(default=(), description="addresses that must be among the answers")

    @field_validator("expect")
    @classmethod
    def _addresses(cls, expect: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(ipaddress.ip_address(text)) for text in expect)

    @property
    def peer(self) -> str:
        """Return what is asked."""
        return self.dns


class IcmpCheck(CheckBase):
    """Echo requests that must be answered."""

    icmp: str = Field(min_length=1, max_length=NAME_LIMIT, description="name or address to ping")
    count: int = Field(default=3, ge=1, le=20, description="packets of one check")

    @property
    def peer(self) -> str:
        """Return what is asked."""
        return self.icmp


AnyCheck: TypeAlias = HttpCheck | TcpCheck | TlsCheck | DnsCheck | IcmpCheck


def kind_of(check: object) -> str | None:
    """Return which of the kinds a check is, None if it is none or more than one."""
    given = check if isinstance(check, Mapping) else getattr(check, "__dict__", {})
    kinds = [kind for kind in KINDS if kind in given]
    return kinds[0] if len(kinds) == 1 else None


Check = Annotated[
    Annotated[HttpCheck, Tag("http")]
    | Annotated[TcpCheck, Tag("tcp")]
    | Annotated[TlsCheck, Tag("tls")]
    | Annotated[DnsCheck, Tag("dns")]
    | Annotated[IcmpCheck, Tag("icmp")],
    Discriminator(
        kind_of,
        custom_error_type="one_kind",
        custom_error_message=f"give each check a name and exactly one of {', '.join(KINDS)}",
    ),
]


class ProbeConfig(TargetConfig):
    """Services that are asked from this machine. `timeout` is for all checks of one poll together."""

    kind: Literal["probe"] = "probe"
    checks: tuple[Check, ...] = Field(
        min_length=1, title="Checks", description="what is asked, each with a name: http, tcp, tls, dns or icmp"
    )

    @model_validator(mode="after")
    def _unique_names(self) -> Self:
        names = [check.name for check in self.checks]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(phrase("two checks are named {name}; give each its own name", name=repr(twice[0])))
        return self


def _is_ip(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
