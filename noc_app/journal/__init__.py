"""The past, on disk: what operators asked for, and what happened to alerts. One file, one database thread."""
