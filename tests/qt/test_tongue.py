"""The configured language, from the moment in which it is configured."""

import pytest

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.model import Unit, WallOrder, WallVerb
from noc_app.ui import language
from noc_app.ui.clock import FrameClock
from noc_app.ui.language import tr
from noc_app.ui.panels.timeseries import value_ticks
from noc_app.ui.theme import load_theme
from noc_app.ui.tongue import Tongue
from noc_app.ui.wall.stage import Stage, Wish
from tests.tools.fake_board import burning_board
from tests.tools.pseudo import EVERYWHERE, NAME, Pseudo, plain_words


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


@pytest.fixture
def stage(qtbot, tmp_path):
    """A wall on which it burns, with all pages."""
    board, frames = burning_board(), FrameClock(4.0)
    settings = Wall(timezone="UTC"), load_pages((), load_catalogue()[0])
    made = Stage(board, frames, load_theme("dark"), lambda: settings, Wish(memory=tmp_path / "wall.json"))
    yield made
    made.close()


@pytest.mark.usefixtures("_english_again")
def test_a_wall_that_is_open_is_written_anew_and_keeps_what_is_pinned(stage):
    (window,) = stage.windows.values()
    stage.obey(WallOrder(id="1", wall="w", verb=WallVerb.PIN, by="ada", at=0.0, argument="security"))
    english = window.canvas.accessibleName()
    language.use(NAME, Pseudo())
    stage.speak_anew()
    assert plain_words(window.canvas.view.clock.date, EVERYWHERE) == []
    assert tr("Pinned by {who}", who="ada") == window.canvas.view.foot.place
    assert (window.page, window.canvas.accessibleName() == english) == ("security", False)


@pytest.mark.usefixtures("_english_again")
def test_words_that_are_kept_are_those_of_the_language():
    ticks = value_ticks(0.0, 1.5, 0.5, Unit.SECONDS)
    language.use("de", Pseudo())
    assert ([tick.words for tick in ticks], [tick.words for tick in value_ticks(0.0, 1.5, 0.5, Unit.SECONDS)]) == (
        ["0", "0.5", "1", "1.5\u2009s"],
        ["0", "0,5", "1", "1,5\u2009s"],
    )
