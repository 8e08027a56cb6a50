"""E03: sources quote each other in a circle."""

from collections.abc import Iterable, Iterator, Mapping

from argmap.checks.facts import Facts
from argmap.checks.finding import Check, Fix, Report
from argmap.edits import set_fields
from argmap.model import Change, Document, sentence_name, short_name
from argmap.tongue import listed, say


def circular(facts: Facts, _ids: Iterable[str]) -> Iterator[Report]:
    """Yield a report for each group of sources of which each cites, directly or not, each other, or itself."""
    document = facts.document
    cites = {key: [c for c in source.cites if c in document.sources] for key, source in document.sources.items()}
    for circle in _circles({key: cited for key, cited in cites.items() if cited}):
        first = sentence_name(document, circle[0])
        if len(circle) == 1:
            message = say("{first} cites itself.", first=first)
        else:
            names = listed([first, *(short_name(document, other) for other in circle[1:3])])
            message = say("{names} cite each other: what is the origin?", names=names)
        fixes = tuple(_as_origin(document, key, circle) for key in circle[:3] if _breaks(cites, key, circle))
        yield Report(tuple(circle), message, fixes)


def _circles(cites: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Yield the strongly connected parts with a circle, sorted: Kosaraju with stacks of its own."""
    order: list[str] = []
    seen: set[str] = set()
    for start in cites:
        stack = [(start, iter(cites[start]))] if start not in seen else []
        seen.add(start)
        while stack:
            node, rest = stack[-1]
            following = next((other for other in rest if other not in seen), None)
            if following is None:
                order.append(node)
                stack.pop()
            else:
                seen.add(following)
                stack.append((following, iter(cites.get(following, ()))))
    cited_by: dict[str, list[str]] = {}
    for key, cited in cites.items():
        for other in cited:
            cited_by.setdefault(other, []).append(key)
    placed: set[str] = set()
    for start in reversed(order):
        if start in placed:
            continue
        part, left = [], [start]
        placed.add(start)
        while left:
            node = left.pop()
            part.append(node)
            for other in cited_by.get(node, ()):
                if other not in placed:
                    placed.add(other)
                    left.append(other)
        if len(part) > 1 or start in cites.get(start, ()):
            yield sorted(part)


def _breaks(cites: Mapping[str, list[str]], origin: str, circle: list[str]) -> bool:
    """Return whether no circle is left among the sources when one of them cites none of the others."""
    within = {key: [c for c in cites.get(key, ()) if c in circle] for key in circle if key != origin}
    return next(_circles(within), None) is None


def _as_origin(document: Document, origin: str, circle: list[str]) -> Fix:
    def edit(current: Document) -> Change:
        kept = tuple(cited for cited in current.sources[origin].cites if cited not in circle)
        return set_fields(current, "sources", origin, cites=kept)

    return Fix(say("{origin} is the origin", origin=sentence_name(document, origin)), edit)


CHECK = Check(
    code="E03",
    name="circular sourcing",
    severity="error",
    summary="The reports quote each other.",
    help=(
        "Three papers that rest on one another are one rumour, not three proofs. Example: the daily cites the agency,"
        " the agency a blog, and the blog the daily. Find who saw it first, and quote that one."
    ),
    on="map",
    reads=frozenset({"sources", "text"}),
    find=circular,
)
