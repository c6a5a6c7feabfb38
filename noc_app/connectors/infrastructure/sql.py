"""Any database that answers SQL: queries of your own to signals, in transactions that only read.

API   https://www.postgresql.org/docs/current/sql-select.html, https://sqlite.org/lang_select.html
Seen  PostgreSQL 15.18, SQLite 3.40
Against  a real server, in the live tests

The user needs SELECT on what the queries read, and nothing more. Each query is run as a part of one of ours that counts
its rows, so it has to be one SELECT. Databases other than these two are asked through SQLAlchemy if their driver is
installed; they were never tried, and how long they may take is limited from this side only.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from sqlalchemy import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError
from typing_extensions import override

from noc_app.config.catalogue import Limit
from noc_app.config.fields import SecretRef, Strict, Tls
from noc_app.config.target import TargetConfig
from noc_app.config.yaml_file import Where
from noc_app.connectors.database import POSTGRESQL_PORT, Database, other, postgresql, rows_of, sqlite
from noc_app.connectors.kit import Connector, Tools
from noc_app.connectors.rows import Taken
from noc_app.model import Domain, PollError, PollResult
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

Rows = Sequence[dict[str, object]] | PollError


class SqlQuery(Strict):
    """One SELECT. Each row is one series of each of its values."""

    sql: str = Field(min_length=1, max_length=8000, title="Query", description="one SELECT, without a semicolon")
    values: dict[str, str] = Field(min_length=1, title="Values", description="signal id to the column that holds it")
    labels: dict[str, str] = Field(default_factory=dict, title="Labels", description="our label names to columns")
    at: str = Field(default="", max_length=100, title="Time", description="column that says when the row was true")
    factor: Limit = Field(default=1.0, title="Factor", description="to the signal's base unit: 0.001 for milliseconds")
    words: dict[str, Limit] = Field(
        default_factory=dict, title="Words", description="values that are words, to numbers"
    )
    optional: bool = Field(default=False, title="Optional", description="finding no row is no gap")


class Config(TargetConfig):
    """One database."""

    kind: Literal["sql"] = "sql"
    url: str = Field(
        title="Database",
        description="such as postgresql://reader@db-1:5432/shop or sqlite:////var/lib/shop.db; never with a password",
    )
    password: SecretRef | None = Field(default=None, title="Password", description="where the password is kept")
    encrypted: bool = Field(default=True, title="Encrypted", description="PostgreSQL over TLS; no on loopback alone")
    tls: Tls = Field(default=Tls(), title="TLS", description="what to trust")
    queries: tuple[SqlQuery, ...] = Field(min_length=1, title="Queries", description="what is asked in each poll")
    row_limit: int = Field(default=500, ge=1, le=100_000, title="Most rows", description="read of one query")

    @field_validator("url")
    @classmethod
    def _without_password(cls, url: str) -> str:
        try:
            parsed = make_url(url)
        except ArgumentError as error:
            raise ValueError(phrase("is no address of a database, such as postgresql://reader@db-1/shop")) from error
        if parsed.password:
            raise ValueError(phrase("take the password out of the address; refer to it under `password`"))
        if parsed.get_backend_name() == "sqlite" and not parsed.database:
            raise ValueError(phrase("name the file, such as sqlite:////var/lib/shop.db"))
        return url

    @property
    @override
    def named_signals(self) -> tuple[tuple[Where, str], ...]:
        return tuple((("queries", n, "values", s), s) for n, query in enumerate(self.queries) for s in query.values)

    @property
    @override
    def host(self) -> str:
        return make_url(self.url).host or ""

    @property
    @override
    def tcp_port(self) -> int:
        return make_url(self.url).port or POSTGRESQL_PORT if self.host else 0


class SqlSession:
    """Asks one database."""

    def __init__(self, config: Config, tools: Tools) -> None:
        self._config = config
        password = tools.secret(config.password) if config.password is not None else None
        self._database = Database(_engine(config, make_url(config.url), password), config.id, config.timeout)

    async def poll(self) -> PollResult:
        """Ask every query. What one is refused is a gap of its signals. Raises PollError if none can be asked."""
        answers = await self._database.read(self._ask)
        failures = [answer for answer in answers if isinstance(answer, PollError)]
        if len(failures) == len(answers):
            raise failures[0]
        taken = Taken(self._config.row_limit)
        for query, answer in zip(self._config.queries, answers, strict=True):
            take(query, answer, taken)
        return PollResult(samples=tuple(taken.samples.values()), gaps=taken.gaps)

    def _ask(self, connection: Connection) -> list[Rows]:
        return [_answer(connection, query.sql, self._config.row_limit) for query in self._config.queries]


def take(query: SqlQuery, answer: Rows, taken: Taken) -> None:
    """Take what the rows of one query say."""
    for signal, column in query.values.items():
        if isinstance(answer, PollError):
            taken.gap(signal, said_by(answer))
            continue
        if not answer and not query.optional:
            taken.gap(signal, phrase("the query gave no row"))
        for row in answer:
            missing = next((c for c in (column, query.at, *query.labels.values()) if c and c not in row), None)
            if missing is not None:
                taken.gap(signal, phrase("the query gave no column {column}", column=missing))
                break
            labels = {name: row[c] for name, c in query.labels.items()}
            at = row[query.at] if query.at else None
            if query.at and at is None:
                taken.gap(signal, phrase("a row has no time in {column}", column=query.at))
                continue
            taken.take(signal, labels, row[column], at=at, factor=query.factor, words=query.words)


def _answer(connection: Connection, statement: str, limit: int) -> Rows:
    try:
        return rows_of(connection, statement, limit)
    except PollError as error:
        return error


def _engine(config: Config, url: URL, password: str | None) -> Engine:
    backend = url.get_backend_name()
    if backend == "postgresql":
        tls = config.tls if config.encrypted else None
        return postgresql(url, password=password, tls=tls, timeout_s=config.timeout)
    if backend == "sqlite":
        return sqlite(str(Path(url.database or "")), timeout_s=config.timeout)
    return other(url, password=password)


def expects(config: Config) -> tuple[str, ...]:
    """Return the signals that are read."""
    return tuple(dict.fromkeys(signal for query in config.queries for signal in query.values))


def queries(config: Config) -> Mapping[str, str]:
    """Return the query of each signal."""
    return {signal: query.sql for query in config.queries for signal in query.values}


def open_session(config: Config, tools: Tools) -> SqlSession:
    """Return a session of one database. Raises ConfigError if its driver is not installed."""
    return SqlSession(config, tools)


CONNECTOR = Connector(
    kind="sql",
    title="SQL query",
    domain=Domain.INFRASTRUCTURE,
    config=Config,
    open=open_session,
    expects=expects,
    queries=queries,
    alerts=False,
)
