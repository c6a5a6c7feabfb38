"""Label sets: how a signal is split up."""

from collections.abc import Mapping
from typing import TypeAlias

Labels: TypeAlias = tuple[tuple[str, str], ...]
"""Label pairs sorted by name, so that equal sets compare and hash equal."""


def labels_of(pairs: Mapping[str, str]) -> Labels:
    """Return `pairs` in the one order in which label sets are compared."""
    return tuple(sorted(pairs.items()))


def label_text(labels: Labels) -> str:
    """Return the values in label order, for a person: `db-1 /var`; empty for no labels."""
    return " ".join(value for _, value in labels)
