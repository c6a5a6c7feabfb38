"""A PostgreSQL with a journal for the tests of many desks, and desks that open it."""

import pytest

from noc_app.journal import admin
from noc_app.journal.journal import Audit, open_shared
from noc_app.model import Role
from tests.live.postgres import AUDIT_KEY, login, postgres, query

DESKS = 8


@pytest.fixture(scope="session")
def owner():
    with postgres() as server:
        admin.init(server)
        yield server


@pytest.fixture(scope="session")
def desks(owner):
    return [login(owner, f"desk{n}", Role.OPERATOR) for n in range(DESKS)]


@pytest.fixture
def empty(owner):
    query(owner, "TRUNCATE intent, owner, once, presence, regrouping, note")
    query(owner, "UPDATE lease SET expires_at = 0, holder = ''")


@pytest.fixture
async def opened(tmp_path):
    """Open journals as desks do, and close them in the end."""
    journals = []

    async def open_for(server, key=AUDIT_KEY):
        folder = tmp_path / str(len(journals))
        journals.append(await open_shared(server, folder / "waiting.db", audit=Audit(key=key)))
        return journals[-1]

    yield open_for
    for journal in journals:
        await journal.close()
