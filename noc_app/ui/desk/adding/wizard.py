"""The wizard as a value that steps forward and back. Knows no widget: what is drawn is made of this."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from noc_app.config.blanks import Blank, Shape, blanks_of, entry_of
from noc_app.config.filling import Filled
from noc_app.config.target import TargetConfig
from noc_app.doctor.connecting import Looked
from noc_app.doctor.steps import Check, Stand, Step
from noc_app.engine.systems import System, systems
from noc_app.ui.desk.offers import fit
from noc_app.ui.language import told

LAST = ("id", "title", "every")  # asked in the end, when it is known what it is
_NEVER = ("kind", "paused")
_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_ID_LENGTH = 40


class Page(IntEnum):
    """The steps, in their order."""

    CHOOSE = 0
    CONNECT = 1
    TEST = 2
    FILL = 3
    FINISH = 4


@dataclass(slots=True)
class Draft:
    """What was entered so far. `texts` are the answers by blank, `secrets` what was typed for the keyring by blank."""

    system: System | None = None
    page: Page = Page.CHOOSE
    texts: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    steps: dict[Check, Step] = field(default_factory=dict)
    looked: Looked | None = None
    fills: tuple[Filled, ...] = ()
    problems: dict[str, str] = field(default_factory=dict)
    testing: bool = False


class Wizard:
    """Adding one target. Whatever changes the settings makes the test before it worth nothing."""

    def __init__(self) -> None:
        self.draft = Draft()

    def found(self, typed: str) -> tuple[System, ...]:
        """Return the systems that fit what is typed: all words of it in their names, or in what is said of them."""
        wanted = typed.casefold().split()
        named = [s for s in systems() if fit(told(s.title), wanted) is not None or fit(s.kind, wanted) is not None]
        return tuple(named or (s for s in systems() if fit(f"{told(s.about)} {s.group}", wanted) is not None))

    def choose(self, system: System, taken: Sequence[str] | frozenset[str]) -> None:
        """Take a system and go on to its settings; another one than before begins with its own defaults."""
        draft = self.draft
        if draft.system is None or draft.system.kind != system.kind:
            self.draft = draft = Draft(system=system)
            draft.texts = {"id": free_id(system.kind, taken)}
        draft.page = Page.CONNECT

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """Return what the chosen system wants to know to be connected, needed ones first."""
        system = self.draft.system
        found = blanks_of(system.model, without=(*LAST, *_NEVER)) if system is not None else ()
        return tuple(sorted(found, key=lambda blank: not blank.first))

    @property
    def last_blanks(self) -> tuple[Blank, ...]:
        """Return what is asked in the end."""
        system = self.draft.system
        found = {b.name: b for b in blanks_of(system.model)} if system is not None else {}
        return tuple(found[name] for name in LAST if name in found)

    def text(self, blank: Blank) -> str:
        """Return the answer to a blank as it is now."""
        return self.draft.texts.get(blank.name, blank.default)

    def answer(self, name: str, text: str) -> None:
        """Take the answer to a blank."""
        if self.draft.texts.get(name) == text:
            return
        self.draft.texts[name] = text
        self.draft.problems.pop(name, None)
        if name not in {"id", "title"}:
            self._untested()

    def keep_secret(self, name: str, secret: str) -> None:
        """Take a secret that will go to the keyring."""
        if self.draft.secrets.get(name) == secret:
            return
        self.draft.secrets[name] = secret
        self.draft.problems.pop(name, None)
        self._untested()

    def check(self, taken: Sequence[str] | frozenset[str] = ()) -> TargetConfig | None:
        """Return the settings if they can be used; if not, `draft.problems` says why, by blank."""
        entry, problems = self._entry()
        draft = self.draft
        for name, text in draft.texts.items():
            if text == "keyring:" and self._asked(name) and not draft.secrets.get(name):
                problems.setdefault(name, "is missing")
        if entry.get("id") in taken:
            problems.setdefault("id", f"{entry['id']} is used by another target; ids are unique")
        draft.problems = problems
        if problems or draft.system is None:
            return None
        return draft.system.model.model_validate(self.entry)

    @property
    def entry(self) -> Mapping[str, Any]:
        """Return the entry of the configuration file as it would be written: id, kind, then the rest."""
        entry, _ = self._entry()
        kind = self.draft.system.kind if self.draft.system is not None else ""
        first = {"id": entry.get("id", ""), **({"title": entry["title"]} if "title" in entry else {}), "kind": kind}
        return {**first, **entry}

    @property
    def typed(self) -> Mapping[str, str]:
        """Return the secrets that go to the keyring, by the name of their entry there."""
        ring = (name for name, text in self.draft.texts.items() if text == "keyring:" and self._asked(name))
        return {self.ring(name): self.draft.secrets[name] for name in ring if self.draft.secrets.get(name)}

    def ring(self, name: str) -> str:
        """Return the name of the keyring entry of a blank."""
        return f"{self.draft.texts.get('id', '')}:{name}"

    def begin_test(self) -> None:
        """Show every check as waiting."""
        draft = self.draft
        draft.page, draft.testing, draft.looked, draft.fills = Page.TEST, True, None, ()
        draft.steps = {check: Step(check=check) for check in Check}

    def take(self, step: Step) -> None:
        """Take over how far a check has come."""
        self.draft.steps[step.check] = step

    def tested(self, looked: Looked, fills: tuple[Filled, ...]) -> None:
        """Take over how the test ended."""
        draft = self.draft
        draft.testing, draft.looked, draft.fills = False, looked, fills
        draft.steps = {step.check: step for step in looked.steps}

    def broke_off(self) -> None:
        """Note that a test has not come to its end."""
        self._untested()

    def forget(self) -> None:
        """Begin anew: the target is added."""
        self.draft = Draft()

    def go(self, page: Page) -> None:
        """Go to a step that can be gone to."""
        if self.may_go(page):
            self.draft.page = page

    def may_go(self, page: Page) -> bool:
        """Return whether a step can be gone to: back always, on only as far as what is before it is done."""
        draft = self.draft
        if page > Page.CHOOSE and draft.system is None:
            return False
        return page <= Page.CONNECT or (page is Page.TEST and bool(draft.steps)) or draft.looked is not None

    @property
    def failed(self) -> Step | None:
        """Return the check that failed, if one has."""
        return next((step for step in self.draft.steps.values() if step.stand is Stand.FAILED), None)

    @property
    def passed(self) -> int:
        """Return how many checks found nothing that stops the others."""
        return sum(step.stand in {Stand.PASSED, Stand.ADVICE} for step in self.draft.steps.values())

    @property
    def after(self) -> Page:
        """Return the step after the open one; without an answer there is nothing that could be filled."""
        page = self.draft.page
        return Page.FINISH if page is Page.TEST and self.failed is not None else Page(min(page + 1, Page.FINISH))

    @property
    def before(self) -> Page:
        """Return the step before the open one."""
        page = self.draft.page
        return Page.TEST if page is Page.FINISH and self.failed is not None else Page(max(page - 1, Page.CHOOSE))

    def _entry(self) -> tuple[dict[str, Any], dict[str, str]]:
        system = self.draft.system
        if system is None:
            return {}, {}
        entry, problems = entry_of(system.model, self.draft.texts, self.ring)
        return entry, {name: words for name, words in problems.items() if name != "kind"}

    def _asked(self, name: str) -> bool:
        blank = next((b for b in self.blanks if b.name == name), None)
        return blank is not None and blank.shape is Shape.SECRET and blank.asked(self.draft.texts)

    def _untested(self) -> None:
        draft = self.draft
        draft.testing, draft.looked, draft.fills, draft.steps = False, None, (), {}


def free_id(wanted: str, taken: Sequence[str] | frozenset[str]) -> str:
    """Return an id made of a name that no other target has."""
    base = _NOT_IN_IDS.sub("-", wanted.casefold()).strip("-")[:_ID_LENGTH] or "target"
    numbered = (f"{base}-{n}" for n in range(2, len(taken) + 3))
    return base if base not in taken else next(name for name in numbered if name not in taken)
