"""S01: a step points at a claim that is gone."""

from tests.checks.maps import finds, keeps_silent

test_a_step_that_points_at_nothing_is_found = finds(
    "S01",
    """
We should move the office.
  because [rent]
! i1

The bridge is safe.
  because An engineer inspected it. & [report]
! i1

Night buses pay for themselves.
  but [survey]
! i1

School should start later.
  because Teenagers sleep late.
    undercut [study]
! i2

Coffee harms no one.
  because Millions drink it daily.
i9 because The drug agency lists it as safe.
! i2

Close the harbour road.
[tunnel] but Lorries have no other way.
! i1

The painting is genuine.
  because [gone] & [missing]
! i1

Vote for the merger.
  because Costs fall.
  but [jobs] & Jobs are worth more than savings.
! i2

Bees are in danger.
  because [count]
  because [loss]
! i1
! i2

The witness lied.
  because [a] His clock was wrong.
[a] because [repair]
    backing Clocks are checked each week.
! i2
""",
)

test_a_step_whose_claims_are_there_is_fine = keeps_silent(
    "S01",
    """
We should move the office.
  because The new rent is lower.

The bridge is safe.
  because An engineer inspected it. & Her report finds no crack.

Night buses pay for themselves.
  but The survey counted empty seats.

School should start later.
  because Teenagers sleep late.
    undercut The study asked adults only.

Coffee harms no one.
  because Millions drink it daily.
    backing The drug agency lists it as safe.

Close the harbour road.
  but [tunnel] Lorries have no other way.
[tunnel] but A tunnel opens in May.

The painting is genuine.

A lonely thesis.
A lonely draft.

Cats are better pets.
  because
  but Dogs guard the house.

Bees are in danger.
  because [a] Hives were lost last winter. @beekeepers
[a] because Each keeper counted them.
  however [a]
""",
)
