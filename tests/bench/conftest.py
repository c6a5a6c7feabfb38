"""Benchmarks draw without a window system."""

import gc
import os

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _garbage_costs_what_it_costs():
    """What is measured pays for its garbage: the interpreter collects, or what the benchmark runs does."""
    gc.enable()
    yield
    gc.disable()
