"""The past, on disk: what alerts did, what operators asked for, and what became of it."""
