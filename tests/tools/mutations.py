"""Recorded answers, damaged in one place each, the same way every time."""

import copy
import json
import random
import re

ODD = (None, True, -1, 1e300, 10**30, "", "x" * 100_000, "\ud800", "-5", [], {}, [[]], {"a": {}}, "1e999", "NaN")


def mutations(body, number=50, seed=0):
    """Yield `number` bodies, each with one value removed or replaced by an odd one."""
    known, chance = json.loads(body), random.Random(seed)
    for _ in range(number):
        damaged = copy.deepcopy(known)
        where, key = chance.choice(_places(damaged))
        if chance.random() < 0.3:
            del where[key]
        else:
            where[key] = chance.choice(ODD)
        yield json.dumps(damaged).encode()


def without(body, *path):
    """The body without the value at `path`, keys and indexes from the top."""
    known = json.loads(body)
    where = known
    for step in path[:-1]:
        where = where[step]
    del where[path[-1]]
    return json.dumps(known).encode()


def _places(value):
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, part in inner:
        found += [(value, key), *_places(part)]
    return found


def text_mutations(body, number=50, seed=0):
    """Yield `number` bodies, each with one word, number or separator of a text removed or replaced by an odd one."""
    known, chance = body.decode(), random.Random(seed)
    places = [match.span() for match in re.finditer(r"\w+|[^\w]", known)]
    for _ in range(number):
        start, end = chance.choice(places)
        odd = chance.choice(("", "-1", "NaN", "1e999", "9" * 400, "x" * 100_000, "\n", ",", '"', "\x00", "\u202e"))
        yield (known[:start] + odd + known[end:]).encode()
