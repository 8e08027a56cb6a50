"""Checks of the reasoning, R01-R24: whether reasons carry, objections are answered and the case is balanced."""
