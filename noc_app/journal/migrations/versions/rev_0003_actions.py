"""What was asked together, whom it names, and episodes that nobody saw."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Widen the tables. What closed before this step counts as seen."""
    for name in ("action", "origin", "argument"):
        op.add_column("intent", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("episode", sa.Column("unseen", sa.Boolean, nullable=False, server_default=sa.false()))
