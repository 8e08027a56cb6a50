"""Checks of the wording, T01-T18: whether each box says one thing that can be discussed."""
