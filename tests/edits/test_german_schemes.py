"""What schemes put into a German map is German, in sentences whose grammar holds whatever fills them."""

import pytest

from argmap.checks import findings
from argmap.edits import EditError, set_fields
from argmap.edits.scheme_bridge import add_bridge, if_then
from argmap.edits.scheme_choice import choose_scheme
from argmap.edits.scheme_questions import question_in_step, raise_question
from argmap.edits.scheme_words import suggest_schemes
from argmap.edits.schemes import scheme_in_words, schemes
from argmap.tongue import speaking
from tests.checks.maps import drawn
from tests.edits.test_schemes import added, edited, said

BRIDGE = "[t] Die Brücke ist sicher.\n[t] because [p] Dr. Bell hat erklärt: Die Brücke ist sicher."
FULL = (
    "[t] Die Brücke ist sicher.\n[t] because<expert_opinion> [p] Der Prüfer hat erklärt: Die Brücke ist sicher."
    " {assertion} & [e] Der Prüfer ist auf dem Gebiet der Statik ausgewiesen. {source}"
    " & [f] Es geht um Statik. {field}"
)


def in_language(text, language="de-CH"):
    document = drawn(text)
    return document.apply(set_fields(document, "map", language=language))


def test_the_premises_of_a_chosen_scheme_are_written_in_the_language_of_the_map():
    after = edited(in_language(BRIDGE), choose_scheme, "i1", "expert_opinion")
    assert said(after) == {
        "assertion": "Dr. Bell hat erklärt: Die Brücke ist sicher.",
        "source": "Dr. Bell ist auf dem Gebiet {F} ausgewiesen.",
        "field": "Die Behauptung „Die Brücke ist sicher“ gehört zum Fachgebiet {F}.",
    }


@pytest.mark.parametrize("scheme", schemes("de"))
def test_every_scheme_can_be_chosen_in_a_german_map(scheme):
    before = in_language("[t] Straßenbahnen passen zur Stadt.\n[t] because Straßenbahnen sind leise.")
    after = edited(before, choose_scheme, "i1", scheme)
    assert set(said(after)) == {slot.name for slot in schemes("de")[scheme].slots}
    assert edited(after, choose_scheme, "i1", scheme) == after


def test_an_english_map_gets_english_premises_from_a_german():
    with speaking("de"):
        after = edited(in_language("[t] It rained.\n[t] because It is wet.", "en"), choose_scheme, "i1", "sign")
    assert said(after)["rule"] == "{the sign} is normally a sign of “it rained”."


def test_a_map_without_language_gets_that_of_the_person():
    with speaking("de"):
        after = edited(in_language("[t] T.\n[t] because A.", ""), choose_scheme, "i1", "sign")
    assert said(after)["rule"] == "{das Anzeichen} ist in der Regel ein Anzeichen für Folgendes: T."


def test_a_question_is_asked_in_the_words_of_the_step():
    asked = [question_in_step(in_language(FULL), "i1", f"expert_opinion-q{number}") for number in (1, 2, 3)]
    assert asked == [
        "Wie gut ist der Prüfer auf dem Gebiet der Statik ausgewiesen, nach Ausbildung und bisherigen Leistungen?",
        "Gehört die Behauptung „Die Brücke ist sicher“ wirklich zum Fachgebiet der Statik, oder äußert sich der Prüfer"
        " hier fachfremd?",
        "Was genau hat der Prüfer gesagt, und deckt das die Behauptung „Die Brücke ist sicher“?",
    ]


def test_a_question_becomes_a_german_statement():
    before = in_language(FULL)
    raised = added(before, edited(before, raise_question, "i1", "expert_opinion-q3"))
    assert raised == ("attack", "p", "Was der Prüfer gesagt hat, deckt die Behauptung „Die Brücke ist sicher“ nicht.")


def test_sentences_that_fill_blanks_stand_in_one_pair_of_quotation_marks():
    before = in_language(
        "[t] Es war der Sensor.\n[t] because<elimination> [o] Eines davon trifft zu: „Es war der Sensor“,"
        " „Es war der Fahrer“ oder „Es war das Ventil“. {options}"
    )
    after = edited(before, choose_scheme, "i1", "elimination")
    assert said(after)["ruled_out"] == "„Es war der Fahrer“ und „Es war das Ventil“ sind ausgeschlossen."


@pytest.mark.parametrize(
    ("text", "draft"),
    [
        (
            "Der Laden ist zu.\n  because Es ist Sonntag.",
            "Wenn gilt: Es ist Sonntag, dann gilt: Der Laden ist zu.",
        ),
        (
            "Wir gehen.\n  because Ann ist fort. & Die Katze ist da.",
            "Wenn gilt: Ann ist fort, und wenn gilt: Die Katze ist da, dann gilt: Wir gehen.",
        ),
        ("Wir gehen.\n  but Es regnet!", "Wenn gilt: Es regnet, dann gilt nicht: Wir gehen."),
        ("Wir gehen.\n  because ~Es regnet.", "Wenn nicht gilt: Es regnet, dann gilt: Wir gehen."),
    ],
)
def test_the_missing_premise_is_drafted(text, draft):
    before = in_language(text)
    assert if_then(before, "i1") == draft
    after = edited(before, add_bridge, "i1")
    added_to = after.inferences["i1"].premises[-1].statement
    assert after.statements[added_to].text == draft
    assert not [f for f in findings(after) if added_to in f.subjects and f.code[0] == "T"]


def test_no_premise_is_drafted_in_a_language_that_the_program_does_not_speak():
    before = in_language("Le magasin est fermé.\n  because C'est dimanche.", "fr")
    assert if_then(before, "i1") == ""
    with pytest.raises(EditError):
        add_bridge(before, "i1")


@pytest.mark.parametrize(
    ("premise", "conclusion", "scheme"),
    [
        ("Zwei Zeugen hörten Schüsse.", "Es fielen Schüsse.", "witness_testimony"),
        ("Die meisten glauben, dass der Bestand schrumpft.", "Der Bestand schrumpft.", "popular_opinion"),
        ("Dieselbe Abgabe hat in der Nachbarstadt gewirkt.", "Die Abgabe wird hier wirken.", "analogy"),
        ("Ein Stromausfall erklärt die dunkle Straße.", "Der Strom war ausgefallen.", "best_explanation"),
        ("Frische Spuren sind ein Anzeichen für Panzer.", "Panzer sind gefahren.", "sign"),
        ("Die Straße würde das Moor zerstören.", "Die Straße sollte nicht gebaut werden.", "negative_consequences"),
        ("Die Vorschrift verlangt Begleitung.", "Er muss begleitet werden.", "established_rule"),
    ],
)
def test_the_words_of_a_step_suggest_its_scheme(premise, conclusion, scheme):
    assert scheme in suggest_schemes(in_language(f"[t] {conclusion}\n[t] because {premise}"), "i1")
    assert scheme in suggest_schemes(in_language(f"[t] {conclusion}\n[t] because {premise}", ""), "i1")


def test_most_examples_of_the_schemes_suggest_their_scheme():
    wrong = [
        scheme.id
        for scheme in schemes("de").values()
        if scheme.id not in suggest_schemes(in_language(f"[t] So ist es.\n[t] because {scheme.example}"), "i1")
    ]
    assert len(wrong) <= 6, wrong


@pytest.mark.parametrize("premise", ["Straßenbahnen sind leise.", "Es regnet.", "Ann ist größer als Ben."])
def test_words_that_fit_no_scheme_suggest_none(premise):
    assert not suggest_schemes(in_language(f"[t] Das Fenster ist zu.\n[t] because {premise}"), "i1")


def test_nothing_is_suggested_in_a_language_that_the_program_does_not_speak():
    assert not suggest_schemes(in_language("[t] T.\n[t] because Two witnesses heard shots.", "fr"), "i1")


def test_a_frame_says_its_scheme_in_the_language_of_the_map():
    assert scheme_in_words("expert_opinion", "de") == "Expertenmeinung"
    assert scheme_in_words("expert_opinion", "en") == "expert opinion"
    assert scheme_in_words("my_own pattern", "de") == "my own pattern"
    assert scheme_in_words("", "de") == ""


@pytest.mark.parametrize("text", ["Professor Schmidt sagt, dass Trams leise sind.", "Laut Dr. Bell sind Trams leise."])
def test_what_an_expert_says_is_the_assertion_and_not_the_expertise(text):
    before = in_language(f"[t] Trams sind leise.\n[t] because {text}")
    assert said(edited(before, choose_scheme, "i1", "expert_opinion"))["assertion"] == text
