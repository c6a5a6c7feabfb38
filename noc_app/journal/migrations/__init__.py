"""The schema of the journal, step by step. Read by Alembic from this folder; the steps are never edited later."""
