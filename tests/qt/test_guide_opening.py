"""The user guide opens from the desk, and the desk says why where it does not."""

import sys

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent

from noc_app.config.catalogue import load_catalogue
from noc_app.config.pages import load_pages
from noc_app.config.wall import Wall
from noc_app.guide.site import chapters
from noc_app.ui.clock import FrameClock
from noc_app.ui.desk.guide import Guide
from noc_app.ui.links import open_page
from noc_app.ui.wall.book import Book
from noc_app.ui.wall.window import WallWindow
from tests.qt.stories import press
from tests.tools.fake_board import burning_board

FOR_QT = {"Space": "Space", "Enter": "Return", "Esc": "Escape"}


@pytest.fixture
def opened(monkeypatch):
    """The addresses that were handed to the system."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    return found


@pytest.fixture
def guide(qapp, tmp_path):
    made = Guide(tmp_path / "guide", qapp)
    yield made
    made.close()
    made.deleteLater()


def test_f1_asks_for_the_guide_also_while_somebody_types(window, qtbot):
    window.perform("filter")
    with qtbot.waitSignal(window.guide_wanted):
        press(window, Qt.Key.Key_F1)


def test_it_is_made_and_opened(guide, opened, qtbot, tmp_path):
    said = []
    guide.begun.connect(said.append)
    guide.ended.connect(said.append)
    with qtbot.waitSignal(guide._making.finished, timeout=60_000):
        guide.open()
        guide.open()
    assert said == ["The user guide is being made", ""]
    assert opened == [(tmp_path / "guide" / "index.html").as_uri()]


def test_what_hinders_it_is_said(guide, opened, qtbot, tmp_path):
    (tmp_path / "guide").write_text("in the way")
    said = []
    guide.begun.connect(said.append)
    guide.ended.connect(said.append)
    with qtbot.waitSignal(guide._making.finished, timeout=60_000):
        guide.open()
    assert said[-1].startswith("The user guide cannot be made: noc-app: the guide cannot be written to")
    assert opened == []


def test_a_desk_that_closes_meanwhile_leaves_no_process(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/cat")
    guide = Guide(tmp_path, qapp)
    guide.open()
    guide._making.waitForStarted()
    guide.close()
    assert guide._making.state() is QProcess.ProcessState.NotRunning
    guide.deleteLater()


def test_only_a_page_that_is_there_is_handed_to_the_system(opened, tmp_path):
    (tmp_path / "run.sh").write_text("")
    assert open_page(tmp_path / "run.sh")
    assert open_page(tmp_path / "none.html")
    assert opened == []


def test_a_system_without_a_browser_is_told_where_the_page_is(monkeypatch, tmp_path):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    (tmp_path / "index.html").write_text("")
    assert str(tmp_path / "index.html") in open_page(tmp_path / "index.html")


def documented_on_the_wall():
    """The keys in the guide's table of the wall, as Qt names them."""
    (text,) = (page.text for page in chapters() if page.name == "keys")
    table = text[text.index("## The wall") : text.index("## A chart")]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    digits = " ".join(f"`{n}`" for n in range(1, 10))
    names = [name for cell in cells for name in cell.replace("`1` to `9`", digits).split("`")[1::2]]
    return {Qt.Key[f"Key_{FOR_QT.get(name, name)}"] for name in names}


def test_the_keys_of_the_wall_in_the_guide_are_those_that_it_hears(qtbot):
    board = burning_board()
    pages = load_pages((), load_catalogue()[0])
    window = WallWindow(board, Wall(), FrameClock(), book=Book(board, Wall(), pages))
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    window.refresh()
    heard = {Qt.Key.Key_Escape}  # it leaves the wall, so it is not tried
    for key in (k for k in Qt.Key if k not in {Qt.Key.Key_Escape, Qt.Key.Key_Enter}):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        window._select((0, 1))  # Enter and the arrows are about what is selected
        window.keyPressEvent(event)
        heard |= {key} if event.isAccepted() else set()
    assert heard == documented_on_the_wall()
