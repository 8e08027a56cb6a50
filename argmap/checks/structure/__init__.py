"""Structural checks, S01-S24: whether the map is well-formed and hangs together."""
