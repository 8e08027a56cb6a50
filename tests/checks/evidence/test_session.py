"""Sessions that follow changes of texts, sources and quotes find what full runs find; fixes keep their word."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.checks import Session, findings
from argmap.model import Change, Document, Inference, MapInfo, Premise, Quote, Relation, Source, Statement
from tests.checks.maps import assert_repaired

CLAIMS = [f"p{number}" for number in range(6)]
SOURCES = ["a", "b", "c"]
TEXTS = [
    "", "...", "Trams are quiet.", "trams are quiet", "Trams are not quiet.", "The trams are quiet, all of them.",
    "Trams are quiet, and the city can afford them.", "Buses are loud; trams are quiet.", "Ban cars!", "Who pays?",
    "The GDP fell.", "Gross domestic product (GDP) fell.", "A strike is likely.", "A strike is highly probable.",
    "The bridge may fail.", "Studies show that trams pay.", "The tax is unfair because it hits the poor.",
    "The bridge is currently closed.", "{First reason}", "This is dear.", "Okafor found that sleep helps.",
]  # fmt: skip
WORDS = [None, "the last train", "the first train", "nobody said this at all"]

statements = st.builds(
    Statement,
    text=st.sampled_from(TEXTS),
    kind=st.sampled_from(["claim", "evidence"]),
    likelihood=st.sampled_from([None, "likely", "probable"]),
    acceptance=st.sampled_from(["auto", "rejected"]),
)
sources = st.builds(
    Source,
    csl=st.sampled_from(
        [
            {"id": "x", "title": "Count of trams"},
            {"id": "x", "title": "Study", "author": [{"family": "Okafor"}], "URL": "https://x.org/1"},
            {"id": "x", "type": "report", "title": "Study two", "URL": "x.org/1", "issued": {"date-parts": [[2001]]}},
        ]
    ),
    text=st.sampled_from(["", "412 people used the last train."]),
    sha256=st.sampled_from(["", "00"]),
    cites=st.lists(st.sampled_from(SOURCES), max_size=2).map(tuple),
    reliability=st.sampled_from([None, "A", "E", "F"]),
)
quotes = st.builds(
    Quote,
    statement=st.sampled_from(CLAIMS),
    source=st.sampled_from([*SOURCES, "gone"]),
    exact=st.sampled_from(WORDS),
    credibility=st.sampled_from([None, "2", "5", "6"]),
    speaker=st.sampled_from(["", "Ngozi Okafor"]),
)
steps = st.builds(
    Inference,
    kind=st.sampled_from(["support", "attack"]),
    premises=st.lists(st.builds(Premise, statement=st.sampled_from(CLAIMS)), min_size=1, max_size=2).map(tuple),
    target=st.sampled_from([*CLAIMS, "i0"]),
)
relations = st.builds(Relation, kind=st.just("same_as"), a=st.sampled_from(CLAIMS), b=st.sampled_from(CLAIMS))


@st.composite
def maps(draw):
    """Draw a map with texts that checks have something to say on, and with sources."""

    def some(records, keys):
        return {key: draw(records) for key in draw(st.lists(st.sampled_from(keys), unique=True))}

    return Document.of(
        map=MapInfo(thesis=draw(st.sampled_from([*CLAIMS, None])), language=draw(st.sampled_from(["en", "", "fr"]))),
        statements=some(statements, CLAIMS),
        inferences=some(steps, [f"i{n}" for n in range(5)]),
        relations=some(relations, ["r0", "r1"]),
        sources=some(sources, SOURCES),
        quotes=some(quotes, [f"q{n}" for n in range(5)]),
    )


def plain(found):
    return [(f.key, f.subjects, f.severity, f.message, [fix.title for fix in f.fixes], f.data) for f in found]


@settings(max_examples=25, deadline=None)
@given(st.lists(maps(), min_size=2, max_size=4))
def test_after_any_change_the_findings_are_those_of_a_full_run(versions):
    versions = [v.apply(Change.of("", {("map", ""): (v.tables["map"].get(""), versions[0].tables["map"].get(""))}))
                if v.tables["map"] != versions[0].tables["map"] else v for v in versions]  # fmt: skip
    session = Session(versions[0])
    for before, after in pairwise(versions):
        session.follow(after, Change.between(before, after))
        assert plain(session.findings) == plain(findings(after))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_after_a_change_of_one_record_the_findings_are_those_of_a_full_run(data):
    document, other = data.draw(maps()), data.draw(maps())
    names = ("statements", "inferences", "relations", "sources", "quotes")
    keys = sorted((c, k) for c in names for k in {**document.tables[c], **other.tables[c]})
    session = Session(document)
    for collection, key in data.draw(st.lists(st.sampled_from(keys), max_size=4, unique=True)) if keys else ():
        step = (document.tables[collection].get(key), other.tables[collection].get(key))
        change = Change.of("", {(collection, key): step})
        document = document.apply(change)
        session.follow(document, change)
        assert plain(session.findings) == plain(findings(document))


@settings(max_examples=30, deadline=None)
@given(maps())
def test_each_fix_removes_its_finding_and_adds_no_error(document):
    for finding in findings(document):
        if finding.code[0] in "TE":
            assert_repaired(document, finding)
