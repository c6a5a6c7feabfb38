"""Polls targets, applies what they answer, carries out what operators ask. No Qt: the collector is the same engine."""
