"""Charts that a person works with."""
