"""Checks of the evidence, E01-E12: whether sources are there, sound, independent and quoted right."""
