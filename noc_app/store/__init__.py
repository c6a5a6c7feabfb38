"""The present, in memory. Each store has one writer, the engine, and no lock: everything runs on one thread."""
