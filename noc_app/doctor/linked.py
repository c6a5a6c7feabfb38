"""The shared libraries that Qt's own files ask for, and which Debian package has each."""

import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

LOOK_S = 5.0
_MISSING = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
# The Debian package of each library that Qt's platform plugins ask for, by the beginning of its name.
PACKAGES: Mapping[str, str] = {
    "libxcb-cursor.so": "libxcb-cursor0",
    "libxcb-icccm.so": "libxcb-icccm4",
    "libxcb-image.so": "libxcb-image0",
    "libxcb-keysyms.so": "libxcb-keysyms1",
    "libxcb-randr.so": "libxcb-randr0",
    "libxcb-render-util.so": "libxcb-render-util0",
    "libxcb-render.so": "libxcb-render0",
    "libxcb-shape.so": "libxcb-shape0",
    "libxcb-shm.so": "libxcb-shm0",
    "libxcb-sync.so": "libxcb-sync1",
    "libxcb-util.so": "libxcb-util1",
    "libxcb-xfixes.so": "libxcb-xfixes0",
    "libxcb-xkb.so": "libxcb-xkb1",
    "libxcb.so": "libxcb1",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libxkbcommon.so": "libxkbcommon0",
    "libX11-xcb.so": "libx11-xcb1",
    "libX11.so": "libx11-6",
    "libSM.so": "libsm6",
    "libICE.so": "libice6",
    "libEGL.so": "libegl1",
    "libGL.so": "libgl1",
    "libOpenGL.so": "libopengl0",
    "libGLX.so": "libglx0",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libdbus-1.so": "libdbus-1-3",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libwayland-client.so": "libwayland-client0",
    "libwayland-cursor.so": "libwayland-cursor0",
    "libwayland-egl.so": "libwayland-egl1",
}


def needed(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the files of Qt that a window needs here, empty where nobody can say."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations or not sys.platform.startswith("linux"):
        return ()
    home = Path(found.submodule_search_locations[0])
    wayland = "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"
    shown = wayland if environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") else "offscreen"
    plugins = (home / "Qt" / "plugins" / "platforms").glob(f"libq{shown}*.so")
    return tuple(path for path in (*home.glob("QtWidgets.*.so"), *plugins) if path.exists())


def unresolved(files: Iterable[Path]) -> tuple[str, ...]:
    """Return the libraries that `files` ask for and that are not here, as the system's own loader says."""
    ldd = shutil.which("ldd")
    found: dict[str, None] = {}
    for path in files if ldd else ():
        said = subprocess.run([str(ldd), str(path)], capture_output=True, text=True, timeout=LOOK_S, check=False)  # noqa: S603
        found |= dict.fromkeys(_MISSING.findall(said.stdout))
    return tuple(found)


def package_of(library: str) -> str:
    """Return the Debian package of a library such as libxcb-cursor.so.0, empty if it is not known."""
    return next((package for name, package in PACKAGES.items() if library.startswith(name)), "")
