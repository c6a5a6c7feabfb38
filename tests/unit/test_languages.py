"""The catalogues hold exactly the texts of the program, and each translation says what the text says."""

import re
from collections import Counter

import pytest

from noc_app.ui.language import LANGUAGES, SOURCE
from tests.tools.languages import FOLDER, NoLiteral, entries, release, texts, texts_of

TRANSLATED = [language for language in LANGUAGES if language != SOURCE]
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "tr": 1}  # of words that are counted, as lupdate asks for them
NAMED = re.compile(r"\{\w+[^}]*\}|%L?n")
ENDS = ("…", ":", ";", ",", ".", "!", "?", " ", "\n")
AGAIN = "run .venv/bin/python -m tests.tools.languages"


@pytest.fixture(scope="module")
def written():
    return texts()


def catalogue(language):
    return FOLDER / f"noc-app_{language}.ts"


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_the_texts_of_the_program_and_no_others(language, written):
    known = set(entries(catalogue(language)))
    assert (sorted(set(written) - known), sorted(known - set(written))) == ([], []), AGAIN


def test_the_english_catalogue_has_what_is_counted(written):
    assert set(entries(catalogue(SOURCE))) == {text for text, counted in written.items() if counted}, AGAIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    missing = [text for text, forms in entries(catalogue(language)).items() if not forms]
    assert not missing, f"{len(missing)} texts without a translation into {language}:\n" + "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_every_form_of_the_language(language, written):
    wrong = [
        text
        for text, forms in entries(catalogue(language)).items()
        if forms and written.get(text) and len(forms) != FORMS[language]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_parts_of_its_text(language):
    wrong = [
        f"{text!r} became {form!r}"
        for text, forms in entries(catalogue(language)).items()
        for form in forms
        if not _same_parts(text, form)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_begins_and_ends_as_its_text(language):
    wrong = [
        f"{text!r} became {form!r}"
        for text, forms in entries(catalogue(language)).items()
        for form in forms
        if _edges(text) != _edges(form)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_the_catalogue_says(language, tmp_path):
    made = tmp_path / "made.qm"
    release(catalogue(language), made)
    assert made.read_bytes() == catalogue(language).with_suffix(".qm").read_bytes(), AGAIN


@pytest.mark.parametrize(
    "line", ['tr(f"{a} of {b}")', 'tr("a" + b)', "tr()", 'phrase("a %s" % b)'], ids=["f", "sum", "none", "percent"]
)
def test_a_text_that_is_put_together_while_the_program_runs_is_refused(line):
    with pytest.raises(NoLiteral, match=r"here\.py:1"):
        texts_of(line, "here.py")


def test_a_text_with_a_count_is_counted():
    assert texts_of('tr("%n alert(s)", n); tr("a"\n  "b"); phrase("c")', "x") == [
        ("%n alert(s)", True),
        ("ab", False),
        ("c", False),
    ]


def _same_parts(text, form):
    """A form for one or for none may leave the count out: it is in the word."""
    wanted, got = Counter(NAMED.findall(text)), Counter(NAMED.findall(form))
    return wanted == got or {k: v for k, v in wanted.items() if "%" not in k} == dict(got)


def _edges(text):
    """Return what a text begins and ends with; Spanish opens its questions too."""
    inside = text.lstrip("¿¡")
    start = inside[: len(inside) - len(inside.lstrip())]
    return start, next((end for end in ENDS if inside.endswith(end)), "")
