"""Branches as text, and text as branches."""

import pytest

from argmap.edits import EditError, add_linked_premise, add_objection, add_reason, new_map
from argmap.edits.text_outline import begin_with_text, branch_as_text, fill_from_text, is_branch, paste_text
from argmap.model import Change, Document
from tests.edits.maps import night_buses, step

OUTLINE = """\
- Night buses should run.
  - because: Shifts end late.
  - and: The last train is gone by then.
    - but the step fails: Few people work shifts.
  - but: They cost too much.
    - but: The fares pay for them.
"""


def _thesis(document):
    assert document.thesis is not None
    return document.thesis


def _map_from(text):
    document = new_map("Night buses should run.")
    return document.apply(paste_text(document, text, _thesis(document)))


def test_a_branch_that_was_written_as_text_comes_back_the_same():
    _first, *rest = OUTLINE.splitlines(keepends=True)
    document = _map_from("".join(rest))
    assert branch_as_text(document, _thesis(document)) == OUTLINE


ATTACKS = ["Objection", "Con", "Counter-argument", "However", "Einwand"]
SUPPORTS = ["Reason", "Pro", "Grund", "weil"]


@pytest.mark.parametrize(
    ("word", "kind"), [*[(word, "attack") for word in ATTACKS], *[(word, "support") for word in SUPPORTS]]
)
def test_what_people_write_before_a_colon_says_what_a_line_is(word, kind):
    document = _map_from(f"- {word}: Shifts end late.\n")
    (record,) = document.inferences.values()
    assert record.kind == kind
    assert document.statements[record.premises[0].statement].text == "Shifts end late."


def test_a_colon_within_a_sentence_says_nothing_of_the_kind():
    document = _map_from("- Reasons of cost: the fares do not pay for it.\n")
    (record,) = document.inferences.values()
    assert document.statements[record.premises[0].statement].text == "Reasons of cost: the fares do not pay for it."


def test_the_branch_of_a_german_map_is_written_and_read_in_german():
    document = new_map("Nachtbusse sollen fahren.", language="de")
    pasted = (
        "- weil: Schichten enden spät.\n- und: Die letzte Bahn ist weg.\n  - doch der Schluss trägt nicht: Wenige.\n"
    )
    document = document.apply(paste_text(document, pasted, _thesis(document)))
    _, *rest = branch_as_text(document, _thesis(document)).splitlines()
    assert [line.strip() for line in rest] == [line.strip() for line in pasted.splitlines()]


def test_plain_lines_become_reasons_in_their_order():
    document = _map_from("One.\n\nTwo.\n* Three.\n1. Four.")
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - because: One.",
        "  - because: Two.",
        "  - because: Three.",
        "  - because: Four.",
    ]


def test_pasted_lines_follow_what_is_there():
    document = new_map("T")
    document = document.apply(add_reason(document, _thesis(document), "old"))
    document = document.apply(paste_text(document, "new\nnewer", _thesis(document)))
    texts = [
        document.statements[document.inferences[i].premises[0].statement].text
        for i in document.inferences_on(_thesis(document))
    ]
    assert texts == ["old", "new", "newer"]


def test_a_statement_used_in_its_own_branch_is_written_once_and_ends():
    document = new_map("T")
    document = document.apply(add_objection(document, _thesis(document), "O"))
    step = document.inferences_on(_thesis(document))[0]
    document = document.apply(add_linked_premise(document, step, "P"))
    assert branch_as_text(document, step) == "- but: O\n- and: P\n"


def test_text_without_words_is_refused():
    document = new_map("T")
    with pytest.raises(EditError, match="no words"):
        paste_text(document, " \n\t- \n", _thesis(document))


def test_lines_that_go_on_with_a_sentence_are_joined_to_it():
    document = _map_from(
        "The fares that the passengers pay do not\n"
        "cover what the drivers and the vehicles cost,\nnot even at weekends.\n"
        "Nobody asked for it.\ncheap\nfast\n"
    )
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - because: The fares that the passengers pay do not cover what the drivers and the vehicles cost, "
        "not even at weekends.",
        "  - because: Nobody asked for it.",
        "  - because: cheap",
        "  - because: fast",
    ]


def test_a_wrapped_item_of_a_list_is_one_statement():
    document = _map_from("- Shifts end\n  late at night.\n  - Trains stop\n    at one.\n")
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - because: Shifts end late at night.",
        "    - because: Trains stop at one.",
    ]


def test_what_stands_below_a_heading_hangs_below_it():
    document = _map_from("# Costs\nDrivers cost much.\n## Fuel\n- Diesel is dear.\n# Demand\n- [x] Many ask.\n")
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - because: Costs",
        "    - because: Drivers cost much.",
        "    - because: Fuel",
        "      - because: Diesel is dear.",
        "  - because: Demand",
        "    - because: Many ask.",
    ]


def test_a_step_with_the_id_of_a_claim_is_written_once():
    document = night_buses()
    document = document.apply(Change.of("", {("inferences", "t"): (None, step("support", "t", "t"))}))
    assert branch_as_text(document, "t").count("night buses") == 1


def test_a_line_that_begins_as_an_objection_is_one():
    document = _map_from(
        "- It keeps people awake.\n  - But it stains teeth.\n- However, few mind.\n- Butter is dear.\n"
    )
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - because: It keeps people awake.",
        "    - but: It stains teeth.",
        "  - but: Few mind.",
        "  - because: Butter is dear.",
    ]


def test_bold_and_italic_words_at_the_beginning_of_a_line_are_read_without_their_marks():
    document = _map_from(
        "- **Objection:** They cost much.\n- **But**: few mind.\n- *Trains* stop.\n- 2 * 3 is 6 * 1.\n"
    )
    assert branch_as_text(document, _thesis(document)).splitlines()[1:] == [
        "  - but: They cost much.",
        "  - but: few mind.",
        "  - because: Trains stop.",
        "  - because: 2 * 3 is 6 * 1.",
    ]


def test_a_map_begins_with_an_outline_whose_first_line_is_the_thesis():
    empty = Document.of()
    document = empty.apply(begin_with_text(empty, OUTLINE))
    assert branch_as_text(document, _thesis(document)) == OUTLINE


def test_lines_beside_each_other_become_reasons_for_a_thesis_that_is_still_to_be_written():
    empty = Document.of()
    document = empty.apply(begin_with_text(empty, "Shifts end late.\n\nTrains stop at one."))
    assert document.statements[_thesis(document)].text == ""
    assert len(document.inferences_on(_thesis(document))) == 2


def test_a_statement_without_words_takes_the_first_line_of_an_outline():
    document = new_map("")
    filled = document.apply(
        fill_from_text(document, _thesis(document), "# Night buses should run.\n- Shifts end late.\n")
    )
    assert branch_as_text(filled, _thesis(filled)) == "- Night buses should run.\n  - because: Shifts end late.\n"


@pytest.mark.parametrize(
    ("text", "branch"),
    [(OUTLINE, True), ("# A\n\nB.", True), ("A\nB", False), ("A", False), ("", False), ("  A\nB", False)],
)
def test_an_outline_is_a_branch_when_all_hangs_below_its_first_line(text, branch):
    assert is_branch(text) is branch
