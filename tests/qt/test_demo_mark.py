"""A board whose data is made up says so, whatever it shows and whatever is hidden."""

import pytest
from PySide6.QtCore import QRectF

from noc_app.model import State
from noc_app.ui.desk.chrome import TOP_PX, TopBar
from noc_app.ui.paint.demo import DEMO_DATA
from noc_app.ui.paint.surface import Surface
from noc_app.ui.paint.verdict import paint_banner
from noc_app.ui.paint.views import Banner, Ribbon
from noc_app.ui.wall.layout import header_boxes
from noc_app.ui.wall.privacy import masked
from tests.qt.test_wall_paint import BOARDS, seen, wall_text, written

LONG = "Replication of the customer database from eu-west to us-east is a long way behind, and it grows"


@pytest.mark.parametrize("name", BOARDS)
def test_the_verdict_carries_the_mark(name, paints):
    board = BOARDS[name]()
    assert DEMO_DATA not in [w.text for w in wall_text(seen(board), paints)]
    board.demo = True
    assert DEMO_DATA in [w.text for w in wall_text(seen(board), paints)]


def test_a_wall_that_hides_names_still_carries_the_mark(paints):
    board = BOARDS["burning"]()
    board.demo = True
    assert DEMO_DATA in [w.text for w in wall_text(masked(seen(board), {"Demo", "data", DEMO_DATA}), paints)]


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("headline", ["Normal", LONG])
@pytest.mark.parametrize("timer", ["", "12:34:56"])
def test_the_mark_lies_over_no_other_word_and_inside_the_verdict(state, headline, timer, paints):
    box = header_boxes()[0]
    ribbon = Ribbon(left="Last 24 h", right="4 min abnormal")
    banner = Banner(state=state, headline=headline, detail="d " * 40, timer=timer, ack=timer, ribbon=ribbon, demo=True)
    words = written(lambda p: paint_banner(Surface(p, paints), box, banner))
    mark = next(w for w in words if w.text == DEMO_DATA)
    assert box.contains(mark.box)
    assert not [w.text for w in words if w is not mark and w.box.intersects(mark.box)]


@pytest.mark.parametrize("width", [1024, 1440, 2560])
def test_the_desk_carries_the_mark_and_reads_it_out(width, qtbot, paints):
    board = BOARDS["burning"]()
    board.demo = True
    bar = TopBar(board, paints, "mara", "Ctrl K")
    qtbot.addWidget(bar)
    bar.show_snapshot(board.snapshot(), "sounds are off")
    words = written(lambda p: bar.draw(Surface(p, paints), QRectF(0, 0, width, TOP_PX)))
    mark = next(w for w in words if w.text == DEMO_DATA)
    assert not [w.text for w in words if w is not mark and w.box.intersects(mark.box)]
    assert bar.accessibleName().startswith(DEMO_DATA)
