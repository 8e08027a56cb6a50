"""Slots of patterns and templates: words in braces that wait for a person to put their own in their place."""

import re

SLOT = r"(?<![\\{])\{[^\W\d][^{}\n]{0,120}\}(?!\})"
"""Pattern of a slot: “{event}” or “{First line of evidence: what was observed.}”; not “{{x}}” or “{1}”."""

_SLOT = re.compile(SLOT)


def waits(text: str) -> bool:
    """Tell whether a text has a slot that nobody has filled yet."""
    return "{" in text and _SLOT.search(text) is not None


def first_slot(text: str) -> tuple[int, int] | None:
    """Return where the first slot of a text begins and ends, in code points; None when nothing waits."""
    found = _SLOT.search(text)
    return None if found is None else found.span()
