"""Where Alembic meets the journal: the connection is handed in by `journal.database`."""

from alembic import context

from noc_app.journal.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
