"""Adding a target: choose, connect, test, see what it fills, finish."""
