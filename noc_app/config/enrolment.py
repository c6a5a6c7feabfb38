"""A seat that takes its configuration from elsewhere: where from, the last good one, and what this seat has of its own.

`enrolment.yaml` stands in the user's folder of the configuration or in the system's. What was taken last lies unpacked
below the folder of the journal, each profile in a folder of its own; `current.json` names the one that counts.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, ValidationError
from typing_extensions import override

from noc_app.config.config_file import replace_file
from noc_app.config.fields import Duration, Strict
from noc_app.config.messages import first_problem
from noc_app.config.places import config_dir, data_dir
from noc_app.config.yaml_file import NO_MAPPING, Document, Value, Where, at_line, parse_yaml, read_yaml
from noc_app.model import ConfigError

FILE, OWN = "enrolment.yaml", "local.yaml"
SYSTEM = Path("/etc/noc-app") / FILE
USUAL_EVERY_S = 300.0


class Enrolment(Strict):
    """Where the profile of this seat comes from."""

    from_: str = Field(
        alias="from", min_length=1, description="https address of a profile, or the path of a shared file"
    )
    every: Duration = Field(default=USUAL_EVERY_S, ge=10, le=86_400, description="how often it is looked at")
    sha256: str = Field(default="", pattern=r"^([0-9a-f]{64})?$", description="only this pack, if given")


@dataclass(frozen=True, slots=True)
class Current:
    """The profile that counts: the entry file, where it came from, and when the source was last read, Unix seconds."""

    file: Path
    source: str
    digest: str
    read_at: float


@dataclass(frozen=True, slots=True)
class Overlaid(Document):
    """A profile with what the seat has of its own over it; each message names the file that it is about."""

    own: Document

    @override
    def error(self, where: Where, message: str) -> ConfigError:
        for end in range(len(where), 0, -1):
            if where[:end] in self.own.lines:
                return self.own.error(where, message)
            if where[:end] in self.lines:
                break
        return Document(self.path, self.value, self.lines).error(where, message)


def own_file() -> Path:
    """Return the file with what this seat has of its own."""
    return config_dir() / OWN


def pointer() -> Path:
    """Return the file that names the profile that counts."""
    return data_dir() / "profile" / "current.json"


def read_mark() -> Path:
    """Return the file whose time is when the source was last read."""
    return data_dir() / "profile" / "read"


def enrolment() -> Enrolment | None:
    """Return where this seat's profile comes from, None if it has a configuration of its own. Raises ConfigError."""
    path = next((path for path in (config_dir() / FILE, SYSTEM) if path.exists()), None)
    if path is None:
        return None
    document = read_yaml(path)
    try:
        return Enrolment.model_validate(document.value)
    except ValidationError as error:
        raise document.error(*first_problem(error, Enrolment, document.value)) from error


def current() -> Current | None:
    """Return the profile that counts, None if this seat is not enrolled or has none yet."""
    if not any(path.exists() for path in (config_dir() / FILE, SYSTEM)):
        return None
    try:
        told = json.loads(pointer().read_text(encoding="utf-8"))
        digest, source = str(told["digest"]), str(told["from"])
        file = pointer().parent / digest[:16] / "noc-app.yaml"
        read_at = read_mark().stat().st_mtime if read_mark().exists() else 0.0
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Current(file, source, digest, read_at) if file.is_file() else None


def take(digest: str, source: str) -> None:
    """Let the profile with that digest count, which lies in its folder already. Raises NocError."""
    replace_file(pointer(), json.dumps({"digest": digest, "from": source, "taken_at": round(time.time())}))


def overlaid(profile: Document, text: str | None) -> Document:
    """Return a profile with this seat's own over it; `text` stands for what is in the own file. Raises ConfigError.

    A table is laid over a table key by key; anything else replaces what the profile says.
    """
    path = own_file()
    if text is None and not path.exists():
        return profile
    own = read_yaml(path) if text is None else parse_yaml(text, path)
    if own.value is None:
        return profile
    if not isinstance(own.value, dict) or not isinstance(profile.value, dict):
        raise at_line(path, 1, NO_MAPPING.of(key="`desk:`"))
    return Overlaid(profile.path, _over(profile.value, own.value), profile.lines, own)


def _over(below: Mapping[str, Value], above: Mapping[str, Value]) -> dict[str, Value]:
    merged = dict(below)
    for key, value in above.items():
        under = below.get(key)
        merged[key] = _over(under, value) if isinstance(under, dict) and isinstance(value, dict) else value
    return merged
