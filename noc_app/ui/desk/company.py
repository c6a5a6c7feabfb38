"""Who else is there: the desks on the same journal, who looks at what, and where the journal is. Words without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from noc_app.engine.board import Board
from noc_app.model import Keeping
from noc_app.ui.text import capped


@dataclass(frozen=True, slots=True)
class JournalWords:
    """Where what is done here is written down. `well` is False if it is not now."""

    words: str
    well: bool = True


def journal_words(board: Board) -> JournalWords:
    """Return where the journal is, always to be seen: one's own must not be taken for a shared one."""
    queued = f", {board.queued} queued, not sent" if board.queued else ""
    if board.keeping is Keeping.NOWHERE:
        return JournalWords("No journal: nothing can be acknowledged", well=False)
    if board.keeping is Keeping.HERE:
        return JournalWords(f"Own journal{', in trouble' if board.journal_fault else ''}", well=not board.journal_fault)
    if board.journal_fault:
        return JournalWords(f"Cut off from the shared journal{queued}", well=False)
    count = len(board.desks) + 1
    desks = f"{count} desks" if count > 1 else "no other desk"
    return JournalWords(capped(f"Shared journal, {desks}, {_leader(board)}{queued}"), well=not queued)


def looking_words(names: Sequence[str]) -> str:
    """Return that colleagues look at an alert, empty if nobody does."""
    shown = [capped(name)[:40] for name in names[:2]]
    if not shown:
        return ""
    others = len(names) - len(shown)
    listed = ", ".join(shown) + f" and {others} more" if others else " and ".join(shown)
    return f"{listed} {'is' if len(names) == 1 else 'are'} looking"


def desks_words(board: Board) -> str:
    """Return who is at the other desks, for whoever cannot see them."""
    told = (f"{look.by}{', acts for all' if look.leads else ''}" for look in board.desks)
    return capped(f"At other desks: {'; '.join(told)}") if board.desks else ""


def _leader(board: Board) -> str:
    leader = next((look.by for look in board.desks if look.leads), "")
    if board.leads:
        return "this one leads"
    return f"{leader[:40]} leads" if leader else "nobody leads yet"
