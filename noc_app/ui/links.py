"""The one place from which an address is handed to the system."""

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from noc_app.ui.language import tr

LONGEST = 2048
SCHEMES = frozenset({"https", "http", "mailto"})
DOCUMENTS = frozenset({".yaml", ".yml"})
_CONTROL = re.compile(r"[\x00-\x20\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def refusal(address: str) -> str:
    """Return why `address` is not opened, empty if it may be."""
    if len(address) > LONGEST:  # before it is read: a megabyte takes longer than a frame
        return tr("the address is longer than {limit} characters", limit=LONGEST)
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if address.startswith("-") or _CONTROL.search(address) or not url.isValid():
        return tr("the address is not well formed")
    if url.scheme().lower() not in SCHEMES:
        return tr("addresses that begin with {scheme} are not opened", scheme=f"{url.scheme()[:20] or 'nothing'}:")
    if url.userInfo():
        return tr("the address hides its host behind a user name")
    if url.scheme().lower() != "mailto" and not url.host():
        return tr("the address names no host")
    return ""


def open_link(address: str) -> str:
    """Open `address` with the system's own program; return why not, empty if it was handed over."""
    reason = refusal(address)
    if not reason and not QDesktopServices.openUrl(QUrl(address)):
        return tr("this system has no program for such an address")
    return reason


def open_page(file: Path) -> str:
    """Open a page that we made ourselves with the system's browser; return why not, empty if it was handed over."""
    if file.suffix != ".html" or not file.is_file():
        return tr("there is no page {file}", file=file)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.resolve()))):
        return tr("this system has no browser; the page is {file}", file=file)
    return ""


def open_document(path: Path) -> str:
    """Open a configuration file with the system's own program; return why not, empty if it was handed over."""
    if path.suffix not in DOCUMENTS or not path.is_file():
        return tr("{file} is no configuration file that is there", file=path)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.resolve()))):
        return tr("this system has no program for {file}", file=path)
    return ""
