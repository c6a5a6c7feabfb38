"""Settings are found by words, changed at once with every comment kept, refused at their field, and taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from noc_app.config.desk import Desk
from noc_app.engine.configuring import Configuring
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.settings_page import SettingsPage
from tests.qt.stories import run_story
from tests.tools.engine import until as seen
from tests.tools.seat import CONFIGURATION, Seat


async def until(condition):
    await seen(condition, 30)  # a change reads the whole configuration


@pytest.fixture
def seat(tmp_path):
    return Seat(tmp_path / "noc-app.yaml")


@pytest.fixture
def page(qtbot, paints, seat):
    made = SettingsPage(paints, Keymap(Desk()), "system", Configuring(seat))
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    return made


def row(page, *path):
    return page.form.rows[path]


def press(row, words):
    next(b for b in row.findChildren(QPushButton) if b.text() == words).click()


def type_in(row, words):
    row.field.setText(words)
    QTest.keyClick(row.field, Qt.Key.Key_Return)


def test_a_word_finds_settings_by_title_help_key_and_value(page):
    for words in ("volume", "as loud as it can be", "sound.volume"):
        page.form.search.setText(words)
        assert [path for path, row in page.form.rows.items() if row.isVisible()] == [("desk", "sound", "volume")]


def test_a_word_that_no_setting_has_is_said(page):
    page.form.search.setText("xyzzy")
    assert page.form.said.text() == "No setting is called so"


def test_a_choice_is_written_and_used_at_once(qapp, page, seat):
    async def story():
        press(row(page, "desk", "theme"), "light")
        await until(lambda: seat.loaded.settings.desk.theme == "light")
        assert seat.given.read_text() == CONFIGURATION.replace("dark ", "light ")
        assert row(page, "desk", "theme").field.buttons["light"].property("primary") is True

    run_story(qapp, story())


def test_a_text_is_written_when_it_is_entered(qapp, page, seat):
    async def story():
        type_in(row(page, "wall", "dwell"), "60s")
        await until(lambda: seat.loaded.settings.wall.dwell == 60.0)
        assert page.form.said.text() == f"Written to {seat.given}"

    run_story(qapp, story())


@pytest.mark.parametrize("words", ["on call", ""])
def test_the_usual_reason_of_an_acknowledgement_is_changed_or_left_out(qapp, page, seat, words):
    async def story():
        assert row(page, "ack", "reason").field.text() == "investigating"
        type_in(row(page, "ack", "reason"), words)
        await until(lambda: seat.loaded.settings.ack.reason == words)

    run_story(qapp, story())


def test_what_is_refused_is_said_at_its_field_and_nothing_is_written(qapp, page, seat):
    async def story():
        type_in(row(page, "wall", "dwell"), "soon")
        await until(row(page, "wall", "dwell").trouble.text)
        assert row(page, "wall", "dwell").trouble.text().startswith("'soon' is not a duration")
        assert row(page, "wall", "dwell").trouble.isVisible()
        assert seat.given.read_text() == CONFIGURATION

    run_story(qapp, story())


def test_where_a_value_comes_from_is_told(page):
    assert row(page, "wall", "dwell").source.text() == "noc-app.yaml:11"
    assert row(page, "wall", "name").source.text() == "default"


def test_the_default_counts_again_when_it_is_asked_for(qapp, page, seat):
    async def story():
        assert not row(page, "wall", "name").reset.isVisible()
        row(page, "wall", "dwell").reset.click()
        await until(lambda: seat.loaded.settings.wall.dwell == 30.0)
        assert row(page, "wall", "dwell").field.text() == "30s"
        assert not row(page, "wall", "dwell").reset.isVisible()

    run_story(qapp, story())


def test_ctrl_z_takes_changes_back_one_by_one(qapp, page, seat):
    async def story():
        press(row(page, "desk", "theme"), "light")
        await until(page.form.undo.isEnabled)
        press(row(page, "desk", "single_keys"), "Off")
        await until(lambda: not seat.loaded.settings.desk.single_keys)
        QTest.keyClick(page.form, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: seat.loaded.settings.desk.single_keys)
        page.form.undo.click()
        await until(lambda: seat.given.read_text() == CONFIGURATION)
        await until(lambda: not page.form.undo.isEnabled())

    run_story(qapp, story())


def test_a_file_that_somebody_else_changed_is_offered_and_not_written_over(qapp, page, seat):
    async def story():
        seat.given.write_text("# theirs\n" + CONFIGURATION)
        press(row(page, "desk", "theme"), "light")
        await until(page.form.take_in.isVisible)
        assert "changed by somebody else" in page.form.said.text()
        page.form.take_in.click()
        await until(lambda: not page.form.take_in.isVisible())
        assert row(page, "wall", "dwell").source.text() == "noc-app.yaml:12"

    run_story(qapp, story())


def test_a_list_of_tables_is_shown_with_its_line_numbers_and_opens_in_an_editor(page, monkeypatch):
    opened = []
    monkeypatch.setattr("noc_app.ui.desk.settings_form.open_document", lambda path: opened.append(path) or "")
    targets = row(page, "targets")
    assert targets.field.text.toPlainText().splitlines()[0] == "   2  targets:"
    targets.field.editor.click()
    assert opened == [page.form._config.path]


def test_every_control_has_a_name(page):
    controls = [c for kind in (QPushButton, QLineEdit, QPlainTextEdit) for c in page.findChildren(kind)]
    assert len(controls) > 100
    assert [c for c in controls if not (c.accessibleName() or getattr(c, "text", str)())] == []


def test_what_a_profile_sets_is_locked_and_says_why(page):
    found = row(page, "desk", "theme")
    found.show_stated(replace(found.stated, locked="set by the profile of this seat, from https://example.org/p.zip"))
    assert not found.field.isEnabled()
    assert [b.text() for b in found.field.buttons.values() if b.isVisible()] == ["dark"]
    assert not found.reset.isVisible()
    assert found.trouble.text().startswith("set by the profile")
