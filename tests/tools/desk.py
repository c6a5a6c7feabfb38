"""A desk for tests: the window that the program makes, without the program."""

from pathlib import Path

from noc_app.config.desk import Desk
from noc_app.config.pages import Pages
from noc_app.config.settings import AckSettings
from noc_app.config.wall import Wall
from noc_app.ui.desk.adding.wizard import Wizard
from noc_app.ui.desk.attention import Attention
from noc_app.ui.desk.furniture import Furniture
from noc_app.ui.desk.incident_page import boards_of
from noc_app.ui.desk.recents import Recents
from noc_app.ui.desk.verbs import Operator
from noc_app.ui.desk.window import DeskWindow
from noc_app.ui.wall.book import Book
from tests.tools.engine import CATALOGUE


class Played:
    """A player that makes no sound and tells what it was asked for."""

    problem = ""

    def __init__(self):
        self.heard = []

    def play(self, sound, volume):
        self.heard.append((sound, volume))

    def rest(self):
        pass

    def stop(self):
        pass


class PlayedDoctor:
    """A doctor that finds what the test says, and remembers what was asked of it."""

    def __init__(self, *finds):
        self.finds, self.findings, self.saves = finds, (), []

    async def examine(self, tell):
        self.findings = ()
        for finding in self.finds:
            self.findings = (*self.findings, finding)
            tell(finding)

    async def save(self, file=None, screens=()):
        self.saves.append(screens)
        return "support.zip"


class PlayedAdding:
    """Whoever adds targets: every system is there, tests end as the test says, and what is kept is remembered."""

    ringless, taken, signals = "", frozenset(), CATALOGUE
    file = Path("noc-app.yaml")

    def __init__(self, looked=None):
        self.looked, self.kept, self.tested = looked, [], []

    def fills(self, looked, system, config):
        return ()

    async def test(self, config, typed, tell):
        self.tested.append((config, dict(typed)))
        for step in self.looked.steps:
            tell(step)
        return self.looked

    async def save(self, entry, typed):
        self.kept.append((dict(entry), dict(typed)))
        return self.file


def desk_of(
    engine, paints, *, settings=None, pages=None, name="mara", ack_for_s=1800.0, doctor=None, adds=None, config=None
):
    book = Book(engine.board, Wall(), pages or Pages())
    boards = boards_of(book, paints)
    operator = Operator(name=name, ack_for_s=ack_for_s, reason=AckSettings().reason)
    wanted = settings or Desk(notify=False)  # the desktop of whoever runs the tests is left alone
    made = DeskWindow(
        engine,
        Furniture(
            operator=operator,
            paints=paints,
            settings=wanted,
            theme="dark",
            boards=boards,
            attention=Attention(engine.board, wanted, paints, Played()),
            doctor=doctor or PlayedDoctor(),
            adds=adds or PlayedAdding(),
            wizard=Wizard(),
            config=config,
            pages=book.pages,
            zones=book.zones,
            recents=Recents(),
        ),
    )
    engine.subscribe(made.bridge.publish)
    made.destroyed.connect(made._attention.close)
    return made
