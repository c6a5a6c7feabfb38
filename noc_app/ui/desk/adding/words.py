"""What the wizard calls things."""

from noc_app.doctor.steps import Check, Stand
from noc_app.ui.desk.adding.wizard import Page, Wizard
from noc_app.ui.glyphs import Glyph
from noc_app.ui.language import told, tr

GLYPHS = {
    Stand.WAITING: Glyph.UNKNOWN,
    Stand.RUNNING: Glyph.PULSE,
    Stand.PASSED: Glyph.NORMAL,
    Stand.ADVICE: Glyph.WARNING,
    Stand.FAILED: Glyph.ERROR,
    Stand.SKIPPED: Glyph.UNKNOWN,
}


def check_name(check: Check) -> str:
    """Return the name of a check."""
    return {
        Check.NAME: tr("Name"),
        Check.PORT: tr("Port"),
        Check.ENCRYPTION: tr("Encryption"),
        Check.SIGN_IN: tr("Sign-in"),
        Check.PERMISSIONS: tr("Permissions"),
        Check.QUERY: tr("Query"),
        Check.FRESH: tr("Fresh data"),
        Check.CLOCK: tr("Clock difference"),
    }[check]


def stand_word(stand: Stand) -> str:
    """Return how far a check has come, in a word."""
    return {
        Stand.WAITING: tr("waiting"),
        Stand.RUNNING: tr("running"),
        Stand.PASSED: tr("passed"),
        Stand.ADVICE: tr("worth knowing"),
        Stand.FAILED: tr("failed"),
        Stand.SKIPPED: tr("skipped"),
    }[stand]


def group_name(group: str) -> str:
    """Return the heading of a group of systems."""
    return {
        "builtin": tr("Without any other system"),
        "infrastructure": tr("Infrastructure"),
        "oncall": tr("On call"),
        "security": tr("Security"),
        "mobile": tr("Mobile"),
        "bi": tr("Data and BI"),
    }[group]


def page_name(page: Page) -> str:
    """Return the name of a step, as the rail has it."""
    return {
        Page.CHOOSE: tr("Choose a system"),
        Page.CONNECT: tr("Settings"),
        Page.TEST: tr("Connect"),
        Page.FILL: tr("What it fills"),
        Page.FINISH: tr("Name and finish"),
    }[page]


def page_note(page: Page, wizard: Wizard) -> str:
    """Return the small words below the name of a step, nothing while there is nothing to say."""
    draft = wizard.draft
    if page is Page.CHOOSE and draft.system is not None:
        return told(draft.system.title)
    if page is Page.CONNECT:
        return draft.texts.get("url") or draft.texts.get("server") or ""
    if page is Page.TEST and draft.steps:
        return tr("{passed} of {all} checks passed", passed=wizard.passed, all=len(draft.steps))
    if page is Page.FILL and draft.looked is not None:
        return tr("%n panel(s)", sum(bool(filled.series) for filled in draft.fills))
    return draft.texts.get("id", "") if page is Page.FINISH and draft.looked is not None else ""


def headline(wizard: Wizard) -> tuple[str, str]:
    """Return what the open step is about, and what is to be known about it."""
    draft = wizard.draft
    name = told(draft.system.title) if draft.system is not None else ""
    nothing = tr("Nothing is saved until you finish.")
    if draft.page is Page.TEST:
        return tested_words(wizard)
    return {
        Page.CHOOSE: (tr("Which system shall be watched?"), nothing),
        Page.CONNECT: (tr("How is {name} reached?", name=name), nothing),
        Page.FILL: (tr("What {name} fills", name=name), tr("Panels of the pages, by what its answer held.")),
        Page.FINISH: (tr("Name it and finish"), tr("The board asks it as soon as it is added.")),
    }[draft.page]


def tested_words(wizard: Wizard) -> tuple[str, str]:
    """Return how the test stands."""
    draft, failed = wizard.draft, wizard.failed
    nothing = tr("Nothing is saved until you finish.")
    if failed is not None:
        stopped = tr("Stopped at: {check}", check=check_name(failed.check))
        return stopped, tr("Correct the settings and connect again. Nothing is saved until you finish.")
    if draft.testing or draft.looked is None:
        return tr("Connecting"), nothing
    advised = sum(step.stand is Stand.ADVICE for step in draft.steps.values())
    if advised:
        return tr("The connection works, %n thing(s) to know", advised), nothing
    return tr("The connection works"), nothing


def next_words(page: Page) -> str:
    """Return what the button that goes on says."""
    return {
        Page.CHOOSE: tr("Settings"),
        Page.CONNECT: tr("Connect"),
        Page.TEST: tr("What it fills"),
        Page.FILL: tr("Name and finish"),
        Page.FINISH: tr("Add target"),
    }[page]
