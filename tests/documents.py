"""Random documents: shared premises, cycles, undercutters of undercutters, dangling ids."""

from hypothesis import strategies as st

from argmap.model import Document, Group, Inference, MapInfo, Premise, Quote, Source, Statement

STATEMENTS = [f"s{number}" for number in range(7)]
INFERENCES = [f"i{number}" for number in range(7)]
_ENDS = st.sampled_from([*STATEMENTS, *INFERENCES, "gone"])
_PREMISES = st.lists(
    st.builds(Premise, statement=st.sampled_from([*STATEMENTS, "gone"]), negated=st.booleans()), max_size=3
)
_STEPS = st.builds(
    Inference,
    kind=st.sampled_from(["support", "attack"]),
    premises=_PREMISES.map(tuple),
    target=_ENDS,
    rank=st.sampled_from(["", "V", "k"]),
)
_GROUPS = st.sampled_from([None, None, "g1", "gone"])
_QUOTES = st.builds(
    Quote,
    statement=st.sampled_from([*STATEMENTS, "gone"]),
    source=st.sampled_from(["src1", "gone"]),
    exact=st.text(max_size=5),
)


@st.composite
def documents(draw):
    """Draw a document of up to seven statements and seven inferences of any shape, some quoted and some in groups."""
    statements = {
        key: Statement(
            text=draw(st.text(max_size=8)),
            acceptance=draw(st.sampled_from(["auto", "open", "rejected"])),
            group=draw(_GROUPS),
        )
        for key in draw(st.lists(st.sampled_from(STATEMENTS), unique=True))
    }
    inferences = {key: draw(_STEPS) for key in draw(st.lists(st.sampled_from(INFERENCES), unique=True))}
    thesis = draw(st.sampled_from([*STATEMENTS, None]))
    return Document.of(
        map=MapInfo(thesis=thesis),
        statements=statements,
        inferences=inferences,
        sources={"src1": Source(csl={"id": "src1", "type": "report", "title": "A report"})},
        quotes=draw(st.dictionaries(st.sampled_from(["q1", "q2", "q3"]), _QUOTES, max_size=3)),
        groups={"g1": Group(title="A group")},
    )
