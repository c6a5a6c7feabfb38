"""Which raw series a PromQL expression reads. Pure.

An instant answer carries the time of the question, and a rate goes on for minutes after its series have ended. Only
the timestamps of the raw series say how old the evidence is, so their selectors are taken out of the expression.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_STRING = r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`"""
_TOKEN = re.compile(
    rf"""
    (?P<skip>\s+|\#[^\n]*)
    |(?P<text>{_STRING})
    |(?P<braces>\{{(?:[^{{}}"'`]|{_STRING})*\}})
    |(?P<range>\[[^\]]*\])
    |(?P<number>\.?\d[\w.]*)
    |(?P<name>[A-Za-z_:][\w:]*)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_LABEL_LISTS = frozenset({"by", "without", "on", "ignoring", "group_left", "group_right"})
_KEYWORDS = _LABEL_LISTS | {"and", "or", "unless", "atan2", "bool", "offset", "inf", "nan"}
# These speak of series that are not there: the age of nothing is no evidence.
_OF_NOTHING = frozenset({"absent", "absent_over_time"})


class _Token(NamedTuple):
    kind: str
    text: str


_END = _Token("other", "")


def selectors_of(expr: str) -> tuple[str, ...]:
    """Return the vector selectors that `expr` reads, each once, in order, without range, offset and functions."""
    tokens = [_Token(str(m.lastgroup), m.group()) for m in _TOKEN.finditer(expr) if m.lastgroup != "skip"]
    return tuple(dict.fromkeys(_selectors(tokens)))


def _selectors(tokens: list[_Token]) -> Iterator[str]:
    at = 0
    while at < len(tokens):
        token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else _END
        word = token.text.lower()
        if following.text == "(" and word in _LABEL_LISTS | _OF_NOTHING:
            at = _behind_parenthesis(tokens, at + 1)
            continue
        if token.kind == "braces":
            yield token.text
        elif _is_metric(token, following):
            at += following.kind == "braces"
            yield token.text + (following.text if following.kind == "braces" else "")
        at += 1


def _is_metric(token: _Token, following: _Token) -> bool:
    """Return whether a name is that of a metric: not a function, an aggregation before its labels, or a keyword."""
    if token.kind != "name" or token.text.lower() in _KEYWORDS:
        return False
    return following.text != "(" and following.text.lower() not in {"by", "without"}


def _behind_parenthesis(tokens: list[_Token], opening: int) -> int:
    depth = 0
    for at in range(opening, len(tokens)):
        depth += (tokens[at].text == "(") - (tokens[at].text == ")")
        if depth == 0:
            return at + 1
    return len(tokens)
