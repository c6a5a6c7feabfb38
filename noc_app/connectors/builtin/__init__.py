"""What needs no backend: this machine and probes."""
