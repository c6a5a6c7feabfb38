#!/usr/bin/env python3
"""Builds what people install, on the system that it is for.

    python3 packaging/build.py wheel|deb|rpm|portable|folder ...      into dist/

The program is frozen with its own interpreter from packages whose hashes are in build.lock. The system has to bring
binutils and dpkg-dev for deb, rpm for rpm, makeself for portable.
"""

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
LINUX = HERE / "linux"
PYTHON = BUILD / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python3")
APP_ID = "io.github.noc_board.noc-app"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MAINTAINER = "The NOC Board contributors <noc-board@example.org>"
SUMMARY = "wall and desk for operations centres that never show green without evidence"
# A sixth smaller than zstd at its best, which matters to fifty seats more than a minute does to one build.
COMPRESSION = "-Zxz"
# What comes with tables of names that nobody needs; Qt, NumPy and their libraries come without.
STRIPPED = re.compile(r"libpython|lib-dynload|sqlalchemy|greenlet|pydantic_core|msgspec|_rust|_cffi|watchfiles")
# What a libc and its kin bring on every system that runs a desktop.
SONAMES = (
    "libGL.so.1 libEGL.so.1 libX11.so.6 libX11-xcb.so.1 libxkbcommon.so.0 libxkbcommon-x11.so.0 libxcb-cursor.so.0 "
    "libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-image.so.0 libxcb-render-util.so.0 libxcb-xkb.so.1 libdbus-1.so.3 "
    "libfontconfig.so.1 libfreetype.so.6 libglib-2.0.so.0 libbrotlidec.so.1 libgssapi_krb5.so.2 libzstd.so.1"
)


def main() -> int:
    makers = {"wheel": wheel, "deb": deb, "rpm": rpm, "portable": portable, "folder": folder}
    wanted = sys.argv[1:]
    if not wanted or not set(wanted) <= set(makers):
        print(__doc__, file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    environment()
    for name in wanted:
        for made in makers[name]():
            size = made.stat().st_size / 1e6 if made.is_file() else sum(f.stat().st_size for f in files(made)) / 1e6
            print(f"{made.relative_to(ROOT)}  {size:.1f} MB", flush=True)
    return 0


def version() -> str:
    found = re.search(r'__version__ = "(.+)"', (ROOT / "noc_app" / "__init__.py").read_text(encoding="utf-8"))
    assert found
    return found[1]


def environment() -> None:
    """Make the environment to build in: the program's own packages and the tools, nothing of the tests."""
    lock = HERE / "build.lock"
    stamp = PYTHON.parent / "noc-app.stamp"
    wanted = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up build/venv ...", flush=True)
    venv.create(BUILD / "venv", with_pip=True, clear=True)
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    run(*pip, "--require-hashes", "--only-binary=:all:", "-r", str(lock))
    stamp.write_text(wanted)


def run(*command: str, **more: str) -> str:
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **more}, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"This step failed with code {done.returncode}:\n  {' '.join(command)}\n{done.stdout[-4000:]}")
    return done.stdout


def needs(*programs: str) -> None:
    absent = [p for p in programs if not shutil.which(p)]
    if absent:
        sys.exit(f"Not installed here and needed for this: {', '.join(absent)}")


def files(folder_: Path) -> Iterator[Path]:
    return (f for f in folder_.rglob("*") if f.is_file() and not f.is_symlink())


def wheel() -> Iterator[Path]:
    run(str(PYTHON), "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(DIST), str(ROOT))
    yield DIST / f"noc_app-{version()}-py3-none-any.whl"


def folder() -> Iterator[Path]:
    yield frozen(of_the_system=False)


@cache
def frozen(*, of_the_system: bool) -> Path:
    """Freeze the program: a folder that runs where it lies."""
    place = BUILD / ("frozen-system" if of_the_system else "frozen")
    shutil.rmtree(place, ignore_errors=True)
    command = (str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(place))
    work = str(BUILD / f"work-{place.name}")
    libraries = "1" if of_the_system else "0"
    run(*command, "--workpath", work, str(HERE / "noc-app.spec"), NOC_APP_SYSTEM_LIBRARIES=libraries)
    made = place / "noc-app"
    if sys.platform == "linux":
        needs("strip")
        for library in files(made):
            if ".so" in library.name and STRIPPED.search(str(library.relative_to(made))):
                run("strip", "--strip-unneeded", str(library))
    return made


def tree(root: Path, *, of_the_system: bool) -> None:
    """Lay out what a package of any Linux installs below `root`."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen(of_the_system=of_the_system), root / "usr/lib/noc-app", symlinks=True)
    share, doc = root / "usr/share", root / "usr/share/doc/noc-app"
    for name, place in (
        (f"{APP_ID}.desktop", share / "applications"),
        ("noc-app-wall.service", root / "usr/lib/systemd/user"),
        ("noc-app-wall@.service", root / "usr/lib/systemd/system"),
        ("noc-app-wall.xsession.desktop", share / "xsessions/noc-app-wall.desktop"),
        ("autostart.desktop", share / "noc-app"),
        ("wall-session", root / "usr/lib/noc-app"),
    ):
        into = place if place.suffix else place / name
        into.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(LINUX / name, into)
    metainfo(share / "metainfo")
    icons(share / "icons/hicolor")
    spoken(share)
    shutil.copytree(ROOT / "config", doc / "examples")
    shutil.copy2(ROOT / "README.md", doc)
    licences(doc / "licences")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/noc-app").symlink_to("../lib/noc-app/noc-app")
    (root / "etc/noc-app").mkdir(parents=True)


def metainfo(into: Path) -> None:
    into.mkdir(parents=True)
    text = (LINUX / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version()).replace("@DATE@", datetime.now(UTC).date().isoformat())
    (into / f"{APP_ID}.metainfo.xml").write_text(text, encoding="utf-8")


def icons(into: Path) -> None:
    source = ROOT / "resources" / "icons" / "noc-app.svg"
    (into / "scalable/apps").mkdir(parents=True)
    shutil.copy2(source, into / f"scalable/apps/{APP_ID}.svg")
    places = []
    for size in ICON_SIZES:
        place = into / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        place.parent.mkdir(parents=True)
        places.append(f"{size}={place}")
    run(str(PYTHON), str(HERE / "icons.py"), str(source), *places, QT_QPA_PLATFORM="offscreen")


def spoken(share: Path) -> None:
    """Write the man page and what shells complete, from the command line's own definition."""
    text = run(str(PYTHON), str(HERE / "man.py"), PYTHONPATH=str(ROOT))
    packed(share / "man/man1/noc-app.1.gz", text)
    for shell, place in (("bash", "bash-completion/completions/noc-app"), ("zsh", "zsh/vendor-completions/_noc-app")):
        command = ("-m", "shtab", "--shell", shell, "--prog", "noc-app", "noc_app.cli.main.parser")
        (share / place).parent.mkdir(parents=True)
        (share / place).write_text(run(str(PYTHON), *command, PYTHONPATH=str(ROOT)), encoding="utf-8")


def packed(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), mtime=0))


def licences(into: Path) -> None:
    """Copy the licence of everything that is inside."""
    into.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", into / "noc-app.txt")
    (site,) = (PYTHON.parent.parent / "lib").glob("python*/site-packages")
    for info in site.glob("*.dist-info"):
        name = info.name.split("-")[0].lower()
        texts = [f for f in files(info) if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", f.name, re.IGNORECASE)]
        if texts and name not in {"pyinstaller", "pyinstaller_hooks_contrib", "shtab", "pip", "setuptools"}:
            (into / f"{name}.txt").write_bytes(b"\n".join(t.read_bytes() for t in sorted(texts)))


def deb() -> Iterator[Path]:
    """Build a package for Debian 12 and Ubuntu 22.04, or newer, of this processor."""
    needs("dpkg-deb", "dpkg-shlibdeps")
    root = BUILD / "deb"
    tree(root, of_the_system=True)
    doc = root / "usr/share/doc/noc-app"
    shutil.copy2(HERE / "deb" / "copyright", doc)
    packed(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    arch = run("dpkg", "--print-architecture").strip()
    control = root / "DEBIAN"
    control.mkdir()
    sizes = sum(f.stat().st_size for f in files(root)) // 1024
    fields = {
        "Package": "noc-app",
        "Version": version(),
        "Architecture": arch,
        "Maintainer": MAINTAINER,
        "Section": "net",
        "Priority": "optional",
        "Installed-Size": str(sizes),
        "Depends": f"{shared_libraries(root)}, fontconfig-config, hicolor-icon-theme",
        "Recommends": "libwayland-cursor0, libwayland-egl1, libgl1-mesa-dri, xdg-utils, libasound2",
        "Suggests": "cage, xwayland, openbox, gnome-keyring",
        "Description": f"{SUMMARY}\n NOC Board asks monitoring systems what is wrong and shows it on a wall\n"
        " and on the operator's desk. When data stops, a tile turns grey and says its age.",
    }
    (control / "control").write_text("".join(f"{k}: {v}\n" for k, v in fields.items()), encoding="utf-8")
    shutil.copy2(HERE / "deb" / "postrm", control)
    permissions(root)
    made = DIST / f"noc-app_{version()}_{arch}.deb"
    run("dpkg-deb", "--root-owner-group", COMPRESSION, "--build", str(root), str(made))
    yield made


def shared_libraries(root: Path) -> str:
    """Return the packages that bring what our files are linked with."""
    inside = root / "usr/lib/noc-app"
    source = BUILD / "shlibdeps" / "debian"
    source.mkdir(parents=True, exist_ok=True)
    (source / "control").write_text("Source: noc-app\n\nPackage: noc-app\nArchitecture: any\n")
    own = sorted({f"-l{f.parent}" for f in files(inside) if ".so" in f.name})
    linked = [f"-e{f}" for f in files(inside) if ".so" in f.name or f.name == "noc-app"]
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *own, *linked]
    told = subprocess.run(command, cwd=source.parent, capture_output=True, text=True, check=False)
    if told.returncode:
        sys.exit(f"dpkg-shlibdeps failed:\n{told.stderr[-4000:]}")
    return told.stdout.strip().removeprefix("shlibs:Depends=")


def permissions(root: Path) -> None:
    runs = {root / "usr/lib/noc-app/noc-app", root / "usr/lib/noc-app/wall-session", root / "DEBIAN/postrm"}
    for f in files(root):
        f.chmod(0o755 if f in runs else 0o644)
    for d in (root, *(d for d in root.rglob("*") if d.is_dir() and not d.is_symlink())):
        d.chmod(0o755)


def rpm() -> Iterator[Path]:
    """Build a package that asks for libraries by their names, as Fedora, RHEL and openSUSE all understand."""
    needs("rpmbuild")
    root = BUILD / "rpm"
    tree(root, of_the_system=True)
    permissions(root)
    sonames = " ".join(f"{name}()(64bit)" for name in SONAMES.split())
    define = {"_version": version(), "_tree": str(root), "_sonames": sonames, "_rpmdir": str(DIST)}
    defines = [part for k, v in define.items() for part in ("--define", f"{k} {v}")]
    run("rpmbuild", "-bb", *defines, "--define", "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm",
        "--define", "_binary_payload w3.zstdio", str(HERE / "rpm" / "noc-app.spec"))  # fmt: skip
    yield DIST / f"noc-app-{version()}-1.{platform.machine()}.rpm"


def portable() -> Iterator[Path]:
    """Build one file that installs into a home without root, with every library inside."""
    needs("makeself")
    root = BUILD / "portable"
    tree(root, of_the_system=False)
    shutil.copy2(LINUX / "install.sh", root)
    made = DIST / f"noc-app-{version()}-linux-{platform.machine()}.run"
    run("makeself", "--xz", "--quiet", "--nox11", "--tar-quietly", str(root), str(made), "NOC Board", "./install.sh")
    yield made


if __name__ == "__main__":
    sys.exit(main())
