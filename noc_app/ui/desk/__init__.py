"""The operator's desk: everything from the keyboard."""
