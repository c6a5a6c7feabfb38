"""How bad something is."""

from enum import IntEnum


class Severity(IntEnum):
    """One ordered scale for every backend."""

    INFORMATION = 1
    WARNING = 2
    MAJOR = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        """Return the name in the words of the board."""
        return self._name_.lower()  # `name` is a property of enums, ten times as slow
