"""Adding a target from the desk: by keyboard, against a server that answers or not, what is wrong at its field."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.doctor.adding import Adding
from noc_app.doctor.steps import Check
from noc_app.ui.desk.adding.page import AddingPage
from noc_app.ui.desk.adding.wizard import Page, Wizard
from noc_app.ui.desk.places import ADD, TARGETS
from noc_app.ui.theme import Paints, load_theme
from tests.qt.stories import PlayedEngine, run_story
from tests.tools.desk import PlayedAdding, desk_of
from tests.tools.engine import until
from tests.tools.hostile import answer, hostile

LOAD = {("GET", "/x"): lambda asked: answer(200, {"load": 0.5, "title": "<b>bold</b>"})}
VALUES = "- {signal: system.cpu.load_ratio, value: $.load}"
KIND = "http-json"


class Trying(Adding):
    """The real thing, without a keyring of this machine and with a file of the test."""

    ringless = ""

    def __init__(self, file):
        super().__init__(lambda: load(file, MODELS), self.use)
        self.used = []

    async def use(self, path):
        self.used.append(path)


@pytest.fixture
def adds(tmp_path):
    file = tmp_path / "noc-app.yaml"
    file.write_text("targets:\n  - {id: here, kind: host}  # mine\n")
    return Trying(file)


def window_of(qtbot, adds, zoom=1.0, size=(1440, 900)):
    made = desk_of(PlayedEngine(), Paints(load_theme("dark"), zoom), adds=adds)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    made.perform("add-target")
    return made


@pytest.fixture
def window(qtbot, adds):
    return window_of(qtbot, adds)


def typed(field, words):
    field.setFocus()
    QTest.keyClicks(field, words)


def chosen(page, words="http/json"):
    typed(page.choice.field, words)
    QTest.keyClick(page.choice.field, Qt.Key.Key_Return)
    return page.form.fields


def filled(page, url):
    fields = chosen(page)
    fields["url"].setText(url)
    fields["path"].setText("x")
    fields["values"].setPlainText(VALUES)
    return fields


def connect(page):
    QTest.keyClick(page.form.fields["url"], Qt.Key.Key_Return)


async def over(page):
    await until(lambda: not page.wizard.draft.testing, seconds=10)


def said(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_the_page_of_the_targets_has_a_button_and_the_key_opens_the_wizard(window):
    assert window.page == ADD
    window.open_page(TARGETS)
    window.targets.add.click()
    assert window.page == ADD
    assert window.adding.choice.field.hasFocus()


def test_the_palette_offers_it(window):
    window.perform("palette")
    QTest.keyClicks(window.finder.field, "add a tar")
    QTest.keyClick(window.finder.field, Qt.Key.Key_Return)
    assert window.page == ADD


def test_by_keyboard_alone_from_the_search_to_a_target_that_is_written_down(qapp, window, adds):
    async def story():
        page = window.adding
        async with hostile(LOAD) as server:
            filled(page, server.url)
            connect(page)
            await over(page)
            assert page.head.title.text() == "The connection works"
            assert "Load per core" in said(page)
            QTest.keyClick(page, Qt.Key.Key_Return)
            assert page.wizard.draft.page is Page.FILL
            QTest.keyClick(page, Qt.Key.Key_Return)
            name = page.finish.form.fields["id"]
            name.selectAll()
            typed(name, "app-1")
            assert "id: app-1" in page.finish.preview.toPlainText()
            QTest.keyClick(name, Qt.Key.Key_Return)
            await until(lambda: window.page == TARGETS, seconds=5)
        return page

    page = run_story(qapp, story())
    (new,) = [t for t in load(adds.file, MODELS).targets if t.id == "app-1"]
    assert (new.kind, new.path) == (KIND, "x")
    assert "# mine" in adds.file.read_text()
    assert adds.used == [adds.file]
    assert page.wizard.draft.system is None  # the next one begins anew


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_asked(window):
    page = window.adding
    fields = chosen(page)
    fields["url"].setText("prom:9090")
    connect(page)
    assert page.wizard.draft.page is Page.CONNECT
    row = page.form.rows["url"]
    assert row.problem.text() == "Address: must be an address that begins with http:// or https://"
    assert row.problem.isVisible()
    assert page.form.rows["values"].problem.text() == "Values: is missing"
    assert fields["url"].accessibleDescription() == row.problem.text()
    fields["url"].setText("http://prom:9090")
    assert not row.problem.isVisible()


def test_a_wrong_optional_setting_is_unfolded(window):
    page = window.adding
    fields = filled(page, "http://127.0.0.1:9")
    fields["timeout"].setText("soon")
    assert not page.form.rows["timeout"].isVisible()
    connect(page)
    assert page.form.rows["timeout"].problem.isVisible()


def test_a_target_that_is_not_there_stops_at_the_port_with_the_fix_and_enter_tries_again(qapp, window):
    async def story():
        page = window.adding
        filled(page, "http://127.0.0.1:9")
        connect(page)
        await over(page)
        row = page.checks.rows[Check.PORT]
        assert "connection refused" in row.what.text()
        assert row.fix.text().startswith("Fix: see that")
        assert row.accessibleName().startswith("Port, failed, ")
        assert "skipped" in page.checks.rows[Check.CLOCK].accessibleName()
        assert page.anyway.isVisible()
        async with hostile(LOAD) as server:
            page.form.fields["url"].setText(server.url)
            QTest.keyClick(page.form.fields["url"], Qt.Key.Key_Return)
            await over(page)
        return page.head.title.text(), page.anyway.isVisible()

    assert run_story(qapp, story()) == ("The connection works", False)


def test_what_is_down_now_can_be_added_all_the_same(qapp, window, adds):
    async def story():
        page = window.adding
        filled(page, "http://127.0.0.1:9")
        connect(page)
        await over(page)
        page.anyway.click()
        assert page.wizard.draft.page is Page.FINISH
        page.next.click()
        await until(lambda: window.page == TARGETS, seconds=5)

    run_story(qapp, story())
    assert "http-json" in {t.id for t in load(adds.file, MODELS).targets}


def test_escape_keeps_a_draft(window):
    page = window.adding
    filled(page, "http://app:80")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.page == TARGETS
    window.perform("add-target")
    assert page.form.fields["url"].text() == "http://app:80"
    assert page.wizard.draft.page is Page.CONNECT


def test_a_draft_outlives_the_window(qtbot, paints, adds):
    wizard = Wizard()
    first = AddingPage(adds, wizard, paints)
    qtbot.addWidget(first)
    first.show()
    filled(first, "http://app:80")
    second = AddingPage(adds, wizard, paints)
    qtbot.addWidget(second)
    assert second.form.fields["url"].text() == "http://app:80"


def test_keys_that_are_typed_here_are_no_keys_of_the_window(window):
    QTest.keyClicks(window.adding, "a/x?")
    assert window.page == ADD
    assert not window.sheet.isVisible()


def test_a_secret_is_not_shown_and_where_there_is_no_keyring_the_line_to_set_is(qapp, qtbot, adds, monkeypatch):
    fields = chosen(window_of(qtbot, adds).adding)
    fields["auth"].setCurrentIndex(1)
    assert fields["auth.bearer"].line.echoMode() is QLineEdit.EchoMode.Password
    monkeypatch.setattr(Trying, "ringless", "this session has no system keyring")
    other = chosen(window_of(qtbot, adds).adding)
    other["auth"].setCurrentIndex(1)
    secret = other["auth.bearer"]
    assert [secret.place.itemData(n) for n in range(secret.place.count())] == ["env", "file"]
    secret.line.setText("APP_TOKEN")
    assert "There is no usable keyring here (this session has no system keyring)." in secret.note.text()
    assert "export APP_TOKEN='…'" in secret.note.text()
    assert secret.text() == "env:APP_TOKEN"
    monkeypatch.setenv("APP_TOKEN", "x")
    secret.line.setText("APP_TOKEN ")
    assert "APP_TOKEN is set" in secret.note.text()


def test_text_of_a_backend_stays_text(qapp, window):
    rude = {("GET", "/x"): lambda asked: answer(400, "<b>\u202enope</b>".encode())}

    async def story():
        page = window.adding
        async with hostile(rude) as server:
            filled(page, server.url)
            connect(page)
            await over(page)
        return page.checks.rows[Check.QUERY].what

    what = run_story(qapp, story())
    assert what.textFormat() is Qt.TextFormat.PlainText
    assert "\u202e" not in what.text()


def test_leaving_ends_the_test(qapp, qtbot):
    class Endless(PlayedAdding):
        async def test(self, config, typed, tell):
            await asyncio.Event().wait()

    async def story():
        page = window_of(qtbot, Endless()).adding
        filled(page, "http://127.0.0.1:9")
        connect(page)
        assert page.wizard.draft.testing
        page.leave()
        return page.wizard.draft.testing

    assert run_story(qapp, story()) is False


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_every_control_has_a_name_and_the_buttons_stay_in_sight(qtbot, adds, zoom):
    window = window_of(qtbot, adds, zoom, (1920, 1080))
    page = window.adding
    fields = chosen(page)
    page.form.more.setChecked(True)
    assert all(field.accessibleName() for field in fields.values())
    assert all(button.accessibleName() or button.text() for button in page.findChildren(QPushButton))
    assert all(edit.accessibleName() for edit in page.findChildren(QLineEdit) if edit.isVisibleTo(page))
    corner = page.next.mapTo(window, page.next.rect().bottomRight())
    assert corner.x() <= window.width()
    assert corner.y() <= window.height()
    assert page.rail.isVisible() or zoom > 1.0
