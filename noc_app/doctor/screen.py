"""The libraries that Qt needs, the display, the fonts."""

import importlib.metadata
import platform
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from noc_app import __version__
from noc_app.config.places import resource
from noc_app.doctor.finding import Finding, Patient, advice, fault, ok
from noc_app.doctor.linked import needed, package_of
from noc_app.model.said import phrase

LOOK_S = 5.0
FONTS = 3  # families; each has several files
_TRUETYPE = (b"\x00\x01\x00\x00", b"OTTO")
_X_PORT = 6000
_LOCAL_DISPLAY = re.compile(r"^(?:unix)?:(\d+)(?:\.\d+)?$")
_FAR_DISPLAY = re.compile(r"^([^:]+):(\d+)(?:\.\d+)?$")


def program() -> tuple[Finding, ...]:
    """Return what runs here, and whether its Qt goes with its Python."""
    qt = importlib.metadata.version("PySide6-Essentials")
    what = f"NOC Board {__version__}, Python {platform.python_version()}, PySide6 {qt}, {platform.platform()}"
    if tuple(int(part) for part in qt.split(".")[:2]) >= (6, 12) and sys.version_info < (3, 12):
        dies = phrase("PySide6 {version} dies on this Python", version=qt)
        return fault("program", dies, phrase("install {package}", package='"PySide6-Essentials<6.12"'))
    return ok("program", what)


def libraries(patient: Patient) -> tuple[Finding, ...]:
    """Return which shared libraries Qt misses, with the Debian package of each."""
    gone = patient.missing(needed(patient.environment))
    if not gone:
        return ok("libraries", phrase("every library of the screens is here"))
    known = [package_of(library) for library in gone]
    packages = " ".join(dict.fromkeys(package for package in known if package))
    fix = phrase("install what holds them with the system's packages")
    if all(known):
        fix = phrase("run: {command}", command=f"apt-get install {packages}")
    return fault("libraries", phrase("a library of the screens is missing: {names}", names=tuple(gone)), fix)


def display(environment: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return whether the display that the environment names can be reached."""
    if not sys.platform.startswith("linux"):
        return ok("display", phrase("a display is there"))
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if not wayland and not x11:
        fix = phrase("start it inside a desktop session, or set DISPLAY")
        return advice("display", phrase("there is no display: the wall is written to a picture instead"), fix)
    where = _wayland(wayland, environment) if wayland else x11
    reached = _answers(where) if wayland else _x_answers(x11)
    if reached:
        return ok("display", phrase("the display {name} answers", name=wayland or x11))
    variable = "WAYLAND_DISPLAY" if wayland else "DISPLAY"
    fix = phrase("set {name} to the display of the session that is open, or start that session", name=variable)
    return fault("display", phrase("the display {name} does not answer", name=wayland or x11), fix)


def _wayland(name: str, environment: Mapping[str, str]) -> str:
    return name if name.startswith("/") else f"{environment.get('XDG_RUNTIME_DIR', '')}/{name}"


def _x_answers(name: str) -> bool:
    if (local := _LOCAL_DISPLAY.match(name)) is not None:
        usual = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - it is where X servers are
        return _answers(usual) or _answers(f"\0{usual}")
    if (far := _FAR_DISPLAY.match(name)) is None:
        return False
    try:
        socket.create_connection((far[1], _X_PORT + int(far[2])), timeout=LOOK_S).close()
    except (OSError, OverflowError):
        return False
    return True


def _answers(address: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as asking:
            asking.settimeout(LOOK_S)
            asking.connect(address)
    except OSError:
        return False
    return True


def fonts(folder: Path | None = None) -> tuple[Finding, ...]:
    """Return whether the fonts that ship with the program are whole."""
    files = sorted((folder or resource("fonts")).glob("*.ttf"))
    broken = tuple(path.name for path in files if not _begins_as_font(path))
    if len(files) < FONTS or broken:
        what = phrase("the fonts of the program are missing")
        if broken:
            what = phrase("a font is damaged: {names}", names=broken)
        return fault("fonts", what, phrase("install NOC Board again"))
    return ok("fonts", phrase("{count} fonts are bundled", count=len(files)))


def _begins_as_font(path: Path) -> bool:
    try:
        with path.open("rb") as opened:
            return opened.read(4) in _TRUETYPE
    except OSError:
        return False
