"""The tables as the code sees them today. How they came to be is in `migrations`; a test holds the two together."""

from sqlalchemy import JSON, Boolean, Column, Double, Index, Integer, MetaData, Table, Text

metadata = MetaData()

intent = Table(
    "intent",
    metadata,
    Column("id", Text, primary_key=True),
    Column("verb", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("starts_at", Double, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("until", Double, nullable=False),
    Column("comment", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Column("ours_alone", Boolean, nullable=False),
    Column("updated_at", Double, nullable=False),
    Column("action", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("argument", Text, nullable=False),
    Index("intent_outcome", "outcome", "at"),
    Index("intent_episode", "target", "fingerprint", "starts_at"),
)

alert_event = Table(
    "alert_event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Double, nullable=False),
    Column("target", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("starts_at", Double, nullable=False),
    Column("kind", Text, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("detail", JSON, nullable=False),
    Index("alert_event_key", "target", "fingerprint", "at"),
    Index("alert_event_kind", "kind", "at"),
    Index("alert_event_at", "at"),
)

episode = Table(
    "episode",
    metadata,
    Column("target", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("starts_at", Double, primary_key=True),
    Column("severity", Integer, nullable=False),  # the worst it ever had
    Column("title", Text, nullable=False),
    Column("opened_at", Double, nullable=False),
    Column("closed_at", Double),
    Column("close_reason", Text, nullable=False),
    Column("unseen", Boolean, nullable=False),  # it has closed and nobody had looked
    Index("episode_closed_at", "closed_at"),
)

wall = Table(
    "wall",
    metadata,
    Column("name", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("started_at", Double, nullable=False),
    Column("beat_at", Double, nullable=False),
    Column("screens", JSON, nullable=False),
    Column("pages", JSON, nullable=False),
    Column("verdict", Text, nullable=False),
)

wall_order = Table(
    "wall_order",
    metadata,
    Column("id", Text, primary_key=True),
    Column("wall", Text, nullable=False),
    Column("screen", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("argument", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("outcome", Text, nullable=False),
    Index("wall_order_open", "wall", "outcome", "at"),
)

meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
