"""What the board tells people elsewhere: one thread for each incident at each place."""

from dataclasses import dataclass
from enum import StrEnum

from noc_app.model.severity import Severity


class NoticeKind(StrEnum):
    """What has happened."""

    OPENED = "opened"
    RAISED = "raised"  # it is worse than was told
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned"  # nobody has it any more
    RESOLVED = "resolved"
    TEST = "test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One message. `key` is the same whenever it is sent again, `thread` is the incident's id.

    `turn` counts the messages of a thread from 0; `lines` name its alerts; `by` is who has it, or did it; times are
    Unix seconds UTC.
    """

    key: str
    thread: str
    turn: int
    kind: NoticeKind
    severity: Severity
    title: str
    lines: tuple[str, ...] = ()
    by: str = ""
    began_at: float = 0.0
    at: float = 0.0

    @property
    def headline(self) -> str:
        """Return what happened in one line."""
        said = {
            NoticeKind.OPENED: self.severity.word,
            NoticeKind.RAISED: f"now {self.severity.word}",
            NoticeKind.ACKNOWLEDGED: f"acknowledged by {self.by}",
            NoticeKind.RETURNED: f"nobody has it, {self.severity.word}",
            NoticeKind.RESOLVED: "resolved",
            NoticeKind.TEST: "test",
        }[self.kind]
        return f"{said}: {self.title}"
