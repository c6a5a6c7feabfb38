"""Who is called, and where it is told."""
