"""The command line: a stable contract, see the README."""
