"""What a backend of the tests is made of."""

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Backend:
    """`answers` maps (method, path) to (status, body), or to a function of the text that was sent that returns it.

    `at` is when the answers were current, Unix seconds.
    """

    answers: dict
    settings: dict = field(default_factory=dict)
    at: float = 1_700_000_000.0
    prefix: str = ""  # of the address
    headers: dict = field(default_factory=dict)


def said(value, status=200):
    """An answer in JSON."""
    return status, json.dumps(value).encode()
