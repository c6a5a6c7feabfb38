"""Intents, alert events and episodes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "intent",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("verb", sa.String(20), nullable=False),
        sa.Column("target", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(512), nullable=False),
        sa.Column("starts_at", sa.Float, nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("by", sa.String(120), nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("until", sa.Float, nullable=False),
        sa.Column("comment", sa.String, nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("ref", sa.String, nullable=False),
        sa.Column("ours_alone", sa.Boolean, nullable=False),
        sa.Column("updated_at", sa.Float, nullable=False),
    )
    op.create_index("intent_outcome", "intent", ["outcome"])
    op.create_table(
        "alert_event",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("target", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(512), nullable=False),
        sa.Column("starts_at", sa.Float, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("by", sa.String(120), nullable=False),
    )
    op.create_index("alert_event_key", "alert_event", ["target", "fingerprint", "at"])
    op.create_index("alert_event_at", "alert_event", ["at"])
    op.create_table(
        "episode",
        sa.Column("target", sa.String(64), primary_key=True),
        sa.Column("fingerprint", sa.String(512), primary_key=True),
        sa.Column("starts_at", sa.Float, primary_key=True),
        sa.Column("severity", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("opened_at", sa.Float, nullable=False),
        sa.Column("closed_at", sa.Float),
        sa.Column("close_reason", sa.String, nullable=False),
    )
