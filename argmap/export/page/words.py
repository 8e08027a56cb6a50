"""The words of the page itself, in the language of the map."""

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "language": "en",
    "outline": "The argument as text",
    "details": "Details",
    "sources": "Sources",
    "find": "Find",
    "fit": "Whole map",
    "full": "100 %",
    "nearer": "Nearer",
    "farther": "Farther",
    "unfold_all": "Unfold all",
    "found": "{} found",
    "fold": "Fold what hangs below",
    "unfold": "Unfold",
    "keys": "Arrows move, Space folds, / finds, + − 0 zoom",
    "elsewhere": "see above or below",
    "missing": "a statement that is missing",
    "not": "not: ",
    "note": "Note",
    "map": "Argument map",
    "stands": "stands",
    "defeated": "defeated",
    "unsupported": "unsupported",
    "undecided": "undecided",
    "verdict": "The thesis",
    "and": "and",
}
GERMAN: Mapping[str, str] = {
    "language": "de",
    "outline": "Die Argumentation als Text",
    "details": "Einzelheiten",
    "sources": "Quellen",
    "find": "Suchen",
    "fit": "Ganze Karte",
    "full": "100 %",
    "nearer": "Näher",
    "farther": "Weiter weg",
    "unfold_all": "Alles aufklappen",
    "found": "{} gefunden",
    "fold": "Zuklappen, was darunter hängt",
    "unfold": "Aufklappen",
    "keys": "Pfeile bewegen, Leertaste klappt zu, / sucht, + − 0 zoomen",
    "elsewhere": "siehe oben oder unten",
    "missing": "eine Aussage, die fehlt",
    "not": "nicht: ",
    "note": "Notiz",
    "map": "Argumentkarte",
    "stands": "hält stand",
    "defeated": "widerlegt",
    "unsupported": "nicht gestützt",
    "undecided": "unentschieden",
    "verdict": "Die These",
    "and": "und",
}


def words_for(language: str) -> Mapping[str, str]:
    """Return the words for a language, as `argmap.picture.words.language_of` names it."""
    return GERMAN if language == "de" else ENGLISH
