"""Make the N-th operation of a database connection fail, for every N, as SQLite tests itself."""

import sqlite3
from functools import partial

from noc_app.journal.database import connect

BROKEN_DISK = "disk I/O error"


def broken_disk():
    """Fail as SQLite does when the disk does."""
    raise sqlite3.OperationalError(BROKEN_DISK)


class Faults:
    """Counts the operations of its connections; at the `nth` from `arm` on it strikes, before or after it was done.

    What strikes is a broken disk, or whatever is given: `os._exit` in a child process is a program that was killed.
    """

    def __init__(self, strike=broken_disk):
        self.count, self.nth, self.after, self._strike = 0, 0, False, strike

    def arm(self, nth, *, after=False):
        """Let the `nth` operation from now on fail; 0 for none."""
        self.count, self.nth, self.after = 0, nth, after

    @property
    def struck(self):
        """Whether the fault that was armed has happened."""
        return 0 < self.nth <= self.count

    def around(self, operation, *args):
        """Do `operation`, or fail."""
        self.count += 1
        now = self.count == self.nth
        if now and not self.after:
            self._strike()
        done = operation(*args)
        if now:
            self._strike()
        return done

    def connect(self, path):
        """Open `path` as the journal does, with these faults in between."""
        return connect(path, partial(_Connection, faults=self))


class _Cursor(sqlite3.Cursor):
    def execute(self, *args):
        return self.connection.faults.around(super().execute, *args)

    def executemany(self, *args):
        return self.connection.faults.around(super().executemany, *args)


class _Connection(sqlite3.Connection):
    def __init__(self, *args, faults, **kwargs):
        super().__init__(*args, **kwargs)
        self.faults = faults

    def cursor(self, factory=_Cursor):
        return super().cursor(factory)

    def commit(self):
        return self.faults.around(super().commit)
