"""Words on their way to the screen."""

import pickle
from datetime import UTC

import pytest
from PySide6.QtCore import QLocale

from noc_app.connectors.decode import INLINE_BYTES, Decoder
from noc_app.connectors.infrastructure.haproxy_wire import parse_stats
from noc_app.connectors.infrastructure.refusals import words_of
from noc_app.connectors.rows import Taken
from noc_app.model import BadPayload, PollFailure, Refused, TargetHealth, TimedOut, Unit
from noc_app.model.errors import said_by
from noc_app.model.said import capitalised, phrase
from noc_app.store.targets import TargetStore
from noc_app.ui import language, units
from noc_app.ui.language import capital, chosen, told, tr


class Known:
    """Knows a few texts, each with its forms for one and for many."""

    def __init__(self, **texts):
        self.texts = texts

    def translate(self, context, text, /, disambiguation=None, n=-1):
        forms = self.texts.get(text, ("",))
        return forms[0] if n in {-1, 1} else forms[-1]


@pytest.fixture
def spoken():
    """Speaks a language with a few texts, and English again in the end."""

    def speak(name, **texts):
        language.use(name, Known(**texts))

    yield speak
    language.speak("en")
    QLocale.setDefault(QLocale.c())


def test_parts_are_filled_in_after_the_translation():
    assert tr("{who} took it", who="ada {nobody}") == "ada {nobody} took it"


def test_a_text_without_parts_keeps_its_braces():
    assert tr("what {this} is") == "what {this} is"


def test_a_count_is_filled_in():
    assert tr("%n shown", 3) == "3 shown"


def test_a_text_that_the_language_does_not_know_stays_english(spoken):
    spoken("de", back=("zurück",))
    assert (tr("back"), tr("forth")) == ("zurück", "forth")


def test_the_count_chooses_the_form(spoken):
    spoken("de", **{"%n alert(s)": ("%n Alarm", "%n Alarme")})
    assert (tr("%n alert(s)", 1), tr("%n alert(s)", 0), tr("%n alert(s)", 2)) == ("1 Alarm", "0 Alarme", "2 Alarme")


def test_what_was_said_before_another_language_is_forgotten(spoken):
    assert tr("back") == "back"
    spoken("de", back=("zurück",))
    assert tr("back") == "zurück"


def test_a_sentence_from_below_is_english_to_all_but_the_screen(spoken):
    said = phrase("{missing} of {inputs} inputs: {reason}", missing=2, inputs=9, reason=phrase("no data yet"))
    spoken(
        "de", **{"{missing} of {inputs} inputs: {reason}": ("{inputs}/{missing}: {reason}",), "no data yet": ("leer",)}
    )
    assert (said, told(said)) == ("2 of 9 inputs: no data yet", "9/2: leer")


def test_why_a_target_does_not_answer_is_said_in_the_language(spoken):
    targets = TargetStore()
    targets.configure([TargetHealth(id="a", kind="example", title="A", every_s=10.0)])
    late = PollFailure(TimedOut(phrase("no complete answer in {seconds} s", seconds=0.5)))
    targets.failed("a", late, at=0.0, duration_s=0.5)
    spoken("de", **{"no complete answer in {seconds} s": ("keine ganze Antwort in {seconds} s",)})
    assert (targets["a"].error, told(targets["a"].error)) == (
        "no complete answer in 0.5 s",
        "keine ganze Antwort in 0,5 s",
    )


async def test_what_is_wrong_with_a_large_answer_is_said_in_the_language(spoken):
    decoder, large = Decoder(), b"# pxname,svname," + b"x" * INLINE_BYTES
    try:
        with pytest.raises(BadPayload) as failed:
            await decoder(parse_stats, large)
    finally:
        decoder.close()
    spoken(
        "de",
        **{
            "not the {what}: {reason}": ("keine {what} ({reason})",),
            "statistics of HAProxy": ("Statistik von HAProxy",),
            "truncated": ("abgeschnitten",),
        },
    )
    said = said_by(failed.value)
    assert (said, told(said)) == (
        "not the statistics of HAProxy: truncated",
        "keine Statistik von HAProxy (abgeschnitten)",
    )


def test_why_a_row_cannot_be_taken_is_said_in_the_language(spoken):
    taken = Taken(10)
    taken.take("a", {"host": "web-1"}, "lots")
    taken.take("b", {}, None)
    spoken("de", **{"{value} is not a number": ("{value} ist keine Zahl",), "there is no value": ("kein Wert",)})
    assert taken.gaps["a"] == "web-1: 'lots' is not a number"
    assert (told(taken.gaps["a"]), told(taken.gaps["b"])) == ("web-1: 'lots' ist keine Zahl", "kein Wert")


def test_a_refusal_in_plain_words_is_said_in_the_language(spoken):
    said = '(400 Bad Request): {"status":"error","error":"parse error"}'
    words = words_of(Refused(phrase("request refused {reason}", reason=said)))
    spoken("de", **{"request refused {reason}": ("Anfrage abgelehnt {reason}",)})
    assert (words, told(words)) == (
        "request refused (400 Bad Request): parse error",
        "Anfrage abgelehnt (400 Bad Request): parse error",
    )


def test_a_sentence_from_another_process_is_said_in_the_language(spoken):
    copied = pickle.loads(pickle.dumps(capitalised(phrase("{who} left", who=phrase("nobody")))))
    spoken("de", **{"{who} left": ("{who} ging",), "nobody": ("niemand",)})
    assert (copied, told(copied)) == ("Nobody left", "Niemand ging")


def test_words_of_a_backend_are_left_as_they_are(spoken):
    spoken("de", back=("zurück",))
    assert told("back") == "back"


def test_a_large_letter_is_that_of_the_language(spoken):
    assert told(capitalised(phrase("is down"))) == capitalised(phrase("is down")) == "Is down"
    spoken("tr", **{"is down": ("iletişim yok",)})
    assert (told(capitalised(phrase("is down"))), capital("izle")) == ("İletişim yok", "İzle")


@pytest.mark.parametrize(("preferred", "spoken_then"), [(["pt-BR", "fr-CA"], "fr"), (["ja-JP"], "en"), ([], "en")])
def test_the_systems_language_is_the_first_that_is_known(monkeypatch, preferred, spoken_then):
    class System:
        def uiLanguages(self):
            return preferred

    monkeypatch.setattr(language.QLocale, "system", System, raising=False)
    assert chosen("system") == spoken_then


def test_a_language_that_is_named_is_spoken_whatever_the_system_says():
    assert chosen("tr") == "tr"


def test_english_is_written_as_the_program_always_did():
    assert (units.number(12345), units.number(1234.56, 1)) == ("12,345", "1,234.6")
    assert units.joined(units.format_value(0.9985, Unit.RATIO)) == "99.85\u2009%"
    assert (units.format_age(10340), units.date_time(0.0, UTC)) == ("2 h 52 min", "1970-01-01 00:00")
    assert units.weekday_words(0.0, UTC) == "Thu 1 Jan"


NUMBERS = [("de", "12.345", "4,2"), ("es", "12.345", "4,2"), ("fr", "12\u00a0345", "4,2"), ("tr", "12.345", "4,2")]


@pytest.mark.parametrize(("name", "groups", "mark"), NUMBERS)
def test_numbers_are_written_as_in_the_language(spoken, name, groups, mark):
    spoken(name)
    assert (units.number(12345), units.format_value(4.2, Unit.COUNT).number) == (groups, mark)


def test_days_and_ages_are_written_as_in_the_language(spoken):
    spoken("de", **{"{weekday} {day} {month}": ("{weekday} {day}. {month}",), "{days} d": ("{days} T",)})
    assert units.date_time(0.0, UTC) == "01.01.1970 00:00"
    assert units.weekday_words(0.0, UTC) == "Do. 1. Jan."
    assert (units.format_age(200000), units.format_age(59), units.format_age(7200)) == ("2 T", "59 s", "2 h")


def test_a_language_may_put_the_percent_sign_first(spoken):
    spoken("tr", **{"{number}\u2009%": ("%{number}",)})
    assert units.joined(units.format_value(0.9985, Unit.RATIO)) == "%99,85"


def test_yes_and_no_are_words(spoken):
    spoken("de", yes=("ja",), no=("nein",))
    assert units.format_value(1.0, Unit.BOOLEAN).number == "ja"
