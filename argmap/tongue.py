"""The language in which the program speaks of maps: sentences of checks, evaluation, pictures and edits.

Sentences are written in English where they are made, as templates with named places, and translated by gettext
catalogues in `resources/translations`. Those of the window's own fields and menus go through Qt instead.
"""

import gettext
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

from argmap.data import resource

LANGUAGES = ("en", "de")
"""What the program speaks."""

_READER = ["en"]
_SPEAKING: ContextVar[str] = ContextVar("speaking")


class SaidError(Exception):
    """An error for a person: a sentence in their language, its places ({name}) filled with the names.

    What is raised while a map is spoken of in another language is for the same person.
    """

    def __init__(self, sentence: str, /, **names: object) -> None:
        with speaking(_READER[0]):
            super().__init__(say(sentence, **names))


def speak(language: str) -> None:
    """Speak a language from now on, in all threads; one that the program does not speak is English."""
    _READER[0] = known(language) or "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak another language for a while, in this thread alone, such as that of a map that is exported."""
    token = _SPEAKING.set(known(language) or "en")
    try:
        yield
    finally:
        _SPEAKING.reset(token)


def tongue() -> str:
    """Return the language that is spoken here and now, as one of `LANGUAGES`."""
    return _SPEAKING.get(_READER[0])


@cache
def known(tag: str) -> str | None:
    """Return the language of a BCP 47 tag (“de-AT”: “de”), or None when the program does not speak it."""
    language = tag.replace("_", "-").split("-")[0].lower()
    return language if language in LANGUAGES else None


def to_say(template: str) -> str:
    """Return a template as it is, marked for translation: `say` says it later."""
    return template


def say(template: str, /, **values: object) -> str:
    """Return a template in the language spoken, its places ({name}) filled with the values."""
    language = tongue()
    words = template if language == "en" else _catalogue(language).gettext(template)
    return words.format(**values) if values else words


def say_counted(one: str, many: str, /, count: int, **values: object) -> str:
    """Return the template for one or for many, as the language has it; {count} is the number."""
    language = tongue()
    words = _catalogue(language).ngettext(one, many, count) if language != "en" else one if count == 1 else many
    return words.format(count=count, **values)


def in_figures(number: float) -> str:
    """Return a number as the language writes it, with all its digits where six would make it another one."""
    words = f"{number:g}"
    if float(words) != number:
        words = repr(number)
    return words.replace(".", ",") if tongue() == "de" else words


def quoted(words: str) -> str:
    """Return words in the quotation marks of the language."""
    return f"„{words}“" if tongue() == "de" else f"“{words}”"


def listed(names: Sequence[str]) -> str:
    """Return “A, B and C”; nothing for no names."""
    if len(names) < 2:
        return "".join(names)
    return say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def alternatives(names: Sequence[str]) -> str:
    """Return “A, B or C”; nothing for no names."""
    if len(names) < 2:
        return "".join(names)
    return say("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    with resource(f"translations/said_{language}.mo").open("rb") as file:
        return gettext.GNUTranslations(file)
