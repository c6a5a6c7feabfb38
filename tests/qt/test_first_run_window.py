"""The first run by keyboard: five steps, each of them and all of them skippable, a name for every control."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.first.state import Begun, FirstRun, Step
from noc_app.ui.first.window import FirstRunWindow
from noc_app.ui.theme import Paints, load_theme
from tests.tools.desk import Played, PlayedAdding


def window_of(qtbot, zoom=1.0, run=None):
    adds = PlayedAdding()
    paints = Paints(load_theme("dark"), zoom)
    made = FirstRunWindow(run or FirstRun(), (adds, Wizard()), paints, Played())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.ended = []
    made.over.connect(made.ended.append)
    return made


@pytest.fixture
def window(qtbot):
    return window_of(qtbot)


def press(window, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, held)


def test_enter_goes_on_and_chooses_nothing(window):
    seen = []
    while window.run.step is not Step.TARGET:
        seen.append(window.run.step)
        press(window, Qt.Key.Key_Return)
    assert seen == [Step.LOOK, Step.ROLE, Step.DATA]
    assert (dict(window.run.edits), window.run.begun) == ({}, Begun())


def test_escape_skips_through_all_five_steps(window):
    seen = []
    while not window.ended:
        seen.append(window.run.step)
        press(window, Qt.Key.Key_Escape)
    assert seen == list(Step)
    assert window.ended == [True]
    assert window.run.begun == Begun()


def test_all_of_it_can_be_skipped_at_once(window):
    window.skip_all.click()
    assert (window.ended, dict(window.run.edits)) == ([True], {})


def test_closing_the_window_decides_nothing(window):
    window.close()
    assert window.ended == [False]


def test_what_is_chosen_is_marked_and_kept_when_one_goes_back(window):
    window.open(Step.ROLE)
    wall = window.choices["start",].buttons["wall"]
    wall.setFocus()
    press(window, Qt.Key.Key_Space)
    assert wall.isChecked()
    assert wall.accessibleName() == "This seat is: A wall that shows, chosen"
    window.go_on()
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.run.step is Step.ROLE
    assert window.run.begun.start == "wall"


def test_what_was_chosen_and_then_skipped_is_not_chosen(window):
    window.open(Step.ROLE)
    window.choices["start",].buttons["wall"].click()
    window.skip.click()
    assert window.run.begun.start == "desk"


def test_a_theme_is_shown_at_once(window):
    wanted = []
    window.look.connect(wanted.append)
    window.choices["desk", "theme"].buttons["light"].click()
    assert wanted == ["light"]
    assert window.run.edits["desk", "theme"] == "light"


def test_another_window_of_the_same_run_shows_what_was_chosen(qtbot):
    run = FirstRun(step=Step.WALL, diagonal="55", distance="4")
    run.choose(("desk", "theme"), "dark")
    other = window_of(qtbot, run=run)
    assert other.choices["desk", "theme"].buttons["dark"].isChecked()
    assert other.diagonal.text() == "55"


def test_a_demo_needs_no_target(window):
    window.open(Step.DATA)
    window.choices["data",].buttons["demo"].click()
    window.go_on()
    assert window.run.step is Step.WALL
    assert window.run.begun.demo


def test_the_first_target_is_the_wizard_and_its_skip_goes_on(window):
    window.open(Step.TARGET)
    assert window.adding.choice.field.hasFocus()
    assert not window.next.isVisible()
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.run.step is Step.DATA
    window.open(Step.TARGET)
    window.adding.leave_button.click()
    assert window.run.step is Step.WALL


def test_a_sound_is_played_and_said(window):
    window.open(Step.WALL)
    hear = next(b for b in window.findChildren(QPushButton) if b.text() == "Hear a critical")
    hear.click()
    assert window.heard.text() == "This is how a critical sounds."
    window._player.problem = "no device"
    hear.click()
    assert window.heard.text() == "Nothing can be heard: no device"


def test_a_size_that_cannot_be_meant_is_said_and_is_not_passed_over(window):
    window.open(Step.WALL)
    window.diagonal.setText("big")
    assert window.size_words.text() == "Diagonal: a number from 5 to 400"
    window.go_on()
    assert window.ended == []
    window.diagonal.setText("55")
    window.distance.setText("8")
    assert window.size_words.text().startswith("Everything is")
    window.go_on()
    assert window.ended == [True]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("step", list(Step))
def test_every_control_has_a_name_and_is_in_sight(qtbot, zoom, step):
    window = window_of(qtbot, zoom)
    window.resize(1920, 1080)
    window.open(step)
    controls = [c for kind in (QPushButton, QLineEdit) for c in window.findChildren(kind) if c.isVisible()]
    assert all(c.accessibleName() or (isinstance(c, QPushButton) and c.text()) for c in controls)
    last = window.adding.next if step is Step.TARGET else window.next
    corner = last.mapTo(window, last.rect().bottomRight())
    assert corner.x() <= window.width()
    assert corner.y() <= window.height()
