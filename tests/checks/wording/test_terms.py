"""T16 and T17: terms of likelihood, and short forms."""

import pytest

from argmap.model import Document, MapInfo, Statement
from tests.checks.maps import found_by
from tests.checks.wording.texts import map_of, remarks_on, repaired, silent_on

test_two_rows_of_terms_or_confidence_with_likelihood_are_found = remarks_on(
    "T16",
    """
A strike is likely. | A storm is probable.
A strike is very likely. | A storm is highly improbable.
A strike is unlikely. | There is a remote chance of a storm.
A strike is almost certain. | A storm is nearly certain.
There is a roughly even chance of a strike. | There are roughly even odds of a storm.
We have high confidence that a strike is likely.
With low confidence we hold a storm to be very unlikely.
A strike is likely. | A storm is probable. | A flood is probable.
A strike is improbable. | A storm is almost certain.
It is likely, with moderate confidence, that prices fall.
""",
)
test_one_row_or_another_meaning_is_fine = silent_on(
    "T16",
    """
A strike is likely. | A storm is very likely.
A strike is probable. | A storm is highly improbable.
The village is remote. | A strike is likely.
Probable cause is needed for an arrest. | A strike is likely.
We have high confidence in the count. | A strike is likely.
The count is right. We have high confidence. | A strike is likely.
Likely voters were asked. | A storm is probable.
Public confidence fell.
Probably it rains. | A strike is likely.
The chance is one in ten. | A strike is likely.
""",
)


@pytest.mark.parametrize(("one", "other"), [("likely", "probable"), ("remote", "very likely")])
def test_terms_that_were_chosen_from_the_scale_count_too(one, other):
    texts = {
        "t": Statement(text="Strikes come.", likelihood=one),
        "p": Statement(text="Storms come.", likelihood=other),
    }
    (finding,) = found_by("T16", Document.of(map=MapInfo(thesis="t"), statements=texts))
    document = Document.of(map=MapInfo(thesis="t"), statements=texts)
    assert found_by("T16", document.apply(finding.fixes[0].edit(document))) == []


def test_the_rarer_row_is_changed_to_the_other():
    assert repaired("T16", "A storm is highly probable. | A strike is likely. | A flood is unlikely.") == (
        "A storm is very likely."
    )


test_a_short_form_that_nothing_explains_is_found = remarks_on(
    "T17",
    """
The GDP fell last year.
VCIOM asked a thousand people.
The BER should be planned anew.
The IMF lends to poor states.
Most NGOs are small.
The SPIEF opened in June.
The R&D of the firm is weak.
Use of UBI was tested in two towns.
The ECB raised its rate, says the OECD.
The rule of the KPMG report holds.
""",
)
test_a_short_form_that_is_explained_or_known_is_fine = silent_on(
    "T17",
    """
The gross domestic product (GDP) fell. | The GDP will rise.
VCIOM (the Russian polling agency) asked a thousand people.
The EU and the US agree.
Children are INCREDIBLY active.
Henry VIII had six wives.
STOP THE TRAMS NOW
The tax is 5 EUR/kg at A4 size.
NATO was founded in 1949.
TV is dull.
He lives in flat B.
See www.BER.de for the plan.
""",
)


def test_the_glossary_of_the_map_explains():
    document = map_of("The FOM poll was held in May.", "en")
    known = Document.of(
        map=MapInfo(glossary={"FOM": "a polling agency"}, language="en"), statements=document.statements
    )
    assert found_by("T17", document)
    assert found_by("T17", known) == []


def test_a_meaning_that_is_known_goes_to_the_glossary():
    document = map_of("The GDP fell last year.", "en")
    (finding,) = found_by("T17", document)
    assert document.apply(finding.fixes[0].edit(document)).map.glossary == {"GDP": "gross domestic product"}


def test_one_remark_is_made_where_a_short_form_is_first_used():
    document = map_of("The GDP fell. | The GDP rose.", "en")
    assert [finding.subjects for finding in found_by("T17", document)] == [("p1",)]
