"""The operator's window against a real Alertmanager: from the fault to the toast, and from two keys to the silence."""

import asyncio
import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import httpx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from noc_app.model import AckState
from noc_app.ui.clock import FrameClock
from noc_app.ui.theme import Paints, apply, load_theme
from tests.live.stack import EVERY_S, alert_named, alertmanager_target, watching
from tests.qt.stories import run_story
from tests.tools.desk import desk_of
from tests.tools.engine import until
from tests.tools.servers import alertmanager

pytestmark = pytest.mark.live


def fire(server):
    labels = {"alertname": "Checkout", "severity": "critical"}
    alert = {"labels": labels, "annotations": {"summary": "Checkout failing"}}
    httpx.post(f"{server.url}/api/v2/alerts", json=[alert]).raise_for_status()


def silences(server):
    known = httpx.get(f"{server.url}/api/v2/silences").json()
    return [s["createdBy"] for s in known if s["status"]["state"] == "active"]


def opened(engine, frames, look):
    desk = desk_of(engine, Paints(look), ack_for_s=600.0)
    frames.add(desk)
    desk.resize(1440, 900)
    desk.show()
    frames.start()
    return desk


def state(engine):
    return alert_named(engine, "Checkout").ack.state


def test_a_fault_becomes_a_toast_in_time_and_two_keys_own_it_where_it_was_raised(qapp, tmp_path):
    async def story(server):
        look, frames = load_theme("dark"), FrameClock(4.0)
        apply(qapp, look)
        async with watching(alertmanager_target(server.url), path=tmp_path / "journal.db") as engine:
            desk = opened(engine, frames, look)
            await until(lambda: engine.board.targets["am-1"].last_success_at, seconds=10)
            fire(server)
            fired_at = time.time()
            await until(lambda: desk.lane.toasts, seconds=10)
            took_s = time.time() - fired_at
            await until(lambda: desk.alerts.selected is not None)
            QTest.keyClick(desk.alerts.view, Qt.Key.Key_A)
            QTest.keyClick(desk.popover.note, Qt.Key.Key_Return)
            await until(lambda: state(engine) is AckState.CONFIRMED, seconds=10)
            owners = await asyncio.to_thread(silences, server)
            QTest.keyClick(desk.alerts.view, Qt.Key.Key_U)
            await until(lambda: state(engine) is AckState.NONE, seconds=10)
            left = await asyncio.to_thread(silences, server)
            frames.stop()
            desk.close()
        return took_s, owners, left

    with alertmanager(tmp_path) as server:
        took_s, owners, left = run_story(qapp, story(server))
    print(f"\nfrom the alert in Alertmanager to its toast: {took_s:.2f} s, polling every {EVERY_S:g} s")
    assert took_s < 1.05 * EVERY_S + 1.0
    assert (owners, left) == (["mara"], [])
