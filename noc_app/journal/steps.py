"""The steps that bring a journal, a file or a shared one, to this version. The only place that knows Alembic."""

import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, delete, insert

from noc_app.journal.database import SCHEMA
from noc_app.journal.leases import VERSION
from noc_app.journal.tables import meta

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(connection: Connection) -> None:
    """Run the missing steps and write down how far they go, in the transaction of `connection`."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    quiet = logging.getLogger("alembic")
    quiet.setLevel(max(quiet.level, logging.WARNING))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.execute(delete(meta).where(meta.c.name == VERSION))
    connection.execute(insert(meta).values(name=VERSION, value=str(SCHEMA)))
