"""The tables that several programs on one journal need to agree: owners, presence, the lease, incidents, the audit."""

from sqlalchemy import JSON, Boolean, Column, Double, Index, Integer, Table, Text

from noc_app.journal.tables import metadata

owner = Table(
    "owner",
    metadata,
    Column("target", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("starts_at", Double, primary_key=True),  # 0 for the board's own alerts: each desk sees its own start
    Column("intent", Text, nullable=False),
    Column("severity", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("until", Double, nullable=False),
    Column("held_until", Double, nullable=False),  # on the journal's clock; nobody else may own it before
    Index("owner_intent", "intent"),
)

presence = Table(
    "presence",
    metadata,
    Column("desk", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("beat_at", Double, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("expires_at", Double, nullable=False),
)

once = Table(
    "once",
    metadata,
    Column("deed", Text, primary_key=True),
    Column("epoch", Integer, nullable=False),
    Column("holder", Text, nullable=False),
    Column("token", Text, nullable=False),
    Column("at", Double, nullable=False),
    Index("once_at", "at"),
)

regrouping = Table(
    "regrouping",
    metadata,
    Column("id", Text, primary_key=True),
    Column("target", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("starts_at", Double, nullable=False),
    Column("moved", Boolean, nullable=False),  # or it was where the others were moved to
    Column("move", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Index("regrouping_at", "at"),
)

maintenance = Table(
    "maintenance",
    metadata,
    Column("id", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("reason", Text, nullable=False),
    Column("matchers", Text, nullable=False),
    Column("begins_at", Double, nullable=False),
    Column("ends_at", Double, nullable=False),
    Column("ended_by", Text, nullable=False),  # who ended it before its time, empty if nobody did
    Index("maintenance_ends_at", "ends_at"),
)

note = Table(
    "note",
    metadata,
    Column("id", Text, primary_key=True),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("words", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("signal", Text, nullable=False),
    Column("labels", JSON, nullable=False),  # of the series that was looked at
    Column("moment", Double, nullable=False),  # what it is about, not when it was written
    Column("taken_by", Text, nullable=False),  # who took it back, empty if nobody did
    Index("note_at", "at"),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Double, nullable=False),
    Column("by", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("detail", Text, nullable=False),  # canonical JSON, so that what was signed is what is stored
    Column("mac", Text, nullable=False),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("mac", Text, nullable=False),
)
