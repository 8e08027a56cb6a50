"""How explanations name boxes and numbers."""

from argmap.evaluation.mentions import mention
from argmap.model import Document, short_name
from argmap.tongue import listed, say, to_say

LENGTH = 70
"""Characters of a statement that an explanation quotes."""

_NUMBERS = (
    *(to_say("none"), to_say("one"), to_say("two"), to_say("three"), to_say("four"), to_say("five"), to_say("six")),
    *(to_say("seven"), to_say("eight"), to_say("nine"), to_say("ten"), to_say("eleven"), to_say("twelve")),
)


def named(document: Document, node: str) -> str:
    """Return what to call a box in a sentence in the making: a statement by its words, a step by its premises."""
    if node in document.statements:
        return mention(node, short_name(document, node, LENGTH))
    names = [
        mention(p.statement, short_name(document, p.statement, LENGTH)) for p in document.inferences[node].premises
    ]
    denied = [premise.negated for premise in document.inferences[node].premises]
    first, *others = [
        say("the denial of {name}", name=name) if no else name for name, no in zip(names, denied, strict=True)
    ]
    return say("{first} together with {others}", first=first, others=listed(others)) if others else first


def in_words(number: int) -> str:
    """Return a number in words, up to twelve."""
    return say(_NUMBERS[number]) if number < len(_NUMBERS) else str(number)
