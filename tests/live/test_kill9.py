"""kill -9 at random instants while one or many are acknowledged: none that was confirmed is lost, none made twice."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import noc_app

WORKER = Path(__file__).with_name("kill9_worker.py")
LONGEST_LIFE_S = 0.3

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


class Vendor(ThreadingHTTPServer):
    """A backend that makes a second acknowledgement when asked a second time, and sometimes loses its answer."""

    daemon_threads = True

    def __init__(self, seed):
        super().__init__(("127.0.0.1", 0), _Answers)
        self.made = Counter()
        self.blind_repeats = 0
        self._looked_up = set()
        self._random, self._lock = random.Random(seed), threading.Lock()

    def create(self, intent):
        with self._lock:
            self.blind_repeats += intent in self.made and intent not in self._looked_up
            self._looked_up.discard(intent)
            self.made[intent] += 1

    def look_up(self, intent):
        with self._lock:
            self._looked_up.add(intent)
            return self.made[intent] > 0

    def delay_s(self):
        with self._lock:
            return self._random.uniform(0.0, 0.004)

    def loses_its_answer(self):
        with self._lock:
            return self._random.random() < 0.1

    def handle_error(self, request, client_address):
        """The client was killed meanwhile; that is what this is about."""


class _Answers(BaseHTTPRequestHandler):
    def do_POST(self):
        intent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["intent"]
        time.sleep(self.server.delay_s())  # noqa: TID251  (a backend takes its time, on its own thread)
        self.server.create(intent)
        time.sleep(self.server.delay_s())  # noqa: TID251
        if not self.server.loses_its_answer():
            self._answer(200)

    def do_GET(self):
        self._answer(200 if self.server.look_up(self.path.rpartition("/")[2]) else 404)

    def _answer(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        """Be quiet."""


@contextmanager
def serving(seed):
    with Vendor(seed) as vendor:
        thread = threading.Thread(target=vendor.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield vendor
        finally:
            vendor.shutdown()
            thread.join()


class Board:
    """The worker, seen from outside: its lives, and what it told the operator in them."""

    def __init__(self, path, address, worker=WORKER):
        self.process = subprocess.Popen(
            [sys.executable, str(worker), str(path), address],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": str(Path(noc_app.__file__).parents[1])},
        )
        self.confirmed, self.said = [], Counter()

    def life(self, order, after_s=None, since="born"):
        """One life; killed `after_s` seconds after it said `since`, unless None."""
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()
        timer = None
        for line in self.process.stdout:
            word, _, rest = line.strip().partition(" ")
            self.said[word] += 1
            if word == since and timer is None and after_s is not None:
                timer = threading.Timer(after_s, os.kill, (int(rest), signal.SIGKILL))
                timer.start()
            elif word == "confirmed":
                self.confirmed.append(rest)
            elif word == "dead":
                break
        if timer:
            timer.join()

    def close(self):
        """End it. A life that is still going, because its test failed, is killed with it."""
        self.process.stdin.close()
        try:
            assert self.process.wait(timeout=10) == 0
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            raise
        finally:
            self.process.stdout.close()


def moment(chance):
    """Return from when a life is counted: few die while they open, most at work, however slow the machine is."""
    return chance.choice(("born", "open", "open"))


def killed(path, kills, seed):
    """Run the board through `kills` deaths and one quiet life; return it and its vendor.

    After each death, before anything can be reconciled, the journal must hold all that the operator was told.
    """
    chance = random.Random(seed)
    with serving(seed) as vendor:
        board = Board(path, f"{vendor.server_address[0]}:{vendor.server_address[1]}")
        try:
            for _ in range(kills):
                board.life("go", after_s=chance.uniform(0.0, LONGEST_LIFE_S), since=moment(chance))
                assert unkept(board, path) == set(), "confirmed and lost"
            board.life("finish")
        finally:
            board.close()
    return board, vendor


def outcomes(path):
    """Read without repairing: what a killed program left is the next program's business."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return dict(connection.execute("SELECT id, outcome FROM intent"))


def torn(path):
    """Return the actions of which not everything was written down."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        counted = connection.execute("SELECT action, count(*) FROM intent GROUP BY action").fetchall()
    return [action for action, count in counted if int(action.split()[1]) != count]


def unkept(board, path):
    if not board.confirmed:
        return set()
    stored = outcomes(path)
    return {i for i in board.confirmed if stored.get(i) != "confirmed"}


def sound(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def check(board, vendor, path):
    stored = outcomes(path)
    assert sound(path)
    assert unkept(board, path) == set(), "confirmed and lost"
    assert [i for i, times in vendor.made.items() if times > 1] == [], "made twice"
    assert vendor.blind_repeats == 0
    assert set(stored.values()) == {"confirmed"}
    assert vendor.made.keys() == stored.keys()
    assert torn(path) == [], "written down in part"


def test_ten_kills_lose_and_double_nothing(tmp_path):
    path = tmp_path / "journal.db"
    board, vendor = killed(path, kills=10, seed=1)
    check(board, vendor, path)
    assert board.said["born"] == 11


@pytest.mark.live
@pytest.mark.timeout(180)
def test_a_hundred_kills_lose_and_double_nothing(tmp_path):
    path = tmp_path / "journal.db"
    board, vendor = killed(path, kills=100, seed=20250101)
    print(f"{len(board.confirmed)} confirmed, {dict(board.said)}, {sum(vendor.made.values())} made")
    check(board, vendor, path)
    assert len(board.confirmed) > 50
    assert board.said["found"] > 0, "no kill fell between the vendor's doing and our writing down"
    assert board.said["resent"] > 0, "no kill fell between our writing down and the vendor's doing"
