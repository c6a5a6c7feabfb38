"""A profile leaves the page without secrets, and one that comes in is seen before it counts."""

import pytest

from noc_app.config.desk import Desk
from noc_app.config.profile import Profile, packed
from noc_app.doctor.finding import Patient
from noc_app.doctor.sharing import SeatFile
from noc_app.ui.desk.keymap import Keymap
from noc_app.ui.desk.settings_page import SettingsPage
from tests.qt.stories import run_story
from tests.tools.engine import until as seen
from tests.tools.seat import CONFIGURATION, Seat


async def until(condition):
    await seen(condition, 30)  # a profile is read as a whole configuration


@pytest.fixture
def seat(tmp_path, monkeypatch):
    monkeypatch.setenv("NOC_APP_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path / "config"))
    return Seat(tmp_path / "noc-app.yaml")


@pytest.fixture
def page(qtbot, paints, seat):
    config = SeatFile(seat, lambda: Patient(loaded=seat.loaded, sound=str))
    made = SettingsPage(paints, Keymap(Desk()), "system", config)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    return made


def test_a_profile_is_written_for_others(qapp, page, tmp_path):
    async def story():
        page.profile.write(str(tmp_path / "p.zip"))
        await until(page.profile.said.text)
        assert page.profile.said.text() == f"{tmp_path / 'p.zip'} is written; no secret is in it"
        assert (tmp_path / "p.zip").read_bytes() == packed(Profile({"noc-app.yaml": CONFIGURATION.encode()}))

    run_story(qapp, story())


def test_what_an_import_would_change_is_shown_before_it_counts(qapp, page, seat, tmp_path):
    async def story():
        theirs = CONFIGURATION.replace("45s", "90s")
        (tmp_path / "p.zip").write_bytes(packed(Profile({"noc-app.yaml": theirs.encode()})))
        page.profile.look_into(str(tmp_path / "p.zip"))
        await until(page.profile.agree.isVisible)
        assert "-  dwell: 45s\n+  dwell: 90s" in page.profile.changes.toPlainText()
        assert seat.given.read_text() == CONFIGURATION
        page.profile.agree.click()
        await until(lambda: seat.loaded.settings.wall.dwell == 90.0)
        await until(lambda: page.form.rows["wall", "dwell"].field.text() == "90s")
        assert not page.profile.agree.isVisible()

    run_story(qapp, story())


def test_what_cannot_be_used_says_why_and_asks_nothing(qapp, page, seat, tmp_path):
    async def story():
        (tmp_path / "p.zip").write_text("no zip")
        page.profile.look_into(str(tmp_path / "p.zip"))
        await until(page.profile.said.text)
        assert "is no profile pack" in page.profile.said.text()
        assert not page.profile.agree.isVisible()

    run_story(qapp, story())
