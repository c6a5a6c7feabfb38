"""Many rows written at once. Blocking; runs on the database thread.

A server is told of all of them in one statement with one parameter: while it is busy with it, others wait.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import JSON, Column, Connection, Table, TableValuedAlias, bindparam, column, func, insert, select

Rows = Sequence[Mapping[str, Any]]


def on_server(connection: Connection) -> bool:
    """Return whether the database is a server, which desks share."""
    return connection.dialect.name == "postgresql"


def insert_all(connection: Connection, table: Table, rows: Rows) -> None:
    """Write `rows`, which name the same columns of `table`, in their order."""
    if not rows:
        return
    if not on_server(connection):
        connection.execute(insert(table), list(rows))
        return
    source = given(rows, [table.c[name] for name in rows[0]])
    connection.execute(insert(table).from_select(list(rows[0]), select(*source.c)))


def given(rows: Rows, columns: Sequence[Column[Any]]) -> TableValuedAlias:
    """Return `rows` as what a statement to the server can select from."""
    found = func.json_to_recordset(bindparam(None, rows, type_=JSON))
    named = found.table_valued(*(column(c.name, c.type) for c in columns), name="given")
    return named.render_derived(with_types=True)
