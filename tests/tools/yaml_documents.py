"""Random YAML documents as people write them: comments everywhere, blank lines, quotes, brackets, odd indentation."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

KEYS = st.sampled_from(["alpha", "beta", "gamma", "delta", "on", "'q: uoted'", "epsilon"])
WORDS = st.sampled_from(
    [
        "plain",
        "'single # no comment'",
        '"double: x"',
        "12",
        "1.5",
        "true",
        "null",
        "",
        "http://h:1/#x",
        "'é ü'",
        "a - b",
    ]
)


@dataclass
class Scribe:
    draw: object
    comments: int = 0
    lines: list = field(default_factory=list)

    def chance(self, one_in=4):
        return self.draw(st.integers(1, one_in)) == 1

    def comment(self):
        self.comments += 1
        return f"# c{self.comments} - [x]: {{y"

    def put(self, line):
        self.lines.append(line + (f"  {self.comment()}" if self.chance() else ""))

    def between(self, column):
        if self.chance(6):
            self.lines.append("")
        if self.chance():
            self.lines.append(" " * column + self.comment())

    def mapping(self, column, depth, first=""):
        for place, key in enumerate(self.draw(st.lists(KEYS, min_size=1, max_size=4, unique=True))):
            if place or not first:
                self.between(column)
            self.value(f"{first if first and not place else ' ' * column}{key}:", column, depth)

    def sequence(self, column, depth):
        for _ in range(self.draw(st.integers(1, 3))):
            self.between(column)
            if depth and self.chance(2):
                self.mapping(column + 2, depth - 1, " " * column + "- ")
            else:
                self.value(" " * column + "-", column, 0)

    def value(self, head, column, depth):
        kind = self.draw(st.sampled_from(["word", "word", "flow", "text", *(["mapping", "sequence"] * (depth > 0))]))
        if kind == "word":
            self.put(f"{head} {self.draw(WORDS)}".rstrip())
        elif kind == "flow":
            self.put(f"{head}  {self.draw(st.sampled_from(FLOWS))}")
        elif kind == "text":
            self.lines += [f"{head} |", " " * (column + 4) + "words # none", "", " " * (column + 4) + "more"]
        elif kind == "mapping":
            self.put(head)
            self.mapping(column + self.draw(st.sampled_from([2, 3, 4])), depth - 1)
        else:
            self.put(head)
            self.sequence(
                column + self.draw(st.sampled_from([0, 2, 4] if not head.lstrip().startswith("-") else [2])), depth - 1
            )


FLOWS = ["{}", "[]", "{a: 1}", "[a, b]", "[a, {b: 1, c: [d]}, ]", '{a: "x, y", b: }', "[ 'x' ,y ]"]


@st.composite
def documents(draw):
    scribe = Scribe(draw)
    scribe.mapping(0, 3)
    scribe.between(0)
    ends = ["\n", "\n\n"] if scribe.lines[-1].endswith("more") else ["\n", "", "\n\n"]
    return "\n".join(scribe.lines) + draw(st.sampled_from(ends))
