"""The limit beside an alert is the one that the alert is about, or none."""

from dataclasses import replace

import pytest

from noc_app.model import BOARD, AlertKey, PollResult, Severity, labels_of
from noc_app.ui.desk.evidence import Evidences, member_of
from tests.tools.engine import alert
from tests.tools.fake_board import burning_board

CRITICAL, MAJOR, WARNING, INFORMATION = sorted(Severity, reverse=True)


@pytest.fixture
def board():
    return burning_board()


def standing(board, severity, signal, target="am", **more):
    made = replace(alert("x", severity), labels=labels_of({"signal": signal}), **more)
    board.alerts.take(target, PollResult(alerts=(made,)), board.clock())
    return board.alerts.get(AlertKey(target, made.fingerprint))


@pytest.mark.parametrize(
    ("severity", "words"),
    [(CRITICAL, "limit 5\u2009%"), (MAJOR, "limit 1\u2009%"), (WARNING, "limit 0.01\u2009%"), (INFORMATION, "")],
)
def test_beside_an_alert_of_a_backend_stands_the_limit_of_its_severity(board, severity, words):
    entry = standing(board, severity, "http.server.error_ratio")
    assert Evidences(board).of(entry, board.clock()).limit == words


def test_a_severity_for_which_the_signal_has_no_limit_has_none_beside_it(board):
    signal = board.catalogue["http.server.error_ratio"]
    only = replace(signal, objective=replace(signal.objective, major=None, critical=None))
    board.catalogue = {**board.catalogue, signal.id: only}
    found = Evidences(board).of(standing(board, CRITICAL, signal.id), board.clock())
    assert found.limit == ""
    assert found.gauge is not None  # where it stands against what is normal is known all the same


def test_the_chart_beside_it_has_that_limit_and_is_judged_by_all_of_them(board):
    entry = standing(board, INFORMATION, "lb.error_ratio")
    signal, member = member_of(board, entry, board.clock())
    assert (signal.objective.warning, signal.objective.major, signal.objective.critical) == (None, None, None)
    assert member.judgement.state.abnormal


def test_beside_an_alert_of_our_own_stands_the_limit_of_its_rule(board):
    made = alert("lb-high:prom-eu:", CRITICAL)
    made = replace(made, description="lb.error_ratio above 0.03 for 120 s")
    board.alerts.take(BOARD, PollResult(alerts=(made,)), board.clock())
    entry = board.alerts.get(AlertKey(BOARD, made.fingerprint))
    assert Evidences(board).of(entry, board.clock()).limit == "limit 3\u2009%"
