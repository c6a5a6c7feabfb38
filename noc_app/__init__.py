"""A wall display and an operator's desk for network operations centres that never shows green without evidence."""

__version__ = "0.1.0"
