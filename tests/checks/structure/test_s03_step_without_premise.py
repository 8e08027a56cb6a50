"""S03: a step has no premise."""

from tests.checks.maps import finds, keeps_silent

test_an_arrow_with_nothing_at_its_tail_is_found = finds(
    "S03",
    """
School should start later.
  because
! i1

The minister should go.
  but
! i1

The well is poisoned.
  because Two cattle died beside it.
    undercut
! i2

The well is poisoned.
  because Two cattle died beside it.
    backing
! i2

Rents will fall.
  because
  because Many flats stand empty.
! i1

Rents will fall.
  because Many flats stand empty.
    but
! i2

He is the heir.
  because
    undercut Wills can be changed.
! i1

He is the heir.
because
! i1

Trains beat planes.
  because
  but
! i1
! i2

Trains beat planes.
  because [city] Stations lie in the city.
[city] however
! i2

Sell the shares.
  because<sign>
! i1
""",
)

test_a_step_that_says_something_is_fine = keeps_silent(
    "S03",
    """
School should start later.
  because Teenagers sleep late.

The minister should go.
  but She was not informed.

The well is poisoned.
  because Two cattle died beside it.
    undercut Cattle die of many things.

The well is poisoned.
  because Two cattle died beside it.
    backing Cattle drink nowhere else.

Rents will fall.

Rents will fall.
  because [gone]

He is the heir.
  because He is the eldest son. & The eldest son inherits.

Trains beat planes.
  because ~Stations lie far out.

Trains beat planes.
  because Stations lie in the city. @timetable

Sell the shares.
  because<sign> The chairman sold his. {sign}

Sell the shares.
because The chairman sold his.
""",
)
