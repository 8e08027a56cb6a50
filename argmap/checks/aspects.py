"""Which aspects of a map a change touches: what the engine has to look at again."""

from typing import get_args

from argmap.checks.finding import Aspect
from argmap.model import Change, MapInfo

ALL: frozenset[Aspect] = frozenset(get_args(Aspect))

_EVALUATED: frozenset[Aspect] = frozenset(("structure", "stance", "status", "strength", "way"))

_FIELDS: dict[str, dict[str, frozenset[Aspect]]] = {
    "statements": {
        **dict.fromkeys(("text", "title", "wordings", "speaker", "note", "tags"), frozenset({"text"})),
        **dict.fromkeys(("acceptance", "given", "credence"), frozenset({"stance", "status", "strength"})),
        "likelihood": frozenset({"stance", "status", "strength", "text"}),
        **dict.fromkeys(("kind", "confidence", "implicit", "undeveloped", "side"), frozenset({"stance", "text"})),
        "group": frozenset(),
        "extras": frozenset(),
    },
    "inferences": {
        "kind": _EVALUATED | {"schemes"},
        "premises": _EVALUATED | {"schemes", "text"},
        "target": _EVALUATED | {"schemes", "text"},
        "rank": frozenset({"structure"}),
        "weight": frozenset({"stance", "strength"}),
        "scheme": frozenset({"schemes"}),
        "questions": frozenset({"schemes"}),
        **dict.fromkeys(("label", "note"), frozenset({"text"})),
        "extras": frozenset(),
    },
    "map": {
        **dict.fromkeys(("title", "question", "authors", "standard"), frozenset()),
        "glossary": frozenset({"text"}),
        "thesis": frozenset({"thesis", "way"}),
        "language": ALL,
    },
}

_WHOLE: dict[str, frozenset[Aspect]] = {
    "statements": ALL,
    "inferences": ALL,
    "sources": frozenset({"sources", "text"}),
    "quotes": frozenset({"sources", "text"}),
    "relations": frozenset({"structure", "text"}),
    "groups": frozenset(),
    "dismissals": frozenset(),
    "conflicts": frozenset(),
    "view": frozenset(),
    "extras": frozenset(),
    "unknown": frozenset(),
}


_NO_INFO = MapInfo()


def touched_aspects(change: Change) -> frozenset[Aspect]:
    """Return the aspects that a change may touch; the language of the map decides on all."""
    found: frozenset[Aspect] = frozenset()
    for (collection, _), step in change.steps.items():
        fields = _FIELDS.get(collection)
        before, after = (record or _NO_INFO for record in step) if collection == "map" else step
        if before is None or after is None or fields is None:
            found |= _WHOLE.get(collection, ALL)
        else:
            for name, aspects in fields.items():
                if not aspects <= found and getattr(before, name) != getattr(after, name):
                    found |= aspects
    return found
