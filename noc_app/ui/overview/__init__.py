"""From the board to what is shown: pure functions, nothing is drawn here."""
