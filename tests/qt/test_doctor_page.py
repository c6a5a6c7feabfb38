"""The desk's doctor: findings come in as they are known, the worst first, each with its fix."""

import asyncio

import pytest
from PySide6.QtWidgets import QLabel

from noc_app.doctor.finding import Finding, Grade
from noc_app.model import NocError
from noc_app.ui.desk.doctor_page import DoctorPage
from noc_app.ui.desk.places import DOCTOR
from tests.qt.stories import PlayedEngine, run_story
from tests.tools.desk import PlayedDoctor, desk_of

WELL = Finding("disk", Grade.OK, "there is space for journal and logs")
ADVICE = Finding("tray", Grade.ADVICE, "the desktop has no tray", "turn on the tray of the desktop")
FAULT = Finding("sound", Grade.FAULT, "no alert can be heard", "plug in a loudspeaker")


async def settle():
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture
def page_of(qtbot, paints):
    def make(doctor):
        page = DoctorPage(doctor, paints)
        qtbot.addWidget(page)
        return page

    return make


def rows(page):
    return [page.rows.itemAt(n).widget() for n in range(page.rows.count())]


def words(page):
    return [[label.text() for label in row.findChildren(QLabel) if label.text()] for row in rows(page)]


def test_it_looks_by_itself_when_it_is_opened_first(qapp, page_of):
    async def story():
        page = page_of(PlayedDoctor(WELL, FAULT, ADVICE))
        assert page.state.text() == "Not looked yet"
        page.show()
        await settle()
        assert words(page) == [
            ["no alert can be heard", "Fix: plug in a loudspeaker"],
            ["the desktop has no tray", "Fix: turn on the tray of the desktop"],
            ["there is space for journal and logs"],
        ]
        assert page.state.text() == "1 fault, 1 to know, 1 in order"

    run_story(qapp, story())


def test_each_finding_is_shown_as_soon_as_it_is_known(qapp, page_of):
    class Slow(PlayedDoctor):
        async def examine(self, tell):
            tell(ADVICE)
            await asyncio.Event().wait()

    async def story():
        page = page_of(Slow())
        page.look()
        await settle()
        assert page.state.text() == "Looking: 0 faults, 1 to know, 0 in order so far"
        assert len(rows(page)) == 1
        assert (page.again.isEnabled(), page.bundle.isEnabled()) == (False, False)

    run_story(qapp, story())


def test_run_again_forgets_what_was_found_before(qapp, page_of):
    async def story():
        doctor = PlayedDoctor(FAULT)
        page = page_of(doctor)
        page.look()
        await settle()
        doctor.finds = (WELL,)
        page.again.click()
        await settle()
        assert words(page) == [["there is space for journal and logs"]]

    run_story(qapp, story())


def test_a_bundle_tells_where_it_is_and_knows_the_screens(qapp, page_of):
    async def story():
        doctor = PlayedDoctor(WELL)
        page = page_of(doctor)
        page.look()
        await settle()
        page.bundle.click()
        await settle()
        assert page.saved.text() == "The bundle is support.zip. Look through it before you send it."
        assert doctor.saves[0][0] == "Qt platform offscreen"

    run_story(qapp, story())


def test_a_bundle_that_cannot_be_written_is_said_and_can_be_tried_again(qapp, page_of):
    class Full(PlayedDoctor):
        async def save(self, file=None, screens=()):
            raise NocError("the bundle x.zip cannot be written: No space left on device")

    async def story():
        page = page_of(Full(WELL))
        page.bundle.click()
        await settle()
        assert page.saved.text().endswith("No space left on device")
        assert page.bundle.isEnabled()

    run_story(qapp, story())


def test_a_finding_reads_as_one_sentence_to_who_does_not_see_it(qapp, page_of):
    page = page_of(PlayedDoctor())
    page._take(FAULT)
    assert rows(page)[0].accessibleName() == "fault: no alert can be heard. plug in a loudspeaker"


def test_it_is_a_page_of_the_desk(qapp, qtbot, paints):
    async def story():
        window = desk_of(PlayedEngine(), paints)
        qtbot.addWidget(window)
        window.show()
        window.open_page(DOCTOR)
        await settle()
        assert "Doctor" in [place.title for place in window._places(None)]
        assert window.page == DOCTOR

    run_story(qapp, story())
