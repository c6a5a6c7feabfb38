"""Walls, and what desks ask of them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the remote hand."""
    op.create_table(
        "wall",
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("host", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("started_at", sa.Double, nullable=False),
        sa.Column("beat_at", sa.Double, nullable=False),
        sa.Column("screens", sa.JSON, nullable=False),
        sa.Column("pages", sa.JSON, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
    )
    op.create_table(
        "wall_order",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("wall", sa.Text, nullable=False),
        sa.Column("screen", sa.Text, nullable=False),
        sa.Column("verb", sa.Text, nullable=False),
        sa.Column("argument", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
    )
    op.create_index("wall_order_open", "wall_order", ["wall", "outcome", "at"])
