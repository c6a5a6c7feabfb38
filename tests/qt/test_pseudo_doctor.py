"""What the doctor finds is said in the language of the screen, whole: only names of ours and of others stay."""

import pytest

from noc_app.config.secrets import read_secret
from noc_app.doctor.certificate import Shown, certificate_finding
from noc_app.doctor.screen import display
from noc_app.doctor.steps import Check, Stand
from noc_app.doctor.targets import clock
from noc_app.ui.desk.adding.checks import ChecksView
from noc_app.ui.desk.doctor_page import DoctorPage
from tests.qt.stories import run_story
from tests.tools.desk import PlayedDoctor
from tests.tools.hostile import hostile
from tests.tools.pseudo import EVERYWHERE, plain_words, pseudo_spoken, texts_of, words_in
from tests.unit.test_connecting import looked, target


@pytest.fixture(autouse=True)
def _spoken():
    with pseudo_spoken():
        yield


def said(widget):
    return [text for _, text in texts_of(widget)]


def english(widget, *known):
    """What is left in English, with the words that are ours."""
    names = EVERYWHERE | words_in(*known)
    return {text: plain for text in said(widget) if (plain := plain_words(text, names))}


def refused(shown):
    """A certificate that nobody here vouches for."""

    class Refused:
        verify_code, verify_message = 20, "unable to get local issuer certificate"

    return certificate_finding(target("https://app.example"), Refused(), shown)


def test_findings_are_said_in_the_language(qapp, qtbot, paints):
    issuer = Shown("app.example", "Private Root", self_signed=False, ends_at=None, names=())
    found = [*display({}), *clock({"db-1": 9.0, "db-2": 7.0}), *clock({"db-1": 9.0, "db-2": 0.0, "db-3": 0.0})]
    page = DoctorPage(PlayedDoctor(), paints)
    qtbot.addWidget(page)
    for finding in (*found, refused(None), refused(issuer)):
        page._take(finding)
    known = ("app.example Private Root ca_file: tls: db DISPLAY", "timedatectl set-ntp true")
    assert english(page, *known) == {}
    assert any("Private Root" in text for text in said(page))


def test_a_failed_step_and_what_comes_after_it_are_said_in_the_language(qapp, qtbot, paints):
    look = run_story(qapp, looked(target("http://127.0.0.1:9")))
    assert [s.check for s in look.steps if s.stand is Stand.FAILED] == [Check.PORT]
    view = ChecksView(paints)
    qtbot.addWidget(view)
    view.show()
    view.show_steps(look.steps)
    assert view.rows[Check.PORT].fix.isVisible()
    assert english(view, "app") == {}


def test_what_a_secret_lacks_is_said_in_the_language(qapp, qtbot, paints, monkeypatch):
    monkeypatch.delenv("APP_TOKEN", raising=False)

    async def story():
        async with hostile({}) as server:
            return await looked(target(server.url, auth={"bearer": {"env": "APP_TOKEN"}}), read=read_secret)

    look = run_story(qapp, story())
    (finding,) = [s for s in look.steps if s.stand is Stand.FAILED]
    view = ChecksView(paints)
    qtbot.addWidget(view)
    view.show()
    view.show_steps(look.steps)
    assert finding.fix == "set it before noc-app starts"
    assert english(view, "APP_TOKEN app") == {}
