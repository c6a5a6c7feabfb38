"""What PostgreSQL's statistics mean: counters that are reset, replicas without work, sessions that hold others up."""

from decimal import Decimal

import pytest

from noc_app.config.operation import Asked
from noc_app.connectors.infrastructure.postgresql import CONNECTOR, OPERATIONS, Config, Session
from noc_app.connectors.infrastructure.postgresql_rates import Rates
from noc_app.connectors.infrastructure.postgresql_sql import (
    Spent,
    lags_of,
    server_of,
    session_alerts,
    slot_alerts,
    slots_for,
    spent_of,
    statements_for,
    wraparound_alerts,
)
from noc_app.connectors.kit import Limited, Operating
from noc_app.model import PollError, Severity, Unavailable
from tests.contract.replay import tools

NOW = 1000.0
SHOP = ("shop", "1")
SERVER = {
    "version": 150018,
    "now": Decimal(1000),
    "most": 100,
    "reserved": 3,
    "standby": False,
    "connections": 97,
    "monitors": True,
    "signals": True,
    "statements": True,
}


def blocks(**databases):
    return [{"name": name, "hit": hit, "read": read} for name, (hit, read) in databases.items()]


def session(**more):
    return {
        "pid": 7,
        "name": "mara",
        "database": "shop",
        "state": "active",
        "waits": True,
        "changed": 900.0,
        "began": 900.0,
        "connected": 100.0,
        "query": "update stock",
        "blockers": "8",
        **more,
    }


def alerts_of(*rows, blocked_s=60.0, idle_s=900.0):
    return session_alerts(rows, NOW, blocked_s=blocked_s, idle_s=idle_s)


# Counters


def test_cache_hits_are_of_what_was_read_since_the_last_poll():
    rates = Rates()
    rates.cache(blocks(shop=(1000, 0)))
    assert rates.cache(blocks(shop=(1050, 50))) == [("shop", 0.5)]


def test_a_database_that_read_nothing_keeps_its_cache_hits():
    rates = Rates()
    rates.cache(blocks(shop=(90, 10)))
    assert rates.cache(blocks(shop=(90, 10))) == [("shop", 0.9)]


def test_a_database_that_never_read_anything_has_no_cache_hits():
    assert Rates().cache(blocks(shop=(0, 0))) == []


def test_counters_that_were_reset_begin_anew():
    rates = Rates()
    rates.cache(blocks(shop=(1000, 0)))
    assert rates.cache(blocks(shop=(1, 1))) == [("shop", 0.5)]


def test_a_database_that_was_dropped_is_gone():
    rates = Rates()
    rates.cache(blocks(shop=(9, 1), old=(9, 1)))
    assert [name for name, _ in rates.cache(blocks(shop=(9, 1)))] == ["shop"]


def test_query_time_is_that_of_the_queries_since_the_last_poll():
    rates = Rates()
    rates.statements({SHOP: Spent(100, 1.0)})
    assert (rates.means, rates.mean_s) == ({}, None)
    rates.statements({SHOP: Spent(110, 6.0)})
    assert rates.means == {"shop": 0.5}
    rates.statements({SHOP: Spent(110, 6.0)})
    assert rates.means == {"shop": 0.5}


def test_a_statement_that_takes_more_than_twice_its_own_past_is_a_regression():
    rates = Rates()
    rates.statements({SHOP: Spent(100, 1.0), ("shop", "2"): Spent(100, 1.0)})
    assert rates.regressions is None
    rates.statements({SHOP: Spent(110, 1.3), ("shop", "2"): Spent(110, 1.15)})
    assert rates.regressions == 1


def test_a_statement_that_ran_too_seldom_or_is_new_is_no_regression():
    rates = Rates()
    rates.statements({SHOP: Spent(100, 1.0)})
    rates.statements({SHOP: Spent(101, 9.0), ("shop", "new"): Spent(50, 500.0)})
    assert rates.regressions == 0


def test_numbers_of_the_driver_become_numbers():
    rows = [{"database": "shop", "queryid": -5, "calls": Decimal(3), "ms": 1500.0}]
    assert spent_of(rows) == {("shop", "-5"): Spent(3.0, 1.5)}


# Versions


def test_columns_are_asked_for_by_the_name_that_the_version_has():
    assert "total_exec_time" in statements_for(130_000)
    assert "total_time" in statements_for(120_015)
    assert "wal_status" in slots_for(150_018)
    assert "null::text" in slots_for(120_000)


def test_connections_that_are_kept_for_administrators_are_not_counted_as_free():
    server = server_of(SERVER)
    assert server.connections / server.most == 1.0


# Replication


def test_a_replica_without_work_is_behind_by_nothing():
    row = {"name": "r1", "pid": 1, "lag": None, "behind": 0}
    assert lags_of([row]) == [("r1", 0.0)]


def test_a_replica_that_lacks_bytes_and_tells_no_time_is_not_called_current():
    assert lags_of([{"name": "r1", "pid": 1, "lag": None, "behind": 4096}]) == [("r1", None)]
    assert lags_of([{"name": "r1", "pid": 1, "lag": None, "behind": None}]) == [("r1", None)]


def test_replicas_of_one_name_are_told_apart():
    rows = [{"name": "walreceiver", "pid": pid, "lag": Decimal("1.5"), "behind": 1} for pid in (1, 2)]
    assert lags_of(rows) == [("walreceiver 1", 1.5), ("walreceiver 2", 1.5)]


# Alerts


def test_a_session_that_waits_too_long_for_a_lock_says_who_holds_it():
    (alert,) = alerts_of(session())
    assert alert.title == "Session 7 of mara in shop waits for a lock that 8 holds"
    assert (alert.severity, alert.starts_at, alert.description) == (Severity.MAJOR, 900.0, "update stock")


def test_a_session_that_waits_for_a_moment_is_no_alert():
    assert alerts_of(session(began=950.0)) == []


def test_a_transaction_that_does_nothing_for_long_is_a_warning():
    idle = session(waits=False, state="idle in transaction", changed=50.0, blockers="")
    (alert,) = alerts_of(idle)
    assert alert.severity is Severity.WARNING
    assert "is idle in transaction" in alert.title


def test_another_session_with_the_same_process_number_is_another_alert():
    assert alerts_of(session())[0].fingerprint != alerts_of(session(connected=800.0))[0].fingerprint


@pytest.mark.parametrize(("status", "severity"), [("lost", Severity.CRITICAL), ("unreserved", Severity.MAJOR)])
def test_a_slot_that_loses_its_wal_is_an_alert_that_keeps_its_start(status, severity):
    (alert,) = slot_alerts([{"name": "r1", "status": status, "active": False}], {"slot-r1": 10.0}, NOW)
    assert (alert.severity, alert.starts_at) == (severity, 10.0)


@pytest.mark.parametrize("status", [None, "reserved", "extended"])
def test_a_slot_that_is_well_is_no_alert(status):
    assert slot_alerts([{"name": "r1", "status": status, "active": True}], {}, NOW) == []


def test_a_database_near_the_end_of_its_transaction_numbers_is_critical():
    rows = [{"name": "shop", "age": 1_600_000_000}, {"name": "new", "age": 5}]
    assert [a.fingerprint for a in wraparound_alerts(rows, {}, NOW)] == ["wraparound-shop"]


# The session, with a server that the test plays


class Played:
    """Answers readings with what the test says."""

    def __init__(self, *answers):
        self.answers = list(answers)

    async def read(self, work):
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def opened(*answers, **settings):
    config = Config(id="pg", kind="postgresql", server="db-1", **settings)
    session = CONNECTOR.open(config, tools(None, lambda: NOW))
    session._database = Played(*answers)
    return session


def answer(server=None, **found):
    usual = {"databases": [], "sessions": [], "slots": [], "replicas": [], "statements": []}
    return server_of({**SERVER, **(server or {})}), {**usual, **found}


async def test_a_server_that_takes_nobody_is_down_and_clears_nothing():
    result = await opened(Unavailable("starting up")).poll()
    assert {s.signal: s.value for s in result.samples} == {"db.up": 0.0}
    assert [a.severity for a in result.alerts] == [Severity.CRITICAL]
    assert not result.alerts_complete
    assert set(result.gaps) == set(CONNECTOR.expects(opened()._config)) - {"db.up"}


async def test_a_question_that_is_refused_is_a_gap_and_clears_nothing():
    result = await opened(answer(sessions=PollError("no"), databases=PollError("not now"))).poll()
    assert result.gaps["db.cache.hit_ratio"] == "not now"
    assert not result.alerts_complete


async def test_a_role_that_does_not_see_others_says_so():
    result = await opened(answer({"monitors": False})).poll()
    assert "pg_monitor" in result.gaps["db.locks.waiting"]
    assert not result.complete


async def test_without_the_extension_query_time_is_a_gap_with_the_fix():
    result = await opened(answer({"statements": False}), warehouse="dwh").poll()
    assert {s for s, words in result.gaps.items() if "CREATE EXTENSION" in words} == {
        "db.query.duration.mean",
        "bi.query.duration.mean",
        "bi.query.regressions",
    }


async def test_a_standby_tells_its_own_lag_and_whether_it_is_cut_off():
    standby = answer({"standby": True}, replicas=[{"lag": Decimal(12), "receivers": 0}])
    result = await opened(standby).poll()
    assert [s.value for s in result.samples if s.signal == "db.replication.lag"] == [12.0]
    assert "not connected to a primary" in result.gaps["db.replication.lag"]


async def test_what_the_role_may_not_do_is_denied_with_the_reason():
    session = opened(answer({"signals": False}))
    await session.poll()
    assert session.denied() == dict.fromkeys(("cancel-query", "end-session"), "our role lacks pg_signal_backend")
    assert isinstance(session, Operating)
    assert isinstance(session, Limited)


def asked(operation="cancel-query", ref=""):
    return Asked(operation=operation, parameters=Session(pid=7), intent="i", by="mara", at=NOW, ref=ref)


@pytest.mark.parametrize(
    ("operation", "ref", "doing", "shown"),
    [
        ("cancel-query", "100.5 900.1", [{"doing": "100.5 900.1"}], False),
        ("cancel-query", "100.5 900.1", [{"doing": "100.5 -"}], True),
        ("cancel-query", "100.5 900.1", [{"doing": "100.5 990.0"}], True),
        ("cancel-query", "100.5 900.1", [], True),
        ("end-session", "100.5 900.1", [{"doing": "100.5 -"}], False),
        ("end-session", "100.5 900.1", [{"doing": "990.0 -"}], True),
        ("end-session", "", [{"doing": "990.0 -"}], None),
    ],
)
async def test_what_was_stopped_is_seen_in_what_the_session_does_now(operation, ref, doing, shown):
    assert await opened(doing).operated(asked(operation, ref)) is shown


def test_what_will_be_sent_is_the_statement():
    assert [opened().sends(asked(o.id)) for o in OPERATIONS] == [
        "SELECT pg_cancel_backend(7)",
        "SELECT pg_terminate_backend(7)",
    ]
