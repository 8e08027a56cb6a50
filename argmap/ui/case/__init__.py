"""The case as a whole: why the thesis stands, what would change it, which premises carry most, and what if."""
