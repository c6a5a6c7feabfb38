"""What comes from outside is shown, not interpreted; and not every address is opened."""

import re

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from noc_app.ui.links import refusal
from noc_app.ui.text import SHOWN_LIMIT, escaped, plain_label, plain_tooltip

OUTSIDE = 'db down <img src="file:///etc/hostname"> <a href="http://evil">acknowledge here</a>'


def test_markup_takes_the_room_of_its_characters(qtbot):
    plain, guessed = plain_label(OUTSIDE), QLabel(OUTSIDE)
    qtbot.addWidget(plain)
    qtbot.addWidget(guessed)
    characters = plain.fontMetrics().horizontalAdvance(OUTSIDE)
    assert plain.sizeHint().width() == pytest.approx(characters, abs=2)
    assert guessed.sizeHint().width() < characters / 2, "QLabel no longer guesses: is this module still needed?"


def test_a_megabyte_is_capped(qtbot):
    label = plain_label("x" * 1_000_000)
    qtbot.addWidget(label)
    assert len(label.text()) == SHOWN_LIMIT


def test_a_tool_tip_holds_no_markup_from_outside(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    plain_tooltip(widget, OUTSIDE)
    assert "<img" not in widget.toolTip()
    assert "&lt;img" in widget.toolTip()


def test_names_for_charts_are_escaped():
    assert escaped("<h1>x</h1>") == "&lt;h1&gt;x&lt;/h1&gt;"


@pytest.mark.parametrize("address", ["https://runbooks.example/disk", "http://wiki/x?y=1#z", "mailto:noc@example.org"])
def test_ordinary_addresses_may_be_opened(address):
    assert refusal(address) == ""


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("file:///etc/passwd", "begin with file"),
        ("javascript:alert(1)", "begin with javascript"),
        ("data:text/html,x", "begin with data"),
        ("smb://host/x", "begin with smb"),
        ("ms-msdt:/id", "begin with ms-msdt"),
        (r"\\host\share", "not well formed|begin with nothing"),
        ("--config=/tmp/x", "not well formed"),
        ("https://good@evil.example/", "hides its host"),
        ("https://x/\r\nHost: y", "not well formed"),
        ("https://x/ y", "not well formed"),
        ("https://" + "x" * 100_000, "longer than"),
        ("https://", "names no host|not well formed"),
        ("", "begin with nothing|not well formed"),
    ],
)
def test_every_other_address_is_refused_with_the_reason(address, words):

    assert re.search(words, refusal(address))


def test_an_address_of_a_megabyte_is_refused_without_being_read(monkeypatch):
    def read(address, mode):
        raise AssertionError("it takes longer than a frame")

    monkeypatch.setattr("noc_app.ui.links.QUrl", read)
    assert "longer than" in refusal("https://x/" + "x" * 1_000_000)
