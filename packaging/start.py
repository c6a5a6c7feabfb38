#!/usr/bin/env python3
"""Sets NOC Board up and runs it, from nothing but Python 3.11 or newer.

    python3 packaging/start.py run [ARGUMENTS]     set up if needed, then run noc-app
    python3 packaging/start.py test [ARGUMENTS]    set up if needed, then run the checks and the tests
    python3 packaging/start.py setup               set up only

Everything Python goes into .venv beside this folder, from packages whose hashes are in requirements.lock. On Debian
and Ubuntu the few system libraries that Qt needs are installed with apt-get, after saying so; --no-system leaves the
system alone and lists them instead.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENV = ROOT / ".venv"
BIN = ENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python3")
STAMP = ENV / "noc-app.stamp"
LOCK = ROOT / "packaging" / "requirements.lock"

# shared object -> Debian package. The t64 names of newer releases provide these.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    # X11: also without a display now, because the next start may have one
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
LINUX = sys.platform.startswith("linux")


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file must say so on older ones instead of failing
        return stop(f"NOC Board needs Python 3.11 or newer; this is {sys.version.split()[0]}")
    arguments = sys.argv[1:] or ["run"]
    touch_system = "--no-system" not in arguments
    what, *rest = [a for a in arguments if a != "--no-system"] or ["run"]
    if what not in {"run", "test", "setup"}:
        return stop(__doc__ or "")
    set_up(touch_system=touch_system)
    if what == "setup":
        return 0
    return check() or pytest(rest) if what == "test" else run(rest)


def stop(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


def say(message: str) -> None:
    print(message, flush=True)


def set_up(*, touch_system: bool) -> None:
    wanted = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + Path(__file__).read_bytes())
    wanted.update(sys.version.encode())
    if STAMP.exists() and PYTHON.exists() and STAMP.read_text() == wanted.hexdigest():
        return
    system_packages(touch_system=touch_system)
    say("Setting up .venv (once; about half a minute) ...")
    venv.create(ENV, with_pip=True, clear=ENV.exists())
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    called([*pip, "--require-hashes", "--only-binary=:all:", "-r", str(LOCK)])
    called([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    STAMP.write_text(wanted.hexdigest())


def system_packages(*, touch_system: bool) -> None:
    """Install what a fresh Debian lacks: the standard library's own venv, and the libraries that Qt links."""
    if not LINUX:
        return
    needed = absent(LIBRARIES)
    if not has_ensurepip():
        needed.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if not needed:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *needed]
    if not touch_system or not shutil.which("apt-get"):
        sys.exit("These system packages are missing. Install them and run this again:\n  " + " ".join(needed))
    root = [] if os.geteuid() == 0 else ["sudo"]
    if root and not shutil.which("sudo"):
        sys.exit("These system packages are missing. As root, run:\n  " + " ".join(command))
    say("These system packages are needed and not here. Running:\n  " + " ".join([*root, *command]))
    subprocess.run([*root, "apt-get", "update", "-qq"], check=False)
    quiet = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]  # sudo hands our environment on to nobody
    if subprocess.run([*quiet, *command], stdout=subprocess.DEVNULL, check=False).returncode:
        sys.exit("apt-get could not install them; its message is above.")


def absent(libraries: dict[str, str]) -> list[str]:
    missing = []
    for name, package in libraries.items():
        try:
            ctypes.CDLL(name)
        except OSError:
            missing.append(package)
    return missing


def has_ensurepip() -> bool:
    return subprocess.run([sys.executable, "-c", "import ensurepip"], capture_output=True, check=False).returncode == 0


def has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def called(command: list[str]) -> None:
    code = subprocess.run(command, cwd=ROOT, check=False).returncode
    if code:
        sys.exit(f"This step failed with code {code}:\n  " + " ".join(command))


def environment() -> dict[str, str]:
    found = dict(os.environ)
    if LINUX and not has_display():
        found.setdefault("QT_QPA_PLATFORM", "offscreen")
    return found


def run(arguments: list[str]) -> int:
    command = [str(PYTHON), "-m", "noc_app", *arguments]
    if os.name == "posix":
        os.execve(PYTHON, command, environment())  # become the program: what ends this process ends the board
    return subprocess.run(command, env=environment(), check=False).returncode


def check() -> int:
    """Run what a reviewer would not want to find by eye: lint, format, types, import contracts."""
    steps = (
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports", "--no-cache"],
    )
    for step in steps:
        say("- " + " ".join(step))
        code = subprocess.run([str(BIN / step[0]), *step[1:]], cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


def pytest(arguments: list[str]) -> int:
    command = [str(PYTHON), "-m", "pytest", *arguments]
    without_display = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=without_display, check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
