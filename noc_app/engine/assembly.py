"""Putting the parts together: configuration, secrets, journal, engine. Every top of the program begins here."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from noc_app.config.fields import SecretRef
from noc_app.config.keeping import shipped_default
from noc_app.config.load import Loaded, load
from noc_app.config.secrets import RedactingFilter, read_secret
from noc_app.config.watch import changes
from noc_app.connectors.catalog import MODELS, Target, target_of
from noc_app.engine.engine import Engine
from noc_app.engine.journals import journal_of
from noc_app.engine.notify_setup import PlaceMaker
from noc_app.engine.opening import Opener
from noc_app.engine.setup import Broken, Setup
from noc_app.journal.journal import Journal
from noc_app.model import BOARD, UNDO_S, ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import phrase

JOURNAL_MOVED = phrase("what is configured about the journal has changed: it is used after a restart")

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Assembled:
    """The running parts and what the configuration said about the rest.

    `first` is the configuration at the start, `loaded` what every reload makes of it.
    """

    engine: Engine
    journal: Journal | None
    first: Loaded
    loaded: Loaded
    notes: tuple[str, ...]  # of the start: the journal's repairs, or why there is none
    safe: bool = False  # screens as they are shipped
    places: PlaceMaker | None = None  # of who tells people elsewhere
    unconfigured: str = ""  # said while nothing but the shipped configuration is there
    moved: asyncio.Event = field(default_factory=asyncio.Event)  # another file is to be watched
    given: Path | None = None  # the file that was asked for; the usual one if None
    profile_note: str = ""  # what is wrong with the profile of an enrolled seat
    followers: list[Callable[[Loaded], None]] = field(default_factory=list)  # told of each configuration that is used

    def configure(self, loaded: Loaded) -> None:
        """Watch what `loaded` says from now on; another journal is used after a restart, and that is said."""
        moved = (JOURNAL_MOVED,) if _place(loaded) != _place(self.first) else ()
        new = (self.unconfigured,) if self.unconfigured and loaded.path == shipped_default() else ()
        self.loaded = loaded
        about = (self.profile_note,) if self.profile_note else ()
        self.engine.configure(setup_of(loaded, (*about, *self.notes, *moved, *new)))
        if self.places is not None:
            self.engine.tell(self.places.routing(loaded.settings.notify))
        for follow in self.followers:
            follow(loaded)

    def note_profile(self, words: str) -> None:
        """Say first of all what is wrong with the profile of this seat; empty takes it back."""
        others = tuple(note for note in self.engine.board.notes if note != self.profile_note)
        self.profile_note = words
        self.engine.board.notes = (words, *others) if words else others

    async def reload(self) -> None:
        """Read the configuration again; one that cannot be used changes nothing but the notes."""
        try:
            self.configure(await asyncio.to_thread(load, self.given, MODELS, safe=self.safe))
        except ConfigError as error:
            log.warning("the configuration was not taken over: %s", error)
            self.engine.board.notes = (
                *self.notes,
                phrase("The saved configuration is not used: {reason}", reason=said_by(error)),
            )

    async def use(self, path: Path) -> None:
        """Do what `path` says from now on, at once and whenever it is saved. Raises ConfigError."""
        self.configure(await asyncio.to_thread(load, path, MODELS, safe=self.safe))
        if self.given is not None:
            self.given = path
        self.moved.set()

    @property
    def targets(self) -> tuple[Target, ...]:
        """Return the targets that can be polled."""
        return tuple(map(target_of, self.loaded.targets))

    @property
    def operator(self) -> str:
        """Return who acts here, empty if nobody is named; in a shared journal it is who signs in there."""
        if self.journal is not None and self.journal.shared:
            return self.journal.login
        return self.loaded.settings.operator

    @property
    def ack_for_s(self) -> float:
        """Return how long an acknowledgement lasts if nobody says otherwise, seconds."""
        return self.loaded.settings.ack.for_


@asynccontextmanager
async def assembled(  # noqa: PLR0913 - what a top of the program may want to be otherwise
    path: Path | None,
    *,
    about: Iterable[str] = (),
    may_act: bool = True,
    tells: bool = False,
    safe: bool = False,
    notes: Iterable[str] = (),
    demo: str = "",
    unconfigured: str = "",
) -> AsyncIterator[Assembled]:
    """Make the parts from the configuration in `path`, and close them in the end.

    An engine that may not act only shows; one that `tells`, and may act, sends what stands under `notify:`. `safe` is
    that of `load`, `notes` are said on the screens. `demo` is the address of a simulated estate: the board
    says so, no other address is reached, and nobody is told. Raises ConfigError if the file cannot be used at all, or
    has no target of a name in `about`. `unconfigured` is said while there is no configuration but the shipped one.
    """
    loaded = load(path, MODELS, safe=safe)
    for target in about:
        must_know(loaded, target)
    read = secret_reader(masking())
    opener = Opener(time.time, read, only=demo)
    places = PlaceMaker(time.time, read) if tells and may_act and not demo else None
    journal, found = await journal_of(loaded, read)
    engine = Engine(opener, time.time, journal, may_act=may_act)
    engine.board.demo = bool(demo)
    parts = Assembled(engine, journal, loaded, loaded, (*notes, *found), safe, places, unconfigured, given=path)
    parts.configure(loaded)
    try:
        yield parts
    finally:
        await opener.aclose()
        if places is not None:
            await places.aclose()
        if journal is not None:
            await journal.close()


async def reload_on_save(parts: Assembled) -> None:
    """Read the configuration again whenever it is saved; a file that cannot be used changes nothing but the notes."""
    while True:
        files = (*parts.loaded.files, *parts.loaded.beside)
        parts.moved.clear()
        async for _ in changes(files, parts.moved):
            await parts.reload()
            if (*parts.loaded.files, *parts.loaded.beside) != files:
                break


def setup_of(loaded: Loaded, notes: tuple[str, ...] = ()) -> Setup:
    """Return what the engine is told to watch."""
    return Setup(
        targets=tuple(map(target_of, loaded.targets)),
        broken=tuple(Broken(b.id, b.kind, b.id, b.reason) for b in loaded.broken),
        rules=loaded.rules,
        signals=loaded.catalogue,
        noise=loaded.noise,
        notes=(*notes, *loaded.errors),
        escalation=tuple(step.name for step in loaded.settings.escalation),
        longest_shelf_s=loaded.settings.shelve.max,
        undo_s=UNDO_S * loaded.settings.desk.time_limits,
    )


def must_know(loaded: Loaded, target: str) -> None:
    """Raise ConfigError if `loaded` has no target of that name that can be polled; the board's own id counts."""
    if target == BOARD or any(t.id == target for t in loaded.targets):
        return
    broken = next((b.reason for b in loaded.broken if b.id == target), None)
    known = ", ".join(t.id for t in loaded.targets)
    raise ConfigError(broken or f"{loaded.path}: there is no target {target!r}; known targets: {known}")


def masking() -> RedactingFilter:
    """Return the filter that keeps secrets out of every log record from now on."""
    found = RedactingFilter()
    for handler in logging.getLogger().handlers:
        handler.addFilter(found)
    return found


def secret_reader(mask: RedactingFilter) -> Callable[[SecretRef], str]:
    """Return a reader of secrets that masks in the log whatever it gives out."""

    def read(ref: SecretRef) -> str:
        value = read_secret(ref)
        mask.hide(value)
        return value

    return read


def _place(loaded: Loaded) -> tuple[object, ...]:
    """Return everything that is configured about the journal."""
    return loaded.settings.journal, loaded.settings.audit, *(loaded.refused.get(k) for k in ("journal", "audit"))
