"""Everything that is drawn: the wall and the operator's desk. Screens know no backend."""
