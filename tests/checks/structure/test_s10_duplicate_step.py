"""S10: the same reason or objection is counted twice."""

from tests.checks.maps import finds, keeps_silent

test_a_step_that_is_there_twice_is_found = finds(
    "S10",
    """
We need a bus line.
  because [late] The bus is late every day.
  because [late]
! i1,i2

We need a bus line.
  but [money] There is no money.
  but [money]
! i1,i2

Hire her.
  because [a] She leads well. & [b] We need a leader.
  because [b] & [a]
! i1,i2

Hire her.
  because [a] She leads well.
  because [a]
  because [a]
! i1,i2,i3

The roof leaks.
  because [wet] The attic is wet.
    undercut [pipe] A pipe runs there.
i1 undercut [pipe]
! i2,i3

The roof leaks.
  because The attic is wet.
    backing [only] Rain alone gets there.
i1 backing [only]
! i2,i3

Stop the trial.
  because [x] Two patients died.
[x] because [rep] The hospital reports it.
[x] because [rep]
! i2,i3

Stop the trial.
  because<sign> [x] Two patients died.
  because [x]
! i1,i2

Plant oaks.
  because ~[x] The soil is dry.
  because ~[x]
! i1,i2

Plant oaks.
  because [a] They live long.
  because [b] They give shade.
  because [b]
  because [a]
! i1,i4
! i2,i3

Plant oaks.
  because [a] They live long. & [a]
  because [a]
! i1,i2
""",
)

test_different_steps_are_fine = keeps_silent(
    "S10",
    """
We need a bus line.
  because The bus is late every day.
  because The next stop is far.

We need a bus line.
  because [late] The bus is late every day.
  but [late]

Hire her.
  because [a] She leads well. & [b] We need a leader.
  because [a]

Hire her.
  because [a] She leads well.
[a] because [b] She led the fleet.
  because [b]

The roof leaks.
  because The attic is wet.
    undercut [pipe] A pipe runs there.
  but [pipe]

The roof leaks.
  because [x] The attic is wet.
  because ~[x]

Stop the trial.
  because
  because

Stop the trial.

Stop the trial.
  because Two patients died.
  because Two patients died.

Plant oaks.
  because [a] They live long. & [b] They give shade.
  because [a] & [c] They feed jays.

Plant oaks.
  but [gone]
  because [a] They live long.
""",
)
