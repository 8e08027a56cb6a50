"""Where the words of a reason do not hold hands: terms of its conclusion out of a hat, terms that come only once.

After T. van Gelder's rabbit rule and holding hands rule; English only. R03 and R04 remark on the clear cases, these
are to be shown on the words themselves while one looks at a reason.
"""

from collections import Counter
from collections.abc import Mapping

from argmap.checks.reasoning.terms import term_places, terms
from argmap.checks.wording.reading import read
from argmap.edits import schemes
from argmap.model import Document, waits

Ranges = tuple[tuple[int, int], ...]
"""Places in a text as (start, end) in code points."""


def loose_words(document: Document, step: str) -> Mapping[str, Ranges]:
    """Return, by statement, the terms of a reason's conclusion that no premise has and of its premises that come once.

    The words of the pattern that a reason follows tie as they are ("has expertise in the field").
    Nothing for objections, for reasons for a step, for other languages, while a slot waits for words, and where no term
    at all ties a premise to anything: there the wording differs, not the logic.

    Raises `KeyError` when there is no such step.
    """
    reason, statements = document.inferences[step], document.statements
    names = [reason.target, *dict.fromkeys(premise.statement for premise in reason.premises)]
    if reason.kind != "support" or len(names) < 2 or not all(name in statements for name in names):
        return {}
    texts = {name: statements[name].text for name in names}
    if any(map(waits, texts.values())):
        return {}
    stated = document.map.language.partition("-")[0].casefold()
    if any(read(text, stated).language != "en" for text in texts.values()):
        return {}
    held = Counter(stem for text in texts.values() for stem in {stem for stem, _, _ in term_places(text)})
    if not any(count > 1 for count in held.values()):
        return {}
    scheme = schemes("en").get(reason.scheme or "")
    pattern = {stem for slot in (scheme.slots if scheme is not None else ()) for stem in terms(slot.text)}
    loose = {
        name: tuple((start, end) for stem, start, end in term_places(text) if held[stem] == 1 and stem not in pattern)
        for name, text in texts.items()
    }
    return {name: ranges for name, ranges in loose.items() if ranges}
