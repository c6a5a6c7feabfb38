"""Every test here draws without a window system, in the bundled fonts."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import Paints, load_theme


@pytest.fixture(autouse=True)
def _fonts(qapp):
    load_fonts()


@pytest.fixture
def paints(qapp):
    return Paints(load_theme("dark"))
