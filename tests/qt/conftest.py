"""Every test here draws without a window system, in the bundled fonts."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import Paints, load_theme
from tests.qt.stories import PlayedEngine
from tests.tools.desk import desk_of


@pytest.fixture(autouse=True)
def _fonts(qapp):
    load_fonts()


@pytest.fixture
def paints(qapp):
    return Paints(load_theme("dark"))


@pytest.fixture
def engine():
    return PlayedEngine()


@pytest.fixture
def window(qtbot, paints, engine):
    """The operator's window, 1440 by 900."""
    made = desk_of(engine, paints)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made
