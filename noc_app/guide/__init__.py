"""The user guide: written chapters and, beside them, a reference that is made of the program itself."""
