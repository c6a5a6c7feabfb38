"""The targets page says what a vendor's quota still allows, and what kind of API is asked."""

from dataclasses import replace

import pytest

from noc_app.engine.own_samples import about
from noc_app.engine.setup import watched_health
from noc_app.model import Allowance, Sample
from noc_app.ui.desk.targets_page import TargetTable, _words
from tests.qt.stories import PlayedEngine
from tests.tools.engine import target


def words(board, paints):
    table = TargetTable(board, paints)
    (one,) = table.targets
    return _words(one, board.clock(), table._also(one))


def board_with(stage=""):
    board = PlayedEngine().board
    board.targets.configure([replace(watched_health(target("a")), every_s=30.0, stage=stage)])
    return board


def test_what_is_left_of_a_quota_is_said(qtbot, paints):
    board = board_with()
    board.allowances = {"a": Allowance(60, 100, 2000.0, 30.0)}
    assert words(board, paints)[-1] == "waiting; 60 % of the vendor's quota left"


def test_that_an_account_is_spared_and_how_old_values_get_is_said(qtbot, paints):
    board = board_with()
    board.allowances = {"a": Allowance(12, 100, 2000.0, 120.0)}
    assert words(board, paints)[-1] == "waiting; 12 % of the vendor's quota left: asked every 2 min to spare it"


@pytest.mark.parametrize(("age_s", "said"), [(40.0, "waiting"), (108_000.0, "waiting; its newest value is 1 d old")])
def test_a_vendor_whose_data_are_late_says_how_late(qtbot, paints, age_s, said):
    board = board_with()
    board.series.take("a", about("a", [Sample("x.y", 1.0, at=1000.0 - age_s)], None, 1000.0), 1000.0)
    assert words(board, paints)[-1] == said


def test_an_api_that_may_change_says_so(qtbot, paints):
    assert words(board_with("alpha API"), paints)[0] == "a (played, alpha API)"
