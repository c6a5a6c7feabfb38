"""The .rpm, installed by rpm itself. Its requirements name libraries, which no Debian knows; its files run."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.package.debian import USER, made
from tests.package.test_deb import DESKTOP, SEAT, SHOWN, packages_of

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

RPMS_OWN = ("/root/.rpmdb", "/var/lib/rpm", "/usr/lib/sysimage")

DIST = Path(__file__).resolve().parents[2] / "dist"


def newest(pattern):
    found = sorted(DIST.glob(pattern))
    if not found:
        pytest.skip(f"no {pattern} in dist/: python3 packaging/build.py deb rpm")
    return found[-1]


@pytest.fixture(scope="module")
def rpm():
    if shutil.which("rpm") is None:
        pytest.skip("rpm is not installed")
    return newest("noc-app-*.rpm")


@pytest.fixture(scope="module")
def machine(rpm, tmp_path_factory):
    """A clean machine with rpm and the libraries that the .deb asks for, which are those behind the .rpm's sonames."""
    libraries = packages_of(newest("noc-app_*.deb"))
    return made(tmp_path_factory.mktemp("root"), [*libraries, *SEAT, "rpm"])


@pytest.fixture(scope="module")
def before(machine):
    return machine.files()


@pytest.fixture(scope="module")
def installed(machine, rpm, before):
    machine.run(f"rpm --install --nodeps {machine.take_in(rpm)}")
    return machine


def asked(rpm, what):
    return subprocess.run(["rpm", "-qp", what, rpm], capture_output=True, text=True, check=True).stdout.splitlines()


def test_every_library_that_it_asks_for_by_name_is_what_its_files_are_linked_with(installed, rpm):
    sonames = [re.match(r"(\S+\.so[.\d]*)\(\)", line)[1] for line in asked(rpm, "--requires") if ".so" in line]
    assert len(sonames) > 10
    known = installed.run("ldconfig -p")
    assert [name for name in sonames if name not in known] == []


def test_no_library_is_missing(installed):
    told = installed.run(
        "find /usr/lib/noc-app -name '*.so*' -type f -exec sh -c "
        "'LD_LIBRARY_PATH=/usr/lib/noc-app/_internal:$(dirname $0) ldd $0 | sed \"s|^|$0: |\"' {} ';'"
    )
    assert [line for line in told.splitlines() if "not found" in line] == []


def test_it_says_its_version_and_opens_its_desk(installed):
    assert installed.run("noc-app --version", user=USER).startswith("noc-app ")
    command = re.search(r"(?m)^Exec=(.+)$", installed.run(f"cat {DESKTOP}"))[1]
    assert '"NOC Board' in installed.run(SHOWN % command, user=USER)


def test_a_page_can_be_painted_without_a_display(installed):
    installed.run(f"noc-app wall --screenshot /home/{USER}/wall.png --after 2", user=USER)
    picture = installed.root / f"home/{USER}/wall.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    if keep := os.environ.get("NOC_APP_PICTURES"):
        shutil.copy(picture, Path(keep) / "rpm-wall.png")


def test_rpm_finds_every_file_as_it_was_built_and_erasing_it_leaves_nothing(installed, before):
    assert installed.run("rpm --verify --nodeps noc-app") == ""
    installed.run("rpm --erase noc-app")
    left = {f for f in installed.files() - before if not f.startswith(RPMS_OWN)}
    assert {f for f in left if not (installed.root / f.lstrip("/")).is_dir()} == set()
