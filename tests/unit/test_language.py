"""Words on their way to the screen."""

from noc_app.ui.language import tr


def test_parts_are_filled_in_after_the_translation():
    assert tr("{who} took it", who="ada {nobody}") == "ada {nobody} took it"


def test_a_text_without_parts_keeps_its_braces():
    assert tr("what {this} is") == "what {this} is"


def test_a_count_is_filled_in():
    assert tr("%n shown", 3) == "3 shown"
