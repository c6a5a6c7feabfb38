"""What is asked over HTTP and what is answered, without sockets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class NotServed(Exception):
    """A path or method that this API does not have."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: `path` without the prefix of its source, the parameters of address and form together, the body.

    The names of `headers` are in lower case.
    """

    method: str
    path: str
    parameters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def only(self, name: str) -> str:
        """Return the first value of a parameter, empty if it was not given."""
        return next(iter(self.parameters.get(name, ())), "")


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and what is sent as JSON."""

    status: int
    content: Any


class Api(Protocol):
    """One simulated program."""

    def answer(self, asked: Asked) -> Answer:
        """Return the answer to one request. Raises NotServed."""
