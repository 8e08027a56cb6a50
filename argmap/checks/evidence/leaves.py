"""The grounds of the case for or against the thesis, and the sources behind each; for E02 and E08."""

from collections.abc import Iterator

from argmap.checks.facts import Facts


def grounds(facts: Facts) -> Iterator[tuple[str, int]]:
    """Yield the given claims without reasons on a way to the thesis, and their side: 1 for it, 2 against, 3 both."""
    document = facts.document
    for key, side in facts.signs.items():
        if key in document.statements and key != document.thesis and facts.given(key):
            steps = (document.inferences[step] for step in document.inferences_on(key))
            if not any(step.kind == "support" for step in steps):
                yield key, side


def sources_of(facts: Facts, statement: str) -> list[str]:
    """Return the sources that a claim is quoted from, each once."""
    document = facts.document
    found = dict.fromkeys(document.quotes[quote].source for quote in document.quotes_of(statement))
    return [source for source in found if source in document.sources]
