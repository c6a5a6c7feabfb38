"""The configured language, spoken from the moment in which it is configured."""

from collections.abc import Callable

from noc_app.ui.language import speak


class Tongue:
    """Speaks the language that `wanted` gives, and calls `changed` when that is another. A panel of the frame clock."""

    def __init__(self, wanted: Callable[[], str], changed: Callable[[], None]) -> None:
        self._wanted, self._changed, self._spoken = wanted, changed, wanted()

    def isVisible(self) -> bool:
        """Return True: whatever is open is written in one language."""
        return True

    def refresh(self) -> None:
        """Speak another language if another is wanted."""
        if (wanted := self._wanted()) != self._spoken:
            self._spoken = wanted
            speak(wanted)
            self._changed()
