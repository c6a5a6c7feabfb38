"""What works on this machine and with its targets, what does not, and how to repair it. Never imports Qt."""
