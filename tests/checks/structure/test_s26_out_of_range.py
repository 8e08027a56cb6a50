"""S26: a credence or weight lies outside its range."""

import pytest

from argmap.evaluation import evaluate
from tests.checks.maps import drawn, finds, found_by, keeps_silent

test_a_number_that_counts_as_another_one_is_found = finds(
    "S26",
    """
Trams suit the city.
  because [p] Trams are quiet. #1.7
! p

Trams suit the city.
  because [p] Trams are quiet. #-3
! p

Trams suit the city.
  because [p] Trams are quiet. #70
! p

Trams suit the city.
  because [p] Trams are quiet. #1e+308
! p

Trams suit the city.
  because [p] Trams are quiet. #-1e+308
! p

[t] Trams suit the city. #1.01
  because Trams are quiet.
! t

Trams suit the city.
  because*-2 Trams are quiet.
! i1

Trams suit the city.
  because*1.5 Trams are quiet.
! i1

Trams suit the city.
  because*1e308 Trams are quiet.
! i1

Trams suit the city.
  because Trams are quiet.
    undercut*100 It was measured on a holiday.
! i2

Trams suit the city.
  because*9 [p] Trams are quiet. #9
  but*-9 Trams are dear.
! i1
! i2
! p

Trams suit the city.
[l] Buses are loud. #2
! l
""",
)

test_numbers_within_their_range_are_taken_as_they_are = keeps_silent(
    "S26",
    """
Trams suit the city.
  because Trams are quiet.

Trams suit the city.
  because Trams are quiet. #1

Trams suit the city.
  because Trams are quiet. #-1

Trams suit the city.
  because Trams are quiet. #0

Trams suit the city.
  because Trams are quiet. #0.35

Trams suit the city.
  because*0 Trams are quiet.

Trams suit the city.
  because*1 Trams are quiet.

Trams suit the city.
  because*0.001 Trams are quiet.

Trams suit the city.
  because Trams are quiet. #almost-certain

Trams suit the city. #0.9
  because*0.4 Trams are quiet. #-0.5
    undercut*0.6 It was measured on a holiday. #0.2
""",
)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "because Trams are quiet. #1.7",
            "“Trams are quiet” has the credence 1.7, but credences go from -1 to 1: it counts as 1.",
        ),
        (
            "but*-2 Trams are dear.",
            "The objection “Trams are dear” has the weight -2, but weights go from 0 to 1: it counts as 0.",
        ),
    ],
)
def test_the_remark_says_what_the_number_is_and_what_it_counts_as(line, message):
    (found,) = found_by("S26", drawn(f"Trams suit the city.\n  {line}"))
    assert found.message == message


@pytest.mark.parametrize(
    ("there", "counts"),
    [("#1.7", "#1"), ("#-3", "#-1"), ("#1e+308", "#1"), ("*-2", "*0"), ("*7", "*1"), ("*1e308", "*1")],
)
def test_what_is_evaluated_is_what_the_remark_says(there, counts):
    def strength(mark):
        weight, credence = (mark, "") if mark.startswith("*") else ("", mark)
        return evaluate(drawn(f"Trams suit the city.\n  because{weight} Trams are quiet. {credence}")).strength

    assert strength(there) == strength(counts)
