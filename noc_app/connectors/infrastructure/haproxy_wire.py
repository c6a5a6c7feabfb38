"""What HAProxy's statistics say, from its page or its runtime socket. Pure."""

import csv
import io
from collections.abc import Mapping
from typing import NamedTuple

from noc_app.connectors.kit import plain
from noc_app.connectors.wire import not_the
from noc_app.model import BadPayload
from noc_app.model.said import phrase

BEGINNING = "# pxname,svname,"
FRONTEND, BACKEND, SERVER = "0", "1", "2"  # the column `type`; 3 is a listener
MOST = 1e18  # no count of HAProxy is larger: its counters have 64 bits
RESPONSES = ("hrsp_1xx", "hrsp_2xx", "hrsp_3xx", "hrsp_4xx", "hrsp_5xx", "hrsp_other")
_STATISTICS = phrase("statistics of HAProxy")


class Row(NamedTuple):
    """A frontend, a backend or a server. Numbers are None where HAProxy leaves the column empty.

    `responses` and `failures` (5xx) are None where no HTTP is spoken; `answer_s` is the mean of its last requests.
    """

    kind: str
    proxy: str
    name: str
    status: str
    queued: float | None
    sessions: float | None
    session_limit: float | None
    sessions_total: float | None
    changed_s: float | None
    responses: float | None
    failures: float | None
    answer_s: float | None
    check: str

    @property
    def fingerprint(self) -> str:
        """Return the identity of what the row is about, as it is shown."""
        return plain(f"{self.proxy}/{self.name}", 400)


def parse_stats(body: bytes) -> list[Row]:
    """Return the rows of `show stat` or of the page's CSV. Raises BadPayload."""
    text = body.decode("utf-8", "replace")
    if not text.startswith(BEGINNING):
        raise BadPayload(not_the(_STATISTICS, "" if text.strip() else phrase("it is empty")))
    if not text.endswith("\n"):
        raise BadPayload(not_the(_STATISTICS, phrase("truncated")))
    try:
        header, *lines = [line for line in csv.reader(io.StringIO(text[2:]), strict=True) if line]
    except csv.Error as error:
        raise BadPayload(not_the(_STATISTICS, plain(error, 100))) from error
    for needed in ("status", "type"):
        if needed not in header:
            raise BadPayload(not_the(_STATISTICS, phrase("it lacks the column {column}", column=needed)))
    return [_row(header, line) for line in lines]


def parse_info(body: bytes) -> Mapping[str, str]:
    """Return the answer to `show info` as names to values, as sent. Raises BadPayload."""
    pairs = (line.partition(":") for line in body.decode("utf-8", "replace").splitlines() if line.strip())
    found = {name.strip(): value.strip() for name, _, value in pairs}
    if found.get("Name") != "HAProxy":
        raise BadPayload(not_the(phrase("runtime socket of HAProxy")))
    return found


def number_of(text: str, name: str) -> float | None:
    """Return a count as HAProxy writes it, None for an empty one. Raises BadPayload naming `name`."""
    if not text:
        return None
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()) or float(digits) > MOST:
        raise BadPayload(not_the(_STATISTICS, phrase("{value} is not a number", value=name)))
    return float(text)


def _row(header: list[str], line: list[str]) -> Row:
    if len(line) != len(header):
        short = phrase("truncated; a line has {count} of {all} columns", count=len(line), all=len(header))
        raise BadPayload(not_the(_STATISTICS, short))
    cells = dict(zip(header, line, strict=True))

    def number(name: str) -> float | None:
        return number_of(cells.get(name, ""), name)

    answers = [number(name) for name in RESPONSES]
    # Only HTTP has answers: older versions have no column `mode`, and leave these empty for TCP.
    http = cells.get("mode", "http") in {"http", ""} and any(count is not None for count in answers)
    answer_ms = number("rtime") if http else None
    return Row(
        kind=cells["type"],
        proxy=cells["pxname"],
        name=cells["svname"],
        status=cells["status"],
        queued=number("qcur"),
        sessions=number("scur"),
        session_limit=number("slim"),
        sessions_total=number("stot"),
        changed_s=number("lastchg"),
        responses=sum(count or 0.0 for count in answers) if http else None,
        failures=number("hrsp_5xx") if http else None,
        answer_s=None if answer_ms is None else answer_ms / 1000.0,
        check=_check(cells),
    )


def _check(cells: Mapping[str, str]) -> str:
    """Return what the last health check said, in HAProxy's words."""
    code = f" {cells['check_code']}" if cells.get("check_code") else ""
    head = f"{cells.get('check_status', '').lstrip('* ')}{code}".strip()
    said = cells.get("last_chk") or cells.get("check_desc") or ""
    return plain(": ".join(part for part in (head, said) if part), 200)
