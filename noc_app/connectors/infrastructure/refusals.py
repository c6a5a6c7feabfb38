"""What a server of the Prometheus family says when it refuses, without the JSON around it.

Prometheus sends {"status": "error", "error": words}; Alertmanager a bare JSON string, {"code": 602, "message": words},
or nothing at all.
"""

import json
import re

from noc_app.connectors.http_errors import reworded

# The text was cut at a length, so its JSON may have no end.
_MESSAGE = re.compile(r'^\s*(?:\{.*?"(?:error|message)"\s*:\s*)?"(?P<words>(?:[^"\\]|\\.)*)', re.DOTALL)


def words_of(error: Exception) -> str:
    """Return the text of `error` with what the server said in plain words."""
    return reworded(error, _message)


def _message(said: str) -> str:
    found = _MESSAGE.match(said)
    return _unescaped(found["words"]) if found else ""


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text
