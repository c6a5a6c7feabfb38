"""What the desktop wants for the eyes is followed where it says so, and can be chosen where it does not."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QProxyStyle, QStyle

from noc_app.config.desk import Desk
from noc_app.ui import comfort
from noc_app.ui.comfort import hold_still, theme_wanted, wants_contrast, wants_stillness
from noc_app.ui.theme import load_theme
from tests.qt.stories import run_story
from tests.qt.test_station import station_of

HIGH, USUAL = Qt.ContrastPreference.HighContrast, Qt.ContrastPreference.NoPreference


class Hints(QObject):
    """What a desktop says, in place of Qt's."""

    def __init__(self, scheme, contrast):
        super().__init__()
        self.scheme, self.contrast = scheme, contrast

    def colorScheme(self):
        return self.scheme

    def accessibility(self):
        return self

    def contrastPreference(self):
        return self.contrast


@pytest.fixture
def desktop(monkeypatch):
    def says(scheme, contrast=USUAL):
        class App:
            @staticmethod
            def styleHints():
                return Hints(scheme, contrast)

        monkeypatch.setattr(comfort, "QGuiApplication", App)

    return says


@pytest.fixture(autouse=True)
def _as_before(qapp):
    flash, sheet, font, colours = qapp.cursorFlashTime(), qapp.styleSheet(), qapp.font(), qapp.palette()
    yield
    qapp.setCursorFlashTime(flash)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(colours)


@pytest.mark.parametrize(
    ("scheme", "contrast", "name"),
    [
        (Qt.ColorScheme.Dark, USUAL, "dark"),
        (Qt.ColorScheme.Light, USUAL, "light"),
        (Qt.ColorScheme.Unknown, USUAL, "dark"),
        (Qt.ColorScheme.Dark, HIGH, "high-contrast-dark"),
        (Qt.ColorScheme.Light, HIGH, "high-contrast-light"),
    ],
)
def test_the_theme_of_the_desktop(desktop, scheme, contrast, name):
    desktop(scheme, contrast)
    assert theme_wanted() == name


def test_a_qt_that_says_nothing_of_contrast_is_asked_for_nothing(monkeypatch):
    class Silent:
        @staticmethod
        def styleHints():
            return object()

    monkeypatch.setattr(comfort, "QGuiApplication", Silent)
    assert not wants_contrast()


def test_a_desk_in_high_contrast_has_its_colours_and_toggles_to_the_other_of_its_kind(qapp, engine, tmp_path):
    async def story():
        station = station_of(engine, tmp_path, Desk(theme="high-contrast-dark"))
        assert station.window.top.paints.theme == load_theme("high-contrast-dark")
        station.change_look("theme")
        assert station.look == load_theme("high-contrast-light")
        station.choose_theme("dark")
        assert station.look == load_theme("dark")
        station.close()

    run_story(qapp, story())


def test_a_desk_that_follows_the_desktop_changes_with_it(qapp, engine, tmp_path, desktop):
    async def story():
        station = station_of(engine, tmp_path)
        desktop(Qt.ColorScheme.Light, HIGH)
        station._wishes.changed.emit()
        assert station.window.top.paints.theme == load_theme("high-contrast-light")
        station.close()

    run_story(qapp, story())


def test_with_reduced_motion_nothing_blinks_slides_or_fades_and_everything_is_there(qapp, engine, tmp_path, qtbot):
    async def story():
        station = station_of(engine, tmp_path, Desk(reduced_motion=True))
        station.show()
        assert qapp.cursorFlashTime() == 0
        assert not any(QApplication.isEffectEnabled(effect) for effect in comfort._EFFECTS)
        station.close()

    run_story(qapp, story())
    field = QLineEdit("still to be read")
    qtbot.addWidget(field)
    field.show()
    assert field.displayText() == "still to be read"


def test_without_the_wish_the_cursor_blinks_as_the_desktop_has_it(qapp):
    before = qapp.cursorFlashTime()
    hold_still(qapp, still=False)
    assert qapp.cursorFlashTime() == before > 0


class Windows(QProxyStyle):
    """A style on a Windows whose effects are on or off."""

    def __init__(self, effects):
        super().__init__("Fusion")
        self.effects = effects

    def styleHint(self, hint, option=None, widget=None, returned=None):
        if hint is QStyle.StyleHint.SH_Widget_Animate:
            return self.effects
        return super().styleHint(hint, option, widget, returned)


@pytest.mark.parametrize(("system", "effects", "still"), [("win32", 0, True), ("win32", 1, False), ("linux", 0, False)])
def test_only_a_windows_that_turned_its_effects_off_is_believed(qapp, system, effects, still, monkeypatch):
    monkeypatch.setattr(QApplication, "style", lambda app: Windows(effects))
    assert wants_stillness(system) is still
