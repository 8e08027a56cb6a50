"""Words of a map within another sentence: of a language whose grammar is not parsed."""

from argmap.model.casing import Casing


def within(words: str, casing: Casing) -> str:
    """Return words as they stand within a sentence: the first in small letters, unless it may be a name."""
    return casing.lowered(words) or words


def clause(text: str, language: str, casing: Casing) -> str:
    """Return a sentence without its full stop as it stands within another.

    In English as a clause of it; in German after a colon or in quotation marks, since a clause orders its words anew.
    """
    text = text.strip().rstrip(".!")
    return within(text, casing) if language == "en" else text
