"""A session that follows a document always has the findings of a full run."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.checks import CHECKS, Session, findings
from argmap.checks.running import GRAVITY
from argmap.edits import delete_several, dismiss, restore, set_text
from argmap.model import Change, Document, Inference, MapInfo, Premise, Statement
from tests.bench.bench_picture import big_map
from tests.checks.maps import drawn
from tests.documents import documents


def plain(found):
    return [(f.key, f.subjects, f.severity, f.message, f.dismissed, [x.title for x in f.fixes], f.data) for f in found]


def assert_followed(session, before, after):
    session.follow(after, Change.between(before, after))
    assert plain(session.findings) == plain(findings(after))


@settings(max_examples=100, deadline=None)
@given(st.lists(documents(), min_size=2, max_size=4))
def test_after_any_change_the_findings_are_those_of_a_full_run(versions):
    session = Session(versions[0])
    for before, after in pairwise(versions):
        assert_followed(session, before, after)


@st.composite
def single_changes(draw):
    """Draw a document and the same document with one record put, replaced or removed."""
    document = draw(documents())
    other = draw(documents())
    keys = [(c, k) for c in ("statements", "inferences") for k in {**document.tables[c], **other.tables[c]}]
    if not keys:
        return document, document
    collection, key = draw(st.sampled_from(sorted(keys)))
    steps = {(collection, key): (document.tables[collection].get(key), other.tables[collection].get(key))}
    return document, document.apply(Change.of("", steps))


@settings(max_examples=100, deadline=None)
@given(single_changes())
def test_after_a_change_of_one_record_the_findings_are_those_of_a_full_run(pair):
    before, after = pair
    assert_followed(Session(before), before, after)


@settings(max_examples=60, deadline=None)
@given(documents(), st.data())
def test_dismissing_a_remark_and_showing_it_again_is_followed(document, data):
    session = Session(document)
    if not session.findings:
        return
    chosen = data.draw(st.sampled_from([f.key for f in session.findings]))
    dismissed = document.apply(dismiss(document, chosen, "known"))
    assert_followed(session, document, dismissed)
    assert next(f for f in session.findings if f.key == chosen).dismissed == "known"
    assert_followed(session, dismissed, dismissed.apply(restore(dismissed, chosen)))


def test_the_new_words_of_a_claim_appear_in_remarks_that_name_it():
    claims = {"t": Statement(text="Close the road."), "o": Statement(text="Shops would lose trade.")}
    step = Inference(kind="attack", premises=(Premise(statement="o"),), target="t")
    before = Document.of(map=MapInfo(thesis="t"), statements=claims, inferences={"k": step})
    after = before.apply(
        Change.of("", {("statements", "o"): (claims["o"], Statement(text="Shops would lose customers."))})
    )
    session = Session(before)
    assert_followed(session, before, after)
    assert any("lose customers" in finding.message for finding in session.findings)


def test_the_new_words_of_a_premise_appear_in_remarks_that_name_its_step():
    """A remark on a claim may name the step that the steps from this claim are aimed at."""
    texts = {"t": "Close the road.", "p": "Shops would lose trade.", "x": "Shops have moved.", "y": "Rents have risen."}
    steps = {
        "k": Inference(kind="attack", premises=(Premise(statement="p"),), target="t"),
        "for": Inference(kind="support", premises=(Premise(statement="x"),), target="k"),
        "against": Inference(kind="attack", premises=(Premise(statement="x"), Premise(statement="y")), target="k"),
    }
    before = Document.of(
        map=MapInfo(thesis="t"),
        statements={key: Statement(text=text) for key, text in texts.items()},
        inferences=steps,
    )
    session = Session(before)
    after = before.apply(set_text(before, "p", "Shops would lose customers."))
    assert_followed(session, before, after)
    assert any("lose customers" in finding.message and "x" in finding.subjects for finding in session.findings)


def test_reasons_that_no_longer_rest_on_one_ground_are_independent_after_an_edit_that_breaks_another_step():
    """What reasons rest on is computed of the whole map then, and nothing is left of what they rested on before."""
    before = drawn("""
Customers are content.
  because Sales rose.
    because [r] The report says so.
  because Few complained.
    because [r]
""")
    after = drawn("""
Customers are content.
  because Sales rose.
    because [r] The report says so.
  because Few complained.
gone because [r]
""")
    session = Session(before)
    assert any(finding.code == "R19" for finding in session.findings)
    assert_followed(session, before, after)


@given(documents())
def test_no_remark_is_graver_than_its_check_so_that_the_gravest_checks_find_all_errors(document):
    for finding in findings(document):
        assert GRAVITY[finding.severity] >= GRAVITY[CHECKS[finding.code].severity]


def test_a_change_to_most_of_a_large_map_looks_the_map_through_like_a_full_run(monkeypatch):
    document = big_map(1_500)
    session = Session(document)
    monkeypatch.setattr("argmap.checks.session.vicinity", None)  # what is near is asked for after smaller changes only
    emptied = delete_several(document, document.inferences_on("s0"))
    for change in (emptied, emptied.inverse()):
        document = document.apply(change)
        session.follow(document, change)
        assert plain(session.findings) == plain(findings(document))
