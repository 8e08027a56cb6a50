"""Random documents: shared premises, cycles, undercutters of undercutters, dangling ids."""

from hypothesis import strategies as st

from argmap.model import Document, Inference, MapInfo, Premise, Statement

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


@st.composite
def documents(draw):
    """Draw a document of up to seven statements and seven inferences of any shape."""
    statements = {
        key: Statement(text=draw(st.text(max_size=8)), acceptance=draw(st.sampled_from(["auto", "open", "rejected"])))
        for key in draw(st.lists(st.sampled_from(STATEMENTS), unique=True))
    }
    inferences = {key: draw(_STEPS) for key in draw(st.lists(st.sampled_from(INFERENCES), unique=True))}
    thesis = draw(st.sampled_from([*STATEMENTS, None]))
    return Document.of(map=MapInfo(thesis=thesis), statements=statements, inferences=inferences)
