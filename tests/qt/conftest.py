"""Every test here draws without a window system, in the bundled fonts."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from noc_app.ui.fonts import load_fonts
from noc_app.ui.theme import Paints, apply, load_theme
from tests.qt.stories import PlayedEngine
from tests.qt.triage_scene import RUNBOOK, night_board, past
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


@pytest.fixture
def night_desk(qapp, tmp_path, monkeypatch):
    """Opens a desk in the middle of a night: a theme and a zoom in, its window out, 1920 by 1080."""
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("NOC_APP_CONFIG_DIR", str(tmp_path))
    (tmp_path / "runbooks").mkdir()
    (tmp_path / "runbooks" / "CheckoutErrors.md").write_text(RUNBOOK)

    def opened(theme, zoom=1.0):
        look = load_theme(theme)
        apply(qapp, look, zoom)
        engine, paints = PlayedEngine(), Paints(look, zoom)
        engine.board = night_board()
        engine.past = past(engine.board.clock())
        window = desk_of(engine, paints, ack_for_s=1800.0)
        window.resize(1920, 1080)
        window.show()
        return window

    yield opened
    qapp.setStyleSheet("")
