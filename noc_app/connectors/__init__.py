"""The outside world: one module per backend product, each behind the same small contract (kit.py)."""
