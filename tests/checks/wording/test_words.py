"""T07, T08, T09, T14, T15: words that hide how likely or who says so, judge, lean on context, or are absolute."""

from dataclasses import replace

import pytest

from argmap.model import Quote, Source
from tests.checks.maps import found_by
from tests.checks.wording.texts import map_of, remarks_on, repaired, silent_on

test_a_hedge_is_found = remarks_on(
    "T07",
    """
The bridge may fail this winter.
Perhaps violent people are drawn to violent games.
The plan could lead to a strike.
The marriage might fail.
The firm is possibly broke.
Apparently the count was wrong.
Trams are arguably the best choice.
It cannot be ruled out that the court errs.
The flats are somewhat small.
Streets would presumably be emptier.
To some extent the law works.
Owner-run shops may potentially be overwhelmed.
""",
)
test_a_degree_or_another_meaning_is_no_hedge = silent_on(
    "T07",
    """
The bridge will fail this winter.
It is likely that the bridge may fail.
The bridge is very unlikely to fail, perhaps in a storm.
The vote was held in May.
Films of that kind may legally be banned.
One could argue that trams are dear.
If we had trams, we could save time.
The firm could not pay its workers.
Some might say that older parents are wiser.
The might of the army is known.
The city should do what could help.
Trams are dear.
""",
)
test_a_hedge_in_german_is_found = remarks_on(
    "T07",
    "Vielleicht fällt die Brücke ein.\nDie Brücke könnte einstürzen.\nMöglicherweise war die Zählung falsch.\n"
    "Die Firma ist eventuell pleite.\nAnscheinend fährt kein Bus.",
    "de",
)
test_a_degree_in_german_is_no_hedge = silent_on(
    "T07",
    "Die Brücke wird einstürzen.\n"
    "Wahrscheinlich fällt die Brücke vielleicht ein.\nWenn es Bahnen gäbe, könnte man sparen.\n"
    "Die Stadt sollte tun, was helfen könnte.\nDie Bahn ist teuer.",
    "de",
)

test_a_loaded_word_is_found = remarks_on(
    "T08",
    """
The regime closed the paper.
The so-called experts were wrong.
The plan is outrageous.
Only a thug would do that.
The court is a puppet of the palace.
Hysterical parents stopped the reform.
The firm is corrupt.
The minister is a mouthpiece of the banks.
The protest was shameful.
Radical groups blocked the road.
The nanny state forbids sugar.
The firm's idiotic plan failed.
""",
)
test_a_plain_word_is_not_loaded = silent_on(
    "T08",
    """
The government closed the paper.
The pension scheme is safe.
The new tax regime helps small firms.
Free radicals age the skin.
The puppet theatre is full every night.
She called the plan “outrageous”.
The colour scheme is plain.
Terrorist attacks fell by half.
A pilot scheme began in May.
The regimen of the athletes is strict.
Corruption is punished in all states.
The root of a number can be drawn.
""",
)
test_a_loaded_word_in_german_is_found = remarks_on(
    "T08",
    "Das Regime schloss die Zeitung.\nDie sogenannten Experten irrten.\nDie Firma ist korrupt.\n"
    "Gutmenschen fordern das.\nDer Plan ist idiotisch.",
    "de",
)
test_a_plain_word_in_german_is_not_loaded = silent_on(
    "T08",
    "Die Regierung schloss die Zeitung.\n"
    "Freie Radikale schaden der Haut.\nDie Fachleute irrten.\nDer Plan ist unklug.\n"
    "Sie nannte den Plan „idiotisch“.",
    "de",
)

test_a_report_of_nobody_is_found = remarks_on(
    "T09",
    """
Studies show that homework does not help.
It is said that the firm is for sale.
Experts believe the bridge is safe.
According to insiders, the minister will resign.
The firm allegedly paid the judge.
Many people say that long journeys tire drivers.
Research has shown that sleep helps.
Critics claim the tax is unfair.
Sources say the talks have failed.
Reportedly, the trams are late.
It has been reported that prices fell.
Statistics show there are more accidents at night.
Some experts warn that the dam leaks.
""",
)
test_a_report_of_somebody_is_fine = silent_on(
    "T09",
    """
The minister said that the bridge is safe.
Homework does not help.
No studies have shown that.
That many people believe it proves nothing.
The expert showed us the leak.
They think they are entitled to more.
If experts agree, the plan is safe.
The Levada poll found that most people are calm.
Experts disagree about the dam.
The report is long.
The study group meets on Mondays.
The word of the judge is final.
Experts say so.
""",
)
test_a_report_of_nobody_in_german_is_found = remarks_on(
    "T09",
    "Studien zeigen, dass Hausaufgaben nichts bringen.\nAngeblich steht die Firma zum Verkauf.\n"
    "Es heißt, dass der Minister geht.\nExperten sagen, die Brücke sei sicher.\nLaut Insidern ist der Damm undicht.",
    "de",
)
test_a_report_of_somebody_in_german_is_fine = silent_on(
    "T09",
    "Die Ministerin sagt, die Brücke sei sicher.\nKeine Studien zeigen das.\nDie Firma heißt Nord.\n"
    "Wenn Experten sagen, es eile, dann eilt es.\nDie Studie ist lang.",
    "de",
)


def test_a_source_or_speaker_tells_who_says_so():
    document = map_of("Studies show that homework does not help.", "en")
    tables = document.tables
    known = type(document).of(
        map=document.map,
        statements=document.statements,
        inferences=document.inferences,
        sources={"s": Source(csl={"id": "s", "type": "book", "title": "Homework"})},
        quotes={"q": Quote(statement="p1", source="s")},
    )
    assert tables["statements"] == known.tables["statements"]
    assert found_by("T09", known) == []
    spoken = replace(document.statements["p1"], speaker="A. Teacher")
    assert found_by("T09", type(document).of(map=document.map, statements={"p1": spoken})) == []


test_a_box_that_leans_on_another_is_found = remarks_on(
    "T14",
    """
This would cost too much.
It is dear.
They will be able to travel.
That will give them time.
These expectations are high.
Such therapies help patients.
The latter is cheaper.
He was wrong about the dam.
Their tools are old.
It also helps keep rivers clean.
Its roof leaks.
This leads to more noise.
""",
)
test_a_box_that_stands_alone_is_fine = silent_on(
    "T14",
    """
Night buses would cost too much.
It is hard to find a doctor in the country.
It is known that the dam leaks.
Those who work at night need buses.
That smoking harms the lungs is known.
The latest count was wrong.
This year prices fell.
It takes an hour to cross the town.
There is no bridge.
It seems that the count was wrong.
Itineraries change.
He who pays decides.
""",
)
test_a_box_in_german_that_leans_is_found = remarks_on(
    "T14",
    "Dies wäre zu teuer.\nEr hat sich geirrt.\nDadurch steigen die Preise.\nDas ist zu teuer.\nSolche Pläne scheitern.",
    "de",
)
test_a_box_in_german_that_stands_alone_is_fine = silent_on(
    "T14",
    "Das Auto ist zu teuer.\nEs gibt zu wenig Ärzte.\nDie Bahn ist voll.\nDass Rauchen schadet, ist bekannt.\n"
    "Dieses Jahr fielen die Preise.",
    "de",
)

test_an_absolute_word_is_found = remarks_on(
    "T15",
    """
Rested pupils always learn better.
Nobody reads the small print.
Everyone wants a car.
All politicians lie.
It is impossible to control the border.
The figures clearly support the plan.
The tax obviously hurts the poor.
The count proves that the bridge is safe.
The trams are never late.
Of course trams are dear.
The plan is beyond doubt the best.
All the shops close at six.
""",
)
test_a_word_that_leaves_room_is_fine = silent_on(
    "T15",
    """
Rested pupils usually learn better.
Not everyone wants a car.
Almost all shops close at six.
Everyone should have a home.
Trams are, after all, cheap.
Nothing at all was done.
We all remember the storm.
All three bridges are safe.
All things considered, trams are better.
The overall cost is high.
It is hard to control the border.
Small firms need time all the more.
Is it fair to punish all pupils?
""",
)
test_an_absolute_word_in_german_is_found = remarks_on(
    "T15",
    "Ausgeschlafene Schüler lernen immer besser.\nNiemand liest das Kleingedruckte.\nAlle Politiker lügen.\n"
    "Die Steuer ist offensichtlich falsch.\nDas ist unmöglich.",
    "de",
)
test_a_word_in_german_that_leaves_room_is_fine = silent_on(
    "T15",
    "Schüler lernen meist besser.\nFast alle Läden schließen um sechs.\nJeder sollte wohnen können.\n"
    "Die Bahn fährt noch immer.\nNicht alle lügen.",
    "de",
)


@pytest.mark.parametrize(
    ("code", "text", "after"),
    [
        ("T08", "The so-called experts were wrong.", "The experts were wrong."),
        ("T08", "The regime closed the paper.", "The government closed the paper."),
        ("T15", "Rested pupils always learn better.", "Rested pupils usually learn better."),
        ("T15", "Of course trams are dear.", "Trams are dear."),
        ("T15", "All the shops close at six.", "Most of the shops close at six."),
    ],
)
def test_a_word_is_replaced_or_left_out(code, text, after):
    assert repaired(code, text) == after


def test_a_likelihood_can_be_chosen_from_the_scale():
    document = map_of("The bridge may fail.", "en")
    finding = found_by("T07", document)[0]
    assert len(finding.fixes) == 7
    terms = [document.apply(fix.edit(document)).statements["p1"].likelihood for fix in finding.fixes]
    assert terms[:3] == ["roughly even chance", "likely", "unlikely"]
    assert terms[-2:] == ["almost certain", "almost no chance"]
