"""Conditions on the labels of an alert, as Alertmanager writes them: `host=db-1`, `severity!=info`, `job=~api.*`."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from noc_app.model.alert import AlertEntry
from noc_app.model.pattern import TEXT_LIMIT, Pattern

_TEXT = re.compile(r"([A-Za-z_][A-Za-z0-9_.]*)\s*(=~|!~|!=|=)\s*(.*)", re.DOTALL)

Facts: TypeAlias = Mapping[str, str]
"""What an alert is known by: its labels, and in the board's own words `severity`, `target`, `domain` and `title`."""


class Operator(StrEnum):
    """How a label is compared."""

    IS = "="
    IS_NOT = "!="
    LIKE = "=~"
    NOT_LIKE = "!~"


@dataclass(frozen=True, slots=True)
class Matcher:
    """One condition. A label that is missing counts as empty, as in Alertmanager. `pattern` is set for =~ and !~."""

    name: str
    operator: Operator
    value: str
    pattern: Pattern | None = None

    def holds(self, facts: Facts) -> bool:
        """Return whether `facts` fulfil it. A value that is too long for a pattern fulfils neither =~ nor !~."""
        value = facts.get(self.name, "")
        if self.pattern is None:
            return (value == self.value) is (self.operator is Operator.IS)
        if len(value) > TEXT_LIMIT:
            return False
        return self.pattern.matches(value) is (self.operator is Operator.LIKE)


Matchers: TypeAlias = tuple[Matcher, ...]


def matcher(name: str, operator: Operator, value: str) -> Matcher:
    """Return the condition. Raises ValueError if a pattern is wrong."""
    like = operator in {Operator.LIKE, Operator.NOT_LIKE}
    return Matcher(name, operator, value, Pattern(value) if like else None)


def matcher_of(text: str) -> Matcher:
    """Return the condition that `text` says; the value may stand in double quotes. Raises ValueError."""
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"{text!r} is no condition; write one such as host=db-1, severity!=critical or job=~api.*")
    value = found[3].strip()
    quoted = len(value) > 1 and value[0] == value[-1] == '"'
    return matcher(found[1], Operator(found[2]), value[1:-1] if quoted else value)


def all_hold(matchers: Iterable[Matcher], facts: Facts) -> bool:
    """Return whether `facts` fulfil every one of `matchers`."""
    return all(m.holds(facts) for m in matchers)


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
