"""The wizard against Debian's Prometheus: checks, a sample of its own data, and a target that is asked at once."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import asyncio
from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from noc_app.doctor.adding import Adding
from noc_app.doctor.steps import Check
from noc_app.engine.assembly import assembled, reload_on_save
from noc_app.model import Health
from noc_app.ui.theme import Paints, apply, load_theme
from tests.qt.stories import run_story
from tests.tools.desk import desk_of
from tests.tools.engine import until
from tests.tools.servers import node_exporter, prometheus, wait_for

pytestmark = pytest.mark.live


async def tried(page, url):
    """Go through the wizard as far as the test; return what was told."""
    QTest.keyClicks(page.choice.field, "prometheus")
    QTest.keyClick(page.choice.field, Qt.Key.Key_Return)
    page.form.fields["url"].setText(url)
    page.form.fields["packs"].setText("node_exporter")
    QTest.keyClick(page.form.fields["url"], Qt.Key.Key_Return)
    await until(lambda: not page.wizard.draft.testing, seconds=20)
    told = {check: row.accessibleName() for check, row in page.checks.rows.items()}
    words = [label.text() for label in page.sample.findChildren(QLabel)]
    return told, words, [f"{f.panel}: {f.series}" for f in page.wizard.draft.fills]


async def added(qapp, file, url):
    """Try and add it on a desk with a running engine; return what the test told once the target is live."""
    apply(qapp, load_theme("dark"))
    async with assembled(file) as parts:
        running = [asyncio.create_task(parts.engine.run()), asyncio.create_task(reload_on_save(parts))]
        desk = desk_of(parts.engine, Paints(load_theme("dark")), adds=Adding(lambda: parts.loaded, parts.use))
        desk.show()
        desk.perform("add-target")
        found = await tried(desk.adding, url)
        for _ in ("what it fills", "name", "add"):
            desk.adding.go_on()
        targets = parts.engine.board.targets
        await until(lambda: "prometheus" in {t.id for t in targets}, seconds=10)
        await until(lambda: targets["prometheus"].health is Health.LIVE, seconds=20)
        desk.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
    return found


def test_a_prometheus_is_tried_added_and_live_at_once(qapp, tmp_path):
    file = tmp_path / "noc-app.yaml"
    file.write_text("# mine\njournal: journal.db\ntargets:\n  - {id: here, kind: host, every: 5s}  # kept\n")
    with ExitStack() as running:
        node = running.enter_context(node_exporter(tmp_path))
        scrape = {"node": [f"127.0.0.1:{node.port}"]}
        server = running.enter_context(prometheus(tmp_path, scrape=scrape))
        wait_for(server, "count_over_time(node_load1[20s]) > 12")
        told, words, fills = run_story(qapp, added(qapp, file, server.url))
    print("\n", *told.values(), *fills, sep="\n ")
    assert all("passed" in told[check] for check in (Check.PORT, Check.QUERY, Check.FRESH, Check.CLOCK))
    assert any(line.startswith("Sample: ") for line in words)
    assert "Memory used" in words
    assert any(line.startswith("Servers: ") and not line.endswith(": 0") for line in fills)
    assert "# kept" in file.read_text()
