"""Words for what the desk alone knows by name: targets, receipts, verbs, what keeps an alert quiet, views."""

from noc_app.alerting.verb_words import VERB_WORDS
from noc_app.model import Health, ReceiptState, Verb
from noc_app.ui.language import capital, told, tr


def health_word(health: Health) -> str:
    """Return how a target is doing as a target, in one word."""
    return {
        Health.WAITING: tr("waiting"),
        Health.LIVE: tr("live"),
        Health.PARTIAL: tr("partial"),
        Health.FAILED: tr("failed"),
        Health.MISCONFIGURED: tr("misconfigured"),
        Health.PAUSED: tr("paused"),
    }[health]


def receipt_word(state: ReceiptState) -> str:
    """Return how far a backend has come, in one word."""
    return {
        ReceiptState.QUEUED: tr("queued"),
        ReceiptState.PENDING: tr("pending"),
        ReceiptState.CONFIRMED: tr("confirmed"),
        ReceiptState.FAILED: tr("failed"),
        ReceiptState.UNSUPPORTED: tr("unsupported"),
    }[state]


def verb_word(verb: str) -> str:
    """Return what was asked for, in a few words; what is no verb of ours comes back as it is."""
    return told(VERB_WORDS.get(verb, verb))


def deed_word(verb: str) -> str:
    """Return what was done, in a few words that begin a line; what is no verb of ours comes back as it is."""
    words = {
        Verb.ACKNOWLEDGE: tr("Acknowledged"),
        Verb.UNACKNOWLEDGE: tr("Given back"),
        Verb.SILENCE: tr("Silenced"),
        Verb.EXPIRE: tr("Silence ended"),
        Verb.SHELVE: tr("Shelved"),
        Verb.UNSHELVE: tr("Taken from the shelf"),
        Verb.ASSIGN: tr("Assigned"),
        Verb.COMMENT: tr("Commented"),
        Verb.ESCALATE: tr("Escalated"),
        Verb.RESOLVE: tr("Resolved"),
        Verb.SEE: tr("Seen"),
        Verb.RECHECK: tr("Asked to look again"),
        Verb.OPERATE: tr("Asked for"),
    }
    return {verb.value: said for verb, said in words.items()}.get(verb) or capital(verb_word(verb))


def bucket_word(name: str) -> str:
    """Return what keeps an alert quiet, or what it is, in a word or two; `name` is a word of the filter language."""
    return {
        "asked": tr("asked"),
        "duplicate": tr("duplicate"),
        "information": tr("information"),
        "inhibited": tr("inhibited"),
        "maintenance": tr("maintenance"),
        "refused": tr("refused"),
        "seen": tr("seen"),
        "shelved": tr("shelved"),
        "silenced": tr("silenced"),
        "unsure": tr("unsure"),
    }.get(name, name)


def view_name(name: str) -> str:
    """Return the name of a saved view; those that come with the program have one in every language."""
    return {
        "All active": tr("All active"),
        "Needs action": tr("Needs action"),
        "Mine": tr("Mine"),
        "Silenced": tr("Silenced"),
    }.get(name, name)
