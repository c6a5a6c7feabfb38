"""Every word that we write goes through here on its way to the screen; words from backends never do."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, n: int = -1, **parts: object) -> str:
    """Return `text` in the language of the screen, with `{name}` filled from `parts`.

    `text` is a literal, or the tool that collects the texts does not find it. Where a count decides the form of the
    words, `n` is the count and `text` contains `%n`.
    """
    words = QCoreApplication.translate("", text, None, n)
    return words.format(**parts) if parts else words
