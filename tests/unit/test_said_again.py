"""What was said far below a screen reaches it in its language: from the configuration, the journal and reports."""

import pytest
from journal_cases import KEY, NOW, event, own, request
from PySide6.QtCore import QLocale

from noc_app.alerting.filter_text import NotUnderstood, parse
from noc_app.alerting.report import Span, report_of
from noc_app.alerting.report_tables import as_csv, as_html
from noc_app.config.load import load
from noc_app.connectors.catalog import MODELS
from noc_app.journal.journal import open_journal
from noc_app.model import Outcome
from noc_app.model.errors import said_by
from noc_app.model.reasons import NO_LONGER, REFUSED, TAKEN_BACK, UNANSWERED, read_back
from noc_app.model.said import Said, at_place, phrase, replaced, unplaced, without_place
from noc_app.ui import language
from noc_app.ui.language import told


class Backwards:
    """Knows every text: in its language all words but the parts are written in large letters."""

    def translate(self, context, text, /, disambiguation=None, n=-1):
        pieces = text.split("{")
        rest = [part + "}" + words.upper() for part, words in (piece.split("}", 1) for piece in pieces[1:])]
        return "{".join([pieces[0].upper(), *rest])


@pytest.fixture(autouse=True)
def loud():
    """Speaks that language, and English again in the end."""
    language.use("de", Backwards())
    yield
    language.speak("en")
    QLocale.setDefault(QLocale.c())


def problems(tmp_path, text):
    path = tmp_path / "noc-app.yaml"
    path.write_text(text)
    return [told(problem).replace(str(path), "FILE") for problem in load(path, MODELS).problems]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "targets:\n  - {id: a, kind: hots}\n",
            "FILE:2: targets.0.kind: 'hots' IS NOT A KIND OF TARGET; DID YOU MEAN host?",
        ),
        ("targets:\n  - {id: a, kind: host, every: 0.5}\n", "FILE:2: targets.0.every: MUST BE AT LEAST 1"),
        ("targets:\n  - {id: a, kind: host, every: soon}\n", "IS NOT A DURATION; WRITE ONE SUCH AS"),
        ("targets:\n  - {id: a, kind: host}\nwall: {theme: pink}\n", "FILE:3: wall.theme: 'pink' IS NOT A THEME"),
        ("targets:\n  - {id: a, kind: host}\npages: [no.yaml]\n", "no.yaml: CANNOT BE READ: No such file"),
    ],
    ids=["kind", "least", "duration", "theme", "page"],
)
def test_what_is_wrong_with_the_configuration_keeps_file_line_and_key(tmp_path, text, said):
    assert said in "\n".join(problems(tmp_path, text))


def test_a_filter_that_is_not_understood_is_said():
    with pytest.raises(NotUnderstood) as refused:
        parse("(ack")
    assert told(said_by(refused.value)) == "THIS ( NEEDS A )"


def test_a_reason_of_ours_comes_back_from_the_journal_as_the_sentence_that_it_was():
    for said in (TAKEN_BACK.of(who="ada"), UNANSWERED.of(reason="no route"), NO_LONGER["shelved"]):
        assert (read_back(str(said)), told(read_back(str(said)))) == (said, told(said))
        assert told(said) != said
    assert told(read_back(str(REFUSED.of(reason=TAKEN_BACK.of(who="ada"))))) == "REFUSED: TAKEN BACK BY ada"


def test_words_of_a_backend_or_a_person_come_back_as_they_are():
    assert not isinstance(read_back("403 the user may not"), Said)
    assert told(read_back("comment: expired")) == "COMMENT: expired"


async def test_what_became_of_a_request_and_what_happened_to_an_alert_is_said(tmp_path):
    journal = await open_journal(tmp_path / "journal.db", clock=lambda: NOW)
    refused = phrase("request refused {reason}", reason="(409)")
    try:
        await own(journal, request("a"))
        held = await journal.set_outcome("a", Outcome.REJECTED, reason=refused, at=NOW)
        await journal.record([event(reason=TAKEN_BACK.of(who="ada"))])
        assert told(held.reason) == "REQUEST REFUSED (409)"
        (past,) = await journal.history(KEY)
        assert told(past.reason) == "TAKEN BACK BY ada"
    finally:
        await journal.close()


def test_a_report_is_saved_in_the_language_of_the_screen():
    found = report_of(
        [event(title="Disk full")], [], Span(since=NOW - 10, until=NOW + 10, wanted_since=NOW - 10), standing={}
    )
    page = as_html(found, told, "de")
    assert page.startswith('<!doctype html><html lang="de"')
    assert ("<h2>HOW FAST</h2>" in page, "Disk full" in page, "<h1>REPORT</h1>" in page) == (True, True, True)
    assert "THE COMMONEST ALARMS,ALARM,COUNT,KEY" in as_csv(found, told)
    assert "The commonest alarms" in as_csv(found)


def test_the_place_of_a_sentence_can_be_taken_from_it():
    said = at_place("/tmp/x/f.yaml:3", at_place("a.b", phrase("is missing")))
    assert (said, told(said)) == ("/tmp/x/f.yaml:3: a.b: is missing", "/tmp/x/f.yaml:3: a.b: IS MISSING")
    assert (without_place(said, "a.b"), without_place(said, "b")) == ("is missing", said)
    assert unplaced(said) == "a.b: is missing"
    assert told(replaced(said, "/tmp/x/", "")) == "f.yaml:3: a.b: IS MISSING"
