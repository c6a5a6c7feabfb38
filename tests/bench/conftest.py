"""Benchmarks draw without a window system."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
