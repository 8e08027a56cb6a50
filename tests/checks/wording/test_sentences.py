"""T01-T04, T13, T18: whether a box holds a sentence that can be true or false, and is finished."""

import pytest

from argmap.checks import findings
from argmap.model import Document, MapInfo, Statement
from tests.checks.wording.texts import remarks_on, repaired, silent_on

WORDS = "word " * 41

test_a_box_without_words_is_found = remarks_on("T01", "...\n\u200b\n—\n. . .\n?!\n“”\n()\n\u00ad\n-\n***\n⏎⏎\n_ _")
test_any_word_or_formula_is_text = silent_on("T01", "a\n1\n∀x\n⊥ → ∀\nNo.\nдa\n日\n€\n→\nT\n?a\n½")

test_a_question_is_found = remarks_on(
    "T02",
    """
Should the city run night buses?
Who would pay for the new hall?
Do we need a second bridge?
Is a tax on sugar fair?
Why should students pay for the mistakes of the bank?
Can they afford the rent ??
and how am I supposed to do that on a Sunday?
The count was wrong, wasn't it?
How can we trust the figures of the ministry
Why would the firm leave a town that pays it so well
Will robots take our jobs?
Are the polls of last spring still valid?!
""",
)
test_a_claim_is_no_question = silent_on(
    "T02",
    """
The city should run night buses.
What the city needs is a tram.
When the shops close, the streets are empty.
How the fire began is unknown.
Where there is smoke, somebody forgot a pan.
Should the need arise, the council can meet at night.
Whoever pays the bill may choose the meal.
She asked “Who pays?”
What is needed is patience.
Do-it-yourself shops do well in hard times.
Who saves early retires early.
???
Can openers are sold in every shop.
The question is why the bridge fell.
""",
)
test_a_question_in_german_is_found = remarks_on(
    "T02",
    """
Sollte die Stadt Nachtbusse betreiben?
Warum sollten wir dafür zahlen
Wer soll das bezahlen?
Brauchen wir eine zweite Brücke?
Können wir uns das leisten
""",
    "de",
)
test_a_claim_in_german_is_no_question = silent_on(
    "T02",
    """
Was die Stadt braucht, ist eine Straßenbahn.
Wer früh spart, kann früh aufhören.
Sollte es regnen, fällt das Fest aus.
Wie das Feuer begann, ist unbekannt.
Können wir uns die Bahn leisten, so bauen wir sie.
""",
    "de",
)

test_a_command_is_found = remarks_on(
    "T03",
    """
Ban cars from the centre.
Raise the tax on sugar!
Please keep the library open on Sundays.
Let us build a second bridge.
Let's stop this war.
Don't trust the polls.
Do not sell public land.
Stop the war now
Never give them our data.
Protect our forests!
If only the trains were on time!
Introduce a speed limit on motorways.
Abolish homework.  Abolish it now
""",
)
test_a_claim_is_no_command = silent_on(
    "T03",
    """
We should ban cars from the centre.
Support for the tax is falling.
Cut flowers wither within a week.
Work on the bridge has begun.
Change is hard for old firms.
Take-away food is sold in every street.
Limits on speed save lives.
Never before have so many people moved to the city.
Use of the tram has doubled.
Help arrived too late.
Control over borders is a task of the state.
Trust in the courts is high.
If the trains were on time, more people would use them.
Stop signs are red.
Open windows let in noise.
""",
)
test_a_command_in_german_is_found = remarks_on(
    "T03",
    """
Verbietet die Autos in der Innenstadt!
Lasst uns eine zweite Brücke bauen.
Verbieten Sie Autos in der Innenstadt.
Schaffen Sie die Gebühr ab.
Stoppt den Krieg!
Smartphones in der Schule verbieten!
Tempo 30 einführen!
""",
    "de",
)
test_a_claim_in_german_is_no_command = silent_on(
    "T03",
    """
Schützt das Gesetz die Mieter, sinkt der Gewinn der Vermieter.
Haben Sie Geduld, wird alles gut.
Die Stadt sollte Autos verbieten.
Man hat Sie nicht gefragt.
Bauen kostet Zeit.
Die Mieten in der Stadt steigen!
Die Stadt will Autos verbieten!
Autos verbieten.
""",
    "de",
)

test_a_topic_is_found = remarks_on(
    "T04",
    """
Rising rents in the city
The cost of housing.
Cost of living
Traffic jams in the morning
Fear of change
Night buses
Economic growth and inequality
slightly more interesting.
The end of cheap oil
A lack of doctors in the country
Freedom of speech
by keeping plastics out of it.
Safety on the road
Too many cars in the centre
""",
)
test_a_sentence_is_no_topic = silent_on(
    "T04",
    """
Rents rise faster than wages.
Think of the children.
Mines bend hulls inwards.
Wounds heal slowly.
Birds sing.
Night buses are cheap.
This helps the landlords.
The rise in crime intensifies the problem.
Good wildlife management practices mitigate this risk.
It's late.
Dogs bark.
Prices fell sharply last year.
Trams can't climb hills.
p → q
Homework widens the gap between rich and poor.
Nobody knows.
Ban cars.
""",
)
test_a_topic_in_german_is_found = remarks_on(
    "T04", "Hohe Mieten in Städten\nDie Kosten des Wohnens\nMangel an Ärzten\nSchutz der Umwelt\nZu viel Verkehr", "de"
)
test_a_sentence_in_german_is_no_topic = silent_on(
    "T04",
    "Mieten steigen.\nDas stimmt.\nHunde bellen laut.\nSo viel Zufall gibt's doch gar nicht.\nDie Bahn fährt selten.",
    "de",
)

test_a_long_text_is_found = remarks_on(
    "T13",
    "\n".join([WORDS, "w " * 41, "word, " * 50, "longer " * 45, "x" * 281, "ab cd " * 60, "é" * 300, "a-b " * 75])
    + "\n"
    + "sentence. " * 30
    + "\n"
    + "Wort " * 60,
)
test_a_text_of_normal_length_is_fine = silent_on(
    "T13",
    "\n".join(
        ["word " * 40, "w " * 40, "x" * 280, "Short.", "ab " * 20, "é" * 200, "a b c", "one", "  two  ", "9 " * 40]
    ),
)

test_a_placeholder_is_found = remarks_on(
    "T18",
    """
{event} causes {effect}.
TODO: find the figure
The bridge costs ??? a year.
Lorem ipsum dolor sit amet.
{First reason: a fact that speaks for the thesis.}
The minister said [insert name] was wrong.
FIXME
The count gave ____ passengers.
Growth …
TBD by the team
Dr {name} has expertise in {field}.
""",
)
test_finished_text_is_no_placeholder = silent_on(
    "T18",
    """
The bridge costs much.
The set {1, 2} has two members.
Why???
She said “and so on …” and left.
Todos los caminos llevan a Roma.
The file_name is wrong.
He said [sic] that it was late.
The [new] law forbids it.
Prices rose … and fell again.
Section 3(b) of the law applies.
The code {{x}} is a template in its own right.
""",
)


@pytest.mark.parametrize(
    ("code", "text", "after"),
    [
        ("T02", "Should the city run night buses?", "The city should run night buses."),
        ("T02", "Do we need a second bridge?", "We need a second bridge."),
        ("T02", "Are they able to pay?", "They are able to pay."),
        ("T02", "Isn't it obvious that cars kill children?", "Cars kill children."),
        ("T02", "Is it not true that the rent has doubled?", "The rent has doubled."),
        ("T02", "Don't we all know that smoking harms?", "Smoking harms."),
        ("T03", "Ban cars from the centre!", "We should ban cars from the centre."),
        ("T03", "Don't trust the polls.", "We should not trust the polls."),
        ("T03", "Let us build a bridge.", "We should build a bridge."),
    ],
)
def test_questions_and_commands_turn_into_claims(code, text, after):
    assert repaired(code, text) == after


def test_a_command_in_german_turns_into_a_claim():
    assert repaired("T03", "Schaffen Sie die Gebühr ab.", "de") == "Man sollte die Gebühr abschaffen."
    assert repaired("T03", "Autos verbieten!", "de") == "Man sollte Autos verbieten."
    assert repaired("T03", "Lasst uns eine Brücke bauen!", "de") == "Wir sollten eine Brücke bauen."


def test_a_box_with_a_title_is_a_hint_and_the_title_can_become_its_text():
    document = Document.of(map=MapInfo(thesis="t"), statements={"t": Statement(text="", title="Night buses pay")})
    finding = next(f for f in findings(document) if f.code == "T01")
    assert finding.severity == "hint"
    assert document.apply(finding.fixes[0].edit(document)).statements["t"].text == "Night buses pay"


@pytest.mark.parametrize("language", ["fr", "es", "pl"])
def test_checks_of_words_are_silent_for_languages_that_they_do_not_know(language):
    texts = {
        "t": Statement(text="Should the city run night buses?"),
        "p": Statement(text="Ban cars; it may rain, maybe."),
    }
    found = {f.code for f in findings(Document.of(map=MapInfo(thesis="t", language=language), statements=texts))}
    assert not found & {f"T{number:02}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 17)}


def test_without_a_stated_language_each_text_is_read_in_its_own():
    texts = {
        "t": Statement(text="Should the city run the night buses?"),
        "d": Statement(text="Warum sollten wir für die Busse der Stadt zahlen"),
        "f": Statement(text="Pourquoi payer plus cher"),
    }
    found = {f.subjects[0] for f in findings(Document.of(map=MapInfo(thesis="t"), statements=texts)) if f.code == "T02"}
    assert found == {"t", "d"}


def test_a_text_that_is_plainly_in_another_language_than_the_map_says_is_read_in_its_own():
    texts = {
        "t": Statement(text="The city should run night buses."),
        "a": Statement(text="Soll die Stadt die Nachtbusse wirklich bezahlen?"),
    }
    found = {f.key for f in findings(Document.of(map=MapInfo(thesis="t", language="en"), statements=texts))}
    assert "T02:a" in found
