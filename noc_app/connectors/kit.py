"""What a connector is made of.

A connector is one module with a config model, a session (the live side: `poll`, and commands if the backend knows
any), pure `parse` functions, and one `CONNECTOR` descriptor that the catalogue lists.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, runtime_checkable

from noc_app.config.fields import SecretRef
from noc_app.config.operation import Asked, Operation
from noc_app.config.target import TargetConfig
from noc_app.connectors.accounts import Rate
from noc_app.model import (
    Acknowledgement,
    Alert,
    Around,
    ConfigError,
    Domain,
    Lines,
    Matcher,
    MissingSecret,
    PastSeries,
    PollResult,
    Quiet,
)
from noc_app.model.said import Said, phrase

C = TypeVar("C", bound=TargetConfig)
T = TypeVar("T")

Headers: TypeAlias = Mapping[str, str]
Params: TypeAlias = Mapping[str, str | int | float | bool | Sequence[str]]

TEXT_LIMIT = 512  # characters of any text from outside that are kept for display
MARKS_LIMIT = 2  # combining marks in a row
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co"})  # controls, formats (bidi, zero width), surrogates, private use


@dataclass(frozen=True, slots=True)
class Answer:
    """A 2xx answer. Header names are lower case; `body` is decompressed and under the cap."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


class Http(Protocol):
    """A client bound to one target: base URL, credentials, deadline and caps are already in it.

    Every method returns a 2xx answer or raises a PollError. Paths are relative to the target's URL, whose own path
    prefix is kept; the empty path is the URL as it is written. Redirects are never followed. `headers` add to the
    target's own, and take the place of those with the same name.
    """

    async def get(self, path: str, params: Params | None = None, *, headers: Headers | None = None) -> Answer:
        """Read `path`."""

    async def post(
        self,
        path: str,
        *,
        json: object = None,
        form: Params | None = None,
        params: Params | None = None,
        bearer: str = "",
        headers: Headers | None = None,
    ) -> Answer:
        """Send `json` or `form` to `path`; `bearer` is a token of the session's own, in place of the target's."""

    async def put(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Replace what is at `path`."""

    async def patch(
        self, path: str, *, json: object, params: Params | None = None, headers: Headers | None = None
    ) -> Answer:
        """Change what is at `path`."""

    async def delete(self, path: str, *, headers: Headers | None = None) -> Answer:
        """Remove `path`."""

    def hide(self, secret: str) -> None:
        """Keep `secret`, which the session was given while it ran, out of every error from now on."""


class Decode(Protocol):
    """Runs a pure parse function, in a worker process when the body is large, so that no frame is lost."""

    async def __call__(self, parse: Callable[..., T], body: bytes, *args: Any) -> T:
        """Return `parse(body, *args)`. `parse` is a module-level function; its errors come through."""


def nowhere_else(address: str) -> Http:
    """Raise ConfigError: nobody makes clients here."""
    raise ConfigError("no other address can be asked here")


def no_secret(ref: SecretRef) -> str:
    """Raise MissingSecret: nobody looks secrets up here."""
    raise MissingSecret("no secrets can be looked up here")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a session may use of the world. `http` is there for targets with a URL; `clock` is Unix seconds UTC.

    `secret` looks up what the configuration only refers to, for backends that are signed in to by a call of their own;
    what it returns is in no error of `http`. Raises MissingSecret.

    `elsewhere` makes a client for another address, such as a vendor's sign-in or a webhook, under the bounds of this
    target and without its credentials. The address may be a secret: it is in no error. Raises ConfigError.
    """

    http: Http
    decode: Decode
    clock: Callable[[], float]
    secret: Callable[[SecretRef], str] = no_secret
    elsewhere: Callable[[str], Http] = nowhere_else


class Session(Protocol):
    """One target being watched. May keep counters between polls; holds no other state."""

    async def poll(self) -> PollResult:
        """Ask the backend once. Raises PollError."""


@runtime_checkable
class Closing(Session, Protocol):
    """A session that holds something of its own open, such as an address that it listens on."""

    async def aclose(self) -> None:
        """Let go of it; the session is not polled any more."""


@runtime_checkable
class Acknowledging(Session, Protocol):
    """A session whose backend can be told that somebody owns an alert."""

    async def acknowledge(self, alert: Alert, ack: Acknowledgement) -> str:
        """Own `alert` until `ack.until`; return the backend's reference. Raises CommandError."""

    async def unacknowledge(self, alert: Alert) -> None:
        """End our acknowledgement of `alert`. Raises CommandError."""


@runtime_checkable
class Commenting(Session, Protocol):
    """A session whose backend keeps words about an alert."""

    async def comment(self, alert: Alert, text: str, by: str) -> str:
        """Add `text` to `alert` in the name of `by`; return the backend's reference, empty if it gives none.

        It is called once: whether words arrived cannot be seen in an alert, so they are never sent again. Raises
        CommandError if the backend refuses, PollError if nobody knows.
        """


@runtime_checkable
class Silencing(Session, Protocol):
    """A session whose backend makes no noise about alerts that fulfil a set of conditions.

    Its polls report the silences in `PollResult.silences`: there they are read back.
    """

    async def silence(self, matchers: Sequence[Matcher], quiet: Quiet) -> str:
        """Silence what fulfils all of `matchers` until `quiet.until`; return the backend's reference.

        The same `quiet.intent` twice makes one silence. Raises CommandError and PollError.
        """

    async def expire(self, ref: str) -> None:
        """End a silence now, whoever made it; one that is over is fine. Raises CommandError and PollError."""


@runtime_checkable
class Downtiming(Session, Protocol):
    """A session whose backend knows a planned time of quiet for what one alert is about: its host, its service.

    Its polls report it as a Suppression of the kind "maintenance" with its `ref`: there it is read back.
    """

    async def downtime(self, alert: Alert, quiet: Quiet) -> str:
        """Begin one for `alert` that ends at `quiet.until`; return the backend's reference.

        The same `quiet.intent` twice makes one. Raises CommandError and PollError.
        """

    async def end_downtime(self, alert: Alert, ref: str) -> None:
        """End the one with the reference `ref` now; one that is over is fine. Raises CommandError and PollError."""


@runtime_checkable
class Resolving(Session, Protocol):
    """A session whose backend can be told that an alert is over. A later poll shows it: the alert goes."""

    async def resolve(self, alert: Alert, text: str, by: str) -> str:
        """End `alert` in the name of `by`, with `text` as the reason; return the backend's reference.

        One that is over is fine. Raises CommandError and PollError.
        """


@runtime_checkable
class Assigning(Session, Protocol):
    """A session whose backend knows who has to look after an alert."""

    async def assign(self, alert: Alert, to: str, by: str) -> str:
        """Give `alert` to `to`, a name or an address that the backend knows; return the backend's reference.

        It is read back before it returns. Raises CommandError and PollError.
        """


@runtime_checkable
class Rechecking(Session, Protocol):
    """A session whose backend can be asked to look again now, before its own schedule does."""

    async def recheck(self, alert: Alert) -> None:
        """Have what `alert` is about looked at now; a later poll shows it. Raises CommandError and PollError."""


@runtime_checkable
class Limited(Session, Protocol):
    """A session that knows beforehand what its credentials do not allow."""

    def denied(self) -> Mapping[Any, str]:
        """Return what may not be asked, by Verb or id of an operation, each with the reason in words."""


@runtime_checkable
class Operating(Session, Protocol):
    """A session whose backend can be told things that are not about an alert: restart, trigger, annotate."""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Return what it can be told; an attribute of the class, so that it is known without a backend."""

    def sends(self, asked: Asked) -> str:
        """Return what `operate` would send, for people: method, path and body, one line for each request.

        Nothing is sent. Raises CommandError for parameters that do not fit together.
        """

    async def operate(self, asked: Asked) -> str:
        """Do it; return the backend's reference, empty if it gives none. It is called once for each request.

        Raises CommandError if the backend refuses, PollError if nobody knows.
        """

    async def operated(self, asked: Asked) -> bool | None:
        """Return whether the backend shows that it took `asked`; None if that cannot be seen there.

        It is asked after each poll that was answered, for two minutes at most. It says that the request arrived, not
        that its work is done: the backend's own signals and alerts tell that. Raises CommandError if the backend shows
        that it failed, PollError if it cannot be asked.
        """


@runtime_checkable
class Remembering(Session, Protocol):
    """A session whose backend knows what was measured before this board was started."""

    async def past(self, start: float, end: float, step: float, *, only: str = "") -> Sequence[PastSeries]:
        """Return every series between two times, Unix seconds UTC, with a point each `step` seconds.

        With `only` those of one signal. What cannot be had is left out: it is a convenience, never evidence.
        Raises PollError if nothing can be asked.
        """


@runtime_checkable
class Telling(Session, Protocol):
    """A session whose backend keeps lines of logs, or events, of hosts and services."""

    @property
    def keeps_lines(self) -> bool:
        """Return whether it has been told where they are."""

    async def lines(self, around: Around) -> Lines:
        """Return the lines that `around` wants, the newest first. They are shown, and never evidence.

        It is asked when a person rests at a moment of a chart. Why some may be missing goes into the gap. Raises
        PollError if nothing can be asked.
        """


class Stage(StrEnum):
    """What a vendor says about an API of its own; what is not stable is said on the screen."""

    STABLE = ""
    BETA = "beta API"
    ALPHA = "alpha API"
    UNDOCUMENTED = "undocumented API"

    @property
    def words(self) -> str:
        """Return what the screen says of it, nothing if it is stable."""
        return _STAGES.get(self, "")


_STAGES = {
    Stage.BETA: phrase("beta API"),
    Stage.ALPHA: phrase("alpha API"),
    Stage.UNDOCUMENTED: phrase("undocumented API"),
}


def no_queries(config: Any) -> Mapping[str, str]:
    """Return nothing: this backend is not asked in a language of its own."""
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Connector(Generic[C]):
    """Everything the application knows about one backend product.

    `expects` returns the signal ids that a target with this configuration will supply: coverage counts them, and the
    board shows those that never came as "no data", not as absent. `queries` returns, for those that have one, the
    question in the backend's language. `alerts` says whether its polls report any. `rate` is what the vendor documents
    about the requests of one account, where it documents any.

    The docstring of a module for a vendor's product has the lines `API`, `Seen` with the versions it was tried with,
    and `Against` with what they were; `Alerts` says how bad alerts are: the README's table and the guide use them.
    """

    kind: str
    title: str
    domain: Domain
    config: type[C]
    open: Callable[[C, Tools], Session]
    expects: Callable[[C], tuple[str, ...]]
    queries: Callable[[C], Mapping[str, str]] = no_queries
    alerts: bool = True
    stage: Stage = Stage.STABLE
    rate: Rate | None = None


AnyConnector: TypeAlias = Connector[Any]


def few(names: Sequence[str], most: int) -> str:
    """Return the first `most` of `names`, and how many more there are."""
    shown, more = ", ".join(names[:most]), len(names) - most
    return phrase("{target} and {more} more", target=shown, more=more) if more > 0 else shown


def joined_gaps(gaps: Sequence[str]) -> str:
    """Return the first reason, and how many more there are."""
    if len(gaps) < 2:  # noqa: PLR2004 - one alone has no others
        return gaps[0] if gaps else ""
    return phrase("{first} (and {count} more)", first=gaps[0], count=len(gaps) - 1)


def dotted(*facts: str) -> str:
    """Return the facts that are not empty, with dots between them."""
    first, *more = [fact for fact in facts if fact] or [""]
    return phrase("{first} · {more}", first=first, more=dotted(*more)) if more else first


def plain(text: object, limit: int = TEXT_LIMIT) -> str:
    """Return `text` from outside made safe to show: one plain line, no control or bidi characters, capped.

    Stacked combining marks are cut after the second, so that no text grows out of its row. A sentence of ours that is
    safe stays one.
    """
    line = str(text)
    if len(line) <= limit and line.isascii() and line.isprintable() and line == " ".join(line.split()):
        return (
            text if isinstance(text, Said) else line
        )  # nearly every text; looking at each character takes twenty times as long
    kept: list[str] = []
    marks = 0
    for c in str(text)[: 4 * limit]:
        category = unicodedata.category(c)
        if c.isspace():
            kept.append(" ")
            marks = 0
        elif category not in _INVISIBLE:
            marks = marks + 1 if category == "Mn" else 0
            kept += [c] if marks <= MARKS_LIMIT else []
    line = " ".join("".join(kept).split())
    if isinstance(text, Said) and text == line and len(line) <= limit:
        return text
    return line if len(line) <= limit else line[: limit - 1] + "…"
