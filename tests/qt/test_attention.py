"""Sound, tray and words for people who do not look at the desk."""

import asyncio

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.alerting.sounds import Hush, Sound
from noc_app.config.desk import Desk, SoundSettings
from noc_app.model import AlertKey, Health, PollFailure, Severity, TimedOut
from noc_app.ui.desk.alarm import MUTE_S, Alarm
from noc_app.ui.desk.announce import GAP_S
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.player import RATE, tones
from noc_app.ui.glyphs import Glyph
from tests.qt.stories import PlayedEngine, run_story
from tests.tools.desk import Played, desk_of
from tests.tools.engine import alert

KEY = AlertKey("a", "c")


@pytest.fixture
def engine():
    return PlayedEngine()


def alarm_of(engine, **settings):
    player = Played()
    return Alarm(SoundSettings(**settings), player, engine.clock), player


def look(alarm, engine):
    alarm.refresh(engine.board.snapshot(), flooded=False)


def test_a_mute_ends_by_itself_and_says_meanwhile_what_nobody_hears(engine):
    alarm, player = alarm_of(engine)
    alarm.mute()
    engine.report(alert("c", Severity.CRITICAL))
    look(alarm, engine)
    assert player.heard == []
    assert "1 critical not heard" in alarm.words
    engine.clock.now += MUTE_S
    look(alarm, engine)
    assert player.heard == [(Sound.CRITICAL, 0.8)]
    assert alarm.words == ""


def test_a_second_press_ends_the_mute(engine):
    alarm, _ = alarm_of(engine)
    alarm.mute()
    alarm.mute()
    assert alarm.hush is Hush.NONE


def test_in_a_meeting_criticals_alone_are_heard(engine):
    alarm, player = alarm_of(engine)
    look(alarm, engine)
    alarm.meet()
    engine.report(alert("m", Severity.MAJOR))
    look(alarm, engine)
    engine.report(alert("m", Severity.MAJOR), alert("c", Severity.CRITICAL))
    look(alarm, engine)
    assert [sound for sound, _ in player.heard] == [Sound.CRITICAL]
    assert alarm.words.startswith("Meeting")


def test_quiet_hours_go_over_midnight(engine, monkeypatch):
    alarm, _ = alarm_of(engine, quiet={"from": "22:00", "to": "06:00"})
    found = []
    for hour in (21, 22, 2, 5, 6, 12):
        monkeypatch.setattr("time.localtime", lambda _, hour=hour: type("T", (), {"tm_hour": hour, "tm_min": 0}))
        found.append(alarm.hush is Hush.QUIET)
    assert found == [False, True, True, True, False, False]


def test_without_a_device_the_header_says_so(engine):
    alarm, player = alarm_of(engine)
    player.problem = "this machine has no sound device"
    engine.report(alert("c", Severity.CRITICAL))
    look(alarm, engine)
    assert alarm.words == "Sound off, 1 critical not heard: this machine has no sound device"
    assert player.heard == []


def test_the_sound_test_plays_them_all_one_after_the_other(engine):
    alarm, player = alarm_of(engine)
    alarm.test()
    for _ in range(8):
        look(alarm, engine)
        engine.clock.now += 1.0
    assert [sound for sound, _ in player.heard] == list(Sound)


@pytest.mark.parametrize(
    ("sound", "pitches"), [(Sound.CRITICAL, [880, 660, 440]), (Sound.MAJOR, [587]), (Sound.LOST, [330])]
)
def test_the_sounds_are_the_tones_they_should_be(sound, pitches):
    parts = np.array_split(tones(sound).astype(float), len(pitches))
    found = [int(np.argmax(np.abs(np.fft.rfft(part, RATE)))) for part in parts]
    assert found == pytest.approx(pitches, abs=8)


def test_the_header_of_the_window_mutes_by_its_key(qapp, qtbot, paints, engine):
    async def story():
        window = desk_of(engine, paints)
        qtbot.addWidget(window)
        window.show()
        QTest.keyClick(window, Qt.Key.Key_M)
        window.refresh()
        assert window.top._quiet.startswith("Sound off until")

    run_story(qapp, story())


def test_a_critical_interrupts_what_is_said_and_others_wait_their_turn(qapp, qtbot, paints, engine):
    async def story():
        window = desk_of(engine, paints)
        qtbot.addWidget(window)
        engine.report(alert("m1", Severity.MAJOR))
        assert window.announcer.said == ("major: alert m1", False)
        engine.report(alert("m1", Severity.MAJOR), alert("m2", Severity.MAJOR))
        assert window.announcer.said[0] == "major: alert m1"
        engine.report(alert("m1", Severity.MAJOR), alert("m2", Severity.MAJOR), alert("c", Severity.CRITICAL))
        assert window.announcer.said == ("critical: alert c", True)
        engine.clock.now += GAP_S
        window.announcer.say("cleared")
        assert window.announcer.said == ("cleared", False)

    run_story(qapp, story())


def test_the_tray_shows_the_worst_and_is_never_calm_while_blind(qapp, qtbot, paints, engine):
    async def story():
        window = desk_of(engine, paints)
        qtbot.addWidget(window)
        tray = window._attention.tray
        assert tray.glyph is Glyph.STALE  # nobody has answered yet
        engine.report(alert("c", Severity.CRITICAL))
        window.refresh()
        assert tray.glyph is Glyph.CRITICAL
        engine.report()
        for name in ("a", "b"):
            engine.board.targets.failed(name, PollFailure(TimedOut("no answer")), at=engine.clock.now, duration_s=1.0)
        engine.clock.now += 1.0
        window.refresh()
        assert {t.health for t in engine.board.targets} == {Health.FAILED}
        assert tray.glyph is Glyph.STALE
        assert "Can’t vouch" in tray.icon.toolTip()

    run_story(qapp, story())


def test_hostile_titles_are_no_markup_in_the_tray(qapp, qtbot, paints, engine):
    async def story():
        window = desk_of(engine, paints)
        qtbot.addWidget(window)
        made = alert("c", Severity.CRITICAL)
        fields = {n: getattr(made, n) for n in made.__dataclass_fields__}
        engine.report(type(made)(**{**fields, "title": "<img src='file:///etc/passwd'>" * 20}))
        window.refresh()
        words = window._attention.tray.icon.toolTip()
        assert "img src" in words
        assert not {"<", ">", "&"} & set(words)
        assert len(words) <= 120

    run_story(qapp, story())


def test_the_desktop_is_told_only_of_criticals_and_only_while_the_desk_is_behind(qapp, paints, engine, monkeypatch):
    told = []

    async def service(entry):
        told.append(entry.alert.title)
        return True

    monkeypatch.setattr("noc_app.ui.desk.attention.notify", service)

    async def story():
        attention = Attention(engine.board, Desk(), paints, Played())
        engine.report(alert("c", Severity.CRITICAL), alert("m", Severity.MAJOR))
        entries = {e.key.fingerprint: e for e in engine.board.alerts}
        attention.announce(entries["c"], in_front=True)
        attention.announce(entries["m"], in_front=False)
        attention.announce(entries["c"], in_front=False)
        for _ in range(5):
            await asyncio.sleep(0)
        attention.close()

    run_story(qapp, story())
    assert told == ["alert c"]


def test_in_a_flood_the_desktop_is_told_of_one_critical_and_not_of_each(qapp, paints, engine, monkeypatch):
    told = []

    async def service(entry):
        told.append(entry.alert.title)
        return True

    monkeypatch.setattr("noc_app.ui.desk.attention.notify", service)

    async def story():
        attention = Attention(engine.board, Desk(), paints, Played())
        engine.report(*(alert(f"c{n}", Severity.CRITICAL) for n in range(20)))
        for entry in engine.board.alerts:
            attention.announce(entry, in_front=False, flooded=True)
        engine.clock.now += 31
        attention.announce(entry, in_front=False, flooded=True)
        for _ in range(5):
            await asyncio.sleep(0)
        attention.close()

    run_story(qapp, story())
    assert told == ["alert c0", "alert c19"]
