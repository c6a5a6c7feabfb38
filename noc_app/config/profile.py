"""A profile pack: what makes seats come up alike, in one zip. Configuration, pages, signals, theme and runbooks.

The pack holds `profile.json` with the format, the version of the program, and the SHA-256 of every other member. What
is read is untrusted: sizes are capped before and while it is unpacked, and no name leads out of its folder.
"""

import difflib
import hashlib
import io
import json
import re
import stat
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from noc_app import __version__
from noc_app.config.config_file import replace_file
from noc_app.config.load import FILE, Loaded, Models, load
from noc_app.config.places import state_dir
from noc_app.config.yaml_file import unread
from noc_app.model import ConfigError
from noc_app.model.errors import said_by
from noc_app.model.said import at_place, phrase, replaced

FORMAT = 1
MANIFEST = "profile.json"
MAX_PACKED, MAX_BYTES, MAX_FILES = 8_000_000, 32_000_000, 500
TOO_LARGE = phrase("more than {most} bytes, so it is no profile").of(most=MAX_PACKED)
RUNBOOKS = "runbooks"
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9 ._-]{0,99}(/[A-Za-z0-9_][A-Za-z0-9 ._-]{0,99}){0,6}")
_KINDS = (".yaml", ".yml", ".json", ".md")
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")  # names that Windows keeps for itself
_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal profiles are equal packs
_UNREADABLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, KeyError, ValueError)


@dataclass(frozen=True, slots=True)
class Profile:
    """Files by their names below the folder of the configuration. `absent` are those that are to go: for an undo."""

    files: Mapping[str, bytes]
    absent: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Return what tells this profile from others."""
        return hashlib.sha256(packed(self)).hexdigest()


def profile_of(loaded: Loaded) -> Profile:
    """Return what `loaded` was read from. Raises ConfigError for a file that lies elsewhere than the configuration."""
    folder = loaded.path.parent
    named = [*loaded.files[1:], *sorted((folder / RUNBOOKS).glob("*.md"))]
    if loaded.settings.wall.theme.endswith(".json"):
        named.append(folder / loaded.settings.wall.theme)
    files = {FILE: _content(loaded.path)}
    for path in named:
        try:
            name = path.resolve().relative_to(folder.resolve()).as_posix()
        except ValueError as error:
            outside = phrase(
                "{path} lies outside of {folder}, so it cannot be taken along; move it there",
                path=str(path),
                folder=str(folder),
            )
            raise ConfigError(outside) from error
        files[_good_name(name, path)] = _content(path)
    return Profile(files)


def packed(profile: Profile) -> bytes:
    """Return the pack; the same profile makes the same pack."""
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(profile.files.items())}
    manifest = {"format": FORMAT, "program": __version__, "files": sums, "absent": list(profile.absent)}
    members = {MANIFEST: json.dumps(manifest, indent=1).encode(), **dict(sorted(profile.files.items()))}
    with io.BytesIO() as made:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                member = zipfile.ZipInfo(name, _EPOCH)
                member.external_attr = (stat.S_IFREG | 0o600) << 16
                archive.writestr(member, content, zipfile.ZIP_DEFLATED)
        return made.getvalue()


def unpacked(raw: bytes, source: str, *, undo: bool = False) -> Profile:
    """Return the profile in a pack that came from `source`. Raises ConfigError for everything that is not one.

    Only an `undo`, which never came from elsewhere, may take files away.
    """
    if len(raw) > MAX_PACKED:
        raise ConfigError(at_place(source, TOO_LARGE))
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = _members(archive, source)
        manifest = json.loads(members.pop(MANIFEST))
    except _UNREADABLE as error:
        raise ConfigError(at_place(source, phrase("is no profile pack: {reason}", reason=str(error)))) from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        other = phrase("is a pack of another format than {own}; use the program that made it", own=FORMAT)
        raise ConfigError(at_place(source, other))
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}
    if sums != manifest.get("files"):
        raise ConfigError(at_place(source, phrase("its files are not those that its {list} lists", list=MANIFEST)))
    absent = tuple(manifest.get("absent") or ()) if undo else ()
    if FILE not in {*members, *absent}:
        raise ConfigError(at_place(source, phrase("has no {file}", file=FILE)))
    return Profile(members, absent)


def problems_of(profile: Profile, models: Models) -> tuple[str, ...]:
    """Return everything that is wrong with a profile by itself, each with file, line and key."""
    with TemporaryDirectory(prefix="noc-app-") as name:
        folder = Path(name)
        put(profile, folder)
        try:
            found = load(folder / FILE, models).problems
        except ConfigError as error:
            found = (said_by(error),)
        return tuple(replaced(replaced(problem, f"{folder}/", ""), f"{folder}\\", "") for problem in found)


def put(profile: Profile, folder: Path, *, entry: str = FILE) -> None:
    """Write a profile below `folder`, the configuration last and as `entry`. Raises NocError."""
    for name in profile.absent:
        (folder / (entry if name == FILE else name)).unlink(missing_ok=True)
    for name, content in sorted(profile.files.items(), key=lambda file: file[0] == FILE):
        replace_file(folder / (entry if name == FILE else name), content)


def former(profile: Profile, folder: Path, entry: str = FILE) -> Profile:
    """Return what `put` would replace below `folder`, so that putting it back undoes it."""
    files, absent = {}, []
    for name in (*profile.files, *profile.absent):
        path = folder / (entry if name == FILE else name)
        if path.is_file():
            files[name] = _content(path)
        else:
            absent.append(name)
    return Profile(files, tuple(absent))


def changes_of(profile: Profile, target: Path) -> list[str]:
    """Return what would change in the configuration `target` and beside it, line by line; empty if nothing would."""
    before, lines = former(profile, target.parent, target.name), list[str]()
    for name, content in profile.files.items():
        old, new = (side.decode("utf-8", "replace").splitlines() for side in (before.files.get(name, b""), content))
        lines += difflib.unified_diff(old, new, f"{name} (now)", f"{name} (then)", lineterm="", n=1)
    return lines


def take_over(profile: Profile, target: Path) -> None:
    """Put a profile in place of the configuration `target`, which is kept for an undo. Raises NocError."""
    kept = packed(former(profile, target.parent, target.name))
    put(profile, target.parent, entry=target.name)
    replace_file(former_file(), kept)


def former_file() -> Path:
    """Return where the configuration before the last import is kept."""
    return state_dir() / "former-profile.zip"


def _members(archive: zipfile.ZipFile, source: str) -> dict[str, bytes]:
    """Return what is in the archive by name."""
    entries = archive.infolist()
    if len(entries) > MAX_FILES or sum(entry.file_size for entry in entries) > MAX_BYTES:
        many = phrase("more than {files} files or {bytes} bytes, so it is no profile", files=MAX_FILES, bytes=MAX_BYTES)
        raise ConfigError(at_place(source, many))
    found: dict[str, bytes] = {}
    left = MAX_BYTES
    for entry in entries:
        name = _good_name(entry.filename, source)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in {0, stat.S_IFREG} or name.lower() in {known.lower() for known in found}:
            twice = phrase("{name} is a link or stands twice, which no profile has", name=repr(name))
            raise ConfigError(at_place(source, twice))
        with archive.open(entry) as opened:
            found[name] = opened.read(left + 1)  # what an entry says of its size may be a lie
        left -= len(found[name])
        if left < 0:
            large = phrase("unpacks to more than {most} bytes, so it is no profile", most=MAX_BYTES)
            raise ConfigError(at_place(source, large))
    return found


def _good_name(name: str, source: str | Path) -> str:
    """Return `name` if a profile may hold a file of that name. Raises ConfigError."""
    reserved = any(_RESERVED.match(part) or part.endswith((".", " ")) for part in name.split("/"))
    if not _NAME.fullmatch(name) or reserved or not name.lower().endswith(_KINDS):
        raise ConfigError(at_place(source, phrase("a profile holds no file {name}", name=repr(name[:80]))))
    return name


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise unread(path, error) from error
