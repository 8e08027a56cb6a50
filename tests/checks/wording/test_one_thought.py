"""T05 and T06: whether a box holds one thought."""

import pytest

from argmap.edits import set_text, use_as_step
from tests.checks.maps import found_by
from tests.checks.wording.texts import map_of, remarks_on, repaired, silent_on

test_two_claims_in_a_box_are_found = remarks_on(
    "T05",
    """
Trams are clean, and the city can afford them.
Trams are clean; buses are dirty.
The rent is too high and the flats are too small.
Censorship is wrong in principle. In a free society, everyone must be free to speak.
The museum should be free, but the theatre should not be.
Video games do impact family life, but that impact does not always have to be negative.
Learning comes from hard work; there is no way to make it fun.
Wolves keep deer in check, and they rarely attack people.
The bridge is old and it will be closed next year.
Paper books are a joy to read. Electronic books can never replace them.
The law protects tenants, but most landlords ignore it.
Prices have fallen; wages have not followed.
Streets without cars give people more room to walk, cycle and meet, and shops earn more.
Trams are clean and cheap, and people love them.
Coal is dirty but gas is clean.
Meat is murder and milk is theft.
""",
)
test_one_claim_with_several_parts_is_fine = silent_on(
    "T05",
    """
Trams are clean and cheap.
Social media have improved the lives of teenagers. All in all, social media have improved the life of teenagers.
The rule is about noise, dust, and exhaust limits.
The plan to reduce noise and dirt is cheap.
Trams carry more people and cause less noise.
The city should buy trams, buses and bicycles.
Germany and France are large states.
If the tax rises, shops close and the town loses jobs.
The minister said that the bridge was safe and the road was open.
Neither the trams nor the buses run at night.
People who smoke and the firms that sell tobacco share the blame.
The report shows the tax is fair and the count is right.
Not only the trains but also the buses are late.
The more it rains, the higher the river and the dam stand.
The firm grew fast but not safely.
The U.S. Army and the navy share the base.
Dr. Miller and Mr. Smith disagree about the cost.
Bread, butter and milk are dear.
Pupils learn when they are rested and the room is quiet.
Supply and demand set the price.
""",
)
test_two_claims_in_german_are_found = remarks_on(
    "T05",
    """
Die Mieten sind zu hoch, und die Wohnungen sind zu klein.
Straßenbahnen sind sauber; Busse sind es nicht.
Zensur ist falsch. Jeder muss frei reden dürfen.
Das Museum sollte frei sein, aber das Theater soll Geld kosten.
Der Wolf hält das Wild in Schach und er ist selten gefährlich.
Autos verpesten die Luft, und sie töten Menschen.
""",
    "de",
)
test_one_claim_in_german_is_fine = silent_on(
    "T05",
    """
Straßenbahnen sind sauber und leise.
Wir müssen die Busse fördern und die Autos verbieten.
Die Leute, die rauchen, und die Firmen sind schuld.
Wenn die Steuer steigt, schließen Läden und die Stadt ist leer.
Der Minister sagt, dass die Brücke sicher ist und die Straße offen bleibt.
Brot und Milch sind teuer.
Es gibt Läden, und sie selbst.
""",
    "de",
)

test_an_argument_in_a_box_is_found = remarks_on(
    "T06",
    """
The city should run night buses because shift workers cannot get home.
The tax is unfair, since it hits the poor most.
Because the bridge is old, it must be closed.
Buses are loud, therefore they should not run at night.
The dam leaks; hence it must be repaired.
Legislation against hatred is permissible. Thus, censorship is not wrong in principle.
Flats are scarce, so the city should build more of them.
We should light the streets so that people feel safe at night.
Since the world is designed, there has to be a designer.
Smoking harms others and therefore should be banned in bars.
There is no need for new rules because there are no bubbles.
The plan will fail because nobody has paid for it.
""",
)
test_a_claim_without_its_reason_is_fine = silent_on(
    "T06",
    """
The bridge fell because the steel was weak.
The strike ended because the firm had paid.
Rents have risen since the war ended.
The school is closed because of the storm.
The museum has been free since 2010.
People do not move only because rents are high.
That is because the count was wrong.
The minister said that the tax should go because it was unfair.
The river is so high that boats cannot pass.
So far the trams are on time.
Therefore the city should act.
Thus far no bridge has failed.
The reason is that trams are dear.
If the dam breaks because nobody repairs it, the town is lost.
The word hence is old.
""",
)
test_an_argument_in_german_is_found = remarks_on(
    "T06",
    """
Die Stadt sollte Nachtbusse betreiben, weil Schichtarbeiter sonst nicht heimkommen.
Die Steuer ist ungerecht, denn sie trifft die Armen.
Weil die Brücke alt ist, muss man sie sperren.
Busse sind laut, deshalb sollten sie nachts nicht fahren.
Der Damm leckt, daher muss er repariert werden.
""",
    "de",
)
test_a_claim_in_german_without_its_reason_is_fine = silent_on(
    "T06",
    """
Die Brücke stürzte ein, weil der Stahl schwach war.
Er kommt daher, wo man Platt spricht.
Deshalb sollte die Stadt handeln.
Da ist ein Problem.
Die Leute ziehen nicht nur, weil die Miete hoch ist.
Der Minister sagt, dass die Steuer falsch ist, weil sie die Armen trifft.
""",
    "de",
)


@pytest.mark.parametrize(
    ("text", "claim", "reason"),
    [
        ("The city should run night buses because shift workers cannot get home.",
         "The city should run night buses.", "Shift workers cannot get home."),
        ("Because the bridge is old, it must be closed.", "It must be closed.", "The bridge is old."),
        ("The dam leaks; hence it must be repaired.", "It must be repaired.", "The dam leaks."),
        ("Flats are scarce, so the city should build more.", "The city should build more.", "Flats are scarce."),
    ],
)  # fmt: skip
def test_claim_and_reason_become_two_boxes(text, claim, reason):
    document = map_of(text, "en")
    finding = found_by("T06", document)[0]
    after = document.apply(finding.fixes[0].edit(document))
    (step,) = (after.inferences[key] for key in after.inferences_on("p1"))
    assert step.kind == "support"
    assert [after.statements["p1"].text, after.statements[step.premises[0].statement].text] == [claim, reason]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Trams are clean, and the city can afford them.", "Trams are clean.", "The city can afford them."),
        ("Trams are clean; buses are dirty.", "Trams are clean.", "Buses are dirty."),
        (
            "Prices fell sharply. Wages did not follow the prices.",
            "Prices fell sharply.",
            "Wages did not follow the prices.",
        ),
    ],
)
def test_two_claims_become_linked_premises(text, first, second):
    document = map_of(text, "en")
    found = found_by("T05", document)
    if not found:
        pytest.fail(f"T05 is silent on {text!r}")
    after = document.apply(found[0].fixes[0].edit(document))
    premises = [after.statements[p.statement].text for p in after.inferences["i-p1"].premises]
    assert premises == [first, second]


def test_the_thesis_can_hold_two_claims_without_a_fix_that_would_fail():
    document = map_of("Buses are clean.", "en")
    text = "Trams are clean, and the city can afford them."
    document = document.apply(set_text(document, "t", text))
    (finding,) = (f for f in found_by("T05", document) if f.subjects == ("t",))
    assert finding.fixes == ()


def test_a_claim_for_and_against_one_target_is_not_split_into_two_that_are():
    document = map_of("Trams are clean, and the city can afford them.", "en")
    document = document.apply(use_as_step(document, "p1", "attack", "t"))
    (finding,) = found_by("T05", document)
    assert not finding.fixes


def test_the_first_half_keeps_its_place():
    assert repaired("T05", "Trams are clean; buses are dirty.") == "Trams are clean."
