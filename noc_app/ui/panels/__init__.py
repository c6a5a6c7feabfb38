"""The panels of the pages: one module per kind, each with what it shows, how that is found and how it is painted."""
