"""Keys mean what the settings say, and what they say can be read."""

import pytest
from pydantic import ValidationError
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from noc_app.config.desk import ACTIONS, Desk, clash, normal
from noc_app.ui.desk.keymap import Keymap, in_words, key_text, single

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def pressed(key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


def test_no_two_actions_have_the_same_key():
    assert clash({}) is None


@pytest.mark.parametrize(
    ("event", "action"),
    [
        (pressed(Qt.Key.Key_A), "acknowledge"),
        (pressed(Qt.Key.Key_A, SHIFT), "acknowledge-now"),
        (pressed(Qt.Key.Key_K, CTRL), "palette"),
        (pressed(Qt.Key.Key_K), "previous"),
        (pressed(Qt.Key.Key_Slash), "filter"),
        (pressed(Qt.Key.Key_Question, SHIFT), "keys"),
        (pressed(Qt.Key.Key_Plus, CTRL | SHIFT), "larger"),
        (pressed(Qt.Key.Key_F11), "wall"),
        (pressed(Qt.Key.Key_Escape), "back"),
        (pressed(Qt.Key.Key_Q), None),
    ],
)
def test_a_press_means_one_action(event, action):
    assert Keymap(Desk()).action_of(event) == action


def test_a_key_of_ones_own_takes_the_place_of_the_usual_one():
    keys = Keymap(Desk(keys={"acknowledge": "Q"}))
    assert keys.action_of(pressed(Qt.Key.Key_Q)) == "acknowledge"
    assert keys.action_of(pressed(Qt.Key.Key_A)) is None
    assert keys.shown("acknowledge") == "Q"


def test_an_action_may_have_several_keys_of_ones_own_and_has_no_others_then():
    keys = Keymap(Desk(keys={"next": "N Down", "note": "Shift+N"}))
    events = [pressed(key) for key in (Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_J)]
    assert [keys.action_of(event) for event in events] == ["next", "next", None]
    assert keys.shown("next") == "N"
    assert Keymap(Desk(keys={"next": "B"})).action_of(pressed(Qt.Key.Key_Down)) is None


def test_single_keys_can_be_switched_off_and_the_others_stay():
    keys = Keymap(Desk(single_keys=False))
    assert keys.action_of(pressed(Qt.Key.Key_A)) is None
    assert keys.action_of(pressed(Qt.Key.Key_K, CTRL)) == "palette"
    assert keys.action_of(pressed(Qt.Key.Key_Down)) == "next"
    assert keys.shown("acknowledge") == ""


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"acknowledg": "A"}, "did you mean acknowledge"),
        ({"acknowledge": "Hyper+A"}, "is not a key"),
        ({"next": "B Hyper+A"}, "is not a key"),
        ({"next": "B K"}, "have the same key K"),
        ({"next": " "}, "is not a key"),
        ({"acknowledge": "a"}, "is not a key"),
        ({"acknowledge": "U"}, "same key U"),
        ({"filter": "Shift+Ctrl+F", "palette": "Ctrl+Shift+F"}, "same key"),
    ],
)
def test_a_key_that_cannot_be_meant_is_refused_in_words(keys, words):
    with pytest.raises(ValidationError, match=words):
        Desk(keys=keys)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda a: a.id)
def test_every_usual_key_is_one_that_can_be_written_in_the_settings(action):
    assert [Desk(keys={action.id: key}).keys[action.id] for key in action.keys] == list(action.keys)


@pytest.mark.parametrize(
    ("key", "words"), [("Ctrl+K", "Ctrl K"), ("Shift+Down", "Shift ↓"), ("Ctrl++", "Ctrl +"), ("Return", "Enter")]
)
def test_keys_are_shown_as_people_read_them(key, words):
    assert in_words(key) == words


def test_the_order_of_modifiers_does_not_matter():
    assert normal("Shift+Ctrl+K") == normal("Ctrl+Shift+K") == key_text(pressed(Qt.Key.Key_K, SHIFT | CTRL))


@pytest.mark.parametrize(
    ("key", "types"), [("A", True), ("Shift+A", True), ("/", True), ("Ctrl+A", False), ("F6", False), ("Esc", False)]
)
def test_single_keys_are_those_that_type_something(key, types):
    assert single(key) is types
