"""Silences: a set of conditions on labels, who made it and until when. The matching is pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

VALUE_LIMIT = 512  # characters of a label's value that an expression is tried on
_REPEATS_LIMIT = 3
_NAME = re.compile(r"[^\s=!~{},\"]+")
_WRITTEN = re.compile(rf"\s*({_NAME.pattern})\s*(=~|!~|!=|=)\s*(.*?)\s*", re.DOTALL)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_IN_ROW = re.compile(rf"\s*({_NAME.pattern}\s*(?:=~|!~|!=|=)\s*{_QUOTED.pattern})\s*(?:,|$)", re.DOTALL)
_TOO_HEAVY = "this expression repeats what repeats itself, or too often, and could take for ever; write it simpler"


@dataclass(frozen=True, slots=True)
class Matcher:
    """One condition on one label, as Alertmanager defines it: a label that is not there counts as empty.

    An expression must match the whole value. Raises ValueError if it is none, or one that could take for ever.
    """

    name: str
    value: str
    is_regex: bool = False
    is_equal: bool = True
    _pattern: "re.Pattern[str] | None" = field(default=None, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("a condition needs the name of a label")
        if self.is_regex:
            object.__setattr__(self, "_pattern", _compiled(self.value))

    def matches(self, labels: Mapping[str, str]) -> bool:
        """Return whether the condition holds for `labels`."""
        value = labels.get(self.name, "")
        if self._pattern is None:
            found = value == self.value
        else:
            found = self._pattern.fullmatch(value[:VALUE_LIMIT]) is not None
        return found is self.is_equal

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
            raise ValueError(f"{text!r} is no condition on a label; write NAME=VALUE, NAME!=, NAME=~ or NAME!~")
        name, sign, value = found.groups()
        return cls(name, _unquoted(value), is_regex=sign.endswith("~"), is_equal=not sign.startswith("!"))

    @classmethod
    def parse_all(cls, text: str) -> tuple[Self, ...]:
        """Return the conditions that `matcher_text` wrote. Raises ValueError."""
        left, found = text.strip().removeprefix("{").removesuffix("}"), []
        while left:
            part = _IN_ROW.match(left)
            if part is None:
                raise ValueError(f"{text!r} are no conditions on labels")
            found.append(cls.parse(part[1]))
            left = left[part.end() :]
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """An operator's wish that something makes no noise until `until`. `intent` is unique and makes retries harmless."""

    intent: str
    by: str
    at: float
    until: float
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A silence as its backend reports it. Times are Unix seconds UTC; `intent` is ours if it was made here."""

    id: str
    by: str
    comment: str
    starts_at: float
    ends_at: float
    matchers: tuple[Matcher, ...] = ()
    intent: str = ""


def hides(matchers: Sequence[Matcher], labels: Iterable[tuple[str, str]]) -> bool:
    """Return whether a silence with all of `matchers` hides an alert with `labels`."""
    pairs = dict(labels)
    return bool(matchers) and all(m.matches(pairs) for m in matchers)


def matcher_text(matchers: Iterable[Matcher]) -> str:
    """Return a set of conditions in one line: `{alertname="Full",host=~"db-.*"}`."""
    return "{" + ",".join(m.text for m in matchers) + "}"


def exactly(labels: Iterable[tuple[str, str]]) -> tuple[Matcher, ...]:
    """Return the conditions that name every label of one alert. Raises ValueError for an alert without labels."""
    found = tuple(Matcher(name, value) for name, value in labels if value)
    if not found:
        raise ValueError("the alert has no labels, so a silence would hide every alert")
    return found


def refusal_of(matchers: Sequence[Matcher]) -> str:
    """Return why `matchers` cannot make a silence, empty if they can: one that all labels fulfil would hide all."""
    if not matchers:
        return "a silence needs at least one condition"
    if all(m.matches({}) for m in matchers):
        return "these conditions hold for alerts without any of the labels too: the silence would hide every alert"
    return ""


def _unquoted(value: str) -> str:
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        return re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value[1:-1], flags=re.DOTALL)
    return value


def _compiled(expression: str) -> "re.Pattern[str]":
    if _heavy(expression):
        raise ValueError(_TOO_HEAVY)
    try:
        return re.compile(expression)
    except re.error as error:
        raise ValueError(f"{expression!r} is no expression: {error}") from error


def _heavy(expression: str) -> bool:
    """Return whether trying `expression` could take for ever: repetition in repetition, or much of it in a row."""
    plain = re.sub(r"\\.", "x", expression, flags=re.DOTALL)
    plain = re.sub(r"\[\^?\]?[^\]]*\]", "x", plain)
    if len(re.findall(r"[*+]|\{\d*,\d*\}", plain)) > _REPEATS_LIMIT:
        return True
    open_groups: list[bool] = []  # whether each holds what can be matched in more than one way
    for place, c in enumerate(plain):
        if c == "(":
            open_groups.append(False)
        elif c == ")" and open_groups:
            ways = open_groups.pop()
            if ways and plain[place + 1 : place + 2] in {"*", "+", "{"}:
                return True
            if ways and open_groups:
                open_groups[-1] = True
        elif c in "*+{|?" and open_groups and plain[place - 1 : place + 1] != "(?":
            open_groups[-1] = True
    return False
