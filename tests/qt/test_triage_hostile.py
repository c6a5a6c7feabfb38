"""Text from outside in every field of an alert: drawn as characters, capped, and nothing is loaded for it."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from noc_app.model import Ack, AckState, AlertKey, Suppression
from noc_app.ui.paint import surface
from noc_app.ui.text import SHOWN_LIMIT
from tests.qt.stories import PlayedEngine, run_story, settle
from tests.qt.triage_scene import Happened
from tests.tools.desk import desk_of
from tests.tools.engine import alert

HOSTILE = {
    "tables": "<table><tr><td>" * 64,
    "image": '<img src="file:///etc/hostname">',
    "link": '<a href="javascript:alert(1)">x</a>',
    "markdown": "![x](file:///etc/hostname) [y](javascript:alert(1))",
    "bidi": "a\u202egnp.exe\u2066b\u2069",
    "lines": "one\ntwo\r\nthree\u2028four\tfive\x00six",
    "zalgo": "z" + "\u0300" * 5_000,
    "megabyte": "x" * 1_000_000,
}
KEY = AlertKey("a", "f1")


@pytest.fixture
def painted(monkeypatch):
    """Every text that is painted, with the width it took and the room it had."""
    found, text = [], surface.Surface.text

    def record(self, box, words, role, colour, *, align=surface.LEFT):
        wide = text(self, box, words, role, colour, align=align)
        found.append((surface.elided(surface.capped(words), role, box.width()), wide, box.width()))
        return wide

    monkeypatch.setattr(surface.Surface, "text", record)
    return found


def poisoned(text):
    labels = (("alertname", text), ("host", text), (text[:2000], text), ("service", text))
    quiet = (Suppression(kind="silenced", by=text, comment=text, until=5000.0),)
    fields = {"title": text, "description": text, "labels": labels, "runbook_url": text, "link": text}
    return replace(alert("f1"), **fields), replace(alert("f2"), **fields, suppressed=quiet)


@pytest.mark.parametrize("name", HOSTILE)
def test_every_field_is_drawn_as_characters_within_its_room(qapp, qtbot, paints, painted, name):
    text, engine = HOSTILE[name], PlayedEngine()

    async def story():
        window = desk_of(engine, paints, ack_for_s=60.0)
        qtbot.addWidget(window)
        window.resize(1920, 1080)
        window.show()
        engine.past = tuple(Happened(900.0 + n, text, text, text) for n in range(20))
        engine.report(*poisoned(text))
        engine._set(KEY, Ack(state=AckState.CONFIRMED, by=text, comment=text, until=5000.0))
        started = time.process_time()
        window.refresh()
        await settle()
        window.grab()
        window.alerts.filter.setFocus()
        window.alerts.filter.setText("label.host:")
        window.alerts.filter.textEdited.emit("label.host:")
        window.popover.ask(
            window.alerts.model.first_alert(), window.alerts.companions(engine.board.alerts.get(KEY))[0], text
        )
        window.grab()
        print(f"\n{name}: {(time.process_time() - started) * 1000:.0f} ms of CPU for three looks at it", end="")
        return window

    window = run_story(qapp, story())
    assert window.detail.runbook.asked == 0
    assert [words for words, _, _ in painted if len(words) > SHOWN_LIMIT] == []
    assert [words for words, wide, room in painted if wide > room + 2 and room > 30] == []
    assert not any(set(words) & set("\u202e\u2066\n\r\t\x00\u2028") for words, _, _ in painted)
    assert not window.detail.buttons["runbook"].isEnabled()
    told = said_by(window)
    assert max(map(len, told)) <= 2 * SHOWN_LIMIT


def said_by(window):
    """Every text that a widget shows or says by itself; no label may guess what its text is."""
    labels = window.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    names = [w.accessibleName() for w in window.findChildren(QWidget)]
    return [*names, *(b.text() for b in window.findChildren(QAbstractButton)), *(label.text() for label in labels)]


def test_a_runbook_address_that_is_no_web_page_is_said_and_not_opened(qapp, qtbot, paints):
    engine = PlayedEngine()

    async def story():
        window = desk_of(engine, paints, ack_for_s=60.0)
        qtbot.addWidget(window)
        engine.report(replace(alert("f1"), runbook_url="file:///etc/passwd"))
        window.refresh()
        await settle()
        assert window.detail.heads["runbook"].words.startswith("not opened: addresses that begin with file:")
        assert not window.detail.buttons["runbook"].isEnabled()

    run_story(qapp, story())
