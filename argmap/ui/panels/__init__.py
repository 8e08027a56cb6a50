"""The panels at the left: problems and sources, and what all panels have in common."""
