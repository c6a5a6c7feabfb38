"""Every recorded answer of Icinga 2 and Zabbix, damaged in fifty ways: a poll is answered or refused, never a crash."""

import pytest

from noc_app.connectors.infrastructure.icinga2_wire import (
    parse_comments,
    parse_downtimes,
    parse_glances,
    parse_health,
    parse_me,
    parse_problems,
)
from noc_app.connectors.infrastructure.zabbix_wire import (
    parse_events,
    parse_hosts,
    parse_maintenances,
    parse_triggers,
)
from noc_app.connectors.infrastructure.zabbix_wire import (
    parse_problems as parse_open,
)
from noc_app.model import BadPayload, PollError, PollResult, Unavailable
from tests.contract.checkers import ICINGA, ZABBIX, FakeIcinga, FakeZabbix, opened
from tests.contract.replay import body_of
from tests.tools.mutations import mutations, without

READ_BY_ICINGA = [name for name in ICINGA if "-" not in name]


@pytest.mark.parametrize("asked", READ_BY_ICINGA)
async def test_a_damaged_answer_of_icinga_is_read_or_refused_in_words(asked):
    for body in mutations(ICINGA[asked][1]):
        await read_or_refused(opened(FakeIcinga(**{asked: (200, body)}), "icinga2", soft=True))


@pytest.mark.parametrize("method", [m for m in ZABBIX if m != "event.acknowledge"])
async def test_a_damaged_answer_of_zabbix_is_read_or_refused_in_words(method):
    for body in mutations(ZABBIX[method][1]):
        http = FakeZabbix(**{method.replace(".", "_", 1): (200, body)})
        await read_or_refused(opened(http, "zabbix", host_groups=["Shop"]))


async def read_or_refused(session):
    try:
        result = await session.poll()
    except PollError as error:
        result, said = PollResult(alerts=()), str(error)
        assert said.isprintable()
        assert len(said) < 600
    assert all(a.title.isprintable() and a.starts_at < 2e11 for a in result.alerts)


@pytest.mark.parametrize(
    ("parse", "name", "path"),
    [
        (parse_problems, "icinga2/problem_services", ("results", 0, "attrs", "state")),
        (parse_problems, "icinga2/problem_services", ("results", 0, "attrs", "acknowledgement")),
        (parse_problems, "icinga2/problem_services", ("results", 0, "attrs")),
        (parse_problems, "icinga2/problem_services", ("results", 0, "name")),
        (parse_problems, "icinga2/problem_services", ("results",)),
        (parse_glances, "icinga2/hosts", ("results", 0, "attrs", "last_check")),
        (parse_comments, "icinga2/comments", ("results", 0, "attrs", "author")),
        (parse_downtimes, "icinga2/downtimes", ("results", 0, "attrs", "end_time")),
        (parse_health, "icinga2/status", ("results", 1, "status", "num_hosts_up")),
        (parse_me, "icinga2/me", ("results", 0, "permissions")),
        (parse_open, "zabbix/problems", ("result", 0, "eventid")),
        (parse_open, "zabbix/problems", ("result", 0, "severity")),
        (parse_open, "zabbix/problems", ("result",)),
        (parse_events, "zabbix/events", ("result", 0, "acknowledged")),
        (parse_triggers, "zabbix/triggers", ("result", 0, "state")),
        (parse_hosts, "zabbix/hosts", ("result", 0, "host")),
        (parse_maintenances, "zabbix/maintenances", ("result", 0, "name")),
    ],
)
def test_a_field_that_is_missing_is_named(parse, name, path):
    with pytest.raises(BadPayload, match=str(path[-1])):
        parse(without(body_of(name), *path))


async def test_an_icinga_that_fails_fails_the_poll():
    with pytest.raises(Unavailable):
        await opened(FakeIcinga(problem_services=(503, b"reloading")), "icinga2").poll()
