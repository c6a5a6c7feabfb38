"""What a configuration file may say about the operator's desk, and every action that a key can be given to."""

import re
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, field_validator

from noc_app.config.fields import Strict
from noc_app.config.messages import meant
from noc_app.config.wall import TimeOfDay
from noc_app.model import MOST_TIMES
from noc_app.model.said import at_place, in_turn, phrase

SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0
_KEY = re.compile(
    r"^(?:(?:Ctrl|Alt|Shift|Meta)\+)*"
    r"(?:[A-Z0-9]|F(?:[1-9]|1[0-2])|[/?+\-=]|Up|Down|Left|Right|Return|Esc|Space|Tab|Home|End|PgUp|PgDown|Del|Ins)$"
)
_MODIFIERS = frozenset({"Ctrl", "Alt", "Shift", "Meta"})


@dataclass(frozen=True, slots=True)
class Action:
    """Something that the desk does for a key. `keys` are the defaults, the first of them is the one that is shown."""

    id: str
    title: str
    group: str
    keys: tuple[str, ...] = ()


_MOVE, _ALERT = phrase("Move"), phrase("The selected alert")
_CHART, _BOARD = phrase("The open chart"), phrase("The board")

ACTIONS: tuple[Action, ...] = (
    Action("next", phrase("Next alert"), _MOVE, ("J", "Down")),
    Action("previous", phrase("Previous alert"), _MOVE, ("K", "Up")),
    Action("back", phrase("Back"), _MOVE, ("Esc", "Alt+Left")),
    Action("palette", phrase("Search and commands"), _MOVE, ("Ctrl+K",)),
    Action("filter", phrase("Filter the list"), _MOVE, ("/",)),
    Action("mark", phrase("Mark, to act on several"), _MOVE, ("X",)),
    Action("toasts", phrase("To the toasts"), _MOVE, ("T",)),
    Action("flood", phrase("List what came in the last 10 minutes"), _MOVE, ("F",)),
    Action("dismiss", phrase("Dismiss the toast in focus"), _MOVE, ("Del",)),
    Action("region", phrase("Next region of the window"), _MOVE, ("F6",)),
    Action("acknowledge", phrase("Acknowledge"), _ALERT, ("A",)),
    Action("acknowledge-now", phrase("Acknowledge at once"), _ALERT, ("Shift+A",)),
    Action("give-back", phrase("Give back"), _ALERT, ("U",)),
    Action("silence", phrase("Silence"), _ALERT, ("S",)),
    Action("shelve", phrase("Shelve, or take from the shelf"), _ALERT, ("Shift+S",)),
    Action("assign", phrase("Assign"), _ALERT, ("G",)),
    Action("comment", phrase("Comment"), _ALERT, ("C",)),
    Action("escalate", phrase("Escalate one step"), _ALERT, ("E",)),
    Action("resolve", phrase("Tell the backend that it is over"), _ALERT, ("Shift+E",)),
    Action("seen", phrase("Seen"), _ALERT, ("V",)),
    Action("undo", phrase("Undo"), _ALERT, ("Z",)),
    Action("merge", phrase("Merge with another incident"), _ALERT, ("I",)),
    Action("split", phrase("Split from its incident"), _ALERT, ("Shift+I",)),
    Action("recheck", phrase("Ask its target now"), _ALERT, ("Shift+R",)),
    Action("check-again", phrase("Have it checked again at its source"), _ALERT, ("Shift+C",)),
    Action("maintenance", phrase("Start maintenance"), _ALERT, ("P",)),
    Action("history", phrase("Its history"), _ALERT, ("H",)),
    Action("runbook", phrase("Open its runbook"), _ALERT, ("R",)),
    Action("live", phrase("Follow the time again"), _CHART, ("L",)),
    Action("earlier", phrase("Cursor to the value before"), _CHART, ("Left",)),
    Action("later", phrase("Cursor to the next value"), _CHART, ("Right",)),
    Action("closer", phrase("Show a shorter time"), _CHART, ("+", "=")),
    Action("farther", phrase("Show a longer time"), _CHART, ("-",)),
    Action("reset", phrase("Show the usual time"), _CHART, ("0",)),
    Action("compare", phrase("Last week behind it"), _CHART, ("O",)),
    Action("note", phrase("Note at the cursor"), _CHART, ("N",)),
    Action("mute", phrase("Sound off for 15 minutes, or on again"), _BOARD, ("M",)),
    Action("meeting", phrase("Meeting: criticals alone are heard"), _BOARD, ("Shift+M",)),
    Action("sound-test", phrase("Hear every sound"), _BOARD),
    Action("wall", phrase("Open the wall"), _BOARD, ("F11",)),
    Action("add-target", phrase("Add a target"), _BOARD, ("Ctrl+N",)),
    Action("keys", phrase("All keys"), _BOARD, ("?",)),
    Action("guide", phrase("User guide"), _BOARD, ("F1",)),
    Action("larger", phrase("Larger text"), _BOARD, ("Ctrl++", "Ctrl+=")),
    Action("smaller", phrase("Smaller text"), _BOARD, ("Ctrl+-",)),
    Action("usual-size", phrase("Usual text size"), _BOARD, ("Ctrl+0",)),
    Action("theme", phrase("Dark or light"), _BOARD, ("Ctrl+T",)),
)
BY_ID = {action.id: action for action in ACTIONS}


class Quiet(Strict):
    """Hours in which criticals alone are heard."""

    from_: TimeOfDay = Field(alias="from")
    to: TimeOfDay


class SoundSettings(Strict):
    """What is heard."""

    on: bool = Field(default=True, description="off: the header says so, and which criticals nobody hears")
    volume: float = Field(default=0.8, ge=0.0, le=1.0, description="0 is silent, 1 as loud as it can be")
    quiet: Quiet | None = Field(default=None, description="hours in which criticals alone are heard")


class Desk(Strict):
    """The operator's desk."""

    theme: Literal["system", "dark", "light", "high-contrast-dark", "high-contrast-light"] = Field(
        default="system", description="system follows the desktop, high contrast included where it tells"
    )
    reduced_motion: bool = Field(
        default=False, description="no cursor blinks and no menu slides; so too if the desktop asks for it"
    )
    text_scale: float = Field(
        default=1.0, ge=SMALLEST_SCALE, le=LARGEST_SCALE, description="size of text and controls, 1 is usual"
    )
    time_limits: int = Field(
        default=1,
        ge=1,
        le=MOST_TIMES,
        title="Time limits",
        description="so many times longer toasts stay and an undo is offered, 1 is usual",
    )
    single_keys: bool = Field(default=True, description="keys without Ctrl or Alt act; off for speech input")
    keys: dict[str, str] = Field(
        default_factory=dict,
        description="action to its keys, in place of all that it has, such as `acknowledge: Q` or `next: N Down`",
    )
    sound: SoundSettings = SoundSettings()
    notify: bool = Field(default=True, description="tell the desktop about criticals while the desk is not in front")

    @field_validator("keys")
    @classmethod
    def _usable(cls, keys: dict[str, str]) -> dict[str, str]:
        for name, own in keys.items():
            if name not in BY_ID:
                unknown = phrase("{name} is no action", name=repr(name))
                raise ValueError(in_turn((unknown, meant(name, BY_ID) or known_actions())))
            wrong = [key for key in own.split() or [own] if not _KEY.match(key)]
            if wrong:
                none = phrase("{key} is not a key; write one such as A, Shift+A, Ctrl+K or F5", key=repr(wrong[0]))
                raise ValueError(at_place(name, none))
        if twice := clash(keys):
            one, other, key = twice
            raise ValueError(
                phrase(
                    "{one} and {other} have the same key {key}; give one of them another", one=one, other=other, key=key
                )
            )
        return keys


def known_actions() -> str:
    """Return the names of all actions, for messages."""
    return phrase("actions: {names}", names=tuple(BY_ID))


def keys_of(action: Action, own: dict[str, str]) -> tuple[str, ...]:
    """Return the keys of an action: those that the user gave it, with spaces between them, else the defaults."""
    return tuple(own[action.id].split()) if action.id in own else action.keys


def clash(own: dict[str, str]) -> tuple[str, str, str] | None:
    """Return two actions with the same key and that key, None if every key has one meaning."""
    taken: dict[str, str] = {}
    for action in ACTIONS:
        for key in map(normal, keys_of(action, own)):
            if taken.setdefault(key, action.id) != action.id:
                return taken[key], action.id, key
    return None


def normal(key: str) -> str:
    """Return a key with its modifiers in one order, so that equal keys are equal texts."""
    before, last = split_key(key)
    return "+".join([*sorted(before), last])


def split_key(key: str) -> tuple[frozenset[str], str]:
    """Return the modifiers of a key and the key itself: `Ctrl++` is Ctrl and +."""
    parts = key.split("+") if not key.endswith("+") else [*key[:-1].rstrip("+").split("+"), "+"]
    return frozenset(part for part in parts[:-1] if part in _MODIFIERS), parts[-1]
