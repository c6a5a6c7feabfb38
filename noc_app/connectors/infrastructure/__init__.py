"""Backends of the infrastructure column."""
