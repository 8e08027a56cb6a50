"""Whatever a file holds, checking it never fails, and what is wrong with it is found."""

from dataclasses import replace

import pytest

from argmap.checks import CHECKS, Session, findings
from argmap.edits import add_reason
from argmap.model import Dismissal, Document, Inference, MapInfo, Premise, Quote, Relation, Source, Statement
from tests.checks.maps import drawn


def codes(document):
    return {finding.code for finding in findings(document)}


@pytest.mark.parametrize("thesis", ["t", "gone", None])
def test_a_map_where_everything_dangles_is_checked(thesis):
    document = Document.of(
        map=MapInfo(thesis=thesis),
        statements={"t": Statement(text="Trams are quiet.", group="gone")},
        inferences={"i": Inference(kind="support", premises=(Premise(statement="gone"),), target="lost")},
        relations={"r": Relation(kind="same_as", a="gone", b="lost")},
        sources={"s": Source(csl={}, cites=("gone", "s"))},
        quotes={"q": Quote(statement="gone", source="lost", exact="words")},
        dismissals={"S99:gone": Dismissal(reason="known")},
    )
    assert "S01" in codes(document)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[t] No.\n[t] but [t]", "S06"),
        ("T.\ni1 but A.", "S06"),
        ("T.\ni2 because A.\ni1 because B.", "S21"),
        ("[t] T.\n[t] because [t]", "S05"),
        ("T.\n  because<no such scheme> A.", "R02"),
        ("no thesis", "S16"),
    ],
)
def test_loops_and_unknown_schemes_are_findings(text, code):
    assert (code in codes(drawn(text))) != (code == "R02")


@pytest.mark.parametrize("credence", [-5.0, -1.0, 0.0, 1.0, 7.5, 1e308])
@pytest.mark.parametrize("weight", [-3.0, 0.0, 1.0, 9.0])
def test_credences_and_weights_out_of_range_are_checked(credence, weight):
    statements = {key: Statement(text=key, credence=credence, kind="assumption") for key in "tabcd"}
    inferences = {
        key: Inference(kind="support", premises=(Premise(statement=key),), target="t", weight=weight) for key in "ab"
    } | {"c": Inference(kind="attack", premises=(Premise(statement="d"),), target="a", weight=weight)}
    document = Document.of(map=MapInfo(thesis="t"), statements=statements, inferences=inferences)
    assert findings(document)


@pytest.mark.parametrize("text", ["", " ", "\n", "{E}", "a" * 10_000, "\u202e\u0000", "é\u0301" * 50, "???", "𝔸 𝔹"])
def test_any_text_is_checked(text):
    statements = {"t": Statement(text=text, title=text, speaker=text), "p": Statement(text=text, likelihood=text)}
    inferences = {
        "i": Inference(kind="support", premises=(Premise(statement="p", role=text),), target="t", scheme=text)
    }
    info = MapInfo(thesis="t", language=text[:20], glossary={text: text})
    assert findings(Document.of(map=info, statements=statements, inferences=inferences))


def test_an_empty_document_has_no_thesis():
    assert codes(Document.of()) == {"S16"}


def _chain(length, kind):
    statements = {f"s{n}": Statement(text=f"Claim number {n} holds.") for n in range(length)}
    steps = {
        f"i{n}": Inference(kind=kind, premises=(Premise(statement=f"s{n + 1}"),), target=f"s{n}")
        for n in range(length - 1)
    }
    return Document.of(map=MapInfo(thesis="s0"), statements=statements, inferences=steps)


@pytest.mark.parametrize("kind", ["support", "attack"])
def test_a_line_of_three_thousand_steps_is_checked(kind):
    assert "R13" in codes(_chain(3_000, kind))


def test_three_thousand_steps_aimed_at_each_other_are_checked():
    steps = {
        f"i{n}": Inference(kind="attack", premises=(Premise(statement="t"),), target=f"i{n + 1}") for n in range(3_000)
    }
    steps["i3000"] = Inference(kind="attack", premises=(Premise(statement="t"),), target="i0")
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="T.")}, inferences=steps)
    assert "S21" in codes(document)


@pytest.mark.slow
@pytest.mark.parametrize("shape", ["line", "star", "circle"])
def test_a_hundred_thousand_statements_are_checked_and_followed(shape):
    document = _chain(100_000, "support")
    if shape != "line":
        target = (lambda n: "s0") if shape == "star" else (lambda n: f"s{n}")
        steps = {k: replace(step, target=target(n)) for n, (k, step) in enumerate(document.inferences.items())}
        if shape == "circle":
            steps["back"] = Inference(kind="support", premises=(Premise(statement="s0"),), target="s99999")
        document = Document.of(map=document.map, statements=document.statements, inferences=steps)
    session = Session(document)
    change = add_reason(document, "s50000", "Claims hold hands.")
    assert session.follow(document.apply(change), change)


def test_every_check_has_its_words():
    for check in CHECKS.values():
        assert check.summary.endswith((".", "?")), check.code
        assert "Example" in check.help or check.code.startswith(("T", "E")), check.code
        assert check.reads, check.code


def test_a_step_without_premise_that_has_the_id_of_a_claim_that_stands_is_no_exception():
    document = Document.of(
        map=MapInfo(thesis="t"),
        statements={"t": Statement(text="T holds."), "x": Statement(text="X holds.")},
        inferences={"x": Inference(kind="attack", premises=(), target="t")},
    )
    assert {finding.code for finding in findings(document)} >= {"S02", "S03"}
