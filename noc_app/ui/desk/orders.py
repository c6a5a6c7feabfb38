"""What can be asked about the chosen alerts: at once, or after a question."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from noc_app.engine.board import Board
from noc_app.model import AlertEntry, Verb
from noc_app.ui.desk.grouping import bond_of, why_not_merge, why_not_split
from noc_app.ui.desk.offers import merge_typed
from noc_app.ui.desk.questions import (
    assign_question,
    comment_question,
    resolve_question,
    shelve_question,
    silence_question,
)
from noc_app.ui.desk.verbs import Verbs


class Orders(QObject):
    """Looks at `chosen` when something is asked: the alerts as they stand then. `keyed` is by the action's name."""

    asked = Signal(object)  # Question
    search_wanted = Signal(str)  # what is typed already

    def __init__(
        self, board: Board, verbs: Verbs, chosen: Callable[[], tuple[AlertEntry, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._board, self._verbs, self._chosen = board, verbs, chosen
        self.keyed: Mapping[str, Callable[[], None]] = {
            "give-back": self._give_back,
            "silence": self.silence,
            "shelve": self._shelve,
            "assign": self._assign,
            "comment": self._comment,
            "escalate": self._escalate,
            "resolve": self._resolve,
            "seen": self._seen,
            "merge": self._merge,
            "split": self._split,
            "check-again": self._check_again,
        }

    def silence(self) -> None:
        """Ask for a silence."""
        if entries := self._able(Verb.SILENCE):
            able = {t.id for t in self._board.targets if not self._verbs.can(Verb.SILENCE, t.id)}
            self.asked.emit(silence_question(entries, self._board.picture().entries, able))

    def _give_back(self) -> None:
        self._verbs.ask(Verb.UNACKNOWLEDGE, [e.key for e in self._chosen() if e.owned])

    def _shelve(self) -> None:
        shown = [self._board.picture().as_shown(e) for e in self._chosen()]
        shelved = [e.key for e in shown if any(s.kind == "shelved" for s in e.alert.suppressed)]
        if shelved:
            self._verbs.ask(Verb.UNSHELVE, shelved)
        elif entries := self._able(Verb.SHELVE):
            self.asked.emit(shelve_question(entries))

    def _assign(self) -> None:
        if entries := self._able(Verb.ASSIGN):
            self.asked.emit(assign_question(entries, self._board.escalation, self._verbs.operator.name))

    def _comment(self) -> None:
        if entries := self._able(Verb.COMMENT):
            self.asked.emit(comment_question(entries))

    def _escalate(self) -> None:
        self._verbs.ask(Verb.ESCALATE, [e.key for e in self._able(Verb.ESCALATE)])

    def _resolve(self) -> None:
        if entries := self._able(Verb.RESOLVE):
            self.asked.emit(resolve_question(entries))

    def _check_again(self) -> None:
        self._verbs.ask(Verb.RECHECK, [e.key for e in self._able(Verb.RECHECK)])

    def _seen(self) -> None:
        self._verbs.ask(Verb.SEE, [e.key for e in self._chosen()])

    def _merge(self) -> None:
        """Merge the incidents of the marked alerts, or ask with which one the selected alert's is to be merged."""
        keys = [entry.key for entry in self._chosen()]
        reason = why_not_merge(self._board, keys) if keys else ""
        names = list(dict.fromkeys(bond_of(self._board, key) for key in keys))
        if reason:
            self._verbs.said.emit(reason)
        elif len(names) > 1:
            self._verbs.merge(names[0], names[1:])
        elif keys:
            self.search_wanted.emit(merge_typed())

    def _split(self) -> None:
        keys = [entry.key for entry in self._chosen()]
        reason = why_not_split(self._board, keys) if keys else ""
        if reason:
            self._verbs.said.emit(reason)
        elif keys:
            self._verbs.split(keys)

    def _able(self, verb: Verb) -> tuple[AlertEntry, ...]:
        """Return the chosen alerts about which `verb` can be asked; if it is none, say why."""
        chosen = self._chosen()
        able = tuple(e for e in chosen if not self._verbs.can(verb, e.key.target))
        if chosen and not able:
            self._verbs.said.emit(self._verbs.can(verb, chosen[0].key.target))
        return able
