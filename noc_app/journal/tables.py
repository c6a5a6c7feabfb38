"""The tables of the journal. Times are Unix seconds UTC."""

from sqlalchemy import Boolean, Column, Float, Index, Integer, MetaData, String, Table

APPLICATION_ID = 0x4E4F4342  # "NOCB": how an SQLite file says that it is ours
HEAD = "0001"

metadata = MetaData()

intent = Table(
    "intent",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("verb", String(20), nullable=False),
    Column("target", String(64), nullable=False),
    Column("fingerprint", String(512), nullable=False),
    Column("starts_at", Float, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("by", String(120), nullable=False),
    Column("at", Float, nullable=False),
    Column("until", Float, nullable=False),
    Column("comment", String, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("reason", String, nullable=False),
    Column("ref", String, nullable=False),
    Column("ours_alone", Boolean, nullable=False),
    Column("updated_at", Float, nullable=False),
    Index("intent_outcome", "outcome"),
)

event = Table(
    "alert_event",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("at", Float, nullable=False),
    Column("target", String(64), nullable=False),
    Column("fingerprint", String(512), nullable=False),
    Column("starts_at", Float, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("severity", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("by", String(120), nullable=False),
    Index("alert_event_key", "target", "fingerprint", "at"),
    Index("alert_event_at", "at"),
)

episode = Table(
    "episode",
    metadata,
    Column("target", String(64), primary_key=True),
    Column("fingerprint", String(512), primary_key=True),
    Column("starts_at", Float, primary_key=True),
    Column("severity", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("opened_at", Float, nullable=False),
    Column("closed_at", Float),
    Column("close_reason", String, nullable=False),
)
