"""The targets page says what a vendor's quota still allows, and what kind of API is asked."""

from dataclasses import replace

from noc_app.engine.setup import watched_health
from noc_app.model import Allowance
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


def test_an_api_that_may_change_says_so(qtbot, paints):
    assert words(board_with("alpha API"), paints)[0] == "a (played, alpha API)"
