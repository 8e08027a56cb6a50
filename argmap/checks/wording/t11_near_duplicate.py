"""T11: two boxes say nearly the same."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Report
from argmap.checks.wording.folding import same_content, same_words
from argmap.checks.wording.index import index_of
from argmap.checks.wording.merging import making_one, noting_sameness
from argmap.checks.wording.reading import Reading, read
from argmap.checks.wording.t10_duplicate import known_sameness
from argmap.checks.wording.words import row
from argmap.model import distinct_names
from argmap.tongue import say

_ALIKE = 80.0
_LARGEST = 30
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]+")


def near_duplicate(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each pair of claims with the same words but for endings and small words.

    Only claims whose words that carry meaning begin alike are compared: a blocking that makes the cost linear.
    """
    document = facts.document
    known = known_sameness(document)
    for group in index_of(facts, same_content).groups():
        if len(group) > _LARGEST:
            continue
        for one, other in combinations(group, 2):
            if (
                _alike(*sorted((document.statements[one].text, document.statements[other].text)), facts.language)
                and frozenset((one, other)) not in known
            ):
                first, second = distinct_names(document, one, other)
                message = say("{one} and {other} say nearly the same.", one=first, other=second)
                fixes = (*making_one(document, (one, other)), noting_sameness((one, other)))
                yield Report((one, other), message, fixes)


@lru_cache(maxsize=50_000)
def _alike(one: str, other: str, stated: str) -> bool:
    if same_words(one, stated) == same_words(other, stated):
        return False  # T10
    from rapidfuzz import fuzz

    first, second = read(one, stated), read(other, stated)
    if _turning(first) != _turning(second):
        return False
    return fuzz.ratio(" ".join(first.words), " ".join(second.words)) >= _ALIKE


def _turning(reading: Reading) -> tuple[object, ...]:
    """Return what makes two sentences different claims however alike they are: numbers, names, negations, opposites."""
    language = reading.language
    names = () if language == "de" else sorted({name.removesuffix("s") for name in _NAME.findall(reading.text)})
    negations = sorted(word for word in reading.words if word in row(language, "negations") or word.endswith("n't"))
    return (
        language,
        _NUMBER.findall(reading.text),
        [*names],
        len(negations),
        sorted(row(language, "opposites").intersection(reading.words)),
    )


CHECK = Check(
    code="T11",
    name="near-duplicate claim",
    severity="hint",
    summary="Nearly the same claim twice: an objection to one misses the other.",
    help=(
        "Two wordings of one claim are judged twice, and what speaks against it reaches only one of them. Example:"
        " “Rents in the cities are rising” and “The rents of the city rise”. Compare the two; make them one, or say in"
        " what they differ. Understands English and German."
    ),
    on="map",
    reads=frozenset({"structure", "thesis", "text"}),
    find=near_duplicate,
    languages=frozenset({"en", "de"}),
)
