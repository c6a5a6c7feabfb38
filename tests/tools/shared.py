"""A shared journal without a server: the same calls on one file, with a line that the test cuts."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress

from noc_app.journal.journal import Journal
from noc_app.journal.ledger import Ledger
from noc_app.model import CutOff

CUT = "cut off from the shared journal"


class CutLedger(Ledger):
    """A ledger that can be out of reach."""

    cut = False

    @property
    def fault(self):
        return CUT if self.cut else super().fault

    @contextmanager
    def _writing(self):
        self._reached()
        with super()._writing() as connection:
            yield connection

    @contextmanager
    def _reading(self):
        self._reached()
        with super()._reading() as connection:
            yield connection

    def revision(self):
        return None if self.cut else super().revision()

    def upkeep(self):
        """Leave the file alone."""

    def _reached(self):
        if self.cut:
            raise CutOff(CUT)


@asynccontextmanager
async def shared_journal(folder, login, clock):
    """A desk's view of the journal in `folder`; `journal._ledger.cut` cuts it off."""
    thread = ThreadPoolExecutor(max_workers=1)
    book = CutLedger(folder / "journal.db", clock, 1e9)
    book.login = login
    queue = Ledger(folder / f"waiting-{login}.db", clock, 1e9)
    journal = Journal(book, thread, queue=queue)
    try:
        yield journal
    finally:
        book.cut = False
        with suppress(CutOff):
            await journal.close()
