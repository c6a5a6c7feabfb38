"""The operator's window, from the keyboard."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from noc_app.alerting.news import News
from noc_app.model import UNTIL_CLEARED_S, Ack, AckState, AlertEntry, AlertKey, Ending, Severity, Suppression
from noc_app.ui.desk.ack_popover import AckPopover
from noc_app.ui.desk.places import ALERTS, TARGETS
from noc_app.ui.desk.rows import place_words, quiet_words, state_of
from noc_app.ui.desk.triage import Header, Standing
from tests.qt.stories import press, run_story, settle
from tests.tools.engine import alert

KEY = AlertKey("a", "f1")


def titles(window):
    model = window.alerts.model
    items = [model.data(model.index(row), 256) for row in range(model.rowCount())]
    return [i.section.title if isinstance(i, Header) else i.entry.alert.title for i in items]


def test_the_most_urgent_alert_is_acknowledged_with_two_keys(qapp, window, engine):
    async def story():
        engine.report(alert("w", Severity.WARNING), alert("f1", Severity.CRITICAL))
        window.refresh()
        press(window, Qt.Key.Key_A)
        press(window, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert engine.asked == [("acknowledge", KEY, "mara", "investigating", 1800.0), ("assign", KEY, "mara")]


def test_the_most_urgent_alert_is_acknowledged_with_two_clicks_and_undone_with_a_third(qapp, window, engine):
    async def story():
        engine.report(alert("w", Severity.WARNING), alert("f1", Severity.CRITICAL))
        window.refresh()
        await settle()
        QTest.mouseClick(window.detail.buttons["acknowledge"], Qt.MouseButton.LeftButton)
        await settle()
        QTest.mouseClick(window.popover._send, Qt.MouseButton.LeftButton)
        await settle()
        QTest.mouseClick(window.triage.undo.button, Qt.MouseButton.LeftButton)
        await settle()

    run_story(qapp, story())
    assert engine.asked[:2] == [("acknowledge", KEY, "mara", "investigating", 1800.0), ("assign", KEY, "mara")]
    assert engine.asked[2:] == [("undo", "action-1", "mara"), ("undo", "action-2", "mara")]


def test_the_usual_reason_stands_in_the_note_and_typing_replaces_it(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        assert window.popover.note.text() == "investigating"
        QTest.keyClicks(window.popover.note, "on it")
        assert window.popover.note.text() == "on it"
        press(window, Qt.Key.Key_Escape)
        press(window, Qt.Key.Key_A)
        assert window.popover.note.selectedText() == "investigating"
        window.popover.note.clear()
        window.popover.accept()
        await settle()

    run_story(qapp, story())
    assert engine.asked[0] == ("acknowledge", KEY, "mara", "", 1800.0)


def test_a_note_and_a_duration_travel_along(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        QTest.keyClicks(window.popover.note, "on it")
        window.popover._choices[2].click()
        window.popover.accept()
        await settle()

    run_story(qapp, story())
    assert engine.asked[0] == ("acknowledge", KEY, "mara", "on it", 3600.0)


def test_who_acknowledges_is_given_the_alert_unless_the_box_is_empty(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        window.popover.assign.click()
        window.popover.accept()
        await settle()

    run_story(qapp, story())
    assert [asked[0] for asked in engine.asked] == ["acknowledge"]


def test_one_undo_takes_the_acknowledgement_and_the_assignment_back(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        press(window, Qt.Key.Key_Return)
        await settle()
        press(window, Qt.Key.Key_Z)
        await settle()

    run_story(qapp, story())
    assert engine.asked[2:] == [("undo", "action-1", "mara"), ("undo", "action-2", "mara")]


def test_an_acknowledgement_without_end_lasts_until_the_alert_clears_and_says_so(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        window.popover._choices[-1].click()
        window.popover.accept()
        await settle()

    run_story(qapp, story())
    assert engine.asked[0][-1] == UNTIL_CLEARED_S
    ack = Ack(state=AckState.CONFIRMED, by="mara", until=1000.0 + UNTIL_CLEARED_S)
    owned = replace(engine.board.alerts.get(KEY), ack=ack)
    assert state_of(owned, Standing(owned).facts, 1000.0).second == "until it clears"


def test_a_usual_time_of_ones_own_stands_among_the_others_and_is_chosen(qtbot, paints):
    popover = AckPopover(paints, parent := QWidget(), usual_s=7200.0)
    qtbot.addWidget(parent)
    popover.ask(AlertEntry(KEY, alert("f1")))
    assert [button.text() for button in popover._times] == ["15 min", "30 min", "2 h", "4 h", "Never"]
    with qtbot.waitSignal(popover.accepted) as accepted:
        popover.accept()
    assert accepted.args[0].for_s == 7200.0


def test_where_the_configuration_forbids_it_never_is_disabled_with_the_reason(qtbot, paints):
    over = QWidget()
    qtbot.addWidget(over)
    never = AckPopover(paints, over, endless=False)._choices[-1]
    assert (never.text(), never.isEnabled(), "configuration" in never.toolTip()) == ("Never", False, True)


def test_shift_a_asks_nothing(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        await settle()

    run_story(qapp, story())
    assert engine.asked == [("acknowledge", KEY, "mara", "investigating", 1800.0)]


def test_escape_leaves_the_popover_and_changes_nothing(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        QTest.keyClick(window.popover.note, Qt.Key.Key_Escape)
        await settle()

    run_story(qapp, story())
    assert (engine.asked, window.popover.isVisible()) == ([], False)


def test_what_somebody_owns_is_given_back_with_one_key(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        engine.confirm(KEY)
        window.refresh()
        press(window, Qt.Key.Key_U)
        await settle()

    run_story(qapp, story())
    assert engine.asked == [("give back", KEY, "mara")]


def test_a_refusal_is_said_and_the_row_shows_it(qapp, window, engine):
    async def story():
        engine.refuse = "403 from the backend"
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        await settle()

    run_story(qapp, story())
    assert window.status._trouble == "403 from the backend"
    assert engine.board.alerts.get(KEY).ack.state is AckState.REJECTED
    assert window.detail.buttons["acknowledge"].isEnabled()


def test_the_selected_row_stays_under_the_hand_when_worse_ones_arrive(qapp, window, engine):
    async def story():
        engine.report(*(alert(f"w{i:03}", Severity.WARNING) for i in range(100)))
        window.refresh()
        for _ in range(30):
            press(window, Qt.Key.Key_J)
        window.alerts.view.scrollTo(window.alerts.view.currentIndex())
        before = window.alerts.selected.key, window.alerts.view.top_of_selection()
        engine.report(*(alert(f"c{i}", Severity.CRITICAL) for i in range(20)), name="b")
        window.refresh()
        assert (window.alerts.selected.key, window.alerts.view.top_of_selection()) == before

    run_story(qapp, story())


def test_until_the_hand_chooses_the_most_urgent_alert_is_the_selected_one(qapp, window, engine):
    async def story():
        engine.report(alert("w", Severity.WARNING))
        window.refresh()
        engine.report(alert("c", Severity.CRITICAL), name="b")
        window.refresh()
        assert window.alerts.selected.key == AlertKey("b", "c")

    run_story(qapp, story())


def test_hidden_alerts_are_listed_below_and_counted(qapp, window, engine):
    async def story():
        hidden = alert("h")
        fields = {n: getattr(hidden, n) for n in hidden.__dataclass_fields__}
        silenced = type(hidden)(**{**fields, "suppressed": (Suppression(kind="silenced", by="ruth"),)})
        engine.report(alert("f1"), silenced)
        window.refresh()
        assert titles(window) == ["On their own", "alert f1", "Silenced and in maintenance", "alert h"]
        assert window.alerts.strip.text() == "2 shown = 2 reported"
        window.alerts.filter.setText("-silenced")
        assert window.alerts.strip.text() == "1 shown + 1 silenced = 2 reported"

    run_story(qapp, story())


def test_the_filter_looks_at_titles_targets_and_labels(qapp, window, engine):
    async def story():
        engine.report(alert("f1"), alert("g2"))
        window.refresh()
        window.alerts.filter.setText("g2")

    run_story(qapp, story())
    assert titles(window) == ["On their own", "alert g2"]


def test_pages_open_by_their_keys(qapp, window, engine):
    async def story():
        press(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        assert window.page == TARGETS
        press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
        await settle()
        press(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        assert window.page == ALERTS

    run_story(qapp, story())
    assert engine.asked == [("recheck", "a")]


def test_the_wall_is_wanted_by_f11(qapp, qtbot, window, engine):
    async def story():
        with qtbot.waitSignal(window.wall_wanted, timeout=1000):
            press(window, Qt.Key.Key_F11)

    run_story(qapp, story())


def test_alt_and_a_digit_open_a_page_also_while_somebody_types(qapp, window, engine):
    async def story():
        window.activateWindow()
        window.open_page("reports")
        field = QLineEdit(window.reports)  # one that comes later, as those of a form do
        field.show()
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        assert (window.page, field.text()) == (ALERTS, "")
        window.alerts.filter.setFocus()
        QTest.keyClick(window.alerts.filter, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        assert (window.page, window.alerts.filter.text()) == ("overview", "")
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert window.finder.isVisible()

    run_story(qapp, story())


def test_enter_presses_the_button_that_has_the_keys_and_an_answer_lets_it_pass(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        press(window, Qt.Key.Key_A)
        QTest.keyClick(window.popover._cancel, Qt.Key.Key_Return)
        assert not window.popover.isVisible()
        assert engine.asked == []
        assert (window.lane.focused, window.focusWidget()) == (None, window.triage.focus)
        press(window, Qt.Key.Key_A)
        answer = window.popover._choices[2]
        QTest.keyClick(answer, Qt.Key.Key_Space)
        QTest.keyClick(answer, Qt.Key.Key_Return)
        await settle()

    run_story(qapp, story())
    assert engine.asked[0] == ("acknowledge", KEY, "mara", "investigating", 3600.0)


def test_a_click_in_the_navigation_opens_the_page_and_the_last_entry_the_wall(qapp, window, engine):
    async def story():
        window.refresh()
        asked = []
        window.wall_wanted.connect(lambda: asked.append(True))
        for place, box in window.nav._boxes(window.nav.height()):
            QTest.mouseClick(window.nav, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
            assert window.page == place.id or (place.id, asked) == ("wall", [True])
        press(window.nav, Qt.Key.Key_Up)
        press(window.nav, Qt.Key.Key_Return)
        assert window.page == "doctor"

    run_story(qapp, story())


def test_the_runbook_beside_the_configuration_is_shown_by_its_key(qapp, window, engine, tmp_path):
    (tmp_path / "f1.md").write_text("Look at the database first.")
    window.detail._runbooks = tmp_path

    async def story():
        engine.report(replace(alert("f1"), labels=(("alertname", "f1"),)))
        for _ in range(20):
            window.refresh()
            await settle()
            if not window.detail.runbook.isHidden():
                break
        window.refresh()
        assert window.detail.buttons["runbook"].isEnabled()
        window.resize(1000, 420)
        window.detail.hide()
        press(window, Qt.Key.Key_R)
        await settle()
        assert window.detail.isVisible()
        assert window.detail.runbook.visibleRegion().boundingRect().height() > 0

    run_story(qapp, story())


def test_the_sheet_of_all_keys_tells_those_too_that_no_setting_changes(window):
    said = window.sheet.accessibleDescription()
    for key in (
        "Open what is selected: Enter",
        "Mark several: Shift ↓",
        "Go to a page: Alt 1 … Alt 9",
        "Acknowledge: A",
    ):
        assert key in said


def test_a_place_is_said_once_and_another_alert_is_no_person():
    labels = (("host", "orders-db"), ("service", "orders-db"))
    why = Suppression(kind="inhibited", by="a/f9", comment="caused by Checkout failing")
    entry = AlertEntry(KEY, replace(alert("f1"), labels=labels, suppressed=(why,)))
    assert place_words(entry) == "orders-db, a"
    assert state_of(entry, Standing(entry).facts, 1000.0).second == "caused by Checkout failing"
    assert quiet_words(Suppression(kind="silenced", by="mara", comment="change 881")) == "by mara, change 881"


def test_toasts_do_not_cover_the_button_that_adds_a_target(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.open_page(TARGETS)
        await settle()
        window.refresh()
        add = window.targets.add
        assert window.lane.toasts
        assert not window.lane.geometry().intersects(add.rect().translated(add.mapTo(window, QPoint(0, 0))))

    run_story(qapp, story())


def test_toasts_cover_neither_the_header_nor_the_actions(qapp, window, engine):
    async def story():
        engine.report(alert("f1"))
        window.refresh()
        await settle()
        window.refresh()
        lane = window.lane.geometry()
        for part in (window.top, *(b for b in window.detail.buttons.values() if b.isVisible())):
            top_left = part.mapTo(window, QPoint(0, 0))
            assert not lane.intersects(part.rect().translated(top_left))

    run_story(qapp, story())


HOSTILE = [
    "<table><tr><td>" * 16,
    '<img src="file:///etc/hostname">',
    '<a href="javascript:alert(1)">x</a>',
    "a\u202egnp.exe",
    "z" + "\u0300" * 500,
    "x" * 1_000_000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=["tables", "image", "link", "bidi", "zalgo", "megabyte"])
def test_hostile_text_is_drawn_as_characters_and_at_once(qapp, window, engine, text):
    async def story():
        made = alert("f1")
        fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
        labels = (("alertname", text), ("instance", text))
        engine.report(type(made)(**{**fields, "title": text, "description": text, "labels": labels}))
        window.refresh()
        loop = asyncio.get_running_loop()
        started = loop.time()
        window.grab()
        press(window, Qt.Key.Key_A)
        window.grab()
        assert loop.time() - started < 2.0

    run_story(qapp, story())


def test_what_keeps_an_alert_quiet_is_warned_of_before_it_ends(window):
    ending = Ending(what="silence", key=AlertKey("a", "s1"), by="mara", until=1_795_527_157.0, title="host=db-1")
    window.bridge.publish(News((), endings=(ending, ending)))
    said = window.status.accessibleName()
    assert said.startswith("The silence of host=db-1 by mara ends at ")
    assert said.endswith(", and 1 more")
