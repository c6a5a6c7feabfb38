"""Operating a backend from the desk: found by name, filled in, looked at, confirmed, followed."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.config.operation import Offered, Operation, Parameters
from noc_app.model import AlertKey, Receipt, ReceiptState, Verb, labels_of
from noc_app.ui.theme import Paints, load_theme
from tests.qt.stories import PlayedEngine, run_story
from tests.tools.desk import desk_of
from tests.tools.engine import NOTE, RESTART, alert

KEY = AlertKey("a", "restart")


@pytest.fixture
def engine():
    played = PlayedEngine()
    played.offers = (Offered(target="a", operation=RESTART), Offered(target="a", operation=NOTE, denied="no rights"))
    return played


@pytest.fixture
def window(qtbot, paints, engine):
    made = desk_of(engine, paints)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    return made


def opened(window, words):
    window.perform("palette")
    QTest.keyClicks(window.finder.field, words)
    QTest.keyClick(window.finder.field, Qt.Key.Key_Return)
    return window.operate


async def settle():
    for _ in range(5):
        await asyncio.sleep(0)


def test_the_palette_finds_an_operation_and_opens_its_form(window):
    form = opened(window, "restart a serv")
    assert form.isVisible()
    assert set(form.fields) == {"service", "times"}
    assert form.fields["times"].text() == "1"


@pytest.mark.parametrize(("target", "service"), [("a", "web"), ("b", "")])
def test_the_selected_alert_fills_in_what_it_knows_if_it_is_of_the_same_target(qapp, window, engine, target, service):
    async def story():
        engine.report(replace(alert("f1"), labels=labels_of({"service": "web"})), name=target)
        window.refresh()
        await settle()
        return opened(window, "restart a serv").fields["service"].text()

    assert run_story(qapp, story()) == service


def test_what_will_be_sent_is_shown_while_it_is_filled_in(window):
    form = opened(window, "restart a serv")
    assert form.words.text() == "service: is missing"
    form.fields["service"].setText("web")
    assert form.preview.toPlainText() == 'POST /restart {"service":"web","times":1}'


def test_what_is_dangerous_is_confirmed_by_typing_the_name_of_its_target(window):
    form = opened(window, "restart a serv")
    form.fields["service"].setText("web")
    assert not form.button.isEnabled()
    form.confirm.setText("a")
    assert form.button.isEnabled()


def test_enter_sends_nothing_that_is_not_confirmed(qapp, window, engine):
    form = opened(window, "restart a serv")
    form.fields["service"].setText("web")
    QTest.keyClick(form, Qt.Key.Key_Return)
    assert engine.orders == []


def test_what_is_not_possible_says_why_and_cannot_be_sent(window):
    form = opened(window, "write a note")
    assert form.words.text() == "Not possible: no rights"
    assert not form.button.isEnabled()


def test_the_form_stays_and_tells_the_receipt(qapp, window, engine):
    async def story():
        form = opened(window, "restart a serv")
        form.fields["service"].setText("web")
        form.confirm.setText("a")
        engine.told = (Receipt(key=KEY, verb="operate", state=ReceiptState.PENDING),)
        form.send()
        await settle()
        pending = form.words.text()
        engine.told = (Receipt(key=KEY, verb="operate", state=ReceiptState.CONFIRMED, ref="r1"),)
        window.refresh()
        return pending, form.words.text(), form.button.isEnabled()

    assert run_story(qapp, story()) == ("Sent, not shown by the backend yet", "Confirmed (r1)", False)
    (order,) = engine.orders
    assert (order.verb, order.keys, order.values) == (Verb.OPERATE, (KEY,), {"service": "web", "times": "1"})


def test_what_becomes_of_a_request_is_told_after_its_form_was_closed(qapp, window, engine):
    async def story():
        said = []
        window.operate.told.connect(said.append)
        form = opened(window, "restart a serv")
        form.fields["service"].setText("web")
        form.confirm.setText("a")
        engine.told = (Receipt(key=KEY, verb="operate", state=ReceiptState.PENDING),)
        form.send()
        await settle()
        form.cancel()
        window.refresh()
        engine.told = (Receipt(key=KEY, verb="operate", state=ReceiptState.FAILED, reason="not shown"),)
        window.refresh()
        window.refresh()
        return said

    assert run_story(qapp, story()) == ["Restart a service on a: Failed: not shown"]


def test_what_is_refused_can_be_sent_again(qapp, window, engine):
    async def story():
        engine.refuse = "locked"
        form = opened(window, "restart a serv")
        form.fields["service"].setText("web")
        form.confirm.setText("a")
        form.send()
        await settle()
        return form.words.text(), form.button.isEnabled()

    assert run_story(qapp, story()) == ("Refused: locked", True)


def test_escape_closes_the_form_and_sends_nothing(window, engine):
    form = opened(window, "restart a serv")
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert engine.orders == []


def test_text_of_a_backend_stays_text(qtbot, window):
    form = opened(window, "restart a serv")
    form.fields["service"].setText("<b>web</b>")
    assert "<b>" in form.preview.toPlainText()


def test_with_large_text_the_buttons_stay_in_sight_and_what_is_filled_in_scrolls(qtbot, qapp, engine):
    class Many(Parameters):
        first: str
        second: str
        third: str
        fourth: str

    many = Operation(id="many", title="Many", help="Much to fill in.", scope="x", parameters=Many, dangerous=True)
    engine.offers = (Offered(target="a", operation=many),)
    window = desk_of(engine, Paints(load_theme("dark"), 2.0))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    form = opened(window, "many")
    assert form.y() + form.height() <= window.height()
    last = form.button.mapTo(window, form.button.rect().bottomRight())
    assert last.y() <= window.height()
