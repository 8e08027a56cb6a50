"""The grounds of the case for or against the thesis, and the sources behind each; for E02 and E08."""

from collections.abc import Mapping

from argmap.checks.facts import CASE, Facts


def grounds(facts: Facts) -> Mapping[str, int]:
    """Return the given claims without reasons on a way to the thesis, with their side: 1 for it, 2 against, 3 both."""
    return facts.once("grounds", CASE, lambda: {key: facts.signs[key] for key in _grounds(facts)})


def _grounds(facts: Facts) -> list[str]:
    document, graph, signs = facts.document, facts.graph, facts.signs
    given, inferences = graph.given, document.inferences
    leaves = [key for key, node in graph.number.items() if given[node] and key in signs and key != document.thesis]
    return [key for key in leaves if not any(inferences[s].kind == "support" for s in document.inferences_on(key))]


def sources_of(facts: Facts, statement: str) -> list[str]:
    """Return the sources that a claim is quoted from, each once."""
    document = facts.document
    found = dict.fromkeys(document.quotes[quote].source for quote in document.quotes_of(statement))
    return [source for source in found if source in document.sources]
