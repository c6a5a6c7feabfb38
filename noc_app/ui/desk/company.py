"""Who else is there: the desks on the same journal, who looks at what, and where the journal is. In words."""

from collections.abc import Sequence
from dataclasses import dataclass

from noc_app.engine.board import Board
from noc_app.model import Keeping
from noc_app.ui.language import tr
from noc_app.ui.text import capped


@dataclass(frozen=True, slots=True)
class JournalWords:
    """Where what is done here is written down. `well` is False if it is not now."""

    words: str
    well: bool = True


def journal_words(board: Board) -> JournalWords:
    """Return where the journal is, always to be seen: one's own must not be taken for a shared one."""
    queued = [tr("%n queued, not sent", board.queued)] if board.queued else []
    if board.keeping is Keeping.NOWHERE:
        return JournalWords(tr("No journal: nothing can be acknowledged"), well=False)
    if board.keeping is Keeping.HERE:
        own = tr("Own journal, in trouble") if board.journal_fault else tr("Own journal")
        return JournalWords(own, well=not board.journal_fault)
    if board.journal_fault:
        return JournalWords(", ".join([tr("Cut off from the shared journal"), *queued]), well=False)
    count = len(board.desks) + 1
    desks = tr("%n desks", count) if count > 1 else tr("no other desk")
    told = [tr("Shared journal"), desks, _leader(board), *queued]
    return JournalWords(capped(", ".join(told)), well=not queued)


def looking_words(names: Sequence[str]) -> str:
    """Return that colleagues look at an alert, empty if nobody does."""
    shown = [capped(name)[:40] for name in names[:2]]
    if not shown:
        return ""
    if len(shown) == 1:
        return tr("{who} is looking", who=shown[0])
    first, second = shown
    others = len(names) - len(shown)
    if not others:
        return tr("{first} and {second} are looking", first=first, second=second)
    return tr("{first}, {second} and %n more are looking", others, first=first, second=second)


def desks_words(board: Board) -> str:
    """Return who is at the other desks, for whoever cannot see them."""
    told = "; ".join(tr("{who}, acts for all", who=look.by) if look.leads else look.by for look in board.desks)
    return capped(tr("At other desks: {who}", who=told)) if board.desks else ""


def _leader(board: Board) -> str:
    leader = next((look.by for look in board.desks if look.leads), "")
    if board.leads:
        return tr("this one leads")
    return tr("{who} leads", who=leader[:40]) if leader else tr("nobody leads yet")
