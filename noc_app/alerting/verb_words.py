"""What was asked for, in words that can be said in any language."""

from collections.abc import Mapping

from noc_app.model import Verb
from noc_app.model.said import phrase

VERB_WORDS: Mapping[str, str] = {
    Verb.ACKNOWLEDGE: phrase("acknowledge"),
    Verb.UNACKNOWLEDGE: phrase("give back"),
    Verb.SILENCE: phrase("silence"),
    Verb.EXPIRE: phrase("end a silence"),
    Verb.SHELVE: phrase("shelve"),
    Verb.UNSHELVE: phrase("take from the shelf"),
    Verb.ASSIGN: phrase("assign"),
    Verb.COMMENT: phrase("comment"),
    Verb.ESCALATE: phrase("escalate"),
    Verb.RESOLVE: phrase("resolve"),
    Verb.SEE: phrase("see"),
    Verb.NOTIFY: phrase("notify"),
    Verb.RECHECK: phrase("check again"),
    Verb.OPERATE: phrase("operate"),
}
