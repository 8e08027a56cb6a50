"""Words of a map within another sentence: of a language whose grammar is not parsed."""

_PLAIN = {
    "en": frozenset(
        "A All An And Any As At Both By Each Even Every Few For From Half He Her His How If In It Its Many More Most"
        " My No None Nobody Not Nothing On One Only Other Our Over People Several She Since Some Such That The Their"
        " There These They This Those To Under Up We What When Where Who Whoever With Without You Your".split()
    ),
    "de": frozenset(
        "Alle Andere Beide Das Dem Den Der Des Die Diese Dieser Dieses Drei Ein Eine Einem Einen Einer Einige Er Es"
        " Fast Ich Jede Jeder Jedes Kein Keine Manche Mehrere Mein Meine Nur Sein Seine Solche Unser Unsere Viele Wir"
        " Zwei".split()
    ),
}
"""Words whose capital only begins a sentence; any other may be a name, or in German a noun."""


def within(words: str, language: str) -> str:
    """Return words as they stand within a sentence, a plain first word in small letters."""
    return words[:1].lower() + words[1:] if words.split(" ", 1)[0] in _PLAIN[language] else words


def clause(text: str, language: str) -> str:
    """Return a sentence without its full stop as it stands within another.

    In English as a clause of it; in German after a colon or in quotation marks, since a clause orders its words anew.
    """
    text = text.strip().rstrip(".!")
    return within(text, language) if language == "en" else text
