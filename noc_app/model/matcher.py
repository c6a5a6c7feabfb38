"""Conditions on the labels of an alert, as Alertmanager writes and means them: `host=db-1`, `job=~"api.*"`.

An expression must match the whole value and is one of RE2, as in Alertmanager: matching takes time in proportion to the
text, whatever somebody writes. References back and looks ahead are what makes others slow; they are refused.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, Self, TypeAlias

import re2
from typing_extensions import override

from noc_app.model.alert import AlertEntry
from noc_app.model.said import phrase

_NAME = re.compile(r"[^\s=!~{},\"]+")
_WRITTEN = re.compile(rf"\s*({_NAME.pattern})\s*(=~|!~|!=|=)\s*(.*?)\s*", re.DOTALL)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_IN_ROW = re.compile(rf"\s*({_NAME.pattern}\s*(?:=~|!~|!=|=)\s*{_QUOTED.pattern})\s*(?:,|$)", re.DOTALL)
_SHOWN = 60  # characters of an expression in a message

Facts: TypeAlias = Mapping[str, str]
"""What an alert is known by: its labels, and in the board's own words `severity`, `target`, `domain` and `title`."""


class _Expression(Protocol):
    """What is used of a compiled expression; its texts are bytes in UTF-8."""

    def fullmatch(self, text: bytes) -> object:
        """Return something true if the whole text matches."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """One condition on one label. A label that is not there counts as empty.

    Raises ValueError in words if it names no label, or if its expression is none.
    """

    name: str
    value: str
    is_regex: bool = False
    is_equal: bool = True
    _expression: _Expression | None = field(default=None, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError(phrase("a condition needs the name of a label"))
        if self.is_regex:
            object.__setattr__(self, "_expression", _compiled(self.value))

    @override
    def __reduce__(self) -> tuple[type["Matcher"], tuple[str, str, bool, bool]]:
        return Matcher, (self.name, self.value, self.is_regex, self.is_equal)

    def matches(self, facts: Facts) -> bool:
        """Return whether the condition holds for `facts`."""
        value = facts.get(self.name, "")
        if self._expression is None:
            return (value == self.value) is self.is_equal
        return bool(self._expression.fullmatch(_bytes(value))) is self.is_equal

    @property
    def text(self) -> str:
        """Return the condition as Alertmanager writes it: `host=~"db-.*"`."""
        sign = ("=~" if self.is_regex else "=") if self.is_equal else ("!~" if self.is_regex else "!=")
        escaped = self.value.replace("\\", "\\\\").replace("\n", "\\n").replace('"', '\\"')
        return f'{self.name}{sign}"{escaped}"'

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the condition written as `host=db-1`, `host!=db-1`, `host=~db-.*` or `host!~db-.*`, quoted or not.

        Raises ValueError.
        """
        found = _WRITTEN.fullmatch(text)
        if not found:
            raise ValueError(
                phrase(
                    "{given} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~", given=repr(text)
                )
            )
        name, sign, value = found.groups()
        return cls(name, _unquoted(value), is_regex=sign.endswith("~"), is_equal=not sign.startswith("!"))

    @classmethod
    def parse_all(cls, text: str) -> tuple[Self, ...]:
        """Return the conditions that `silence.matcher_text` wrote. Raises ValueError."""
        left, found = text.strip().removeprefix("{").removesuffix("}"), []
        while left:
            part = _IN_ROW.match(left)
            if part is None:
                raise ValueError(phrase("{given} are no conditions on labels", given=repr(text)))
            found.append(cls.parse(part[1]))
            left = left[part.end() :]
        return tuple(found)


Matchers: TypeAlias = tuple[Matcher, ...]


def all_hold(matchers: Iterable[Matcher], facts: Facts) -> bool:
    """Return whether `facts` fulfil every one of `matchers`."""
    return all(m.matches(facts) for m in matchers)


def facts_of(entry: AlertEntry) -> Facts:
    """Return what `entry` is matched by; the board's own words come before labels of the same name."""
    alert = entry.alert
    return {
        **dict(alert.labels),
        "severity": alert.severity.word,
        "target": entry.key.target,
        "domain": alert.domain.value,
        "title": alert.title,
    }


def _unquoted(value: str) -> str:
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value[1:-1], flags=re.DOTALL)
    return value


def _compiled(text: str) -> _Expression:
    """Return the expression `text`. Raises ValueError in words."""
    options = re2.Options()
    options.log_errors = False  # they are said here
    try:
        found: _Expression = re2.compile(_bytes(text), options)
    except re2.error as error:
        why = error.args[0] if error.args else ""
        said = why.decode(errors="replace") if isinstance(why, bytes) else str(why)
        none = phrase("{given} is no expression: {reason}", given=repr(text[:_SHOWN]), reason=said[: 2 * _SHOWN])
        raise ValueError(none) from error
    return found


def _bytes(text: str) -> bytes:
    """Return `text` in UTF-8; half a character, which JSON can bring, is a question mark."""
    return text.encode(errors="replace")
