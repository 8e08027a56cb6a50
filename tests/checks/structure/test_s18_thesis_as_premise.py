"""S18: the thesis is used on the way to something."""

from tests.checks.maps import finds, keeps_silent

test_a_thesis_that_is_a_premise_is_found = finds(
    "S18",
    """
[t] Repeal the law.
[go] The minister should go.
[go] because [t]
! i1

[t] Repeal the law.
[t] because Courts are full.
The minister should go.
  because [t] & Ministers answer for laws.
! i2

[t] God exists.
[t] because [book] The book says so.
[book] because [t]
! i2

[t] God exists.
[t] because [t]
! i1

[t] Doves are right.
[t] but [h] Hawks are right.
[h] but [t]
! i2

[t] Doves are right.
[t] but Armies win wars.
  undercut [t]
! i2

[t] Doves are right.
[t] because War is dear.
  backing [t]
! i2

[t] The shop will close.
Staff will go.
  because [t]
Rents will fall.
  because [t]
! i1
! i2

[t] The shop will close.
[t] because Sales fell.
  because ~[t] & The owner is calm.
! i2

[t] The shop will close.
[t] but The owner has savings.
  however [t]
! i2
""",
)

test_a_thesis_that_is_only_the_end_is_fine = keeps_silent(
    "S18",
    """
Repeal the law.
  because Courts are full.

Repeal the law.

Repeal the law.
[go] The minister should go.
[go] because Voters are angry.

God exists.
  because [book] The book says so.
[book] because Priests say so.

Doves are right.
  but [h] Hawks are right.
[h] but War is dear.

Doves are right.
  because War is dear. & Peace is cheap.

The shop will close.
  because Sales fell.
    undercut Sales fell everywhere.

The shop will close.
  because [gone]

The shop will close.
because

The shop will close.
  because Sales fell.
The town will grow empty.
  because Sales fell.
""",
)
