"""Queries of the user's own: what they may do, how long, how much, and what becomes of their rows."""

import sqlite3

import pytest
from pydantic import ValidationError

from noc_app.connectors.database import in_words
from noc_app.connectors.infrastructure.sql import CONNECTOR, Config
from noc_app.model import (
    ConfigError,
    Refused,
    TimedOut,
    Unauthorised,
    Unavailable,
    Unreachable,
    labels_of,
)
from tests.contract.replay import tools

STOCK = {
    "sql": "select shop, stock, taken, state from shelf order by shop",
    "values": {"messaging.queue.depth": "stock"},
    "labels": {"queue": "shop"},
}


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "shop #1?.db"
    with sqlite3.connect(file) as database:
        database.execute("create table shelf (shop text, stock integer, taken text, state text)")
        rows = [("east", 3, "2026-11-26 01:00:00", "green"), ("west", 7, "2026-11-26 01:00:00", "red")]
        database.executemany("insert into shelf values (?, ?, ?, ?)", rows)
    database.close()
    return file


def opened(path, *queries, **settings):
    address = f"sqlite:///{str(path).replace('%', '%25').replace('?', '%3F').replace('#', '%23')}"
    config = Config(id="s", kind="sql", url=address, queries=queries or (STOCK,), **settings)
    return CONNECTOR.open(config, tools(None))


async def test_each_row_is_a_series(path):
    result = await opened(path).poll()
    assert {s.labels: s.value for s in result.samples} == {
        labels_of({"queue": "east"}): 3.0,
        labels_of({"queue": "west"}): 7.0,
    }
    assert result.complete


async def test_words_and_times_of_rows_are_read(path):
    query = {**STOCK, "values": {"probe.up": "state"}, "words": {"green": 1, "red": 0}, "at": "taken"}
    result = await opened(path, query).poll()
    assert [s.value for s in result.samples] == [1.0, 0.0]
    assert {s.at for s in result.samples} == {1_795_654_800.0}


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"sql": "select shop, stock from shelf where 1 = 0"}, "the query gave no row"),
        ({"sql": "select shop, null as stock from shelf"}, "east: there is no value"),
        ({"sql": "select shop from shelf"}, "the query gave no column stock"),
        ({"labels": {}}, "two rows have no labels"),
        ({"at": "state"}, "'green' is not a time"),
    ],
)
async def test_what_is_not_there_is_a_gap_with_its_reason(path, change, reason):
    result = await opened(path, {**STOCK, **change}).poll()
    assert reason in result.gaps["messaging.queue.depth"]


async def test_more_rows_than_allowed_are_a_gap(path):
    result = await opened(path, row_limit=1).poll()
    assert len(result.samples) == 1
    assert result.gaps == {"messaging.queue.depth": "more than 1 rows: the rest is not read"}


async def test_what_one_query_is_refused_leaves_the_others(path):
    bad = {"sql": "select x from nowhere", "values": {"probe.up": "x"}}
    result = await opened(path, STOCK, bad).poll()
    assert len(result.samples) == 2
    assert "no such table: nowhere" in result.gaps["probe.up"]


async def test_a_database_that_refuses_every_query_fails_the_poll(path):
    with pytest.raises(Refused, match="no such table"):
        await opened(path, {**STOCK, "sql": "select * from nowhere"}).poll()


@pytest.mark.parametrize(
    "statement",
    [
        "delete from shelf",
        "drop table shelf",
        "select 1 as stock, 'x' as shop; delete from shelf",
        "pragma journal_mode = delete",
        "with gone as (delete from shelf returning *) select * from gone",
    ],
)
async def test_a_query_that_is_no_read_is_refused_and_does_nothing(path, statement):
    with pytest.raises(Refused):
        await opened(path, {**STOCK, "sql": statement}).poll()
    with sqlite3.connect(path) as database:
        assert database.execute("select count(*) from shelf").fetchone() == (2,)
    database.close()


async def test_a_query_that_never_ends_is_given_up(path):
    endless = (
        "with recursive n(i) as (select 1 union all select i + 1 from n) select 'x' as shop, max(i) as stock from n"
    )
    with pytest.raises(TimedOut, match="took too long"):
        await opened(path, {**STOCK, "sql": endless}, timeout=0.2).poll()


async def test_a_file_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(Unreachable):
        await opened(tmp_path / "nothing.db").poll()
    assert not (tmp_path / "nothing.db").exists()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://reader:hush@db/shop", "take the password out"),
        ("not an address", "is no address of a database"),
        ("sqlite://", "name the file"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_with_the_fix(url, words):
    with pytest.raises(ValidationError, match=words):
        Config(id="s", kind="sql", url=url, queries=[STOCK])


def test_a_database_without_a_driver_says_so():
    with pytest.raises(ConfigError, match="driver for mysql.* is not installed"):
        CONNECTOR.open(Config(id="s", kind="sql", url="mysql+pymysql://r@db/shop", queries=[STOCK]), tools(None))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("28P01", Unauthorised),
        ("42501", Unauthorised),
        ("57014", TimedOut),
        ("53300", Unavailable),
        ("57P03", Unavailable),
        ("42601", Refused),
    ],
)
def test_what_postgresql_says_has_its_meaning(code, kind):
    error = in_words(Exception({"S": "FATAL", "C": code, "M": "words\nof the server"}))
    assert type(error) is kind
    assert "words of the server" in str(error)


def test_what_is_expected_is_what_is_read(path):
    config = opened(path, STOCK, STOCK)._config
    assert CONNECTOR.expects(config) == ("messaging.queue.depth",)
    assert CONNECTOR.queries(config) == {"messaging.queue.depth": STOCK["sql"]}
