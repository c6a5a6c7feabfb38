"""The same charts in uPlot in headless Chromium: what a wall in a browser costs at the very least."""

import contextlib
import json
import shutil
import subprocess
import tarfile
import tempfile
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import psutil
import pytest

PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="uPlot.min.css">
<style>html,body{{margin:0;background:#15181a;overflow:hidden}}
#wall{{display:grid;grid-template-columns:repeat({columns},{wide}px)}}</style>
<div id="wall"></div><script src="uPlot.iife.min.js"></script><script>
const points = 3600, series = {series}, count = {charts}, begin = 1700000000, data = [], plots = [];
const phase = Array.from({{length: count * series}}, () => Math.random() * 6.28);
const value = (c, s, t) =>
  15 + 70 * s / (series - 1) + 8 * Math.sin(2 * Math.PI * t / 900 + phase[c * series + s]) + Math.random() * 8 - 4;
let now = points - 1;
const axis = {{stroke: "#b8bec0", grid: {{stroke: "#2a2f32"}}, font: "12px sans-serif"}};
for (let c = 0; c < count; c++) {{
  const rows = [Float64Array.from({{length: points}}, (_, i) => begin + i)];
  for (let s = 0; s < series; s++) rows.push(Float64Array.from({{length: points}}, (_, i) => value(c, s, i)));
  data.push(rows);
  const place = document.createElement("div");
  document.getElementById("wall").appendChild(place);
  plots.push(new uPlot({{
    width: {wide}, height: {high}, legend: {{show: false}}, cursor: {{show: false}},
    scales: {{x: {{time: true}}, y: {{range: [0, 100]}}}}, axes: [axis, axis],
    series: [{{}}, ...Array.from({{length: series}}, () => ({{stroke: "#c9cfd1", width: 1, points: {{show: false}}}}))],
  }}, rows, place));
}}
setInterval(() => {{
  now++;
  for (let c = 0; c < count; c++) {{
    const rows = data[c];
    rows[0].copyWithin(0, 1);
    rows[0][points - 1] = begin + now;
    for (let s = 0; s < series; s++) {{
      rows[s + 1].copyWithin(0, 1);
      rows[s + 1][points - 1] = value(c, s, now);
    }}
    plots[c].setData(rows);
  }}
  document.title = String(now);
}}, 1000);
</script>"""
_WARM_S = 8.0
_FILES = ("uPlot.min.css", "uPlot.iife.min.js")
UPLOT = "uplot@1.6.32"  # the version that the figures in ARCHITECTURE.md were measured with


def uplot(folder: Path) -> Path:
    """Return a folder with uPlot, fetched into `folder` once; skip the test with the reason if it cannot be."""
    for name in ("chromium", "npm"):
        if shutil.which(name) is None:
            pytest.skip(f"{name} is not installed (Debian: apt-get install {name}): nothing to compare with")
    if not all((folder / name).is_file() for name in _FILES):
        command = ["npm", "pack", "--silent", UPLOT]
        fetched = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True, timeout=120)
        if fetched.returncode:
            pytest.skip(f"npm does not give {UPLOT}: {fetched.stderr.strip() or fetched.stdout.strip()}")
        with tarfile.open(folder / fetched.stdout.split()[-1]) as package:
            for name in _FILES:
                inside = package.extractfile(f"package/dist/{name}")
                assert inside is not None, f"{UPLOT} has no {name}"
                (folder / name).write_bytes(inside.read())
    return folder


def _pause(seconds: float) -> None:
    """Wait while others work; no loop runs here that could be held up."""
    threading.Event().wait(seconds)


class Browser:
    """A headless browser with the charts, and its processes."""

    def __init__(self, uplot: Path, columns: int, rows: int, series: int, size: tuple[int, int]) -> None:
        self._uplot, self._size = uplot, size
        self._page = PAGE.format(
            columns=columns, charts=columns * rows, series=series, wide=size[0] // columns, high=size[1] // rows
        )
        self._started: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        for name in _FILES:
            (folder / name).write_bytes((self._uplot / name).read_bytes())
        (folder / "wall.html").write_text(self._page, encoding="utf-8")
        self._started = subprocess.Popen(
            [
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                f"--user-data-dir={folder / 'profile'}",
                f"--window-size={self._size[0]},{self._size[1]}",
                (folder / "wall.html").as_uri(),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self.processes):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        if self._started is not None:
            self._started.wait(10)
        with contextlib.suppress(OSError):
            self._folder.cleanup()

    @property
    def processes(self) -> list[psutil.Process]:
        """The browser and everything that it started."""
        assert self._started is not None
        root = psutil.Process(self._started.pid)
        return [root, *root.children(recursive=True)]

    def warm(self) -> None:
        """Wait until the charts run; fail if they do not, for nothing would be compared."""
        _pause(_WARM_S)
        first = self._title()
        _pause(3)
        assert first.isdigit(), f"the page did not start: {first!r}"
        assert int(self._title()) > int(first), "the charts in the browser stand still"

    def memory_mb(self) -> float:
        """The proportional memory of all processes."""
        total = 0.0
        for process in self.processes:
            with contextlib.suppress(psutil.Error):
                total += process.memory_full_info().pss / 1e6
        return total

    def _title(self) -> str:
        port = (Path(self._folder.name) / "profile" / "DevToolsActivePort").read_text(encoding="utf-8").split()[0]
        tabs = json.loads(httpx.get(f"http://127.0.0.1:{port}/json", timeout=5).text)
        return next((str(tab["title"]) for tab in tabs if tab["type"] == "page"), "")


def cpu_ms_per_s(processes: list[psutil.Process], seconds: float) -> float:
    """The CPU time that processes spend in a second, milliseconds, over `seconds`."""

    def spent() -> float:
        total = 0.0
        for process in processes:
            with contextlib.suppress(psutil.Error):
                times = process.cpu_times()
                total += times.user + times.system
        return total

    before, begun = spent(), time.monotonic()
    _pause(seconds)
    return (spent() - before) * 1000 / (time.monotonic() - begun)
