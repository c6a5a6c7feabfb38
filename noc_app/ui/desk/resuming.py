"""What was open on a desk: kept each second, and opened again after a crash once its alert stands again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from noc_app.model import AlertKey, Verb
from noc_app.ui.desk.window import DeskWindow

WAITS_S = 60.0  # after a start: by then every target has answered, or will not soon
# Asked again by the same action. Shelving is not: on an alert that somebody has shelved meanwhile it would end that.
_ASKED: Mapping[Verb, str] = {
    Verb.SILENCE: "silence",
    Verb.ASSIGN: "assign",
    Verb.COMMENT: "comment",
    Verb.RESOLVE: "resolve",
}


@dataclass(frozen=True, slots=True)
class Open:
    """What is open: the page, the filter, the selected alert, and the words of what was being asked about it alone."""

    page: str
    filter: str = ""
    selected: AlertKey | None = None
    draft: Mapping[str, str] = field(default_factory=dict)  # `does`: the action, `words`

    def kept(self) -> Mapping[str, object]:
        """Return it as plain values."""
        key = [self.selected.target, self.selected.fingerprint] if self.selected is not None else []
        return {"page": self.page, "filter": self.filter, "selected": key, "draft": dict(self.draft)}


def open_in(window: DeskWindow) -> Open:
    """Return what is open in `window`."""
    selected = window.alerts.selected
    key = selected.key if selected is not None else None
    return Open(window.stack.origin, window.alerts.filter.text(), key, _draft(window, key))


def read(before: Mapping[str, object]) -> Open | None:
    """Return what `kept` said, None if it cannot be read."""
    match before:
        case {"page": str(page), "filter": str(filtered), "selected": [str(target), str(fingerprint)]}:
            return Open(page, filtered, AlertKey(target, fingerprint), _words(before.get("draft")))
        case {"page": str(page), "filter": str(filtered)}:
            return Open(page, filtered)
    return None


class Resuming:
    """Waits for the alert that was selected, and opens what was asked about it. A panel of the frame clock.

    Who chooses an alert meanwhile, or waits in vain, is left alone. Nothing is sent: what was being written stands
    there again, to be sent or not.
    """

    def __init__(self, window: Callable[[], DeskWindow], before: Open, clock: Callable[[], float]) -> None:
        self._window, self.before, self._clock = window, before, clock
        self._until = clock() + WAITS_S
        self.over = before.selected is None
        self._open_page()

    def isVisible(self) -> bool:
        """Return True: also a hidden desk is put back."""
        return True

    def refresh(self) -> None:
        """Select the alert if it stands by now."""
        key, window = self.before.selected, self._window()
        if self.over or key is None:
            return
        if window.alerts.view.by_hand or self._clock() > self._until:
            self.over = True
        elif window.alerts.triage.get(key) is not None:
            self.over = True
            window.alerts.select(key)
            selected = window.alerts.selected
            if selected is not None and selected.key == key:
                self._ask(window)

    def _open_page(self) -> None:
        window = self._window()
        window.alerts.filter.setText(self.before.filter)
        if self.before.page in window.pages:
            window.open_page(self.before.page)

    def _ask(self, window: DeskWindow) -> None:
        does, words = self.before.draft.get("does", ""), self.before.draft.get("words", "")
        if does != "acknowledge" and does not in _ASKED.values():
            return
        window.perform(does)
        field_ = window.popover.note if does == "acknowledge" else window.triage.asking.words
        if field_.isVisibleTo(window.triage):
            field_.setText(words)


def _draft(window: DeskWindow, selected: AlertKey | None) -> Mapping[str, str]:
    """Return what is being written about the selected alert alone; a draft about many would return as one about one."""
    triage = window.triage
    if selected is None or window.alerts.marked:
        return {}
    if triage.popover.isVisible() and triage.popover.about == selected:
        return {"does": "acknowledge", "words": triage.popover.note.text()}
    question = triage.asking.question
    if question is not None and question.verb in _ASKED and question.keys == (selected,):
        return {"does": _ASKED[question.verb], "words": triage.asking.words.text()}
    return {}


def _words(draft: object) -> Mapping[str, str]:
    match draft:
        case {"does": str(does), "words": str(words)}:
            return {"does": does, "words": words}
    return {}
