"""The first run: five steps that can all be skipped, ending on a working board."""
