"""Changes to a YAML document that leave every other character as it is: comments, order, quotes, blank lines.

Each function takes the text of a document and returns the text after the change. `path` leads through keys and places
in lists, such as `("targets", 0, "url")`; a value is plain data. Afterwards the text is read again: what does not read
as was asked is never returned. All raise ConfigError with file, line and key: for a text that is no YAML, for a path
that leads nowhere, and for what cannot be changed without touching something else, such as a value with an anchor.

A comment belongs to what it stands in or beside: it goes with an entry that is removed. Those above it stay.
"""

import copy
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from noc_app.config.yaml_file import Document, Value, Where, parse_yaml
from noc_app.config.yaml_text import Entry, Place, block, entry_at, inline, on_one_line, root_of
from noc_app.model import ConfigError
from noc_app.model.said import phrase

UNNAMED = Path("configuration")
_COMMENT = re.compile(r"([ \t]*)#[^\n]*(?:\n|\Z)")
_TO_COMMA = re.compile(r"(?:\s|#[^\n]*)*,")
_MISSING = object()


def added(text: str, path: Where, value: object, *, file: Path = UNNAMED) -> str:
    """Return `text` with `value` under the key at the end of `path`, behind what is there; missing parents are made.

    If a list stands there, `value` becomes its last item. Any other value that is there already is an error.
    """
    document = parse_yaml(text, file)
    if isinstance(_at(document.value, path), list):
        return appended(text, path, value, file=file)
    if _at(document.value, path) not in (_MISSING, None):
        raise document.error(path, phrase("is there already; change or remove it"))
    parent, key, made = _deepest(document, path, value)
    if _at(document.value, (*parent, key)) is None:
        return changed(text, (*parent, key), made, file=file)
    return _checked(_entered(text, document, parent, (key, made)), document, (*parent, key), made)


def appended(text: str, path: Where, value: object, *, file: Path = UNNAMED) -> str:
    """Return `text` with `value` as the last item of the list at `path`; a list that is missing is made."""
    document = parse_yaml(text, file)
    there = _at(document.value, path)
    if there in (_MISSING, None):
        return added(text, path, [value], file=file)
    if not isinstance(there, list):
        raise document.error(path, phrase("is no list, so nothing can be added to it"))
    return _checked(_entered(text, document, path, (len(there), value)), document, (*path, len(there)), value)


def changed(text: str, path: Where, value: object, *, file: Path = UNNAMED) -> str:
    """Return `text` with `value` at `path`; of a mapping or list only what differs is written. Parents are made."""
    document = parse_yaml(text, file)
    there = _at(document.value, path)
    if _same(there, value):
        return text
    if there is _MISSING:
        return added(text, path, value, file=file)
    if isinstance(there, dict) and isinstance(value, dict) and there and value:
        return _each(text, path, (there, value), file)
    if isinstance(there, list) and isinstance(value, list | tuple) and there and value:
        return _each(text, path, (dict(enumerate(there)), dict(enumerate(value))), file)
    root = root_of(text)
    entry = entry_at(root, path)
    if entry is None:
        raise document.error(path, phrase("cannot be replaced as a whole; change what stands in it"))
    return _checked(_replaced(text, entry, value, flow=_in_flow(root, path)), document, path, value)


def removed(text: str, path: Where, *, file: Path = UNNAMED) -> str:
    """Return `text` without the entry at `path`. What held it alone is empty afterwards, `{}` or `[]`."""
    document = parse_yaml(text, file)
    root = root_of(text)
    entry = entry_at(root, path)
    if entry is None or root is None:
        raise document.error(path, phrase("is not there, so it cannot be removed"))
    above = entry_at(root, path[:-1])
    place = above.value if above else root
    if len(place.entries) == 1:
        without = _emptied(text, place, above)
    elif place.flow:
        without = _without_flow(text, place, entry)
    else:
        without = _without_block(text, place, entry)
    return _checked(without, document, path, _MISSING)


def _at(value: object, path: Where) -> object:
    """Return what `path` leads to in plain data, `_MISSING` if it leads nowhere."""
    for step in path:
        inner = dict(enumerate(value)) if isinstance(value, list) else value
        if not isinstance(inner, dict) or step not in inner:
            return _MISSING
        value = inner[step]
    return value


def _deepest(document: Document, path: Where, value: object) -> tuple[Where, str | int, object]:
    """Return the parent that is there, the key to make in it, and the value with all missing parents around it."""
    for end in range(len(path) - 1, -1, -1):
        there = _at(document.value, path[:end])
        wanted = list if isinstance(path[end], int) else dict
        if there is _MISSING or (there is None and end):
            value = [value] if wanted is list else {path[end]: value}
        elif isinstance(there, wanted) or there is None:
            return path[:end], path[end], value
        else:
            other = phrase("can hold no {key}; it is another kind of value", key=repr(path[end]))
            raise document.error(path[:end], other)
    raise document.error(path, phrase("cannot be added as a whole"))


def _each(text: str, path: Where, pair: tuple[dict[object, object], dict[object, object]], file: Path) -> str:
    """Return `text` with what differs between two mappings, or lists by place, written one by one."""
    before, after = pair
    for key in [key for key in reversed(before) if key not in after]:
        text = removed(text, (*path, cast("str | int", key)), file=file)
    for key, value in after.items():
        if key in before:
            text = changed(text, (*path, cast("str | int", key)), value, file=file)
        elif isinstance(key, int):
            text = appended(text, path, value, file=file)
        else:
            text = added(text, (*path, cast("str", key)), value, file=file)
    return text


def _entered(text: str, document: Document, parent: Where, new: tuple[str | int, object]) -> str:
    """Return `text` with a further entry in the mapping or list at `parent`."""
    root = root_of(text)
    above = entry_at(root, parent)
    place = above.value if above else root
    key, value = new
    whole: object = [value] if isinstance(key, int) else {key: value}
    if place is None or (above is None and place.kind == "scalar"):
        return _put(text, len(text), block(whole))
    if above is not None and not place.entries and not _in_flow(root, parent):
        return _replaced(text, above, whole, flow=False)
    if place.flow:
        at = place.entries[-1].end if place.entries else place.start + 1
        words = inline(whole)[1:-1]
        return f"{text[:at]}{', ' if place.entries else ''}{words}{text[at:]}"
    column = _column(text, place.entries[0].start)
    at = len(text) if above is None and not column else _behind(text, place.end, column)
    return _put(text, at, block(whole), column)


def _replaced(text: str, entry: Entry, value: object, *, flow: bool) -> str:
    """Return `text` with another value for `entry`; a comment behind the old one stays where it is."""
    old, dash = entry.value, isinstance(entry.key, int)
    column = _column(text, entry.start)
    kept = dash and not (old.block or old.empty)  # the new value begins where the old one did
    right = _column(text, old.start) - column if kept else 2
    lines = [inline(value)] if flow else _lines(value, dash=dash, right=right)
    if old.block or old.empty:
        at, gap = entry.after, " " if text[entry.after - 1 : entry.after] in {":", "-"} else ": "
        text = _cut(text, entry) if old.block and not dash else text[:at] + text[max(old.end, at) :]
    else:
        at, gap = old.start, ""
        text = text[:at] + text[old.end :]
    text = f"{text[:at]}{gap}{lines[0]}{text[at:]}" if lines[0] else text[: entry.after] + text[at:]
    return _put(text, _behind(text, entry.after, None), lines[1:], column) if lines[1:] else text


def _lines(value: object, *, dash: bool, right: int) -> list[str]:
    """Return what stands behind a key or a dash, and the lines below, which begin so many columns right of it."""
    if short := on_one_line(value):
        return [short]
    lines = block(value)
    below = [_indented(line, right) for line in lines]
    return [lines[0], *below[1:]] if dash else ["", *below]


def _cut(text: str, entry: Entry) -> str:
    """Return `text` without the lines of the block below the key of `entry`; a comment on the key's line stays."""
    first = _line_start(text, entry.value.entries[0].start)
    return text[:first] + text[_behind(text, entry.value.end, None) :]


def _without_block(text: str, place: Place, entry: Entry) -> str:
    start, after = _line_start(text, entry.start), _behind(text, entry.end, None)
    if not text[start : entry.start].strip():
        return text[:start] + text[after:]
    # it shares its line with the dash of the list it stands in
    following = place.entries[place.entries.index(entry) + 1].start if entry is not place.entries[-1] else after
    gap = text[entry.end : following]
    return text[: entry.start] + (text[following:] if not gap.strip() else text[entry.end :].lstrip(" "))


def _without_flow(text: str, place: Place, entry: Entry) -> str:
    if comma := _TO_COMMA.match(text, entry.end):
        end = comma.end() + (text[comma.end() : comma.end() + 1] == " ")
        return text[: entry.start] + text[entry.end : comma.end() - 1] + text[end:]
    before = place.entries[-2].end
    comma = _TO_COMMA.match(text, before)
    at = comma.end() - 1 if comma else before
    between = text[at + 1 : entry.start]
    return text[:at] + (between if between.strip() else "") + text[entry.end :]


def _emptied(text: str, place: Place, above: Entry | None) -> str:
    """Return `text` with nothing left in `place`, whose only entry goes."""
    entry, words = place.entries[0], "{}" if place.kind == "mapping" else "[]"
    if place.flow:
        comma = _TO_COMMA.match(text, entry.end)
        return text[: entry.start] + text[comma.end() if comma else entry.end :]
    line = _line_start(text, entry.start)
    if above is None or text[line : entry.start].strip():
        return text[: entry.start] + words + text[entry.end :]
    rest = text[:line] + text[_behind(text, entry.end, None) :]
    return f"{rest[: above.after]} {words}{rest[above.after :]}"


def _checked(text: str, document: Document, path: Where, value: object) -> str:
    """Return `text` if it reads as was asked. Raises ConfigError."""
    wanted = _with(document.value, path, value)
    try:
        good = _same(parse_yaml(text, document.path).value, wanted)
    except ConfigError:
        good = False
    if not good:
        raise document.error(path, phrase("cannot be changed without touching other lines; change it in an editor"))
    return text


def _with(value: Value, path: Where, new: object) -> object:
    """Return a copy of plain data with `new` at `path`, or without what is there if that is `_MISSING`."""
    whole: object = copy.deepcopy(value)
    if whole is None:
        whole = [] if isinstance(path[0], int) else {}
    inner, key = _at(whole, path[:-1]), path[-1]
    if isinstance(inner, list) and key == len(inner):
        inner.append(new)
    elif new is _MISSING:
        del cast("dict[object, object]", inner)[key]
    else:
        cast("dict[object, object]", inner)[key] = new
    return whole


def _same(one: object, other: object) -> bool:
    """Return whether plain data is the same, kinds of numbers included."""
    if _MISSING in (one, other):
        return one is other
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _in_flow(root: Place | None, path: Where) -> bool:
    """Return whether what stands at `path` stands between brackets."""
    if root is not None and root.flow:
        return bool(path)
    return any(entry.value.flow for end in range(1, len(path)) if (entry := entry_at(root, path[:end])))


def _put(text: str, at: int, lines: Sequence[str], column: int = 0) -> str:
    """Return `text` with whole lines at the beginning of the line at `at`."""
    newline = _newline(text)
    before = newline if at and text[at - 1] != "\n" else ""
    return f"{text[:at]}{before}{newline.join(_indented(line, column) for line in lines)}{newline}{text[at:]}"


def _behind(text: str, end: int, column: int | None) -> int:
    """Return the beginning of the line behind `end`, and behind comments further right than `column`, if given."""
    found = text.find("\n", end)
    at = len(text) if found < 0 else found + 1
    while column is not None and (comment := _COMMENT.match(text, at)) and len(comment[1]) > column:
        at = comment.end()
        if at == len(text):
            break
    return at


def _column(text: str, at: int) -> int:
    return at - _line_start(text, at)


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _indented(line: str, column: int) -> str:
    return " " * column + line if line else line


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
