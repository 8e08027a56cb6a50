"""T10, T11, T12: claims that stand in a map twice, and claims that exclude each other."""

from tests.checks.maps import assert_repaired, drawn, finds, found_by, keeps_silent
from tests.checks.wording.texts import map_of, remarks_on, silent_on

test_the_same_words_twice_are_found = remarks_on(
    "T10",
    """
Taxes rose in 2024. | taxes  rose in 2024
The tram is late! | The tram is late.
Night buses pay. | “Night buses pay.”
Night buses pay | NIGHT BUSES PAY
Rents rise, and wages fall. | Rents rise and wages fall.
Ｔrams are clean. | Trams are clean.
The café is full. | The cafe\u0301 is full.
It’s late. | It's late.
A | A
Trams are clean. | Buses are dirty. | Trams are clean.
Die Mieten steigen. | die Mieten steigen
""",
)
test_different_claims_are_no_duplicates = silent_on(
    "T10",
    """
Taxes rose in 2024. | Taxes rose in 2023.
The tram is late. | The tram is not late.
Night buses pay. | Night buses pay well.
a | b
x > 1 | x < 1
Growth was 3 %. | Growth was 3 $.
Dogs chase cats. | Cats chase dogs.
The dam leaks. | The dams leak.
C+ | C
-5 degrees | 5 degrees
""",
)

test_nearly_the_same_claims_are_found = remarks_on(
    "T11",
    """
Rents in the cities are rising. | The rents of the city are rising.
Night buses help shift workers. | The night buses help all shift workers.
The goverment raised the fuel tax. | The government raised the fuel tax.
Homework widens the gap between rich and poor. | Homework has widened the gap between rich and poor.
Many trams of the city are clean. | Many trams in the city are clean.
The museum charges visitors a fee. | The museum charges its visitors fees.
The bridge closed after the storm of January. | The bridge was closed after the storm in January.
The firm dismissed many workers. | The firm had dismissed so many of the workers.
Schools should start lessons later. | A school should start its lessons later.
Public libraries lend books to students. | A public library lends books to students.
""",
)
test_claims_that_differ_in_what_counts_are_not_nearly_the_same = silent_on(
    "T11",
    """
Rents in the cities are rising. | Rents in the villages are rising.
Levada found 33 percent confident in cars. | Levada found 41 percent confident in cars.
Exports to China have increased. | Exports to China have decreased.
The trams of Vienna are clean. | The trams of Venice are clean.
Night buses help shift workers. | Night buses do not help shift workers.
Dogs often chase black cats. | Black cats often chase dogs.
Trams pay. | The trams pay.
The old bridge was closed in May. | The new bridge was closed in May.
More students read the paper. | Fewer nurses read the paper.
Night buses pay well. | Night buses pay well.
""",
)

test_a_contradiction_that_is_not_drawn_is_found = remarks_on(
    "T12",
    """
Night buses pay for themselves. | Night buses do not pay for themselves.
Bubbles can occur in the market. | Bubbles cannot occur in the market.
The bridge is safe. | The bridge isn't safe.
There is evidence of fraud. | There is no evidence of fraud.
The firm has paid its taxes. | The firm has never paid its taxes.
The bus runs at night. | The bus doesn't run at night.
The dam leaks in winter. | It is not true that the dam leaks in winter.
All swans are white. | Not all swans are white.
Wolves are a danger to people. | Wolves are no danger to people.
Trams will be cheaper. | Trams won't be cheaper.
She is not guilty. | She is guilty.
""",
)
test_claims_that_go_together_are_no_contradiction = silent_on(
    "T12",
    """
Night buses pay for themselves. | Night buses do not pay for the trams.
The bridge is safe. | The bridge is not only safe but new.
The bridge is safe. | The dam is not safe.
No bus runs at night. | No bus runs at night.
The bus never runs at night. | The bus does not run at night.
Growth was not 3 percent. | Growth was 4 percent.
Yes. | No.
It rains. | Rain falls.
The firm pays no taxes. | The firm pays high taxes.
Is the bridge safe? | The bridge is not safe.
""",
)
test_a_contradiction_in_german_is_found = remarks_on(
    "T12",
    "Die Brücke ist sicher. | Die Brücke ist nicht sicher.\n"
    "Es gibt einen Beweis dafür. | Es gibt keinen Beweis dafür.\n"
    "Der Bus fährt nie bei Nacht. | Der Bus fährt bei Nacht.\nDie Bahn ist eine Gefahr. | Die Bahn ist keine Gefahr.\n"
    "Das Volk will die Reform. | Das Volk will die Reform nicht.",
    "de",
)

test_a_drawn_contradiction_is_left_alone = keeps_silent(
    "T12",
    """
[t] Night buses pay for themselves.
  but Night buses do not pay for themselves.

[t] The city should close the bridge.
  because The bridge is safe.
    but The bridge is not safe.

[t] The bridge is not safe.
  but The bridge is safe.

[t] The court should let her go.
  because ~[g] She is guilty.
  because [n] The judge is fair.
[g] but She is not guilty.
""",
)

test_claims_noted_to_be_the_same_are_left_alone = keeps_silent(
    "T10",
    """
[t] The city needs trams.
  because [a] Trams are quiet.
  because [b] Trams are quiet.
= [a] [b]
""",
)

test_duplicates_are_made_one_or_noted = finds(
    "T10",
    """
[t] The city needs trams.
  because [a] Trams are quiet.
  because [c] Quiet cities are healthy. & [b] Trams are quiet!
! a,b

[t] The city needs trams.
  because [a] Trams are quiet.
  but [b] Trams are quiet.
! a,b

[t] The city needs trams.
  because [a] Trams are quiet.
    because [c] Their wheels are rubbered.
      because [b] Trams are quiet.
! a,b
""",
)


def test_claims_that_would_clash_or_circle_are_only_noted_as_the_same():
    document = drawn("[t] The city needs trams.\n  because [a] Trams are quiet.\n  but [b] Trams are quiet.")
    (finding,) = found_by("T10", document)
    assert [fix.title for fix in finding.fixes] == ["Keep both, and note that they mean the same"]


def test_a_contradiction_can_be_drawn():
    document = drawn("[t] The city needs trams.\n  because [a] Trams are safe.\n  because [b] Trams are not safe.")
    (finding,) = found_by("T12", document)
    assert_repaired(document, finding)
    after = document.apply(finding.fixes[0].edit(document))
    assert sorted(after.inferences[key].kind for key in after.inferences_on("a")) == ["attack"]
    assert sorted(after.inferences[key].kind for key in after.inferences_on("b")) == ["attack"]


def test_two_claims_that_differ_at_their_ends_are_named_so_far_that_one_can_tell_them_apart():
    words = "Car traffic is the main source of nitrogen dioxide in city"
    (finding,) = found_by("T11", map_of(f"{words} centres. | {words} centers.", "en"))
    assert finding.message == f"“{words} centres” and “{words} centers” say nearly the same."
