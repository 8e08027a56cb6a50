"""Why, in a sentence and as an exchange, and what would change it: in the words of the map."""

import pytest
from hypothesis import given, settings

from argmap.evaluation import evaluate, what_if, why
from argmap.evaluation.exchange import exchange
from argmap.evaluation.flip_words import flip_parts, flip_sentences
from argmap.evaluation.flips import flips
from argmap.evaluation.position_words import position_sentence
from argmap.evaluation.positions import positions
from argmap.evaluation.why import why_parts
from argmap.model import Document, Inference, MapInfo, Premise, Statement
from tests.evaluation.random_maps import maps
from tests.oracle import cases, document_of

MAPS = {case["id"]: document_of(case["map"]) for case in cases("map_status")}

NIGHT_BUSES = Document.of(
    map=MapInfo(thesis="t"),
    statements={
        "t": Statement(text="The city should run night buses."),
        "p": Statement(text="Shift workers finish after the last train."),
        "q": Statement(text="Those who cannot get home safely need public transport."),
        "o": Statement(text="Few people travel after midnight."),
        "u": Statement(text="The count was made in a week without night shifts."),
    },
    inferences={
        "i": Inference(kind="support", premises=(Premise(statement="p"), Premise(statement="q")), target="t"),
        "k": Inference(kind="attack", premises=(Premise(statement="o"),), target="t"),
        "n": Inference(kind="attack", premises=(Premise(statement="u"),), target="k"),
    },
)


def test_a_thesis_that_stands_names_its_reason_and_the_answer_to_the_objection():
    assert why(NIGHT_BUSES, evaluate(NIGHT_BUSES), "t") == (
        "It stands on “Shift workers finish after the last train” together with “Those who cannot get home safely need"
        " public transport”. The objection “Few people travel after midnight” is answered by “The count was made in a"
        " week without night shifts”."
    )


def test_a_claim_that_only_broken_reasons_are_put_forward_for_does_not_stand_and_why_is_said():
    broken = {"i": Inference(kind="support", premises=(Premise(statement="gone"),), target="t")}
    document = Document.of(map=NIGHT_BUSES.map, statements=NIGHT_BUSES.statements, inferences=broken)
    evaluation = evaluate(document)
    assert (evaluation.status["t"], evaluation.reason["t"], evaluation.strength["t"]) == ("out", "unsupported", 0)
    assert why(document, evaluation, "t") == "What should be a reason for it is broken and does not count."


def test_each_name_in_an_explanation_is_known_to_be_that_of_its_box():
    evaluation = evaluate(NIGHT_BUSES)
    named = [(part.words, part.node) for part in why_parts(NIGHT_BUSES, evaluation, "t") if part.node is not None]
    assert named == [
        ("“Shift workers finish after the last train”", "p"),
        ("“Those who cannot get home safely need public transport”", "q"),
        ("“Few people travel after midnight”", "o"),
        ("“The count was made in a week without night shifts”", "u"),
    ]


def test_what_would_change_any_claim_or_step_is_told():
    said = {node: flip_sentences(NIGHT_BUSES, flips(NIGHT_BUSES, node)) for node in "iko"}
    assert said == {
        "i": [
            "It would fall if either “Shift workers finish after the last train” or “Those who cannot get home safely"
            " need public transport” were wrong."
        ],
        "k": ["It would stand if the objection “The count was made in a week without night shifts” were answered."],
        "o": ["It rests on nothing else: it falls as soon as it is no longer taken as given."],
    }


def test_the_exchange_goes_from_claim_to_objection_to_answer():
    lines = exchange(NIGHT_BUSES, evaluate(NIGHT_BUSES), "t")
    assert [(line.node, line.depth, line.words) for line in lines] == [
        ("t", 0, "You say: The city should run night buses."),
        (
            "i",
            0,
            "Your reason: Shift workers finish after the last train. And: Those who cannot get home safely need public"
            " transport.",
        ),
        ("o", 1, "A critic says: Few people travel after midnight."),
        ("u", 2, "You answer: The count was made in a week without night shifts."),
        ("t", 0, "So it stands."),
    ]


def test_what_is_withdrawn_for_the_moment_is_named_and_the_map_stays_as_it_is():
    before = evaluate(NIGHT_BUSES)
    without = what_if(NIGHT_BUSES, ["u"])
    assert (without.status["t"], without.reason["t"]) == ("out", "attacked")
    assert why(NIGHT_BUSES, without, "u") == "You withdrew it for the moment."
    assert evaluate(NIGHT_BUSES) == before


def test_a_claim_with_reasons_that_is_withdrawn_falls_too():
    assert what_if(MAPS["m32"], ["B"]).status["T"] == "out"
    assert what_if(MAPS["m32"], ["i2"]).status["T"] == "out"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("m08", "Its only reason, “P”, is defeated by “U”."),
        ("m11", "Its only reason, “P” together with “Q”, falls, since “Q” is defeated by “R”."),
        ("m14", "Its reasons go in a circle and rest on nothing else."),
        ("m15", "It stands on “A”."),
        ("m16", "It hangs on a question that is open: “A” and “B” exclude each other, and nothing decides."),
        ("m19", "Its only reason, “P” together with “Q”, falls: you rejected “Q”."),
        ("m24", "It stands on “P”. The objection “R” together with “S” falls, since “S” is answered by “C”."),
    ],
)
def test_why(name, sentence):
    assert why(MAPS[name], evaluate(MAPS[name]), "T") == sentence


def test_a_claim_in_a_loop_with_a_ground_is_explained_by_the_ground():
    assert why(MAPS["m15"], evaluate(MAPS["m15"]), "A") == "It stands on “E”, and on one more reason."


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("m02", "It would fall if “P” and “Q” were both wrong."),
        ("m03", "It would fall if either “P” or “Q” were wrong."),
        ("m05", "It would stand if the objection “R” were answered."),
        ("m13", "It would fall if any one of these were wrong: “B”, “C”, “E” or “H”."),
        ("m19", "Taking away up to three claims or steps would not make it stand: it needs a reason that holds."),
    ],
)
def test_what_would_change_it(name, sentence):
    assert flip_sentences(MAPS[name], flips(MAPS[name])) == [sentence]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("m16", "There are two coherent positions; the thesis stands in one of them."),
        ("m25", "There are two coherent positions; the thesis stands in each of them."),
        ("m17", "There is one coherent position, and in it the thesis does not stand."),
    ],
)
def test_the_positions_that_one_could_take(name, sentence):
    assert position_sentence(positions(MAPS[name]), "T") == sentence


@settings(max_examples=300, deadline=None)
@given(maps())
def test_every_map_can_be_explained_in_a_few_lines_about_boxes_that_it_has(document):
    evaluation = evaluate(document)
    for node, status in evaluation.status.items():
        assert why(document, evaluation, node)
        lines = exchange(document, evaluation, node)
        assert len(lines) <= 60
        assert {line.node for line in lines} <= evaluation.status.keys()
        assert lines[-1].words.startswith({"in": "So it stands", "out": "So it does", "undecided": "So no"}[status])
        assert "".join(part.words for part in why_parts(document, evaluation, node)) == why(document, evaluation, node)
        told = flips(document, node)
        assert len(flip_sentences(document, told)) <= 7
        for sentence in flip_parts(document, told):
            assert {part.node for part in sentence} <= evaluation.status.keys() | {None}
