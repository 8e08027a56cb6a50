"""How explanations name boxes and numbers."""

from collections.abc import Sequence

from argmap.evaluation.mentions import mention
from argmap.model import Document, short_name

LENGTH = 70
"""Characters of a statement that an explanation quotes."""

_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()


def named(document: Document, node: str) -> str:
    """Return what to call a box in a sentence in the making: a statement by its words, a step by its premises."""
    if node in document.statements:
        return mention(node, short_name(document, node, LENGTH))
    first, *others = [
        ("the denial of " if p.negated else "") + mention(p.statement, short_name(document, p.statement, LENGTH))
        for p in document.inferences[node].premises
    ]
    return f"{first} together with {joined(others)}" if others else first


def joined(names: Sequence[str], word: str = "and") -> str:
    """Return names as a list in a sentence."""
    return f"{', '.join(names[:-1])} {word} {names[-1]}" if len(names) > 1 else names[0]


def in_words(number: int) -> str:
    """Return a number in words, up to twelve."""
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)


def counted(number: int, thing: str) -> str:
    """Return a number in words with the thing that is counted."""
    return f"{in_words(number)} {thing}{'' if number == 1 else 's'}"
