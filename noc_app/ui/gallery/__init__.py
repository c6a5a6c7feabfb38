"""Every component in every state, for people who judge, change or extend what the board looks like."""
