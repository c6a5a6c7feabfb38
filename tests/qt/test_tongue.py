"""The configured language, from the moment in which it is configured."""

import pytest

from noc_app.ui import language
from noc_app.ui.tongue import Tongue


@pytest.fixture
def _english_again():
    yield
    language.speak("en")


@pytest.mark.usefixtures("_english_again")
def test_another_language_is_spoken_once_it_is_configured():
    wanted, changes = ["en"], []
    tongue = Tongue(lambda: wanted[-1], lambda: changes.append(language.language()))
    tongue.refresh()
    wanted.append("de")
    tongue.refresh()
    tongue.refresh()
    assert (changes, language.language()) == (["de"], "de")


@pytest.mark.usefixtures("_english_again")
def test_qts_own_words_are_of_the_same_language(qapp):
    language.speak("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.speak("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
