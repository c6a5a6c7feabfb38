"""The .deb in a clean Debian 12 without network: installed, started from the menu, upgraded, removed, purged."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.package.debian import USER, made

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

DIST = Path(__file__).resolve().parents[2] / "dist"
DESKTOP = "/usr/share/applications/io.github.noc_board.noc-app.desktop"
# What a seat has: an X server, a window manager, something to watch. Nothing of Python, nothing of Qt.
SEAT = ("xvfb", "x11-utils", "openbox", "prometheus", "prometheus-node-exporter", "desktop-file-utils", "iproute2")
CONFIG = f"/home/{USER}/.config/noc-app/noc-app.yaml"
TARGETS = """
targets:
  - {id: prom-1, kind: prometheus, url: "http://127.0.0.1:9090", packs: [node_exporter], every: 2s}
wall: {theme: light}
"""
WATCHED = """
cat > /tmp/prometheus.yml <<'END'
global: {scrape_interval: 1s}
scrape_configs:
  - {job_name: node, static_configs: [{targets: ["127.0.0.1:9100"]}]}
END
prometheus-node-exporter --web.listen-address=127.0.0.1:9100 >/tmp/node.log 2>&1 &
cd /tmp
prometheus --config.file=prometheus.yml --storage.tsdb.path=tsdb --web.listen-address=127.0.0.1:9090 >prom.log 2>&1 &
"""
SHOWN = """
Xvfb :7 -screen 0 1280x720x24 -nolisten tcp >/dev/null 2>&1 &
export DISPLAY=:7
for i in $(seq 100); do xdpyinfo >/dev/null 2>&1 && break; sleep 0.2; done
openbox >/dev/null 2>&1 &
%s >/tmp/board.log 2>&1 &
for i in $(seq 300); do
  xwininfo -root -tree | grep -q '"NOC Board' && break
  sleep 0.2
done
xwininfo -root -tree
cat /tmp/board.log
"""


def packages_of(deb, field="Depends"):
    told = subprocess.run(["dpkg-deb", "-f", deb, field], capture_output=True, text=True, check=True).stdout
    return sorted({re.split(r"[ |(]", part.strip())[0] for part in told.strip().split(",")})


@pytest.fixture(scope="module")
def deb():
    found = sorted(DIST.glob("noc-app_*.deb"))
    if not found:
        pytest.skip("no package in dist/: python3 packaging/build.py deb")
    return found[-1]


@pytest.fixture(scope="module")
def debian(deb, tmp_path_factory):
    return made(tmp_path_factory.mktemp("root"), [*packages_of(deb), *SEAT])


@pytest.fixture(scope="module")
def before(debian):
    """What is there before anything is installed."""
    return debian.files(), debian.packages()


@pytest.fixture(scope="module")
def installed(debian, deb, before):
    debian.run(f"dpkg --install {debian.take_in(deb)}")
    return debian


def newer(deb, folder):
    """The same program as its next version: what an upgrade does to a seat does not depend on what changed inside."""
    shutil.rmtree(folder / "next", ignore_errors=True)
    subprocess.run(["dpkg-deb", "-R", deb, folder / "next"], check=True)
    control = folder / "next/DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*", "Version: 99.0", control.read_text()))
    made_ = folder / "noc-app_99.0.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", folder / "next", made_], check=True)
    return made_


def test_it_needs_no_other_python_and_no_qt_of_the_system(deb):
    assert not [p for p in packages_of(deb) if re.match(r"python|libqt|qt6|libpython", p)]


def test_no_library_is_missing(installed):
    told = installed.run(
        "find /usr/lib/noc-app -name '*.so*' -type f -exec sh -c "
        "'LD_LIBRARY_PATH=/usr/lib/noc-app/_internal:$(dirname $0) ldd $0 | sed \"s|^|$0: |\"' {} ';'"
    )
    missing = [line for line in told.splitlines() if "not found" in line]
    # Sound and the desktop's own dialogs are optional: their plugins stay away where their libraries are.
    assert not missing, missing


def test_the_user_guide_is_made_by_the_installed_program(installed):
    both = "/tmp/guide/index.html /tmp/guide/connector-icinga2.html"
    said = installed.run(f"noc-app docs --out /tmp/guide; cat {both}", user=USER)
    assert "User guide" in said
    assert "objects/query/Host" in said  # docstrings were kept


def test_its_command_page_and_completion_are_where_the_system_looks(installed):
    assert installed.run("noc-app --version", user=USER).startswith("noc-app ")
    assert "noc\\-app" in installed.run("zcat /usr/share/man/man1/noc-app.1.gz")
    assert "_noc" in installed.run("cat /usr/share/bash-completion/completions/noc-app")


def test_its_menu_entry_opens_the_desk(installed):
    installed.run(f"desktop-file-validate {DESKTOP}")
    command = re.search(r"(?m)^Exec=(.+)$", installed.run(f"cat {DESKTOP}"))[1]
    shown = installed.run(SHOWN % command, user=USER)
    assert '"NOC Board' in shown, shown


def test_a_target_that_is_added_by_file_is_live(installed):
    installed.put(TARGETS, CONFIG, user=USER)
    installed.run("noc-app check", user=USER)
    told = json.loads(installed.run(f"{WATCHED}\nnoc-app collect --for 12 --json || true", user=USER))
    assert [(t["id"], t["health"]) for t in told["targets"]] == [("prom-1", "live")], told["targets"]
    assert any(s["signal"] == "system.memory.utilization" and s["value"] is not None for s in told["signals"])


def test_a_page_can_be_painted_without_a_display(installed):
    installed.run(f"{WATCHED}\nnoc-app wall --screenshot /home/{USER}/wall.png --after 3", user=USER)
    picture = installed.root / f"home/{USER}/wall.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    if keep := os.environ.get("NOC_APP_PICTURES"):
        shutil.copy(picture, Path(keep) / "package-wall.png")


def test_an_upgrade_keeps_settings_and_journal(installed, deb, tmp_path):
    installed.put("wall: {theme: dark}", "/etc/noc-app/site.yaml")
    kept = f"cd /home/{USER}; find .config .local -type f | sort | xargs md5sum; cat /etc/noc-app/site.yaml"
    earlier = installed.run(kept)
    assert "noc-app.yaml" in earlier
    assert ".local/share/noc-app" in earlier
    installed.run(f"dpkg --install {installed.take_in(newer(deb, tmp_path))}")
    assert installed.run(kept) == earlier
    assert "live" in installed.run(f"{WATCHED}\nnoc-app collect --for 12 --json || true", user=USER)


def test_a_purge_leaves_nothing_but_what_users_own(installed, before):
    installed.run("dpkg --purge noc-app")
    files, packages = before
    assert installed.packages() == packages
    assert installed.files() - files == set()
    assert installed.run(f"cat {CONFIG}")
