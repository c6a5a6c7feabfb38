"""Fixtures for every test: nothing may be left behind, and nothing may touch the user's own files."""

import gc
import threading

import pytest
from hypothesis import HealthCheck, settings

from noc_app.gui.garbage import collect_due

# A busy machine is not a fault: how long an example takes says nothing about what it shows.
settings.register_profile("any speed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any speed")


def pytest_configure():
    """As in the program: what a test with windows leaves behind is never destroyed on another test's thread."""
    gc.disable()


def pytest_runtest_teardown():
    collect_due()


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("places")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"NOC_APP_{name}_DIR", str(home / name.lower()))
    monkeypatch.delenv("NOC_APP_CONFIG", raising=False)


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon and not _pooled(t)]
    for thread in left:
        thread.join(timeout=2.0)
    left = [t for t in left if t.is_alive()]
    assert not left, f"threads left behind: {left}; close what started them in the test"


def _pooled(thread):
    """The loop's default executor ends with its loop, after this fixture."""
    return thread.name.startswith(("asyncio_", "ThreadPoolExecutor"))
