"""The filter as a person writes it: `severity>=major host:~web -ack "free text"`.

A space means and, `|` means or, `-` means not, parentheses group. What is not understood is refused with its place and
how to write it: a filter that quietly means something else would hide alerts.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

from noc_app.alerting.filter import (
    DOMAINS,
    EVERYTHING,
    FIELDS,
    FLAGS,
    LABEL,
    SEVERITIES,
    STATES,
    AllOf,
    AnyOf,
    Filter,
    Flag,
    Not,
    Op,
    Term,
    Words,
    all_of,
    any_of,
    negated,
)
from noc_app.model import NocError
from noc_app.model.said import phrase

LONGEST, DEEPEST = 2000, 20
USUAL_LABELS = (
    "alertname",
    "cluster",
    "environment",
    "instance",
    "job",
    "namespace",
    "pod",
    "region",
    "service",
    "team",
)
_FIELD = re.compile(r"([A-Za-z_][\w./-]*)(:~|!=|>=|<=|[:=<>])")
_BARE = re.compile(r'[^\s|()"]+')
_SAFE = re.compile(r'[^\s|()":=<>!~-][^\s|()":=<>!~]*')
_DURATION = re.compile(r"(\d{1,7})(s|min|m|h|d|w)")
_UNITS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400, "w": 604800}
_OPS = {"=": Op.IS, "!=": Op.IS, **{op.value: op for op in Op}}
_ORDERED = frozenset({Op.LEAST, Op.MOST, Op.ABOVE, Op.BELOW})
_CHOICES = {"severity": SEVERITIES, "domain": DOMAINS, "state": STATES}


class NotUnderstood(NocError):
    """A filter that cannot be read; `at` is the place of the trouble, from 0, and the text says what to write."""

    def __init__(self, at: int, words: str) -> None:
        super().__init__(words)
        self.at = at


def parse(text: str, labels: Collection[str] = ()) -> Filter:
    """Return the filter that `text` means. `labels` may be written without `label.`. Raises NotUnderstood."""
    if len(text) > LONGEST:
        raise NotUnderstood(LONGEST, phrase("a filter has at most {most} characters", most=LONGEST))
    reader = _Reader(text, frozenset(labels) | frozenset(USUAL_LABELS))
    found = reader.either(0)
    if reader.at < len(text):
        raise NotUnderstood(reader.at, phrase("there is no ( before this )"))
    return found


def written(wanted: Filter) -> str:
    """Return the text that means `wanted`."""
    match wanted:
        case Flag(name):
            return name
        case Words(text):
            return text if _SAFE.fullmatch(text) and text not in FLAGS else _quoted(text)
        case Term(field=name, op=op, values=values):
            shown = [duration(value) if name == "age" else value_text(value) for value in values]
            return f"{name}{op.value}{'|'.join(shown)}"
        case Not(part):
            return f"-{_grouped(part)}"
        case AllOf(parts):
            return " ".join(_grouped(p) if isinstance(p, AnyOf) else written(p) for p in parts)
        case AnyOf(parts):
            return " | ".join(written(part) for part in parts)


def duration(seconds: str) -> str:
    """Return whole seconds as they are written in a filter, in the largest unit that fits: `90m`."""
    whole = int(seconds)
    size, unit = next(((s, u) for u, s in reversed(_UNITS.items()) if u != "min" and whole % s == 0), (1, "s"))
    return f"{whole // size}{unit}" if whole else "0s"


@dataclass(slots=True)
class _Reader:
    """Walks through the text once, from left to right."""

    text: str
    labels: frozenset[str]
    at: int = 0

    def either(self, depth: int) -> Filter:
        """Read what is between two parentheses, or everything."""
        if depth > DEEPEST:
            raise NotUnderstood(self.at, phrase("at most {most} parentheses stand inside each other", most=DEEPEST))
        parts = [self._together(depth)]
        while self._take("|"):
            parts.append(self._together(depth))
        if len(parts) > 1 and EVERYTHING in parts:
            raise NotUnderstood(self.at, phrase("something must stand on both sides of |"))
        return any_of(parts)

    def _together(self, depth: int) -> Filter:
        parts: list[Filter] = []
        while (here := self._peek()) and here not in "|)":
            parts.append(self._one(depth))
        return all_of(parts)

    def _one(self, depth: int) -> Filter:
        minuses = 0
        while self.text[self.at : self.at + 1] == "-":
            self.at, minuses = self.at + 1, minuses + 1
        here = self.text[self.at : self.at + 1]
        if not here or here.isspace() or here in "|)":
            raise NotUnderstood(self.at, phrase("something must follow the -, for example -ack"))
        part = self._inside(depth) if here == "(" else self._plain()
        return negated(part) if minuses % 2 else part

    def _inside(self, depth: int) -> Filter:
        start, self.at = self.at, self.at + 1
        part = self.either(depth + 1)
        if not self._take(")"):
            raise NotUnderstood(start, phrase("this ( needs a )"))
        if part == EVERYTHING:
            raise NotUnderstood(start, phrase("something must stand between ( and )"))
        return part

    def _plain(self) -> Filter:
        """Read a field with its values, a flag, or words."""
        if self.text[self.at] == '"':
            return self._words(self._quoted())
        found = _FIELD.match(self.text, self.at)
        if found is not None:
            return self._term(found)
        word = _BARE.match(self.text, self.at)
        assert word is not None  # noqa: S101 - whatever is no space, parenthesis, bar or quote is bare
        self.at = word.end()
        return Flag(word[0].lower()) if word[0].lower() in FLAGS else self._words(word[0])

    def _words(self, text: str) -> Filter:
        if not text:
            raise NotUnderstood(self.at, phrase('something must stand between the quotes, for example "disk full"'))
        return Words(text)

    def _term(self, found: re.Match[str]) -> Filter:
        start, self.at = found.start(), found.end()
        name, sign = self._name(found[1], start), found[2]
        op = Op.LIKE if name == "title" and sign in {":", "=", "!="} else _OPS[sign]
        _fits(name, op, sign, start)
        values = [self._value(name, sign)]
        while self.text[self.at : self.at + 1] == "|" and self._goes_on():
            self.at += 1
            values.append(self._value(name, sign))
        if op in _ORDERED and len(values) > 1:
            raise NotUnderstood(start, phrase("{field} takes one value", field=name + sign))
        term = Term(name, op, tuple(values))
        return Not(term) if sign == "!=" else term

    def _goes_on(self) -> bool:
        """Return whether the | before us is between two values, not between two conditions."""
        after = self.at + 1
        here = self.text[after : after + 1]
        return bool(here) and not here.isspace() and here not in "|()-" and not _FIELD.match(self.text, after)

    def _name(self, name: str, start: int) -> str:
        lowered = name.lower()
        if lowered in FIELDS:
            return "age" if lowered == "since" else lowered
        if name.startswith(LABEL) and len(name) > len(LABEL):
            return name
        if name in self.labels:
            return LABEL + name
        if lowered in FLAGS:
            raise NotUnderstood(start, phrase("{word} stands alone: write {word} or -{word}", word=lowered))
        unknown = phrase('no field is called {name}; for a label write label.{name}, for words "{name}"', name=name)
        raise NotUnderstood(start, unknown)

    def _value(self, name: str, sign: str) -> str:
        start = self.at
        if self.text[self.at : self.at + 1] == '"':
            value = self._quoted()
        else:
            found = _BARE.match(self.text, self.at)
            value = found[0] if found is not None else ""
            self.at += len(value)
        if not value:
            example = _example(name, sign)
            needed = phrase("{field} needs a value, for example {example}", field=name + sign, example=example)
            raise NotUnderstood(start, needed)
        return _checked(name, value, start)

    def _quoted(self) -> str:
        start = self.at
        parts: list[str] = []
        self.at += 1
        while self.at < len(self.text):
            here = self.text[self.at]
            if here == '"':
                self.at += 1
                return "".join(parts)
            if here == "\\" and self.text[self.at + 1 : self.at + 2] in {'"', "\\"}:
                self.at += 1
            parts.append(self.text[self.at])
            self.at += 1
        raise NotUnderstood(start, phrase('this " needs another one at the end'))

    def _peek(self) -> str:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at : self.at + 1]

    def _take(self, sign: str) -> bool:
        taken = self._peek() == sign
        self.at += taken
        return taken


def _fits(name: str, op: Op, sign: str, at: int) -> None:
    """Raise NotUnderstood if `name` cannot be compared with `sign`."""
    if name == "age" and op not in _ORDERED:
        raise NotUnderstood(at, phrase("compare age with < or >, for example age<1h"))
    if op in _ORDERED and name not in {"age", "severity"}:
        unordered = phrase(
            "{name} has no order: write {name}: or {name}:~ instead of {field}", name=name, field=name + sign
        )
        raise NotUnderstood(at, unordered)
    if op is Op.LIKE and name in _CHOICES:
        raise NotUnderstood(at, phrase("{name} is one of a few words: write {name}: instead of {name}:~", name=name))


def _checked(name: str, value: str, at: int) -> str:
    """Return `value` as it is kept. Raises NotUnderstood if `name` has no such value."""
    if name == "age":
        return str(_seconds(value, at))
    if name not in _CHOICES:
        return value
    if value.lower() not in _CHOICES[name]:
        raise NotUnderstood(at, phrase("{name} is one of {values}", name=name, values=tuple(_CHOICES[name])))
    return value.lower()


def _seconds(value: str, at: int) -> int:
    parts = list(_DURATION.finditer(value))
    if not parts or "".join(part[0] for part in parts) != value:
        raise NotUnderstood(at, phrase("write a duration such as 30s, 15m, 2h or 1d"))
    return sum(int(part[1]) * _UNITS[part[2]] for part in parts)


def _example(name: str, sign: str) -> str:
    value = {"age": "1h", "owner": "me", **{n: choices[-1] for n, choices in _CHOICES.items()}}.get(name, "web")
    return f"{name}{sign}{value}"


def _grouped(part: Filter) -> str:
    return f"({written(part)})" if isinstance(part, AllOf | AnyOf) else written(part)


def value_text(value: str) -> str:
    """Return `value` as it is written behind a field."""
    return value if _SAFE.fullmatch(value) else _quoted(value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
