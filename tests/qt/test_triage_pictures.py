"""What the triage page looks like, by night and by day.

After a change that is wanted: NOC_APP_GOLDEN=write pytest tests/qt/test_triage_pictures.py, then look at every picture.
NOC_APP_PICTURES=FOLDER keeps them in full size too; with NOC_APP_DRAWN=FOLDER, where the drawings of the desk are, also
beside their drawing.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from noc_app.model import AlertKey
from tests.qt.stories import run_story, settle
from tests.qt.test_page_pictures import compare
from tests.tools.engine import until

DRAWN = {
    "triage-ack": "09-operator-triage-ack.png",
    "drill-dark": "10-operator-drilldown-toasts.png",
    "triage-light": "12-operator-triage-light.png",
    "triage-palette": "13-operator-command-palette.png",
}


@pytest.fixture
def desk(night_desk):
    return night_desk


def taken(qapp, desk, theme, act=None):
    async def story():
        window = desk(theme)
        window.refresh()
        await settle()
        await until(window.detail.runbook.toPlainText)
        if act is not None:
            act(window)
            await settle()
        window.refresh()
        picture = window.grab().toImage()
        window.close()
        window.deleteLater()
        return picture

    return run_story(qapp, story())


def keep(picture, name):
    folder, drawn = os.environ.get("NOC_APP_PICTURES"), os.environ.get("NOC_APP_DRAWN")
    if folder:
        picture.save(str(Path(folder) / f"{name}.png"))
    if folder and drawn and name in DRAWN:
        beside(picture, QImage(str(Path(drawn) / DRAWN[name]))).save(str(Path(folder) / f"pair-{name}.png"))


def beside(picture, drawn):
    """The desk as it was drawn, at the left, and as it is."""
    both = QImage(2 * picture.width(), picture.height(), QImage.Format.Format_RGB32)
    painter = QPainter(both)
    painter.drawImage(0, 0, drawn)
    painter.drawImage(picture.width(), 0, picture)
    painter.end()
    return both


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_triage_looks_as_it_did(qapp, desk, theme):
    picture = taken(qapp, desk, theme)
    keep(picture, f"triage-{theme}")
    compare(picture, f"triage-{theme}")


@pytest.mark.parametrize("density", ["compact", "large"])
def test_triage_looks_as_it_did_in_other_densities(qapp, desk, density):
    picture = taken(qapp, desk, "dark", lambda window: window.alerts._dense(density))
    keep(picture, f"triage-{density}")
    compare(picture, f"triage-{density}-dark")


def test_asking_for_an_acknowledgement_looks_as_it_did(qapp, desk):
    picture = taken(qapp, desk, "dark", lambda window: window.triage.ask_to_acknowledge())
    keep(picture, "triage-ack")
    compare(picture, "triage-ack-dark")


def test_typing_a_filter_shows_what_may_come_next(qapp, desk):
    def type_filter(window):
        field = window.alerts.filter
        field.setFocus()
        field.setText("severity>=major se")
        field.textEdited.emit(field.text())
        window.alerts.view.step(1)
        window.alerts.view.mark()
        window.alerts.select(AlertKey("am", "LoadBalancer5xx"))

    picture = taken(qapp, desk, "dark", type_filter)
    keep(picture, "triage-filter")
    compare(picture, "triage-filter-dark")


def test_the_palette_looks_as_it_did(qapp, desk):
    def open_palette(window):
        for page in ("reports", "targets", "alerts"):
            window.open_page(page)
        window.perform("palette")
        window.finder.field.setText("sil lb-eu")

    picture = taken(qapp, desk, "dark", open_palette)
    keep(picture, "triage-palette")
    compare(picture, "triage-palette-dark")


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_toasts_and_what_can_be_undone_look_as_they_did(qapp, desk, theme):
    def announce(window):
        board = window._engine.board
        for name in ("CheckoutErrors", "LoadBalancer5xx", "SnowflakeSilent"):
            window.lane.announce(board.alerts.get(AlertKey("am", name)))
        window.triage.undo.offer("action-1", "Silenced Disk queue depth until 15:30", board.clock() + 8)

    picture = taken(qapp, desk, theme, announce)
    keep(picture, f"triage-toasts-{theme}")
    compare(picture, f"triage-toasts-{theme}")


def test_at_twice_the_text_size_it_looks_as_it_did(qapp, desk):
    picture = taken(qapp, lambda theme: desk(theme, 2.0), "dark", lambda window: window.triage.open_detail())
    keep(picture, "triage-200")
    compare(picture, "triage-200-dark")
