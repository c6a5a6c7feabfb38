"""Who may what in a shared journal, as SQL: roles, grants, and the checks that no client can go around.

Run by the owner of the database after the migrations. Everything may be run again.
"""

from itertools import pairwise

from sqlalchemy import Connection

from noc_app.journal.line import CHANNEL
from noc_app.journal.shared import ROLE_PREFIX
from noc_app.journal.shared_tables import audit, audit_head
from noc_app.journal.tables import alert_event, episode, metadata, wall, wall_order
from noc_app.model import ConfigError, Role

_KEPT = {audit.name, audit_head.name, "meta"}  # nobody's to write freely
_SELDOM = {*_KEPT, alert_event.name, episode.name, "lease", "once"}  # nobody waits for these
_ADDED = {"regrouping"}  # what was done stays as it was done
_SEEN = {wall.name, "presence"}  # whoever looks may say so


def statements(database: str) -> tuple[str, ...]:
    """Return everything that `journal init` runs after the migrations, in order."""
    return (*_roles(database), *_tables(), *_checks(), *_news())


def grant(login: str, role: Role) -> tuple[str, ...]:
    """Return what gives `login` the role `role` and takes every other one of ours."""
    taken = [f"REVOKE {_role(other)} FROM {_name(login)}" for other in Role if other is not role]
    return (*taken, f"GRANT {_role(role)} TO {_name(login)}")


def run(connection: Connection, wanted: tuple[str, ...]) -> None:
    """Run `wanted` in the transaction of `connection`."""
    for statement in wanted:
        connection.exec_driver_sql(statement)


def _roles(database: str) -> list[str]:
    made = [
        f"DO $$ BEGIN CREATE ROLE {_role(role)} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        for role in Role
    ]
    ladder = list(Role)
    nested = [f"GRANT {_role(lower)} TO {_role(higher)}" for lower, higher in pairwise(ladder)]
    return [
        *made,
        *nested,
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA public TO {_role(Role.VIEWER)}",
        f"REVOKE ALL ON DATABASE {_name(database)} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {_name(database)} TO {_role(Role.VIEWER)}",
    ]


def _tables() -> list[str]:
    viewer, operator, admin = _role(Role.VIEWER), _role(Role.OPERATOR), _role(Role.ADMIN)
    found = [f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {viewer}"]
    for name in sorted(metadata.tables):
        if name not in _KEPT:
            found.append(f"GRANT INSERT{'' if name in _ADDED else ', UPDATE'} ON {_name(name)} TO {operator}")
            found.append(f"GRANT DELETE ON {_name(name)} TO {admin}")
    found += [f"GRANT INSERT, UPDATE, DELETE ON {_name(name)} TO {viewer}" for name in sorted(_SEEN)]
    return [
        *found,
        f"GRANT UPDATE (outcome) ON {_name(wall_order.name)} TO {viewer}",
        f"GRANT INSERT ON {_name(audit.name)} TO {operator}",
        f"GRANT UPDATE ON {_name(audit_head.name)} TO {operator}",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {operator}",
    ]


def _checks() -> list[str]:
    return [
        *_trigger("intent", "BEFORE INSERT", _OWN_NAME),
        *_trigger("intent", "BEFORE INSERT", _OWN_OR_LEAD, name="noc_intent_lead"),
        *_trigger("intent", "BEFORE UPDATE", _ASKED_STAYS, name="noc_intent_stays"),
        *_trigger("owner", "BEFORE INSERT OR UPDATE", _FIRST_COMES_FIRST),
        *_trigger("regrouping", "BEFORE INSERT", _OWN_NAME),
        *_trigger("maintenance", "BEFORE INSERT", _OWN_NAME),
        *_trigger("maintenance", "BEFORE UPDATE", _PLANNED_STAYS, name="noc_maintenance_stays"),
        *_trigger("note", "BEFORE INSERT", _OWN_NAME),
        *_trigger("note", "BEFORE UPDATE", _WRITTEN_STAYS, name="noc_note_stays"),
        *_trigger("presence", "BEFORE INSERT OR UPDATE", _OWN_NAME),
        *_trigger("wall_order", "BEFORE INSERT", _OWN_NAME),
        *_trigger("audit", "BEFORE INSERT", _OWN_LOGIN),
        *_trigger("audit", "BEFORE UPDATE OR DELETE", _APPEND_ONLY, name="noc_audit_stays"),
    ]


def _trigger(table: str, when: str, body: str, *, name: str = "") -> list[str]:
    name = name or f"noc_{table}"
    return [
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger SET search_path = public, pg_temp {_body(body, 'NEW')}",
        f"DROP TRIGGER IF EXISTS {name} ON {_name(table)}",
        f"CREATE TRIGGER {name} {when} ON {_name(table)} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]


def _news() -> list[str]:
    tell = _body(f"PERFORM pg_notify('{CHANNEL}', '');", "NULL")
    found = [f"CREATE OR REPLACE FUNCTION noc_news() RETURNS trigger {tell}"]
    each = "FOR EACH STATEMENT EXECUTE FUNCTION noc_news()"
    for name in map(_name, sorted(set(metadata.tables) - _SELDOM)):
        found.append(f"DROP TRIGGER IF EXISTS noc_news ON {name}")
        found.append(f"CREATE TRIGGER noc_news AFTER INSERT OR UPDATE OR DELETE ON {name} {each}")
    return found


def _body(does: str, returned: str) -> str:
    return f"LANGUAGE plpgsql AS $$ BEGIN {does} RETURN {returned}; END $$"


def _role(role: Role) -> str:
    return f"{ROLE_PREFIX}{role.value}"


def _name(text: str) -> str:
    if not text or "\0" in text:
        raise ConfigError("a login or a database has a name")
    return '"' + text.replace('"', '""') + '"'


_OWN_NAME = """
IF NEW."by" <> session_user THEN RAISE insufficient_privilege USING MESSAGE =
 format('%s cannot act in the name of %s', session_user, NEW."by"); END IF;
"""
_OWN_OR_LEAD = """
IF NEW.verb = 'unacknowledge' AND NOT pg_has_role(session_user, 'noc_lead', 'member') AND EXISTS (SELECT 1 FROM owner o
 WHERE o.target = NEW.target AND o.fingerprint = NEW.fingerprint AND o."by" <> session_user
 AND o.held_until > extract(epoch FROM clock_timestamp()))
THEN RAISE insufficient_privilege USING MESSAGE = 'only a lead gives back what a colleague acknowledged'; END IF;
"""
_ASKED_STAYS = """
IF (to_jsonb(NEW) - ARRAY['outcome', 'reason', 'ref', 'updated_at'])
 <> (to_jsonb(OLD) - ARRAY['outcome', 'reason', 'ref', 'updated_at'])
THEN RAISE insufficient_privilege USING MESSAGE = 'what was asked for cannot be changed afterwards'; END IF;
"""
_PLANNED_STAYS = """
IF (to_jsonb(NEW) - 'ended_by') <> (to_jsonb(OLD) - 'ended_by') OR OLD.ended_by <> '' OR NEW.ended_by <> session_user
THEN RAISE insufficient_privilege USING MESSAGE = 'planned work can only be ended, once, in the own name'; END IF;
"""
_WRITTEN_STAYS = """
IF (to_jsonb(NEW) - 'taken_by') <> (to_jsonb(OLD) - 'taken_by') OR OLD.taken_by <> ''
 OR OLD."by" <> session_user OR NEW.taken_by <> session_user
THEN RAISE insufficient_privilege USING MESSAGE = 'a note can only be taken back, once, by who wrote it'; END IF;
"""
_FIRST_COMES_FIRST = f"""
IF TG_OP = 'INSERT' OR NEW.intent <> OLD.intent THEN {_OWN_NAME} END IF;
IF TG_OP = 'UPDATE' AND NEW."by" <> OLD."by" AND NEW.severity <= OLD.severity
 AND OLD.held_until > extract(epoch FROM clock_timestamp())
THEN RAISE insufficient_privilege USING MESSAGE = 'a colleague owns it'; END IF;
"""
_OWN_LOGIN = """
IF NEW.login <> session_user THEN RAISE insufficient_privilege USING MESSAGE =
 format('%s cannot sign as %s', session_user, NEW.login); END IF;
"""
_APPEND_ONLY = "RAISE insufficient_privilege USING MESSAGE = 'the audit is never changed';"
