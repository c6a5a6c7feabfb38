"""The one place from which an address is handed to the system."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LONGEST = 2048
SCHEMES = frozenset({"https", "http", "mailto"})
DOCUMENTS = frozenset({".yaml", ".yml"})
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def refusal(address: str) -> str:
    """Return why `address` is not opened, empty if it may be."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if len(address) > LONGEST:
        return f"the address is longer than {LONGEST} characters"
    if address.startswith("-") or _CONTROL.search(address) or not url.isValid():
        return "the address is not well formed"
    if url.scheme().lower() not in SCHEMES:
        return f"addresses that begin with {url.scheme()[:20] or 'nothing'}: are not opened"
    if url.userInfo():
        return "the address hides its host behind a user name"
    if url.scheme().lower() != "mailto" and not url.host():
        return "the address names no host"
    return ""


def open_link(address: str) -> str:
    """Open `address` with the system's own program; return why not, empty if it was handed over."""
    reason = refusal(address)
    if not reason and not QDesktopServices.openUrl(QUrl(address)):
        return "this system has no program for such an address"
    return reason


def open_document(path: Path) -> str:
    """Open a configuration file with the system's own program; return why not, empty if it was handed over."""
    if path.suffix not in DOCUMENTS or not path.is_file():
        return f"{path} is no configuration file that is there"
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve()))):
        return f"this system has no program for {path}"
    return ""
