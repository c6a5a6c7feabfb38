"""Notes that persons write at a moment of a chart, so that every desk draws the same and they survive a restart."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of notes."""
    op.create_table(
        "note",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("signal", sa.Text, nullable=False),
        sa.Column("labels", sa.JSON, nullable=False),
        sa.Column("moment", sa.Double, nullable=False),
        sa.Column("taken_by", sa.Text, nullable=False),
    )
    op.create_index("note_at", "note", ["at"])
