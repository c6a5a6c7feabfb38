"""Why things happened, as the journal keeps it: in English there, and said again in any language when it is read."""

import re
from functools import lru_cache

from noc_app.model.alert import Cleared
from noc_app.model.said import Said, phrase

# Of requests
ALERT_CLEARED = phrase("the alert cleared")
ASKED_AGAIN = phrase("asked again")
BEING_TAKEN_BACK = phrase("being taken back")
ASKED_AGAIN_BY_SAME = phrase("asked again by the same operator")
ASKED_ELSEWHERE = phrase("asked for on another desk")
CLEARED_MEANWHILE = phrase("the alert cleared meanwhile")
COMMENT_KEPT_HERE = phrase("kept on this board: the backend takes no comments")
DONE = phrase("done")
EXPIRED = phrase("expired")
HANDED_OVER = phrase("in the shared journal now; sent as soon as a poll shows that nobody has it")
HELD_HERE = phrase("held on this board: the backend knows no acknowledgement")
LAPSED = phrase("lapsed: the severity rose or it fired again")
LAPSED_BY_RISE = phrase("lapsed: the severity rose")
LOOKS_AGAIN = phrase("it was asked to look again; its next answer shows what it found")
NOT_IN_TIME = phrase("its time was over before the backend showed it")
NOT_KNOWN_WHETHER_ASKED = phrase("nobody knows whether it was asked; ask again")
NOT_READ_BACK = phrase("the backend took it; whether it worked cannot be read back there")
NOT_REPEATED = phrase("nobody knows whether it arrived; it was not sent again")
NOT_SEEN_NOT_REPEATED = phrase(
    "nobody knows whether it arrived, and the backend does not show it; it was not sent again"
)
NOT_SHOWN = phrase("the backend accepted it but does not show it; it may have been removed there")
NOT_SHOWN_BY_IT = phrase("the backend took it but does not show it")
OVER_BEFORE_CONNECTED = phrase("its time was over before this desk was connected again")
ROSE = phrase("the severity rose")
STILL_SHOWN = phrase("the backend accepted it but still shows what was to end")
STILL_SHOWN_ALERT = phrase("the backend took it but still shows the alert")
TAKEN_BACK = phrase("taken back by {who}")
TAKEN_FROM_SHELF_BY = phrase("taken from the shelf by {who}")
UNDONE = phrase("undone by {who}")

# Of alerts
ACK_ENDED = phrase("its acknowledgement ended")
ACK_OF = {
    "none": phrase("acknowledgement none"),
    "requested": phrase("acknowledgement requested"),
    "confirmed": phrase("acknowledgement confirmed"),
    "rejected": phrase("acknowledgement rejected"),
}
ACKNOWLEDGED = phrase("acknowledged")
ASSIGNED = phrase("assigned to {who}")
ASSIGNED_TO_NOBODY = phrase("assigned to nobody")
CHANGED = phrase("changed")
COMMENTED = phrase("comment: {words}")
ENDS = {
    "acknowledgement": phrase("acknowledgement ends at {time}"),
    "silence": phrase("silence ends at {time}"),
    "shelf": phrase("shelf ends at {time}"),
    "maintenance": phrase("maintenance ends at {time}"),
}
ENDS_OF = {
    "acknowledgement": phrase("acknowledgement by {who} ends at {time}"),
    "silence": phrase("silence by {who} ends at {time}"),
    "shelf": phrase("shelf by {who} ends at {time}"),
    "maintenance": phrase("maintenance by {who} ends at {time}"),
}
ESCALATED = phrase("escalated to {who}")
FIRED_AGAIN = phrase("fired again")
FLAPPING = phrase("flapping: its toasts are held")
INCOMPLETE = phrase("the last poll was incomplete")
NEW = phrase("new")
NO_LONGER = {
    "silenced": phrase("no longer silenced"),
    "inhibited": phrase("no longer inhibited"),
    "maintenance": phrase("no longer in maintenance"),
    "shelved": phrase("no longer shelved"),
    "flapping": phrase("no longer flapping"),
}
REFUSED = phrase("refused: {reason}")
REPORTED_AGAIN = phrase("reported again")
SEEN = phrase("seen")
SEVERITY_ROSE = phrase("severity rose")
SHELF_OVER = phrase("its time on the shelf is over")
SHELVED = phrase("shelved")
SHELVED_BECAUSE = phrase("shelved: {reason}")
TAKEN_FROM_SHELF = phrase("taken from the shelf")
UNACK_REQUESTED = phrase("un-acknowledge requested")
UNANSWERED = phrase("not answered yet: {reason}")
CLEARED = {
    Cleared.RECOVERED: phrase("recovered"),
    Cleared.VANISHED: phrase("series vanished"),
    Cleared.RULE_DELETED: phrase("rule deleted"),
    Cleared.TARGET_REMOVED: phrase("target removed"),
}


_NESTING = (REFUSED, UNANSWERED)  # what they are about may be a reason of ours; elsewhere it is what a person wrote


@lru_cache(maxsize=1024)
def read_back(text: str) -> str:
    """Return `text` from a journal as the sentence that it was; words that are not of this module stay as they are."""
    if text in _WHOLE:
        return _WHOLE[text]
    for said, written in _WITH_PARTS:
        if found := written.fullmatch(text):
            parts = found.groupdict()
            return said.of(**({name: read_back(part) for name, part in parts.items()} if said in _NESTING else parts))
    return text


def _pattern(said: Said) -> re.Pattern[str]:
    """Return what a sentence looks like, whatever its parts are."""
    steps = re.split(r"\{(\w+)\}", said.text)
    words = (f"(?P<{step}>.+)" if place % 2 else re.escape(step) for place, step in enumerate(steps))
    return re.compile("".join(words), re.DOTALL)


def _known() -> list[Said]:
    values = [
        part for value in globals().values() for part in (value.values() if isinstance(value, dict) else (value,))
    ]
    return [value for value in values if isinstance(value, Said)]


_WHOLE = {str(said): said for said in _known() if "{" not in said.text}
_WITH_PARTS = [(said, _pattern(said)) for said in _known() if "{" in said.text]
