"""What a cue is: words in the premises or the conclusion of a step by which it sounds like a scheme."""

from typing import Literal

PREMISE: Literal["premise"] = "premise"
CONCLUSION: Literal["conclusion"] = "conclusion"

Cue = tuple[str, Literal["premise", "conclusion"], int, str]
"""Scheme, where the words stand, how many points they give, and a pattern of words in small letters."""
