"""Real programs from PyPI and npm, each in a folder of its own: never in the environment that the tests run in.

What was installed once stays in pytest's cache folder of this checkout. Where the registry cannot be reached the test
is skipped with the reason.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import tarfile
from contextlib import suppress
from pathlib import Path

import pytest

CACHE = Path(__file__).resolve().parents[2] / ".pytest_cache" / "foreign"
INSTALL_S = 300.0
UV = "uv==0.9.9"  # resolves in seconds what takes pip minutes


def python_with(name, *pinned, constraints=()):
    """Return the folder of a virtual environment that has the `pinned` packages; its programs are in `bin`."""
    return _made(name, (*pinned, *constraints), lambda folder: _python(folder, pinned, constraints))


def node_with(name, *pinned):
    """Return a folder whose `node_modules` has the `pinned` packages."""
    _npm()
    return _made(name, pinned, lambda folder: _node(folder, pinned))


def source_of(pinned):
    """Return the folder of a package's source as PyPI has it: with what is left out of its wheel, such as its tests."""
    name = pinned.partition("==")[0]
    made = _made(f"{name}-source", (pinned,), lambda folder: _source(folder, pinned))
    return next(found for found in made.iterdir() if found.is_dir())


def node_source_of(pinned):
    """Return the folder of a package of npm alone, without what it depends on."""
    _npm()
    name = pinned.rpartition("@")[0].strip("@").replace("/", "-")
    return _made(f"{name}-alone", (pinned,), lambda folder: _packed(folder, pinned)) / "package"


def begin(command, environment, folder, name):
    """Start a program in a session of its own, which `end` ends with all that it started; its words go to a file."""
    with (folder / f"{name}.out").open("wb") as log:
        settings = {"env": environment, "cwd": folder, "stdout": log, "stderr": log}
        return subprocess.Popen(command, start_new_session=True, **settings)


def end(process):
    """End a program and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(8)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(8)


def _npm():
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed (Debian: apt-get install npm)")


def _made(name, wanted, make):
    key = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()[:12]
    folder, mark = CACHE / f"{name}-{key}", CACHE / f"{name}-{key}" / "complete"
    if not mark.exists():
        shutil.rmtree(folder, ignore_errors=True)  # begun once and never finished
        folder.mkdir(parents=True)
        make(folder)
        mark.touch()
    return folder


def _python(folder, pinned, constraints):
    _run("make a virtual environment", sys.executable, "-m", "venv", "--without-pip", str(folder))
    limits = folder / "constraints.txt"
    limits.write_text("\n".join(constraints))
    given = ["--python", str(folder / "bin" / "python"), "--constraint", str(limits)]
    _run(f"install {' '.join(pinned)}", str(_uv()), "pip", "install", "-q", *given, *pinned)


def _source(folder, pinned):
    asked = ["--no-deps", "--no-binary", ":all:", "--dest", str(folder), pinned]
    _run(f"download the source of {pinned}", sys.executable, "-m", "pip", "download", "-q", *asked)
    _unpacked(folder, "*.tar.gz")


def _packed(folder, pinned):
    _run(f"download {pinned}", "npm", "pack", "--silent", "--pack-destination", str(folder), pinned)
    _unpacked(folder, "*.tgz")


def _unpacked(folder, pattern):
    with tarfile.open(next(folder.glob(pattern))) as packed:
        packed.extractall(folder, filter="data")


def _uv():
    """Return uv: the one of this machine, else one from PyPI."""
    found = shutil.which("uv")
    if found is not None:
        return Path(found)
    folder = _made("uv", (UV,), lambda made: _pip(made, UV))
    return folder / "bin" / "uv"


def _pip(folder, package):
    _run("make a virtual environment", sys.executable, "-m", "venv", str(folder))
    _run(f"install {package}", str(folder / "bin" / "pip"), "install", "-q", "--disable-pip-version-check", package)


def _node(folder, pinned):
    _run(f"install {' '.join(pinned)}", "npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), *pinned)


def _run(what, *command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S)
    except subprocess.TimeoutExpired:
        pytest.skip(f"could not {what} in {INSTALL_S:g} s")
    if done.returncode:
        pytest.skip(f"could not {what}: {done.stderr.strip()[-400:]}")
