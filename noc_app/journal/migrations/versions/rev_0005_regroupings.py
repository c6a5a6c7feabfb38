"""What persons have merged and split, so that every desk shows it and it survives a restart."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of incidents by hand: one row for each alert that was named."""
    op.create_table(
        "regrouping",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("target", sa.Text, primary_key=True),
        sa.Column("fingerprint", sa.Text, primary_key=True),
        sa.Column("starts_at", sa.Double, nullable=False),
        sa.Column("moved", sa.Boolean, nullable=False),
        sa.Column("move", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_index("regrouping_at", "regrouping", ["at"])
