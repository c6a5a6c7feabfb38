r"""Regular expressions that take time in proportion to the text, whatever they are: for patterns that people write.

The pattern must match the whole text, as in Prometheus. Known are characters, `.`, classes such as `[a-z]` and `\d`,
groups, `|`, `*`, `+`, `?` and `{2,5}`. References back and looks ahead are what makes others slow; they are refused.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

PATTERN_LIMIT = 500  # characters
TEXT_LIMIT = 4096  # characters; a longer text is not looked at
_STATES = 2000
_DEPTH = 20
_REMEMBERED = 20_000  # steps that are kept once worked out
_ENDLESS = -1

Ranges: TypeAlias = tuple[tuple[str, str], ...]
_CLASSES: dict[str, Ranges] = {
    "d": (("0", "9"),),
    "w": (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z")),
    "s": ((" ", " "), ("\t", "\r")),
}
_CONTROL = {"n": "\n", "t": "\t", "r": "\r"}
_META = frozenset("\\.[](){}*+?|^$")


@dataclass(frozen=True, slots=True)
class _Chars:
    """One character out of `ranges`, or out of all others."""

    ranges: Ranges
    negated: bool = False

    def has(self, char: str) -> bool:
        return any(low <= char <= high for low, high in self.ranges) is not self.negated


@dataclass(frozen=True, slots=True)
class _Either:
    parts: tuple["_Node", ...]


@dataclass(frozen=True, slots=True)
class _Row:
    parts: tuple["_Node", ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    part: "_Node"
    least: int
    most: int


_Node: TypeAlias = _Chars | _Either | _Row | _Repeat


@dataclass(slots=True)
class _State:
    """Waits for one of `chars` and goes on to the first of `to`; without any it goes on to all of them at once."""

    chars: _Chars | None
    to: list[int] = field(default_factory=list)


class Pattern:
    """A compiled pattern. Raises ValueError in words if the text is none, or is too large."""

    def __init__(self, text: str) -> None:
        if len(text) > PATTERN_LIMIT:
            raise ValueError(f"a pattern may have {PATTERN_LIMIT} characters, this one has {len(text)}")
        self.text = text
        self._states = [_State(None)]  # the first one is the end
        start = self._build(_Parser(text).whole(), 0)
        self._sets: list[frozenset[int]] = []
        self._numbers: dict[frozenset[int], int] = {}
        self._steps: dict[tuple[int, str], int] = {}
        self._start = self._number(self._reached([start]))

    def matches(self, text: str) -> bool:
        """Return whether the pattern matches all of `text`; False for a text over TEXT_LIMIT."""
        if len(text) > TEXT_LIMIT:
            return False
        at = self._start
        for char in text:
            step = self._steps.get((at, char))
            at = self._step(at, char) if step is None else step
        return 0 in self._sets[at]

    def _step(self, at: int, char: str) -> int:
        """Work out which states follow, and remember it: the next text with this character costs one look."""
        states = (self._states[n] for n in self._sets[at])
        found = self._number(self._reached([s.to[0] for s in states if s.chars is not None and s.chars.has(char)]))
        if len(self._steps) >= _REMEMBERED:
            self._steps.clear()
        self._steps[at, char] = found
        return found

    def _number(self, states: frozenset[int]) -> int:
        if states not in self._numbers:
            self._numbers[states] = len(self._sets)
            self._sets.append(states)
        return self._numbers[states]

    def _reached(self, begin: list[int]) -> frozenset[int]:
        found: set[int] = set()
        while begin:
            at = begin.pop()
            if at in found:
                continue
            found.add(at)
            if self._states[at].chars is None:
                begin += self._states[at].to
        return frozenset(found)

    def _new(self, chars: _Chars | None, to: list[int]) -> int:
        if len(self._states) >= _STATES:
            raise ValueError("the pattern is too large once its repetitions are written out")
        self._states.append(_State(chars, to))
        return len(self._states) - 1

    def _build(self, node: _Node, then: int) -> int:
        """Return the state that stands for `node` followed by the state `then`."""
        if isinstance(node, _Chars):
            return self._new(node, [then])
        if isinstance(node, _Either):
            return self._new(None, [self._build(part, then) for part in node.parts])
        if isinstance(node, _Repeat):
            return self._repeated(node, then)
        for part in reversed(node.parts):
            then = self._build(part, then)
        return then

    def _repeated(self, node: _Repeat, then: int) -> int:
        if node.most == _ENDLESS:
            start = self._new(None, [then])
            self._states[start].to.append(self._build(node.part, start))
        else:
            start = then
            for _ in range(node.most - node.least):
                start = self._new(None, [self._build(node.part, start), then])
        for _ in range(node.least):
            start = self._build(node.part, start)
        return start


class _Parser:
    """Reads a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._depth = text, 0, 0

    def whole(self) -> _Node:
        found = self._either()
        if self._at < len(self._text):
            raise self._wrong("a ) without its (")
        return found

    def _either(self) -> _Node:
        parts = [self._row()]
        while self._took("|"):
            parts.append(self._row())
        return parts[0] if len(parts) == 1 else _Either(tuple(parts))

    def _row(self) -> _Node:
        parts: list[_Node] = []
        if self._depth == 0:
            self._took("^")  # all of the text is matched anyway
        while self._peek() not in {"", "|", ")"}:
            if self._depth == 0 and self._peek() == "$" and self._text[self._at + 1 : self._at + 2] in {"", "|"}:
                self._at += 1
                break
            parts.append(self._repeated(self._atom()))
        return _Row(tuple(parts))

    def _repeated(self, part: _Node) -> _Node:
        least, most = {"*": (0, _ENDLESS), "+": (1, _ENDLESS), "?": (0, 1)}.get(self._peek(), (1, 1))
        if self._peek() == "{":
            least, most = self._counts()
        elif (least, most) == (1, 1):
            return part
        else:
            self._at += 1
        if self._peek() in {"*", "+", "?", "{"}:
            raise self._wrong(f"{self._peek()} after a repetition")
        return _Repeat(part, least, most)

    def _counts(self) -> tuple[int, int]:
        inside, closed, _ = self._text[self._at + 1 :].partition("}")
        low, comma, high = inside.partition(",")
        given = low.isdecimal() and (high.isdecimal() or not high) and len(inside) <= len("1000,1000")
        if not closed or not given:
            raise self._wrong("a { that is not {2}, {2,} or {2,5}")
        self._at += len(inside) + 2
        least = int(low)
        most = least if not comma else int(high) if high else _ENDLESS
        if most != _ENDLESS and most < least:
            raise self._wrong("a repetition that ends before it begins")
        return least, most

    def _atom(self) -> _Node:
        char = self._next()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == ".":
            return _Chars((), negated=True)
        if char == "\\":
            return self._escaped()
        if char in _META:
            raise self._wrong(f"a {char} that stands for nothing; write \\{char}")
        return _Chars(((char, char),))

    def _group(self) -> _Node:
        if self._took("?") and not self._took(":"):
            raise self._wrong("a group that begins with (? and is not (?:")
        self._depth += 1
        if self._depth > _DEPTH:
            raise self._wrong("too many groups inside each other")
        found = self._either()
        self._depth -= 1
        if not self._took(")"):
            raise self._wrong("a ( without its )")
        return found

    def _class(self) -> _Chars:
        negated, ranges = self._took("^"), list(self._member())
        while not self._took("]"):
            if not self._peek():
                raise self._wrong("a [ without its ]")
            ranges += self._member()
        return _Chars(tuple(ranges), negated)

    def _member(self) -> Ranges:
        low = self._one()
        if len(low) != 1 or low[0][0] != low[0][1] or self._peek() != "-" or self._text[self._at + 1 :][:1] == "]":
            return low
        self._at += 1
        high = self._one()
        if len(high) != 1 or high[0][0] < low[0][0]:
            raise self._wrong("a range that ends before it begins")
        return ((low[0][0], high[0][0]),)

    def _one(self) -> Ranges:
        char = self._next()
        return self._escaped(inside=True).ranges if char == "\\" else ((char, char),)

    def _escaped(self, *, inside: bool = False) -> _Chars:
        char = self._next()
        kind = char.lower()
        if kind in _CLASSES and not (inside and char != kind):
            return _Chars(_CLASSES[kind], negated=char != kind)
        char = _CONTROL.get(char, char)
        if char.isalnum():
            raise self._wrong(f"\\{char}, which is not known here")
        return _Chars(((char, char),))

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _took(self, char: str) -> bool:
        taken = self._peek() == char
        self._at += taken
        return taken

    def _next(self) -> str:
        char = self._peek()
        if not char:
            raise self._wrong("something at its end that is not finished")
        self._at += 1
        return char

    def _wrong(self, what: str) -> ValueError:
        return ValueError(f"the pattern {self._text[:60]!r} has {what}, at character {self._at}")
