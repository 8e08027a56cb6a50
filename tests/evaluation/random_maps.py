"""Random small maps with everything in them: loops, undercutters, negated premises, faults."""

from hypothesis import strategies as st

from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement

_NAMES = "abcdefg"
_STEPS = "123456789"
_LEVELS = st.sampled_from([-3.0, -1.0, -0.5, 0.0, 0.3, 0.5, 1.0, 7.0])

statements = st.builds(
    Statement,
    text=st.just("x"),
    acceptance=st.sampled_from(["auto"] * 4 + ["accepted", "open", "rejected"]),
    given=st.sampled_from([None, None, None, True, False]),
    credence=st.none() | _LEVELS,
    likelihood=st.sampled_from([None, None, "likely", "very unlikely", "no such term"]),
)


def steps(names: str, numbers: str, *, negated: bool = True) -> st.SearchStrategy[Inference]:
    """Return steps between statements of these names and steps of these numbers."""
    premise = st.builds(Premise, statement=st.sampled_from(names), negated=st.booleans() if negated else st.just(False))
    return st.builds(
        Inference,
        kind=st.sampled_from(["support", "attack"]),
        premises=st.lists(premise, min_size=0 if negated else 1, max_size=3).map(tuple),
        target=st.sampled_from(names * 2 + numbers),
        weight=st.sampled_from([1.0, 1.0, 0.6, 0.0, -1.0, 5.0]),
    )


@st.composite
def maps(draw: st.DrawFn) -> Document:
    """Draw a map; premises and targets may be missing, and credences and weights out of their range."""
    names = draw(st.sets(st.sampled_from(_NAMES), min_size=1))
    numbers = draw(st.sets(st.sampled_from(_STEPS)))
    return Document.of(
        map=MapInfo(thesis=draw(st.sampled_from(_NAMES))),
        statements={name: draw(statements) for name in sorted(names)},
        inferences={number: draw(steps(_NAMES, _STEPS)) for number in sorted(numbers)},
    )


@st.composite
def changes(draw: st.DrawFn, document: Document) -> Change:
    """Draw a change of some records: added, removed or with other fields."""
    found: dict[tuple[str, str], tuple[object, object]] = {}
    for name in draw(st.sets(st.sampled_from(_NAMES), max_size=2)):
        found["statements", name] = (document.statements.get(name), draw(st.none() | statements))
    for number in draw(st.sets(st.sampled_from(_STEPS), max_size=2)):
        found["inferences", number] = (document.inferences.get(number), draw(st.none() | steps(_NAMES, _STEPS)))
    if draw(st.booleans()):
        found["map", ""] = (document.tables["map"].get(""), MapInfo(thesis=draw(st.sampled_from(_NAMES))))
    return Change.of("", found)
